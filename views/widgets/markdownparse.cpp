// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/markdown.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;

namespace encore::markdown {

namespace {

constexpr int kMostDepth = 16;

struct FreeNode
{
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using NodePtr = std::unique_ptr<cmark_node, FreeNode>;

NodePtr parseTree(const QString& markdown)
{
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_UNSAFE);
    for (const char* name : {"table", "strikethrough", "tasklist"}) {
        if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    const QByteArray bytes = markdown.toUtf8();
    cmark_parser_feed(parser, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    NodePtr root(cmark_parser_finish(parser));
    cmark_parser_free(parser);
    return root;
}

QString textOf(const char* utf8)
{
    return QString::fromUtf8(utf8 ? utf8 : "");
}

// Flattens one tree of nodes; `ok` turns false where the flat form has no place for something.
class Flattener
{
public:
    bool ok = true;

    void block(cmark_node* node, Block context, Blocks& out)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_PARAGRAPH) {
            context.runs = inlines(node);
        } else if (type == CMARK_NODE_HEADING) {
            context.kind = Kind::Heading;
            context.level = cmark_node_get_heading_level(node);
            context.runs = inlines(node);
        } else if (type == CMARK_NODE_CODE_BLOCK) {
            context.kind = Kind::Code;
            context.info = textOf(cmark_node_get_fence_info(node));
            context.text = textOf(cmark_node_get_literal(node));
            if (context.text.endsWith(u'\n'))
                context.text.chop(1);
        } else if (type == CMARK_NODE_THEMATIC_BREAK) {
            context.kind = Kind::Rule;
        } else if (textOf(cmark_node_get_type_string(node)) == u"table") {
            table(node, context);
        } else if (type == CMARK_NODE_BLOCK_QUOTE && context.depth == 0 && context.quote < kMostDepth) {
            ++context.quote;
            children(node, context, out);
            return;
        } else if (type == CMARK_NODE_LIST && context.depth < kMostDepth) {
            list(node, context, out);
            return;
        } else {
            ok = false;
            return;
        }
        out.push_back(std::move(context));
    }

private:
    void children(cmark_node* node, const Block& context, Blocks& out)
    {
        for (cmark_node* child = cmark_node_first_child(node); child && ok; child = cmark_node_next(child))
            block(child, context, out);
    }

    void list(cmark_node* node, Block context, Blocks& out)
    {
        ++context.depth;
        Block first = context;
        first.item = true;
        first.firstOfList = true;
        first.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        first.start = first.ordered ? cmark_node_get_list_start(node) : 1;
        first.tight = cmark_node_get_list_tight(node) != 0;
        first.marker =
            first.ordered ? QChar(cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM ? u')' : u'.') : QChar(u'-');
        for (cmark_node* item = cmark_node_first_child(node); item && ok; item = cmark_node_next(item)) {
            Block start = first;
            if (textOf(cmark_node_get_type_string(item)) == u"tasklist")
                start.task = cmark_gfm_extensions_get_tasklist_item_checked(item) ? 1 : 0;
            cmark_node* child = cmark_node_first_child(item);
            if (child) {
                ok = ok && cmark_node_get_type(child) == CMARK_NODE_PARAGRAPH;
                if (ok)
                    start.runs = inlines(child);
                child = cmark_node_next(child);
            }
            out.push_back(start);
            for (; child && ok; child = cmark_node_next(child))
                block(child, context, out);
            first.firstOfList = false;
            first.start = 1;
        }
    }

    void table(cmark_node* node, Block& context)
    {
        context.kind = Kind::Table;
        const int columns = cmark_gfm_extensions_get_table_columns(node);
        const uint8_t* alignments = cmark_gfm_extensions_get_table_alignments(node);
        for (int i = 0; i < columns; ++i) {
            const uint8_t a = alignments[i];
            context.alignments.push_back(a == 'l' ? Qt::AlignLeft
                    : a == 'r'                    ? Qt::AlignRight
                    : a == 'c'                    ? Qt::AlignHCenter
                                                  : Qt::Alignment());
        }
        for (cmark_node* row = cmark_node_first_child(node); row; row = cmark_node_next(row)) {
            std::vector<Runs> cells;
            for (cmark_node* cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell))
                cells.push_back(inlines(cell));
            cells.resize(static_cast<std::size_t>(columns));
            context.rows.push_back(std::move(cells));
        }
    }

