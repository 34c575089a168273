// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/checkpoint.h"
#include "model/domain/replication.h"
#include "model/domain/replicationrules.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 6, 15);
const QStringList kAll{u"identified"_s, u"contacted"_s, u"considering"_s, u"declined"_s, u"deferred"_s, u"accepted"_s,
    u"planned"_s, u"trial"_s, u"adopted"_s, u"sustained"_s, u"stalled"_s, u"reverted"_s, u"abandoned"_s};

PartialDate date(const QString& text)
{
    return PartialDate::fromText(text).value_or(PartialDate());
}

Record checkpointOf(const QString& kind, const QString& doneOn, const QString& verdict = {})
{
    Record record;
    record.kind = checkpoint::kind;
    record.id = RecordId{7};
    record.set(checkpoint::checkpointKind, kind);
    if (!doneOn.isEmpty())
        record.set(checkpoint::doneOn, date(doneOn));
    if (!verdict.isEmpty())
        record.set(checkpoint::verdict, verdict);
    return record;
}

// A replication to which nothing is missing, whatever it does next, in the given state.
Record complete(const QString& state)
{
    Record record;
    record.kind = replication::kind;
    record.id = RecordId{1};
    record.set(replication::state, state);
    record.set(replication::owner, RecordId{3});
    record.set(replication::purpose, u"Shorter handover"_s);
    record.set(replication::criteria, u"Twenty minutes in eight of ten shifts"_s);
    record.set(replication::trialOn, date(u"2025-06-01"_s));
    record.set(replication::adoptedOn, date(u"2025-08-01"_s));
    record.set(replication::depth, 60.0);
    record.set(replication::reason, u"other"_s);
    record.set(replication::deferredUntil, date(u"2026-09"_s));
    return record;
}

ReplicationCompany allDone()
{
    ReplicationCompany company;
    company.checkpoints = {checkpointOf(u"process_evaluation"_s, u"2025-07-10"_s, u"passed"_s),
        checkpointOf(u"sustain_audit"_s, u"2026-03-01"_s, u"passed"_s)};
    return company;
}

QStringList codes(const std::vector<Missing>& missing)
{
    QStringList found;
    for (const Missing& each : missing)
        found << each.code;
    return found;
}

} // namespace

class tst_ReplicationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableKnowsEveryStep_data();
    void tableKnowsEveryStep();
    void completeOneMayTakeEveryStepOfTheTable();
    void guardNamesWhatIsMissing_data();
    void guardNamesWhatIsMissing();
    void endAndDeferralCannotBeOverridden();
    void stepOutsideTheTableNeedsReason();
    void externalComesAfterInternal_data();
    void externalComesAfterInternal();
    void stalledGoesBackToWhereItWas();
    void stepSetsItsDayUnlessOneIsGiven();
    void goingBackForgetsWhatLiesAhead();
    void planIsLockedFromTrialOn_data();
    void planIsLockedFromTrialOn();
    void datesNeverGoBackwards();
    void processPasses_data();
    void processPasses();
    void resultsWaitForTheProcess();
    void clockCountsFromTrialAndAdoption();
    void clockKeepsWhatSomebodyPlanned();
    void whoLooksTooEarlyLooksAgain();
    void processIsThatOfTheTrial();
    void nothingHappensBeforeItsDay();
    void puttingOffATrialEndsIt();
};

void tst_ReplicationRules::tableKnowsEveryStep_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("next");
    const auto row = [](const char* from, const QString& next) {
        QTest::newRow(from) << QString::fromLatin1(from) << next.split(u' ', Qt::SkipEmptyParts);
    };
    row("identified", u"contacted stalled abandoned"_s);
    row("contacted", u"considering declined deferred stalled abandoned"_s);
    row("considering", u"accepted declined deferred stalled abandoned"_s);
    row("deferred", u"considering accepted declined stalled abandoned"_s);
    row("accepted", u"planned stalled abandoned"_s);
    row("planned", u"trial stalled abandoned"_s);
    row("trial", u"adopted stalled abandoned"_s);
    row("adopted", u"sustained reverted"_s);
    row("sustained", u"reverted"_s);
    row("declined", {});
    row("reverted", {});
    row("abandoned", {});
    // Its dates say that it was on trial.
    row("stalled", u"trial abandoned"_s);
}

