// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/figuretable.h"

#include <QHeaderView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString csvCell(QString text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!isNumber && !text.isEmpty() && u"=+-@\t\r|%"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

const QStringList& plainCells(const FigureTable::Row& row)
{
    return row.plain.isEmpty() ? row.cells : row.plain;
}

} // namespace

QByteArray csvOf(const FigureTable& table)
{
    QStringList lines;
    const auto add = [&lines](const QStringList& cells) {
        QStringList line;
        for (const QString& cell : cells)
            line << csvCell(cell);
        lines << line.join(u',');
    };
    add(table.columns);
    for (const auto& row : table.rows)
        add(plainCells(row));
    return "\xEF\xBB\xBF" + (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
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
            item->setTextAlignment(Qt::AlignVCenter | (c == 0 || row.plain.isEmpty() ? Qt::AlignLeft : Qt::AlignRight));
            item->setToolTip(row.cells.value(c));
            widget.setItem(r, c, item);
        }
    }
    for (int c = 0; c < widget.columnCount(); ++c) {
        const bool numbers = c > 0 && !table.rows.empty() && !table.rows.front().plain.isEmpty();
        widget.horizontalHeaderItem(c)->setTextAlignment(Qt::AlignVCenter | (numbers ? Qt::AlignRight : Qt::AlignLeft));
    }
    // Room for the padding that the style sheet gives to headings.
    static constexpr int kPadding = 28;
    widget.resizeColumnsToContents();
    for (int c = 0; c < widget.columnCount(); ++c)
        widget.setColumnWidth(c, widget.columnWidth(c) + kPadding);
}

} // namespace encore
