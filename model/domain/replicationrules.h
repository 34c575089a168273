// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/sentence.h"
#include "model/domain/record.h"
#include "model/domain/thresholds.h"

#include <span>

/// How a replication goes on (D3): which state follows which, what each asks for, and when somebody should look at it. Nothing here reads a
/// portfolio; model/store/transitions.h does, and holds every write to these rules.
namespace encore {

/// What there is around a replication, as far as its rules ask for it.
struct ReplicationCompany
{
    std::vector<Record> checkpoints; ///< outside the trash
    QString audience;                ///< of its use case
    bool internalInUse = false;      ///< another team inside has adopted the use case
};

/// One thing that a change still needs, or a rule that it breaks.
struct Missing
{
    QString code;             ///< "owner", "process_evaluation", "trial_days", "order" …; never changes
    QString field;            ///< of the replication, whose editor puts it right; empty: none does
    QString add;              ///< kind of record to add instead ("checkpoint"); empty: none
    QString addKind;          ///< the kind of that checkpoint
    RecordId record;          ///< the checkpoint that is there and waits to be filled in, when there is one
    bool overridable = false; ///< somebody may go on all the same, giving a reason
    Sentence sentence;
};

/// A thing that is missing, put right in `field`.
Missing need(const QString& code, const QString& field, bool overridable, Sentence sentence);
/// A checkpoint that has to be done; one that waits to be filled in is named.
Missing needCheckpoint(
    const QString& code, QLatin1StringView kind, const std::vector<Record>& checkpoints, Sentence sentence);

/// A step that a replication can take.
struct Transition
{
    QString from; ///< empty: it has no state yet
    QString to;
    QString dateField;    ///< what it sets to its day unless there is one; empty: none
    bool inTable = true;  ///< false: it jumps ahead or goes back, which takes a reason
    bool resumes = false; ///< back to the state before it stalled
    std::vector<Missing> missing;

    bool ready() const { return missing.empty(); }
    /// Whether a reason suffices: all that is missing can be set aside.
    bool withReason() const;
};

/// The states in which a replication is neither ended nor in use: it can stall.
bool isOpenState(QStringView state);
/// Adopted or sustained.
bool isInUse(QStringView state);
/// Declined, reverted or abandoned.
bool isEndState(QStringView state);
/// All states from the least to the furthest, one that runs after all that have ended: which of several attempts stands for a pair.
std::span<const QLatin1StringView> statesByReach();
/// The date field of a state ("trial_on"); for the ends "ended_on", for deferred none.
QString dateFieldOf(QStringView state);
/// The states that follow `from` in the table; a stalled one also goes back to where it was.
QStringList nextStates(QStringView from);
/// The state before it stalled: as it was remembered, or what its dates tell; "identified" when they tell nothing.
QString stateBeforeStall(const Record& replication);

/// The steps of the table from where the replication stands, the usual first, each with what it needs on that day.
std::vector<Transition> transitionsFrom(
    const Record& replication, const ReplicationCompany& company, const Thresholds& thresholds, const QDate& day);
/// One step, in the table or not. The record holds all that is given with the step, but still the former state.
Transition transitionTo(const Record& replication, const QString& to, const ReplicationCompany& company,
    const Thresholds& thresholds, const QDate& day);
/// What taking the step changes beside the state: its date, the remembered state, dates that are true no more.
RecordPatch consequencesOf(const Transition& transition, const Record& replication, const QDate& day);

/// Whether purpose and success criteria can no longer be changed, because the trial has begun.
bool isPlanLocked(const Record& replication);
/// What keeps a locked field from being changed; nothing when it is not locked.
std::optional<Missing> lockOn(const Record& replication, const QString& field);
/// Dates of states that go backwards, of which at least one is among `changed` (empty: any).
std::vector<Missing> datesBackwards(const Record& replication, const QStringList& changed = {});
/// A day on which something is said to have happened, but which has not come yet; nothing when it has.
std::optional<Missing> notYet(const FieldSpec& field, const PartialDate& date, const QDate& today);
/// Dates of states that have not come yet, of those among `changed` (empty: any).
std::vector<Missing> datesAhead(const Record& replication, const QDate& today, const QStringList& changed = {});
/// What a results evaluation still needs before it may be done: the process evaluation.
std::optional<Missing> resultsLock(const std::vector<Record>& checkpoints);

/// The mean of the four questions of a process evaluation, 0 to 3; nothing unless all four are answered.
std::optional<double> processScore(const Record& checkpoint);
/// Passed by verdict, or without a verdict against it by a mean of at least 1.5.
bool processPassed(const Record& checkpoint);
/// The last done checkpoint of a kind, or null; of those until a day when one is given.
const Record* lastDone(const std::vector<Record>& checkpoints, QStringView kind, const QDate& until = {});

/// Where a checkpoint stands.
enum class CheckpointState {
    Planned,
    Due, ///< today or within a week
    Overdue,
    Done
};

/// A look at a replication, planned by the clock or by hand, or done.
struct ClockEntry
{
    QString kind;    ///< "light_check"
    QDate on;        ///< planned for, or done on
    RecordId record; ///< the checkpoint, when there is one
    CheckpointState state = CheckpointState::Planned;
    bool byHand = false; ///< somebody chose the day
};

/// All checkpoints of a replication in their order: done ones, and those that its state still asks for, on the day that dates and
/// thresholds give unless somebody planned another.
std::vector<ClockEntry> checkpointClock(const Record& replication, const std::vector<Record>& checkpoints,
    const Thresholds& thresholds, const QDate& today);

/// The label of a state and of a kind of checkpoint: English source text, empty when the code is unknown.
const char* stateLabel(QStringView state);
const char* checkpointLabel(QStringView kind);

/// The sentences of what is missing, one after the other, in English.
QString englishText(const std::vector<Missing>& missing);

} // namespace encore
