// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/benefit.h"
#include "model/domain/cost.h"
#include "model/domain/unitcost.h"
#include "model/domain/valuerules.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

PartialDate day(const QString& text)
{
    return PartialDate::fromText(text).value_or(PartialDate());
}

// 30 minutes a case become 10, 1,200 cases a year.
Record handover()
{
    Record record;
    record.kind = benefit::kind;
    record.set(benefit::story, RecordId{1});
    record.set(benefit::name, u"Time for a handover"_s);
    record.set(benefit::type, u"time_saved"_s);
    record.set(benefit::benefitClass, u"hard"_s);
    record.set(benefit::direction, u"lower"_s);
    record.set(benefit::unit, u"min"_s);
    record.set(benefit::baseline, 30.0);
    record.set(benefit::actual, 10.0);
    record.set(benefit::volume, 1200.0);
    record.set(benefit::attribution, 80.0);
    record.set(benefit::confidence, 50.0);
    return record;
}

Record hourCost(double euros = 60)
{
    Record record;
    record.kind = unitcost::kind;
    record.set(unitcost::name, u"An hour"_s);
    record.set(unitcost::unit, u"hour"_s);
    record.set(unitcost::amount, Money{qint64(euros * 100), u"EUR"_s});
    return record;
}

void approve(Record& record)
{
    record.set(benefit::convertedBy, RecordId{7});
    record.set(benefit::convertedOn, day(u"2026-01-15"_s));
}

Quantity hours(double number)
{
    return {number, Measure::Hours, u"h"_s};
}

Quantity euros(double number)
{
    return {number, Measure::Money, u"EUR"_s};
}

QString stepText(const ValueStep& step)
{
    QStringList numbers;
    for (const Quantity& each : step.numbers)
        numbers << QString::number(each.number);
    QString text = QString::fromUtf8(step.formula);
    for (const QString& number : numbers)
        text = text.arg(number);
    return text + u" = "_s + QString::number(step.result.number);
}

} // namespace

