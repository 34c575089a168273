// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publish/publication.h"

#include "model/domain/kinds.h"
#include "model/domain/valuerules.h"
#include "model/publish/people.h"
#include "model/publish/pictures.h"
#include "model/publish/safetext.h"
#include "model/store/benefits.h"
#include "model/store/blobs.h"
#include "model/store/records.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr auto kSourceSql =
    R"(SELECT url, licence FROM source WHERE record_kind = ? AND record = ? AND trashed_at IS NULL ORDER BY id)";

QString labelOf(Choices choices, QStringView code, const PublishOptions& options)
{
    const Choice* choice = findChoice(choices, code);
    if (!choice)
        return {};
    return options.translate ? options.translate(choice->label) : QString::fromUtf8(choice->label);
}

// Makes one document of one record. Everything that is shown passes through clean().
class Maker
{
public:
    Maker(Session& session, const PublishOptions& options, const People& people, const Record& record)
        : m_session(session)
        , m_options(options)
        , m_people(people)
        , m_record(record)
        , m_redactor(QString())
    {
    }

    Result<PublishedDocument> make()
    {
        ENCORE_TRY(findPeople());
        ENCORE_TRY(addPictures());
        addSections();
        ENCORE_TRY(addQuotes());
        ENCORE_TRY(addFigures());
        if (m_record.kind == story::kind)
            ENCORE_TRY(addStory());
        else
            ENCORE_TRY(addUseCase());
        ENCORE_TRY(addSource());
        return std::move(m_document);
    }
    const QStringList& leftOut() const { return m_leftOut; }
    QDateTime lastChange() const { return m_lastChange; }

private:
    QString word(const char* source) const
    {
        return m_options.translate ? m_options.translate(source) : QString::fromUtf8(source);
    }
    QString clean(const QString& text) const { return m_redactor.applied(safeText(text)).simplified(); }
    QString cleanLines(const QString& text) const { return m_redactor.applied(safeText(text)).trimmed(); }
    Database& database() { return m_session.database(); }
    const RecordSchema& schema(Kind kind) const { return m_session.schemas().of(kind); }

    Result<std::vector<Record>> below(Kind kind, const QString& field)
    {
        ENCORE_ASSIGN(ids, dependents(database(), schema(kind), field, m_record.id));
        return all(kind, ids);
    }
    Result<std::vector<Record>> all(Kind kind, const std::vector<RecordId>& ids)
    {
        ENCORE_ASSIGN(rows, getRows(database(), m_session.schemas(), schema(kind), ids));
        std::vector<Record> records;
        for (RecordRow& row : rows) {
            m_lastChange = std::max(m_lastChange, row.record.updatedAt);
            records.push_back(std::move(row.record));
        }
        return records;
    }

    // Everybody who has to do with the record: of them the parts of their names are looked for, too.
    Status findPeople()
    {
        const QString field(m_record.kind.key);
        m_lastChange = m_record.updatedAt;
        ENCORE_ASSIGN(contributions, below(contribution::kind, field));
        ENCORE_ASSIGN(quotes, below(quote::kind, field));
        m_contributions = std::move(contributions);
        m_quotes = std::move(quotes);
        std::set<qint64> involved;
        QStringList others;
        for (const Record& each : m_contributions)
            involved.insert(each.get(contribution::person).value);
        for (const Record& each : m_quotes) {
            involved.insert(each.get(quote::person).value);
            const QString permission = each.get(quote::permission);
            if (m_people.isAnonymous() || permission == "anonymous"_L1)
                others << each.get(quote::attribution);
        }
        if (const auto* owner = std::get_if<RecordId>(&m_record.value(u"owner"_s)))
            involved.insert(owner->value);
        m_redactor = m_people.redactor(involved, others);
        return {};
    }

