// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clean/candidates.h"

#include "model/domain/person.h"

#include <QSet>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// How often progress is told.
constexpr qint64 kTold = 256;
// A key shared by more records than this pairs each only with its next few.
constexpr size_t kCrowd = 60;
constexpr size_t kNeighbours = 8;
// Names longer than this are compared word by word, not letter by letter.
constexpr qsizetype kLongName = 32;
constexpr qsizetype kShortName = 5;
// Titles of so many words are worth comparing word by word.
constexpr qsizetype kManyWords = 4;

Error stopped()
{
    return Error{ErrorCode::Cancelled, u"The search for duplicates was stopped."_s, {}};
}

QString column(const RecordSchema& schema, QStringView key)
{
    const FieldDef* field = schema.field(key);
    return field && field->stored() ? QString(u"t."_s + field->key) : QString(u"NULL"_s);
}

Status readNames(
    Session& session, const RecordSchema& schema, std::vector<Candidate>& candidates, const Progress& progress)
{
    Query query = session.database().prepare(u"SELECT t.id, "_s + schema.titleSql(u"t"_s) + u", "_s
        + column(schema, u"aliases") + u", "_s + column(schema, u"email") + u", "_s + column(schema, u"team")
        + u" FROM "_s + schema.table() + u" t WHERE t.trashed_at IS NULL ORDER BY t.id"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        if (progress.stopRequested())
            return stopped();
        Candidate each;
        each.id = RecordId{query.integer(0)};
        each.title = query.text(1).simplified();
        each.name = formsOf(schema.kind(), each.title);
        for (const QString& alias : aliasesFrom(schema.kind(), query.text(2)))
            each.aliases.push_back(formsOf(schema.kind(), alias));
        each.mail = query.text(3).trimmed().toCaseFolded();
        each.team = query.integer(4);
        candidates.push_back(std::move(each));
    }
    return query.status();
}

Status addTexts(Session& session, const QString& sql, const QString& kind, const std::unordered_map<qint64, size_t>& at,
    std::vector<Candidate>& candidates, const Progress& progress)
{
    Query query = session.database().prepare(sql);
    if (!kind.isEmpty())
        query.bind(kind);
    ENCORE_TRY(query.run());
    const auto total = qint64(candidates.size());
    qint64 done = 0;
    while (query.next()) {
        if (progress.stopRequested())
            return stopped();
        const auto found = at.find(query.integer(0));
        if (found == at.end())
            continue;
        candidates[found->second].text.add(query.text(1));
        if (done++ % kTold == 0)
            progress.tell(std::min(done, total), 3 * total);
    }
    return query.status();
}

// All text of a kind that is written in texts: its long fields that searches find, and the sections in the record's own language.
Status readTexts(
    Session& session, const RecordSchema& schema, std::vector<Candidate>& candidates, const Progress& progress)
{
    std::unordered_map<qint64, size_t> at;
    for (size_t i = 0; i < candidates.size(); ++i)
        at[candidates[i].id.value] = i;
    for (const FieldDef& field : schema.fields()) {
        if (field.type == FieldType::LongText && field.stored() && field.is(Searched))
            ENCORE_TRY(addTexts(session, u"SELECT id, %1 FROM %2 WHERE %1 IS NOT NULL"_s.arg(field.key, schema.table()),
                {}, at, candidates, progress));
    }
    ENCORE_TRY(addTexts(session,
        u"SELECT record, text FROM section WHERE kind = ? AND language = '' ORDER BY record, position"_s,
        schema.table(), at, candidates, progress));
    for (Candidate& each : candidates)
        each.text.finish();
    return {};
}

using Key = std::pair<quint64, quint32>;

class Keys
{
public:
    explicit Keys(Kind kind) : m_person(kind == person::kind) { }