class tst_ValueRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeStaysTimeUntilSomebodyApproves()
    {
        Record record = handover();
        const Record cost = hourCost();
        const Valuation before = valueOf(record, {}, &cost);
        QCOMPARE(*before.gross, hours(400));
        QCOMPARE(*before.claimed, hours(160));
        QVERIFY(before.has(ValueRemark::TimeStays));
        record.set(benefit::convertedBy, RecordId{7});
        QCOMPARE(valueOf(record, {}, &cost).claimed->measure, Measure::Hours); // no day, no approval
        approve(record);
        const Valuation after = valueOf(record, {}, &cost);
        QCOMPARE(*after.gross, euros(24000));
        QCOMPARE(*after.attributed, euros(19200));
        QCOMPARE(*after.claimed, euros(9600));
        QCOMPARE(*after.hours, hours(400));
        QVERIFY(after.remarks.empty());
    }

    void theWayToTheFigureIsToldStepByStep()
    {
        Record record = handover();
        approve(record);
        const Record cost = hourCost();
        QStringList steps;
        for (const ValueStep& step : valueOf(record, {}, &cost).steps)
            steps << stepText(step);
        QCOMPARE(steps,
            QStringList({u"30 − 10 = 20"_s, u"20 × 1200 = 24000"_s, u"24000 ÷ 60 = 400"_s, u"24000 × 1 = 24000"_s,
                u"24000 × 80 = 19200"_s, u"19200 × 50 = 9600"_s}));
    }

    void onlyHardBenefitsBecomeMoney()
    {
        Record record = handover();
        approve(record);
        record.set(benefit::benefitClass, u"soft"_s);
        const Record cost = hourCost();
        const Valuation soft = valueOf(record, {}, &cost);
        QCOMPARE(soft.claimed->measure, Measure::Hours);
        QVERIFY(soft.has(ValueRemark::SoftStays));
        record.clear(benefit::benefitClass);
        const Valuation unknown = valueOf(record, {}, &cost);
        QVERIFY(!unknown.hard && unknown.has(ValueRemark::NoClass));
        QCOMPARE(unknown.claimed->measure, Measure::Hours);
    }

    void cycleTimeIsNoWorkingTime()
    {
        Record record = handover();
        record.set(benefit::type, u"cycle_time"_s);
        record.set(benefit::unit, u"days"_s);
        record.clear(benefit::volume);
        const Valuation value = valueOf(record, {});
        QVERIFY(!value.hours);
        QCOMPARE(*value.gross, (Quantity{20, Measure::Units, u"days"_s}));
    }

    void whoeverWaitsLessSavesNoWorkingTime_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("working");
        QTest::newRow("time saved") << u"time_saved"_s << true;
        QTest::newRow("nobody says what") << QString() << true;
        QTest::newRow("cycle time") << u"cycle_time"_s << false;
        QTest::newRow("customers who wait") << u"customer_satisfaction"_s << false;
        QTest::newRow("until an alarm is heard") << u"risk_compliance"_s << false;
    }
    void whoeverWaitsLessSavesNoWorkingTime()
    {
        QFETCH(QString, type);
        QFETCH(bool, working);
        Record record = handover();
        record.set(benefit::type, type);
        const Valuation value = valueOf(record, {});
        QCOMPARE(value.hours.has_value(), working);
        QCOMPARE(value.has(ValueRemark::NotWorkingTime), !working);
        QCOMPARE(value.gross->measure, working ? Measure::Hours : Measure::Units);
    }

    void aLevelIsNotMultiplied()
    {
        Record record = handover();
        record.set(benefit::type, u"quality"_s);
        record.set(benefit::unit, u"%"_s);
        const Valuation share = valueOf(record, {});
        QVERIFY(share.level);
        QCOMPARE(share.gross->number, 20.0);
        record.set(benefit::unit, u"of 10"_s);
        QVERIFY(valueOf(record, {}).level);
        record.clear(benefit::unit); // nobody knows what would be added
        QVERIFY(valueOf(record, {}).level);
        record.set(benefit::unit, u"errors"_s);
        QVERIFY(!valueOf(record, {}).level);
        record.clear(benefit::volume);
        QVERIFY(valueOf(record, {}).level);
    }

    void directionDecidesWhatIsBetter_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("direction");
        QTest::addColumn<double>("change");
        QTest::newRow("lower is better") << u"quality"_s << u"lower"_s << 20.0;
        QTest::newRow("higher is better: it got worse") << u"quality"_s << u"higher"_s << -20.0;
        QTest::newRow("time is better less") << u"time_saved"_s << QString() << 20.0;
        QTest::newRow("revenue is better more") << u"revenue"_s << QString() << -20.0;
    }
    void directionDecidesWhatIsBetter()
    {
        QFETCH(QString, type);
        QFETCH(QString, direction);
        QFETCH(double, change);
        Record record = handover();
        record.set(benefit::type, type);
        record.set(benefit::direction, direction);
        QCOMPARE(valueOf(record, {}).change->number, change);
    }

    void aYearHasAsManyTimesAsTheFrequencySays_data()
    {
        QTest::addColumn<QString>("frequency");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("hoursAYear");
        QTest::newRow("daily: on working days") << u"daily"_s << u"h"_s << 4400.0;
        QTest::newRow("weekly: in working weeks") << u"weekly"_s << u"h"_s << 880.0;
        QTest::newRow("monthly") << u"monthly"_s << u"h"_s << 240.0;
        QTest::newRow("quarterly") << u"quarterly"_s << u"h"_s << 80.0;
        QTest::newRow("yearly") << u"yearly"_s << u"h"_s << 20.0;
        QTest::newRow("once") << u"one_time"_s << u"h"_s << 20.0;
        QTest::newRow("the unit says so") << QString() << u"hours per week"_s << 880.0;
        QTest::newRow("a day of work") << u"yearly"_s << u"days"_s << 160.0;
        QTest::newRow("in German") << QString() << u"Stunden pro Monat"_s << 240.0;
    }
    void aYearHasAsManyTimesAsTheFrequencySays()
    {
        QFETCH(QString, frequency);
        QFETCH(QString, unit);
        QFETCH(double, hoursAYear);
        Record record = handover();
        record.clear(benefit::volume);
        record.set(benefit::frequency, frequency);
        record.set(benefit::unit, unit);
        const Valuation value = valueOf(record, {});
        QCOMPARE(value.gross->number, hoursAYear);
        QCOMPARE(value.recurring, frequency != "one_time"_L1);
    }

    void settingsSayHowLongAYearOfWorkIs()
    {
        const ValueSettings settings = valueSettings({{u"working_days"_s, u"200"_s}, {u"hours_per_day"_s, u"7.5"_s},
            {u"working_weeks"_s, u"-3"_s}, {u"evidence_weights"_s, u"0;0.2;0.4;0.6;0.8;1"_s}});
        QCOMPARE(settings.workingDays, 200.0);
        QCOMPARE(settings.hoursPerDay, 7.5);
        QCOMPARE(settings.workingWeeks, 44.0);
        QCOMPARE(settings.evidenceWeights[1], 0.2);
        QCOMPARE(valueSettings({{u"evidence_weights"_s, u"0;1"_s}}).evidenceWeights[1], 0.1);
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("remark");
        QTest::newRow("after") << u"actual"_s << u"no_figure"_s;
        QTest::newRow("before") << u"baseline"_s << u"no_baseline"_s;
        QTest::newRow("volume") << u"volume"_s << u"no_frequency"_s;
        QTest::newRow("attribution") << u"attribution"_s << u"attribution_assumed"_s;
        QTest::newRow("confidence") << u"confidence"_s << u"confidence_assumed"_s;
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QString, field);
        QFETCH(QString, remark);
        Record record = handover();
        record.setValue(field, {});
        const Valuation value = valueOf(record, {});
        QVERIFY(std::ranges::any_of(value.remarks, [&](ValueRemark each) { return remarkKey(each) == remark; }));
        QCOMPARE(value.claimed.has_value(), remark.endsWith("_assumed"_L1));
    }

    void eachTimeNeedsAVolume()
    {
        Record record = handover();
        record.clear(benefit::volume);
        record.set(benefit::frequency, u"per_case"_s);
        QVERIFY(valueOf(record, {}).has(ValueRemark::NoVolume));
    }

    void aUnitThatIsMoneyNeedsNoValue()
    {
        Record record = handover();
        record.set(benefit::type, u"cost_saving"_s);
        record.set(benefit::unit, u"€ per month"_s);
        record.clear(benefit::volume);
        QCOMPARE(*valueOf(record, {}).claimed, euros(96));
        record.set(benefit::unit, u"errors"_s);
        record.set(benefit::volume, 1.0);
        QVERIFY(valueOf(record, {}).has(ValueRemark::NoUnitValue));
        record.set(benefit::unitValue, Money{1250, u"EUR"_s});
        QCOMPARE(*valueOf(record, {}).gross, euros(250));
        const Record cost = hourCost();
        record.clear(benefit::unitValue);
        QVERIFY(valueOf(record, {}, &cost).has(ValueRemark::UnitMismatch));
    }

    void aFigureHasAStage()
    {
        Record record = handover();
        record.clear(benefit::actual);
        QCOMPARE(figureStage(record), FigureStage::Baseline);
        record.set(benefit::target, 5.0);
        QCOMPARE(figureStage(record), FigureStage::Target);
        record.set(benefit::forecast, 15.0);
        QCOMPARE(figureStage(record), FigureStage::Forecast);
        QCOMPARE(valueOf(record, {}).gross->number, 300.0);
        QCOMPARE(valueOf(record, {}, nullptr, FigureStage::Target).gross->number, 500.0);
        record.set(benefit::actual, 10.0);
        QCOMPARE(figureStage(record), FigureStage::Claimed);
        record.set(benefit::validatedBy, RecordId{3});
        QCOMPARE(figureStage(record), FigureStage::Claimed);
        record.set(benefit::validatedOn, day(u"2026-02"_s));
        record.set(benefit::validated, 12.0);
        QCOMPARE(figureStage(record), FigureStage::Validated);
        QCOMPARE(valueOf(record, {}).gross->number, 360.0);
    }

    // Benefits of 750,000 and costs of 425,000: a ratio of 1.76 and a return of 76 % (J. J. Phillips, Return on Investment in Training).
    void returnIsAsPublished()
    {
        const ReturnFigures figures = returnOn(euros(750000), euros(425000));
        QCOMPARE(qRound(*figures.roiPercent), 76);
        QCOMPARE(qRound(*figures.benefitCostRatio * 100), 176);
        QCOMPARE(*figures.paybackMonths, 6.8);
    }

    void withoutCostsThereIsNoReturn()
    {
        for (const auto& cost : {std::optional<Quantity>(), std::optional(euros(0))}) {
            const ReturnFigures figures = returnOn(euros(100), cost);
            QVERIFY(!figures.roiPercent && !figures.benefitCostRatio && !figures.paybackMonths);
            QCOMPARE(figures.remarks, std::vector{ValueRemark::NoCost});
        }
        QCOMPARE(
            returnOn(euros(1), Quantity{1, Measure::Money, u"USD"_s}).remarks, std::vector{ValueRemark::OtherCurrency});
        const ReturnFigures loss = returnOn(euros(-10), euros(10));
        QCOMPARE(*loss.roiPercent, -200.0);
        QVERIFY(!loss.paybackMonths);
    }

    void costsAreThoseOfTheFirstYear()
    {
        Record record;
        record.set(cost::amount, Money{10000, u"EUR"_s});
        QCOMPARE(*firstYearCost(record, {}), euros(100));
        record.set(cost::frequency, u"monthly"_s);
        QCOMPARE(*firstYearCost(record, {}), euros(1200));
        record.clear(cost::amount);
        QVERIFY(!firstYearCost(record, {}));
    }

    void aBenefitHasOneOwner()
    {
        Record record = handover();
        QVERIFY(checkNewBenefit(record).ok());
        record.set(benefit::replication, RecordId{2});
        QCOMPARE(checkNewBenefit(record).error().context.value(u"rule"_s), u"one_owner"_s);
        record.clear(benefit::story);
        QVERIFY(checkNewBenefit(record).ok());
        record.clear(benefit::replication);
        QVERIFY(!checkNewBenefit(record).ok());
    }

    void everyRemarkHasWords()
    {
        QSet<QString> keys;
        for (int i = 0; i <= int(ValueRemark::OtherCurrency); ++i) {
            QVERIFY(!QString::fromUtf8(remarkText(ValueRemark(i))).isEmpty());
            keys << remarkKey(ValueRemark(i));
        }
        QCOMPARE(keys.size(), int(ValueRemark::OtherCurrency) + 1);
    }
};

QTEST_APPLESS_MAIN(tst_ValueRules)
#include "tst_valuerules.moc"
