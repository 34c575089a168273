// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/store/bulkedit.h"
#include "model/store/history.h"
#include "model/store/patterns.h"
#include "model/store/portfoliothresholds.h"
#include "model/store/replicationlists.h"
#include "model/store/teamchanges.h"
#include "model/store/transitions.h"
#include "tests/support/testportfolio.h"

#include <QTest>

#include <random>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

PartialDate date(const QString& text)
{
    return PartialDate::fromText(text).value_or(PartialDate());
}

// One use case, two teams of two units, a person. The clock stands at 2026-03-02.
struct Ground : TestPortfolio
{
    RecordId useCase, north, south, ada;
    Ground()
    {
        useCase = add(makeUseCase(u"Handover sheet"_s));
        north = add(makeTeam(u"North Crew"_s, add(makeTeam(u"North"_s))));
        south = add(makeTeam(u"South Crew"_s, add(makeTeam(u"South"_s))));
        ada = add(makePerson(u"Ada"_s));
    }

    Record make(const QString& state, RecordId team = {}) const
    {
        Record record;
        record.kind = replication::kind;
        record.set(replication::useCase, useCase);
        record.set(replication::team, team.valid() ? team : north);
        record.set(replication::state, state);
        return record;
    }
    RecordId planned()
    {
        Record record = make(u"planned"_s);
        record.set(replication::owner, ada);
        record.set(replication::purpose, u"Quicker start"_s);
        record.set(replication::criteria, u"Twenty minutes"_s);
        return add(record);
    }
    RecordId onTrial(const QString& since)
    {
        Record record = make(u"trial"_s);
        record.set(replication::trialOn, date(since));
        record.set(replication::purpose, u"Quicker start"_s);
        record.set(replication::depth, 80.0);
        return add(record);
    }
    RecordId addCheckpoint(
        RecordId replication, const QString& kind, const QString& doneOn, const QString& verdict = {})
    {
        Record record;
        record.kind = checkpoint::kind;
        record.set(checkpoint::replication, replication);
        record.set(checkpoint::checkpointKind, kind);
        record.set(checkpoint::doneOn, date(doneOn));
        record.set(checkpoint::verdict, verdict);
        return add(record);
    }
    Result<Committed> change(Kind kind, RecordId id, const RecordPatch& patch, const QString& reason = {})
    {
        return session().write(u"change"_s, [&](UnitOfWork& work) {
            work.setRulesAside(reason);
            return updateRecord(work, kind, id, 0, patch);
        });
    }
    Result<Committed> move(RecordId id, const QString& state, const QString& reason = {})
    {
        return change(replication::kind, id, RecordPatch().set(replication::state, state), reason);
    }
    Record replicationAt(RecordId id) { return get(replication::kind, id); }
};

QString missingOf(const Result<Committed>& done)
{
    return done ? QString() : done.error().context.value(u"missing"_s);
}

} // namespace

class tst_Transitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepSetsItsDayByTheClock();
    void refusedStepNamesWhatIsMissing();
    void overrideIsKeptWithDayAuthorAndReason();
    void whatIsGivenWithTheStepCounts();
    void lockedPlanTakesReason();
    void datesGoForwardOnly();
    void nothingIsDoneBeforeItsDay();
    void resultsComeAfterProcess();
    void undoOfAStepGivesTheFormerBytes();
    void attemptsAreNumbered();
    void aCopyBeginsAnew();
    void newOneBeginsAsIdentified();
    void importTakesAnyState();
    void bulkNamesTheRefused();
    void bulkTakesReasonAndWhatGoesAlong();
    void thresholdsBelongToThePortfolio();
    void silentOnesAreFound();
    void plannedCheckpointsFollowTheClock();
    void wholeWayToSustained();
    void storyBecomesUseCase();
    void failedStoryBringsNoReplication();
    void teamVersionKeepsTheLineage();
    void maturityFollowsInstances();
    void anyStepIsTakenBackToTheLetter();
};

void tst_Transitions::stepSetsItsDayByTheClock()
{
    Ground ground;
    const RecordId id = ground.add(ground.make(u"identified"_s));
    QVERIFY(ground.move(id, u"contacted"_s));
    const Record record = ground.replicationAt(id);
    QCOMPARE(record.get(replication::state), u"contacted"_s);
    QCOMPARE(record.get(replication::contactedOn), date(u"2026-03-02"_s));
    QVERIFY(record.get(replication::overrides).isEmpty());
}

