// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/evidencebook.h"

#include "model/domain/kinds.h"
#include "model/insight/reports.h"
#include "model/store/records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

bool inUse(const QString& state)
{
    return state == "adopted"_L1 || state == "sustained"_L1;
}

// The use case that a record belongs to; none for a story that belongs to none yet.
Result<RecordId> useCaseOf(Session& session, Kind kind, RecordId id)
{
    if (kind == usecase::kind)
        return id;
    const QString sql = kind == replication::kind
        ? u"SELECT use_case FROM replication WHERE id = ?"_s
        : u"SELECT COALESCE(s.use_case, r.use_case, 0) FROM story s LEFT JOIN replication r ON r.id = s.replication "
          u"WHERE s.id = ?"_s;
    Query query = session.database().prepare(sql);
    query.bind(id.value);
    ENCORE_TRY(query.run());
    const RecordId found{query.next() ? query.integer(0) : 0};
    ENCORE_TRY(query.status());
    return found;
}

} // namespace

void EvidenceBook::Proof::add(const Proof& other)
{
    described = described || other.described;
    measured = measured || other.measured;
    compared = compared || other.compared;
    thirdParty = thirdParty || other.thirdParty;
}

Result<EvidenceBook> EvidenceBook::readFor(Session& session, Kind kind, RecordId id)
{
    EvidenceBook book;
    ENCORE_ASSIGN(useCase, useCaseOf(session, kind, id));
    const RecordId story = kind == story::kind ? id : RecordId();
    // Numbers begin at 1: -1 finds nothing, where 0 would find everything.
    const RecordId around = useCase.valid() ? useCase : RecordId{-1};
    ENCORE_TRY(book.readStories(session, around, story));
    ENCORE_TRY(book.readTeams(session, around, story));
    ENCORE_TRY(book.readReplications(session, around));
    ENCORE_TRY(book.readUseCases(session, around));
    return book;
}

Result<EvidenceBook> EvidenceBook::readAll(Session& session)
{
    EvidenceBook book;
    ENCORE_TRY(book.readStories(session, {}, {}));
    ENCORE_TRY(book.readTeams(session, {}, {}));
    ENCORE_TRY(book.readReplications(session, {}));
    ENCORE_TRY(book.readUseCases(session, {}));
    return book;
}

Status EvidenceBook::readStories(Session& session, RecordId useCase, RecordId story)
{
    Query query = session.database().prepare(reportSql(u"evidence_stories"_s));
    query.bind(useCase.value).bind(story.value).bind(useCase.value);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const qint64 id = query.integer(0);
        Told told{RecordId{query.integer(1)}, RecordId{query.integer(2)}, {},
            {query.integer(3) != 0, query.integer(4) != 0, query.integer(5) != 0, query.integer(6) != 0}};
        m_toldOf.emplace(told.replication.value, id);
        m_storiesOf.emplace(told.useCase.value, id);
        m_stories.emplace(id, std::move(told));
    }
    return query.status();
}

Status EvidenceBook::readTeams(Session& session, RecordId useCase, RecordId story)
{
    Query query = session.database().prepare(reportSql(u"evidence_teams"_s));
    query.bind(useCase.value).bind(story.value).bind(useCase.value);
    ENCORE_TRY(query.run());
    while (query.next()) {
        if (const auto found = m_stories.find(query.integer(0)); found != m_stories.end())
            found->second.teams.insert(query.integer(1));
    }
    return query.status();
}

Status EvidenceBook::readReplications(Session& session, RecordId useCase)
{
    Query query = session.database().prepare(reportSql(u"evidence_replications"_s));
    query.bind(useCase.value).bind(useCase.value);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const qint64 id = query.integer(0);
        Instance instance{RecordId{query.integer(1)}, RecordId{query.integer(2)}, query.text(3),
            {query.integer(4) != 0, query.integer(5) != 0, query.integer(6) != 0, query.integer(7) != 0}};
        m_copiesOf.emplace(instance.useCase.value, id);
        m_replications.emplace(id, std::move(instance));
    }
    return query.status();
}

Status EvidenceBook::readUseCases(Session& session, RecordId useCase)
{
    Query query = session.database().prepare(reportSql(u"evidence_use_cases"_s));
    query.bind(useCase.value).bind(useCase.value);
    ENCORE_TRY(query.run());
    while (query.next())
        m_useCases.emplace(query.integer(0), Pattern{query.integer(1) != 0, query.integer(2) != 0});
    return query.status();
}