    Runs inlines(cmark_node* node)
    {
        Runs runs;
        collect(node, {}, runs, 0);
        return normalized(std::move(runs));
    }

    void collect(cmark_node* node, const Run& style, Runs& out, int depth)
    {
        if (depth > kMostDepth * 2) {
            ok = false;
            return;
        }
        for (cmark_node* child = cmark_node_first_child(node); child; child = cmark_node_next(child))
            inlineNode(child, style, out, depth);
    }

    void inlineNode(cmark_node* node, Run style, Runs& out, int depth)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_HTML_INLINE) {
            style.text = textOf(cmark_node_get_literal(node));
            style.code = type == CMARK_NODE_CODE;
            style.html = type == CMARK_NODE_HTML_INLINE;
            out.push_back(style);
        } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
            style.text = type == CMARK_NODE_SOFTBREAK ? u" "_s : QString(QChar(QChar::LineSeparator));
            out.push_back(style);
        } else if (type == CMARK_NODE_IMAGE) {
            Runs alt;
            collect(node, {}, alt, depth + 1);
            for (const Run& run : alt)
                style.text += run.text;
            style.picture = true;
            style.address = textOf(cmark_node_get_url(node));
            style.caption = textOf(cmark_node_get_title(node));
            out.push_back(style);
        } else {
            if (type == CMARK_NODE_STRONG)
                style.bold = true;
            else if (type == CMARK_NODE_EMPH)
                style.italic = true;
            else if (textOf(cmark_node_get_type_string(node)) == u"strikethrough")
                style.strike = true;
            else if (type == CMARK_NODE_LINK) {
                style.link = true;
                style.href = textOf(cmark_node_get_url(node));
                style.title = textOf(cmark_node_get_title(node));
            } else {
                ok = false;
            }
            collect(node, style, out, depth + 1);
        }
    }
};

// The lines of a text with their ends, cut where cmark cuts them.
QStringList linesOf(const QString& text)
{
    QStringList lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i) == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
        if (text.at(i) != u'\n' && (text.at(i) != u'\r' || pair))
            continue;
        lines << text.mid(start, i + 1 - start);
        start = i + 1;
    }
    if (start < text.size())
        lines << text.mid(start);
    return lines;
}

bool isDefinition(const QString& line)
{
    static const QRegularExpression form(u"^ {0,3}\\[(?!\\^)(?:[^\\[\\]\\\\]|\\\\.)+\\]:\\s*\\S"_s);
    return form.match(line).hasMatch();
}

// Parts the lines of a slice from the empty lines and link definitions after it.
qsizetype contentEnd(const QStringList& lines, qsizetype from, qsizetype to)
{
    qsizetype end = to;
    for (qsizetype i = to; i > from; --i) {
        const QString& line = lines.at(i - 1);
        // Definitions with an empty line before them are no part of the paragraph.
        if (line.trimmed().isEmpty())
            end = i - 1;
        else if (!isDefinition(line))
            break;
    }
    return std::max(end, from + 1);
}

// Whether a text says exactly these blocks.
bool readsAs(const QString& written, const Blocks& blocks)
{
    const NodePtr root = parseTree(written);
    Blocks read;
    Flattener flattener;
    for (cmark_node* node = cmark_node_first_child(root.get()); node && flattener.ok; node = cmark_node_next(node))
        flattener.block(node, {}, read);
    return flattener.ok && read == blocks;
}

// An empty heading, quote or item is not read back from a document.
bool isVisible(const Block& block)
{
    const bool words = block.kind == Kind::Paragraph || block.kind == Kind::Heading;
    return !words || !block.runs.empty();
}

