// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/reports.h"
#include "model/search/search.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

PartialDate date(const QString& text)
{
    return PartialDate::fromText(text).value_or(PartialDate());
}

RecordId addStory(TestPortfolio& portfolio, const QString& title, const QString& from, const QString& state,
    std::vector<RecordId> teams = {})
{
    Record record = makeStory(title);
    if (!from.isEmpty())
        record.set(story::happenedFrom, date(from));
    if (!state.isEmpty())
        record.set(story::state, state);
    record.set(story::teams, std::move(teams));
    return portfolio.add(record);
}

RecordId addBenefit(TestPortfolio& portfolio, RecordId story, RecordId replication, std::optional<double> baseline,
    std::optional<double> actual)
{
    Record record;
    record.kind = benefit::kind;
    record.set(benefit::name, u"Waiting time"_s);
    record.set(benefit::story, story);
    record.set(benefit::replication, replication);
    if (baseline)
        record.set(benefit::baseline, *baseline);
    if (actual)
        record.set(benefit::actual, *actual);
    return portfolio.add(record);
}

RecordId addReplication(
    TestPortfolio& portfolio, RecordId useCase, RecordId team, const QString& state, const QString& movedOn = {})
{
    Record record;
    record.kind = replication::kind;
    record.set(replication::useCase, useCase);
    record.set(replication::team, team);
    record.set(replication::state, state);
    if (!movedOn.isEmpty())
        record.set(replication::identifiedOn, date(movedOn));
    return portfolio.add(record);
}

qint64 found(TestPortfolio& portfolio, Kind kind, const QString& query)
{
    Search search(portfolio.session());
    const auto count = search.count(kind, query);
    return count ? *count : -1;
}

// January: 2 published (1 with evidence of its own, 1 through its replication); February: nothing; March: a draft and one without a
// state; entered in March 2026 without any date: one; and one of which only the year 2025 is known.
struct Portfolio : TestPortfolio
{
    RecordId north, south, dockers, riggers, clerks;
    Portfolio()
    {
        north = add(makeTeam(u"North"_s));
        south = add(makeTeam(u"South"_s));
        dockers = add(makeTeam(u"Dockers"_s, north));
        riggers = add(makeTeam(u"Riggers"_s, north));
        clerks = add(makeTeam(u"Clerks"_s, south));
    }
    void addStories()
    {
        const RecordId pattern = add(makeUseCase(u"Ask once"_s));
        const RecordId tried = addReplication(*this, pattern, dockers, u"adopted"_s);
        addBenefit(*this, {}, tried, 10, 4);
        const RecordId first = addStory(*this, u"One list"_s, u"2026-01-12"_s, u"published"_s, {dockers});
        addBenefit(*this, first, {}, 42, 15);
        addBenefit(*this, first, {}, 3, std::nullopt);
        Record second = makeStory(u"Two lists"_s);
        second.set(story::happenedFrom, date(u"2026-01"_s));
        second.set(story::state, u"published"_s);
        second.set(story::replication, tried);
        add(second);
        const RecordId draft = addStory(*this, u"Three lists"_s, u"2026-03-01"_s, u"draft"_s, {clerks});
        addBenefit(*this, draft, {}, 5, std::nullopt);
        addStory(*this, u"Four lists"_s, u"2026-03"_s, {});
        addStory(*this, u"Five lists"_s, {}, u"draft"_s, {riggers});
        addStory(*this, u"Some time last year"_s, u"2025"_s, u"published"_s);
        const RecordId gone = addStory(*this, u"Thrown away"_s, u"2026-01"_s, u"published"_s);
        QVERIFY(session().write(u"trash"_s, [gone](UnitOfWork& work) { return trashRecord(work, story::kind, gone); }));
    }
};

} // namespace

class tst_Reports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storiesAreCountedByMonthAndState();
    void everyStoryMarkListsItsRecords();
    void storiesCanBeNarrowedToAUnit();
    void periodLeavesOutAndSaysSo();
    void tooFewStoriesSayWhatToCollect();
    void longTimesAreShownByQuarterOrYear();
    void furthestReplicationStandsInTheCell();
    void everyCellListsItsRecords_data();
    void everyCellListsItsRecords();
    void teamsRollUpUntilTheyFit();
    void flatListKeepsTheBusiestTeams();
    void coverageFindsWhoUsesNothing();
    void emptyPortfolioSaysWhatToRecord();
    void namesWithPlacesAreNotFilledAgain();
};

