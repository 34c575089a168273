// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/evidencebook.h"
#include "model/insight/readings.h"
#include "model/insight/rollup.h"
#include "model/store/benefits.h"
#include "tests/support/testportfolio.h"

#include <QTest>

#include <random>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

PartialDate day(const QString& text)
{
    return PartialDate::fromText(text).value_or(PartialDate());
}

struct Ledger : TestPortfolio
{
    RecordId person = add(makePerson(u"Fin Ance"_s));

    RecordId useCase(const QString& title, RecordId programme = {}, RecordId goal = {})
    {
        Record record = makeUseCase(title);
        record.set(usecase::programme, programme);
        if (goal.valid())
            record.set(usecase::goals, {goal});
        return add(record);
    }
    RecordId replication(RecordId of, RecordId team, const QString& state = u"adopted"_s)
    {
        Record record;
        record.kind = replication::kind;
        record.set(replication::useCase, of);
        record.set(replication::team, team);
        record.set(replication::state, state);
        return add(record);
    }
    RecordId story(const QString& title, RecordId useCase, RecordId replication = {}, std::vector<RecordId> teams = {})
    {
        Record record = makeStory(title);
        record.set(story::useCase, useCase);
        record.set(story::replication, replication);
        record.set(story::teams, std::move(teams));
        return add(record);
    }
    // Saves `amount` a year: hard, all of it attributed and sure.
    static Record saving(double amount, const QString& currency, const QString& on = u"2026-01-31"_s)
    {
        Record record;
        record.kind = benefit::kind;
        record.set(benefit::name, u"Saving"_s);
        record.set(benefit::type, u"cost_saving"_s);
        record.set(benefit::benefitClass, u"hard"_s);
        record.set(benefit::direction, u"higher"_s);
        record.set(benefit::unit, currency);
        record.set(benefit::frequency, u"yearly"_s);
        record.set(benefit::baseline, 0.0);
        record.set(benefit::actual, amount);
        record.set(benefit::actualOn, day(on));
        record.set(benefit::attribution, 100.0);
        record.set(benefit::confidence, 100.0);
        return record;
    }
    RecordId of(const Field<RecordId>& owner, RecordId id, Record record)
    {
        record.set(owner, id);
        return add(record);
    }
    void rate(const QString& base, const QString& counter, double value, const QString& on)
    {
        Record record;
        record.kind = exchangerate::kind;
        record.set(exchangerate::base, base);
        record.set(exchangerate::counter, counter);
        record.set(exchangerate::rate, value);
        record.set(exchangerate::rateOn, day(on));
        add(record);
    }
    RecordId spend(const Field<RecordId>& owner, RecordId id, qint64 cents)
    {
        Record record;
        record.kind = cost::kind;
        record.set(cost::name, u"Licences"_s);
        record.set(cost::amount, Money{cents, u"EUR"_s});
        record.set(owner, id);
        return add(record);
    }
    ValueRollup rollup(Kind kind = {}, RecordId id = {})
    {
        auto made = valueRollup(session(), {kind, id});
        if (!made)
            qWarning() << made.error().detail;
        return made ? *std::move(made) : ValueRollup();
    }
    void set(const QString& key, const QString& value)
    {
        QVERIFY(session().write(u"t"_s, [&](UnitOfWork& work) { return setSetting(work, key, value); }));
    }
};

QStringList totalsOf(const ValueRollup& rollup)
{
    QStringList lines;
    for (const ValueTotal& each : rollup.totals)
        lines << u"%1 %2 %3 %4"_s.arg(each.hard ? u"hard"_s : u"soft"_s)
                     .arg(each.claimed)
                     .arg(each.unit, each.recurring ? u"a year"_s : u"once"_s);
    return lines;
}

std::vector<RecordId> excluded(const ValueRollup& rollup, const QString& key)
{
    for (const RollupExclusion& each : rollup.excluded) {
        if (each.key == key)
            return each.rows;
    }
    return {};
}

// Everything that may be added to each other has one of these.
using Group = std::tuple<bool, bool, int, QString>;
Group groupOf(const ValueTotal& total)
{
    return {total.hard, total.recurring, int(total.measure), total.unit};
}

