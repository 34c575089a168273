// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <algorithm>

namespace encore::cli {

namespace {

constexpr qsizetype kWidest = 60;

QString shown(const QString& cell)
{
    const QString flat = cell.simplified();
    return flat.size() > kWidest ? QString(flat.left(kWidest - 1) + QChar(0x2026)) : flat;
}

} // namespace

void Output::line(const QString& text)
{
    m_data.write(text.toUtf8() + '\n');
}

void Output::message(const QString& text)
{
    m_messages.write(text.toUtf8() + '\n');
}

void TextTable::print(Output& output) const
{
    std::vector<qsizetype> widths(size_t(m_rows.front().size()), 0);
    for (const QStringList& row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], shown(row[i]).size());
    }
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? QString(shown(row[i]).leftJustified(widths[size_t(i)]) + QStringLiteral("  "))
                                       : shown(row[i]);
        while (line.endsWith(u' '))
            line.chop(1);
        output.line(line);
    }
}

} // namespace encore::cli