    Status addPictures()
    {
        ENCORE_ASSIGN(files, below(attachment::kind, QString(m_record.kind.key)));
        std::ranges::stable_sort(
            files, {}, [](const Record& file) { return file.get(attachment::position).value_or(0); });
        for (const Record& file : files) {
            if (!file.get(attachment::mediaType).startsWith("image/"_L1))
                continue;
            const Result<QByteArray> bytes = blob(database(), file.get(attachment::hash));
            const auto picture = bytes ? cleanPicture(*bytes) : std::nullopt;
            if (!picture) {
                m_leftOut
                    << u"The picture \"%1\" was left out: it is missing or of a kind that cannot be shown safely."_s
                           .arg(file.get(attachment::name));
                continue;
            }
            const QString caption = clean(file.get(attachment::caption));
            const auto place = int(m_document.pictures.size());
            for (const QString& name : {file.get(attachment::original), file.get(attachment::name)})
                m_pictureNames.emplace(fileName(name), place);
            m_document.pictures.push_back({picture->bytes, picture->mediaType, caption, caption, false});
        }
        return {};
    }

    static QString fileName(const QString& address)
    {
        const QString path = QUrl::fromPercentEncoding(address.toUtf8()).replace(u'\\', u'/');
        return path.section(u'?', 0, 0).section(u'/', -1).toCaseFolded();
    }

    void placePictures(RichText& text)
    {
        for (TextNode& node : text) {
            for (TextRun& run : node.runs) {
                const auto found =
                    run.picture.isEmpty() ? m_pictureNames.end() : m_pictureNames.find(fileName(run.picture));
                if (found == m_pictureNames.end())
                    continue;
                PublishedPicture& picture = m_document.pictures[size_t(found->second)];
                picture.inText = true;
                if (!run.text.isEmpty())
                    picture.description = run.text;
                run.picture = u'#' + QString::number(found->second);
            }
            placePictures(node.children);
        }
    }

    void addSections()
    {
        const TextFilter filter = [this](const QString& text) { return m_redactor.changes(text); };
        const QString language = stringValue(u"language"_s);
        const Template& form =
            m_record.kind == story::kind ? storyTemplate(m_record.get(story::templateKey)) : patternTemplate();
        for (const Section& section : m_record.sections) {
            if (!section.language.isEmpty() && section.language != language)
                continue;
            PublishedSection made{clean(section.heading), section.level,
                readMarkdown(section.text, m_redactor.isEmpty() ? TextFilter() : filter)};
            const auto known = std::ranges::find_if(
                form.sections, [&](const TemplateSection& each) { return section.key == each.key; });
            if (made.heading.isEmpty() && known != form.sections.end())
                made.heading = word(known->heading);
            placePictures(made.body);
            if (!made.body.empty())
                m_document.sections.push_back(std::move(made));
        }
        if (const QString summary = stringValue(u"summary"_s); m_document.sections.empty() && !summary.isEmpty())
            m_document.sections.push_back({{}, 2, readMarkdown(summary, filter)});
    }

    QString stringValue(const QString& key) const
    {
        const auto* text = std::get_if<QString>(&m_record.value(key));
        return text ? *text : QString();
    }

    // A quote without a permission of its own has the story's; one that has not been asked for stays in.
    bool mayQuote(const Record& each)
    {
        const QString permission = each.get(quote::permission);
        const bool inside = m_record.kind == story::kind && m_record.get(story::permission) == "internal"_L1;
        QString reason;
        if (permission == "refused"_L1)
            reason = u"it was refused"_s;
        else if (permission == "unknown"_L1)
            reason = u"nobody has asked yet"_s;
        else if (permission == "internal"_L1 && !inside)
            reason = u"it is for internal use only"_s;
        if (!reason.isEmpty())
            m_leftOut << u"A quote in \"%1\" was left out: %2."_s.arg(titleOf(m_record), reason);
        return reason.isEmpty();
    }

    Status addQuotes()
    {
        std::ranges::stable_sort(m_quotes, std::greater(), [](const Record& each) { return each.get(quote::best); });
        for (const Record& each : m_quotes) {
            if (!mayQuote(each))
                continue;
            const QString edited = cleanLines(each.get(quote::editedText));
            const QString text = edited.isEmpty() ? cleanLines(each.get(quote::text)) : edited;
            m_document.quotes.push_back({text, attribution(each)});
        }
        return {};
    }