using Sums = std::map<Group, double>;
Sums claimedSums(const ValueRollup& rollup)
{
    Sums sums;
    for (const ValueTotal& each : rollup.totals) {
        if (!each.rows.empty())
            sums[groupOf(each)] += each.claimed;
    }
    return sums;
}

bool same(const Sums& one, const Sums& two)
{
    return std::ranges::equal(one, two,
        [](const auto& a, const auto& b) { return a.first == b.first && std::abs(a.second - b.second) < 0.005; });
}

} // namespace

class tst_Rollup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoryShowsItsOwnAndThoseOfItsReplicationOnce()
    {
        Ledger ledger;
        const RecordId pattern = ledger.useCase(u"List"_s);
        const RecordId copy = ledger.replication(pattern, ledger.add(makeTeam(u"Night"_s)));
        const RecordId one = ledger.story(u"One"_s, pattern, copy);
        const RecordId two = ledger.story(u"Two"_s, pattern, copy);
        ledger.of(benefit::story, one, Ledger::saving(100, u"EUR"_s));
        ledger.of(benefit::replication, copy, Ledger::saving(1000, u"EUR"_s));
        QCOMPARE(totalsOf(ledger.rollup(story::kind, one)), QStringList{u"hard 1100 EUR a year"_s});
        QCOMPARE(totalsOf(ledger.rollup(story::kind, two)), QStringList{u"hard 1000 EUR a year"_s});
        QCOMPARE(totalsOf(ledger.rollup(usecase::kind, pattern)), QStringList{u"hard 1100 EUR a year"_s});
        QCOMPARE(totalsOf(ledger.rollup()), QStringList{u"hard 1100 EUR a year"_s});
    }

    void hardSoftMoneyTimeAndOnceStandSideBySide()
    {
        Ledger ledger;
        const RecordId told = ledger.story(u"One"_s, {});
        ledger.of(benefit::story, told, Ledger::saving(100, u"EUR"_s));
        Record once = Ledger::saving(50, u"EUR"_s);
        once.set(benefit::frequency, u"one_time"_s);
        ledger.of(benefit::story, told, once);
        Record soft = Ledger::saving(7, u"EUR"_s);
        soft.set(benefit::benefitClass, u"soft"_s);
        ledger.of(benefit::story, told, soft);
        Record time = Ledger::saving(3, u"h"_s);
        time.set(benefit::type, u"time_saved"_s);
        time.set(benefit::frequency, u"monthly"_s);
        time.set(benefit::notHeadcount, true);
        ledger.of(benefit::story, told, time);
        Record mood = Ledger::saving(1.5, u"points"_s);
        mood.set(benefit::benefitClass, u"soft"_s);
        ledger.of(benefit::story, told, mood);
        Record share = Ledger::saving(4, u"%"_s);
        ledger.of(benefit::story, told, share);
        share.set(benefit::actual, 9.0);
        ledger.of(benefit::story, told, share);
        const ValueRollup rollup = ledger.rollup();
        QCOMPARE(totalsOf(rollup),
            QStringList({u"hard 100 EUR a year"_s, u"hard 50 EUR once"_s, u"hard 36 h a year"_s, u"soft 7 EUR a year"_s,
                u"soft 1.5 points a year"_s}));
        QCOMPARE(rollup.levels.size(), size_t(1));
        QCOMPARE(rollup.levels.front().least, 4.0);
        QCOMPARE(rollup.levels.front().most, 9.0);
        QVERIFY(rollup.notHeadcount);
        QCOMPARE(rollup.hardMoney()->number, 150.0);
    }

    void whatIsReplacedGoneOrEndedIsLeftOutAndSaid()
    {
        Ledger ledger;
        const RecordId pattern = ledger.useCase(u"List"_s);
        const RecordId copy = ledger.replication(pattern, ledger.add(makeTeam(u"Night"_s)));
        const RecordId over = ledger.replication(pattern, ledger.add(makeTeam(u"Day"_s)), u"reverted"_s);
        const RecordId former = ledger.of(benefit::replication, copy, Ledger::saving(100, u"EUR"_s));
        const RecordId ended = ledger.of(benefit::replication, over, Ledger::saving(400, u"EUR"_s));
        Record vague = Ledger::saving(5, u"EUR"_s);
        vague.clear(benefit::baseline);
        const RecordId without = ledger.of(benefit::replication, copy, vague);
        RecordId revision;
        QVERIFY(ledger.session().write(u"t"_s, [&](UnitOfWork& work) -> Status {
            ENCORE_TRY(validateBenefit(work, former, ledger.person, day(u"2026-02-01"_s), {}));
            ENCORE_ASSIGN(made, reviseBenefit(work, former));
            revision = made;
            return updateRecord(work, benefit::kind, revision, 0, RecordPatch().set(benefit::actual, 90.0));
        }));
        const ValueRollup rollup = ledger.rollup(usecase::kind, pattern);
        QCOMPARE(totalsOf(rollup), QStringList{u"hard 90 EUR a year"_s});
        QCOMPARE(rollup.totals.front().rows, std::vector{revision});
        QCOMPARE(excluded(rollup, u"superseded"_s), std::vector{former});
        QCOMPARE(excluded(rollup, u"ended"_s), std::vector{ended});
        QCOMPARE(excluded(rollup, u"no_baseline"_s), std::vector{without});
        for (const RollupExclusion& each : rollup.excluded)
            QVERIFY(*each.reason != '\0');
    }

    void currenciesMeetOnlyThroughADatedRate()
    {
        Ledger ledger;
        const RecordId told = ledger.story(u"One"_s, {});
        ledger.of(benefit::story, told, Ledger::saving(100, u"EUR"_s));
        ledger.of(benefit::story, told, Ledger::saving(100, u"EUR"_s));
        const RecordId dollars = ledger.of(benefit::story, told, Ledger::saving(110, u"USD"_s));
        ledger.rate(u"USD"_s, u"EUR"_s, 0.5, u"2026-02-01"_s); // too late for January
        ValueRollup rollup = ledger.rollup();
        QCOMPARE(totalsOf(rollup), QStringList({u"hard 200 EUR a year"_s, u"hard 110 USD a year"_s}));
        QCOMPARE(excluded(rollup, u"no_rate"_s), std::vector{dollars});
        QCOMPARE(rollup.hardMoney()->number, 200.0);
        ledger.rate(u"EUR"_s, u"USD"_s, 1.2, u"2025-06"_s);
        ledger.rate(u"EUR"_s, u"USD"_s, 1.1, u"2025-12-31"_s); // the latest before it
        rollup = ledger.rollup();
        QCOMPARE(totalsOf(rollup), QStringList{u"hard 300 EUR a year"_s});
        QCOMPARE(rollup.row(dollars)->rate->on, QDate(2025, 12, 31));
        QVERIFY(excluded(rollup, u"no_rate"_s).empty());
        ledger.set(u"value/currency"_s, u"USD"_s);
        QCOMPARE(ledger.rollup().currency, u"USD"_s);
        QCOMPARE(totalsOf(ledger.rollup()), QStringList{u"hard 330 USD a year"_s});
    }

    // The page of a use case with one figure each in two currencies tells what the whole portfolio tells of them.
    void everyPageCountsInTheSameCurrency()
    {
        Ledger ledger;
        const RecordId mixed = ledger.useCase(u"List"_s);
        const RecordId told = ledger.story(u"One"_s, mixed);
        const RecordId crowns = ledger.of(benefit::story, told, Ledger::saving(100, u"DKK"_s));
        ledger.of(benefit::story, told, Ledger::saving(50, u"EUR"_s));
        ledger.of(benefit::story, ledger.story(u"Two"_s, {}), Ledger::saving(7, u"EUR"_s));
        ledger.rate(u"DKK"_s, u"EUR"_s, 0.5, u"2025-12-31"_s);
        QCOMPARE(ledger.rollup().currency, u"EUR"_s);
        QCOMPARE(totalsOf(ledger.rollup(usecase::kind, mixed)), QStringList{u"hard 100 EUR a year"_s});
        QVERIFY(ledger.rollup(usecase::kind, mixed).row(crowns)->rate);
        // A programme that says otherwise is asked first.
        Record initiative;
        initiative.kind = programme::kind;
        initiative.set(programme::name, u"Crowns"_s);
        initiative.set(programme::currency, u"dkk"_s);
        ledger.add(initiative);
        QCOMPARE(ledger.rollup().currency, u"DKK"_s);
        QCOMPARE(ledger.rollup(usecase::kind, mixed).currency, u"DKK"_s);
    }

    void returnComesFromCosts()
    {
        Ledger ledger;
        Record initiative;
        initiative.kind = programme::kind;
        initiative.set(programme::name, u"Lean"_s);
        const RecordId lean = ledger.add(initiative);
        const RecordId pattern = ledger.useCase(u"List"_s, lean);
        const RecordId copy = ledger.replication(pattern, ledger.add(makeTeam(u"Night"_s)));
        ledger.of(benefit::replication, copy, Ledger::saving(1000, u"EUR"_s));
        QCOMPARE(ledger.rollup(usecase::kind, pattern).back.remarks, std::vector{ValueRemark::NoCost});
        ledger.spend(cost::replication, copy, 20000);
        ledger.spend(cost::useCase, pattern, 20000);
        ledger.spend(cost::programme, lean, 10000);
        const ValueRollup one = ledger.rollup(usecase::kind, pattern);
        QCOMPARE(one.cost->number, 400.0);
        QCOMPARE(*one.back.roiPercent, 150.0);
        QCOMPARE(*one.back.benefitCostRatio, 2.5);
        const ValueRollup all = ledger.rollup(programme::kind, lean);
        QCOMPARE(all.cost->number, 500.0);
        QCOMPARE(*all.back.benefitCostRatio, 2.0);
        QCOMPARE(*all.back.paybackMonths, 6.0);
    }

    void proofDecidesHowMuchCounts()
    {
        Ledger ledger;
        const RecordId pattern = ledger.useCase(u"List"_s);
        const RecordId told = ledger.story(u"One"_s, pattern, {}, {ledger.add(makeTeam(u"Night"_s))});
        ledger.of(benefit::story, told, Ledger::saving(1000, u"EUR"_s));
        const auto level = [&] {
            return EvidenceBook::readFor(ledger.session(), story::kind, told)->level(story::kind, told);
        };
        QCOMPARE(level().level, 0);
        QCOMPARE(ledger.rollup().totals.front().weighted, 0.0);
        QVERIFY(ledger.session().write(u"t"_s, [&](UnitOfWork& work) {
            return updateRecord(work, story::kind, told, 0, RecordPatch().set(story::summary, u"What we did."_s));
        }));
        QCOMPARE(level().level, 2);
        QCOMPARE(level().raise, std::vector{EvidenceGap::Comparison});
        QCOMPARE(ledger.rollup().totals.front().weighted, 300.0);
        Record proof;
        proof.kind = evidence::kind;
        proof.set(evidence::title, u"Against the day shift"_s);
        proof.set(evidence::comparison, true);
        ledger.of(evidence::story, told, proof);
        QCOMPARE(level().level, 3);
        const RecordId copy = ledger.replication(pattern, ledger.add(makeTeam(u"Day"_s)), u"sustained"_s);
        ledger.of(benefit::replication, copy, Ledger::saving(10, u"EUR"_s));
        QCOMPARE(level().level, 4);
        QCOMPARE(level().raise, (std::vector{EvidenceGap::SeveralSites, EvidenceGap::Kit}));
        ledger.replication(pattern, ledger.add(makeTeam(u"Late"_s)), u"sustained"_s);
        QVERIFY(ledger.session().write(u"t"_s, [&](UnitOfWork& work) {
            return updateRecord(work, usecase::kind, pattern, 0, RecordPatch().set(usecase::kitComplete, true));
        }));
        QCOMPARE(level().level, 5);
        const auto all = EvidenceBook::readAll(ledger.session());
        QCOMPARE(all->level(story::kind, told), level());
        QCOMPARE(all->facts(usecase::kind, pattern).otherTeams, 1);
    }

    void readingsOfARevisionContinueThoseBefore()
    {
        Ledger ledger;
        const RecordId told = ledger.story(u"One"_s, {});
        const RecordId former = ledger.of(benefit::story, told, Ledger::saving(100, u"EUR"_s));
        const auto read = [&](RecordId id, const QString& on, double value) {
            Record record;
            record.kind = reading::kind;
            record.set(reading::benefit, id);
            record.set(reading::readOn, day(on));
            record.set(reading::value, value);
            ledger.add(record);
        };
        read(former, u"2026-01"_s, 3);
        RecordId revision;
        QVERIFY(ledger.session().write(u"t"_s, [&](UnitOfWork& work) -> Status {
            ENCORE_TRY(validateBenefit(work, former, ledger.person, day(u"2026-02-01"_s), {}));
            ENCORE_ASSIGN(made, reviseBenefit(work, former));
            revision = made;
            return {};
        }));
        read(revision, u"2026-02-03"_s, 5);
        const auto chart = benefitRunChart(ledger.session(), revision);
        QCOMPARE(chart->points.size(), size_t(2));
        QCOMPARE(chart->points.front().on, QDate(2026, 1, 1));
        QCOMPARE(chart->median, 4.0);
    }

    void totalsAgreeWithTheirRows();

