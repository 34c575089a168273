// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/htmltext.h"

#include "model/exchange/gumbotree.h"
#include "model/exchange/linklist.h"
#include "model/exchange/markdownwriter.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

using namespace gumbo;

namespace {

constexpr int kDeepest = 150;

bool hasClass(const GumboNode* node, const QStringList& wanted)
{
    const QStringList classes = attribute(node, "class").toLower().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(classes, [&wanted](const QString& each) { return wanted.contains(each); });
}

bool hasMenuName(const GumboNode* node)
{
    static const QSet<QString> names = [] {
        const QStringList list =
            u"nav navbar navigation nav-links menu site-menu breadcrumb breadcrumbs sidebar footer site-footer "
            u"page-footer "
            "site-header site-nav page-header-nav cookie-banner cookie-notice cookies cookie-consent share "
            "share-buttons "
            "sharedaddy social social-links social-share related-posts related-articles jp-relatedposts comments "
            "comments-area comment-respond pagination pager toc table-of-contents skip-link skip-to-content "
            "screen-reader-text visually-hidden sr-only newsletter newsletter-signup advert ads post-navigation "
            "widget-area headerlink anchor-link edit-link entry-footer md-source-file md-sidebar md-content__button "
            "sphinxsidebar "
            "page-metadata properties"_s.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    const QStringList tokens =
        QString(attribute(node, "class") + u' ' + attribute(node, "id")).toLower().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(tokens, [](const QString& token) { return names.contains(token); });
}

bool isLeftOut(const GumboNode* node)
{
    static const QSet<QString> tags{u"script"_s, u"style"_s, u"template"_s, u"nav"_s, u"aside"_s, u"form"_s,
        u"iframe"_s, u"object"_s, u"embed"_s, u"svg"_s, u"canvas"_s, u"button"_s, u"input"_s, u"select"_s,
        u"textarea"_s, u"dialog"_s, u"head"_s, u"noscript"_s, u"menu"_s, u"math"_s, u"map"_s};
    static const QSet<QString> roles{
        u"navigation"_s, u"banner"_s, u"contentinfo"_s, u"search"_s, u"complementary"_s, u"menu"_s, u"dialog"_s};
    if (tags.contains(tagName(node)) || roles.contains(attribute(node, "role").toLower()))
        return true;
    return isHidden(node) || hasMenuName(node);
}

/// Turns elements into the parts of a MarkdownWriter.
class Converter
{
public:
    QStringList blocks(const GumboNode* parent, int depth)
    {
        QStringList out;
        QString run;
        const auto flush = [&out, &run] {
            const QString paragraph = md::paragraph(run);
            if (!paragraph.isEmpty())
                out << paragraph;
            run.clear();
        };
        const GumboVector& children = parent->v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(children.data[i]);
            if (const unsigned behind = behindLinkList(children, i); behind > i) {
                m_leftOut << allText(child);
                i = behind - 1;
            } else if (isElement(child) && isBlock(child)) {
                flush();
                if (depth < kDeepest)
                    out << block(child, depth + 1);
                else
                    out << md::paragraph(flat(child));
            } else {
                run += inlineText(child, depth + 1);
            }
        }
        flush();
        out.removeAll(QString());
        return out;
    }

    void keepHeaders(bool keep) { m_keepHeaders = keep; }
    // Blocks of links to other pages, by their headings.
    const QStringList& leftOut() const { return m_leftOut; }

private:
    static bool isBlock(const GumboNode* node)
    {
        static const QSet<QString> tags = [] {
            const QStringList list = u"address article aside blockquote body center dd details div dl dt fieldset "
                                     u"figcaption figure footer form "
                                     "h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section "
                                     "summary table tbody td tfoot th "
                                     "thead tr ul caption picture-block"_s.split(u' ');
            return QSet<QString>(list.begin(), list.end());
        }();
        if (tags.contains(tagName(node)))
            return true;
        const GumboVector& children = node->v.element.children; // a link or span around whole paragraphs
        for (unsigned i = 0; i < children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(children.data[i]);
            if (isElement(child) && tags.contains(tagName(child)))
                return true;
        }
        return false;
    }

    QStringList block(const GumboNode* node, int depth)
    {
        if (isLeftOut(node))
            return {};
        const QString name = tagName(node);
        if ((name == u"header"_s && !m_keepHeaders && m_inContent == 0) || (name == u"footer"_s && m_inQuote == 0))
            return {};
        if (name.size() == 2 && name[0] == u'h' && name[1].isDigit())
            return {md::heading(name[1].digitValue(), inlineChildren(node, depth))};
        if (name == u"hr"_s)
            return {u"***"_s};
        if (name == u"p"_s && hasClass(node, {u"title"_s, u"msotitle"_s})) // word processors
            return {md::heading(1, inlineChildren(node, depth))};
        if (name == u"p"_s && hasClass(node, {u"msoquote"_s, u"msointensequote"_s}))
            return {md::prefixed(md::paragraph(inlineChildren(node, depth)), u"> "_s)};
        if (name == u"pre"_s)
            return {md::fence(rawText(node))};
        if (name == u"blockquote"_s || isTestimonial(node))
            return quote(node, depth, {});
        if (name == u"figure"_s)
            return figure(node, depth);
        if (name == u"ul"_s || name == u"ol"_s)
            return {list(node, depth)};
        if (name == u"table"_s)
            return table(node, depth);
        if (name == u"dt"_s || name == u"summary"_s)
            return {md::paragraph(md::wrapped(inlineChildren(node, depth), u"**"_s))};
        const bool content = name == u"article"_s || name == u"main"_s;
        m_inContent += content ? 1 : 0;
        const QStringList out = blocks(node, depth);
        m_inContent -= content ? 1 : 0;
        return out;
    }

    static const GumboNode* firstBelow(const GumboNode* node, const QString& wanted, int depth = 0)
    {
        const GumboVector& children = node->v.element.children;
        for (unsigned i = 0; i < children.length && depth < kDeepest; ++i) {
            const auto* child = static_cast<const GumboNode*>(children.data[i]);
            if (!isElement(child))
                continue;
            if (tagName(child) == wanted)
                return child;
            if (const GumboNode* found = firstBelow(child, wanted, depth + 1))
                return found;
        }
        return nullptr;
    }

    // A box that says by its class that somebody speaks.
    static bool isTestimonial(const GumboNode* node)
    {
        if (tagName(node) != u"div"_s
            || !hasClass(node, {u"testimonial"_s, u"customer-quote"_s, u"pullquote"_s, u"pull-quote"_s, u"quote"_s}))
            return false;
        for (const QString& inner : {u"blockquote"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"ul"_s, u"table"_s, u"form"_s}) {
            if (firstBelow(node, inner))
                return false;
        }
        return true;
    }

    QStringList quote(const GumboNode* node, int depth, const QString& speaker)
    {
        ++m_inQuote;
        QStringList inner = blocks(node, depth);
        --m_inQuote;
        QString who = speaker;
        if (who.isEmpty()) {
            const GumboNode* by = firstBelow(node, u"footer"_s);
            by = by ? by : firstBelow(node, u"cite"_s);
            const QString words = by ? md::paragraph(inlineDeep(by, depth)) : QString();
            if (by && !inner.isEmpty() && inner.last() == words) {
                inner.removeLast();
                who = words;
            }
        }
        static const QRegularExpression dash(u"^\\s*(?:\\\\?[-–—―~]|--)\\s*"_s);
        who.remove(dash);
        if (!who.isEmpty())
            inner << u"— "_s + who;
        return {md::prefixed(inner.join(u"\n\n"_s), u"> "_s)};
    }

    QStringList figure(const GumboNode* node, int depth)
    {
        const GumboNode* caption = firstBelow(node, u"figcaption"_s);
        const QString words = caption ? md::paragraph(inlineDeep(caption, depth)) : QString();
        if (const GumboNode* said = firstBelow(node, u"blockquote"_s))
            return quote(said, depth, words);
        return blocks(node, depth);
    }

    QString list(const GumboNode* node, int depth)
    {
        const bool ordered = tagName(node) == u"ol"_s;
        int number = ordered ? std::max(1, attribute(node, "start").toInt()) : 0;
        QStringList items;
        bool loose = false;
        const GumboVector& children = node->v.element.children;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(children.data[i]);
            if (!isElement(child) || isLeftOut(child))
                continue;
            const QString name = tagName(child);
            const QStringList inner = name == u"li"_s ? blocks(child, depth + 1) : block(child, depth + 1);
            if (inner.isEmpty())
                continue;
            loose = loose || inner.size() > 2;
            const QString marker = ordered ? QString(QString::number(number++) + u". "_s) : u"- "_s;
            items << md::item(marker, inner.join(inner.size() > 2 ? u"\n\n"_s : u"\n"_s));
        }
        return items.join(loose ? u"\n\n"_s : u"\n"_s);
    }

