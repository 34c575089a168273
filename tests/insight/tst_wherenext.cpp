// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/priority.h"
#include "model/insight/report.h"
#include "model/insight/reporttext.h"
#include "model/store/records.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

// Works: unit North with Night (has it) and Day beside it; unit South with Far. The use case takes away "Late starts".
struct Ground : TestPortfolio
{
    RecordId useCase, north, night, day, far, pain;
    Ground()
    {
        const RecordId works = add(makeTeam(u"Works"_s));
        north = add(makeTeam(u"North"_s, works));
        const RecordId south = add(makeTeam(u"South"_s, works));
        night = add(sized(makeTeam(u"Night"_s, north), 10));
        Record beside = sized(makeTeam(u"Day"_s, north), 20);
        beside.set(team::processFocus, u"Handover of shifts"_s);
        beside.set(team::tools, u"Tablet"_s);
        beside.set(team::awareness, qint64(4));
        beside.set(team::desire, qint64(2));
        beside.set(team::changeCapacity, u"some"_s);
        day = add(beside);
        far = add(makeTeam(u"Far"_s, south));
        Record trouble;
        trouble.kind = painpoint::kind;
        trouble.set(painpoint::name, u"Late starts"_s);
        trouble.set(painpoint::teams, std::vector<RecordId>{day});
        pain = add(trouble);
        Record pattern = makeUseCase(u"Handover sheet"_s);
        pattern.set(usecase::triggerPoint, u"Before every handover"_s);
        pattern.set(usecase::toolRequirement, u"Tablet, printer"_s);
        pattern.set(usecase::painPoints, std::vector<RecordId>{pain});
        useCase = add(pattern);
        Record role;
        role.kind = rolevalue::kind;
        role.set(rolevalue::useCase, useCase);
        role.set(rolevalue::role, u"Fitter"_s);
        role.set(rolevalue::applies, u"partly"_s);
        add(role);
        Record person = makePerson(u"Ada"_s);
        person.set(person::role, u"Senior fitter"_s);
        person.set(person::team, day);
        add(person);
        replicate(night, u"adopted"_s);
    }
    static Record sized(Record record, qint64 people)
    {
        record.set(team::size, people);
        return record;
    }
    RecordId replicate(RecordId team, const QString& state, RecordId what = {})
    {
        Record record;
        record.kind = replication::kind;
        record.set(replication::useCase, what.valid() ? what : useCase);
        record.set(replication::team, team);
        record.set(replication::state, state);
        return add(record);
    }
    QStringList ranked(const WhereNextRequest& request)
    {
        QStringList names;
        for (const Suggestion& each : whereNext(session(), request).valueOr({}))
            names << each.teamTitle + u": "_s + each.useCaseTitle;
        return names;
    }
};

} // namespace

class tst_WhereNext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitIsAsComputedByHand();
    void onlyKnownFactorsCount();
    void weightsAreThoseOfTheModel();
    void triedAndEndedPairsAreLeftOut();
    void ranksBothWays();
    void littleKnownComesLast();
    void nobodyNearCountsAgainstTheUnproven();
    void priorityIsAsComputedByHand();
    void work();
};

void tst_WhereNext::fitIsAsComputedByHand()
{
    Ground ground;
    const auto model = FitModel::read(ground.session());
    QVERIFY(model);
    const auto fit = model->fit(ground.useCase, ground.day);
    QVERIFY(fit);
    // pain point 1, process 1, role ½, proximity 1, readiness (3-1)/4 = ½, tool ½, size 10/20 = ½, capacity ½; everything known:
    // .25 + .2 + .15/2 + .1 + .15/2 + .05/2 + .05/2 + .05/2 = .775
    QCOMPARE(qRound(fit->score * 10), 775);
    QCOMPARE(qRound(fit->knownShare * 100), 100);
    QCOMPARE(fit->parts.size(), kFitFactors);
    QCOMPARE(fit->reasons().front(), u"It has the trouble “Late starts” that this takes away."_s);
    QVERIFY(fit->reasons().contains(u"Its process is about “handover”, as this is."_s));
    QVERIFY(fit->reasons().contains(u"Night beside it has it in use."_s));
    QVERIFY(fit->reasons().contains(u"It fits the role of Senior fitter there."_s));
    QVERIFY(fit->reasons().contains(u"Its readiness for change is 3 of 5."_s));
    QVERIFY(fit->reasons().contains(u"It lacks a tool: printer."_s));
    QVERIFY(fit->reasons().contains(u"People in it: 20; where it is in use, usually: 10."_s));
    QVERIFY(fit->reasons().contains(u"Its capacity for change: some."_s));
}

