// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/pastedhtml.h"

#include "model/exchange/gumbotree.h"
#include "model/exchange/htmltext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

using namespace Qt::StringLiterals;

namespace encore {

using namespace gumbo;

namespace {

constexpr int kDeepest = 150;
constexpr int kBoldWeight = 600;

// Classes as the program wrote them; web mail puts "x_" before those of a letter.
bool hasClassLike(const GumboNode* node, const QString& start)
{
    for (QString each : attribute(node, "class").toLower().split(u' ', Qt::SkipEmptyParts)) {
        if (each.startsWith(u"x_"))
            each.remove(0, 2);
        if (each.startsWith(start))
            return true;
    }
    return false;
}

bool isTiny(const QString& size)
{
    static const QRegularExpression number(u"^[0-2](?:\\.\\d+)?(?:px|pt)?$"_s);
    return number.match(size).hasMatch();
}

bool isZero(const QString& size)
{
    static const QRegularExpression number(u"^0(?:\\.0+)?(?:px|pt|em|%)?$"_s);
    return number.match(size).hasMatch();
}

bool isSeenNowhere(const Style& style)
{
    return hides(style) || style.value(u"mso-hide"_s) == u"all" || isZero(style.value(u"max-height"_s, u"1"_s))
        || isZero(style.value(u"opacity"_s, u"1"_s));
}

bool isPixel(const GumboNode* node, const Style& style)
{
    const QString width = attribute(node, "width").isEmpty() ? style.value(u"width"_s) : attribute(node, "width");
    const QString height = attribute(node, "height").isEmpty() ? style.value(u"height"_s) : attribute(node, "height");
    return isTiny(width) || isTiny(height) || isSeenNowhere(style);
}

bool isDropped(const GumboNode* node, const QString& name, const Style& style)
{
    static const QSet<QString> tags{u"script"_s, u"style"_s, u"head"_s, u"title"_s, u"meta"_s, u"link"_s, u"xml"_s,
        u"template"_s, u"noscript"_s, u"iframe"_s, u"object"_s, u"embed"_s, u"svg"_s, u"canvas"_s, u"button"_s,
        u"input"_s, u"select"_s, u"textarea"_s, u"del"_s, u"base"_s, u"map"_s, u"audio"_s, u"video"_s};
    // A deletion is no part of the text: a word processor marks it so while changes are tracked.
    if (tags.contains(name) || name.startsWith(u"w:") || name.startsWith(u"v:") || name.startsWith(u"m:"))
        return true;
    const QString mso = style.value(u"mso-list"_s);
    const QString element = style.value(u"mso-element"_s);
    return isSeenNowhere(style) || mso == u"ignore" || element == u"comment-list" || element == u"comment"
        || hasClassLike(node, u"msocom"_s);
}

// Addresses that lead through a counter lead straight to their goal.
QString goalOf(const QString& href)
{
    const QUrl url(href);
    const QUrlQuery query(url);
    if (url.host().endsWith(u".safelinks.protection.outlook.com"))
        return query.queryItemValue(u"url"_s, QUrl::FullyDecoded);
    if (url.host().startsWith(u"www.google.") && url.path() == u"/url") {
        const QString goal = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
        return goal.isEmpty() ? query.queryItemValue(u"url"_s, QUrl::FullyDecoded) : goal;
    }
    return href;
}

/// A paragraph that a word processor shows as an item of a list.
struct ListItem
{
    int level = 1;
    bool ordered = false;
    int start = 1;
};

QString ignoredText(const GumboNode* node, int depth = 0)
{
    QString out;
    if (!isElement(node) || depth > kDeepest)
        return out;
    const bool ignored = styleOf(node).value(u"mso-list"_s) == u"ignore";
    eachElement(node, [&](const GumboNode* each) {
        const GumboVector& children = each->v.element.children;
        for (unsigned i = 0; ignored && i < children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(children.data[i]);
            if (child->type == GUMBO_NODE_TEXT)
                out += QString::fromUtf8(child->v.text.text);
        }
    });
    const GumboVector& children = node->v.element.children;
    for (unsigned i = 0; !ignored && i < children.length; ++i)
        out += ignoredText(static_cast<const GumboNode*>(children.data[i]), depth + 1);
    return out;
}

std::optional<ListItem> listItemOf(const GumboNode* node, const QString& name, const Style& style)
{
    static const QRegularExpression place(u"level(\\d+)"_s);
    static const QRegularExpression number(
        u"^\\(?(\\d+|[a-z]|[ivxlc]+)[.)]"_s, QRegularExpression::CaseInsensitiveOption);
    const QString mso = style.value(u"mso-list"_s);
    if (name != u"p"
        || (!mso.contains(u"level") && !hasClassLike(node, u"msolistbullet"_s)
            && !hasClassLike(node, u"msolistnumber"_s)))
        return std::nullopt;
    ListItem item;
    if (const auto match = place.match(mso); match.hasMatch())
        item.level = std::clamp(match.captured(1).toInt(), 1, 9);
    QString mark = ignoredText(node);
    mark = mark.replace(QChar::Nbsp, u' ').trimmed();
    const auto match = number.match(mark);
    item.ordered = match.hasMatch() || (mark.isEmpty() && hasClassLike(node, u"msolistnumber"_s));
    item.start = std::max(1, match.captured(1).toInt());
    return item;
}

/// Writes the tree anew with nothing but the elements that mean something.
class Cleaner
{
public:
    QString result(const GumboNode* body)
    {
        blocks(body, 0);
        closeLists();
        return m_out;
    }

private:
    struct Letters
    {
        QString href;
        bool bold = false;
        bool italic = false;
        bool strike = false;
        bool code = false;
        bool operator==(const Letters&) const = default;
    };