    QString attribution(const Record& each) const
    {
        const RecordId speaker = each.get(quote::person);
        const bool named = !m_people.isAnonymous() && each.get(quote::permission) != "anonymous"_L1;
        const QString role = clean(each.get(quote::role));
        QString name;
        if (named && speaker.valid())
            name = m_people.shownName(speaker);
        else if (named)
            name = clean(each.get(quote::attribution));
        if (name.isEmpty())
            return role.isEmpty() ? m_people.somebody() : role;
        QStringList parts{safeText(name)};
        const QString shownRole = role.isEmpty() && speaker.valid() ? clean(m_people.shownRole(speaker)) : role;
        if (!shownRole.isEmpty() && !name.contains(shownRole, Qt::CaseInsensitive))
            parts << shownRole;
        const QString organisation = clean(each.get(quote::organisation));
        if (!speaker.valid() && !organisation.isEmpty())
            parts << organisation;
        return parts.join(u", "_s);
    }

    QString number(double value) const
    {
        return m_options.locale.toString(value, 'f', QLocale::FloatingPointShortest).replace(u'-', QChar(0x2212));
    }

    // By how much in per cent; shares differ by points, because "+42 %" of a share would be read as the other.
    QString changeOf(double before, double after, const QString& unit) const
    {
        const bool share = unit.startsWith(u'%') || unit.startsWith("per cent"_L1) || unit.startsWith("percent"_L1);
        if (!share && before == 0)
            return {};
        const double change = share ? after - before : std::round((after - before) / std::abs(before) * 100);
        const QString signedNumber = (change > 0 ? u"+"_s : QString()) + number(change);
        return share ? word(QT_TRANSLATE_NOOP("encore", "%1 points")).replace(u"%1"_s, signedNumber)
                     : QString(signedNumber + u" %"_s);
    }

    PublishedFigure figureOf(const Record& each) const
    {
        const auto before = each.get(benefit::baseline);
        const auto after = each.get(benefit::actual);
        PublishedFigure figure;
        figure.name = clean(each.get(benefit::name));
        figure.before = before ? number(*before) : clean(each.get(benefit::baselineText));
        figure.after = after ? number(*after) : clean(each.get(benefit::actualText));
        figure.unit = before || after ? clean(each.get(benefit::unit)) : QString();
        if (before && after)
            figure.change = changeOf(*before, *after, figure.unit);
        QStringList notes{clean(each.get(benefit::method)), clean(each.get(benefit::sample))};
        notes.removeAll(QString());
        figure.note = notes.join(u"; "_s);
        if (each.get(benefit::notHeadcount))
            figure.caution = word(kNotHeadcountText);
        return figure;
    }

    // Its own figures and those of the replication that it tells of, each once.
    Status addFigures()
    {
        if (m_record.kind != story::kind)
            return {};
        ENCORE_ASSIGN(benefits, below(benefit::kind, u"story"_s));
        if (const RecordId from = m_record.get(story::replication); from.valid()) {
            ENCORE_ASSIGN(ids, dependents(database(), schema(benefit::kind), u"replication"_s, from));
            std::erase_if(
                ids, [&](RecordId id) { return std::ranges::find(benefits, id, &Record::id) != benefits.end(); });
            ENCORE_ASSIGN(more, all(benefit::kind, ids));
            std::ranges::move(more, std::back_inserter(benefits));
        }
        ENCORE_ASSIGN(former, supersededBenefits(database()));
        std::erase_if(benefits, [&former](const Record& each) { return former.contains(each.id.value); });
        const auto worth = [](const Record& each) {
            const bool both = each.has(benefit::baseline) && each.has(benefit::actual);
            const bool result = each.has(benefit::actual) || each.has(benefit::actualText);
            return (each.get(benefit::keyFigure) ? 4 : 0) + (both ? 2 : 0) + (result ? 1 : 0);
        };
        std::ranges::stable_sort(benefits, std::greater(), worth);
        for (const Record& each : benefits) {
            PublishedFigure figure = figureOf(each);
            if (figure.after.isEmpty())
                continue;
            // A figure in words is a sentence, not something to set large.
            if (!m_document.keyFigure && each.has(benefit::actual))
                m_document.keyFigure = std::move(figure);
            else
                m_document.figures.push_back(std::move(figure));
        }
        return {};
    }

