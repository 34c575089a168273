// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <vector>

namespace encore::cli {

/// Where a command writes: data for other programs, and messages for the person who called it.
class Output
{
public:
    Output(QIODevice& data, QIODevice& messages) : m_data(data), m_messages(messages) { }

    QIODevice& data() { return m_data; }
    /// A line of data.
    void line(const QString& text = {});
    /// A line for the person.
    void message(const QString& text);

private:
    QIODevice& m_data;
    QIODevice& m_messages;
};

/// Rows with aligned columns; the last column is not filled up. Long cells are cut, line breaks become blanks.
class TextTable
{
public:
    explicit TextTable(const QStringList& headers) : m_rows{headers} { }
    void add(const QStringList& cells) { m_rows.push_back(cells); }
    void print(Output& output) const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace encore::cli
