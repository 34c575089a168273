// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publish/richtext.h"

#include "model/publish/safetext.h"

#include <QRegularExpression>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct Free
{
    void operator()(cmark_node* node) const { cmark_node_free(node); }
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};

QString textOf(const char* bytes)
{
    return safeText(QString::fromUtf8(bytes));
}

TextRun plainRun(const QString& text)
{
    TextRun run;
    run.text = text;
    return run;
}

// The words of a piece of HTML: what a browser would show, without any of its markup.
QString wordsOfHtml(const QString& html)
{
    static const QRegularExpression silent(
        u"<(script|style|template|noscript|iframe|object)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)|<[!?][^>]*>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"</?[a-zA-Z][^>]*>"_s);
    QString text = html;
    text.remove(silent).replace(tag, u" "_s);
    const std::pair<QLatin1StringView, QLatin1StringView> entities[]{{"&nbsp;"_L1, " "_L1}, {"&lt;"_L1, "<"_L1},
        {"&gt;"_L1, ">"_L1}, {"&quot;"_L1, "\""_L1}, {"&#39;"_L1, "'"_L1}, {"&amp;"_L1, "&"_L1}};
    for (const auto& [entity, letter] : entities)
        text.replace(entity, letter);
    return text.simplified();
}

// Walks the tree of the Markdown library once and builds ours.
class Reader
{
public:
    explicit Reader(const TextFilter& filter) : m_filter(filter) { }

    RichText blocks(cmark_node* parent)
    {
        RichText out;
        for (cmark_node* node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
            addBlock(node, out);
        return out;
    }

private:
    using Type = TextNode::Type;

    void addBlock(cmark_node* node, RichText& out)
    {
        const QLatin1StringView type(cmark_node_get_type_string(node));
        TextNode made;
        if (type == "paragraph"_L1 || type == "heading"_L1 || type == "table_cell"_L1) {
            made.type = type == "paragraph"_L1 ? Type::Paragraph : type == "heading"_L1 ? Type::Heading : Type::Cell;
            made.level = type == "heading"_L1 ? cmark_node_get_heading_level(node) : 0;
            addRuns(node, {}, made.runs);
            change(made.runs);
            if (made.runs.empty() && made.type != Type::Cell)
                return;
        } else if (type == "html_block"_L1) {
            made.runs.push_back(plainRun(wordsOfHtml(textOf(cmark_node_get_literal(node)))));
            change(made.runs);
            if (made.runs.front().text.isEmpty())
                return;
        } else if (type == "code_block"_L1) {
            made.type = Type::Code;
            made.runs.push_back(plainRun(textOf(cmark_node_get_literal(node)).trimmed()));
            change(made.runs);
        } else if (!container(node, type, made)) {
            return;
        }
        out.push_back(std::move(made));
    }

    bool container(cmark_node* node, QLatin1StringView type, TextNode& made)
    {
        if (type == "list"_L1) {
            made.type = Type::List;
            made.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
            made.start = made.ordered ? cmark_node_get_list_start(node) : 1;
        } else if (type == "item"_L1 || type == "tasklist"_L1) {
            made.type = Type::Item;
        } else if (type == "block_quote"_L1) {
            made.type = Type::Quote;
        } else if (type == "thematic_break"_L1) {
            made.type = Type::Rule;
            return true;
        } else if (type == "table"_L1) {
            made.type = Type::Table;
        } else if (type == "table_row"_L1 || type == "table_header"_L1) {
            made.type = Type::TableRow;
            made.header = type == "table_header"_L1;
        } else {
            return false;
        }
        made.children = blocks(node);
        return !made.children.empty();
    }

    void addRuns(cmark_node* parent, const TextRun& look, std::vector<TextRun>& out)
    {
        for (cmark_node* node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
            addRun(node, look, out);
    }

    void addRun(cmark_node* node, TextRun look, std::vector<TextRun>& out)
    {
        const QLatin1StringView type(cmark_node_get_type_string(node));
        if (type == "text"_L1 || type == "code"_L1) {
            look.text = textOf(cmark_node_get_literal(node));
            look.code = type == "code"_L1;
            append(look, out);
        } else if (type == "softbreak"_L1 || type == "linebreak"_L1) {
            look.text = type == "softbreak"_L1 ? u" "_s : u"\n"_s;
            append(look, out);
        } else if (type == "html_inline"_L1) {
            addHtml(textOf(cmark_node_get_literal(node)), look, out);
        } else if (type == "image"_L1) {
            std::vector<TextRun> description;
            addRuns(node, {}, description);
            for (const TextRun& run : description)
                look.text += run.text;
            look.picture = textOf(cmark_node_get_url(node));
            out.push_back(look);
        } else {
            look.bold = look.bold || type == "strong"_L1;
            look.italic = look.italic || type == "emph"_L1;
            look.struck = look.struck || type == "strikethrough"_L1;
            if (type == "link"_L1)
                look.link = allowed(safeLink(textOf(cmark_node_get_url(node))));
            addRuns(node, look, out);
        }
    }

    // Tags inside a paragraph are dropped, a line break is kept, and what stands between script tags is not for reading.
    void addHtml(const QString& tag, TextRun look, std::vector<TextRun>& out)
    {
        static const QRegularExpression lineBreak(u"^<br\\b"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression silent(u"^<(/?)(script|style)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        if (const auto match = silent.match(tag); match.hasMatch())
            m_silent = match.captured(1).isEmpty();
        if (!lineBreak.match(tag).hasMatch())
            return;
        look.text = u"\n"_s;
        append(look, out);
    }

    void append(const TextRun& run, std::vector<TextRun>& out)
    {
        if (!m_silent && !run.text.isEmpty())
            out.push_back(run);
    }

    // An address in which a name would be changed is not given away.
    QString allowed(const QString& address) const
    {
        return m_filter && !m_filter(address).empty() ? QString() : address;
    }

    void change(std::vector<TextRun>& runs) const
    {
        if (!m_filter)
            return;
        QString joined;
        for (const TextRun& run : runs)
            joined += run.text;
        std::vector<TextChange> changes = m_filter(joined);
        std::ranges::sort(changes, std::greater(), &TextChange::position);
        for (const TextChange& each : changes)
            applyTo(runs, each);
        std::erase_if(runs, [](const TextRun& run) { return run.text.isEmpty() && run.picture.isEmpty(); });
    }

    // The new words go where the old ones began; what the old ones had in later runs is cut.
    static void applyTo(std::vector<TextRun>& runs, const TextChange& change)
    {
        qsizetype begin = 0;
        bool placed = false;
        for (TextRun& run : runs) {
            const qsizetype size = run.text.size();
            const qsizetype from = std::max(change.position, begin) - begin;
            const qsizetype to = std::min(change.position + change.length, begin + size) - begin;
            begin += size;
            if (from >= to)
                continue;
            run.text.replace(from, to - from, placed ? QString() : change.text);
            placed = true;
        }
    }

    const TextFilter& m_filter;
    bool m_silent = false;
};

std::unique_ptr<cmark_node, Free> parsed(const QString& markdown)
{
    static std::once_flag once;
    std::call_once(once, cmark_gfm_core_extensions_ensure_registered);
    const std::unique_ptr<cmark_parser, Free> parser(cmark_parser_new(CMARK_OPT_VALIDATE_UTF8));
    for (const char* name : {"table", "strikethrough", "autolink"}) {
        if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    const QByteArray bytes = markdown.toUtf8();
    cmark_parser_feed(parser.get(), bytes.constData(), size_t(bytes.size()));
    return std::unique_ptr<cmark_node, Free>(cmark_parser_finish(parser.get()));
}

void addPlain(const RichText& text, QStringList& out)
{
    for (const TextNode& node : text) {
        QString words;
        for (const TextRun& run : node.runs)
            words += run.text;
        if (!words.isEmpty())
            out << words;
        addPlain(node.children, out);
    }
}

} // namespace

RichText readMarkdown(const QString& markdown, const TextFilter& filter)
{
    const auto root = parsed(safeText(markdown));
    return Reader(filter).blocks(root.get());
}

QString plainText(const RichText& text)
{
    QStringList out;
    addPlain(text, out);
    return out.join(u'\n');
}

int HeadingLevels::next(int level)
{
    while (!m_open.empty() && m_open.back() >= level)
        m_open.pop_back();
    m_open.push_back(level);
    return std::min(6, m_base + int(m_open.size()));
}

} // namespace encore
