// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/documentrole.h"

#include "model/domain/kinds.h"
#include "model/exchange/sectionmap.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using Type = DocNode::Type;

constexpr auto kOptions = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

struct Evidence
{
    QString stem;    ///< of the file, folded
    QString folders; ///< path of its folders, folded, with slashes around
    QString title;   ///< folded
    QString text;    ///< plain text, the first 20,000 characters
    qsizetype words = 0;
    qsizetype linkWords = 0;
    int links = 0;        ///< to other pages beside this one
    int linkedBlocks = 0; ///< paragraphs and list items with such a link
    int blocks = 0;
    int longParagraphs = 0;
    int parts = 0; ///< of a story, by the headings
    int quotes = 0;
    qsizetype loose = 0; ///< words that stand in no entry of a list of pages
    int entries = 0;     ///< lines and headings that lead to another page, with their teasers
    bool dated = false;  ///< date or author in the front matter, as articles have
    bool told = false;   ///< the front matter holds a text of its own
    bool pattern = false;
};

void countLinks(const DocNode& tree, Evidence& into)
{
    walk(tree, [&into](const DocNode& node) {
        if (node.type == Type::Link && !isRemote(node.target) && !node.target.startsWith(u'#')) {
            ++into.links;
            into.linkWords += plainText(node).split(u' ', Qt::SkipEmptyParts).size();
        }
        if (node.type == Type::Quote)
            ++into.quotes;
        if (node.type == Type::Paragraph) {
            // A teaser below a link is part of a list; a paragraph of its own tells something.
            const bool linked =
                std::ranges::any_of(node.children, [](const DocNode& child) { return child.type == Type::Link; });
            ++into.blocks;
            into.linkedBlocks += linked ? 1 : 0;
            if (plainText(node).split(u' ', Qt::SkipEmptyParts).size() >= (linked ? 60 : 40))
                ++into.longParagraphs;
        }
        return node.type != Type::Link;
    });
}

qsizetype wordsOf(const DocNode& node)
{
    const QString text = plainText(node);
    return std::max<qsizetype>(text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts).size(),
        text.size() / 12); // not all scripts space
}