private:
    struct Generated
    {
        Ledger ledger;
        RecordId programme, goal, north, lonely;
        std::vector<RecordId> useCases, benefits, teams;
    };
    static void generate(Generated& made, unsigned seed);
    static void checkRows(const ValueRollup& rollup, const Generated& made);
};

void tst_Rollup::generate(Generated& made, unsigned seed)
{
    std::mt19937 random(seed);
    const auto pick = [&random](int below) { return int(random() % unsigned(below)); };
    Ledger& ledger = made.ledger;
    Record initiative;
    initiative.kind = programme::kind;
    initiative.set(programme::name, u"Lean"_s);
    made.programme = ledger.add(initiative);
    Record aim;
    aim.kind = goal::kind;
    aim.set(goal::name, u"Faster"_s);
    made.goal = ledger.add(aim);
    made.north = ledger.add(makeTeam(u"North"_s));
    for (int i = 0; i < 5; ++i)
        made.teams.push_back(ledger.add(makeTeam(u"Team %1"_s.arg(i), i < 3 ? made.north : RecordId())));
    for (int i = 0; i < 3; ++i)
        made.useCases.push_back(ledger.useCase(
            u"Use case %1"_s.arg(i), i < 2 ? made.programme : RecordId(), i == 1 ? made.goal : RecordId()));
    std::vector<RecordId> copies;
    std::vector<RecordId> stories;
    const QStringList states{u"trial"_s, u"adopted"_s, u"sustained"_s, u"abandoned"_s};
    for (int i = 0; i < 12; ++i)
        copies.push_back(ledger.replication(
            made.useCases[size_t(pick(3))], made.teams[size_t(pick(5))], states[pick(int(states.size()))]));
    for (int i = 0; i < 12; ++i) {
        const bool tells = pick(2) == 0;
        stories.push_back(ledger.story(u"Story %1"_s.arg(i), pick(3) ? made.useCases[size_t(pick(3))] : RecordId(),
            tells ? copies[size_t(pick(12))] : RecordId(), {made.teams[size_t(pick(5))], made.teams[size_t(pick(5))]}));
    }
    const QStringList units{u"EUR"_s, u"USD"_s, u"CHF"_s, u"min"_s, u"points"_s, u"%"_s};
    for (int i = 0; i < 60; ++i) {
        Record record = Ledger::saving(pick(100000) / 100.0, units[pick(int(units.size()))]);
        if (pick(3) == 0)
            record.set(benefit::benefitClass, u"soft"_s);
        if (pick(4) == 0)
            record.set(benefit::frequency, u"one_time"_s);
        if (pick(8) == 0)
            record.clear(benefit::baseline);
        record.set(benefit::attribution, double(pick(101)));
        record.set(benefit::confidence, double(pick(101)));
        made.benefits.push_back(pick(2) ? ledger.of(benefit::story, stories[size_t(pick(12))], record)
                                        : ledger.of(benefit::replication, copies[size_t(pick(12))], record));
    }
    ledger.rate(u"EUR"_s, u"USD"_s, 1.0837, u"2025-11-30"_s);
    QVERIFY(ledger.session().write(u"t"_s, [&](UnitOfWork& work) -> Status {
        ENCORE_TRY(setSetting(work, u"value/currency"_s, u"EUR"_s));
        for (int i = 0; i < 4; ++i)
            ENCORE_TRY(trashRecord(work, benefit::kind, made.benefits[size_t(i)]));
        return trashRecord(work, story::kind, stories.front());
    }));
}

