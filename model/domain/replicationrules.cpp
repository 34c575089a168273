// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/replicationrules.h"

#include "model/domain/checkpoint.h"
#include "model/domain/replication.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// The machine of D3: which states follow each, the usual first. A stalled replication also goes back to where it was, and may decline
// if it had not accepted yet; see nextStates() and transitionsFrom().
struct StateRow
{
    QLatin1StringView state;
    QLatin1StringView dateField;
    int place; ///< on the way from identified to sustained; -1: beside it
    std::array<QLatin1StringView, 5> next;
};
constexpr int kBeside = -1;
constexpr std::array kStates{
    StateRow{"identified"_L1, "identified_on"_L1, 0, {"contacted"_L1, "stalled"_L1, "abandoned"_L1}},
    StateRow{"contacted"_L1, "contacted_on"_L1, 1,
        {"considering"_L1, "declined"_L1, "deferred"_L1, "stalled"_L1, "abandoned"_L1}},
    StateRow{"considering"_L1, "considering_on"_L1, 2,
        {"accepted"_L1, "declined"_L1, "deferred"_L1, "stalled"_L1, "abandoned"_L1}},
    StateRow{"accepted"_L1, "accepted_on"_L1, 3, {"planned"_L1, "stalled"_L1, "abandoned"_L1}},
    StateRow{"planned"_L1, "planned_on"_L1, 4, {"trial"_L1, "stalled"_L1, "abandoned"_L1}},
    StateRow{"trial"_L1, "trial_on"_L1, 5, {"adopted"_L1, "stalled"_L1, "abandoned"_L1}},
    StateRow{"adopted"_L1, "adopted_on"_L1, 6, {"sustained"_L1, "reverted"_L1}},
    StateRow{"sustained"_L1, "sustained_on"_L1, 7, {"reverted"_L1}},
    StateRow{
        "deferred"_L1, {}, kBeside, {"considering"_L1, "accepted"_L1, "declined"_L1, "stalled"_L1, "abandoned"_L1}},
    StateRow{"stalled"_L1, "stalled_on"_L1, kBeside, {"abandoned"_L1}},
    StateRow{"declined"_L1, "ended_on"_L1, kBeside, {}},
    StateRow{"reverted"_L1, "ended_on"_L1, kBeside, {}},
    StateRow{"abandoned"_L1, "ended_on"_L1, kBeside, {}},
};

const StateRow* rowOf(QStringView state)
{
    const auto found = std::ranges::find_if(kStates, [state](const StateRow& row) { return row.state == state; });
    return found == kStates.end() ? nullptr : &*found;
}

Word labelOf(QStringView state)
{
    return Word{stateLabel(state)};
}

PartialDate dateIn(const Record& record, const QString& field)
{
    const auto* held = std::get_if<PartialDate>(&record.value(field));
    return held ? *held : PartialDate();
}

void askForPlan(const Record& record, std::vector<Missing>& missing)
{
    if (!record.has(replication::owner))
        missing.push_back(need(u"owner"_s, u"owner"_s, true, {QT_TRANSLATE_NOOP("encore", "It has no owner."), {}}));
    if (!record.has(replication::purpose))
        missing.push_back(need(
            u"purpose"_s, u"purpose"_s, true, {QT_TRANSLATE_NOOP("encore", "Its purpose is not written down."), {}}));
    if (!record.has(replication::criteria))
        missing.push_back(need(u"criteria"_s, u"criteria"_s, true,
            {QT_TRANSLATE_NOOP("encore", "Its success criteria are not written down."), {}}));
}

void askForTrial(const Record& record, const Thresholds& thresholds, const QDate& day, std::vector<Missing>& missing)
{
    const PartialDate began = record.get(replication::trialOn);
    if (began.isEmpty()) {
        missing.push_back(need(u"trial_on"_s, u"trial_on"_s, true,
            {QT_TRANSLATE_NOOP("encore", "The day on which its trial began is not known."), {}}));
        return;
    }
    const qint64 days = began.firstDay().daysTo(day);
    if (days < thresholds.trialDays)
        missing.push_back(need(u"trial_days"_s, {}, true,
            {QT_TRANSLATE_NOOP("encore", "Its trial has lasted %1 of at least %2 days."),
                {std::max<qint64>(days, 0), qint64(thresholds.trialDays)}}));
}