    void collectRows(const GumboNode* node, std::vector<const GumboNode*>& rows, int depth)
    {
        const GumboVector& children = node->v.element.children;
        for (unsigned i = 0; i < children.length && depth < 8; ++i) {
            const auto* child = static_cast<const GumboNode*>(children.data[i]);
            if (!isElement(child) || isHidden(child))
                continue;
            const QString name = tagName(child);
            if (name == u"tr"_s)
                rows.push_back(child);
            else if (name == u"thead"_s || name == u"tbody"_s || name == u"tfoot"_s)
                collectRows(child, rows, depth + 1);
        }
    }

    QStringList table(const GumboNode* node, int depth)
    {
        std::vector<const GumboNode*> rows;
        collectRows(node, rows, 0);
        bool layout = attribute(node, "role") == u"presentation"_s;
        std::vector<std::vector<QStringList>> cells;
        for (const GumboNode* row : rows) {
            auto& line = cells.emplace_back();
            const GumboVector& children = row->v.element.children;
            for (unsigned i = 0; i < children.length; ++i) {
                const auto* child = static_cast<const GumboNode*>(children.data[i]);
                if (!isElement(child) || isHidden(child))
                    continue;
                line.push_back(blocks(child, depth + 2));
                for (int extra = std::min(attribute(child, "colspan").toInt(), 20); extra > 1; --extra)
                    line.emplace_back();
                layout = layout || line.back().size() > 3;
            }
        }
        const bool narrow = std::ranges::all_of(cells, [](const auto& line) { return line.size() < 2; });
        if (layout || narrow) {
            QStringList out;
            for (const auto& line : cells) {
                for (const QStringList& cell : line)
                    out << cell;
            }
            return out;
        }
        QStringList out;
        if (const GumboNode* caption = firstBelow(node, u"caption"_s))
            out << md::paragraph(inlineDeep(caption, depth));
        out << md::table(cells);
        return out;
    }

