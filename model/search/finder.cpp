// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/finder.h"

#include "model/domain/kinds.h"
#include "model/search/ftsexpression.h"
#include "model/store/records.h"
#include "model/store/rowmapping.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// The newest records of each kind, whose titles are looked at one by one: most of what somebody looks for was touched lately, and no
// index answers one letter as quickly.
constexpr int kNewest = 200;
// What the index may bring in a round. More would be thrown away again: a list of proposals is short.
constexpr int kFromIndex = 200;
constexpr qsizetype kShortest = 3;
constexpr int kOfEachKind = 3;

using Documents = std::set<qint64>;

bool beginsAt(const QString& title, qsizetype at, const QString& word)
{
    return QStringView(title).mid(at).startsWith(word) && (at == 0 || !title[at - 1].isLetterOrNumber());
}

qsizetype wordAt(const QString& title, const QString& word, qsizetype from)
{
    for (qsizetype at = title.indexOf(word, from); at >= 0; at = title.indexOf(word, at + 1)) {
        if (beginsAt(title, at, word))
            return at;
    }
    return -1;
}

// Scripts without blanks have no beginnings of words to look for.
bool isUnspaced(const QString& word)
{
    const QList<uint> letters = word.toUcs4();
    return std::ranges::any_of(letters, [](uint letter) { return isUnspacedLetter(letter); });
}

qsizetype placeOf(const QString& title, const QString& word, qsizetype from)
{
    return isUnspaced(word) ? title.indexOf(word, from) : wordAt(title, word, from);
}

// One or two letters begin every other word: the index would go through all of them.
QStringList longWords(const QStringList& words)
{
    QStringList out;
    std::ranges::copy_if(words, std::back_inserter(out),
        [](const QString& word) { return word.size() >= kShortest || isUnspaced(word); });
    return out;
}

// What is named after something else (a replication after its use case and team) comes after what has the name.
bool isNote(const RecordSchema& schema)
{
    return !schema.titleField() || schema.kind() == attachment::kind || schema.kind() == benefit::kind
        || schema.kind() == quote::kind;
}

class Finder
{
public:
    Finder(Session& session, const QString& typed, int limit)
        : m_database(session.database())
        , m_schemas(session.schemas())
        , m_words(soughtWords(typed))
        , m_indexed(longWords(m_words))
        , m_limit(limit)
    {
    }

    Result<std::vector<FoundRecord>> run()
    {
        if (m_words.isEmpty())
            return std::vector<FoundRecord>();
        for (const RecordSchema& schema : m_schemas.all())
            ENCORE_TRY(lookAtNewest(schema));
        if (!m_indexed.isEmpty()) {
            if (m_indexed.front() == m_words.front() && !isUnspaced(m_words.front()))
                ENCORE_TRY(lookUp(beginning()));
            if (m_found.size() < size_t(m_limit))
                ENCORE_TRY(lookUp(expression(m_indexed, u"title"_s, true)));
            if (m_found.size() < size_t(m_limit))
                ENCORE_TRY(lookUp(expression(m_indexed, {}, true)));
        } else if (m_found.size() < size_t(m_limit)) {
            ENCORE_TRY(lookUp(expression(m_words, u"title"_s, false)));
        }
        return arranged();
    }

private:
    // A title that begins with the first word; the others may follow anywhere.
    QString beginning() const
    {
        QString first = m_words.front();
        QStringList parts{u"title : ^ \""_s + first.replace(u'"', u"\"\""_s) + u"\" *"_s};
        for (qsizetype i = 1; i < m_indexed.size(); ++i) {
            if (const QString part = query::ftsExpression(m_indexed[i], true, u"title"_s); !part.isEmpty())
                parts << part;
        }
        return parts.join(u" AND "_s);
    }

    static QString expression(const QStringList& words, const QString& column, bool unfinished)
    {
        QStringList parts;
        for (const QString& word : words) {
            if (const QString part = query::ftsExpression(word, unfinished, column); !part.isEmpty())
                parts << part;
        }
        return parts.join(u" AND "_s);
    }

    Status lookAtNewest(const RecordSchema& schema)
    {
        Query query = m_database.prepare(
            u"SELECT t.id, s.title, t.updated_at FROM %1 t CROSS JOIN search_text s ON s.id = t.id * 64 + %2 "
            "WHERE t.trashed_at IS NULL ORDER BY t.updated_at DESC, t.id DESC LIMIT %3"_s.arg(
                schema.table(), QString::number(schema.number()), QString::number(kNewest)));
        ENCORE_TRY(query.run());
        while (query.next()) {
            const QString title = query.text(1);
            const Fit fit = fitOf(title, m_words);
            if (fit < Fit::TextOnly)
                add({schema.kind(), RecordId{query.integer(0)}, title, fit, timeFromStored(query.text(2))});
        }
        return query.status();
    }