void tst_ReplicationRules::tableKnowsEveryStep()
{
    QFETCH(QString, from);
    QFETCH(QStringList, next);
    for (const QString& to : kAll) {
        if (to == from)
            continue;
        const Transition step = transitionTo(complete(from), to, allDone(), {}, kToday);
        QVERIFY2(step.inTable == next.contains(to), qPrintable(from + u" to "_s + to));
    }
    QStringList offered;
    for (const Transition& step : transitionsFrom(complete(from), allDone(), {}, kToday))
        offered << step.to;
    QCOMPARE(offered, next);
}

void tst_ReplicationRules::completeOneMayTakeEveryStepOfTheTable()
{
    for (const QString& from : kAll) {
        for (const Transition& step : transitionsFrom(complete(from), allDone(), {}, kToday))
            QVERIFY2(step.ready(), qPrintable(from + u" to "_s + step.to + u": "_s + englishText(step.missing)));
    }
}

struct Guard
{
    const char* name;
    const char* from;
    const char* to;
    std::function<void(Record&, ReplicationCompany&)> change;
    QStringList missing;
};

static const std::vector<Guard>& guards()
{
    static const std::vector<Guard> all{
        {"plan without owner", "accepted", "planned", [](Record& r, auto&) { r.clear(replication::owner); },
            {u"owner"_s}},
        {"plan without purpose and criteria", "accepted", "planned",
            [](Record& r, auto&) { r.clear(replication::purpose), r.clear(replication::criteria); },
            {u"purpose"_s, u"criteria"_s}},
        {"trial without criteria", "planned", "trial", [](Record& r, auto&) { r.clear(replication::criteria); },
            {u"criteria"_s}},
        {"trial too short", "trial", "adopted",
            [](Record& r, auto&) {
                r.set(replication::trialOn, date(u"2026-05-17"_s));
                r.clear(replication::adoptedOn);
            },
            {u"trial_days"_s, u"process_evaluation"_s}},
        {"trial without beginning", "trial", "adopted", [](Record& r, auto&) { r.clear(replication::trialOn); },
            {u"trial_on"_s}},
        {"adopted without process evaluation", "trial", "adopted",
            [](Record&, ReplicationCompany& c) { c.checkpoints.clear(); }, {u"process_evaluation"_s}},
        {"adopted after failed process", "trial", "adopted",
            [](Record&, ReplicationCompany& c) { c.checkpoints.front().set(checkpoint::verdict, u"failed"_s); },
            {u"process_failed"_s}},
        {"adopted before its process evaluation", "trial", "adopted",
            [](Record& r, auto&) { r.set(replication::adoptedOn, date(u"2025-07-05"_s)); }, {u"process_late"_s}},
        {"sustained before its audit", "adopted", "sustained",
            [](Record& r, auto&) { r.set(replication::sustainedOn, date(u"2026-02-20"_s)); }, {u"audit_late"_s}},
        {"adopted by too few", "trial", "adopted", [](Record& r, auto&) { r.set(replication::depth, 49.0); },
            {u"depth"_s}},
        {"adopted by nobody knows how many", "trial", "adopted", [](Record& r, auto&) { r.clear(replication::depth); },
            {u"depth"_s}},
        {"sustained without audit", "adopted", "sustained",
            [](Record&, ReplicationCompany& c) { c.checkpoints.pop_back(); }, {u"sustain_audit"_s}},
        {"sustained by an early audit", "adopted", "sustained",
            [](Record&, ReplicationCompany& c) { c.checkpoints.back().set(checkpoint::doneOn, date(u"2026-01-27"_s)); },
            {u"audit_early"_s}},
        {"sustained by a failed audit", "adopted", "sustained",
            [](Record&, ReplicationCompany& c) { c.checkpoints.back().set(checkpoint::verdict, u"partly"_s); },
            {u"audit_failed"_s}},
        {"sustained since when", "adopted", "sustained", [](Record& r, auto&) { r.clear(replication::adoptedOn); },
            {u"adopted_on"_s}},
        {"declined without reason", "considering", "declined", [](Record& r, auto&) { r.clear(replication::reason); },
            {u"reason"_s}},
        {"abandoned without reason", "stalled", "abandoned", [](Record& r, auto&) { r.clear(replication::reason); },
            {u"reason"_s}},
        {"reverted without reason", "sustained", "reverted", [](Record& r, auto&) { r.clear(replication::reason); },
            {u"reason"_s}},
        {"deferred for ever", "considering", "deferred", [](Record& r, auto&) { r.clear(replication::deferredUntil); },
            {u"deferred_until"_s}},
        {"deferred until yesterday", "considering", "deferred",
            [](Record& r, auto&) { r.set(replication::deferredUntil, date(u"2026-06-14"_s)); }, {u"deferred_until"_s}},
    };
    return all;
}

