// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/documenttree.h"

#include "model/exchange/filetext.h"
#include "model/exchange/htmltext.h"

#include <QRegularExpression>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kDeepest = 100; // what lies deeper is read as flat text
using Type = DocNode::Type;

struct CmarkFree
{
    void operator()(cmark_node* node) const { cmark_node_free(node); }
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
using CmarkNode = std::unique_ptr<cmark_node, CmarkFree>;
using CmarkParser = std::unique_ptr<cmark_parser, CmarkFree>;

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8 ? utf8 : "");
}

Type typeOf(cmark_node* node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    static const std::vector<std::pair<cmark_node_type, Type>> known{{CMARK_NODE_DOCUMENT, Type::Document},
        {CMARK_NODE_BLOCK_QUOTE, Type::Quote}, {CMARK_NODE_LIST, Type::List}, {CMARK_NODE_ITEM, Type::Item},
        {CMARK_NODE_CODE_BLOCK, Type::Code}, {CMARK_NODE_HTML_BLOCK, Type::Html},
        {CMARK_NODE_PARAGRAPH, Type::Paragraph}, {CMARK_NODE_HEADING, Type::Heading},
        {CMARK_NODE_THEMATIC_BREAK, Type::Rule}, {CMARK_NODE_TEXT, Type::Text}, {CMARK_NODE_SOFTBREAK, Type::Text},
        {CMARK_NODE_LINEBREAK, Type::Break}, {CMARK_NODE_CODE, Type::CodeSpan}, {CMARK_NODE_HTML_INLINE, Type::Html},
        {CMARK_NODE_EMPH, Type::Emphasis}, {CMARK_NODE_STRONG, Type::Strong}, {CMARK_NODE_LINK, Type::Link},
        {CMARK_NODE_IMAGE, Type::Picture}};
    for (const auto& [theirs, ours] : known) {
        if (theirs == type)
            return ours;
    }
    static const std::vector<std::pair<QLatin1StringView, Type>> extensions{{"table"_L1, Type::Table},
        {"table_header"_L1, Type::Row}, {"table_row"_L1, Type::Row}, {"table_cell"_L1, Type::Cell},
        {"strikethrough"_L1, Type::Strike}};
    const QLatin1StringView name(cmark_node_get_type_string(node)); // types of extensions are numbered at run time
    for (const auto& [theirs, ours] : extensions) {
        if (theirs == name)
            return ours;
    }
    return Type::Paragraph;
}

QString flatText(cmark_node* node)
{
    QString out;
    std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> iterator(cmark_iter_new(node), cmark_iter_free);
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE)
        out += QString(text(cmark_node_get_literal(cmark_iter_get_node(iterator.get()))) + u' ');
    return out.simplified();
}

// A picture, a line break or a quoted phrase written as an HTML tag inside a paragraph.
void addInlineHtml(const QString& html, std::vector<DocNode>& into)
{
    static const QRegularExpression tag(u"^<\\s*(/?)\\s*([a-z0-9]+)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = tag.match(html);
    const QString name = match.captured(2).toLower();
    if (name == u"img"_s) {
        const DocNode fragment = parseMarkdown(htmlToMarkdown(html));
        walk(fragment, [&into](const DocNode& each) {
            if (each.type == Type::Picture)
                into.push_back(each);
            return true;
        });
    } else if (name == u"br"_s) {
        into.push_back(DocNode{Type::Break, 0, 0, 0, {}, {}, {}, {}});
    } else if (name == u"q"_s) {
        into.push_back(DocNode{Type::Text, 0, 0, 0, match.captured(1).isEmpty() ? u"“"_s : u"”"_s, {}, {}, {}});
    }
}

DocNode converted(cmark_node* node, int depth)
{
    DocNode out;
    out.type = typeOf(node);
    out.firstLine = cmark_node_get_start_line(node);
    out.lastLine = cmark_node_get_end_line(node);
    const cmark_node_type type = cmark_node_get_type(node);
    if (depth > kDeepest) {
        out.type = out.isBlock() ? Type::Paragraph : Type::Text;
        if (out.type == Type::Text)
            out.text = flatText(node);
        else
            out.children.push_back(DocNode{Type::Text, 0, out.firstLine, out.lastLine, flatText(node), {}, {}, {}});
        return out;
    }
    if (type == CMARK_NODE_SOFTBREAK)
        out.text = u"\n"_s;
    else if (const char* literal = cmark_node_get_literal(node))
        out.text = text(literal);
    if (type == CMARK_NODE_HEADING)
        out.level = cmark_node_get_heading_level(node);
    if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
        out.target = text(cmark_node_get_url(node));
        out.title = text(cmark_node_get_title(node));
    }
    for (cmark_node* child = cmark_node_first_child(node); child; child = cmark_node_next(child)) {
        if (cmark_node_get_type(child) == CMARK_NODE_HTML_INLINE)
            addInlineHtml(text(cmark_node_get_literal(child)), out.children);
        else
            out.children.push_back(converted(child, depth + 1));
    }
    return out;
}

