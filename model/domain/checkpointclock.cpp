// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a replication is to be looked at: the part of replicationrules.h that counts days.
#include "model/domain/checkpoint.h"
#include "model/domain/replication.h"
#include "model/domain/replicationrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kSoonDays = 7;

// Each look in its order, and the states that ask for it.
struct Look
{
    QLatin1StringView kind;
    bool inTrial;
    bool inUse; ///< once it is adopted
};
constexpr std::array kLooks{
    Look{"light_check"_L1, true, false},
    Look{"trial_end"_L1, true, false},
    Look{"process_evaluation"_L1, true, false},
    Look{"results_evaluation"_L1, true, true},
    Look{"sustain_audit"_L1, false, true},
};

QDate after(const PartialDate& from, int days)
{
    return from.isEmpty() ? QDate() : from.firstDay().addDays(days);
}

// Who looks before it can be seen has to look again: the days of a light check and of a sustain audit are the least, and the process
// is that of the trial.
bool isEarly(const Record& look, QLatin1StringView kind, const Record& record, const Thresholds& thresholds)
{
    const PartialDate done = look.get(checkpoint::doneOn);
    QDate least;
    if (kind == "light_check"_L1)
        least = after(record.get(replication::trialOn), thresholds.lightCheckDays);
    else if (kind == "process_evaluation"_L1)
        least = after(record.get(replication::trialOn), 0);
    else if (kind == "sustain_audit"_L1)
        least = after(record.get(replication::adoptedOn), thresholds.sustainDays);
    return !done.isEmpty() && least.isValid() && done.lastDay() < least;
}

// The day that dates and thresholds give. A trial ends at the earliest when it may; its process is evaluated then, and its results when
// they have had as long again to show.
QDate plannedDay(
    QLatin1StringView kind, const Record& record, const std::vector<Record>& checkpoints, const Thresholds& thresholds)
{
    const PartialDate trial = record.get(replication::trialOn);
    if (kind == "light_check"_L1)
        return after(trial, thresholds.lightCheckDays);
    if (kind == "sustain_audit"_L1)
        return after(record.get(replication::adoptedOn), thresholds.sustainDays);
    if (kind != "results_evaluation"_L1)
        return after(trial, thresholds.trialDays);
    const Record* process = lastDone(checkpoints, u"process_evaluation");
    if (process && !isEarly(*process, "process_evaluation"_L1, record, thresholds))
        return after(process->get(checkpoint::doneOn), thresholds.trialDays);
    return trial.isEmpty() ? after(record.get(replication::adoptedOn), thresholds.trialDays)
                           : after(trial, 2 * thresholds.trialDays);
}

CheckpointState standing(const QDate& on, const QDate& today)
{
    if (on < today)
        return CheckpointState::Overdue;
    return on <= today.addDays(kSoonDays) ? CheckpointState::Due : CheckpointState::Planned;
}

} // namespace

std::vector<ClockEntry> checkpointClock(
    const Record& record, const std::vector<Record>& checkpoints, const Thresholds& thresholds, const QDate& today)
{
    const QString stored = record.get(replication::state);
    const QString state = stored == "stalled"_L1 ? stateBeforeStall(record) : stored;
    std::vector<ClockEntry> entries;
    for (const Look& look : kLooks) {
        const bool asked = (look.inTrial && state == "trial"_L1) || (look.inUse && state == "adopted"_L1);
        bool there = false;
        for (const Record& each : checkpoints) {
            if (each.get(checkpoint::checkpointKind) != look.kind)
                continue;
            there = there || !isEarly(each, look.kind, record, thresholds);
            const PartialDate done = each.get(checkpoint::doneOn);
            const PartialDate chosen = each.get(checkpoint::plannedOn);
            ClockEntry entry{QString(look.kind), {}, each.id, CheckpointState::Done, !chosen.isEmpty()};
            entry.on = !done.isEmpty() ? done.firstDay()
                : !chosen.isEmpty()    ? chosen.firstDay()
                                       : plannedDay(look.kind, record, checkpoints, thresholds);
            if (!entry.on.isValid() || (done.isEmpty() && isEndState(state)))
                continue;
            if (done.isEmpty())
                entry.state = standing(entry.on, today);
            entries.push_back(entry);
        }
        const QDate planned = plannedDay(look.kind, record, checkpoints, thresholds);
        if (asked && !there && planned.isValid())
            entries.push_back({QString(look.kind), planned, {}, standing(planned, today), false});
    }
    std::ranges::stable_sort(entries, {}, &ClockEntry::on);
    return entries;
}

} // namespace encore