EvidenceBook::Proof EvidenceBook::proofOfInstance(qint64 id) const
{
    const auto found = m_replications.find(id);
    if (found == m_replications.end())
        return {};
    Proof proof = found->second.proof;
    const auto [first, last] = m_toldOf.equal_range(id);
    for (auto told = first; told != last; ++told)
        proof.add(m_stories.at(told->second).proof);
    return proof;
}

// What the other teams with the same use case add.
void EvidenceBook::addPattern(EvidenceFacts& facts, RecordId useCase, const std::set<qint64>& ownTeams) const
{
    const auto pattern = m_useCases.find(useCase.value);
    if (pattern == m_useCases.end())
        return;
    facts.kitComplete = pattern->second.kitComplete;
    const Spread& spread = spreadOf(useCase);
    facts.otherTeams =
        int(std::ranges::count_if(spread.measuring, [&ownTeams](qint64 team) { return !ownTeams.contains(team); }));
    facts.sustainedSites = int(spread.sustaining.size());
}

// Asked for every benefit of a use case, and the same for all of them.
const EvidenceBook::Spread& EvidenceBook::spreadOf(RecordId useCase) const
{
    const auto [place, added] = m_spread.try_emplace(useCase.value);
    Spread& spread = place->second;
    if (!added)
        return spread;
    const auto [first, last] = m_copiesOf.equal_range(useCase.value);
    for (auto copy = first; copy != last; ++copy) {
        const Instance& instance = m_replications.at(copy->second);
        if (inUse(instance.state) && proofOfInstance(copy->second).measured)
            spread.measuring.insert(instance.team.value);
        if (instance.state == "sustained"_L1)
            spread.sustaining.insert(instance.team.value);
    }
    return spread;
}

EvidenceFacts EvidenceBook::facts(Kind kind, RecordId id) const
{
    Proof proof;
    RecordId useCase;
    std::set<qint64> teams;
    if (kind == story::kind && m_stories.contains(id.value)) {
        const Told& told = m_stories.at(id.value);
        proof = told.proof;
        const bool described = proof.described;
        proof.add(proofOfInstance(told.replication.value));
        proof.described = described; // a story is described by its own words
        useCase = told.useCase;
        teams = told.teams;
        if (const auto of = m_replications.find(told.replication.value); of != m_replications.end())
            teams.insert(of->second.team.value);
    } else if (kind == replication::kind && m_replications.contains(id.value)) {
        const Instance& instance = m_replications.at(id.value);
        proof = proofOfInstance(id.value);
        useCase = instance.useCase;
        teams = {instance.team.value};
    } else if (kind == usecase::kind && m_useCases.contains(id.value)) {
        useCase = id;
        const auto [copy, lastCopy] = m_copiesOf.equal_range(id.value);
        for (auto each = copy; each != lastCopy; ++each)
            proof.add(proofOfInstance(each->second));
        const auto [told, lastTold] = m_storiesOf.equal_range(id.value);
        for (auto each = told; each != lastTold; ++each)
            proof.add(m_stories.at(each->second).proof);
        proof.described = m_useCases.at(id.value).described;
    }
    EvidenceFacts facts{proof.described, proof.measured, proof.compared, 0, proof.thirdParty, 0, false};
    addPattern(facts, useCase, teams);
    // Of a use case the first team is where it began; only those after it replicate.
    if (kind == usecase::kind)
        facts.otherTeams = std::max(0, facts.otherTeams - (beganAtStory(id) ? 0 : 1));
    return facts;
}

bool EvidenceBook::beganAtStory(RecordId useCase) const
{
    const auto [first, last] = m_storiesOf.equal_range(useCase.value);
    return std::any_of(first, last, [this](const auto& each) {
        const Told& told = m_stories.at(each.second);
        return !told.replication.valid() && told.proof.measured;
    });
}

std::vector<RecordId> EvidenceBook::records(Kind kind) const
{
    std::vector<RecordId> ids;
    const auto take = [&ids](const auto& map) {
        for (const auto& [id, value] : map)
            ids.push_back(RecordId{id});
    };
    if (kind == story::kind)
        take(m_stories);
    else if (kind == replication::kind)
        take(m_replications);
    else if (kind == usecase::kind)
        take(m_useCases);
    return ids;
}

} // namespace encore
