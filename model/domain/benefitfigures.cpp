// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/benefitfigures.h"

#include "model/domain/benefit.h"

using namespace Qt::StringLiterals;

namespace encore {

bool isValidated(const Record& record)
{
    return record.has(benefit::validatedBy) && record.has(benefit::validatedOn);
}

BenefitFigures figuresOf(const Record& record)
{
    BenefitFigures figures;
    figures.type = record.get(benefit::type);
    figures.benefitClass = record.get(benefit::benefitClass);
    figures.direction = record.get(benefit::direction);
    figures.unit = record.get(benefit::unit);
    figures.frequency = record.get(benefit::frequency);
    figures.baseline = record.get(benefit::baseline);
    figures.target = record.get(benefit::target);
    figures.forecast = record.get(benefit::forecast);
    figures.actual = record.get(benefit::actual);
    figures.validated = record.get(benefit::validated);
    figures.volume = record.get(benefit::volume);
    figures.attribution = record.get(benefit::attribution);
    figures.confidence = record.get(benefit::confidence);
    if (record.has(benefit::unitValue))
        figures.unitValue = record.get(benefit::unitValue);
    figures.notHeadcount = record.get(benefit::notHeadcount);
    figures.signedOff = isValidated(record);
    figures.conversionApproved = record.has(benefit::convertedBy) && record.has(benefit::convertedOn);
    return figures;
}

std::optional<double> figureAt(const BenefitFigures& figures, FigureStage stage)
{
    switch (stage) {
    case FigureStage::None: return std::nullopt;
    case FigureStage::Baseline: return figures.baseline;
    case FigureStage::Target: return figures.target;
    case FigureStage::Forecast: return figures.forecast;
    case FigureStage::Claimed: return figures.actual;
    case FigureStage::Validated: break;
    }
    return figures.validated ? figures.validated : figures.actual;
}

std::optional<double> figureAt(const Record& record, FigureStage stage)
{
    return figureAt(figuresOf(record), stage);
}

FigureStage figureStage(const BenefitFigures& figures)
{
    if (figures.signedOff && figureAt(figures, FigureStage::Validated))
        return FigureStage::Validated;
    for (const FigureStage stage :
        {FigureStage::Claimed, FigureStage::Forecast, FigureStage::Target, FigureStage::Baseline}) {
        if (figureAt(figures, stage))
            return stage;
    }
    return FigureStage::None;
}

FigureStage figureStage(const Record& record)
{
    return figureStage(figuresOf(record));
}

std::optional<double> shareOfTarget(const BenefitFigures& figures)
{
    const auto reached = figureAt(figures, FigureStage::Validated);
    const auto& target = figures.target;
    if (!target || !reached)
        return std::nullopt;
    if (figures.baseline && *target != *figures.baseline)
        return (*reached - *figures.baseline) / (*target - *figures.baseline);
    if (figures.direction == "lower"_L1)
        return *reached == 0 ? std::nullopt : std::optional(*target / *reached);
    return *target == 0 ? std::nullopt : std::optional(*reached / *target);
}

} // namespace encore
