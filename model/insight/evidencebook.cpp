// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/evidencebook.h"

#include "model/domain/kinds.h"
#include "model/insight/evidencereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

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
    ENCORE_ASSIGN(useCase, useCaseOf(session, kind, id));
    return readAround(session, {useCase.value}, {kind == story::kind ? id.value : 0});
}

Result<EvidenceBook> EvidenceBook::readAround(
    Session& session, const std::set<qint64>& useCases, const std::set<qint64>& stories)
{
    return EvidenceReader(session, useCases, stories).read();
}

Result<EvidenceBook> EvidenceBook::readAll(Session& session)
{
    return EvidenceReader(session).read();
}

EvidenceBook::Proof EvidenceBook::proofOfInstance(qint64 id) const
{
    const Instance* instance = m_replications.find(id);
    if (!instance)
        return {};
    Proof proof = instance->proof;
    for (const auto& [of, told] : m_toldOf.of(id))
        proof.add(m_stories.find(told)->proof);
    return proof;
}

// What the other teams with the same use case add.
void EvidenceBook::addPattern(EvidenceFacts& facts, RecordId useCase, const std::set<qint64>& ownTeams) const
{
    const Pattern* pattern = m_useCases.find(useCase.value);
    if (!pattern)
        return;
    facts.kitComplete = pattern->kitComplete;
    const Spread& spread = spreadOf(useCase);
    const auto own =
        std::ranges::count_if(ownTeams, [&spread](qint64 team) { return spread.measuring.contains(team); });
    facts.otherTeams = int(spread.measuring.size()) - int(own);
    facts.sustainedSites = int(spread.sustaining.size());
}

// Asked for every benefit of a use case, and the same for all of them.
const EvidenceBook::Spread& EvidenceBook::spreadOf(RecordId useCase) const
{
    const auto [place, added] = m_spread.try_emplace(useCase.value);
    Spread& spread = place->second;
    if (!added)
        return spread;
    for (const auto& [of, copy] : m_copiesOf.of(useCase.value)) {
        const Instance& instance = *m_replications.find(copy);
        if (instance.inUse && proofOfInstance(copy).measured)
            spread.measuring.insert(instance.team.value);
        if (instance.sustained)
            spread.sustaining.insert(instance.team.value);
    }
    return spread;
}

EvidenceFacts EvidenceBook::facts(Kind kind, RecordId id) const
{
    Proof proof;
    RecordId useCase;
    std::set<qint64> teams;
    if (const Told* told = kind == story::kind ? m_stories.find(id.value) : nullptr) {
        proof = told->proof;
        proof.add(proofOfInstance(told->replication.value));
        proof.described = told->proof.described; // a story is described by its own words
        useCase = told->useCase;
        for (const auto& [of, team] : m_teamsOf.of(id.value))
            teams.insert(team);
        if (const Instance* of = m_replications.find(told->replication.value))
            teams.insert(of->team.value);
    } else if (const Instance* instance = kind == replication::kind ? m_replications.find(id.value) : nullptr) {
        proof = proofOfInstance(id.value);
        useCase = instance->useCase;
        teams = {instance->team.value};
    } else if (const Pattern* pattern = kind == usecase::kind ? m_useCases.find(id.value) : nullptr) {
        useCase = id;
        for (const auto& [of, copy] : m_copiesOf.of(id.value))
            proof.add(proofOfInstance(copy));
        for (const auto& [of, each] : m_storiesOf.of(id.value))
            proof.add(m_stories.find(each)->proof);
        proof.described = pattern->described;
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
    return std::ranges::any_of(m_storiesOf.of(useCase.value), [this](const auto& each) {
        const Told& told = *m_stories.find(each.second);
        return !told.replication.valid() && told.proof.measured;
    });
}

std::vector<RecordId> EvidenceBook::records(Kind kind) const
{
    std::vector<RecordId> ids;
    const auto take = [&ids](const auto& table) {
        for (const auto& entry : table)
            ids.push_back(RecordId{entry.id});
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
