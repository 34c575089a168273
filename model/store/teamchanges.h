// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

namespace encore {

// How teams and units change over the years. What has ended stays with the team in which it happened, and so do its stories; what goes on
// (people, teams below it, replications that have not ended, open barriers and tasks …) moves with the people. Each function is for one
// step that can be undone. Refusals are Invalid and name a field of the team, or a "rule".

/// Gives a team another name from that day on; the former one is kept with the day on which it ended, and is still found.
Status renameTeam(UnitOfWork& work, RecordId id, const QString& name, const QDate& day);

/// What several teams became: one that is there (it may be one of them), or a new one of this name.
struct TeamSuccessor
{
    RecordId team;
    QString name;
};

/// Teams that become one on that day: the others end the day before, and it came out of them. Gives the one that they became.
Result<RecordId> mergeTeams(
    UnitOfWork& work, const std::vector<RecordId>& teams, const TeamSuccessor& into, const QDate& day);

/// New teams that come out of one on that day, as they are to be called. Unless the former one goes on beside them it ends, and what goes
/// on moves to the first of them. Gives the new ones.
Result<std::vector<RecordId>> splitTeam(
    UnitOfWork& work, RecordId id, const QStringList& names, bool goesOn, const QDate& day);

} // namespace encore