    static QString attributeText(const QString& value) { return value.toHtmlEscaped(); }

    // Elements around letters open as late and stay open as long as possible, so that nested spans leave one mark.
    void setLetters(const Letters& wanted)
    {
        if (wanted == m_open)
            return;
        static constexpr const char* kOff[]{"</code>", "</s>", "</i>", "</b>", "</a>"};
        const bool on[]{m_open.code, m_open.strike, m_open.italic, m_open.bold, !m_open.href.isEmpty()};
        for (size_t i = 0; i < std::size(on); ++i)
            m_out += on[i] ? QString::fromLatin1(kOff[i]) : QString();
        if (!wanted.href.isEmpty())
            m_out += u"<a href=\""_s + attributeText(wanted.href) + u"\">"_s;
        m_out += QString(wanted.bold ? u"<b>"_s : QString()) + (wanted.italic ? u"<i>"_s : QString())
            + (wanted.strike ? u"<s>"_s : QString()) + (wanted.code ? u"<code>"_s : QString());
        m_open = wanted;
    }

    void tag(const QString& text)
    {
        setLetters({});
        m_out += text;
        m_breaks = 0;
    }

    void text(QString words)
    {
        if (m_sizeless && !words.trimmed().isEmpty())
            return;
        // A hard blank between words holds a number to its unit; elsewhere it is only filling.
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words[i] != QChar::Nbsp)
                continue;
            const bool holds = i > 0 && i + 1 < words.size() && !words[i - 1].isSpace() && !words[i + 1].isSpace();
            words[i] = holds ? words[i] : QChar(u' ');
        }
        words.remove(QChar(0x200B)).remove(QChar(0xFEFF)).remove(QChar::SoftHyphen);
        if (words.trimmed().isEmpty()) {
            if (m_breaks == 0 && m_lists.isEmpty())
                m_out += words.isEmpty() ? QString() : QString(u" "_s);
            else if (m_breaks == 0 && m_inItem && !words.isEmpty())
                m_out += u' ';
            return;
        }
        setLetters(m_now);
        m_out += words.toHtmlEscaped();
        m_breaks = 0;
    }

    void lineBreak()
    {
        // Two breaks in a row were meant as a new paragraph.
        ++m_breaks;
        if (m_breaks == 1) {
            setLetters({});
            m_out += u"<br>"_s;
        } else if (m_breaks == 2 && m_splits) {
            m_out.chop(4);
            m_out += u"<div></div>"_s;
        }
    }

