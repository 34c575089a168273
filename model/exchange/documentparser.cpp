// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/documentparser.h"

#include "model/exchange/languagecode.h"
#include "model/exchange/sectionmap.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using Type = DocNode::Type;

// Bold phrases stand for headings where a document has no others, or where several of them name parts of a story.
std::vector<Outline> realOutline(const DocNode& tree, const SourceLines& lines)
{
    std::vector<Outline> all = outlineOf(tree, lines);
    const auto isReal = [](const Outline& each) { return !each.pseudo; };
    const auto real = std::ranges::count_if(all, isReal);
    const auto known = std::ranges::count_if(
        all, [](const Outline& each) { return each.pseudo && storyParts({headingTopic(each.text)}) > 0; });
    const bool takeKnown = known >= 2 || (known == 1 && real == 0);
    std::erase_if(all, [&](const Outline& each) {
        return each.text.isEmpty() || (each.pseudo && !(takeKnown && !headingTopic(each.text).isEmpty()));
    });
    return all;
}

std::vector<DocumentPart> partsOf(const std::vector<Outline>& outline, const SourceLines& lines)
{
    std::vector<DocumentPart> parts;
    DocumentPart lead;
    lead.firstLine = 1;
    lead.lastLine = outline.empty() ? lines.count() : outline.front().firstLine - 1;
    parts.push_back(lead);
    static const QRegularExpression underline(u"^\\s{0,3}(?:=+|-+)\\s*$"_s);
    for (size_t i = 0; i < outline.size(); ++i) {
        const Outline& heading = outline[i];
        DocumentPart part;
        part.level = heading.level;
        part.heading = heading.text;
        part.topic = headingTopic(heading.text);
        part.headingLine = heading.firstLine;
        part.textColumn = heading.textColumn;
        part.firstLine = part.textColumn > 0 ? heading.firstLine : heading.lastLine + 1;
        // The parser lets an underlined heading end where the next block begins, or before its line.
        const bool atx = lines.line(heading.firstLine).trimmed().startsWith(u'#');
        for (int line = heading.firstLine + 1;
             !atx && !heading.pseudo && part.textColumn == 0 && line <= heading.lastLine + 1; ++line) {
            if (lines.line(line).contains(underline)) {
                part.firstLine = line + 1;
                break;
            }
        }
        part.lastLine = i + 1 < outline.size() ? outline[i + 1].firstLine - 1 : lines.count();
        parts.push_back(part);
    }
    return parts;
}

bool sameWords(const QString& a, const QString& b)
{
    const auto bare = [](const QString& text) {
        QString out;
        for (const QChar c : foldedText(text)) {
            if (c.isLetterOrNumber())
                out += c;
        }
        return out;
    };
    return bare(a) == bare(b);
}

// The first line of text in a part, without markup.
QString firstTextLine(const DocNode& tree, const DocumentPart& part)
{
    for (const DocNode& block : tree.children) {
        if (block.firstLine >= part.firstLine && block.firstLine <= part.lastLine && block.type != Type::Html)
            return plainText(block).section(u'\n', 0, 0).simplified();
    }
    return {};
}

// A bold phrase as the first paragraph of a document that has no real headings.
QString boldFirstLine(const ParsedDocument& document)
{
    const auto& blocks = document.tree.children;
    const bool headings = std::ranges::any_of(blocks, [](const DocNode& block) { return block.type == Type::Heading; });
    if (headings || blocks.empty() || blocks[0].type != Type::Paragraph || blocks[0].children.empty())
        return {};
    const auto& inlines = blocks[0].children;
    if (inlines[0].type != Type::Strong || (inlines.size() > 1 && inlines[1].type != Type::Break))
        return {};
    const QString words = plainText(inlines[0]).simplified();
    return words.size() <= 120 && headingTopic(words).isEmpty() ? words : QString();
}

QString titleInText(ParsedDocument& document)
{
    auto& parts = document.parts;
    const auto headings = std::span(parts).subspan(1);
    for (DocumentPart& part : headings) {
        if (part.topic != u"title"_s)
            continue;
        const QString words = firstTextLine(document.tree, part);
        if (!words.isEmpty() && words.size() <= 200) {
            part.isTitle = true;
            return words;
        }
    }
    const auto h1 = std::ranges::find_if(
        headings, [](const DocumentPart& part) { return part.level == 1 && storyParts({part.topic}) == 0; });
    const auto count = std::ranges::count_if(headings, [](const DocumentPart& part) { return part.level == 1; });
    if (h1 != headings.end() && (count == 1 || h1 == headings.begin())) {
        h1->isTitle = true;
        return h1->heading;
    }
    if (const QString bold = boldFirstLine(document); !bold.isEmpty())
        return bold;
    // A document that begins with a heading which stands above all others.
    if (headings.empty() || !storyParts({headings.front().topic}) == false
        || !SourceLines(document.body).slice(1, parts.front().lastLine).isEmpty())
        return {};
    const int level = headings.front().level;
    const auto peers =
        std::ranges::count_if(headings, [level](const DocumentPart& part) { return part.level <= level; });
    if (!headings.front().topic.isEmpty() || (peers > 1 && headings.size() > 1))
        return {};
    headings.front().isTitle = true;
    return headings.front().heading;
}