void tst_WhereNext::onlyKnownFactorsCount()
{
    Ground ground;
    const auto fit = FitModel::read(ground.session())->fit(ground.useCase, ground.far);
    // Only the distance is known: two levels up, so one half.
    QVERIFY(fit);
    QCOMPARE(fit->score, 50.0);
    QCOMPARE(fit->knownShare, .1);
    QCOMPARE(fit->reasons(), QStringList{u"Night has it in use, further away in the organisation."_s});
    QVERIFY(!FitModel::read(ground.session())->fit(ground.useCase, ground.north)); // a unit does not work itself
}

void tst_WhereNext::weightsAreThoseOfTheModel()
{
    double sum = 0;
    for (const double weight : kFitWeights)
        sum += weight;
    QCOMPARE(sum, 1.0);
    Ground ground;
    // Two replications under way take half of the room that the team says it has, and more.
    for (int i = 0; i < 2; ++i)
        ground.replicate(ground.day, u"trial"_s, ground.add(makeUseCase(u"Other %1"_s.arg(i))));
    const auto fit = FitModel::read(ground.session())->fit(ground.useCase, ground.day);
    QCOMPARE(qRound(fit->score * 10), 750); // capacity 0 instead of ½
    QVERIFY(fit->reasons().contains(u"Other replications under way there: 2."_s));
}

void tst_WhereNext::triedAndEndedPairsAreLeftOut()
{
    Ground ground;
    ground.replicate(ground.day, u"declined"_s);
    const auto model = FitModel::read(ground.session());
    QVERIFY(!model->fit(ground.useCase, ground.day));
    QVERIFY(!model->fit(ground.useCase, ground.night));
    QCOMPARE(ground.ranked({ground.useCase, {}, 0}), QStringList{u"Far: Handover sheet"_s});
    Record retired = makeUseCase(u"Old way"_s);
    retired.set(usecase::maturity, u"retired"_s);
    const RecordId old = ground.add(retired);
    QVERIFY(!FitModel::read(ground.session())->fit(old, ground.far));
    Record gone = makeTeam(u"Closed"_s);
    gone.set(team::validTo, *PartialDate::fromText(u"2025-12-31"));
    ground.add(gone);
    Record later = makeTeam(u"Later"_s);
    later.set(team::validFrom, *PartialDate::fromText(u"2099-01"));
    ground.add(later);
    QCOMPARE(ground.ranked({ground.useCase, {}, 0}), QStringList{u"Far: Handover sheet"_s});
}

void tst_WhereNext::ranksBothWays()
{
    Ground ground;
    const RecordId other = ground.add(makeUseCase(u"Ask once"_s));
    QCOMPARE(ground.ranked({ground.useCase, {}, 0}), QStringList({u"Day: Handover sheet"_s, u"Far: Handover sheet"_s}));
    QCOMPARE(ground.ranked({{}, ground.day, 0}), QStringList({u"Day: Handover sheet"_s, u"Day: Ask once"_s}));
    QCOMPARE(ground.ranked({{}, {}, 1}), QStringList{u"Day: Handover sheet"_s});
    QCOMPARE(ground.ranked({}).size(), 5);
    QVERIFY(other.valid());
}

