// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

class QTableWidget;

namespace encore {

/// The figures behind a chart as rows and columns: for screen readers, for copying, for a spreadsheet.
struct FigureTable
{
    struct Row
    {
        QStringList cells; ///< as shown
        QStringList plain; ///< numbers without the locale's marks; empty: as shown
        QString query;     ///< lists the records of the row
    };
    QStringList columns;
    std::vector<Row> rows;
    std::vector<bool> numbers =
        {}; ///< which columns hold numbers; empty: all but the first, where rows have plain cells

    bool isNumber(int column) const;
};

/// The table as CSV: UTF-8 with a byte order mark, and no text that a spreadsheet would take for a formula.
QByteArray csvOf(const FigureTable& table);

/// Separated by tabs, for pasting into a spreadsheet.
QString tabbedText(const FigureTable& table);

/// Fills a read-only table widget.
void fillTable(QTableWidget& widget, const FigureTable& table);

} // namespace encore