void findTitle(ParsedDocument& document)
{
    const QString inText = titleInText(document);
    QString title = document.facts.title;
    if (document.isHtml) {
        QString fromHead = document.page.headTitle.isEmpty()
            ? withoutSiteName(document.page.titleElement, document.page.siteName)
            : withoutSiteName(document.page.headTitle, document.page.siteName);
        const QString& shown = document.page.firstHeading;
        if (!shown.isEmpty() && document.page.titleElement.contains(shown) && !shown.contains(u" : "_s))
            fromHead = shown;
        const bool named =
            !inText.isEmpty() && !(inText.contains(u" : "_s) && sameWords(inText, document.page.titleElement));
        static const QRegularExpression nothing(
            u"^(?:untitled(?: document| page)?|new page|unbenannt\\w*|document\\s*\\d*|index|home)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (title.isEmpty())
            title = named ? inText : fromHead.remove(nothing);
    }
    document.title = (title.isEmpty() ? inText : title).simplified();
    for (DocumentPart& part : document.parts) {
        const bool under = part.topic == u"title"_s;
        if (part.isTitle && !part.heading.endsWith(document.title)
            && !sameWords(under ? inText : part.heading, document.title))
            part.isTitle = false;
    }
    // The page says its own title again as its first heading.
    if (document.parts.size() > 1 && !document.parts[1].isTitle && sameWords(document.parts[1].heading, document.title))
        document.parts[1].isTitle = true;
}

// Lines "Status: done" right below the title, as note apps export them.
void takeProperties(ParsedDocument& document)
{
    for (const DocNode& block : document.tree.children) {
        const bool title = block.type == Type::Heading && block.level == 1;
        if (title || block.type == Type::Html)
            continue;
        if (block.type != Type::Paragraph || block.firstLine > 12)
            return;
        const SourceLines lines(document.body);
        const MetaEntries entries = readPropertyLines(lines.slice(block.firstLine, block.lastLine));
        if (entries.size() < 2)
            return;
        for (const auto& entry : entries)
            document.facts.entries.push_back(entry);
        const DocumentFacts more = readFacts(document.facts.entries);
        document.facts = more;
        // Blank lines in their place keep all line numbers.
        QStringList rows = document.body.split(u'\n');
        for (int i = block.firstLine; i <= block.lastLine && i <= rows.size(); ++i)
            rows[i - 1].clear();
        document.body = rows.join(u'\n');
        document.tree = parseMarkdown(withoutShortcodes(document.body));
        return;
    }
}

MetaEntries pageEntries(const HtmlPage& page)
{
    static const QStringList kept =
        u"author description keywords article:published_time article:author article:tag article:section date dc.date "
        u"dc.creator dcterms.created "
        "og:description og:image og:url canonical license rights twitter:creator language content-language"_s.split(
            u' ');
    MetaEntries out;
    for (const auto& [name, content] : page.meta) {
        const bool repeated = name == u"og:description"_s
            && std::ranges::any_of(page.meta, [](const auto& each) { return each.first == u"description"_s; });
        if ((!kept.contains(name) && !name.startsWith(u"property:"_s)) || repeated)
            continue;
        QString key = name;
        if (key.startsWith(u"property:"_s))
            key.remove(u"property:"_s);
        if (key == u"article:author"_s || key == u"dc.creator"_s)
            key = u"author"_s;
        else if (key == u"dcterms.created"_s)
            key = u"date"_s;
        out.emplace_back(key, MetaValue{content, {}, {}});
    }
    return out;
}

void addFrontMatterProblem(ParsedDocument& document, const FrontMatter& front)
{
    if (front.error.isEmpty())
        return;
    document.problems.push_back({u"bad_front_matter"_s,
        u"The front matter is not valid (%1); it was read line by line, and kept as it stands as an extra value."_s.arg(
            front.error),
        front.errorLine});
    document.facts.entries.emplace_back(u"front_matter"_s, MetaValue{front.raw, {}, {}});
}

void readHtml(ParsedDocument& document, const QString& text)
{
    // Site generators also take pages in HTML with front matter and shortcodes.
    const FrontMatter front = text.trimmed().startsWith(u'<') ? FrontMatter() : readFrontMatter(text);
    const QString html = front.bodyLine > 1 ? SourceLines(text).slice(front.bodyLine, INT_MAX) : text;
    document.shortcodes = findShortcodes(html);
    document.page = readHtmlPage(document.shortcodes.empty() ? html : withoutShortcodes(html));
    document.body = std::move(document.page.markdown);
    document.carried = takeDataPictures(document.body, QFileInfo(document.path).completeBaseName());
    document.bodyLine = 0;
    MetaEntries entries = front.entries;
    for (auto& entry : pageEntries(document.page))
        entries.push_back(std::move(entry));
    document.facts = readFacts(entries);
    addFrontMatterProblem(document, front);
    if (document.facts.language.isEmpty())
        document.facts.language = languageCode(document.page.language);
    for (const QString& heading : document.page.leftOut)
        document.problems.push_back(
            {u"links_left_out"_s, u"\"%1\" holds only links to other pages; it was left out."_s.arg(heading), 0});
    document.tree = parseMarkdown(document.body);
}

// Pages with components begin with their scripts; blank lines in their place keep all line numbers.
QString withoutScripts(const QString& body)
{
    static const QRegularExpression script(
        u"^(?:import\\s+(?:[^'\"]*\\sfrom\\s+)?['\"][^'\"]+['\"]|import\\s*\\{|export\\s+(?:const|let|default|function)\\b)"_s);
    QStringList rows = body.split(u'\n');
    bool inside = false;
    bool changed = false;
    for (QString& row : rows) {
        const bool blank = row.trimmed().isEmpty();
        inside = (inside && !blank) || row.contains(script);
        if (!inside && !blank)
            break;
        changed = changed || inside;
        if (inside)
            row.clear();
    }
    return changed ? rows.join(u'\n') : body;
}

void readMarkdown(ParsedDocument& document, const QString& text)
{
    const FrontMatter front = readFrontMatter(text);
    const SourceLines lines(text);
    document.bodyLine = front.bodyLine;
    document.body = text;
    if (front.bodyLine > 1) {
        qsizetype at = 0;
        for (int line = 1; line < front.bodyLine; ++line) {
            at += lines.line(line).size();
            at += text.mid(at, 2) == u"\r\n"_s ? 2 : 1;
        }
        document.body = text.mid(at);
    }
    document.body = withoutScripts(document.body);
    document.facts = readFacts(front.entries);
    addFrontMatterProblem(document, front);
    if (!document.facts.encoreKind.isEmpty()) {
        document.front = front;
        document.source = text;
    } else {
        document.carried = takeDataPictures(document.body, QFileInfo(document.path).completeBaseName());
    }
    document.shortcodes = findShortcodes(document.body);
    document.tree = parseMarkdown(withoutShortcodes(document.body));
    takeProperties(document);
}

} // namespace