    QString inlineChildren(const GumboNode* node, int depth)
    {
        QString out;
        const GumboVector& children = node->v.element.children;
        for (unsigned i = 0; i < children.length; ++i)
            out += inlineText(static_cast<const GumboNode*>(children.data[i]), depth + 1);
        return out;
    }

    // Inline text of an element that may hold paragraphs.
    QString inlineDeep(const GumboNode* node, int depth)
    {
        ++m_inQuote;
        const QStringList parts = blocks(node, depth);
        --m_inQuote;
        return parts.join(u' ');
    }

    QString inlineText(const GumboNode* node, int depth)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
            return md::escaped(QString::fromUtf8(node->v.text.text));
        if (!isElement(node))
            return {};
        const QString name = tagName(node);
        if (name == u"noscript"_s && firstBelow(node, u"img"_s))
            return inlineChildren(node, depth); // a picture that a script would load later
        if (isLeftOut(node))
            return {};
        if (depth > kDeepest)
            return flat(node);
        if (name == u"br"_s)
            return u"\\\n"_s;
        if (name == u"img"_s)
            return picture(node);
        if (name == u"code"_s || name == u"kbd"_s || name == u"samp"_s || name == u"tt"_s)
            return md::code(rawText(node));
        const QString inner = inlineChildren(node, depth);
        if (name == u"strong"_s || name == u"b"_s)
            return md::wrapped(inner, u"**"_s);
        if (name == u"em"_s || name == u"i"_s)
            return md::wrapped(inner, u"*"_s);
        if (name == u"del"_s || name == u"s"_s || name == u"strike"_s)
            return md::wrapped(inner, u"~~"_s);
        if (name == u"q"_s)
            return QString(u'“' + inner + u'”');
        if (name == u"a"_s)
            return md::link(inner, attribute(node, "href"));
        if (name == u"video"_s || name == u"audio"_s)
            return md::link(inner.trimmed().isEmpty() ? name : inner, attribute(node, "src"));
        return inner;
    }

    static QString picture(const GumboNode* node)
    {
        QString source = attribute(node, "src");
        if (source.isEmpty() || source.startsWith(u"data:image/gif"_s) || source.startsWith(u"data:image/svg"_s)) {
            for (const char* lazy : {"data-src", "data-lazy-src", "data-original"}) {
                if (const QString later = attribute(node, lazy); !later.isEmpty())
                    source = later;
            }
        }
        const QString width = attribute(node, "width");
        static constexpr qsizetype kSpacer = 160; // one dot to hold a place
        if (source.isEmpty() || (source.startsWith(u"data:image/gif"_s) && source.size() < kSpacer)
            || (width == u"1"_s && attribute(node, "height") == u"1"_s))
            return {};
        return md::picture(attribute(node, "alt"), source, attribute(node, "title"));
    }

    static QString rawText(const GumboNode* node)
    {
        QString out;
        std::vector<const GumboNode*> open{node};
        while (!open.empty()) {
            const GumboNode* next = open.back();
            open.pop_back();
            if (isElement(next)) {
                if (tagName(next) == u"br"_s)
                    out += u'\n';
                const GumboVector& children = next->v.element.children;
                for (unsigned i = children.length; i > 0; --i)
                    open.push_back(static_cast<const GumboNode*>(children.data[i - 1]));
            } else if (next->type != GUMBO_NODE_COMMENT && next->type != GUMBO_NODE_DOCUMENT) {
                out += QString::fromUtf8(next->v.text.text);
            }
        }
        return out;
    }

    static QString flat(const GumboNode* node) { return md::escaped(rawText(node)); }

    int m_inQuote = 0;
    int m_inContent = 0;
    bool m_keepHeaders = false;
    QStringList m_leftOut;
};

