// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/figuretable.h"

#include "model/insight/reporttext.h"

#include <QHeaderView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

const QStringList& plainCells(const FigureTable::Row& row)
{
    return row.plain.isEmpty() ? row.cells : row.plain;
}

} // namespace

bool FigureTable::isNumber(int column) const
{
    if (size_t(column) < numbers.size())
        return numbers[size_t(column)];
    return column > 0 && !rows.empty() && !rows.front().plain.isEmpty();
}

QByteArray csvOf(const FigureTable& table)
{
    std::vector<QStringList> rows{table.columns};
    for (const auto& row : table.rows)
        rows.push_back(plainCells(row));
    return csvText(rows);
}

QString tabbedText(const FigureTable& table)
{
    QStringList lines{table.columns.join(u'\t')};
    for (const auto& row : table.rows)
        lines << QStringList(row.cells).replaceInStrings(u"\t"_s, u" "_s).replaceInStrings(u"\n"_s, u" "_s).join(u'\t');
    return lines.join(u'\n');
}

void fillTable(QTableWidget& widget, const FigureTable& table)
{
    widget.clear();
    widget.setColumnCount(int(table.columns.size()));
    widget.setRowCount(int(table.rows.size()));
    widget.setHorizontalHeaderLabels(table.columns);
    for (int r = 0; r < widget.rowCount(); ++r) {
        const auto& row = table.rows[size_t(r)];
        for (int c = 0; c < widget.columnCount(); ++c) {
            auto* item = new QTableWidgetItem(row.cells.value(c));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setTextAlignment(Qt::AlignVCenter | (table.isNumber(c) ? Qt::AlignRight : Qt::AlignLeft));
            item->setToolTip(row.cells.value(c));
            widget.setItem(r, c, item);
        }
    }
    for (int c = 0; c < widget.columnCount(); ++c) {
        widget.horizontalHeaderItem(c)->setTextAlignment(
            Qt::AlignVCenter | (table.isNumber(c) ? Qt::AlignRight : Qt::AlignLeft));
    }
    // Room for the padding that the style sheet gives to headings.
    static constexpr int kPadding = 28;
    widget.resizeColumnsToContents();
    for (int c = 0; c < widget.columnCount(); ++c)
        widget.setColumnWidth(c, widget.columnWidth(c) + kPadding);
}

} // namespace encore