    void picture(const GumboNode* node, const Style& style)
    {
        const QString source = attribute(node, "src");
        if (isPixel(node, style) || source.isEmpty())
            return;
        const QString alt = attribute(node, "alt");
        const bool elsewhere = source.startsWith(u"http://") || source.startsWith(u"https://");
        if (!elsewhere || !attribute(node, "data-emoji").isEmpty()) {
            text(alt); // bytes of another program's folder: the words are what can be kept
            return;
        }
        setLetters(m_now);
        m_out += u"<img src=\""_s + attributeText(source) + u"\" alt=\"" + attributeText(alt) + u"\">";
        m_breaks = 0;
    }

    void closeLists(qsizetype level = 0)
    {
        while (m_lists.size() > level)
            tag(u"</li></"_s + m_lists.takeLast() + u'>');
        if (level == 0)
            m_inItem = false;
    }

    void listItem(const GumboNode* node, const ListItem& item, int depth)
    {
        const QString wanted = item.ordered ? u"ol"_s : u"ul"_s;
        closeLists(item.level);
        if (m_lists.size() == item.level && m_lists.last() != wanted)
            closeLists(item.level - 1);
        else if (m_lists.size() == item.level)
            tag(u"</li>"_s);
        if (m_lists.size() == item.level) {
            tag(u"<li>"_s);
        } else {
            while (m_lists.size() < item.level) {
                m_lists << wanted;
                tag(u"<%1%2><li>"_s.arg(
                    wanted, item.ordered && item.start > 1 ? u" start=\"%1\""_s.arg(item.start) : QString()));
            }
        }
        m_inItem = true;
        blocks(node, depth + 1);
        m_inItem = false;
    }

    void blocks(const GumboNode* node, int depth)
    {
        const GumboVector& children = node->v.element.children;
        for (unsigned i = 0; i < children.length; ++i)
            one(static_cast<const GumboNode*>(children.data[i]), depth + 1);
    }

