// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/valuewords.h"

#include "model/base/sentence.h"
#include "views/services/labels.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("encore", source);
}

} // namespace

QString quantityText(const Quantity& quantity, const QLocale& locale)
{
    if (quantity.measure == Measure::Money) {
        const bool whole = quantity.minor() % 100 == 0;
        return locale.toCurrencyString(quantity.number, quantity.unit + u' ', whole ? 0 : 2);
    }
    // What was computed has more digits than anybody measured.
    const double rounded = std::round(quantity.number * 100) / 100;
    const bool small = rounded == 0 && quantity.number != 0;
    const QString number = displayNumber(small ? quantity.number : rounded, locale);
    return quantity.unit.isEmpty() ? number : QString(number + u' ' + quantity.unit);
}

QString yearlyText(const Quantity& quantity, bool recurring, const QLocale& locale)
{
    return (recurring ? tr("%1 a year") : tr("%1 once")).arg(quantityText(quantity, locale));
}

QString claimText(const Valuation& value, const QLocale& locale)
{
    if (!value.claimed)
        return tr("not available");
    return value.level ? quantityText(*value.claimed, locale) : yearlyText(*value.claimed, value.recurring, locale);
}

QString stepText(const ValueStep& step, const QLocale& locale)
{
    QStringList numbers;
    for (const Quantity& each : step.numbers)
        numbers << quantityText(each, locale);
    return tr("%1: %2 = %3")
        .arg(translated(QString::fromUtf8(step.label)), filled(QString::fromUtf8(step.formula), numbers),
            quantityText(step.result, locale));
}

QString remarkWords(ValueRemark remark)
{
    return translated(QString::fromUtf8(remarkText(remark)));
}

QString stageLabel(FigureStage stage)
{
    switch (stage) {
    case FigureStage::None: return tr("No figure yet");
    case FigureStage::Baseline: return tr("Baseline only");
    case FigureStage::Target: return tr("Target");
    case FigureStage::Forecast: return tr("Forecast");
    case FigureStage::Claimed: return tr("Claimed");
    case FigureStage::Validated: break;
    }
    return tr("Validated");
}

QString returnText(const ReturnFigures& figures, const QLocale& locale)
{
    if (!figures.roiPercent)
        return figures.remarks.empty() ? tr("not available") : remarkWords(figures.remarks.front());
    QStringList parts{tr("Return on investment %1 %").arg(locale.toString(qRound(*figures.roiPercent))),
        tr("benefit to cost %1").arg(displayNumber(std::round(*figures.benefitCostRatio * 100) / 100, locale))};
    if (figures.paybackMonths)
        parts << (*figures.paybackMonths < 1
                ? tr("paid back in less than a month")
                : tr("paid back in %1 months")
                      .arg(displayNumber(std::round(*figures.paybackMonths * 10) / 10, locale)));
    return parts.join(u" · "_s);
}

} // namespace encore