QString textOf(const GumboNode* node)
{
    QString out;
    const GumboVector& children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto* child = static_cast<const GumboNode*>(children.data[i]);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE)
            out += QString::fromUtf8(child->v.text.text);
    }
    return out.simplified();
}

bool knows(const HtmlPage& page, const QString& name)
{
    return std::ranges::any_of(page.meta, [&name](const auto& each) { return each.first == name; });
}

// Dates and authors that a page shows instead of declaring them.
void readByline(const GumboNode* node, const QString& name, HtmlPage& page)
{
    const QString property = attribute(node, "itemprop").toLower();
    const bool published = property == u"datepublished"_s
        || hasClass(node, {u"dt-published"_s, u"published"_s, u"entry-date"_s, u"post-date"_s});
    if (name == u"time"_s && published && !knows(page, u"article:published_time"_s) && !knows(page, u"date"_s))
        page.meta.emplace_back(
            u"date"_s, attribute(node, "datetime").isEmpty() ? allText(node) : attribute(node, "datetime"));
    const bool author = attribute(node, "rel") == u"author"_s || property == u"author"_s
        || hasClass(node, {u"p-author"_s, u"author-name"_s, u"byline-name"_s, u"author"_s});
    if (author && !knows(page, u"author"_s) && !allText(node).isEmpty() && allText(node).size() < 80)
        page.meta.emplace_back(u"author"_s, allText(node));
}

void readTag(const GumboNode* node, HtmlPage& page)
{
    const QString words = allText(node);
    const bool marked = attribute(node, "rel").toLower().split(u' ').contains(u"tag"_s);
    const bool known = std::ranges::any_of(page.meta, [&words](const auto& each) {
        return each.first == u"article:tag"_s && each.second.compare(words, Qt::CaseInsensitive) == 0;
    });
    if (marked && !known && !words.isEmpty() && words.size() < 50)
        page.meta.emplace_back(u"article:tag"_s, words);
}

// Note apps put what they know of a page into a table above its text.
void readProperties(const GumboNode* row, HtmlPage& page)
{
    QStringList cells;
    const GumboVector& children = row->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto* child = static_cast<const GumboNode*>(children.data[i]);
        if (isElement(child))
            cells << allText(child);
    }
    if (cells.size() == 2 && !cells[0].isEmpty() && !cells[1].isEmpty())
        page.meta.emplace_back(u"property:"_s + cells[0], cells[1]);
}

