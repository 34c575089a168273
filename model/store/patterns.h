// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/maturityrules.h"
#include "model/store/session.h"

/// Use cases and how they come about and spread: made of a story, proven by instances, taken over by a team.
namespace encore {

/// What the figures say about the maturity of a use case.
Result<MaturityAdvice> maturityOf(Session& session, RecordId useCase);
/// The same for all that are marked otherwise than the figures say, retired ones left out.
Result<std::vector<std::pair<RecordId, MaturityAdvice>>> maturityToConfirm(Session& session);
/// Marks a use case with a maturity, as somebody has confirmed it. Retiring needs a reason.
Status confirmMaturity(UnitOfWork& work, RecordId useCase, const QString& maturity);

/// What making a use case of a story brought about.
struct PatternMade
{
    RecordId useCase;
    RecordId replication; ///< of the team where it began, in use; none when the story tells no success or names no team
};
/// Makes a use case of what a story says, in the story's words, and connects the story with it. Invalid when it shows a use case already.
Result<PatternMade> useCaseFromStory(UnitOfWork& work, RecordId story);

/// How a team comes to its own version of a use case.
struct TeamVersion
{
    RecordId useCase; ///< needed unless a source is given
    RecordId team;
    RecordId source; ///< the known instance that it is copied from; none: from the description alone
    RecordId owner;
    RecordId wave;
    QString state; ///< empty: identified
};
/// Adds a replication for the team; what the team needs to know comes with it from the source.
Result<RecordId> addTeamVersion(UnitOfWork& work, const TeamVersion& version);

} // namespace encore
