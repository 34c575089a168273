// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What evidence is made of, read from the portfolio.
#include "model/insight/evidencereader.h"

#include "model/domain/replicationrules.h"
#include "model/insight/reports.h"

#include <bit>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// More than this are not faster to look up than to read everything.
constexpr size_t kMostAround = 500;

// "(?, ?, ?)", filled up to a power of two, so that a handful of statements serves all.
query::Sql listOf(const std::set<qint64>& ids)
{
    query::Sql list{u"(?"_s, {}};
    for (const qint64 id : ids)
        list.values << id;
    const size_t places = std::bit_ceil(std::max<size_t>(ids.size(), 1));
    list.text += u", ?"_s.repeated(qsizetype(places) - 1) + u')';
    while (size_t(list.values.size()) < places)
        list.values << 0; // no record has it
    return list;
}

} // namespace

// A replication is proven by every story that tells of it, whatever use case that story names; a story by the replication it tells of.
EvidenceReader::EvidenceReader(Session& session, const std::set<qint64>& useCases, const std::set<qint64>& stories)
    : m_session(session)
    , m_everything(useCases.size() + stories.size() > kMostAround)
{
    if (m_everything)
        return;
    m_replications += u"SELECT id FROM replication WHERE use_case IN "_s;
    m_replications += listOf(useCases);
    m_replications += u" UNION SELECT replication FROM story WHERE replication IS NOT NULL AND id IN "_s;
    m_replications += listOf(stories);
    m_stories += u"SELECT id FROM story WHERE use_case IN "_s;
    m_stories += listOf(useCases);
    m_stories += u" UNION SELECT id FROM story WHERE id IN "_s;
    m_stories += listOf(stories);
    m_stories += u" UNION SELECT id FROM story WHERE replication IN ("_s;
    m_stories += m_replications;
    m_stories += u")"_s;
    m_useCases += u"SELECT id FROM use_case WHERE id IN "_s;
    m_useCases += listOf(useCases);
}

Result<EvidenceBook> EvidenceReader::read()
{
    ENCORE_TRY(readReplications());
    ENCORE_TRY(readStories());
    ENCORE_TRY(readUseCases());
    ENCORE_TRY(readTexts());
    ENCORE_TRY(readBenefits());
    ENCORE_TRY(readEvidence());
    ENCORE_TRY(readTeams());
    return std::move(m_book);
}

Status EvidenceReader::each(const QString& name, const query::Sql& condition, const Take& take)
{
    QString sql = reportSql(name);
    sql.replace(u"{scope}"_s, condition.text);
    Query query = m_session.database().prepare(sql);
    for (const QVariant& value : condition.values)
        query.bind(value);
    ENCORE_TRY(query.run());
    while (query.next())
        take(query);
    return query.status();
}

query::Sql EvidenceReader::among(const QString& column, const query::Sql& members) const
{
    if (m_everything)
        return {};
    query::Sql sql{u" AND "_s + column + u" IN ("_s, {}};
    sql += members;
    sql += u")"_s;
    return sql;
}

query::Sql EvidenceReader::ofStoriesAndReplications(const QString& alias) const
{
    query::Sql sql{alias + u".story IN ("_s, {}};
    sql += m_stories;
    sql += u") OR "_s + alias + u".replication IN ("_s;
    sql += m_replications;
    sql += u")"_s;
    return sql;
}

Status EvidenceReader::readReplications()
{
    const Status done = each(u"evidence_replications"_s, among(u"r.id"_s, m_replications), [this](const Query& row) {
        const qint64 id = row.integer(0);
        const QString state = row.text(3);
        m_book.m_replications.add(id,
            {RecordId{row.integer(1)}, RecordId{row.integer(2)}, isInUse(state), state == "sustained"_L1,
                {row.integer(4) != 0, false, false, false}});
        m_book.m_copiesOf.add(row.integer(1), id);
    });
    m_book.m_copiesOf.sort();
    return done;
}

// A story that names no use case belongs to that of the replication it tells of.
Status EvidenceReader::readStories()
{
    const Status done = each(u"evidence_stories"_s, among(u"s.id"_s, m_stories), [this](const Query& row) {
        const qint64 id = row.integer(0);
        EvidenceBook::Told told{
            RecordId{row.integer(1)}, RecordId{row.integer(2)}, {row.integer(3) != 0, false, false, false}};
        const EvidenceBook::Instance* of = m_book.m_replications.find(told.replication.value);
        if (!told.useCase.valid() && of)
            told.useCase = of->useCase;
        if (told.replication.valid())
            m_book.m_toldOf.add(told.replication.value, id);
        if (told.useCase.valid())
            m_book.m_storiesOf.add(told.useCase.value, id);
        m_book.m_stories.add(id, told);
    });
    m_book.m_toldOf.sort();
    m_book.m_storiesOf.sort();
    return done;
}

