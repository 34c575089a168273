// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/valuerules.h"

#include <QLocale>

namespace encore {

// Values in the user's words.

/// "EUR 9,600", "160 h", "1.5 points".
QString quantityText(const Quantity& quantity, const QLocale& locale);
/// The same with "a year" or "once".
QString yearlyText(const Quantity& quantity, bool recurring, const QLocale& locale);
/// What a benefit claims, with "a year" or "once" where it adds up.
QString claimText(const Valuation& value, const QLocale& locale);
/// "Improvement: 30 min − 10 min = 20 min"
QString stepText(const ValueStep& step, const QLocale& locale);
/// What is not available, or was assumed.
QString remarkWords(ValueRemark remark);
/// "Validated"
QString stageLabel(FigureStage stage);
/// "150 %", "2.5", "6 months"; "not available" for what could not be computed.
QString returnText(const ReturnFigures& figures, const QLocale& locale);

} // namespace encore
