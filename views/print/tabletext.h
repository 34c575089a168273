// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QPagedPaintDevice;

namespace encore {

/// A list as words, to be copied or printed.
struct TableText
{
    QString title;
    QString remark; ///< "12 of 60 stories · state:published"
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<int> heads; ///< rows that are the first of a group: one cell each
};

/// Cells with tabs between and lines between rows, as spreadsheets paste them.
QString tabbedText(const TableText& table);
/// A table for mail and documents.
QString htmlTable(const TableText& table);

/// Draws the table on a printer or a PDF: the headings on every page, rows whole, the number of the page at the foot.
void printTable(const TableText& table, QPagedPaintDevice& device);

} // namespace encore