void tst_Transitions::refusedStepNamesWhatIsMissing()
{
    Ground ground;
    const RecordId id = ground.add(ground.make(u"accepted"_s));
    const QString before = ground.dump();
    const auto refused = ground.move(id, u"planned"_s);
    QCOMPARE(missingOf(refused), u"owner,purpose,criteria"_s);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().context.value(u"field"_s), u"owner"_s);
    QVERIFY(refused.error().context.contains(u"override"_s));
    QVERIFY(refused.error().detail.contains(u"It has no owner."_s));
    QCOMPARE(missingOf(ground.move(id, u"adopted"_s)).section(u',', 0, 0), u"order"_s);
    const auto end = ground.move(id, u"abandoned"_s, u"because"_s);
    QCOMPARE(missingOf(end), u"reason"_s);
    QVERIFY(!end.error().context.contains(u"override"_s));
    QCOMPARE(ground.dump(), before);
}

void tst_Transitions::overrideIsKeptWithDayAuthorAndReason()
{
    Ground ground;
    const RecordId id = ground.add(ground.make(u"accepted"_s));
    QVERIFY(ground.move(id, u"planned"_s, u"  The board decided on Friday. "_s));
    QCOMPARE(ground.replicationAt(id).get(replication::overrides),
        u"2026-03-02, Tester: Accepted → Planned. It has no owner. Its purpose is not written down. Its success "
        u"criteria "
        "are not written down. Reason: The board decided on Friday."_s);
    QVERIFY(ground.move(id, u"trial"_s, u"Cannot wait."_s));
    QCOMPARE(ground.replicationAt(id).get(replication::overrides).count(u'\n'), 1);
    const auto history = historyOf(ground.database(), replication::kind, id);
    QVERIFY(history);
    QVERIFY(std::ranges::any_of(
        history->front().values, [](const ValueChange& each) { return each.field == u"overrides"_s; }));
}

void tst_Transitions::whatIsGivenWithTheStepCounts()
{
    Ground ground;
    Record accepted = ground.make(u"accepted"_s);
    accepted.set(replication::acceptedOn, date(u"2026-02-20"_s));
    const RecordId id = ground.add(accepted);
    QVERIFY(ground.change(replication::kind, id,
        RecordPatch()
            .set(replication::state, u"planned"_s)
            .set(replication::owner, ground.ada)
            .set(replication::purpose, u"Why"_s)
            .set(replication::criteria, u"What"_s)
            .set(replication::plannedOn, date(u"2026-02-25"_s))));
    QCOMPARE(ground.replicationAt(id).get(replication::plannedOn), date(u"2026-02-25"_s));
    QVERIFY(ground.change(replication::kind, id,
        RecordPatch()
            .set(replication::state, u"abandoned"_s)
            .set(replication::reason, u"no_sponsor"_s)
            .set(replication::endedOn, date(u"2026-02-26"_s))));
    QCOMPARE(ground.replicationAt(id).get(replication::endedOn), date(u"2026-02-26"_s));
}

void tst_Transitions::lockedPlanTakesReason()
{
    Ground ground;
    const RecordId id = ground.planned();
    const RecordPatch later = RecordPatch().set(replication::criteria, u"Thirty minutes"_s);
    QVERIFY(ground.change(replication::kind, id, RecordPatch().set(replication::criteria, u"25 minutes"_s)));
    QVERIFY(ground.move(id, u"trial"_s));
    const auto refused = ground.change(replication::kind, id, later);
    QCOMPARE(missingOf(refused), u"locked"_s);
    QCOMPARE(refused.error().detail, u"“Success criteria” has been fixed since the trial began."_s);
    QVERIFY(ground.change(replication::kind, id, RecordPatch().set(replication::note, u"Anything else"_s)));
    QVERIFY(ground.change(replication::kind, id, later, u"Measured wrongly."_s));
    QCOMPARE(ground.replicationAt(id).get(replication::criteria), u"Thirty minutes"_s);
    QVERIFY(ground.replicationAt(id).get(replication::overrides).contains(u"Success criteria."_s));
}

