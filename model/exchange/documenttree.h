// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace encore {

class SourceLines;

/// A node of a document: Markdown as parsed, with the HTML inside it turned into nodes of the same types.
struct DocNode
{
    enum class Type {
        Document,
        Heading,
        Paragraph,
        List,
        Item,
        Quote,
        Table,
        Row,
        Cell,
        Code,
        Html,
        Rule,
        Text,
        Break,
        CodeSpan,
        Strong,
        Emphasis,
        Strike,
        Link,
        Picture,
    };

    Type type = Type::Document;
    int level = 0;     ///< of a heading
    int firstLine = 0; ///< 1-based in the parsed text; inside HTML the line of the block
    int lastLine = 0;
    QString text;   ///< of Text, CodeSpan, Code, Html
    QString target; ///< address of a Link or Picture
    QString title;  ///< of a Link or Picture
    std::vector<DocNode> children;

    bool isBlock() const { return type < Type::Text; }
};

/// The tree of a Markdown text: CommonMark with tables, strikethrough and bare links. Shortcodes are not known to it.
DocNode parseMarkdown(const QString& markdown);

/// The words of a node without any markup; blocks and hard breaks end a line.
QString plainText(const DocNode& node);

/// Calls `visit` for the node and all below it, parents first; a `visit` that returns false is not shown what is below.
void walk(const DocNode& node, const std::function<bool(const DocNode&)>& visit);

/// A heading at the top level of a document; also one written in HTML.
struct Outline
{
    int level = 1;
    QString text;
    int firstLine = 0;
    int lastLine = 0;
    bool pseudo = false;      ///< a bold phrase at the start of a line
    qsizetype textColumn = 0; ///< where the text begins when it follows in the same line
};

/// The headings in order; `lines` are those of the parsed text.
std::vector<Outline> outlineOf(const DocNode& document, const SourceLines& lines);

} // namespace encore
