// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/benefitvalue.h"
#include "model/insight/rollup.h"
#include "views/dialogs/dialogframe.h"
#include "views/services/page.h"

class QTableWidget;

namespace encore {

/// "Explain this number": how the value of a benefit comes about, or what a total counts, leaves out and rests on.
class ValueExplain final : public DialogFrame
{
    Q_OBJECT

public:
    static ValueExplain* ofBenefit(const BenefitValue& value, const QString& title, QWidget* parent);
    static ValueExplain* ofTotal(
        const ValueRollup& rollup, const QString& title, const PageContext& context, QWidget* parent);

private:
    ValueExplain(const QString& heading, QWidget* parent);
    void addSteps(const std::vector<ValueStep>& steps, const std::vector<ValueRemark>& remarks);
    void addTotals(const ValueRollup& rollup);
    void addRows(const ValueRollup& rollup, const PageContext& context);
    void addExclusions(const ValueRollup& rollup, const PageContext& context);
    void addLine(const QString& text, bool muted = false);
};

/// "4 to 9 % in 2 figures, not added up".
QString levelText(const LevelFigures& level, const QLocale& locale);

/// What may not be concluded from time that was saved, as a line for cards and dialogs.
QString notHeadcountLine();

} // namespace encore