void tst_WhereNext::priorityIsAsComputedByHand()
{
    Ground ground;
    const auto answer = [&ground] { return runReport(ground.session(), u"replicate-next"_s); };
    QVERIFY(answer() && !answer()->notes.enough);
    QVERIFY(ground.session().write(u"pattern"_s, [&](UnitOfWork& work) {
        RecordPatch patch = RecordPatch().set(usecase::effortDays, 5.0).set(usecase::patlet, u"One sheet."_s);
        patch.sections = std::vector<Section>{{0, {}, u"problem"_s, u"Problem"_s, 2, u"Late starts."_s}};
        return updateRecord(work, usecase::kind, ground.useCase, 0, patch);
    }));
    const auto claim = [&ground](RecordId replication, double before, double after) {
        Record figure;
        figure.kind = benefit::kind;
        figure.set(benefit::name, u"Overtime"_s);
        figure.set(benefit::replication, replication);
        figure.set(benefit::type, u"cost_saving"_s);
        figure.set(benefit::benefitClass, u"hard"_s);
        figure.set(benefit::direction, u"lower"_s);
        figure.set(benefit::unit, u"EUR a year"_s);
        figure.set(benefit::baseline, before);
        figure.set(benefit::actual, after);
        ground.add(figure);
    };
    claim(RecordId{1}, 9000, 4000); // at Night: 5000 and 1000 of one instance …
    claim(RecordId{1}, 2000, 1000);
    const RecordId dusk = ground.add(makeTeam(u"Dusk"_s, ground.north));
    claim(ground.replicate(dusk, u"trial"_s), 3000, 1000);
    const auto report = answer();
    QVERIFY(report && report->notes.enough);
    // … 6000 in all, and 2000 at Dusk: the median is 4000. Described and measured is level 2, which weighs 0.3. Day fits 77.5.
    const auto figure = [&report](const QString& column) {
        for (size_t i = 0; i < report->columns.size(); ++i) {
            if (report->columns[i].key == column)
                return plainValue(report->rows.front().figures[i].value);
        }
        return QString();
    };
    QCOMPARE(figure(u"team"_s), u"Day"_s);
    QCOMPARE(figure(u"benefit"_s), u"4000 EUR"_s);
    QCOMPARE(figure(u"weight"_s).toDouble(), 0.3);
    QCOMPARE(figure(u"priority"_s), QString::number(std::round(.775 * 4000 * .3 / 5)));
    // Far is known too little to be ranked.
    QCOMPARE(report->notes.n, 1);
    // The ranking says of each pair what the report says, by fit and by priority.
    const auto ranked = replicateNextPairs(ground.session(), {});
    QVERIFY(ranked && ranked->size() == 1);
    QCOMPARE(plainValue(shownPriority(ranked->front().priority->value)), figure(u"priority"_s));
    QCOMPARE(QString::number(std::llround(ranked->front().fit.score)), figure(u"fit"_s));
    auto byFit = whereNext(ground.session(), {ground.useCase, {}, 0});
    QVERIFY(byFit && addPriorities(ground.session(), *byFit));
    QCOMPARE(byFit->front().priority->value, ranked->front().priority->value);
    QVERIFY(!byFit->back().priority); // Far
    QCOMPARE(replicateNextPairs(ground.session(), {{}, ground.far, 0})->size(), size_t(0));
}

void tst_WhereNext::nobodyNearCountsAgainstTheUnproven()
{
    Ground ground;
    Record eager = makeUseCase(u"A new idea"_s); // fits the trouble and the process as well, and nobody has tried it
    eager.set(usecase::triggerPoint, u"Before every handover"_s);
    eager.set(usecase::painPoints, std::vector<RecordId>{ground.pain});
    const RecordId idea = ground.add(eager);
    const auto model = FitModel::read(ground.session());
    const auto fit = model->fit(idea, ground.day);
    // .25 + .2 + 0 for nobody near + .15/2 + .05/2 for capacity, of .75: the missing adopter counts against it.
    QCOMPARE(qRound(fit->score * 10), qRound(1000 * .55 / .75));
    QVERIFY(fit->reasons().contains(u"No team has it in use yet."_s));
    QCOMPARE(ground.ranked({{}, ground.day, 0}), QStringList({u"Day: Handover sheet"_s, u"Day: A new idea"_s}));
    const auto found = whereNext(ground.session(), {{}, ground.day, 0});
    QVERIFY(found && found->front().proven && !found->back().proven);
}

void tst_WhereNext::littleKnownComesLast()
{
    Ground ground;
    Record eager = makeTeam(u"Eager"_s);
    eager.set(team::changeCapacity, u"100 %"_s); // a full score, but of 5 % of what counts … and nobody near
    ground.add(eager);
    QCOMPARE(ground.ranked({ground.useCase, {}, 0}),
        QStringList({u"Day: Handover sheet"_s, u"Far: Handover sheet"_s, u"Eager: Handover sheet"_s}));
    const auto known = FitModel::read(ground.session());
    QVERIFY(known->fit(ground.useCase, ground.day)->knownShare >= kLittleKnown);
}

void tst_WhereNext::work()
{
    // A hundred teams and forty use cases: what is asked of the portfolio does not grow with the pairs.
    Ground ground;
    QVERIFY(ground.session().write(u"many"_s, [&](UnitOfWork& work) -> Status {
        for (int i = 0; i < 100; ++i)
            ENCORE_TRY(addRecord(work, makeTeam(u"Team %1"_s.arg(i), ground.north)));
        for (int i = 0; i < 40; ++i)
            ENCORE_TRY(addRecord(work, makeUseCase(u"Use case %1"_s.arg(i))));
        return {};
    }));
    const auto all = whereNext(ground.session(), {{}, {}, 0});
    QVERIFY(all);
    QCOMPARE(all->size(), size_t(103 * 41 - 1));
    QVERIFY(std::ranges::is_sorted(*all, std::greater(),
        [](const Suggestion& each) { return std::pair(each.fit.knownShare >= kLittleKnown, each.fit.score); }));
}

QTEST_GUILESS_MAIN(tst_WhereNext)
#include "tst_wherenext.moc"