Status EvidenceReader::readUseCases()
{
    return each(u"evidence_use_cases"_s, among(u"u.id"_s, m_useCases), [this](const Query& row) {
        m_book.m_useCases.add(row.integer(0), {row.integer(1) != 0, row.integer(2) != 0});
    });
}

// Whoever has more sections than empty ones has words. Counting asks an index only; the text itself, the bulk of a portfolio, stays unread.
Status EvidenceReader::readTexts()
{
    const auto described = [this](const query::Sql& condition, const std::function<void(qint64)>& take) -> Status {
        std::unordered_map<qint64, qint64> empty;
        ENCORE_TRY(each(u"evidence_empty_texts"_s, condition,
            [&empty](const Query& row) { empty.emplace(row.integer(0), row.integer(1)); }));
        return each(u"evidence_texts"_s, condition, [&](const Query& row) {
            const auto found = empty.find(row.integer(0));
            if (found == empty.end() || found->second < row.integer(1))
                take(row.integer(0));
        });
    };
    query::Sql ofStories{u" AND x.kind = 'story'"_s, {}};
    ofStories += among(u"x.record"_s, m_stories);
    ENCORE_TRY(described(ofStories, [this](qint64 id) {
        if (EvidenceBook::Told* told = m_book.m_stories.find(id))
            told->proof.described = true;
    }));
    // There are few use cases and many stories, so these are looked up.
    query::Sql ofUseCases{u" AND x.kind = 'use_case' AND x.record IN ("_s, {}};
    ofUseCases += m_everything ? query::Sql{u"SELECT id FROM use_case"_s, {}} : m_useCases;
    ofUseCases += u")"_s;
    std::set<qint64> written;
    ENCORE_TRY(described(ofUseCases, [&written](qint64 id) { written.insert(id); }));
    for (const auto& entry : m_book.m_useCases) {
        EvidenceBook::Pattern* pattern = m_book.m_useCases.find(entry.id);
        pattern->described = pattern->described && written.contains(entry.id);
    }
    return {};
}

Status EvidenceReader::readBenefits()
{
    query::Sql condition;
    if (!m_everything) {
        condition += u" AND ("_s;
        condition += ofStoriesAndReplications(u"b"_s);
        condition += u")"_s;
    }
    return each(u"evidence_benefits"_s, condition, [this](const Query& row) {
        const EvidenceBook::Proof proof{false, row.integer(2) != 0, row.integer(3) != 0, false};
        if (EvidenceBook::Told* told = m_book.m_stories.find(row.integer(0)))
            told->proof.add(proof);
        if (EvidenceBook::Instance* instance = m_book.m_replications.find(row.integer(1)))
            instance->proof.add(proof);
    });
}

// A piece of evidence speaks for the story or replication that it names, and for the owner of the benefit that it names.
Status EvidenceReader::readEvidence()
{
    query::Sql condition;
    if (!m_everything) {
        condition += u" AND ("_s;
        condition += ofStoriesAndReplications(u"e"_s);
        condition += u" OR e.benefit IN (SELECT id FROM benefit b WHERE "_s;
        condition += ofStoriesAndReplications(u"b"_s);
        condition += u"))"_s;
    }
    return each(u"evidence_pieces"_s, condition, [this](const Query& row) {
        const EvidenceBook::Proof proof{false, false, row.integer(4) != 0, row.integer(5) != 0};
        for (const int column : {0, 2}) {
            if (EvidenceBook::Told* told = m_book.m_stories.find(row.integer(column)))
                told->proof.add(proof);
            if (EvidenceBook::Instance* instance = m_book.m_replications.find(row.integer(column + 1)))
                instance->proof.add(proof);
        }
    });
}

Status EvidenceReader::readTeams()
{
    const Status done = each(u"evidence_teams"_s, among(u"l.record"_s, m_stories),
        [this](const Query& row) { m_book.m_teamsOf.add(row.integer(0), row.integer(1)); });
    m_book.m_teamsOf.sort();
    return done;
}

} // namespace encore
