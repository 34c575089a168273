// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/runchart.h"

#include <QTest>

using namespace encore;

namespace {

RunChart chartOf(const std::vector<double>& values, size_t before = 0)
{
    std::vector<RunPoint> points;
    for (size_t i = 0; i < values.size(); ++i)
        points.push_back({QDate(2026, 1, 1).addDays(qint64(i)), values[i], i < before});
    return runChart(points);
}

} // namespace

Q_DECLARE_METATYPE(std::vector<double>)

class tst_RunChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The numbers of runs that are too few and too many at 5 %, two-sided, as Swed and Eisenhart (1943) print them.
    void limitsAreThoseOfTheTable_data()
    {
        QTest::addColumn<int>("each");
        QTest::addColumn<int>("tooFew");
        QTest::addColumn<int>("tooMany");
        QTest::newRow("5 and 5") << 5 << 2 << 10;
        QTest::newRow("6 and 6") << 6 << 3 << 11;
        QTest::newRow("7 and 7") << 7 << 3 << 13;
        QTest::newRow("8 and 8") << 8 << 4 << 14;
        QTest::newRow("10 and 10") << 10 << 6 << 16;
        QTest::newRow("12 and 12") << 12 << 7 << 19;
        QTest::newRow("15 and 15") << 15 << 10 << 22;
        QTest::newRow("20 and 20") << 20 << 14 << 28;
    }
    void limitsAreThoseOfTheTable()
    {
        QFETCH(int, each);
        QFETCH(int, tooFew);
        QFETCH(int, tooMany);
        QCOMPARE(*runLimits(each, each), (RunLimits{tooFew + 1, tooMany - 1}));
    }

    void limitsNeedBothSides()
    {
        QVERIFY(!runLimits(12, 0));
        QCOMPARE(runLimits(1, 9)->least, 2);
    }

    // Sixteen months, an intervention after the sixth: runs of 7, 7, 1 and 1 about the median, fewer than chance would give
    // (D. Balestracci, An Underrated Test for Run Charts, Quality Digest, October 2008).
    void fourRunsInSixteenPointsAreTooFew()
    {
        const RunChart chart = chartOf({21, 23, 22, 24, 21.5, 23.5, 22.5, 15, 16, 14, 15.5, 16.5, 14.5, 13, 20, 15.2});
        QCOMPARE(chart.useful, 16);
        QCOMPARE(chart.runs, 4);
        QVERIFY(chart.tooFewRuns());
        QCOMPARE(chart.verdict, RunVerdict::Signal);
        QCOMPARE(chart.shifts.size(), size_t(2));
    }

    // Worked by hand: the median of these twelve is 5.5; they cross it eleven times.
    void oneUpOneDownIsTooManyRuns()
    {
        const RunChart chart = chartOf({5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6});
        QCOMPARE(chart.median, 5.5);
        QCOMPARE(chart.runs, 12);
        QVERIFY(chart.tooManyRuns());
    }

    void pointsOnTheMedianNeitherCountNorEndAShift()
    {
        // Median 10: five above, one on it, one more above make a shift of six.
        const RunChart chart = chartOf({11, 12, 11, 13, 12, 10, 11, 9, 8, 9, 8, 7, 10});
        QCOMPARE(chart.median, 10.0);
        QCOMPARE(chart.useful, 11);
        QCOMPARE(chart.shifts, (std::vector<RunSpan>{{0, 6, true}}));
    }

    void fivePointsOneWayAreATrend()
    {
        // Equal neighbours count once: 3 4 4 5 6 7 are five.
        const RunChart chart = chartOf({5, 3, 4, 4, 5, 6, 7, 2, 6, 3, 6, 2});
        QCOMPARE(chart.trends, (std::vector<RunSpan>{{1, 6, true}}));
        const RunChart less = chartOf({5, 3, 4, 4, 5, 6, 2, 2, 6, 3, 6, 2});
        QVERIFY(less.trends.empty());
    }

    void fewerThanTenPointsSayNothing()
    {
        const RunChart chart = chartOf({1, 2, 3, 4, 5, 6, 7, 8, 9});
        QCOMPARE(chart.verdict, RunVerdict::TooFewPoints);
        QVERIFY(chart.shifts.empty() && chart.trends.empty() && !chart.limits);
        QCOMPARE(chart.median, 5.0);
        QCOMPARE(runChart({}).verdict, RunVerdict::TooFewPoints);
    }

    void theMedianOfTenPointsBeforeIsKept()
    {
        const RunChart chart = chartOf({20, 22, 21, 19, 20, 21, 20, 22, 19, 20, 12, 11, 13, 12, 11, 10}, 10);
        QVERIFY(chart.frozen);
        QCOMPARE(chart.median, 20.0);
        QVERIFY(std::ranges::find(chart.shifts, RunSpan{8, 15, false}) != chart.shifts.end());
        QVERIFY(!chartOf({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, 9).frozen);
    }

    void readingsAreTakenByTheirDay()
    {
        const RunChart chart = runChart({{QDate(2026, 2, 1), 2, false}, {QDate(2026, 1, 1), 1, false}});
        QCOMPARE(chart.points.front().value, 1.0);
    }
};

QTEST_APPLESS_MAIN(tst_RunChart)
#include "tst_runchart.moc"
