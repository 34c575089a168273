// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/valuerules.h"

#include "model/domain/benefit.h"
#include "model/domain/cost.h"
#include "model/domain/unitcost.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

const char* const kNotHeadcountText = QT_TRANSLATE_NOOP(
    "encore", "Not a headcount case: the time that is saved goes into other work; no post is to be cut because of it.");

namespace {

constexpr double kPercent = 100;
constexpr double kMonthsOfAYear = 12;

struct RemarkText
{
    ValueRemark remark;
    const char* key;
    const char* text;
};

constexpr std::array kRemarks{
    RemarkText{ValueRemark::NoFigure, "no_figure",
        QT_TRANSLATE_NOOP("encore", "There is no figure after the change, no forecast and no target yet.")},
    RemarkText{ValueRemark::NoBaseline, "no_baseline",
        QT_TRANSLATE_NOOP("encore", "Without a figure before the change there is no improvement to count.")},
    RemarkText{ValueRemark::NoDirection, "no_direction",
        QT_TRANSLATE_NOOP("encore", "It is not said whether higher or lower is better.")},
    RemarkText{ValueRemark::NoFrequency, "no_frequency",
        QT_TRANSLATE_NOOP("encore", "Neither the volume a year nor the frequency is given.")},
    RemarkText{ValueRemark::NoVolume, "no_volume",
        QT_TRANSLATE_NOOP("encore", "It comes each time, but the volume a year is not given.")},
    RemarkText{ValueRemark::NoUnitValue, "no_unit_value",
        QT_TRANSLATE_NOOP("encore", "One unit has no value in money, so it stays in its unit.")},
    RemarkText{ValueRemark::UnitMismatch, "unit_mismatch",
        QT_TRANSLATE_NOOP("encore", "The unit cost is for another unit, so it stays in its unit.")},
    RemarkText{ValueRemark::SoftStays, "soft_stays",
        QT_TRANSLATE_NOOP("encore", "Soft benefits are not turned into money; it stays in its unit.")},
    RemarkText{ValueRemark::NoClass, "no_class",
        QT_TRANSLATE_NOOP("encore", "It is not said whether it is hard or soft; it counts as soft.")},
    RemarkText{ValueRemark::TimeStays, "time_stays",
        QT_TRANSLATE_NOOP("encore", "Time stays time: nobody has approved to count it as money.")},
    RemarkText{ValueRemark::NotWorkingTime, "not_working_time",
        QT_TRANSLATE_NOOP(
            "encore", "By its type it is no working time that was saved, so it does not count as hours.")},
    RemarkText{ValueRemark::AttributionAssumed, "attribution_assumed",
        QT_TRANSLATE_NOOP("encore", "The attribution is not given; it counts as 100 %.")},
    RemarkText{ValueRemark::ConfidenceAssumed, "confidence_assumed",
        QT_TRANSLATE_NOOP("encore", "The confidence is not given; it counts as 100 %.")},
    RemarkText{ValueRemark::NoCost, "no_cost", QT_TRANSLATE_NOOP("encore", "Not available: no costs are recorded.")},
    RemarkText{ValueRemark::NoBenefit, "no_benefit",
        QT_TRANSLATE_NOOP("encore", "Not available: no benefit in money is claimed.")},
    RemarkText{ValueRemark::OtherCurrency, "other_currency",
        QT_TRANSLATE_NOOP("encore", "Not available: benefits and costs are in different currencies.")},
};

const RemarkText& textOf(ValueRemark remark)
{
    return *std::ranges::find(kRemarks, remark, &RemarkText::remark);
}

Quantity units(double number, const QString& unit = {})
{
    return {number, Measure::Units, unit};
}

Quantity money(double number, const QString& currency)
{
    return {std::round(number * kPercent) / kPercent, Measure::Money, currency};
}

Quantity scaled(const Quantity& quantity, double factor)
{
    return quantity.measure == Measure::Money ? money(quantity.number * factor, quantity.unit)
                                              : Quantity{quantity.number * factor, quantity.measure, quantity.unit};
}

// +1: higher is better. Some types leave no doubt.
std::optional<int> directionOf(const BenefitFigures& figures)
{
    if (!figures.direction.isEmpty())
        return figures.direction == "lower"_L1 ? -1 : 1;
    const QString& type = figures.type;
    if (type == "revenue"_L1 || type == "customer_satisfaction"_L1 || type == "employee_engagement"_L1)
        return 1;
    const bool less = type == "time_saved"_L1 || type == "cycle_time"_L1;
    return less ? std::optional(-1) : std::nullopt;
}

// The way from the figures of one benefit to what it is worth.
class Reckoning
{
public:
    Reckoning(Valuer& valuer, const BenefitFigures& figures, const Record* unitCost, FigureStage stage)
        : m_valuer(valuer)
        , m_figures(figures)
        , m_unitCost(unitCost)
        , m_unit(valuer.meaning(figures.unit))
    {
        m_value.stage = stage;
        m_value.hard = figures.benefitClass == "hard"_L1;
        m_value.notHeadcount = figures.notHeadcount;
        m_value.recurring = figures.frequency != "one_time"_L1;
    }

