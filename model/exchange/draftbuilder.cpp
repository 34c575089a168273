// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/draftbuilder.h"

#include "model/domain/kinds.h"
#include "model/exchange/casesplitter.h"
#include "model/exchange/childdrafts.h"
#include "model/exchange/figurefinder.h"
#include "model/exchange/instancefinder.h"
#include "model/exchange/markdowndocument.h"
#include "model/exchange/quotefinder.h"
#include "model/exchange/sectionmap.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString comparable(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

QString firstWords(const QString& text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QString out = words.mid(0, 9).join(u' ').left(90);
    return words.size() > 9 ? QString(out + u'…') : out;
}

class Builder
{
public:
    Builder(const ParsedDocument& document, const BuildOptions& options, ImportItem& item)
        : m_document(document)
        , m_options(options)
        , m_item(item)
        , m_record(item.draft.record)
        , m_lines(document.body)
    {
    }

    void build()
    {
        m_record.kind = m_options.kind;
        m_item.problems.insert(m_item.problems.end(), m_document.problems.begin(), m_document.problems.end());
        const bool own = !m_document.facts.encoreKind.isEmpty();
        if (m_options.translation) {
            m_record.languages.push_back({0, language(), {}, m_item.importKey});
            m_record.setValue(u"language"_s, Value(language()));
            applyVersionFacts(
                m_document.facts, m_options.base ? m_options.base->entries : MetaEntries(), language(), m_item);
            addSections();
            setTitle();
            m_record.languages.back().title = std::get<QString>(m_record.value(titleField()));
            addPictures();
            return;
        }
        applyFacts(m_document.facts, m_item);
        if (own)
            readOwnParts();
        else
            addSections();
        setTitle();
        if (!language().isEmpty() && (isPattern() || m_record.kind == story::kind))
            m_record.setValue(u"language"_s, Value(language()));
        addQuotes();
        if (!own) {
            addDateOfName();
            addFigures();
            if (m_record.kind == usecase::kind)
                addPatternParts();
        }
        addPictures();
        if (!own && !isPattern() && m_record.kind != story::kind)
            keepWhatTheKindKnows();
        for (FigureOffer& offer : m_item.figures)
            offer.accepted = m_options.acceptFigures;
    }

private:
    QString language() const
    {
        return m_document.facts.language.isEmpty() ? m_options.language : m_document.facts.language;
    }

    QString titleField() const
    {
        for (const KindSpec* spec : kinds()) {
            if (spec->kind == m_record.kind && spec->titleField)
                return QString::fromLatin1(spec->titleField);
        }
        return u"title"_s;
    }

    // A document that shall become a team or a person: what such a record has no field for becomes extra values.
    void keepWhatTheKindKnows()
    {
        const Schemas schemas;
        const RecordSchema& schema = schemas.of(m_record.kind);
        const auto values = m_record.values();
        for (const auto& [key, value] : values) {
            if (schema.field(key))
                continue;
            if (const auto* text = std::get_if<QString>(&value))
                m_record.extras.push_back({0, key, *text});
            m_record.setValue(key, Value());
        }
        std::erase_if(m_item.draft.refs, [&](const NamedRef& ref) {
            if (!schema.field(ref.field))
                m_record.extras.push_back({0, ref.field, ref.name});
            return !schema.field(ref.field);
        });
        std::erase_if(m_item.draft.children, [](const Draft& child) { return child.record.kind != attachment::kind; });
        m_item.figures.clear();
    }

    bool isPattern() const { return m_record.kind == usecase::kind; }

    const Template& form() const { return isPattern() ? patternTemplate() : bestStoryTemplate(m_document.topics()); }

    void readOwnParts()
    {
        QStringList warnings;
        readMarkdownParts(m_document.source, m_document.front, m_document.place, m_record, warnings);
        for (const QString& warning : warnings)
            m_item.problems.push_back({u"missing_section"_s, warning, 0});
    }

    // The text under a heading "Title" without the title itself.
    QString besideTitle(const DocumentPart& part) const
    {
        const QString text = m_document.textOf(part, m_lines);
        if (part.topic != u"title"_s)
            return text;
        const qsizetype lineEnd = text.indexOf(u'\n');
        return lineEnd < 0 ? QString() : text.mid(lineEnd + 1).trimmed();
    }