    void one(const GumboNode* node, int depth)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
            const QString words = QString::fromUtf8(node->v.text.text);
            if (!m_inItem && !m_lists.isEmpty() && !words.trimmed().isEmpty())
                closeLists();
            text(words);
            return;
        }
        if (!isElement(node) || depth > kDeepest)
            return;
        const QString name = tagName(node);
        const Style style = styleOf(node);
        if (name == u"img")
            picture(node, style);
        else if (isDropped(node, name, style))
            return;
        else if (name == u"br")
            lineBreak();
        else if (const auto item = listItemOf(node, name, style))
            listItem(node, *item, depth);
        else if (const QString element = blockName(node, name); !element.isEmpty())
            block(node, name, element, style, depth);
        else
            inlineElement(node, name, style, depth);
    }

    /// The element that takes the place of a block; empty for what stands within a line.
    static QString blockName(const GumboNode* node, const QString& name)
    {
        static const QSet<QString> kept{u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"ul"_s, u"ol"_s, u"li"_s,
            u"blockquote"_s, u"pre"_s, u"hr"_s, u"table"_s, u"thead"_s, u"tbody"_s, u"tfoot"_s, u"tr"_s, u"td"_s,
            u"th"_s, u"caption"_s, u"dl"_s, u"dt"_s, u"dd"_s, u"p"_s};
        static const QSet<QString> plain{u"div"_s, u"section"_s, u"article"_s, u"main"_s, u"header"_s, u"footer"_s,
            u"aside"_s, u"nav"_s, u"address"_s, u"center"_s, u"figure"_s, u"figcaption"_s, u"details"_s, u"summary"_s,
            u"form"_s, u"fieldset"_s, u"hgroup"_s, u"menu"_s};
        if (name == u"p" && hasClassLike(node, u"msotitle"_s))
            return u"h1"_s;
        if (name == u"p" && (hasClassLike(node, u"msoquote"_s) || hasClassLike(node, u"msointensequote"_s)))
            return u"blockquote"_s;
        if (kept.contains(name))
            return name;
        return plain.contains(name) ? u"div"_s : QString();
    }

    static bool isLayout(const GumboNode* table)
    {
        bool nested = false;
        eachElement(
            table, [&](const GumboNode* each) { nested = nested || (each != table && tagName(each) == u"table"); });
        return nested || attribute(table, "role") == u"presentation";
    }

    void block(const GumboNode* node, const QString& name, const QString& element, const Style& style, int depth)
    {
        if (!m_inItem)
            closeLists();
        QString attributes;
        if (name == u"ol" && attribute(node, "start").toInt() > 1)
            attributes = u" start=\"%1\""_s.arg(attribute(node, "start").toInt());
        if (name == u"table" && isLayout(node))
            attributes = u" role=\"presentation\""_s;
        if ((name == u"td" || name == u"th") && attribute(node, "colspan").toInt() > 1)
            attributes = u" colspan=\"%1\""_s.arg(attribute(node, "colspan").toInt());
        const Letters outer = m_now;
        const bool sizeless = m_sizeless;
        const bool splits = m_splits;
        const bool heading = element.size() == 2 && element[0] == u'h' && element[1].isDigit();
        applyStyle(style);
        if (heading || name == u"th" || element == u"pre")
            m_now = {}; // these are emphasis enough
        m_heading += heading ? 1 : 0;
        m_splits = !heading;
        tag(u'<' + element + attributes + u'>');
        if (element != u"hr") {
            blocks(node, depth);
            tag(u"</"_s + element + u'>');
        }
        m_heading -= heading ? 1 : 0;
        m_splits = splits;
        m_sizeless = sizeless;
        m_now = outer;
    }

    void applyStyle(const Style& style)
    {
        if (const QString weight = style.value(u"font-weight"_s); !weight.isEmpty())
            m_now.bold = weight.startsWith(u"bold") || weight.toInt() >= kBoldWeight;
        if (const QString slant = style.value(u"font-style"_s); !slant.isEmpty())
            m_now.italic = slant == u"italic" || slant == u"oblique";
        const QString line = style.value(u"text-decoration"_s) + style.value(u"text-decoration-line"_s);
        m_now.strike = m_now.strike || line.contains(u"line-through");
        // Mails give the boxes around their text no size, against gaps, and the text in them its own.
        if (const QString size = style.value(u"font-size"_s); !size.isEmpty())
            m_sizeless = isZero(size);
        m_now.bold = m_now.bold && m_heading == 0;
    }

    void inlineElement(const GumboNode* node, const QString& name, const Style& style, int depth)
    {
        const Letters outer = m_now;
        const bool sizeless = m_sizeless;
        if (name == u"b" || name == u"strong")
            m_now.bold = m_heading == 0;
        else if (name == u"i" || name == u"em" || name == u"cite")
            m_now.italic = true;
        else if (name == u"s" || name == u"strike")
            m_now.strike = true;
        else if (name == u"code" || name == u"tt" || name == u"kbd" || name == u"samp")
            m_now.code = true;
        else if (name == u"a")
            m_now.href = goalOf(attribute(node, "href"));
        // A wrapper that says bold and is styled as normal, or the other way round: the style is what was seen.
        applyStyle(style);
        blocks(node, depth);
        m_sizeless = sizeless;
        m_now = outer;
    }

    QString m_out;
    Letters m_now;  ///< as the elements around say
    Letters m_open; ///< as written so far
    QStringList m_lists;
    bool m_inItem = false;
    bool m_splits = true;
    bool m_sizeless = false; ///< letters of no height: nobody sees them
    int m_heading = 0;
    int m_breaks = 0;
};

} // namespace

QString pastedHtmlToMarkdown(const QString& html)
{
    if (nestsTooDeeply(html))
        return htmlToMarkdown(html);
    const QByteArray utf8 = html.toUtf8();
    const Output output = gumbo::parse(utf8);
    return htmlToMarkdown(Cleaner().result(bodyOf(output->root)));
}

} // namespace encore
