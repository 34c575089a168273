// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/replicationrules.h"
#include "model/store/session.h"

#include <set>

/// Work lists that the clock of replications gives: who is silent, and what is to be looked at.
namespace encore {

/// An open replication of which nothing was heard for longer than the threshold.
struct Silent
{
    RecordId replication;
    QString state;
    QDate lastEvent; ///< the last day on which something happened or was written down
    qint64 days = 0; ///< since then
};
/// The silent ones, the longest first; at most `limit`, those that were edited longest ago; without these. What is deferred, or has a next
/// step, to a day still to come is not silent.
Result<std::vector<Silent>> silentReplications(Session& session, int limit = 200, const std::set<qint64>& without = {});
/// How many are silent, without these; counting stops at `most` (-1: counts all).
Result<qint64> countSilent(Session& session, qint64 most = -1, const std::set<qint64>& without = {});

/// How many teams a wave or a programme has reached, each counted once however much it does.
struct TargetReach
{
    qint64 inUse = 0; ///< with something of it adopted or sustained
    qint64 asked = 0; ///< with any replication of it
};
/// Of a wave its replications; of a programme those of its use cases and of its waves.
Result<TargetReach> reachOf(Session& session, Kind kind, RecordId id);

/// A checkpoint of any replication, planned by the clock or by hand, and not done yet.
struct PlannedCheckpoint
{
    RecordId replication;
    QString uid;         ///< of the replication
    int revision = 0;    ///< grows with each change of the replication or of the checkpoint
    QDateTime changedAt; ///< the last of these
    ClockEntry entry;
};
/// All that are still to be done, by day; with `until` only those up to that day; with `only` those of these replications.
Result<std::vector<PlannedCheckpoint>> plannedCheckpoints(
    Session& session, const QDate& until = {}, const std::set<qint64>* only = nullptr);

} // namespace encore