    void addSections()
    {
        const Template& chosen = form();
        QStringList lead;
        std::vector<Section> sections;
        QSet<QString> taken;
        for (const Section& each : m_record.sections) // those of the front matter
            taken.insert(each.key);
        for (const DocumentPart& part : m_document.parts) {
            const QString text = m_document.textOf(part, m_lines);
            if (part.headingLine == 0 || part.isTitle) {
                lead << (part.isTitle ? besideTitle(part) : text);
                continue;
            }
            if (part.topic == u"patlet"_s && isPattern() && !m_options.translation && takePatlet(text))
                continue;
            QString key = part.topic == u"patlet"_s ? part.topic : sectionKey(chosen, part.topic);
            if (taken.contains(key))
                key.clear();
            else if (!key.isEmpty())
                taken.insert(key);
            sections.push_back({0, sectionLanguage(), key, part.heading, part.level, text});
        }
        lead.removeAll(QString());
        std::vector<Section> all;
        if (!lead.isEmpty())
            all.push_back({0, sectionLanguage(), {}, {}, 2, lead.join(u"\n\n"_s)});
        for (Section& each : m_record.sections) {
            each.key = sectionKey(chosen, each.key);
            all.push_back(std::move(each));
        }
        std::ranges::move(sections, std::back_inserter(all));
        m_record.sections = std::move(all);
        if (m_record.kind == story::kind && !m_record.has(story::templateKey))
            m_record.set(story::templateKey, QString(chosen.key));
    }

    QString sectionLanguage() const { return m_options.translation ? language() : QString(); }

    bool takePatlet(const QString& text)
    {
        if (text.isEmpty() || m_record.has(usecase::patlet) || text.size() > 4000)
            return false;
        m_record.set(usecase::patlet, text);
        return true;
    }

    void setTitle()
    {
        QString title = m_document.title;
        if (title.isEmpty()) {
            QString longest;
            for (const Section& section : m_record.sections) {
                if (section.text.size() > longest.size())
                    longest = section.text;
            }
            title = firstWords(plainText(parseMarkdown(longest)));
            if (title.isEmpty())
                title = QFileInfo(m_document.place).completeBaseName();
            m_item.problems.push_back({u"no_title"_s,
                u"The document has no title; it was named after its first words: \"%1\"."_s.arg(title), 0});
        }
        m_record.setValue(titleField(), Value(title));
    }

    // "2024-03-05-how-we-…" as blogs name their files.
    void addDateOfName()
    {
        static const QRegularExpression shape(u"(?:^|/)(\\d{4}-\\d{2}-\\d{2})[-_ ]"_s);
        const auto match = shape.match(m_document.place);
        if (m_record.kind != story::kind || m_record.has(story::happenedFrom) || !match.hasMatch())
            return;
        if (const auto date = PartialDate::fromText(match.captured(1)))
            m_record.set(story::happenedFrom, *date);
    }

    void addQuotes()
    {
        const std::vector<FoundQuote> all = findQuotes(m_document.tree, m_document.shortcodes);
        // A quote of the front matter is mostly one of the text again; the text says who said it.
        std::erase_if(m_item.draft.children, [&all](const Draft& child) {
            const QString text = comparable(child.record.get(quote::text));
            return child.record.kind == quote::kind && !child.record.has(quote::attribution)
                && std::ranges::any_of(all, [&text](const FoundQuote& found) {
                       return comparable(found.text).contains(text) || text.contains(comparable(found.text));
                   });
        });
        QSet<QString> known;
        for (const Draft& child : m_item.draft.children) {
            if (child.record.kind == quote::kind)
                known.insert(comparable(child.record.get(quote::text)));
        }
        for (const FoundQuote& found : all) {
            // Patterns give example sentences in quotation marks; only what has a speaker was really said.
            const bool example = isPattern() && found.speaker.isEmpty();
            if (!known.contains(comparable(found.text)) && !example)
                m_item.draft.children.push_back(quoteDraft(found.text, found.speaker, m_record.kind));
        }
    }

    void addFigures()
    {
        if (m_record.kind != story::kind)
            return;
        for (FigureOffer& offer : findFigures(m_document.tree))
            m_item.figures.push_back(std::move(offer));
    }

    // The lines of a part together with those of its sub-headings.
    std::pair<int, int> wholePart(const DocumentPart& part) const
    {
        int last = part.lastLine;
        for (const DocumentPart& other : m_document.parts) {
            if (other.headingLine > part.headingLine && other.headingLine == last + 1 && other.level > part.level)
                last = other.lastLine;
        }
        return {part.firstLine, last};
    }

    void addPatternParts()
    {
        for (const DocumentPart& part : m_document.parts) {
            const auto [first, last] = wholePart(part);
            if (part.topic == u"known_instances"_s && part.textColumn > 0)
                addInstances(parseMarkdown(m_document.textOf(part, m_lines)),
                    SourceLines(m_document.textOf(part, m_lines)), 1, INT_MAX);
            else if (part.topic == u"known_instances"_s)
                addInstances(m_document.tree, m_lines, first, last);
            else if (part.topic == u"authors"_s)
                addAuthors(first, last);
            else if (part.topic == u"status"_s && !m_record.has(usecase::maturity))
                addMaturity(first, last);
            else if (part.topic == u"alias"_s && !m_record.has(usecase::aliases))
                addAliases(first, last);
        }
    }