// Each benefit that is not in the trash stands in one place; each total is the sum of what its rows say.
void tst_Rollup::checkRows(const ValueRollup& rollup, const Generated& made)
{
    Q_UNUSED(made)
    std::multiset<qint64> places;
    for (const ValueTotal& total : rollup.totals) {
        double sum = 0;
        double gross = 0;
        for (const RecordId id : total.rows) {
            const ValueRow* row = rollup.row(id);
            QVERIFY(row && row->claimed->addsTo(total.quantity(0)));
            QVERIFY(row->value.hard == total.hard && row->value.recurring == total.recurring);
            sum += row->claimed->number;
            gross += row->gross->number;
            places.insert(id.value);
        }
        QVERIFY2(std::abs(sum - total.claimed) < 0.001, qPrintable(u"%1 %2"_s.arg(sum).arg(total.claimed)));
        QVERIFY(std::abs(gross - total.gross) < 0.001);
        QVERIFY(total.weighted <= total.claimed + 0.001 && total.claimed <= total.gross + 0.001);
        for (const RecordId id : total.expected)
            places.insert(id.value);
    }
    for (const LevelFigures& each : rollup.levels) {
        for (const RecordId id : each.rows)
            places.insert(id.value);
    }
    QCOMPARE(places.size(), rollup.rows.size());
    for (const RollupExclusion& each : rollup.excluded) {
        if (each.key != u"no_rate")
            std::ranges::for_each(each.rows, [&places](RecordId id) { places.insert(id.value); });
    }
    for (const qint64 id : places)
        QCOMPARE(places.count(id), size_t(1));
}

