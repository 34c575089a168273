// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "model/store/teamchanges.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2026, 3, 1);

// Two crews of one unit, with a person, a part below it and replications in several states at the first one.
struct Ground : TestPortfolio
{
    RecordId unit, north, south, below, ada, useCase, running, used, ended, open, removed, pain, told;
    Ground()
    {
        unit = add(makeTeam(u"Harbour"_s));
        north = add(described(makeTeam(u"North Crew"_s, unit), 12, u"Loading"_s));
        south = add(described(makeTeam(u"South Crew"_s, unit), 8, u"Lashing"_s));
        below = add(makeTeam(u"Night shift"_s, north));
        Record person = makePerson(u"Ada"_s);
        person.set(person::team, north);
        ada = add(person);
        useCase = add(makeUseCase(u"Handover sheet"_s));
        running = replicate(north, u"contacted"_s);
        used = replicate(north, u"adopted"_s);
        ended = replicate(north, u"declined"_s);
        replicate(south, u"adopted"_s);
        open = barrierAt(u"open"_s);
        removed = barrierAt(u"removed"_s);
        Record trouble;
        trouble.kind = painpoint::kind;
        trouble.set(painpoint::name, u"Late starts"_s);
        trouble.set(painpoint::teams, std::vector{north, south});
        pain = add(trouble);
        Record story = makeStory(u"How it began"_s);
        story.set(story::teams, std::vector{north});
        told = add(story);
    }
    static Record described(Record record, qint64 people, const QString& process)
    {
        record.set(team::size, people);
        record.set(team::processFocus, process);
        return record;
    }
    RecordId replicate(RecordId team, const QString& state)
    {
        Record record;
        record.kind = replication::kind;
        record.set(replication::useCase, useCase);
        record.set(replication::team, team);
        record.set(replication::state, state);
        return add(record);
    }
    RecordId barrierAt(const QString& status)
    {
        Record record;
        record.kind = barrier::kind;
        record.set(barrier::description, u"No network"_s);
        record.set(barrier::status, status);
        record.set(barrier::team, north);
        return add(record);
    }
    Result<Committed> step(const std::function<Status(UnitOfWork&)>& work) { return session().write(u"step"_s, work); }
    QString rule(const Result<Committed>& done) { return done ? QString() : done.error().context.value(u"rule"_s); }
    RecordId teamOf(RecordId replication) { return get(replication::kind, replication).get(replication::team); }
    RecordId merge(const std::vector<RecordId>& teams, const TeamSuccessor& into)
    {
        RecordId made;
        const auto done = step([&](UnitOfWork& work) -> Status {
            ENCORE_ASSIGN(successor, mergeTeams(work, teams, into, kDay));
            made = successor;
            return {};
        });
        return done ? made : RecordId();
    }
};

} // namespace

class tst_TeamChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormerNameIsKeptAndFound();
    void twoBecomeANewOne();
    void teamsOfTwoUnitsMeetAboveThem();
    void oneTakesInAnother();
    void aPartTakesOverTheWhole();
    void aTeamThatEndsBecomesSeveral();
    void aTeamThatGoesOnLosesNothing();
    void whatMakesNoSenseIsRefused();
};

void tst_TeamChanges::aFormerNameIsKeptAndFound()
{
    Ground ground;
    const QString before = ground.dump();
    QVERIFY(ground.step([&](UnitOfWork& work) { return renameTeam(work, ground.north, u" Quay  Crew "_s, kDay); }));
    QVERIFY(
        ground.step([&](UnitOfWork& work) { return renameTeam(work, ground.north, u"Pier Crew"_s, kDay.addDays(9)); }));
    const Record now = ground.get(team::kind, ground.north);
    QCOMPARE(now.get(team::name), u"Pier Crew"_s);
    QCOMPARE(now.get(team::formerNames), u"North Crew (– 2026-02-28); Quay Crew (– 2026-03-09)"_s);
    QCOMPARE(now.get(team::aliases), u"North Crew; Quay Crew"_s); // by which imports know it
    QCOMPARE(ground.rule(
                 ground.step([&](UnitOfWork& work) { return renameTeam(work, ground.north, u"Pier Crew"_s, kDay); })),
        u"same"_s);
    QVERIFY(ground.session().undo());
    QVERIFY(ground.session().undo());
    QCOMPARE(ground.dump(), before);
}

void tst_TeamChanges::twoBecomeANewOne()
{
    Ground ground;
    const QString before = ground.dump();
    const RecordId quay = ground.merge({ground.north, ground.south}, {{}, u"Quay Crew"_s});
    QVERIFY(quay.valid());
    const Record made = ground.get(team::kind, quay);
    QCOMPARE(made.get(team::parent), ground.unit);
    QCOMPARE(made.get(team::size), 20);
    QCOMPARE(made.get(team::processFocus), u"Loading, Lashing"_s);
    QCOMPARE(made.get(team::validFrom).text(), u"2026-03-01"_s);
    QCOMPARE(made.get(team::predecessors), (std::vector{ground.north, ground.south}));
    for (const RecordId former : {ground.north, ground.south})
        QCOMPARE(ground.get(team::kind, former).get(team::validTo).text(), u"2026-02-28"_s);
    // What goes on moves …
    QCOMPARE(ground.get(person::kind, ground.ada).get(person::team), quay);
    QCOMPARE(ground.get(team::kind, ground.below).get(team::parent), quay);
    QCOMPARE(ground.teamOf(ground.running), quay);
    QCOMPARE(ground.teamOf(ground.used), quay);
    QCOMPARE(ground.get(barrier::kind, ground.open).get(barrier::team), quay);
    QCOMPARE(ground.get(painpoint::kind, ground.pain).get(painpoint::teams), std::vector{quay});
    // … what has ended, and what is told, stays.
    QCOMPARE(ground.teamOf(ground.ended), ground.north);
    QCOMPARE(ground.get(barrier::kind, ground.removed).get(barrier::team), ground.north);
    QCOMPARE(ground.get(story::kind, ground.told).get(story::teams), std::vector{ground.north});
    // The attempts of both keep numbers of their own, and all of it is one step.
    QCOMPARE(ground.database()
                 .scalar(u"SELECT count(DISTINCT attempt) FROM replication WHERE team = %1"_s.arg(quay.value))
                 ->toInt(),
        3);
    QVERIFY(ground.session().undo());
    QCOMPARE(ground.dump(), before);
}