void tst_ReplicationRules::guardNamesWhatIsMissing_data()
{
    QTest::addColumn<size_t>("index");
    for (size_t i = 0; i < guards().size(); ++i)
        QTest::newRow(guards()[i].name) << i;
}

void tst_ReplicationRules::guardNamesWhatIsMissing()
{
    QFETCH(size_t, index);
    const Guard& guard = guards()[index];
    Record record = complete(QString::fromLatin1(guard.from));
    ReplicationCompany company = allDone();
    guard.change(record, company);
    const Transition step = transitionTo(record, QString::fromLatin1(guard.to), company, {}, kToday);
    QCOMPARE(codes(step.missing), guard.missing);
    for (const Missing& each : step.missing) {
        QVERIFY(!englishText(each.sentence).isEmpty() && !englishText(each.sentence).contains(u"%1"_s));
        QVERIFY(!each.field.isEmpty() || !each.add.isEmpty() || each.code == u"trial_days"_s);
    }
}

void tst_ReplicationRules::endAndDeferralCannotBeOverridden()
{
    for (const Guard& guard : guards()) {
        Record record = complete(QString::fromLatin1(guard.from));
        ReplicationCompany company = allDone();
        guard.change(record, company);
        const bool fixed =
            guard.missing == QStringList{u"reason"_s} || guard.missing == QStringList{u"deferred_until"_s};
        QCOMPARE(transitionTo(record, QString::fromLatin1(guard.to), company, {}, kToday).withReason(), !fixed);
    }
}

void tst_ReplicationRules::stepOutsideTheTableNeedsReason()
{
    const Transition jump = transitionTo(complete(u"identified"_s), u"trial"_s, {}, {}, kToday);
    QCOMPARE(codes(jump.missing), QStringList{u"order"_s});
    QVERIFY(jump.withReason());
    QCOMPARE(englishText(jump.missing), u"“Trial” does not come next after “Identified”."_s);
    QVERIFY(!transitionTo(complete(u"trial"_s), {}, {}, {}, kToday).withReason());
}

void tst_ReplicationRules::externalComesAfterInternal_data()
{
    QTest::addColumn<QString>("audience");
    QTest::addColumn<int>("external"); // -1: not said
    QTest::addColumn<bool>("internalInUse");
    QTest::addColumn<bool>("warns");
    QTest::newRow("internal pattern, inside") << u"internal"_s << -1 << false << false;
    QTest::newRow("nothing said") << QString() << -1 << false << false;
    QTest::newRow("for customers, place not said") << u"customer"_s << -1 << false << true;
    QTest::newRow("for customers, inside first") << u"customer"_s << 0 << false << false;
    QTest::newRow("for customers, outside") << u"customer"_s << 1 << false << true;
    QTest::newRow("outside whatever it is for") << u"internal"_s << 1 << false << true;
    QTest::newRow("outside after inside") << u"partner"_s << 1 << true << false;
}

void tst_ReplicationRules::externalComesAfterInternal()
{
    QFETCH(QString, audience);
    QFETCH(int, external);
    QFETCH(bool, internalInUse);
    QFETCH(bool, warns);
    ReplicationCompany company = allDone();
    company.audience = audience;
    company.internalInUse = internalInUse;
    for (const auto& [from, to] : {std::pair{u"identified"_s, u"contacted"_s}, std::pair{u"planned"_s, u"trial"_s}}) {
        Record record = complete(from);
        if (external >= 0)
            record.set(replication::external, external == 1);
        const Transition step = transitionTo(record, to, company, {}, kToday);
        QCOMPARE(codes(step.missing), warns ? QStringList{u"external_first"_s} : QStringList());
        QVERIFY(step.withReason());
    }
}

