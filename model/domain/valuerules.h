// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/benefitfigures.h"
#include "model/domain/valueunits.h"

namespace encore {

// What a benefit is worth, and how that comes about. Formulas as in domain rules D4:
//   gross a year = (after - before) x direction x volume a year x value of one unit
//   claimed      = gross x attribution x confidence
// Money is only claimed for the hard class; time stays time until a named person has approved its conversion.

enum class Measure { Money, Hours, Units };

/// A figure with what it is counted in: a currency code, "h", or a unit in words.
struct Quantity
{
    double number = 0; ///< money in whole currency, rounded to its cents
    Measure measure = Measure::Units;
    QString unit;
    bool operator==(const Quantity&) const = default;
    /// Whether the two may be added.
    bool addsTo(const Quantity& other) const { return measure == other.measure && unit == other.unit; }
    /// Money as stored.
    qint64 minor() const;
};

/// Why something is not available, or what was assumed.
enum class ValueRemark {
    NoFigure,           ///< nothing but a baseline, or not even that
    NoBaseline,         ///< no change without a figure before
    NoDirection,        ///< nobody says which way is better
    NoFrequency,        ///< neither volume nor frequency
    NoVolume,           ///< "each time", but how many times?
    NoUnitValue,        ///< hard, but one unit has no value
    UnitMismatch,       ///< the unit cost is per something else
    SoftStays,          ///< priced, but soft: stays in its unit
    NoClass,            ///< counted as soft
    TimeStays,          ///< nobody has approved the conversion
    NotWorkingTime,     ///< waiting, cycle time and the like: nobody has more time for other work
    AttributionAssumed, ///< counted as 100 %
    ConfidenceAssumed,  ///< counted as 100 %
    NoCost,             ///< no return without costs
    NoBenefit,          ///< no return without a claimed benefit
    OtherCurrency,      ///< costs and benefits in different currencies
};
/// A plain English sentence, source text for the translation.
const char* remarkText(ValueRemark remark);
/// A stable code, "no_baseline".
QString remarkKey(ValueRemark remark);

/// One line of the way to a figure: "Improvement: 30 min − 10 min = 20 min".
struct ValueStep
{
    const char* label = "";   ///< English source text
    const char* formula = ""; ///< "%1 − %2", with a place for each of the numbers; no words
    std::vector<Quantity> numbers;
    Quantity result;
};

/// What a benefit is worth at one stage of its figure.
struct Valuation
{
    FigureStage stage = FigureStage::None;
    bool hard = false;
    bool recurring = true;              ///< false: comes once
    bool level = false;                 ///< such as satisfaction: it is what it is, and is not added to others
    bool notHeadcount = false;          ///< no post is to be cut because of it
    std::optional<Quantity> change;     ///< improvement of the measure, worse is negative
    std::optional<Quantity> hours;      ///< time saved a year before attribution, whether or not it became money
    std::optional<Quantity> gross;      ///< a year, or once
    std::optional<Quantity> attributed; ///< after attribution
    std::optional<Quantity>
        claimed; ///< after attribution and confidence; of a target or forecast: what would be claimed
    std::vector<ValueStep> steps;
    std::vector<ValueRemark> remarks;

    bool has(ValueRemark remark) const;
};

/// Values many benefits by one rule; each unit is read once.
class Valuer
{
public:
    /// Without `explained` the valuations have no steps.
    explicit Valuer(ValueSettings settings, bool explained = false);

    /// What the benefit is worth at its present stage, or at the given one. `unitCost` is the record that its "unit_cost" names.
    Valuation value(const BenefitFigures& figures, const Record* unitCost = nullptr,
        std::optional<FigureStage> stage = std::nullopt);
    const ValueSettings& settings() const { return m_settings; }
    /// What a unit means under these settings.
    const UnitMeaning& meaning(const QString& unit);
    bool explained() const { return m_explained; }

private:
    ValueSettings m_settings;
    bool m_explained;
    std::map<QString, UnitMeaning> m_units;
};
/// The same for one benefit, with every step of the way.
Valuation valueOf(const Record& benefit, const ValueSettings& settings, const Record* unitCost = nullptr,
    std::optional<FigureStage> stage = std::nullopt);

/// Said wherever such a figure leaves the program: English source text.
extern const char* const kNotHeadcountText;

/// What a cost amounts to in the first year; nothing when it has no amount.
std::optional<Quantity> firstYearCost(const Record& cost, const ValueSettings& settings);

/// Return on what was spent; each figure is there only when it can be computed.
struct ReturnFigures
{
    std::optional<double> roiPercent;       ///< (B - C) / C x 100
    std::optional<double> benefitCostRatio; ///< B / C
    std::optional<double> paybackMonths;    ///< C / (B / 12)
    std::vector<ValueStep> steps;
    std::vector<ValueRemark> remarks;
};
/// `benefit` and `cost` are sums of money of one year; no cost: nothing is available.
ReturnFigures returnOn(const std::optional<Quantity>& benefit, const std::optional<Quantity>& cost);

/// Rules of writing: a benefit belongs to exactly one story or replication, and what finance has validated stays. `record` is completed:
/// a validation takes over the figure after. Invalid names the field and the "rule": "one_owner", "no_figure".
Status checkNewBenefit(Record& record);
/// The same for an edit; "validated" when the benefit is read-only.
Status checkBenefitEdit(const Record& current, RecordPatch& patch);

} // namespace encore