void tst_Reports::storiesAreCountedByMonthAndState()
{
    Portfolio portfolio;
    portfolio.addStories();
    const auto report = storiesPerMonth(portfolio.session());
    QVERIFY(report);
    QCOMPARE(report->step, TimeStep::Month);
    QCOMPARE(report->states, (std::vector<QString>{u"published"_s, u"draft"_s, u"captured"_s}));
    QCOMPARE(report->timeline.size(), size_t(3));
    QCOMPARE(report->timeline[0].time.first, QDate(2026, 1, 1));
    QCOMPARE(report->timeline[0].counts, (std::vector<qint64>{2, 0, 0}));
    QCOMPARE(report->timeline[0].proven, 2);
    QCOMPARE(report->timeline[1].total, 0);
    QCOMPARE(report->timeline[2].counts, (std::vector<qint64>{0, 2, 1}));
    QCOMPARE(report->timeline[2].proven, 0);
    QCOMPARE(report->timeline[2].provenSoFar, 0.4);
    QCOMPARE(report->notes.n, 5);
    QVERIFY(report->notes.enough);
    QCOMPARE(englishText(report->notes.finding),
        u"Stories published: 2 of 5; 40 % of all have evidence. Most happened in Mar 2026: 3."_s);
    QCOMPARE(report->notes.exclusions.size(), size_t(1));
    QCOMPARE(englishText(report->notes.exclusions[0].reason), u"1 with a year but no month"_s);
}

void tst_Reports::everyStoryMarkListsItsRecords()
{
    Portfolio portfolio;
    portfolio.addStories();
    for (const RecordId unit : {RecordId(), portfolio.north}) {
        const auto report = storiesPerMonth(portfolio.session(), {ReportPeriod::All, unit});
        QVERIFY(report);
        QCOMPARE(found(portfolio, story::kind, report->notes.query), report->notes.n);
        for (const auto& slot : report->timeline) {
            for (size_t i = 0; i < slot.counts.size(); ++i) {
                if (slot.counts[i] > 0)
                    QVERIFY2(
                        found(portfolio, story::kind, slot.queries[i]) == slot.counts[i], qPrintable(slot.queries[i]));
            }
            if (slot.total > 0)
                QVERIFY2(found(portfolio, story::kind, slot.query) == slot.total, qPrintable(slot.query));
        }
    }
}

void tst_Reports::storiesCanBeNarrowedToAUnit()
{
    Portfolio portfolio;
    portfolio.addStories();
    QCOMPARE(storiesPerMonth(portfolio.session(), {ReportPeriod::All, portfolio.north})->notes.n, 2);
    QCOMPARE(storiesPerMonth(portfolio.session(), {ReportPeriod::All, portfolio.clerks})->notes.n, 1);
    const auto units = reportUnits(portfolio.session());
    QVERIFY(units);
    QCOMPARE(units->size(), size_t(2));
    QCOMPARE(units->front().title, u"North"_s);
}

void tst_Reports::periodLeavesOutAndSaysSo()
{
    Portfolio portfolio;
    for (const auto& when : {u"2024-12"_s, u"2025-03"_s, u"2025-04"_s, u"2025-12"_s, u"2026-02"_s})
        addStory(portfolio, u"Story of "_s + when, when, u"draft"_s);
    const auto year = storiesPerMonth(portfolio.session(), {ReportPeriod::ThisYear, {}});
    QCOMPARE(year->notes.n, 1);
    const auto recent = storiesPerMonth(portfolio.session(), {ReportPeriod::Last12Months, {}});
    QCOMPARE(recent->notes.n, 3);
    QCOMPARE(englishText(recent->notes.exclusions.at(0).reason), u"2 outside of the period"_s);
    QCOMPARE(found(portfolio, story::kind, recent->notes.query), 3);
}