void tst_Transitions::datesGoForwardOnly()
{
    Ground ground;
    const RecordId id = ground.planned();
    QVERIFY(ground.move(id, u"trial"_s));
    const auto refused =
        ground.change(replication::kind, id, RecordPatch().set(replication::plannedOn, date(u"2026-04"_s)), u"No."_s);
    QCOMPARE(missingOf(refused), u"dates,future"_s);
    QCOMPARE(refused.error().detail,
        u"“Trial since” (2026-03-02) lies before “Planned” (2026-04). “Planned” (2026-04) has not come yet."_s);
}

// Whoever writes down a day to come would get round the trial of 30 days and the audit after 180.
void tst_Transitions::nothingIsDoneBeforeItsDay()
{
    Ground ground;
    const RecordId id = ground.onTrial(u"2026-03-01"_s);
    Record evaluation;
    evaluation.kind = checkpoint::kind;
    evaluation.set(checkpoint::replication, id);
    evaluation.set(checkpoint::checkpointKind, u"process_evaluation"_s);
    evaluation.set(checkpoint::doneOn, date(u"2026-06-01"_s));
    evaluation.set(checkpoint::verdict, u"passed"_s);
    const auto add = [&ground](Record record) {
        return ground.session().write(u"add"_s, [&](UnitOfWork& work) -> Status {
            ENCORE_ASSIGN(made, addRecord(work, record));
            return made.valid() ? Status() : Status(Error{});
        });
    };
    QCOMPARE(missingOf(add(evaluation)), u"future"_s);
    evaluation.set(checkpoint::doneOn, date(u"2026-03-02"_s));
    QVERIFY(add(evaluation));
    const RecordPatch ahead =
        RecordPatch().set(replication::state, u"adopted"_s).set(replication::adoptedOn, date(u"2026-06-02"_s));
    QCOMPARE(missingOf(ground.change(replication::kind, id, ahead)), u"trial_days,future"_s);
    QVERIFY(!ground.change(replication::kind, id, ahead, u"We want it so"_s));
    Record backwards = ground.make(u"adopted"_s);
    backwards.set(replication::adoptedOn, date(u"2026-01"_s));
    backwards.set(replication::trialOn, date(u"2026-02"_s));
    QCOMPARE(missingOf(add(backwards)), u"dates"_s);
    backwards.set(replication::trialOn, date(u"2025-11"_s));
    QVERIFY(add(backwards));
    backwards.set(replication::adoptedOn, date(u"2026-04"_s));
    QCOMPARE(missingOf(add(backwards)), u"future"_s);
}

void tst_Transitions::resultsComeAfterProcess()
{
    Ground ground;
    const RecordId id = ground.onTrial(u"2026-01-10"_s);
    Record results;
    results.kind = checkpoint::kind;
    results.set(checkpoint::replication, id);
    results.set(checkpoint::checkpointKind, u"results_evaluation"_s);
    results.set(checkpoint::plannedOn, date(u"2026-04-01"_s));
    const RecordId planned = ground.add(results); // planning it is no finding
    QVERIFY(planned.valid());
    const RecordPatch done = RecordPatch().set(checkpoint::doneOn, date(u"2026-03-01"_s));
    QCOMPARE(missingOf(ground.change(checkpoint::kind, planned, done)), u"process_first"_s);
    results.set(checkpoint::doneOn, date(u"2026-03-01"_s));
    QVERIFY(!ground.add(results).valid());
    QVERIFY(ground.change(checkpoint::kind, planned, done, u"Measured anyhow."_s));
    QVERIFY(ground.replicationAt(id).get(replication::overrides).endsWith(u"Reason: Measured anyhow."_s));
    ground.addCheckpoint(id, u"process_evaluation"_s, u"2026-03-01"_s);
    QVERIFY(ground.add(results).valid());
}

void tst_Transitions::undoOfAStepGivesTheFormerBytes()
{
    Ground ground;
    const RecordId id = ground.add(ground.make(u"contacted"_s));
    QStringList stages{ground.dump()};
    for (const QString& state : {u"considering"_s, u"stalled"_s, u"considering"_s, u"trial"_s}) {
        QVERIFY(ground.move(id, state, u"So it was."_s));
        stages << ground.dump();
    }
    for (qsizetype i = stages.size() - 2; i >= 0; --i) {
        QVERIFY(ground.session().undo());
        QCOMPARE(ground.dump(), stages[i]);
    }
    QVERIFY(ground.session().redo());
    QCOMPARE(ground.dump(), stages[1]);
}