// The address of a page: on this site, and no picture, no slides, no place within the page.
bool leadsToPage(const QString& target)
{
    static const QRegularExpression file(
        u"\\.(?:png|jpe?g|gif|svg|webp|pdf|pptx?|docx?|xlsx?|csv|zip|mp4|mp3)(?:[?#].*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !target.isEmpty() && !isRemote(target) && !target.startsWith(u'#') && !target.contains(file);
}

/// Tells the entries of a list of pages (a link, with a teaser of one line) from what a page says itself.
class EntryCounter
{
public:
    explicit EntryCounter(Evidence& into) : m_into(into) { }

    void blocks(const std::vector<DocNode>& nodes)
    {
        for (const DocNode& node : nodes)
            block(node);
    }

private:
    static constexpr qsizetype kTeaser = 30; // words

    static qsizetype linkWords(const DocNode& node)
    {
        qsizetype words = 0;
        walk(node, [&words](const DocNode& each) {
            if (each.type == Type::Link && leadsToPage(each.target))
                words += std::max<qsizetype>(wordsOf(each), 1); // a picture that is a link
            return each.type != Type::Link;
        });
        return words;
    }

    // A link with a few words; a link inside of a sentence makes no entry of it.
    static bool isEntry(const DocNode& node)
    {
        const qsizetype linked = linkWords(node);
        const bool first = !node.children.empty() && node.children.front().type == Type::Link;
        return linked > 0 && wordsOf(node) - linked <= kTeaser && (first || linked * 2 >= wordsOf(node));
    }

    void block(const DocNode& node)
    {
        const bool teaser = m_afterEntry;
        m_afterEntry = false;
        if (node.type == Type::Heading) {
            m_afterEntry = linkWords(node) > 0;
            m_into.entries += m_afterEntry ? 1 : 0;
        } else if (node.type == Type::List) {
            for (const DocNode& item : node.children)
                listItem(item);
        } else if (node.type == Type::Html) {
            blocks(node.children);
        } else if (node.type == Type::Paragraph && isEntry(node)) {
            ++m_into.entries;
            m_afterEntry = wordsOf(node) <= kTeaser;
        } else if (!teaser || node.type != Type::Paragraph || wordsOf(node) > kTeaser) {
            m_into.loose += wordsOf(node);
        }
    }

    void listItem(const DocNode& item)
    {
        const qsizetype linked = linkWords(item);
        const bool nested =
            std::ranges::any_of(item.children, [](const DocNode& child) { return child.type == Type::List; });
        if (nested)
            blocks(item.children);
        else if (linked > 0 && !item.children.empty() && isEntry(item.children.front())
            && wordsOf(item) - linked <= kTeaser)
            ++m_into.entries;
        else
            m_into.loose += wordsOf(item);
    }

    Evidence& m_into;
    bool m_afterEntry = false;
};

Evidence evidenceOf(const ParsedDocument& document)
{
    Evidence out;
    const QFileInfo file(document.place);
    out.stem = foldedText(file.completeBaseName().section(u'.', 0, 0));
    out.folders = QString(u'/' + foldedText(file.path()) + u'/');
    out.title = foldedText(document.title);
    out.text = plainText(document.tree).left(20000);
    out.words = std::max<qsizetype>(
        out.text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts).size(), out.text.size() / 8);
    out.parts = storyParts(document.topics());
    out.pattern = isPatternStructure(document.topics());
    out.dated = std::ranges::any_of(document.facts.entries, [](const auto& entry) {
        static const QStringList keys{u"date"_s, u"datum"_s, u"author"_s, u"authors"_s, u"autor"_s, u"fecha"_s,
            u"published"_s, u"article:published_time"_s};
        return keys.contains(entry.first.toLower());
    });
    out.told = std::ranges::any_of(
        document.facts.entries, [](const auto& entry) { return entry.second.texts().join(u' ').count(u' ') >= 40; });
    countLinks(document.tree, out);
    EntryCounter(out).blocks(document.tree.children);
    return out;
}

bool matches(const QString& text, const char16_t* pattern)
{
    return text.contains(QRegularExpression(QString::fromUtf16(pattern), kOptions));
}

int count(const QString& text, const char16_t* pattern)
{
    return static_cast<int>(text.count(QRegularExpression(QString::fromUtf16(pattern), kOptions)));
}

// A form to fill in: it speaks to its reader about what each part should say.
bool isForm(const Evidence& seen)
{
    const bool named =
        matches(seen.stem, u"template|vorlage|plantilla|modele|modelo|archetype|boilerplate|example-story")
        || matches(seen.folders, u"/(?:_?templates?|vorlagen|archetypes|_layouts|plantillas)/")
        || matches(seen.title, u"\\btemplate\\b|\\bvorlage\\b|title here|insert the name|your title");
    const int instructions = count(seen.text,
                                 u"\\b(?:insert|describe|provide|explain|add|put|list|replace|fill (?:me "
                                 u")?in|include|beschreib\\w*|ersetze\\w*|trage)\\b[^.\\n]{0,40}\\b(?:here|your|"
                                 u"information|the|this|hier|deine?|ihre?)\\b")
        + count(seen.text,
            u"\\b(?:this section|you might|if you|should (?:contain|include)|one paragraph|goes here|lorem "
            u"ipsum|optional|what is the|where does|what makes|who is|how did)\\b")
        + 2
            * count(seen.text,
                u"\\[(?:your|insert|title|name|date|company|team)[^\\]]*\\]|<(?:your|insert|title|name)[^>]*>|_{4,}|"
                u"\\bXXX+\\b|YYYY-MM-DD|short title here");
    return named ? instructions >= 2 && instructions * 80 >= seen.words && !seen.dated
                 : instructions * 25 >= seen.words && instructions >= 6
            && matches(seen.text, u"goes here|title here|\\[(?:your|insert)|lorem ipsum");
}

