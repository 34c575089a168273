// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace encore {

/// A stretch of text in one look. A line break is a run with the text "\n".
struct TextRun
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool code = false;
    QString link;    ///< where it leads; http, https or mailto only
    QString picture; ///< the address of a picture as written; `text` is its description
};

/// A part of a formatted text.
struct TextNode
{
    enum class Type { Paragraph, Heading, List, Item, Quote, Code, Rule, Table, TableRow, Cell };
    Type type = Type::Paragraph;
    int level = 0;             ///< of a heading, as written
    bool ordered = false;      ///< of a list
    int start = 1;             ///< number of the first item
    bool header = false;       ///< of a row
    std::vector<TextRun> runs; ///< of paragraphs, headings, code and cells
    std::vector<TextNode> children;
};

/// A formatted text, in order.
using RichText = std::vector<TextNode>;

/// Changes a piece of text before it is shown: takes the words of a whole paragraph and gives back where to put what.
struct TextChange
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString text;
};
using TextFilter = std::function<std::vector<TextChange>(const QString& paragraph)>;

/// Markdown as a tree. HTML in it is taken in as text, never as markup; what scripts and styles hold is left out. The filter sees each
/// paragraph as the reader does, so that markup inside a word does not hide it, and each address.
RichText readMarkdown(const QString& markdown, const TextFilter& filter = {});

/// The words alone, paragraphs apart by a line break.
QString plainText(const RichText& text);

/// Heading levels without jumps, whatever the levels of the source were.
class HeadingLevels
{
public:
    /// `base` is the level of the heading that all others stand below.
    explicit HeadingLevels(int base) : m_base(base) { }
    /// The level for a heading whose source has `level`; at most 6.
    int next(int level);

private:
    int m_base;
    std::vector<int> m_open;
};

} // namespace encore