void tst_ReplicationRules::stalledGoesBackToWhereItWas()
{
    Record record = complete(u"planned"_s);
    record.clear(replication::criteria); // it was planned all the same; coming back asks for nothing
    const Transition stall = transitionTo(record, u"stalled"_s, {}, {}, kToday);
    QVERIFY(stall.ready());
    for (const auto& [key, value] : consequencesOf(stall, record, kToday).values)
        record.setValue(key, value);
    QCOMPARE(record.get(replication::stalledFrom), u"planned"_s);
    QCOMPARE(record.get(replication::stalledOn), PartialDate(kToday));
    QCOMPARE(stateBeforeStall(record), u"planned"_s);
    const Transition back = transitionTo(record, u"planned"_s, {}, {}, kToday);
    QVERIFY(back.resumes && back.ready());
    const RecordPatch patch = consequencesOf(back, record, kToday);
    QVERIFY(isEmpty(patch.values.at(u"stalled_on"_s)) && isEmpty(patch.values.at(u"stalled_from"_s)));
    // Imported without memory: the dates tell.
    record.clear(replication::stalledFrom);
    QCOMPARE(stateBeforeStall(record), u"trial"_s);
    record.clear(replication::trialOn);
    QCOMPARE(stateBeforeStall(record), u"identified"_s);
    QVERIFY(transitionTo(record, u"declined"_s, {}, {}, kToday).inTable);
}

void tst_ReplicationRules::stepSetsItsDayUnlessOneIsGiven()
{
    Record record = complete(u"planned"_s);
    record.clear(replication::trialOn);
    const Transition step = transitionTo(record, u"trial"_s, {}, {}, kToday);
    QCOMPARE(consequencesOf(step, record, kToday).values.at(u"trial_on"_s), Value(PartialDate(kToday)));
    record.set(replication::trialOn, date(u"2026-06-01"_s));
    QVERIFY(!consequencesOf(step, record, kToday).values.contains(u"trial_on"_s));
    Record ended = complete(u"considering"_s);
    const Transition no = transitionTo(ended, u"declined"_s, {}, {}, kToday);
    QCOMPARE(consequencesOf(no, ended, kToday).values.at(u"ended_on"_s), Value(PartialDate(kToday)));
}

void tst_ReplicationRules::goingBackForgetsWhatLiesAhead()
{
    const Record record = complete(u"adopted"_s);
    const Transition step = transitionTo(record, u"planned"_s, allDone(), {}, kToday);
    const RecordPatch patch = consequencesOf(step, record, kToday);
    QVERIFY(isEmpty(patch.values.at(u"trial_on"_s)) && isEmpty(patch.values.at(u"adopted_on"_s)));
    Record ended = complete(u"declined"_s);
    ended.set(replication::endedOn, date(u"2026-02"_s));
    const RecordPatch again = consequencesOf(transitionTo(ended, u"considering"_s, {}, {}, kToday), ended, kToday);
    QVERIFY(isEmpty(again.values.at(u"ended_on"_s)) && isEmpty(again.values.at(u"reason"_s)));
}

void tst_ReplicationRules::planIsLockedFromTrialOn_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("locked");
    const QStringList locked{u"trial"_s, u"adopted"_s, u"sustained"_s, u"stalled"_s, u"deferred"_s, u"reverted"_s,
        u"abandoned"_s, u"declined"_s}; // the last ones because the trial has begun
    for (const QString& state : kAll)
        QTest::newRow(qPrintable(state)) << state << locked.contains(state);
}

void tst_ReplicationRules::planIsLockedFromTrialOn()
{
    QFETCH(QString, state);
    QFETCH(bool, locked);
    const Record record = complete(state);
    QCOMPARE(isPlanLocked(record), locked);
    QCOMPARE(lockOn(record, u"criteria"_s).has_value(), locked);
    QCOMPARE(lockOn(record, u"purpose"_s).has_value(), locked);
    QVERIFY(!lockOn(record, u"note"_s));
    if (locked)
        QVERIFY(lockOn(record, u"purpose"_s)->overridable);
    Record silent = record;
    silent.clear(replication::purpose);
    QVERIFY(!lockOn(silent, u"purpose"_s)); // what was never said is not fixed
}

void tst_ReplicationRules::datesNeverGoBackwards()
{
    Record record = complete(u"adopted"_s);
    QVERIFY(datesBackwards(record).empty());
    record.set(replication::plannedOn, date(u"2025-06"_s)); // the same month as the trial: possible
    QVERIFY(datesBackwards(record).empty());
    record.set(replication::plannedOn, date(u"2025-07"_s));
    QCOMPARE(codes(datesBackwards(record)), QStringList{u"dates"_s});
    QCOMPARE(datesBackwards(record).front().field, u"trial_on"_s);
    QVERIFY(!datesBackwards(record).front().overridable);
    QVERIFY(datesBackwards(record, {u"ended_on"_s}).empty());
    record.set(replication::endedOn, date(u"2024"_s));
    QCOMPARE(datesBackwards(record, {u"ended_on"_s}).size(), size_t(3));
}