    void addInstances(const DocNode& tree, const SourceLines& lines, int first, int last)
    {
        QMap<QString, qint64> attempts;
        for (const FoundInstance& found : findInstances(tree, lines, first, last)) {
            Draft child;
            child.record.kind = replication::kind;
            child.parentField = u"use_case"_s;
            child.record.set(replication::state, found.state);
            child.record.set(replication::external, true);
            if (!found.note.isEmpty())
                child.record.set(replication::note, found.note);
            const qint64 attempt = ++attempts[comparable(found.organisation)];
            child.record.set(replication::attempt, attempt);
            child.refs.push_back({u"team"_s, found.organisation, {{u"kind"_s, Value(u"organisation"_s)}}});
            m_item.draft.children.push_back(std::move(child));
        }
    }

    // The lines of text of a part: its bullets, and the lines of its paragraphs.
    struct Entry
    {
        QString text;
        bool bullet = false;
    };
    std::vector<Entry> entriesOf(int first, int last) const
    {
        std::vector<Entry> out;
        for (const DocNode& block : m_document.tree.children) {
            if (block.firstLine < first || block.firstLine > last)
                continue;
            if (block.type == DocNode::Type::List) {
                for (const DocNode& entry : block.children)
                    out.push_back({plainText(entry).section(u'\n', 0, 0).simplified(), true});
            } else if (block.type == DocNode::Type::Paragraph) {
                for (const QString& line : plainText(block).split(u'\n', Qt::SkipEmptyParts))
                    out.push_back({line.simplified(), false});
            }
        }
        std::erase_if(out, [](const Entry& entry) { return entry.text.isEmpty(); });
        return out;
    }

    void addAuthors(int first, int last)
    {
        static const QRegularExpression addition(
            u"\\s+-\\s+.*$|^as told to\\s+"_s, QRegularExpression::CaseInsensitiveOption);
        for (Entry entry : entriesOf(first, last)) {
            entry.text.remove(addition);
            const QStringList names = entry.text.split(u',', Qt::SkipEmptyParts);
            const auto persons =
                std::ranges::count_if(names, [](const QString& name) { return looksLikePerson(name.trimmed()); });
            const bool list = !entry.bullet && names.size() > 1 && persons * 3 >= names.size() * 2;
            for (const QString& name : list ? names : QStringList{entry.text})
                addAuthor(readSpeaker(name), name);
        }
    }

    // Among authors also "Erin Bank" is a person, although elsewhere it would be a company.
    void addAuthor(Speaker speaker, const QString& written)
    {
        static const QRegularExpression fullName(
            u"^\\s*\\p{Lu}[\\p{L}'’-]+\\s+\\p{Lu}[\\p{L}'’-]+(?=\\s*(?:[,(<]|$))"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = fullName.match(written); speaker.person.isEmpty() && match.hasMatch()) {
            speaker.person = match.captured().trimmed();
            if (speaker.organisation == speaker.person)
                speaker.organisation.clear();
            if (speaker.organisation.startsWith(QString(speaker.person + u", "_s)))
                speaker.organisation.remove(0, speaker.person.size() + 2);
        }
        if (!speaker.person.isEmpty())
            m_item.draft.children.push_back(contributionOf(speaker, u"recorder"_s, m_record.kind));
    }

    void addMaturity(int first, int last)
    {
        for (const Entry& entry : entriesOf(first, last)) {
            const QString word =
                entry.text.section(QRegularExpression(u"[^\\p{L}]+"_s, QRegularExpression::UseUnicodePropertiesOption),
                    0, 0, QString::SectionSkipEmpty);
            if (const Choice* maturity = matchChoice(choices::kMaturities, word)) {
                m_record.set(usecase::maturity, QString(maturity->code));
                return;
            }
        }
    }

    void addAliases(int first, int last)
    {
        QStringList names;
        for (const Entry& entry : entriesOf(first, last))
            names << entry.text;
        if (!names.isEmpty())
            m_record.set(usecase::aliases, names.join(u"; "_s).left(1000));
    }

    void addPictures()
    {
        std::vector<FoundPicture> all = m_document.facts.pictures;
        std::erase_if(all, [this](const FoundPicture& picture) { // the original brings its own
            return m_options.base
                && std::ranges::find(m_options.base->pictures, picture.address, &FoundPicture::address)
                != m_options.base->pictures.end();
        });
        for (FoundPicture& picture : findPictures(m_document.tree, m_document.shortcodes))
            all.push_back(std::move(picture));
        QSet<QString> seen;
        qint64 position = 0;
        for (const FoundPicture& picture : all) {
            if (seen.contains(picture.address) && picture.caption.isEmpty())
                continue;
            if (seen.contains(picture.address) && isRemote(picture.address))
                continue;
            seen.insert(picture.address);
            addPicture(picture, ++position);
        }
    }

