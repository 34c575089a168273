// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/replicationrules.h"
#include "model/store/session.h"

namespace encore {

// Reading ---------------------------------------------------------------------------------------------------------------

/// The day on which something that is written now happens.
QDate dayOf(const Services& services);

/// What the rules of a replication ask for around it. Its checkpoints, oldest first; those in the trash are left out.
Result<ReplicationCompany> companyOf(Database& database, const Schemas& schemas, const Record& replication);

/// Where a replication stands and where it can go: what a state track, its dialog and a checkpoint panel show.
struct ReplicationOutlook
{
    Record replication;
    ReplicationCompany company;
    Thresholds thresholds;
    QDate today;
    std::vector<Transition> steps;  ///< of the table, the usual first, with what each needs today
    std::vector<ClockEntry> clock;  ///< checkpoints done, due and planned
    bool planLocked = false;        ///< purpose and success criteria are fixed
    std::optional<Missing> results; ///< what a results evaluation still waits for
};
Result<ReplicationOutlook> outlookOf(Session& session, RecordId replication);

// Judging ---------------------------------------------------------------------------------------------------------------

/// Whether a change of this field is held to the rules of replications.
bool isRuled(Kind kind, const QString& field);

/// What a change would need or break, and what follows from it.
struct Judgement
{
    std::vector<Missing> missing;
    RecordPatch patch;       ///< the change with what follows from it: dates, the remembered state
    QString said;            ///< what is done, in English: "Planned → Trial"
    bool withReason() const; ///< all of it can be set aside by giving a reason
};
/// Judges a change of a record as it stands. `day` is the day on which it is made.
Result<Judgement> judgeChange(
    Database& database, const Schemas& schemas, const Record& current, const RecordPatch& patch, const QDate& day);
/// The error that a refused change ends with; it names what is missing and whether a reason would do.
Error refusalOf(const std::vector<Missing>& missing);

// Writing: called by writeguards.h for every record that is added or changed ---------------------------------------------------

/// Holds a change to the rules: adds to the patch what follows from it, and keeps the reason where one sets rules aside. Invalid, with
/// what is missing, when it may not be made.
Status guardUpdate(UnitOfWork& work, const Record& current, RecordPatch& patch);
/// The same for a new record. A replication without an attempt number gets the next that is free, one with a number that is taken is refused, and begins as identified unless it says otherwise.
Status guardAdd(UnitOfWork& work, Record& draft);

} // namespace encore