void tst_Transitions::attemptsAreNumbered()
{
    Ground ground;
    const RecordId first = ground.add(ground.make(u"abandoned"_s));
    const RecordId second = ground.add(ground.make(u"contacted"_s));
    const RecordId elsewhere = ground.add(ground.make(u"contacted"_s, ground.south));
    QCOMPARE(*ground.replicationAt(first).get(replication::attempt), 1);
    QCOMPARE(*ground.replicationAt(second).get(replication::attempt), 2);
    QCOMPARE(*ground.replicationAt(elsewhere).get(replication::attempt), 1);
    const auto taken =
        ground.change(replication::kind, second, RecordPatch().set(replication::attempt, qint64(1)), u"No."_s);
    QCOMPARE(missingOf(taken), u"attempt"_s);
    QVERIFY(ground.change(replication::kind, elsewhere, RecordPatch().set(replication::team, ground.north)));
    QCOMPARE(*ground.replicationAt(elsewhere).get(replication::attempt), 3);
    RecordId copy;
    QVERIFY(ground.session().write(u"copy"_s, [&](UnitOfWork& work) -> Status {
        ENCORE_ASSIGN(id, duplicateRecord(work, replication::kind, first));
        copy = id;
        return {};
    }));
    QCOMPARE(*ground.replicationAt(copy).get(replication::attempt), 4);
    // A number that is given with a new one must be free, too; who gives none asks for the next.
    Record numbered = ground.make(u"contacted"_s);
    numbered.set(replication::attempt, qint64(2));
    const auto add = [&ground](const Record& record) {
        return ground.session().write(u"new"_s, [&record](UnitOfWork& work) -> Status {
            const Result<RecordId> added = addRecord(work, record);
            return added ? Status() : Status(added.error());
        });
    };
    const auto refused = add(numbered);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"next is 5"_s), qPrintable(refused.error().detail));
    numbered.set(replication::attempt, qint64(7));
    QVERIFY(add(numbered));
    QCOMPARE(*ground.replicationAt(ground.add(ground.make(u"contacted"_s))).get(replication::attempt), 8);
}

// A copy keeps the plan and nothing of how far the other one came: copying is no way round the rules.
void tst_Transitions::aCopyBeginsAnew()
{
    Ground ground;
    Record known = ground.make(u"sustained"_s);
    known.set(replication::purpose, u"Why"_s);
    known.set(replication::adoptedOn, date(u"2025-03-02"_s));
    known.set(replication::sustainedOn, date(u"2025-12-02"_s));
    known.set(replication::depth, 80.0);
    const RecordId first = ground.add(known);
    RecordId id;
    QVERIFY(ground.session().write(u"copy"_s, [&](UnitOfWork& work) -> Status {
        ENCORE_ASSIGN(made, duplicateRecord(work, replication::kind, first));
        id = made;
        return {};
    }));
    const Record copy = ground.replicationAt(id);
    QCOMPARE(copy.get(replication::state), u"identified"_s);
    QCOMPARE(copy.get(replication::identifiedOn), date(u"2026-03-02"_s));
    QCOMPARE(copy.get(replication::purpose), u"Why"_s);
    QVERIFY(!copy.has(replication::adoptedOn) && !copy.has(replication::sustainedOn) && !copy.has(replication::depth));
}

void tst_Transitions::newOneBeginsAsIdentified()
{
    Ground ground;
    const Record record = ground.replicationAt(ground.add(ground.make({})));
    QCOMPARE(record.get(replication::state), u"identified"_s);
    QCOMPARE(record.get(replication::identifiedOn), date(u"2026-03-02"_s));
    // What was found in use began at a day that nobody has said.
    const Record found = ground.replicationAt(ground.add(ground.make(u"adopted"_s, ground.south)));
    QVERIFY(!found.has(replication::adoptedOn));
}

void tst_Transitions::importTakesAnyState()
{
    Ground ground;
    const RecordId id = ground.onTrial(u"2026-02-20"_s);
    QVERIFY(ground.session().write(u"import"_s, [&](UnitOfWork& work) {
        work.takeAsIs();
        return updateRecord(work, replication::kind, id, 0,
            RecordPatch().set(replication::state, u"sustained"_s).set(replication::purpose, u"Another"_s));
    }));
    QCOMPARE(ground.replicationAt(id).get(replication::state), u"sustained"_s);
    QVERIFY(!ground.replicationAt(id).has(replication::sustainedOn));
}