void tst_ReplicationRules::processPasses_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<double>("score"); // -1: not known
    QTest::addColumn<bool>("passed");
    QTest::newRow("by mean") << u"1223"_s << QString() << QString() << 2.0 << true;
    QTest::newRow("just by mean") << u"1212"_s << QString() << QString() << 1.5 << true;
    QTest::newRow("below the mean") << u"1211"_s << QString() << QString() << 1.25 << false;
    QTest::newRow("one not answered") << u"333"_s << QString() << QString() << -1.0 << false;
    QTest::newRow("by verdict") << QString() << u"passed"_s << QString() << -1.0 << true;
    QTest::newRow("verdict against the mean") << u"3333"_s << u"failed"_s << QString() << 3.0 << false;
    QTest::newRow("partly, by mean") << u"2222"_s << u"partly"_s << QString() << 2.0 << true;
    QTest::newRow("to be stopped") << u"2222"_s << u"passed"_s << u"stop"_s << 2.0 << false;
}

void tst_ReplicationRules::processPasses()
{
    QFETCH(QString, answers);
    QFETCH(QString, verdict);
    QFETCH(QString, decision);
    QFETCH(double, score);
    QFETCH(bool, passed);
    Record record = checkpointOf(u"process_evaluation"_s, u"2026-01-01"_s, verdict);
    const std::array questions{
        &checkpoint::coherence, &checkpoint::participation, &checkpoint::action, &checkpoint::monitoring};
    for (qsizetype i = 0; i < answers.size(); ++i)
        record.set(*questions[size_t(i)], qint64(answers[i].digitValue()));
    if (!decision.isEmpty())
        record.set(checkpoint::decision, decision);
    QCOMPARE(processScore(record).value_or(-1), score);
    QCOMPARE(processPassed(record), passed);
}

void tst_ReplicationRules::resultsWaitForTheProcess()
{
    QVERIFY(resultsLock({}));
    const std::optional<Missing> lock = resultsLock({checkpointOf(u"process_evaluation"_s, {})});
    QVERIFY(lock && lock->overridable && lock->record == RecordId{7});
    QCOMPARE(lock->addKind, u"process_evaluation"_s);
    QVERIFY(!resultsLock({checkpointOf(u"process_evaluation"_s, u"2026-01-01"_s, u"failed"_s)}));
}

void tst_ReplicationRules::clockCountsFromTrialAndAdoption()
{
    Record record = complete(u"trial"_s);
    record.set(replication::trialOn, date(u"2026-05-10"_s));
    Thresholds thresholds;
    thresholds.trialDays = 60;
    const auto during = checkpointClock(record, {}, thresholds, kToday);
    QCOMPARE(during.size(), size_t(4));
    QCOMPARE(during[0].kind, u"light_check"_s);
    QCOMPARE(during[0].on, QDate(2026, 6, 9));
    QVERIFY(during[0].state == CheckpointState::Overdue);
    QCOMPARE(during[1].on, QDate(2026, 7, 9)); // trial end, and process evaluation on the same day
    QVERIFY(during[1].state == CheckpointState::Planned);
    QCOMPARE(during[2].kind, u"process_evaluation"_s);
    QCOMPARE(during[3].on, QDate(2026, 9, 7));
    QVERIFY(checkpointClock(record, {}, thresholds, QDate(2026, 6, 3))[0].state == CheckpointState::Due);

    record.set(replication::state, u"adopted"_s);
    record.set(replication::adoptedOn, date(u"2026-06-01"_s));
    const auto later =
        checkpointClock(record, {checkpointOf(u"process_evaluation"_s, u"2026-05-20"_s)}, thresholds, kToday);
    QCOMPARE(later.size(), size_t(3));
    QVERIFY(later[0].state == CheckpointState::Done && later[0].record == RecordId{7});
    QCOMPARE(later[1].kind, u"results_evaluation"_s);
    QCOMPARE(later[1].on, QDate(2026, 7, 19)); // as long again after the process was evaluated
    QCOMPARE(later[2].on, QDate(2026, 11, 28));
    record.set(replication::state, u"abandoned"_s);
    QVERIFY(checkpointClock(record, {}, thresholds, kToday).empty());
}

