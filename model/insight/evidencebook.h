// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/evidencerules.h"
#include "model/insight/idtable.h"
#include "model/store/session.h"

#include <map>
#include <set>

namespace encore {

/// How well stories, replications and use cases are proven, by the rules of evidencerules.h from what is stored. A replication and the
/// stories that tell of it prove each other; a use case is proven by all of its replications and stories.
class EvidenceBook
{
public:
    /// Reads what there is around one story, replication or use case.
    static Result<EvidenceBook> readFor(Session& session, Kind kind, RecordId id);
    /// Reads what there is around some use cases with their replications, and around some stories.
    static Result<EvidenceBook> readAround(
        Session& session, const std::set<qint64>& useCases, const std::set<qint64>& stories);
    /// Reads the whole portfolio: the same statements without their conditions, each once.
    static Result<EvidenceBook> readAll(Session& session);

    /// What the rules look at; nothing known gives level 0.
    EvidenceFacts facts(Kind kind, RecordId id) const;
    EvidenceLevel level(Kind kind, RecordId id) const { return evidenceLevel(facts(kind, id)); }
    /// The records of this kind that were read, by number.
    std::vector<RecordId> records(Kind kind) const;

private:
    friend class EvidenceReader;

    struct Proof
    {
        bool described = false;
        bool measured = false;
        bool compared = false;
        bool thirdParty = false;
        void add(const Proof& other);
    };
    struct Told
    {
        RecordId useCase;
        RecordId replication;
        Proof proof;
    };
    struct Instance
    {
        RecordId useCase;
        RecordId team;
        bool inUse = false;
        bool sustained = false;
        Proof proof;
    };
    struct Pattern
    {
        bool described = false;
        bool kitComplete = false;
    };

    struct Spread
    {
        std::set<qint64> measuring;  ///< teams that use it and have measured a benefit
        std::set<qint64> sustaining; ///< teams at which it has been sustained
    };

    Proof proofOfInstance(qint64 id) const;
    /// Whether a story that tells of no replication has measured it: then the use case began there.
    bool beganAtStory(RecordId useCase) const;
    const Spread& spreadOf(RecordId useCase) const;
    void addPattern(EvidenceFacts& facts, RecordId useCase, const std::set<qint64>& ownTeams) const;

    IdTable<Told> m_stories;
    IdTable<Instance> m_replications;
    IdTable<Pattern> m_useCases;
    IdPairs m_toldOf;                          ///< replication to story
    IdPairs m_copiesOf;                        ///< use case to replication
    IdPairs m_storiesOf;                       ///< use case to story
    IdPairs m_teamsOf;                         ///< story to team
    mutable std::map<qint64, Spread> m_spread; ///< by use case, as it was asked for
};

} // namespace encore