void tst_Rollup::totalsAgreeWithTheirRows()
{
    for (unsigned seed = 1; seed <= 3; ++seed) {
        Generated made;
        generate(made, seed);
        const ValueRollup all = made.ledger.rollup();
        checkRows(all, made);
        // The use cases and what belongs to none make up the whole.
        Sums parts;
        for (const RecordId id : made.useCases) {
            const ValueRollup one = made.ledger.rollup(usecase::kind, id);
            checkRows(one, made);
            for (const auto& [group, sum] : claimedSums(one))
                parts[group] += sum;
            for (const ValueRow& row : one.rows)
                QCOMPARE(row.useCase, id);
        }
        for (const ValueTotal& total : all.totals) {
            for (const RecordId id : total.rows) {
                if (!all.row(id)->useCase.valid())
                    parts[groupOf(total)] += all.row(id)->claimed->number;
            }
        }
        QVERIFY(same(parts, claimedSums(all)));
        // A unit is worth no more than its teams, and counts what they share once.
        std::set<qint64> ofTeams;
        for (size_t i = 0; i < 3; ++i) {
            for (const ValueRow& row : made.ledger.rollup(team::kind, made.teams[i]).rows)
                ofTeams.insert(row.id.value);
        }
        const ValueRollup north = made.ledger.rollup(team::kind, made.north);
        checkRows(north, made);
        QCOMPARE(north.rows.size(), ofTeams.size());
        checkRows(made.ledger.rollup(goal::kind, made.goal), made);
        checkRows(made.ledger.rollup(programme::kind, made.programme), made);
    }
}

QTEST_APPLESS_MAIN(tst_Rollup)
#include "tst_rollup.moc"
