// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/evidencerules.h"
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
    /// Reads the whole portfolio.
    static Result<EvidenceBook> readAll(Session& session);

    /// What the rules look at; nothing known gives level 0.
    EvidenceFacts facts(Kind kind, RecordId id) const;
    EvidenceLevel level(Kind kind, RecordId id) const { return evidenceLevel(facts(kind, id)); }
    /// The records of this kind that were read, by number.
    std::vector<RecordId> records(Kind kind) const;

private:
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
        std::set<qint64> teams;
        Proof proof;
    };
    struct Instance
    {
        RecordId useCase;
        RecordId team;
        QString state;
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

    Status readStories(Session& session, RecordId useCase, RecordId story);
    Status readTeams(Session& session, RecordId useCase, RecordId story);
    Status readReplications(Session& session, RecordId useCase);
    Status readUseCases(Session& session, RecordId useCase);
    Proof proofOfInstance(qint64 id) const;
    /// Whether a story that tells of no replication has measured it: then the use case began there.
    bool beganAtStory(RecordId useCase) const;
    const Spread& spreadOf(RecordId useCase) const;
    void addPattern(EvidenceFacts& facts, RecordId useCase, const std::set<qint64>& ownTeams) const;

    std::map<qint64, Told> m_stories;
    std::map<qint64, Instance> m_replications;
    std::map<qint64, Pattern> m_useCases;
    std::multimap<qint64, qint64> m_toldOf;    ///< replication to story
    std::multimap<qint64, qint64> m_copiesOf;  ///< use case to replication
    std::multimap<qint64, qint64> m_storiesOf; ///< use case to story
    mutable std::map<qint64, Spread> m_spread; ///< by use case, as it was asked for
};

} // namespace encore