// What came after the step does not bear it.
bool askForEarlier(const std::vector<Record>& checkpoints, QStringView kind, const QString& code, const QString& field,
    const QDate& day, std::vector<Missing>& missing)
{
    const Record* later = lastDone(checkpoints, kind);
    if (!later || lastDone(checkpoints, kind, day))
        return false;
    missing.push_back(need(code, field, true,
        {QT_TRANSLATE_NOOP("encore", "%1: it was done only on %2, after the step on %3."),
            {Word{checkpointLabel(kind)}, later->get(checkpoint::doneOn).firstDay(), day}}));
    return true;
}

// What was looked at before the trial began is another matter.
void askForProcess(
    const Record& record, std::vector<Record> checkpoints, const QDate& day, std::vector<Missing>& missing)
{
    const PartialDate began = record.get(replication::trialOn);
    std::erase_if(checkpoints, [&began](const Record& each) {
        const PartialDate done = each.get(checkpoint::doneOn);
        return !began.isEmpty() && !done.isEmpty() && done.lastDay() < began.firstDay();
    });
    if (askForEarlier(checkpoints, u"process_evaluation", u"process_late"_s, u"adopted_on"_s, day, missing))
        return;
    const Record* done = lastDone(checkpoints, u"process_evaluation", day);
    if (!done)
        missing.push_back(needCheckpoint(u"process_evaluation"_s, "process_evaluation"_L1, checkpoints,
            {QT_TRANSLATE_NOOP("encore", "Its process evaluation has not been done."), {}}));
    else if (!processPassed(*done))
        missing.push_back(needCheckpoint(u"process_failed"_s, "process_evaluation"_L1, checkpoints,
            {QT_TRANSLATE_NOOP("encore", "Its process evaluation was not passed."), {}}));
}

void askForDepth(const Record& record, const Thresholds& thresholds, std::vector<Missing>& missing)
{
    const std::optional<double> depth = record.get(replication::depth);
    const Share asked{thresholds.depthPercent / 100.0};
    if (!depth && thresholds.depthPercent > 0)
        missing.push_back(need(u"depth"_s, u"depth"_s, true,
            {QT_TRANSLATE_NOOP("encore", "How many of the members use it is not known; at least %1 should."),
                {asked}}));
    else if (depth && *depth < thresholds.depthPercent)
        missing.push_back(need(u"depth"_s, u"depth"_s, true,
            {QT_TRANSLATE_NOOP("encore", "%1 of the members use it; at least %2 should."),
                {Share{*depth / 100.0}, asked}}));
}

void askForAudit(const Record& record, const std::vector<Record>& checkpoints, const Thresholds& thresholds,
    const QDate& day, std::vector<Missing>& missing)
{
    const PartialDate adopted = record.get(replication::adoptedOn);
    if (adopted.isEmpty()) {
        missing.push_back(need(u"adopted_on"_s, u"adopted_on"_s, true,
            {QT_TRANSLATE_NOOP("encore", "The day on which it was adopted is not known."), {}}));
    }
    if (askForEarlier(checkpoints, u"sustain_audit", u"audit_late"_s, u"sustained_on"_s, day, missing))
        return;
    const Record* audit = lastDone(checkpoints, u"sustain_audit", day);
    const auto ask = [&](const QString& code, Sentence sentence) {
        missing.push_back(needCheckpoint(code, "sustain_audit"_L1, checkpoints, std::move(sentence)));
    };
    if (!audit) {
        ask(u"sustain_audit"_s, {QT_TRANSLATE_NOOP("encore", "Its sustain audit has not been done."), {}});
        return;
    }
    const QDate done = std::min(audit->get(checkpoint::doneOn).lastDay(), day);
    if (!adopted.isEmpty() && adopted.firstDay().daysTo(done) < thresholds.sustainDays)
        ask(u"audit_early"_s,
            {QT_TRANSLATE_NOOP("encore", "Its sustain audit on %1 was less than %2 days after it was adopted."),
                {done, qint64(thresholds.sustainDays)}});
    else if (audit->get(checkpoint::verdict) != "passed"_L1)
        ask(u"audit_failed"_s, {QT_TRANSLATE_NOOP("encore", "Its sustain audit was not passed."), {}});
}