bool isLicence(const Evidence& seen)
{
    const int phrases = count(seen.text,
        u"permission is hereby granted|redistribution and use in source|gnu (?:lesser |affero )?general public "
        u"license|apache license|licensed under|"
        "creative commons (?:attribution|legal)|without warranty|the licensor|public domain|adapted material|licensed "
        "material|mozilla public license");
    const bool named = matches(seen.stem, u"^(?:licen[sc]e|copying|copyright|notice|lizenz|unlicense)")
        || matches(seen.title, u"^(?:the )?(?:mit |apache |gnu |bsd )?.{0,20}licen[sc]e");
    return (named && phrases >= 1) || (phrases >= 4 && phrases * 200 >= seen.words);
}

bool isContributing(const Evidence& seen)
{
    const int phrases = count(seen.text,
        u"pull request|merge request|\\bfork\\b|contributor covenant|code of conduct|how to contribute|issue "
        u"tracker|sign[- ]off|coding style|development environment|\\bcommits?\\b");
    return (matches(seen.stem,
                u"^(?:contributing|contribute|code[-_]of[-_]conduct|support|security|governance|maintainers|"
                u"codeowners)")
               || matches(seen.title, u"^(?:contributing|how to contribute|code of conduct|mitmachen)"))
        && phrases >= 2;
}

bool isChangelog(const ParsedDocument& document, const Evidence& seen)
{
    const auto versions = std::ranges::count_if(document.parts, [](const DocumentPart& part) {
        return matches(
            part.heading, u"^\\[?v?\\d+\\.\\d+|^\\[?unreleased|^(?:added|changed|fixed|removed|deprecated)$");
    });
    return versions >= 3 || (versions >= 1 && matches(seen.stem, u"^(?:changelog|changes|history|news|releases?)"));
}

bool isSourceNote(const Evidence& seen)
{
    const int facts = count(seen.text,
        u"\\b(?:repository|commit|licen[sc]e|retrieved|downloaded|taken|source|quelle|attribution|credits?|paths?)\\s*:"
        u"|\\boriginal (?:source|document|visual)|source document|https?://");
    return seen.words < 300 && facts >= 3
        && matches(seen.text, u"licen[sc]e|attribution|repository|retrieved|downloaded");
}

bool isReadme(const ParsedDocument& document, const Evidence& seen)
{
    const auto manual = std::ranges::count_if(document.parts, [](const DocumentPart& part) {
        return matches(part.heading,
            u"^(?:installation|install|getting started|usage|how to "
            u"use|build(?:ing)?|contributing|licen[sc]e|requirements|table of contents|quick ?start|credits|structure|"
            "about this (?:repository|folder|collection|project)|how to contribute|development|files "
            "moved|overview|inhalt|contents|lizenz)");
    });
    const int about = count(seen.text,
        u"\\bthis (?:repo(?:sitory)?|folder|directory|collection|site|project|page)\\b|\\bdiese[sr]? "
        u"(?:ordner|sammlung|verzeichnis|repository)\\b|clone|see the (?:files|folder)|edit (?:the|this) illustration");
    if (seen.stem == u"readme"_s || seen.stem == u"liesmich"_s || seen.stem == u"leeme"_s)
        return seen.parts < 2 && !seen.dated;
    return manual >= 3 && seen.parts < 2 && about >= 1;
}

bool isIndex(const Evidence& seen)
{
    if (seen.stem == u"_index"_s && seen.words < 400 && seen.parts < 2)
        return true;
    const bool named = matches(seen.stem,
        u"^_?(?:index|summary|toc|home|default|sidebar|navbar|sitemap|contents|archive|all|list|ubersicht|inhalt|nav)"
        u"$");
    const bool listing =
        seen.links >= 3 && seen.longParagraphs == 0 && seen.linkWords * 10 >= seen.words * (named ? 2 : 4);
    const bool teasers = named && seen.links >= 3 && seen.longParagraphs <= 1 && seen.quotes == 0
        && seen.linkedBlocks * 2 >= seen.blocks;
    // Nothing but entries, whatever the page is called; a title page may greet its reader.
    const qsizetype greeting = named && !seen.dated ? 40 : 12;
    const bool entries = seen.entries >= 2 && seen.loose <= greeting && seen.quotes == 0 && !seen.told;
    return (listing || teasers || entries) && seen.parts < 2;
}