void tst_Transitions::bulkNamesTheRefused()
{
    Ground ground;
    const RecordId ready = ground.planned();
    const RecordId bare = ground.add(ground.make(u"planned"_s, ground.south));
    const RecordId early = ground.add(ground.make(u"identified"_s));
    BulkEdit edit;
    edit.change.key = u"state"_s;
    edit.change.value = u"trial"_s;
    const std::vector<RecordId> ids{ready, bare, early};
    const auto plan = planBulk(ground.session(), replication::kind, ids, edit);
    QVERIFY(plan);
    QCOMPARE(plan->counts.changed, 1);
    QCOMPARE(plan->counts.refused, 2);
    QCOMPARE(plan->rows[1].missing.size(), size_t(3));
    QCOMPARE(plan->rows[2].missing.front().code, u"order"_s);
    const std::vector<BulkTarget> targets{{ready, 0}, {bare, 0}, {early, 0}};
    BulkCounts counts;
    QVERIFY(ground.session().write(u"bulk"_s, [&](UnitOfWork& work) -> Status {
        ENCORE_ASSIGN(done, applyBulk(work, replication::kind, targets, edit));
        counts = done;
        return {};
    }));
    QCOMPARE(counts.changed, 1);
    QCOMPARE(ground.replicationAt(ready).get(replication::trialOn), date(u"2026-03-02"_s));
    QCOMPARE(ground.replicationAt(bare).get(replication::state), u"planned"_s);
}

void tst_Transitions::bulkTakesReasonAndWhatGoesAlong()
{
    Ground ground;
    std::vector<BulkTarget> targets;
    for (const RecordId team : {ground.north, ground.south})
        targets.push_back({ground.add(ground.make(u"considering"_s, team)), 0});
    BulkEdit edit;
    edit.change.key = u"state"_s;
    edit.change.value = u"declined"_s;
    const auto apply = [&] {
        BulkCounts counts;
        const auto done = ground.session().write(u"bulk"_s, [&](UnitOfWork& work) -> Status {
            ENCORE_ASSIGN(made, applyBulk(work, replication::kind, targets, edit));
            counts = made;
            return {};
        });
        return done ? counts.changed : -1;
    };
    QCOMPARE(apply(), 0);
    edit.along[u"reason"_s] = u"no_capacity"_s;
    QCOMPARE(apply(), 2);
    QCOMPARE(ground.replicationAt(targets[1].id).get(replication::reason), u"no_capacity"_s);
    QCOMPARE(ground.replicationAt(targets[1].id).get(replication::endedOn), date(u"2026-03-02"_s));
    edit.change.value = u"considering"_s;
    edit.along.clear();
    QCOMPARE(apply(), 0);
    edit.reason = u"They asked us again."_s;
    QCOMPARE(apply(), 2);
    QVERIFY(ground.replicationAt(targets[0].id).get(replication::overrides).contains(u"They asked us again."_s));
}

void tst_Transitions::thresholdsBelongToThePortfolio()
{
    Ground ground;
    QVERIFY(*thresholdsOf(ground.database()) == Thresholds());
    const auto set = [&ground](const QString& key, int value) {
        return ground.session()
            .write(u"threshold"_s, [&](UnitOfWork& work) { return setThreshold(work, key, value); })
            .ok();
    };
    QVERIFY(set(u"stall_days"_s, 20) && set(u"depth_percent"_s, 0));
    QCOMPARE(thresholdsOf(ground.database())->stallDays, 20);
    QVERIFY(!set(u"depth_percent"_s, 101) && !set(u"speed"_s, 1));
    QVERIFY(ground.session().undo() && ground.session().undo());
    QVERIFY(*thresholdsOf(ground.database()) == Thresholds());
}