    static QString titleOf(const Record& record)
    {
        const auto* title = std::get_if<QString>(&record.value(u"title"_s));
        return title ? *title : QString();
    }

    Result<QStringList> titles(Kind kind, const std::vector<RecordId>& ids)
    {
        ENCORE_ASSIGN(byId, titlesOf(database(), schema(kind), ids));
        QStringList names;
        for (const RecordId id : ids) {
            if (byId.contains(id.value))
                names << clean(byId[id.value]);
        }
        return names;
    }

    QString dateText(const PartialDate& date) const
    {
        const QLocale words =
            m_options.language.startsWith("en"_L1) ? QLocale(QLocale::English) : QLocale(m_options.language);
        switch (date.text().size()) {
        case 4: return date.text();
        case 7: return words.toString(date.firstDay(), u"MMM yyyy"_s);
        default: return words.toString(date.firstDay(), u"d MMM yyyy"_s);
        }
    }

    QString period() const
    {
        const PartialDate from = m_record.get(story::happenedFrom);
        const PartialDate to = m_record.get(story::happenedTo);
        if (from.isEmpty() || to.isEmpty() || from == to)
            return from.isEmpty() && to.isEmpty() ? QString() : dateText(from.isEmpty() ? to : from);
        return dateText(from) + u" – "_s + dateText(to);
    }

    void addFact(const char* label, const QString& value)
    {
        if (!value.isEmpty())
            m_document.facts.push_back({word(label), value});
    }

    void addCommon(const QString& title, const QString& oneLine, const QString& language)
    {
        m_document.title = clean(title);
        m_document.oneLine = clean(oneLine);
        m_document.language = safeLanguage(language.isEmpty() ? m_options.language : language);
    }

    Status addCredits()
    {
        for (const Record& each : m_contributions) {
            const QString part = labelOf(choices::kContributionRoles, each.get(contribution::role), m_options);
            const RecordId person = each.get(contribution::person);
            QString name = person.valid() ? safeText(m_people.shownName(person)) : QString();
            const QString role = person.valid() ? clean(m_people.shownRole(person)) : QString();
            if (const RecordId team = each.get(contribution::team); !person.valid() && team.valid()) {
                ENCORE_ASSIGN(names, titles(team::kind, {team}));
                name = names.value(0);
            }
            if (name.isEmpty())
                continue;
            QStringList detail{role, part};
            detail.removeAll(QString());
            const auto known = std::ranges::find(m_document.people, name, &PublishedPerson::name);
            if (known != m_document.people.end() && !part.isEmpty())
                known->detail += u", "_s + part.toLower();
            else
                m_document.people.push_back({name, initialsOf(name), detail.join(u" · "_s)});
        }
        return {};
    }

    Status addStory()
    {
        addCommon(m_record.get(story::title), m_record.get(story::oneLine), m_record.get(story::language));
        ENCORE_ASSIGN(teams, titles(team::kind, m_record.get(story::teams)));
        m_document.kindLabel = labelOf(choices::kStoryKinds, m_record.get(story::storyKind), m_options);
        if (m_document.kindLabel.isEmpty())
            m_document.kindLabel = word(QT_TRANSLATE_NOOP("encore", "Story"));
        QStringList eyebrow{m_document.kindLabel, teams.join(u", "_s), period()};
        eyebrow.removeAll(QString());
        m_document.eyebrow = eyebrow.join(u" · "_s);
        m_document.closingQuestion = clean(m_record.get(story::closingQuestion));
        ENCORE_TRY(addCredits());
        if (const RecordId pattern = m_record.get(story::useCase); pattern.valid()) {
            ENCORE_ASSIGN(names, titles(usecase::kind, {pattern}));
            addFact(QT_TRANSLATE_NOOP("encore", "Use case"), names.value(0));
        }
        addFact(QT_TRANSLATE_NOOP("encore", "Teams"), teams.join(u", "_s));
        addFact(QT_TRANSLATE_NOOP("encore", "Happened"), period());
        addFact(QT_TRANSLATE_NOOP("encore", "Outcome"),
            labelOf(choices::kOutcomes, m_record.get(story::outcome), m_options));
        ENCORE_ASSIGN(tags, titles(tag::kind, m_record.get(story::tags)));
        m_document.tags = tags;
        addPermission();
        return {};
    }

