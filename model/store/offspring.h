// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

#include <span>

namespace encore {

// What one record becomes: each of these makes a record that takes over what the first already says, and names where it came from. How a
// story becomes a use case stands in patterns.h.

/// A use case from an idea, which is then one that became a use case.
Result<RecordId> useCaseFromIdea(UnitOfWork& work, RecordId idea);
/// Says that an idea became this replication, and the replication that it began as the idea.
Status ideaBecameReplication(UnitOfWork& work, RecordId idea, RecordId replication);
/// The story of a replication: what it was for, what was changed, what stood in the way, what came of it. One that failed becomes a
/// non-success case.
Result<RecordId> storyOfReplication(UnitOfWork& work, RecordId replication);

/// What a set of replications is begun with.
struct Invitation
{
    RecordId useCase;
    QString state;   ///< "identified" or "contacted"
    RecordId wave;   ///< invalid: none
    RecordId owner;  ///< invalid: none
    RecordId source; ///< the replication that they copy from; invalid: none
};
/// Begins a replication at each of these teams; those that have an open one of this use case already are left out. Gives the new ones.
Result<std::vector<RecordId>> inviteTeams(
    UnitOfWork& work, const Invitation& invitation, std::span<const RecordId> teams);
/// Which of the teams would be left out.
Result<std::vector<RecordId>> alreadyAt(
    Database& database, const RecordSchema& replications, RecordId useCase, std::span<const RecordId> teams);

} // namespace encore