void tst_Reports::tooFewStoriesSayWhatToCollect()
{
    Portfolio portfolio;
    addStory(portfolio, u"The only one"_s, u"2026-01"_s, u"draft"_s);
    const auto report = storiesPerMonth(portfolio.session());
    QVERIFY(!report->notes.enough);
    QCOMPARE(englishText(report->notes.finding),
        u"Too few stories for a picture: 1. Capture at least 3, each with the month in which it happened."_s);
}

void tst_Reports::longTimesAreShownByQuarterOrYear()
{
    Portfolio portfolio;
    for (const auto& when : {u"2020-02"_s, u"2020-03"_s, u"2025-05"_s})
        addStory(portfolio, when, when, u"draft"_s);
    auto report = storiesPerMonth(portfolio.session());
    QCOMPARE(report->step, TimeStep::Quarter);
    QCOMPARE(report->timeline.front().total, 2);
    QCOMPARE(englishText(report->timeline.front().time), u"Q1 2020"_s);
    QCOMPARE(found(portfolio, story::kind, report->timeline.front().query), 2);
    addStory(portfolio, u"Long ago"_s, u"1998"_s, u"draft"_s);
    addStory(portfolio, u"Too long ago"_s, u"1901-05"_s, u"draft"_s);
    report = storiesPerMonth(portfolio.session());
    QCOMPARE(report->step, TimeStep::Year);
    QCOMPARE(report->notes.n, 4);
    QCOMPARE(report->timeline.front().time.first.year(), 1998);
    QCOMPARE(englishText(report->notes.exclusions.at(0).reason), u"1 too long ago to show"_s);
}

void tst_Reports::furthestReplicationStandsInTheCell()
{
    Portfolio portfolio;
    const RecordId ask = portfolio.add(makeUseCase(u"Ask once"_s));
    const RecordId sheet = portfolio.add(makeUseCase(u"Handover sheet"_s));
    addReplication(portfolio, ask, portfolio.dockers, u"declined"_s);
    addReplication(portfolio, ask, portfolio.dockers, u"trial"_s);
    addReplication(portfolio, ask, portfolio.clerks, u"stalled"_s);
    addReplication(portfolio, sheet, portfolio.clerks, u"sustained"_s);
    addReplication(portfolio, sheet, portfolio.riggers, u"adopted"_s);
    const auto report = coverage(portfolio.session());
    QVERIFY(report);
    QVERIFY(!report->rolledUp);
    QCOMPARE(report->useCases[0].title, u"Handover sheet"_s);
    QCOMPARE(report->useCases[0].inUse, 2);
    QCOMPARE(report->teams.size(), size_t(3));
    QCOMPARE(report->teams[0].title, u"Dockers"_s);
    QCOMPARE(report->cell(1, 0).state, u"trial"_s);
    QCOMPARE(report->cell(1, 0).count, 2);
    QCOMPARE(report->cell(0, 0).reach, Reach::None);
    QCOMPARE(report->cell(0, 2).reach, Reach::Sustained);
    QCOMPARE(report->cell(1, 2).reach, Reach::OnHold);
    QCOMPARE(report->notes.n, 5);
    const auto south = coverage(portfolio.session(), {ReportPeriod::All, portfolio.south});
    QCOMPARE(south->teams.size(), size_t(1));
    QCOMPARE(south->notes.n, 2);
    QCOMPARE(englishText(south->notes.exclusions.at(0).reason), u"3 in other units"_s);
}

void tst_Reports::everyCellListsItsRecords_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("sameTitles");
    QTest::addColumn<int>("period");
    QTest::newRow("teams") << 16 << false << int(ReportPeriod::All);
    QTest::newRow("units") << 2 << false << int(ReportPeriod::All);
    QTest::newRow("two teams of one name") << 16 << true << int(ReportPeriod::All);
    QTest::newRow("part of the time") << 16 << false << int(ReportPeriod::ThisYear);
}