    void addPermission()
    {
        const QString permission = m_record.get(story::permission);
        const QString confidentiality = m_record.get(story::confidentiality);
        const bool internal = permission == "internal"_L1 || confidentiality == "internal"_L1;
        if (permission == "internal"_L1)
            m_document.permission = word(QT_TRANSLATE_NOOP("encore", "For use inside the organisation only."));
        else if (permission == "anonymous"_L1)
            m_document.permission = word(QT_TRANSLATE_NOOP("encore", "Told without names, as agreed."));
        else
            m_document.permission = word(QT_TRANSLATE_NOOP("encore", "Told with the permission of the people named."));
        QStringList marks;
        if (internal)
            marks << word(QT_TRANSLATE_NOOP("encore", "Internal"));
        if (confidentiality == "restricted"_L1 || confidentiality == "confidential"_L1)
            marks << labelOf(choices::kConfidentialities, confidentiality, m_options);
        m_document.mark = marks.join(u" · "_s);
    }

    Status addUseCase()
    {
        addCommon(m_record.get(usecase::title), m_record.get(usecase::patlet), m_record.get(usecase::language));
        m_document.kindLabel = word(QT_TRANSLATE_NOOP("encore", "Use case"));
        const QString maturity = labelOf(choices::kMaturities, m_record.get(usecase::maturity), m_options);
        m_document.eyebrow =
            maturity.isEmpty() ? m_document.kindLabel : QString(m_document.kindLabel + u" · "_s + maturity);
        ENCORE_TRY(addCredits());
        addFact(QT_TRANSLATE_NOOP("encore", "Starts when"), clean(m_record.get(usecase::triggerPoint)));
        addFact(QT_TRANSLATE_NOOP("encore", "Needs"), clean(m_record.get(usecase::toolRequirement)));
        if (const auto days = m_record.get(usecase::effortDays))
            addFact(QT_TRANSLATE_NOOP("encore", "Effort in person-days"), number(*days));
        ENCORE_ASSIGN(tried, below(replication::kind, u"use_case"_s));
        std::vector<RecordId> teams;
        for (const Record& each : tried) {
            const QString state = each.get(replication::state);
            const RecordId team = each.get(replication::team);
            if ((state == "adopted"_L1 || state == "sustained"_L1) && std::ranges::find(teams, team) == teams.end())
                teams.push_back(team);
        }
        ENCORE_ASSIGN(names, titles(team::kind, teams));
        addFact(QT_TRANSLATE_NOOP("encore", "In use at"), names.join(u", "_s));
        ENCORE_ASSIGN(tags, titles(tag::kind, m_record.get(usecase::tags)));
        m_document.tags = tags;
        return {};
    }

    Status addSource()
    {
        Query query = database().prepare(QString::fromLatin1(kSourceSql));
        query.bind(QString(m_record.kind.key)).bind(m_record.id.value);
        ENCORE_TRY(query.run());
        if (query.next()) {
            m_document.sourceUrl = safeLink(query.text(0));
            QStringList parts{m_document.sourceUrl, clean(query.text(1))};
            parts.removeAll(QString());
            m_document.source = parts.join(u", "_s);
        }
        return query.status();
    }

    Session& m_session;
    const PublishOptions& m_options;
    const People& m_people;
    const Record& m_record;
    Redactor m_redactor;
    std::vector<Record> m_contributions;
    std::vector<Record> m_quotes;
    std::map<QString, int> m_pictureNames;
    PublishedDocument m_document;
    QStringList m_leftOut;
    QDateTime m_lastChange;
};

// Why a story may not be told; empty when it may.
QString refusal(const Record& record)
{
    if (record.trashedAt.isValid())
        return u"it is in the trash"_s;
    if (record.kind != story::kind)
        return {};
    const QString permission = record.get(story::permission);
    if (permission.isEmpty() || permission == "unknown"_L1)
        return u"nobody has asked for permission yet"_s;
    return permission == "refused"_L1 ? u"permission was refused"_s : QString();
}

