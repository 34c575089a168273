// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/stats.h"

#include <QTest>

using namespace encore;
using namespace encore::stats;

class tst_Stats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wilsonAgreesWithPublishedIntervals_data();
    void wilsonAgreesWithPublishedIntervals();
    void wilsonOfNothingIsEverything();
    void medianCountsRepeatedValues();
    void quantilesAreInterpolated();
    void survivalAgreesWithTheTextbook();
    void whoNeverLeavesKeepsSurvivalUp();
    void orderOfLivesDoesNotMatter();
};

namespace {

bool near(double a, double b, double within)
{
    return std::abs(a - b) <= within;
}

// Weeks of remission of 21 patients on 6-mercaptopurine (Freireich and others 1963); censored ones are not over yet.
std::vector<Lifetime> remissions()
{
    return {{6, true, 3}, {6, false}, {7, true}, {9, false}, {10, true}, {10, false}, {11, false}, {13, true},
        {16, true}, {17, false}, {19, false}, {20, false}, {22, true}, {23, true}, {25, false}, {32, false, 2},
        {34, false}, {35, false}};
}

} // namespace

void tst_Stats::wilsonAgreesWithPublishedIntervals_data()
{
    QTest::addColumn<int>("successes");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611;
    QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
    // By hand: (0.8 + 0.19207 ± 1.95996 √(0.016 + 0.0096036)) ÷ 1.384146.
    QTest::newRow("8 of 10") << 8 << 10 << 0.4902 << 0.9433;
    QTest::newRow("all of 3") << 3 << 3 << 0.4385 << 1.0;
}

void tst_Stats::wilsonAgreesWithPublishedIntervals()
{
    QFETCH(int, successes);
    QFETCH(int, n);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = wilson(successes, n);
    QVERIFY2(near(interval.low, low, 0.00005), qPrintable(QString::number(interval.low)));
    QVERIFY2(near(interval.high, high, 0.00005), qPrintable(QString::number(interval.high)));
}

void tst_Stats::wilsonOfNothingIsEverything()
{
    QCOMPARE(wilson(0, 0).low, 0.0);
    QCOMPARE(wilson(0, 0).high, 1.0);
}

void tst_Stats::medianCountsRepeatedValues()
{
    QVERIFY(!median({}));
    QVERIFY(!median({{5, 0}}));
    QCOMPARE(*median({{3, 1}}), 3.0);
    QCOMPARE(*median({{9, 1}, {1, 1}}), 5.0);
    QCOMPARE(*median({{10, 1}, {1, 5}, {4, 2}}), 1.0);
    QCOMPARE(*median({{10, 3}, {1, 2}, {4, 1}}), 7.0);
}

void tst_Stats::quantilesAreInterpolated()
{
    QVERIFY(!quantile({}, 0.5));
    const std::vector<double> values{7, 1, 3, 9, 5};
    QCOMPARE(*quantile(values, 0), 1.0);
    QCOMPARE(*quantile(values, 0.25), 3.0);
    QCOMPARE(*quantile(values, 0.5), 5.0);
    QCOMPARE(*quantile(values, 0.9), 8.2);
    QCOMPARE(*quantile(values, 1), 9.0);
}

void tst_Stats::survivalAgreesWithTheTextbook()
{
    struct Expected
    {
        double time;
        qint64 atRisk;
        qint64 happened;
        double survival;
        double error;
    };
    // Estimates and Greenwood errors as printed by Kleinbaum and Klein, Survival Analysis, and by Kalbfleisch and Prentice.
    const std::vector<Expected> expected{{6, 21, 3, 0.8571, 0.0764}, {7, 17, 1, 0.8067, 0.0869},
        {10, 15, 1, 0.7529, 0.0963}, {13, 12, 1, 0.6902, 0.1068}, {16, 11, 1, 0.6275, 0.1141},
        {22, 7, 1, 0.5378, 0.1282}, {23, 6, 1, 0.4482, 0.1346}};
    const Survival survival = kaplanMeier(remissions());
    QCOMPARE(survival.n, 21);
    QCOMPARE(survival.happened, 9);
    QCOMPARE(*survival.median, 23.0);
    size_t at = 0;
    for (const SurvivalStep& step : survival.steps) {
        if (step.happened == 0)
            continue;
        const Expected& each = expected.at(at++);
        QCOMPARE(step.time, each.time);
        QCOMPARE(step.atRisk, each.atRisk);
        QCOMPARE(step.happened, each.happened);
        QVERIFY2(near(step.survival, each.survival, 0.00005), qPrintable(QString::number(step.survival)));
        QVERIFY2(near(step.error, each.error, 0.00005), qPrintable(QString::number(step.error)));
        QVERIFY(step.interval.low <= step.survival && step.survival <= step.interval.high);
    }
    QCOMPARE(at, expected.size());
    QVERIFY(near(survival.steps.front().interval.low, 0.8571 - 1.96 * 0.0764, 0.0002));
    QCOMPARE(survival.steps.front().interval.high, 1.0);
}

void tst_Stats::whoNeverLeavesKeepsSurvivalUp()
{
    const Survival survival = kaplanMeier({{10, false, 4}, {20, true}});
    QCOMPARE(survival.steps.front().survival, 1.0);
    QCOMPARE(survival.steps.back().survival, 0.0);
    QCOMPARE(*survival.median, 20.0);
    QVERIFY(!kaplanMeier({{10, false, 4}}).median);
    QVERIFY(kaplanMeier({}).steps.empty());
}

void tst_Stats::orderOfLivesDoesNotMatter()
{
    std::vector<Lifetime> backwards = remissions();
    std::reverse(backwards.begin(), backwards.end());
    QCOMPARE(kaplanMeier(backwards).steps.back().survival, kaplanMeier(remissions()).steps.back().survival);
}

QTEST_GUILESS_MAIN(tst_Stats)
#include "tst_stats.moc"