void tst_Transitions::silentOnesAreFound()
{
    Ground ground;
    const auto old = [&ground](const QString& state, RecordId team) {
        Record record = ground.make(state, team);
        record.createdAt = record.updatedAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        record.set(replication::contactedOn, date(u"2026-01-16"_s)); // 45 days before the clock
        return record;
    };
    const RecordId silent = ground.add(old(u"contacted"_s, ground.north));
    Record promised = old(u"contacted"_s, ground.south);
    promised.set(replication::nextOn, date(u"2026-03-10"_s));
    ground.add(promised);
    Record recent = old(u"contacted"_s, ground.south);
    recent.set(replication::contactedOn, date(u"2026-01-17"_s));
    ground.add(recent);
    ground.add(old(u"adopted"_s, ground.south));
    const auto found = silentReplications(ground.session());
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(found->front().replication, silent);
    QCOMPARE(found->front().lastEvent, QDate(2026, 1, 16));
    QCOMPARE(found->front().days, 45);
    QCOMPARE(countSilent(ground.session()).valueOr(-1), 1);
    // Anything written down about it is a sign of life.
    Record barrier;
    barrier.kind = barrier::kind;
    barrier.set(barrier::description, u"No tablet"_s);
    barrier.set(barrier::replication, silent);
    QVERIFY(ground.add(barrier).valid());
    QCOMPARE(countSilent(ground.session()).valueOr(-1), 0);
}

void tst_Transitions::plannedCheckpointsFollowTheClock()
{
    Ground ground;
    const RecordId trial = ground.onTrial(u"2026-01-30"_s);
    ground.addCheckpoint(trial, u"light_check"_s, u"2026-03-01"_s);
    ground.add(ground.make(u"identified"_s, ground.south));
    const auto all = plannedCheckpoints(ground.session());
    QVERIFY(all);
    QStringList kinds;
    for (const PlannedCheckpoint& each : *all)
        kinds << each.entry.kind;
    QCOMPARE(kinds, QStringList({u"trial_end"_s, u"process_evaluation"_s, u"results_evaluation"_s}));
    QCOMPARE(all->front().entry.on, QDate(2026, 3, 1));
    QCOMPARE(plannedCheckpoints(ground.session(), QDate(2026, 3, 30))->size(), size_t(2));
    const std::set<qint64> none{0};
    QVERIFY(plannedCheckpoints(ground.session(), {}, &none)->empty());
}

void tst_Transitions::wholeWayToSustained()
{
    Ground ground;
    const RecordId id = ground.add(ground.make(u"identified"_s));
    const auto pass = [&ground](int days) { ground.fake().now = ground.fake().now.addDays(days); };
    const auto today = [&ground] { return ground.fake().now.date().toString(Qt::ISODate); };
    for (const QString& state : {u"contacted"_s, u"considering"_s, u"accepted"_s}) {
        pass(5);
        QVERIFY(ground.move(id, state));
    }
    QVERIFY(ground.change(replication::kind, id,
        RecordPatch()
            .set(replication::owner, ground.ada)
            .set(replication::purpose, u"Why"_s)
            .set(replication::criteria, u"What"_s)
            .set(replication::depth, 70.0)));
    QVERIFY(ground.move(id, u"planned"_s) && ground.move(id, u"trial"_s));
    pass(30);
    ground.addCheckpoint(id, u"process_evaluation"_s, today(), u"passed"_s);
    QVERIFY(ground.move(id, u"adopted"_s));
    pass(179);
    ground.addCheckpoint(id, u"sustain_audit"_s, today(), u"passed"_s);
    QCOMPARE(missingOf(ground.move(id, u"sustained"_s)), u"audit_early"_s);
    pass(1);
    ground.addCheckpoint(id, u"sustain_audit"_s, today(), u"passed"_s);
    const auto outlook = outlookOf(ground.session(), id);
    QVERIFY(outlook && outlook->planLocked && outlook->steps.front().ready());
    QCOMPARE(outlook->steps.front().to, u"sustained"_s);
    QVERIFY(ground.move(id, u"sustained"_s));
    QVERIFY(ground.replicationAt(id).get(replication::overrides).isEmpty());
}