// Internal before external: asked before a team is contacted, and again before it begins.
void askForInside(const Record& record, const ReplicationCompany& company, std::vector<Missing>& missing)
{
    const bool outside = record.get(replication::external);
    const bool inside = record.has(replication::external) && !outside;
    const bool forOthers = !company.audience.isEmpty() && company.audience != "internal"_L1;
    if (company.internalInUse || inside || !(outside || forOthers))
        return;
    missing.push_back(need(u"external_first"_s, {}, true,
        {QT_TRANSLATE_NOOP(
             "encore", "No team inside has adopted it yet; it is better tried inside before it goes out."),
            {}}));
}

void askForEnd(const Record& record, std::vector<Missing>& missing)
{
    if (!record.has(replication::reason))
        missing.push_back(need(
            u"reason"_s, u"reason"_s, false, {QT_TRANSLATE_NOOP("encore", "The reason for the end is missing."), {}}));
}

void askForLater(const Record& record, const QDate& day, std::vector<Missing>& missing)
{
    const PartialDate until = record.get(replication::deferredUntil);
    if (until.isEmpty() || until.lastDay() <= day)
        missing.push_back(need(u"deferred_until"_s, u"deferred_until"_s, false,
            {QT_TRANSLATE_NOOP("encore", "The day until which it is deferred is missing."), {}}));
}

// The day on which a step is taken: as given with it, but none that has not come yet, else the given day.
QDate dayOf(const Record& record, const QString& dateField, const QDate& day)
{
    const PartialDate given = dateField.isEmpty() ? PartialDate() : dateIn(record, dateField);
    return given.isEmpty() ? day : std::min(given.lastDay(), day);
}

std::vector<Missing> askedBy(const QString& to, const Record& record, const ReplicationCompany& company,
    const Thresholds& thresholds, const QDate& day)
{
    std::vector<Missing> missing;
    if (to == "contacted"_L1 || to == "trial"_L1)
        askForInside(record, company, missing);
    if (to == "planned"_L1 || to == "trial"_L1)
        askForPlan(record, missing);
    if (to == "adopted"_L1) {
        askForTrial(record, thresholds, day, missing);
        askForProcess(record, company.checkpoints, day, missing);
        askForDepth(record, thresholds, missing);
    }
    if (to == "sustained"_L1)
        askForAudit(record, company.checkpoints, thresholds, day, missing);
    if (to == "deferred"_L1)
        askForLater(record, day, missing);
    if (isEndState(to))
        askForEnd(record, missing);
    return missing;
}

QStringList followers(const Record& record)
{
    const QString from = record.get(replication::state);
    if (from.isEmpty())
        return QStringList(u"identified"_s) + nextStates(u"identified");
    if (from != "stalled"_L1)
        return nextStates(from);
    const QString before = stateBeforeStall(record);
    QStringList next(before);
    if (nextStates(before).contains(u"declined"_s) || before == "identified"_L1)
        next << u"declined"_s;
    return next + nextStates(from);
}

// Where a state stands on the way; what has ended comes after all of it, what was put off or has stalled stood where it was.
int placeOf(const Record& record)
{
    const QString state = record.get(replication::state);
    if (isEndState(state))
        return int(kStates.size());
    const bool waits = state == "stalled"_L1 || state == "deferred"_L1;
    const StateRow* row = rowOf(waits ? stateBeforeStall(record) : state);
    return row ? row->place : kBeside;
}

} // namespace

bool Transition::withReason() const
{
    return std::ranges::all_of(missing, &Missing::overridable);
}

bool isOpenState(QStringView state)
{
    const StateRow* row = rowOf(state);
    return state == u"deferred" || (row && row->place >= 0 && row->place <= rowOf(u"trial")->place);
}

bool isInUse(QStringView state)
{
    return state == u"adopted" || state == u"sustained";
}

bool isEndState(QStringView state)
{
    const StateRow* row = rowOf(state);
    return row && row->dateField == "ended_on"_L1;
}