// Keeps what may be told and says of the rest why not; an error when nothing is left.
Status keepWhatMayGoOut(std::vector<Record>& records, QStringList& leftOut)
{
    QStringList refused;
    std::erase_if(records, [&](const Record& record) {
        const QString reason = refusal(record);
        const auto* title = std::get_if<QString>(&record.value(u"title"_s));
        if (!reason.isEmpty())
            refused << u"\"%1\" (%2)"_s.arg(title ? *title : QString(), reason);
        return !reason.isEmpty();
    });
    static constexpr qsizetype kNamed = 20;
    for (const QString& each : refused.mid(0, kNamed))
        leftOut << u"%1 was left out."_s.arg(each);
    if (refused.size() > kNamed)
        leftOut << u"%1 more were left out for the same reasons."_s.arg(refused.size() - kNamed);
    if (!records.empty())
        return {};
    QString list = refused.mid(0, kNamed).join(u", "_s);
    if (refused.size() > kNamed)
        list += u" and %1 more"_s.arg(refused.size() - kNamed);
    return Error{ErrorCode::Invalid,
        u"Nothing of this may be given out: %1. Set the permission, or choose other records."_s.arg(list),
        {{u"records"_s, list}, {u"rule"_s, u"permission"_s}, {u"field"_s, u"permission"_s}}};
}

} // namespace

QStringList PublishedDocument::cautions() const
{
    QMap<QString, QStringList> about;
    for (const PublishedFigure& figure : figures) {
        if (!figure.caution.isEmpty())
            about[figure.caution] << figure.name;
    }
    QStringList lines;
    for (auto each = about.cbegin(); each != about.cend(); ++each)
        lines << each->join(u", "_s) + u": "_s + each.key();
    return lines;
}

Result<Publication> preparePublication(
    Session& session, Kind kind, std::span<const RecordId> ids, const PublishOptions& options)
{
    if (kind != story::kind && kind != usecase::kind)
        return Error{ErrorCode::Invalid, u"Only stories and use cases can be made into a document for people."_s,
            {{u"field"_s, u"kind"_s}}};
    if (ids.empty())
        return Error{
            ErrorCode::Invalid, u"There is nothing to give out: no record was chosen."_s, {{u"rule"_s, u"empty"_s}}};
    const Snapshot moment(session.database());
    std::vector<Record> records;
    for (const RecordId id : ids) {
        ENCORE_ASSIGN(record, getRecord(session.database(), session.schemas().of(kind), id));
        records.push_back(std::move(record));
    }
    Publication publication;
    ENCORE_TRY(keepWhatMayGoOut(records, publication.leftOut));
    ENCORE_ASSIGN(named, People::read(session, options, false));
    ENCORE_ASSIGN(anonymous, People::read(session, options, true));
    QDateTime lastChange;
    for (const Record& record : records) {
        const bool withoutNames = kind == story::kind && record.get(story::permission) == "anonymous"_L1;
        Maker maker(session, options, withoutNames ? anonymous : named, record);
        ENCORE_ASSIGN(document, maker.make());
        publication.documents.push_back(std::move(document));
        publication.leftOut << maker.leftOut();
        lastChange = std::max(lastChange, maker.lastChange());
    }
    publication.translate = options.translate;
    publication.language = safeLanguage(options.language);
    publication.rightToLeft = QLocale(publication.language).textDirection() == Qt::RightToLeft;
    publication.date = options.date.isValid() ? options.date : lastChange.date();
    const QLocale words =
        publication.language.startsWith("en"_L1) ? QLocale(QLocale::English) : QLocale(publication.language);
    publication.asOf = publication.word(QT_TRANSLATE_NOOP("encore", "As of %1"))
                           .replace(u"%1"_s, words.toString(publication.date, u"d MMMM yyyy"_s));
    const char* several =
        kind == story::kind ? QT_TRANSLATE_NOOP("encore", "%1 stories") : QT_TRANSLATE_NOOP("encore", "%1 use cases");
    publication.title = safeText(options.title).simplified();
    if (publication.title.isEmpty()) {
        publication.title = publication.documents.size() == 1
            ? publication.documents.front().title
            : publication.word(several).replace(u"%1"_s, QString::number(publication.documents.size()));
    }
    return publication;
}

} // namespace encore