QStringList ParsedDocument::topics() const
{
    QStringList out;
    for (const DocumentPart& part : parts) {
        if (!part.topic.isEmpty())
            out << part.topic;
    }
    return out;
}

QString ParsedDocument::textOf(const DocumentPart& part) const
{
    return textOf(part, SourceLines(body));
}

QString ParsedDocument::textOf(const DocumentPart& part, const SourceLines& lines) const
{
    // Line breaks by hand around a heading that is only bold.
    static const QRegularExpression breaks(u"^(?:\\s*\\\\\\n)+|(?:\\s*\\\\)+\\s*$"_s);
    QString text = lines.slice(part.firstLine, part.lastLine).mid(part.textColumn);
    return text.endsWith(u'\\') || text.startsWith(u'\\') ? text.remove(breaks).trimmed() : text;
}

bool isHtmlName(const QString& name)
{
    static const QRegularExpression ending(u"\\.x?html?$"_s, QRegularExpression::CaseInsensitiveOption);
    return name.contains(ending);
}

QString withoutSiteName(const QString& title, const QString& siteName)
{
    static const QRegularExpression separator(u"\\s+(?:[|–—·»•]|::|-)\\s+"_s);
    QString out = title.simplified();
    if (const qsizetype colon = out.indexOf(u" : "_s); colon > 0) // wikis put the name of the space first
        return out.mid(colon + 3);
    if (!siteName.isEmpty()) {
        for (const QString& mark : {u" | "_s, u" – "_s, u" — "_s, u" - "_s, u" · "_s, u" :: "_s}) {
            if (out.endsWith(QString(mark + siteName)))
                return out.chopped(mark.size() + siteName.size());
            if (out.startsWith(QString(siteName + mark)))
                return out.mid(mark.size() + siteName.size());
        }
        return out;
    }
    qsizetype last = -1;
    for (auto match = separator.globalMatch(out); match.hasNext();)
        last = match.next().capturedStart();
    if (last <= 0)
        return out;
    const QString head = out.left(last).trimmed();
    const QString tail = out.mid(last).remove(separator).trimmed();
    return head.size() >= 8 && tail.split(u' ').size() <= 5 && tail.size() < head.size() ? head : out;
}

ParsedDocument parseDocument(const QString& path, const QString& place, const QString& text)
{
    ParsedDocument document;
    document.path = path;
    document.place = place;
    document.isHtml = isHtmlName(path);
    if (document.isHtml)
        readHtml(document, text);
    else
        readMarkdown(document, text);
    const SourceLines lines(document.body);
    document.parts = partsOf(realOutline(document.tree, lines), lines);
    findTitle(document);
    return document;
}

} // namespace encore