std::span<const QLatin1StringView> statesByReach()
{
    static constexpr std::array kOrder{"declined"_L1, "abandoned"_L1, "reverted"_L1, "deferred"_L1, "stalled"_L1,
        "identified"_L1, "contacted"_L1, "considering"_L1, "accepted"_L1, "planned"_L1, "trial"_L1, "adopted"_L1,
        "sustained"_L1};
    return kOrder;
}

QString dateFieldOf(QStringView state)
{
    const StateRow* row = rowOf(state);
    return row ? QString(row->dateField) : QString();
}

QStringList nextStates(QStringView from)
{
    QStringList next;
    if (const StateRow* row = rowOf(from)) {
        for (const QLatin1StringView state : row->next) {
            if (!state.isEmpty())
                next << QString(state);
        }
    }
    return next;
}

QString stateBeforeStall(const Record& record)
{
    const QString remembered = record.get(replication::stalledFrom);
    if (isOpenState(remembered))
        return remembered;
    QString latest = u"identified"_s;
    for (const StateRow& row : kStates) {
        if (row.place >= 0 && isOpenState(QString(row.state)) && !dateIn(record, QString(row.dateField)).isEmpty())
            latest = QString(row.state);
    }
    return latest;
}

std::vector<Transition> transitionsFrom(
    const Record& record, const ReplicationCompany& company, const Thresholds& thresholds, const QDate& day)
{
    std::vector<Transition> steps;
    for (const QString& to : followers(record))
        steps.push_back(transitionTo(record, to, company, thresholds, day));
    return steps;
}

Transition transitionTo(const Record& record, const QString& to, const ReplicationCompany& company,
    const Thresholds& thresholds, const QDate& day)
{
    Transition step;
    step.from = record.get(replication::state);
    step.to = to;
    step.inTable = followers(record).contains(to);
    step.resumes = step.from == "stalled"_L1 && to == stateBeforeStall(record);
    if (step.resumes)
        return step;
    step.dateField = dateFieldOf(to);
    step.missing = askedBy(to, record, company, thresholds, dayOf(record, step.dateField, day));
    if (!step.inTable) {
        Missing order = need(u"order"_s, {}, true, {});
        if (to.isEmpty())
            order.sentence = {QT_TRANSLATE_NOOP("encore", "A replication always has a state."), {}};
        else
            order.sentence = {QT_TRANSLATE_NOOP("encore", "“%1” does not come next after “%2”."),
                {labelOf(to), labelOf(step.from.isEmpty() ? u"identified"_s : step.from)}};
        order.overridable = !to.isEmpty();
        step.missing.insert(step.missing.begin(), order);
    }
    return step;
}

RecordPatch consequencesOf(const Transition& step, const Record& record, const QDate& day)
{
    RecordPatch patch;
    patch.set(replication::state, step.to);
    const auto clear = [&](QLatin1StringView field) {
        if (!isEmpty(record.value(QString(field))))
            patch.values[QString(field)] = Value();
    };
    if (!step.dateField.isEmpty() && isEmpty(record.value(step.dateField)))
        patch.values[step.dateField] = PartialDate(day);
    if (step.to == "stalled"_L1)
        patch.set(replication::stalledFrom, isOpenState(step.from) ? step.from : QString());
    else if (step.from == "stalled"_L1 && !isEndState(step.to)) {
        clear("stalled_on"_L1);
        clear("stalled_from"_L1);
    }
    if (isEndState(step.from) && !isEndState(step.to)) {
        clear("ended_on"_L1);
        clear("reason"_L1);
    }
    // Who goes back has not reached what lies ahead.
    const StateRow* there = rowOf(step.to);
    if (there && there->place >= 0 && there->place < placeOf(record)) {
        for (const StateRow& row : kStates) {
            if (row.place > there->place)
                clear(row.dateField);
        }
    }
    return patch;
}

const char* stateLabel(QStringView state)
{
    const Choice* choice = findChoice(choices::kReplicationStates, state);
    return choice ? choice->label : "";
}

const char* checkpointLabel(QStringView kind)
{
    const Choice* choice = findChoice(choices::kCheckpointKinds, kind);
    return choice ? choice->label : "";
}

QString englishText(const std::vector<Missing>& missing)
{
    QStringList sentences;
    for (const Missing& each : missing)
        sentences << englishText(each.sentence);
    return sentences.join(u' ');
}

} // namespace encore
