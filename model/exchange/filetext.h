// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace encore {

/// The bytes of a text file, read as text.
struct FileText
{
    QString text;         ///< without a byte order mark, line ends as they came
    QString encoding;     ///< one of encodingNames(), or what a web page declared
    int firstBadLine = 0; ///< 1-based line of the first bytes that are no UTF-8; 0: none
    bool binary = false;  ///< holds bytes that no text has; `text` is empty then
};

/// Reads bytes as UTF-8 where they are, else in the encoding that they declare or most likely have.
FileText readFileText(const QByteArray& bytes);

/// Where each line of a text begins, counted as Markdown counts: \n, \r\n and \r end a line.
class SourceLines
{
public:
    explicit SourceLines(const QString& text);

    int count() const { return static_cast<int>(m_starts.size()) - 1; }
    /// Line `number` (1-based) without its line end; empty when there is no such line.
    QString line(int number) const;
    /// The lines from `first` to `last` exactly as they stand, without blank lines at both ends and the last line end.
    QString slice(int first, int last) const;

private:
    QString m_text;
    std::vector<qsizetype> m_starts;
};

} // namespace encore