void tst_TeamChanges::teamsOfTwoUnitsMeetAboveThem()
{
    Ground ground;
    const RecordId rail = ground.add(makeTeam(u"Rail"_s, ground.unit));
    const RecordId yard = ground.add(makeTeam(u"Yard"_s, rail));
    const RecordId both = ground.merge({yard, ground.north}, {{}, u"Yard and quay"_s});
    QCOMPARE(ground.get(team::kind, both).get(team::parent), ground.unit);
    // Without anything above them in common it stays in the unit of the first.
    const RecordId far = ground.add(makeTeam(u"Far"_s, ground.add(makeTeam(u"Elsewhere"_s))));
    const RecordId joined = ground.merge({ground.south, far}, {{}, u"Two houses"_s});
    QCOMPARE(ground.get(team::kind, joined).get(team::parent), ground.unit);
}

void tst_TeamChanges::oneTakesInAnother()
{
    Ground ground;
    QCOMPARE(ground.merge({ground.north, ground.south}, {ground.south, {}}), ground.south);
    const Record taking = ground.get(team::kind, ground.south);
    QVERIFY(!taking.has(team::validTo));
    QCOMPARE(taking.get(team::predecessors), std::vector{ground.north});
    QCOMPARE(ground.teamOf(ground.running), ground.south);
}

void tst_TeamChanges::aPartTakesOverTheWhole()
{
    Ground ground;
    const RecordId deep = ground.add(makeTeam(u"Berth 4"_s, ground.below));
    QCOMPARE(ground.merge({ground.north}, {deep, {}}), deep);
    QCOMPARE(ground.get(team::kind, deep).get(team::parent), ground.unit);
    QCOMPARE(ground.get(team::kind, ground.below).get(team::parent), deep);
}

void tst_TeamChanges::aTeamThatEndsBecomesSeveral()
{
    Ground ground;
    std::vector<RecordId> made;
    QVERIFY(ground.step([&](UnitOfWork& work) -> Status {
        ENCORE_ASSIGN(parts, splitTeam(work, ground.north, {u"East"_s, u""_s, u"West"_s}, false, kDay));
        made = parts;
        return {};
    }));
    QCOMPARE(made.size(), size_t(2));
    QCOMPARE(ground.get(team::kind, made[1]).get(team::predecessors), std::vector{ground.north});
    QCOMPARE(ground.get(team::kind, made[1]).get(team::processFocus), u"Loading"_s);
    QVERIFY(!ground.get(team::kind, made[1]).has(team::size));
    QCOMPARE(ground.teamOf(ground.used), made[0]);
    QCOMPARE(ground.teamOf(ground.ended), ground.north);
    QVERIFY(ground.get(team::kind, ground.north).has(team::validTo));
}

void tst_TeamChanges::aTeamThatGoesOnLosesNothing()
{
    Ground ground;
    QVERIFY(ground.step([&](UnitOfWork& work) -> Status {
        const auto parts = splitTeam(work, ground.north, {u"East"_s}, true, kDay);
        return parts ? Status() : Status(parts.error());
    }));
    QVERIFY(!ground.get(team::kind, ground.north).has(team::validTo));
    QCOMPARE(ground.teamOf(ground.running), ground.north);
    QCOMPARE(ground.get(person::kind, ground.ada).get(person::team), ground.north);
}

void tst_TeamChanges::whatMakesNoSenseIsRefused()
{
    Ground ground;
    const QString before = ground.dump();
    const auto merging = [&](const std::vector<RecordId>& teams, const TeamSuccessor& into) {
        return ground.rule(ground.step([&](UnitOfWork& work) -> Status {
            const auto done = mergeTeams(work, teams, into, kDay);
            return done ? Status() : Status(done.error());
        }));
    };
    QCOMPARE(merging({ground.north}, {{}, u"Quay"_s}), u"several"_s);
    QCOMPARE(merging({ground.north, ground.north}, {ground.north, {}}), u"several"_s);
    QCOMPARE(merging({ground.north, ground.south}, {{}, u" "_s}), u"required"_s);
    const auto splitting = [&](const QStringList& names, bool goesOn) {
        return ground.rule(ground.step([&](UnitOfWork& work) -> Status {
            const auto done = splitTeam(work, ground.north, names, goesOn, kDay);
            return done ? Status() : Status(done.error());
        }));
    };
    QCOMPARE(splitting({u"East"_s, u"East"_s}, false), u"several"_s);
    QCOMPARE(splitting({}, true), u"several"_s);
    QCOMPARE(ground.dump(), before);
    QVERIFY(ground.merge({ground.north, ground.south}, {ground.south, {}}).valid());
    QCOMPARE(merging({ground.north, ground.south}, {{}, u"Quay"_s}), u"ended"_s);
}

QTEST_GUILESS_MAIN(tst_TeamChanges)
#include "tst_teamchanges.moc"