Block sourceBlock(const QString& source)
{
    Block block;
    block.kind = Kind::Source;
    block.text = source;
    block.text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    while (block.text.endsWith(u'\n'))
        block.text.chop(1);
    return block;
}

/// A top-level node (or two that begin in the same line) and the line where it begins.
struct Piece
{
    qsizetype line;
    std::vector<cmark_node*> nodes;
};

std::vector<Piece> piecesOf(cmark_node* root, const QStringList& lines)
{
    std::vector<Piece> pieces;
    for (cmark_node* node = cmark_node_first_child(root); node; node = cmark_node_next(node)) {
        const qsizetype last = std::max<qsizetype>(0, lines.size() - 1);
        qsizetype line = std::clamp<qsizetype>(cmark_node_get_start_line(node) - 1, 0, last);
        // Definitions at the head of a paragraph belong to nobody.
        const bool paragraph = cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH;
        while (paragraph && line + 1 < lines.size() && isDefinition(lines.at(line)))
            ++line;
        if (!pieces.empty() && line <= pieces.back().line)
            pieces.back().nodes.push_back(node);
        else
            pieces.push_back({line, {node}});
    }
    return pieces;
}

Slice sliceOf(const Piece& piece, const QStringList& lines, qsizetype to)
{
    const cmark_node_type type = cmark_node_get_type(piece.nodes.front());
    qsizetype end = contentEnd(lines, piece.line, to);
    // What looks like a definition in code or HTML is none.
    if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_CODE_BLOCK) {
        end = to;
        while (end > piece.line + 1 && lines.at(end - 1).trimmed().isEmpty())
            --end;
    }
    Slice slice;
    slice.source = lines.mid(piece.line, end - piece.line).join(QString());
    slice.gap = lines.mid(end, to - end).join(QString());
    // The line end belongs to the gap.
    while (slice.source.endsWith(u'\n') || slice.source.endsWith(u'\r')) {
        slice.gap.prepend(slice.source.back());
        slice.source.chop(1);
    }
    Flattener flattener;
    for (cmark_node* node : piece.nodes)
        flattener.block(node, {}, slice.blocks);
    const bool editable =
        flattener.ok && std::ranges::any_of(slice.blocks, isVisible) && readsAs(write(slice.blocks), slice.blocks);
    if (!editable)
        slice.blocks = {sourceBlock(slice.source)};
    return slice;
}

} // namespace

bool Block::operator==(const Block& other) const
{
    const auto key = [](const Block& b) {
        return std::tie(b.kind, b.level, b.quote, b.depth, b.item, b.firstOfList, b.ordered, b.start, b.tight, b.task,
            b.runs, b.text, b.info, b.rows, b.alignments);
    };
    return key(*this) == key(other);
}

Text parse(const QString& markdown)
{
    Text text;
    text.lineEnd = markdown.contains(u"\r\n"_s) ? u"\r\n"_s : u"\n"_s;
    const QStringList lines = linesOf(markdown);
    const NodePtr root = parseTree(markdown);
    const std::vector<Piece> pieces = piecesOf(root.get(), lines);
    text.head = lines.mid(0, pieces.empty() ? lines.size() : pieces.front().line).join(QString());
    for (std::size_t i = 0; i < pieces.size(); ++i)
        text.slices.push_back(sliceOf(pieces[i], lines, i + 1 < pieces.size() ? pieces[i + 1].line : lines.size()));
    return text;
}

bool readsAsParagraph(const QString& written, const Runs& runs)
{
    Block paragraph;
    paragraph.runs = runs;
    return readsAs(written, {paragraph});
}

QStringList definitionsOf(const QString& gap)
{
    QStringList definitions;
    for (const QString& line : linesOf(gap)) {
        if (!line.trimmed().isEmpty())
            definitions << line.trimmed();
    }
    return definitions;
}

} // namespace encore::markdown