void tst_ReplicationRules::clockKeepsWhatSomebodyPlanned()
{
    Record record = complete(u"adopted"_s);
    Record audit = checkpointOf(u"sustain_audit"_s, {});
    audit.set(checkpoint::plannedOn, date(u"2026-06-20"_s));
    const auto clock = checkpointClock(record, {audit}, {}, kToday);
    const auto found = std::ranges::find(clock, u"sustain_audit"_s, &ClockEntry::kind);
    QVERIFY(found != clock.end() && found->byHand && found->state == CheckpointState::Due);
    QCOMPARE(found->on, QDate(2026, 6, 20));
    QCOMPARE(std::ranges::count(clock, u"sustain_audit"_s, &ClockEntry::kind), 1);
}

void tst_ReplicationRules::whoLooksTooEarlyLooksAgain()
{
    Record record = complete(u"adopted"_s);
    record.set(replication::adoptedOn, date(u"2026-05-01"_s));
    const auto audits = [&record](const QString& done) {
        const auto clock = checkpointClock(record, {checkpointOf(u"sustain_audit"_s, done)}, {}, kToday);
        return std::ranges::count_if(clock, [](const ClockEntry& each) {
            return each.kind == "sustain_audit"_L1 && each.state != CheckpointState::Done;
        });
    };
    QCOMPARE(audits(u"2026-06-10"_s), 1); // the guard does not take it, so the clock goes on
    QCOMPARE(audits(u"2026-10-28"_s), 0);
    record = complete(u"trial"_s);
    record.set(replication::trialOn, date(u"2026-05-10"_s));
    const auto early = checkpointClock(record, {checkpointOf(u"light_check"_s, u"2026-05-14"_s)}, {}, kToday);
    QCOMPARE(std::ranges::count(early, u"light_check"_s, &ClockEntry::kind), 2);
    const auto late = checkpointClock(record, {checkpointOf(u"light_check"_s, u"2026-06-09"_s)}, {}, kToday);
    QCOMPARE(std::ranges::count(late, u"light_check"_s, &ClockEntry::kind), 1);
}

void tst_ReplicationRules::processIsThatOfTheTrial()
{
    Record record = complete(u"trial"_s);
    record.set(replication::trialOn, PartialDate(kToday.addDays(-90)));
    const auto asked = [&record](qint64 daysAgo) {
        Record evaluation = checkpointOf(u"process_evaluation"_s, kToday.addDays(-daysAgo).toString(Qt::ISODate));
        evaluation.set(checkpoint::verdict, u"passed"_s);
        ReplicationCompany company;
        company.checkpoints = {evaluation};
        return codes(transitionTo(record, u"adopted"_s, company, {}, kToday).missing).contains(u"process_evaluation"_s);
    };
    QVERIFY(asked(91));
    QVERIFY(!asked(30));
}

// A day to come, or a year that is not over, does not make a trial longer than it was.
void tst_ReplicationRules::nothingHappensBeforeItsDay()
{
    Record record = complete(u"trial"_s);
    record.set(replication::trialOn, PartialDate(kToday.addDays(-3)));
    for (const PartialDate& day : {PartialDate(kToday.addDays(60)), date(QString::number(kToday.year()))}) {
        record.set(replication::adoptedOn, day);
        const Transition step = transitionTo(record, u"adopted"_s, {}, {}, kToday);
        QVERIFY(codes(step.missing).contains(u"trial_days"_s));
    }
    record.set(replication::adoptedOn, PartialDate(kToday.addDays(1)));
    QCOMPARE(codes(datesAhead(record, kToday)), QStringList{u"future"_s});
    QVERIFY(!datesAhead(record, kToday).front().overridable);
    QVERIFY(datesAhead(record, kToday, {u"planned_on"_s}).empty());
    record.set(replication::adoptedOn, date(QString::number(kToday.year())));
    QVERIFY(datesAhead(record, kToday).empty());
}

void tst_ReplicationRules::puttingOffATrialEndsIt()
{
    Record record = complete(u"deferred"_s);
    record.set(replication::trialOn, PartialDate(kToday.addDays(-90)));
    const RecordPatch again = consequencesOf(transitionTo(record, u"accepted"_s, {}, {}, kToday), record, kToday);
    QVERIFY(again.values.contains(u"trial_on"_s) && isEmpty(again.values.at(u"trial_on"_s)));
}

QTEST_GUILESS_MAIN(tst_ReplicationRules)
#include "tst_replicationrules.moc"