    // A picture of the front matter that cannot be attached has no place in the text: its address is an extra value.
    bool keepPictureOfFacts(const FoundPicture& picture)
    {
        const QString key = pictureKey(m_document.facts, picture.address);
        if (key.isEmpty() || picture.line > 0)
            return false;
        const bool kept = std::ranges::any_of(m_record.extras,
            [&](const Extra& extra) { return extra.key == key && extra.value.contains(picture.address); });
        if (!kept) {
            const QString caption = picture.caption.isEmpty() ? QString() : QString(u" – "_s + picture.caption);
            m_record.extras.push_back({0, key, QString(picture.address + caption)});
        }
        return true;
    }

    void addPicture(const FoundPicture& picture, qint64 position)
    {
        const int line = m_document.fileLine(picture.line);
        const auto carried = std::ranges::find(m_document.carried, picture.address, &DataPicture::name);
        if (carried != m_document.carried.end()) {
            addAttachment(picture, position, carried->name).content = carried->bytes;
            return;
        }
        if (isRemote(picture.address)) {
            keepPictureOfFacts(picture);
            const bool data = picture.address.startsWith(u"data:"_s);
            m_item.problems.push_back({u"remote_picture"_s,
                data ? u"A picture lies inside the page itself; it was left in the text."_s
                     : u"The picture %1 lies on the web; it was kept as a link."_s.arg(picture.address),
                line});
            return;
        }
        const QString file = resolvedPicture(picture.address, m_document.path, m_options.pictureRoot);
        if (file.isEmpty()) {
            m_item.problems.push_back({u"missing_picture"_s,
                keepPictureOfFacts(picture)
                    ? u"The picture %1 was not found; its name was kept as text."_s.arg(picture.address)
                    : u"The picture %1 was not found; the text keeps its place."_s.arg(picture.address),
                line});
            return;
        }
        const QString caption = picture.caption == picture.address ? QString() : picture.caption;
        const auto same = std::ranges::find(m_item.draft.children, file, &Draft::filePath);
        if (same != m_item.draft.children.end()) { // the same picture under another address
            if (!same->record.has(attachment::caption) && !caption.isEmpty())
                same->record.set(attachment::caption, caption);
            return;
        }
        addAttachment(picture, position, QFileInfo(file).fileName()).filePath = file;
    }

    Draft& addAttachment(const FoundPicture& picture, qint64 position, const QString& name)
    {
        Draft& child = m_item.draft.children.emplace_back();
        child.record.kind = attachment::kind;
        child.parentField = parentFieldFor(m_record.kind);
        child.record.set(attachment::name, name);
        if (picture.caption != picture.address && !picture.caption.isEmpty())
            child.record.set(attachment::caption, picture.caption);
        child.record.set(attachment::original, picture.address);
        child.record.set(attachment::position, position);
        return child;
    }

    const ParsedDocument& m_document;
    const BuildOptions& m_options;
    ImportItem& m_item;
    Record& m_record;
    SourceLines m_lines;
};

} // namespace

void buildItem(const ParsedDocument& document, const BuildOptions& options, ImportItem& item)
{
    Builder(document, options, item).build();
    if (options.translation || !document.facts.encoreKind.isEmpty())
        return;
    QMap<QString, int> occurrences;
    for (const CasePart& each : splitCases(document)) {
        ImportItem part;
        const QString name = comparable(each.document.title).left(60);
        part.place = QString(item.place + u" – "_s + each.document.title);
        part.importKey = u"%1#%2-%3"_s.arg(item.importKey, name).arg(++occurrences[name]);
        part.fingerprint = QString::fromLatin1(
            QCryptographicHash::hash(each.document.body.toUtf8(), QCryptographicHash::Sha256).toHex());
        BuildOptions own = options;
        own.split = false;
        own.kind = each.isCase && isPatternStructure(each.document.topics()) ? usecase::kind : options.kind;
        Builder(each.document, own, part).build();
        if (!each.isCase) {
            part.verdict = Verdict::Skipped;
            part.reason = u"It is the text around the case studies."_s;
        }
        item.parts.push_back(std::move(part));
    }
    item.split = options.split && !item.parts.empty();
    const auto cases = std::ranges::count(item.parts, Verdict::New, &ImportItem::verdict);
    if (cases > 0 && !item.split)
        item.problems.push_back({u"several_cases"_s,
            u"It seems to hold %1 case studies; it is one record unless it is split."_s.arg(cases), 0});
}

} // namespace encore