    Status lookUp(const QString& match)
    {
        if (match.isEmpty())
            return {};
        std::map<int, std::vector<RecordId>> byKind;
        {
            Query query = m_database.prepare(
                u"SELECT rowid FROM search_fts WHERE search_fts MATCH ? ORDER BY rowid DESC LIMIT %1"_s.arg(
                    kFromIndex));
            query.bind(match);
            ENCORE_TRY(query.run());
            while (query.next()) {
                if (!m_seen.contains(query.integer(0)))
                    byKind[int(query.integer(0) & 63)].push_back(RecordId{query.integer(0) >> 6});
            }
            ENCORE_TRY(query.status());
        }
        for (const auto& [number, ids] : byKind) {
            if (const RecordSchema* schema = m_schemas.byNumber(number))
                ENCORE_TRY(readTitles(*schema, ids));
        }
        return {};
    }

    // The plus keeps SQLite from going through all records that are not in the trash instead of to the few that are named.
    Status readTitles(const RecordSchema& schema, const std::vector<RecordId>& ids)
    {
        QStringList numbers;
        for (const RecordId id : ids)
            numbers << QString::number(id.value);
        Query query = m_database.prepare(
            u"SELECT t.id, s.title, t.updated_at FROM %1 t CROSS JOIN search_text s ON s.id = t.id * 64 + %2 "
            "WHERE +t.trashed_at IS NULL AND t.id IN (SELECT value FROM json_each(?))"_s.arg(
                schema.table(), QString::number(schema.number())));
        query.bind(QString(u'[' + numbers.join(u',') + u']'));
        ENCORE_TRY(query.run());
        while (query.next()) {
            const QString title = query.text(1);
            const Fit inTitle = fitOf(title, m_words);
            // Words too short for the index were not asked for, so nobody knows whether the text has them.
            if (inTitle == Fit::None && m_indexed.size() < m_words.size())
                continue;
            const Fit fit = std::min(inTitle, Fit::TextOnly);
            add({schema.kind(), RecordId{query.integer(0)}, title, fit, timeFromStored(query.text(2))});
        }
        return query.status();
    }

    void add(FoundRecord record)
    {
        if (m_seen.insert(TextIndex::documentId(m_schemas.of(record.kind).number(), record.id)).second)
            m_found.push_back(std::move(record));
    }

    // In the order of the answer: a thing before what was only noted about it (a person before her contributions).
    std::vector<FoundRecord> arranged()
    {
        std::ranges::sort(m_found, [](const FoundRecord& one, const FoundRecord& two) {
            return std::tuple(one.fit, two.updatedAt, two.id.value) < std::tuple(two.fit, one.updatedAt, one.id.value);
        });
        std::map<std::pair<Fit, QString>, int> met;
        std::vector<std::pair<std::tuple<Fit, bool, int>, size_t>> order;
        for (size_t i = 0; i < m_found.size(); ++i) {
            const int nth = met[{m_found[i].fit, QString(m_found[i].kind.key)}]++;
            order.push_back({{m_found[i].fit, isNote(m_schemas.of(m_found[i].kind)), nth / kOfEachKind}, i});
        }
        std::ranges::sort(order);
        std::vector<FoundRecord> out;
        for (size_t i = 0; i < order.size() && int(i) < m_limit; ++i)
            out.push_back(std::move(m_found[order[i].second]));
        return out;
    }

    Database& m_database;
    const Schemas& m_schemas;
    QStringList m_words;
    QStringList m_indexed; ///< those of them that the index answers quickly
    int m_limit;
    Documents m_seen;
    std::vector<FoundRecord> m_found;
};

} // namespace

QStringList soughtWords(const QString& typed)
{
    QStringList words;
    for (const QString& word : query::foldedText(typed.simplified()).split(u' ', Qt::SkipEmptyParts)) {
        if (std::ranges::any_of(word, [](QChar each) { return each.isLetterOrNumber(); }))
            words << word;
    }
    return words;
}

Fit fitOf(const QString& title, const QStringList& words)
{
    const QString folded = query::foldedText(title);
    if (words.isEmpty())
        return Fit::None;
    const QString whole = words.join(u' ');
    if (folded == whole)
        return Fit::Whole;
    if (folded.startsWith(whole))
        return Fit::Beginning;
    bool inOrder = true;
    qsizetype from = 0;
    for (const QString& word : words) {
        const qsizetype next = inOrder ? placeOf(folded, word, from) : -1;
        if (next < 0 && placeOf(folded, word, 0) < 0)
            return Fit::None;
        inOrder = next >= 0;
        from = next + word.size();
    }
    return inOrder ? Fit::WordsInOrder : Fit::Words;
}

Result<std::vector<FoundRecord>> findAnywhere(Session& session, const QString& typed, int limit)
{
    return Finder(session, typed, limit).run();
}

} // namespace encore