void tst_Reports::everyCellListsItsRecords()
{
    QFETCH(int, columns);
    QFETCH(bool, sameTitles);
    QFETCH(int, period);
    Portfolio portfolio;
    const RecordId twin = portfolio.add(makeTeam(sameTitles ? u"Dockers"_s : u"Divers"_s, portfolio.south));
    const RecordId ask = portfolio.add(makeUseCase(u"Ask once"_s));
    const RecordId other = portfolio.add(makeUseCase(u"Ask once more"_s));
    addReplication(portfolio, ask, portfolio.dockers, u"trial"_s, u"2026-01-05"_s);
    addReplication(portfolio, ask, portfolio.dockers, u"declined"_s, u"2024-01-05"_s);
    addReplication(portfolio, ask, twin, u"adopted"_s, u"2026-02-05"_s);
    addReplication(portfolio, other, portfolio.dockers, u"adopted"_s, u"2026-02-05"_s);
    const auto report = coverage(portfolio.session(), {ReportPeriod(period), {}}, size_t(columns));
    QVERIFY(report);
    qint64 total = 0;
    for (const auto& cell : report->cells) {
        if (cell.count > 0)
            QVERIFY2(found(portfolio, replication::kind, cell.query) == cell.count, qPrintable(cell.query));
        total += cell.count;
    }
    QCOMPARE(total, report->notes.n);
    QCOMPARE(found(portfolio, replication::kind, report->notes.query), report->notes.n);
}

void tst_Reports::teamsRollUpUntilTheyFit()
{
    Portfolio portfolio;
    const RecordId ask = portfolio.add(makeUseCase(u"Ask once"_s));
    addReplication(portfolio, ask, portfolio.dockers, u"contacted"_s);
    addReplication(portfolio, ask, portfolio.riggers, u"adopted"_s);
    const auto report = coverage(portfolio.session(), {}, 2);
    QVERIFY(report->rolledUp);
    QCOMPARE(report->teams.size(), size_t(2));
    QCOMPARE(report->teams[0].title, u"North"_s);
    QCOMPARE(report->teams[0].teams, 2);
    QCOMPARE(report->cell(0, 0).count, 2);
    QCOMPARE(report->cell(0, 0).inUse, 1);
    QCOMPARE(report->cell(0, 0).state, u"adopted"_s);
}

void tst_Reports::flatListKeepsTheBusiestTeams()
{
    TestPortfolio portfolio;
    const RecordId ask = portfolio.add(makeUseCase(u"Ask once"_s));
    for (int i = 0; i < 6; ++i) {
        const RecordId team = portfolio.add(makeTeam(u"Team %1"_s.arg(i)));
        for (int attempt = 0; attempt < i; ++attempt)
            addReplication(portfolio, ask, team, u"trial"_s);
    }
    const auto report = coverage(portfolio.session(), {}, 3);
    QCOMPARE(report->teams.size(), size_t(3));
    QCOMPARE(report->teams[0].title, u"Team 4"_s);
    QCOMPARE(report->teams[1].title, u"Team 5"_s);
    QVERIFY(!report->teams[2].id.valid());
    QCOMPARE(report->teams[2].teams, 4);
    QCOMPARE(report->cell(0, 2).count, 6);
    QCOMPARE(found(portfolio, replication::kind, report->cell(0, 2).query), 6);
}

void tst_Reports::coverageFindsWhoUsesNothing()
{
    Portfolio portfolio;
    const RecordId ask = portfolio.add(makeUseCase(u"Ask once"_s));
    portfolio.add(makeUseCase(u"Never tried"_s));
    addReplication(portfolio, ask, portfolio.dockers, u"adopted"_s);
    addReplication(portfolio, ask, portfolio.riggers, u"sustained"_s);
    QCOMPARE(englishText(coverage(portfolio.session())->notes.finding),
        u"Ask once has spread furthest, to 2 of 3 teams; Clerks uses no use case (of 2)."_s);
}

void tst_Reports::emptyPortfolioSaysWhatToRecord()
{
    TestPortfolio portfolio;
    const auto matrix = coverage(portfolio.session());
    QVERIFY(!matrix->notes.enough);
    QVERIFY(englishText(matrix->notes.finding).contains(u"Record which team tries which use case"_s));
    const auto months = storiesPerMonth(portfolio.session());
    QVERIFY(!months->notes.enough);
    QVERIFY(months->timeline.empty());
}

void tst_Reports::namesWithPlacesAreNotFilledAgain()
{
    QCOMPARE(englishText({"%1 and %2", {u"50 %2"_s, qint64(7)}}), u"50 %2 and 7"_s);
}

QTEST_GUILESS_MAIN(tst_Reports)
#include "tst_reports.moc"