void readHead(const GumboNode* node, HtmlPage& page)
{
    const QString name = tagName(node);
    readByline(node, name, page);
    if (name == u"a"_s)
        readTag(node, page);
    if (name == u"tr"_s && hasClass(node, {u"property-row"_s}))
        readProperties(node, page);
    if (name == u"h1"_s && page.firstHeading.isEmpty() && !isHidden(node))
        page.firstHeading = allText(node);
    if ((name == u"html"_s || name == u"body"_s) && page.language.isEmpty())
        page.language = attribute(node, "lang");
    else if (name == u"title"_s && page.titleElement.isEmpty())
        page.titleElement = textOf(node);
    else if (name == u"link"_s && !attribute(node, "hreflang").isEmpty())
        page.otherLanguages.emplace_back(attribute(node, "hreflang"), attribute(node, "href"));
    else if (name == u"link"_s && attribute(node, "rel").toLower() == u"canonical"_s)
        page.meta.emplace_back(u"canonical"_s, attribute(node, "href"));
    if (name != u"meta"_s || attribute(node, "content").isEmpty())
        return;
    const QString property = attribute(node, "property").isEmpty() ? attribute(node, "name").toLower()
                                                                   : attribute(node, "property").toLower();
    if (property == u"og:title"_s)
        page.headTitle = attribute(node, "content");
    else if (property == u"og:site_name"_s)
        page.siteName = attribute(node, "content");
    else if (!property.isEmpty())
        page.meta.emplace_back(property, attribute(node, "content"));
}

// The element that holds the content, and whether the headers in it belong to it.
std::pair<const GumboNode*, bool> contentRoot(const GumboNode* root)
{
    const GumboNode* body = root;
    std::vector<const GumboNode*> mains;
    std::vector<const GumboNode*> articles;
    std::vector<const GumboNode*> named;
    eachElement(root, [&](const GumboNode* node) {
        const QString name = tagName(node);
        if (name == u"body"_s)
            body = node;
        else if (name == u"main"_s || attribute(node, "role") == u"main"_s)
            mains.push_back(node);
        else if (name == u"article"_s)
            articles.push_back(node);
        else if (const QString id = attribute(node, "id").toLower();
                 id == u"content"_s || id == u"main-content"_s || id == u"main"_s)
            named.push_back(node);
    });
    for (const auto* found : {&mains, &articles}) {
        if (found->size() == 1)
            return {found->front(), true};
    }
    return {named.empty() ? body : named.front(), !named.empty()};
}

QString withoutTags(const QString& html)
{
    static const QRegularExpression hidden(u"<(script|style)\\b.*?</\\1\\s*>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString text = html;
    text.remove(hidden);
    text.replace(tag, u" "_s);
    return md::escaped(text).simplified();
}

} // namespace

HtmlPage readHtmlPage(const QString& source)
{
    static const QRegularExpression wordPress(
        u"\\[/?(?:caption|gallery|embed|audio|video|vc_\\w+|et_pb_\\w+)(?:\\s[^\\]\\n]*)?\\]"_s);
    HtmlPage page;
    QString html = source;
    html.remove(wordPress);
    if (nestsTooDeeply(html)) {
        page.markdown = withoutTags(html);
        return page;
    }
    const QByteArray utf8 = html.toUtf8();
    const Output output = gumbo::parse(utf8);
    eachElement(output->root, [&page](const GumboNode* node) { readHead(node, page); });
    const auto [root, ownHeaders] = contentRoot(output->root);
    Converter converter;
    converter.keepHeaders(ownHeaders);
    page.markdown = converter.blocks(root, 0).join(u"\n\n"_s) + u'\n';
    page.leftOut = converter.leftOut();
    page.leftOut.removeDuplicates();
    return page;
}

QString htmlToMarkdown(const QString& html)
{
    if (!html.contains(u'<'))
        return html;
    if (nestsTooDeeply(html))
        return withoutTags(html);
    const QByteArray utf8 = html.toUtf8();
    const Output output = gumbo::parse(utf8);
    Converter converter;
    converter.keepHeaders(true);
    return converter.blocks(bodyOf(output->root), 0).join(u"\n\n"_s);
}

} // namespace encore