// A page of the site generator's design, with its commands where the text would be.
bool isDesign(const ParsedDocument& document, const Evidence& seen)
{
    const bool loops = std::ranges::find(document.shortcodes, u"for"_s, &Shortcode::name) != document.shortcodes.end();
    const bool commands = document.body.contains(u"{{"_s) || document.body.contains(u"{%"_s);
    return document.title.contains(u"{{"_s) || (loops && commands && seen.words < 60)
        || (commands && matches(seen.folders, u"/(?:_layouts|_includes|layouts|partials|_partials|themes?)/"));
}

bool isLegal(const Evidence& seen)
{
    return matches(seen.title,
               u"^(?:privacy(?: policy| notice)?|cookie(?:s| policy| notice)|terms (?:of|and) "
               u".*|imprint|impressum|datenschutz\\w*|legal notice|disclaimer|mentions legales|aviso legal)\\b")
        || matches(seen.title,
            u"^(?:404|page not found|not found|seite nicht gefunden|search results?|thank you|login|sign in)\\b");
}

bool isAboutPage(const Evidence& seen)
{
    return seen.parts < 2
        && matches(seen.title,
            u"^(?:about(?: us| this site)?|contact(?: us)?|uber uns|kontakt|qui sommes-nous|contacto|a "
            u"propos|team|home|welcome)$")
        && (matches(seen.stem, u"^(?:about|contact|uber|kontakt|home|index|team|welcome|a-propos|contacto)"));
}

bool callsItself(const ParsedDocument& document, const char16_t* pattern)
{
    return std::ranges::any_of(
        document.facts.kindWords, [pattern](const QString& word) { return matches(word, pattern); });
}

} // namespace

DocumentRole roleOf(const ParsedDocument& document, bool aloneInFolder)
{
    const Evidence seen = evidenceOf(document);
    DocumentRole role{story::kind, {}};
    if (!document.facts.encoreKind.isEmpty()) {
        for (const KindSpec* spec : kinds()) {
            if (spec->kind.key == document.facts.encoreKind)
                role.kind = spec->kind;
        }
        return role;
    }
    if ((seen.pattern && !callsItself(document, u"story|case.?stud|success"))
        || callsItself(document, u"^(?:pattern|use.?case|muster|patron|padrao)s?$"))
        role.kind = usecase::kind;
    if (isForm(seen))
        role.reason = u"It looks like a form to fill in, not like a case study."_s;
    else if (seen.pattern)
        return role;
    else if (isLicence(seen))
        role.reason = u"It is the text of a licence."_s;
    else if (seen.words == 0 && document.facts.title.isEmpty() && document.facts.pictures.empty())
        role.reason = u"It holds no text."_s;
    else if (isChangelog(document, seen))
        role.reason = u"It is a list of changes."_s;
    else if (isReadme(document, seen) && !(aloneInFolder && seen.longParagraphs >= 2))
        role.reason = u"It explains the collection, it tells no story."_s;
    else if (isContributing(seen) && seen.parts < 2)
        role.reason = u"It tells how to take part in the collection."_s;
    else if (isIndex(seen))
        role.reason = u"It only lists other pages."_s;
    else if (isSourceNote(seen) && seen.parts < 2 && !seen.dated)
        role.reason = u"It says where the collection comes from."_s;
    else if (isDesign(document, seen))
        role.reason = u"It is part of the design of a site."_s;
    else if (isLegal(seen) || isAboutPage(seen))
        role.reason = u"It is a page about the site, not a case study."_s;
    return role;
}

} // namespace encore