void tst_Transitions::storyBecomesUseCase()
{
    Ground ground;
    Record story = makeStory(u"The sheet"_s);
    story.set(story::oneLine, u"One sheet instead of three talks."_s);
    story.set(story::outcome, u"met"_s);
    story.set(story::themes, QStringList{u"agility"_s});
    story.set(story::functions, QStringList{u"it"_s});
    story.set(story::teams, std::vector<RecordId>{ground.south, ground.north});
    story.set(story::happenedFrom, date(u"2025-02"_s));
    story.sections = {{0, {}, u"challenge"_s, u"Challenge"_s, 2, u"Nobody knew."_s},
        {0, {}, u"solution"_s, u"Solution"_s, 2, u"A sheet."_s}, {0, {}, u"results"_s, u"Results"_s, 2, u"All know."_s},
        {0, u"de"_s, u"solution"_s, u"Lösung"_s, 2, u"Ein Blatt."_s}};
    const RecordId id = ground.add(story);
    const QString before = ground.dump();
    PatternMade made;
    const auto make = [&] {
        return ground.session().write(u"pattern"_s, [&](UnitOfWork& work) -> Status {
            ENCORE_ASSIGN(done, useCaseFromStory(work, id));
            made = done;
            return {};
        });
    };
    QVERIFY(make());
    const Record pattern = ground.get(usecase::kind, made.useCase);
    QCOMPARE(pattern.get(usecase::patlet), u"One sheet instead of three talks."_s);
    QCOMPARE(pattern.get(usecase::audience), u"internal"_s);
    QCOMPARE(pattern.get(usecase::functions), QStringList{u"it"_s});
    QCOMPARE(pattern.sections.size(), size_t(3));
    QCOMPARE(pattern.section(u"problem")->text, u"Nobody knew."_s);
    QCOMPARE(pattern.section(u"solution")->text, u"A sheet."_s);
    QCOMPARE(pattern.section(u"resulting_context")->text, u"All know."_s);
    const Record first = ground.replicationAt(made.replication);
    QCOMPARE(first.get(replication::team), ground.south);
    QCOMPARE(first.get(replication::state), u"adopted"_s);
    QCOMPARE(first.get(replication::adoptedOn), date(u"2025-02"_s));
    const Record told = ground.get(story::kind, id);
    QCOMPARE(told.get(story::useCase), made.useCase);
    QCOMPARE(told.get(story::replication), made.replication);
    QVERIFY(!make()); // it shows one already
    QVERIFY(ground.session().undo());
    QCOMPARE(ground.dump(), before);
}

void tst_Transitions::failedStoryBringsNoReplication()
{
    Ground ground;
    Record story = makeStory(u"The failure"_s);
    story.set(story::storyKind, u"success_story"_s);
    story.set(story::outcome, u"worse"_s);
    story.set(story::teams, std::vector<RecordId>{ground.south});
    const RecordId id = ground.add(story);
    QVERIFY(ground.session().write(u"pattern"_s, [&](UnitOfWork& work) -> Status {
        ENCORE_ASSIGN(done, useCaseFromStory(work, id));
        return done.replication.valid() ? Status(Error{}) : Status();
    }));
}

void tst_Transitions::teamVersionKeepsTheLineage()
{
    Ground ground;
    Record known = ground.make(u"sustained"_s);
    known.set(replication::owner, ground.ada);
    const RecordId source = ground.add(known);
    RecordId copy;
    QVERIFY(ground.session().write(u"version"_s, [&](UnitOfWork& work) -> Status {
        TeamVersion version;
        version.team = ground.south;
        version.source = source;
        ENCORE_ASSIGN(id, addTeamVersion(work, version));
        copy = id;
        version.useCase = RecordId{999};
        return addTeamVersion(work, version) ? Status(Error{}) : Status();
    }));
    const Record made = ground.replicationAt(copy);
    QCOMPARE(made.get(replication::source), source);
    QCOMPARE(made.get(replication::useCase), ground.useCase);
    QCOMPARE(made.get(replication::peerAdvocate), ground.ada);
    QCOMPARE(made.get(replication::state), u"identified"_s);
}