    Valuation run()
    {
        if (m_figures.benefitClass.isEmpty())
            remark(ValueRemark::NoClass);
        if (improvement() && inAYear() && priced())
            weighed();
        return std::move(m_value);
    }

private:
    void remark(ValueRemark what) { m_value.remarks.push_back(what); }

    Quantity step(
        const char* label, const char* formula, std::initializer_list<Quantity> numbers, const Quantity& result)
    {
        if (m_valuer.explained())
            m_value.steps.push_back({label, formula, numbers, result});
        return result;
    }

    bool improvement()
    {
        const auto after = figureAt(m_figures, m_value.stage);
        const auto before = m_figures.baseline;
        if (m_value.stage < FigureStage::Target || !after) {
            remark(ValueRemark::NoFigure);
            return false;
        }
        if (!before) {
            remark(ValueRemark::NoBaseline);
            return false;
        }
        const auto direction = directionOf(m_figures);
        if (!direction) {
            remark(ValueRemark::NoDirection);
            return false;
        }
        const Quantity old = units(*before, m_unit.plain);
        const Quantity now = units(*after, m_unit.plain);
        m_value.change = units((*after - *before) * *direction, m_unit.plain);
        step(QT_TRANSLATE_NOOP("encore", "Improvement"), "%1 − %2",
            {*direction > 0 ? now : old, *direction > 0 ? old : now}, *m_value.change);
        return true;
    }

    // Only time that people have saved is working time. When something is done sooner, or somebody outside waits less, nobody is free
    // for other work.
    bool isTime() const { return m_unit.hours > 0; }
    bool isWorkingTime() const
    {
        const QString& type = m_figures.type;
        return isTime() && (type.isEmpty() || type == "time_saved"_L1);
    }

    bool inAYear()
    {
        const QString& frequency = m_figures.frequency;
        std::optional<double> times = m_figures.volume;
        if (!times)
            times = timesAYear(frequency, m_valuer.settings());
        if (!times && frequency.isEmpty())
            times = m_unit.timesAYear;
        m_change = *m_value.change;
        if (isTime() && !isWorkingTime())
            remark(ValueRemark::NotWorkingTime);
        // A level, such as satisfaction, is what it is; what adds up over a year needs to be told how often it comes.
        const bool priceless = !isWorkingTime() && m_unit.currency.isEmpty() && !m_figures.unitValue && !m_unitCost;
        m_value.level = priceless && (!times || m_unit.share);
        if (m_value.level)
            return true;
        if (!times) {
            remark(frequency == "per_case"_L1 ? ValueRemark::NoVolume : ValueRemark::NoFrequency);
            return false;
        }
        if (*times != 1)
            m_change = step(
                m_value.recurring ? QT_TRANSLATE_NOOP("encore", "In a year") : QT_TRANSLATE_NOOP("encore", "In all"),
                "%1 × %2", {*m_value.change, units(*times)},
                units(m_value.change->number * *times, m_value.change->unit));
        if (isWorkingTime()) {
            m_value.hours = Quantity{m_change.number * m_unit.hours, Measure::Hours, u"h"_s};
            const char* label = QT_TRANSLATE_NOOP("encore", "In hours");
            if (m_unit.hours < 1)
                step(label, "%1 ÷ %2", {m_change, units(1 / m_unit.hours)}, *m_value.hours);
            else if (m_unit.hours > 1)
                step(label, "%1 × %2", {m_change, units(m_unit.hours)}, *m_value.hours);
        }
        return true;
    }

    // The value of one unit in money; nothing when there is none or it is for another unit.
    std::optional<Money> price()
    {
        if (!m_unit.currency.isEmpty())
            return Money{qint64(kPercent), m_unit.currency};
        if (m_figures.unitValue)
            return m_figures.unitValue;
        if (!m_unitCost || !m_unitCost->has(unitcost::amount))
            return std::nullopt;
        const Money amount = m_unitCost->get(unitcost::amount);
        const QString per = m_unitCost->get(unitcost::unit).trimmed();
        const UnitMeaning& other = m_valuer.meaning(per);
        if (m_unit.hours > 0 && other.hours > 0) {
            m_perUnit = m_unit.hours / other.hours;
            return amount;
        }
        if (m_unit.hours == 0 && other.hours == 0
            && (per.isEmpty() || per.compare(m_unit.plain, Qt::CaseInsensitive) == 0
                || per.compare(m_figures.unit.trimmed(), Qt::CaseInsensitive) == 0))
            return amount;
        remark(ValueRemark::UnitMismatch);
        return std::nullopt;
    }