    void add(quint32 at, const Candidate& each)
    {
        m_at = at;
        addName(each.name);
        for (const NameForms& alias : each.aliases)
            addName(alias);
        if (!each.mail.isEmpty())
            put(u'm', each.mail);
        if (each.text.phrases() > 0) {
            for (const quint64 band : each.text.bands())
                m_keys.emplace_back(band, m_at);
        }
    }
    std::vector<Key>& sorted()
    {
        std::ranges::sort(m_keys);
        const auto rest = std::ranges::unique(m_keys);
        m_keys.erase(rest.begin(), rest.end());
        return m_keys;
    }

private:
    void put(QChar what, QStringView text) { m_keys.emplace_back(qHashMulti(0, what, text), m_at); }

    void addName(const NameForms& name)
    {
        if (name.words.isEmpty()) {
            if (!name.written.isEmpty())
                put(u'w', name.written);
            return;
        }
        put(u'n', name.sortedKey);
        put(u'p', name.plain);
        if (m_person)
            addSurname(name);
        else
            addInitials(name);
        addSpellings(name.coreText);
        addWordRuns(name);
    }

    void addSurname(const NameForms& name)
    {
        if (name.core.size() > 1)
            put(u's', QString(name.core.back() + u' ' + name.core.front()[0]));
    }

    void addInitials(const NameForms& name)
    {
        if (name.core.size() == 1) {
            put(u'i', name.core.front());
            return;
        }
        for (const QStringList& words : {name.words, name.core}) {
            QString initials;
            for (const QString& word : words)
                initials += word[0];
            put(u'i', initials);
        }
    }

    // Two names that differ by one letter agree once a letter is left out of either.
    void addSpellings(const QString& text)
    {
        if (text.size() < kShortName || text.size() > kLongName)
            return;
        put(u'd', text);
        for (qsizetype i = 0; i < text.size(); ++i)
            put(u'd', QString(text.left(i) + text.mid(i + 1)));
    }

    // Long titles: two neighbouring words of those that are in both, the shortest left aside as they are in every title.
    void addWordRuns(const NameForms& name)
    {
        static constexpr qsizetype kTelling = 4;
        QStringList telling;
        for (const QString& word : name.core) {
            if (word.size() >= kTelling)
                telling << word;
        }
        if (m_person || telling.size() < kManyWords)
            return;
        telling.sort();
        for (qsizetype i = 0; i + 2 < telling.size(); ++i)
            put(u't', QString(telling[i] + u' ' + telling[i + 1] + u' ' + telling[i + 2]));
    }

    bool m_person;
    quint32 m_at = 0;
    std::vector<Key> m_keys;
};

} // namespace

Result<std::vector<Candidate>> readCandidates(Session& session, const RecordSchema& schema, const Progress& progress)
{
    const Snapshot oneMoment(session.database());
    std::vector<Candidate> candidates;
    ENCORE_TRY(readNames(session, schema, candidates, progress));
    if (schema.hasText())
        ENCORE_TRY(readTexts(session, schema, candidates, progress));
    return candidates;
}

std::vector<CandidatePair> pairsWithCommonKey(
    Kind kind, const std::vector<Candidate>& candidates, const Progress& progress)
{
    Keys keys(kind);
    const auto total = qint64(candidates.size());
    for (size_t i = 0; i < candidates.size() && !progress.stopRequested(); ++i) {
        keys.add(quint32(i), candidates[i]);
        if (qint64(i) % kTold == 0)
            progress.tell(total + qint64(i), 3 * total);
    }
    const std::vector<Key>& sorted = keys.sorted();
    std::vector<CandidatePair> pairs;
    for (size_t first = 0; first < sorted.size() && !progress.stopRequested();) {
        size_t end = first;
        while (end < sorted.size() && sorted[end].first == sorted[first].first)
            ++end;
        const size_t reach = end - first > kCrowd ? kNeighbours : end - first;
        for (size_t i = first; i < end; ++i) {
            for (size_t j = i + 1; j < std::min(end, i + 1 + reach); ++j)
                pairs.emplace_back(sorted[i].second, sorted[j].second);
        }
        first = end;
    }
    std::ranges::sort(pairs);
    const auto rest = std::ranges::unique(pairs);
    pairs.erase(rest.begin(), rest.end());
    return pairs;
}

} // namespace encore