CmarkNode parsed(const QByteArray& utf8)
{
    static const bool registered = (cmark_gfm_core_extensions_ensure_registered(), true);
    Q_UNUSED(registered)
    const CmarkParser parser(cmark_parser_new(CMARK_OPT_UNSAFE));
    for (const char* name : {"table", "strikethrough", "autolink"}) {
        if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    cmark_parser_feed(parser.get(), utf8.constData(), static_cast<size_t>(utf8.size()));
    return CmarkNode(cmark_parser_finish(parser.get()));
}

// How many elements that hold blocks a piece of HTML leaves open.
int openElements(const QString& html)
{
    static const QRegularExpression tag(u"<(/?)(blockquote|figure|script|style|svg|table|ul|ol|form|nav|details)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    int open = 0;
    for (auto match = tag.globalMatch(html); match.hasNext();)
        open += match.next().captured(1).isEmpty() ? 1 : -1;
    return open;
}

void moveLines(DocNode& node, int first, int last)
{
    node.firstLine = first;
    node.lastLine = last;
    for (DocNode& child : node.children)
        moveLines(child, first, last);
}

// An HTML block ends at a blank line, its elements need not: reads from its first line to where they are closed.
void expandHtml(DocNode& document, const SourceLines& lines)
{
    std::vector<DocNode> out;
    auto& blocks = document.children;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].type != Type::Html) {
            out.push_back(std::move(blocks[i]));
            continue;
        }
        size_t last = i;
        QString html = blocks[i].text;
        while (openElements(html) > 0 && last + 1 < blocks.size() && last - i < 40) {
            ++last;
            html = lines.slice(blocks[i].firstLine, blocks[last].lastLine);
        }
        if (openElements(html) > 0) {
            last = i;
            html = blocks[i].text;
        }
        DocNode block = std::move(blocks[i]);
        block.lastLine = blocks[last].lastLine ? blocks[last].lastLine : block.lastLine;
        block.text = html;
        DocNode inner = parseMarkdown(htmlToMarkdown(html));
        for (DocNode& child : inner.children)
            moveLines(child, block.firstLine, block.lastLine);
        block.children = std::move(inner.children);
        out.push_back(std::move(block));
        i = last;
    }
    blocks = std::move(out);
}

void write(const DocNode& node, QString& out)
{
    switch (node.type) {
    case Type::Text:
    case Type::CodeSpan:
    case Type::Code: out += node.text; break;
    case Type::Break: out += u'\n'; break;
    case Type::Picture: break;
    default:
        for (const DocNode& child : node.children)
            write(child, out);
    }
    if (node.type == Type::Cell)
        out += u'\t';
    else if (node.isBlock() && !out.isEmpty() && !out.endsWith(u'\n'))
        out += u'\n';
}

// A heading's words without the attributes that site generators allow behind it: "Results {#results .wide}".
QString headingWords(const DocNode& heading)
{
    static const QRegularExpression attributes(u"\\s*\\{:?\\s*[#.][^{}]*\\}\\s*$"_s);
    QString words = plainText(heading).simplified();
    return words.remove(attributes);
}

void addHtmlHeadings(const DocNode& block, std::vector<Outline>& into)
{
    static const QRegularExpression heading(
        u"^\\s*<h([1-6])\\b[^>]*>(.*)</h\\1>\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    int line = block.firstLine;
    const QStringList rows = block.text.split(u'\n');
    for (const QString& row : rows) {
        const auto match = heading.match(row);
        if (match.hasMatch())
            into.push_back({match.capturedView(1).toInt(),
                plainText(parseMarkdown(htmlToMarkdown(match.captured(2)))).simplified(), line, line, false});
        ++line;
    }
}

// Bold phrases that stand where headings could: alone in a line, or with a colon before the text of the line.
void addBoldPhrases(const DocNode& paragraph, const SourceLines& lines, int level, std::vector<Outline>& into)
{
    static const QRegularExpression alone(u"^\\s{0,3}(\\*\\*|__)([^*]{2,70}?)\\1[\\s:\\\\]*$"_s);
    static const QRegularExpression runIn(u"^\\s{0,3}(\\*\\*|__)([^*:]{2,60}?)(?:\\s?:\\s?\\1|\\1\\s?:)\\s*(?=\\S)"_s);
    for (int line = paragraph.firstLine; line <= paragraph.lastLine; ++line) {
        const QString text = lines.line(line);
        if (const auto match = alone.match(text); match.hasMatch() && !match.captured(2).endsWith(u'.'))
            into.push_back({level, match.captured(2).simplified(), line, line, true});
        else if (const auto inside = runIn.match(text); inside.hasMatch())
            into.push_back({level, inside.captured(2).simplified(), line, line, true, inside.capturedEnd()});
    }
}

} // namespace

DocNode parseMarkdown(const QString& markdown)
{
    const CmarkNode root = parsed(markdown.toUtf8());
    DocNode document = converted(root.get(), 0);
    expandHtml(document, SourceLines(markdown));
    return document;
}

QString plainText(const DocNode& node)
{
    QString out;
    write(node, out);
    while (out.endsWith(u'\n'))
        out.chop(1);
    return out;
}

void walk(const DocNode& node, const std::function<bool(const DocNode&)>& visit)
{
    if (!visit(node))
        return;
    for (const DocNode& child : node.children)
        walk(child, visit);
}

std::vector<Outline> outlineOf(const DocNode& document, const SourceLines& lines)
{
    std::vector<Outline> out;
    int level = 1;
    for (const DocNode& block : document.children) {
        if (block.type == Type::Heading) {
            level = block.level;
            out.push_back({level, headingWords(block), block.firstLine, block.lastLine, false});
        } else if (block.type == Type::Html) {
            addHtmlHeadings(block, out);
        } else if (block.type == Type::Paragraph) {
            addBoldPhrases(block, lines, std::min(level + 1, 6), out);
        }
    }
    return out;
}

} // namespace encore