    bool priced()
    {
        m_value.gross = m_value.hours ? *m_value.hours : m_change;
        const size_t before = m_value.remarks.size();
        const std::optional<Money> each = price();
        const bool told = m_value.remarks.size() > before;
        if (isTime() && !m_figures.conversionApproved && (each || m_value.hard)) {
            remark(ValueRemark::TimeStays);
        } else if (each && !m_value.hard) {
            if (!m_figures.benefitClass.isEmpty())
                remark(ValueRemark::SoftStays);
        } else if (!each && m_value.hard && !told) {
            remark(ValueRemark::NoUnitValue);
        } else if (each && m_value.hard) {
            const double one = double(each->minor) / kPercent * m_perUnit;
            const Quantity sum = money(m_change.number * one, each->currency);
            if (m_unit.currency.isEmpty())
                step(QT_TRANSLATE_NOOP("encore", "In money"), "%1 × %2",
                    {m_change, Quantity{one, Measure::Money, each->currency}}, sum);
            m_value.gross = sum;
        }
        return true;
    }

    double share(const std::optional<double>& given, ValueRemark otherwise)
    {
        if (!given)
            remark(otherwise);
        return std::clamp(given.value_or(kPercent), 0.0, kPercent);
    }

    void weighed()
    {
        const double attribution = share(m_figures.attribution, ValueRemark::AttributionAssumed);
        const double confidence = share(m_figures.confidence, ValueRemark::ConfidenceAssumed);
        m_value.attributed = scaled(*m_value.gross, attribution / kPercent);
        m_value.claimed = scaled(*m_value.gross, attribution * confidence / (kPercent * kPercent));
        step(QT_TRANSLATE_NOOP("encore", "Through this change"), "%1 × %2",
            {*m_value.gross, units(attribution, u"%"_s)}, *m_value.attributed);
        step(QT_TRANSLATE_NOOP("encore", "As sure as that"), "%1 × %2",
            {*m_value.attributed, units(confidence, u"%"_s)}, *m_value.claimed);
    }

    Valuer& m_valuer;
    const BenefitFigures& m_figures;
    const Record* m_unitCost;
    const UnitMeaning& m_unit;
    Quantity m_change; ///< in a year, in its unit
    double m_perUnit = 1;
    Valuation m_value;
};

} // namespace

qint64 Quantity::minor() const
{
    return std::llround(number * kPercent);
}

bool Valuation::has(ValueRemark remark) const
{
    return std::ranges::find(remarks, remark) != remarks.end();
}

const char* remarkText(ValueRemark remark)
{
    return textOf(remark).text;
}

QString remarkKey(ValueRemark remark)
{
    return QString::fromLatin1(textOf(remark).key);
}

Valuer::Valuer(ValueSettings settings, bool explained) : m_settings(std::move(settings)), m_explained(explained) { }

const UnitMeaning& Valuer::meaning(const QString& unit)
{
    const auto found = m_units.find(unit);
    return found != m_units.end() ? found->second : m_units.emplace(unit, unitMeaning(unit, m_settings)).first->second;
}

Valuation Valuer::value(const BenefitFigures& figures, const Record* unitCost, std::optional<FigureStage> stage)
{
    return Reckoning(*this, figures, unitCost, stage.value_or(figureStage(figures))).run();
}

Valuation valueOf(
    const Record& record, const ValueSettings& settings, const Record* unitCost, std::optional<FigureStage> stage)
{
    return Valuer(settings, true).value(figuresOf(record), unitCost, stage);
}

std::optional<Quantity> firstYearCost(const Record& record, const ValueSettings& settings)
{
    if (!record.has(cost::amount))
        return std::nullopt;
    const Money amount = record.get(cost::amount);
    const double times = timesAYear(record.get(cost::frequency), settings).value_or(1);
    return money(double(amount.minor) / kPercent * times, amount.currency);
}

ReturnFigures returnOn(const std::optional<Quantity>& benefit, const std::optional<Quantity>& cost)
{
    ReturnFigures figures;
    if (!cost || cost->number <= 0)
        figures.remarks.push_back(ValueRemark::NoCost);
    if (!benefit)
        figures.remarks.push_back(ValueRemark::NoBenefit);
    if (benefit && cost && !benefit->addsTo(*cost))
        figures.remarks.push_back(ValueRemark::OtherCurrency);
    if (!figures.remarks.empty())
        return figures;
    const double b = benefit->number;
    const double c = cost->number;
    figures.roiPercent = (b - c) / c * kPercent;
    figures.benefitCostRatio = b / c;
    figures.steps.push_back({QT_TRANSLATE_NOOP("encore", "Return on investment"), "(%1 − %2) ÷ %2", {*benefit, *cost},
        units(*figures.roiPercent, u"%"_s)});
    figures.steps.push_back({QT_TRANSLATE_NOOP("encore", "Benefit to cost"), "%1 ÷ %2", {*benefit, *cost},
        units(*figures.benefitCostRatio)});
    if (b <= 0) {
        figures.remarks.push_back(ValueRemark::NoBenefit);
        return figures;
    }
    figures.paybackMonths = c / (b / kMonthsOfAYear);
    figures.steps.push_back({QT_TRANSLATE_NOOP("encore", "Months until it has paid back"), "%1 ÷ (%2 ÷ %3)",
        {*cost, *benefit, units(kMonthsOfAYear)}, units(*figures.paybackMonths)});
    return figures;
}

} // namespace encore