void tst_Transitions::maturityFollowsInstances()
{
    Ground ground;
    QCOMPARE(maturityOf(ground.session(), ground.useCase)->suggested, u"initial"_s);
    std::vector<Section> sections;
    for (const TemplateSection& each : patternTemplate().sections)
        sections.push_back({0, {}, QString(each.key), QString(each.key), 2, u"Text."_s});
    RecordPatch patch = RecordPatch().set(usecase::conflictsAddressed, true);
    patch.sections = sections;
    QVERIFY(ground.change(usecase::kind, ground.useCase, patch));
    ground.add(ground.make(u"sustained"_s, ground.north));
    QCOMPARE(maturityOf(ground.session(), ground.useCase)->suggested, u"structured"_s);
    ground.add(ground.make(u"adopted"_s, ground.south));
    ground.add(ground.make(u"adopted"_s, ground.add(makeTeam(u"Third"_s))));
    const auto advice = maturityOf(ground.session(), ground.useCase);
    QCOMPARE(advice->suggested, u"validated"_s);
    QVERIFY(advice->differs());
    QCOMPARE(maturityToConfirm(ground.session())->size(), size_t(1));
    const auto confirm = [&ground](const QString& maturity) {
        return ground.session().write(
            u"maturity"_s, [&](UnitOfWork& work) { return confirmMaturity(work, ground.useCase, maturity); });
    };
    QVERIFY(confirm(u"validated"_s));
    QVERIFY(maturityToConfirm(ground.session())->empty());
    // Sustained by setting the audit aside is no audit that was passed.
    const auto audits = [&ground] {
        const auto now = maturityOf(ground.session(), ground.useCase);
        return std::ranges::find(now->missing, u"audits"_s, &Missing::code)->sentence.fillings.front();
    };
    QVERIFY(audits() == Filling(qint64(0)));
    ground.addCheckpoint(RecordId{1}, u"sustain_audit"_s, u"2026-01-05"_s, u"passed"_s);
    QVERIFY(audits() == Filling(qint64(1)));
    QVERIFY(!confirm(u"retired"_s)); // without a reason, in whatever way it is written
    QCOMPARE(
        missingOf(ground.change(usecase::kind, ground.useCase, RecordPatch().set(usecase::maturity, u"retired"_s))),
        u"retired_reason"_s);
    QVERIFY(ground.change(usecase::kind, ground.useCase,
        RecordPatch().set(usecase::maturity, u"retired"_s).set(usecase::retiredReason, u"Replaced"_s)));
}

// Whatever is done to replications, their teams and their use case, in whatever order: undo gives the former bytes, redo the later ones.
void tst_Transitions::anyStepIsTakenBackToTheLetter()
{
    for (unsigned seed = 1; seed <= 3; ++seed) {
        Ground ground;
        std::mt19937 random(seed);
        const auto pick = [&random](auto count) { return size_t(random() % unsigned(count)); };
        std::vector<RecordId> replications{ground.add(ground.make(u"identified"_s)), ground.onTrial(u"2026-01-05"_s)};
        std::vector<RecordId> teams{ground.north, ground.south};
        const auto oneStep = [&](UnitOfWork& work) -> Status {
            const RecordId id = replications[pick(replications.size())];
            work.setRulesAside(u"Tried"_s);
            switch (pick(6)) {
            case 0: {
                Record check;
                check.kind = checkpoint::kind;
                check.set(checkpoint::replication, id);
                check.set(checkpoint::checkpointKind, QString(choices::kCheckpointKinds[pick(5)].code));
                check.set(checkpoint::doneOn, date(u"2026-02-10"_s));
                const auto added = addRecord(work, check);
                return added ? Status() : Status(added.error());
            }
            case 1: {
                const auto added = addRecord(work, ground.make(u"contacted"_s, teams[pick(teams.size())]));
                if (added)
                    replications.push_back(*added);
                return added ? Status() : Status(added.error());
            }
            case 2: return renameTeam(work, teams[pick(teams.size())], u"Crew %1"_s.arg(random()), QDate(2026, 3, 2));
            case 3: return confirmMaturity(work, ground.useCase, QString(choices::kMaturities[pick(4)].code));
            default: {
                RecordPatch patch =
                    RecordPatch().set(replication::state, QString(choices::kReplicationStates[pick(13)].code));
                patch.set(replication::reason, u"no_capacity"_s).set(replication::deferredUntil, date(u"2026-09-01"_s));
                return updateRecord(work, replication::kind, id, 0, patch);
            }
            }
        };
        std::vector<QString> dumps{ground.dump()};
        while (dumps.size() < 40) {
            const auto done = ground.session().write(u"step"_s, oneStep);
            if (done && done->step != 0)
                dumps.push_back(ground.dump());
        }
        for (size_t i = dumps.size() - 1; i > 0; --i) {
            QVERIFY(ground.session().undo());
            QCOMPARE(ground.dump(), dumps[i - 1]);
        }
        for (size_t i = 1; i < dumps.size(); ++i)
            QVERIFY(ground.session().redo());
        QCOMPARE(ground.dump(), dumps.back());
    }
}

QTEST_GUILESS_MAIN(tst_Transitions)
#include "tst_transitions.moc"
