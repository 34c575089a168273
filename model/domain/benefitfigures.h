// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"

namespace encore {

/// All that a benefit's value depends on.
struct BenefitFigures
{
    QString type;
    QString benefitClass;
    QString direction;
    QString unit;
    QString frequency;
    std::optional<double> baseline;
    std::optional<double> target;
    std::optional<double> forecast;
    std::optional<double> actual;
    std::optional<double> validated;
    std::optional<double> volume;
    std::optional<double> attribution;
    std::optional<double> confidence;
    std::optional<Money> unitValue;
    bool notHeadcount = false;
    bool signedOff = false;          ///< by whom and when finance has validated it are both given
    bool conversionApproved = false; ///< by whom and when time became money are both given
    bool operator==(const BenefitFigures&) const = default;
};
/// What a record says of it.
BenefitFigures figuresOf(const Record& benefit);

/// How far a benefit's figure has come.
enum class FigureStage { None, Baseline, Target, Forecast, Claimed, Validated };
FigureStage figureStage(const BenefitFigures& figures);
FigureStage figureStage(const Record& benefit);
/// Whether finance has validated the benefit: by whom and when are both given.
bool isValidated(const Record& benefit);
/// The benefit's figure at a stage, in its own unit: before, target, forecast, after, validated.
std::optional<double> figureAt(const BenefitFigures& figures, FigureStage stage);
std::optional<double> figureAt(const Record& benefit, FigureStage stage);
/// How much of the way from the figure before to the target has been gone; without a figure before, the plain quotient. Nothing when the
/// figures cannot be compared.
std::optional<double> shareOfTarget(const BenefitFigures& figures);

} // namespace encore
