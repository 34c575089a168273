// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/valueexplain.h"

#include "model/domain/kinds.h"
#include "views/services/labels.h"
#include "views/services/valuewords.h"
#include "views/theme/metrics.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/textlabel.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kBenefitWidth = 560;
constexpr int kWidth = 860;
constexpr int kHeight = 560;
constexpr int kLeastTable = 120;
constexpr int kLevels = 5;

enum RowColumn { Name, Stage, Gross, Claimed, Proof, Rate, ColumnCount };

} // namespace

QString levelText(const LevelFigures& level, const QLocale& locale)
{
    const qint64 count = qint64(level.rows.empty() ? level.expected.size() : level.rows.size());
    const QString figures = ValueExplain::tr("%Ln figures, not added up", nullptr, int(count));
    if (level.rows.empty())
        return ValueExplain::tr("%1: expected in %2").arg(level.unit, figures);
    const QString most = quantityText({level.most, Measure::Units, level.unit}, locale);
    if (level.least == level.most)
        return ValueExplain::tr("%1 in %2").arg(most, figures);
    return ValueExplain::tr("%1 to %2 in %3")
        .arg(quantityText({level.least, Measure::Units, {}}, locale), most, figures);
}

QString notHeadcountLine()
{
    return translated(QString::fromUtf8(kNotHeadcountText));
}

ValueExplain::ValueExplain(const QString& heading, QWidget* parent) : DialogFrame(heading, parent)
{
    setObjectName(u"valueExplain"_s);
    addCloseButton(tr("Close"))->setLook(ButtonLook::Primary);
}

void ValueExplain::addLine(const QString& text, bool muted)
{
    auto* line = new TextLabel(text, TextStyle::Body, this, muted ? Role::Muted : Role::Text);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(line);
}

void ValueExplain::addSteps(const std::vector<ValueStep>& steps, const std::vector<ValueRemark>& remarks)
{
    const QLocale locale;
    for (const ValueStep& step : steps)
        addLine(stepText(step, locale));
    for (const ValueRemark remark : remarks)
        addLine(remarkWords(remark), true);
}

ValueExplain* ValueExplain::ofBenefit(const BenefitValue& value, const QString& title, QWidget* parent)
{
    auto* dialog = new ValueExplain(tr("How “%1” is counted").arg(title), parent);
    dialog->setSentence(
        tr("Gross a year is the improvement times the volume a year times the value of one unit. What is claimed of it "
           "is the share that this change has brought about, as far as one is sure of it."));
    dialog->addSteps(value.value.steps, value.value.remarks);
    const QLocale locale;
    dialog->addLine(
        tr("A year has %1 working days and %2 working weeks here, a working day %3 hours.")
            .arg(displayNumber(value.settings.workingDays, locale), displayNumber(value.settings.workingWeeks, locale),
                displayNumber(value.settings.hoursPerDay, locale)),
        true);
    if (value.value.notHeadcount)
        dialog->addLine(notHeadcountLine());
    dialog->body()->addStretch(1);
    dialog->fit(kBenefitWidth);
    return dialog;
}

ValueExplain* ValueExplain::ofTotal(
    const ValueRollup& rollup, const QString& title, const PageContext& context, QWidget* parent)
{
    auto* dialog = new ValueExplain(tr("How the value of “%1” comes about").arg(title), parent);
    dialog->resize(kWidth, kHeight);
    dialog->setSentence(tr("Each benefit counts once, for the one story or replication that it belongs to. Hard and "
                           "soft, money and time are never added to each other."));
    dialog->addTotals(rollup);
    dialog->addRows(rollup, context);
    dialog->addExclusions(rollup, context);
    if (rollup.cost)
        dialog->addLine(tr("Costs in the first year: %1").arg(quantityText(*rollup.cost, QLocale())));
    dialog->addSteps(rollup.back.steps, rollup.back.remarks);
    if (rollup.notHeadcount)
        dialog->addLine(notHeadcountLine());
    return dialog;
}

void ValueExplain::addTotals(const ValueRollup& rollup)
{
    const QLocale locale;
    for (const ValueTotal& total : rollup.totals) {
        const auto text = [&](double number) { return yearlyText(total.quantity(number), total.recurring, locale); };
        const QString name = total.hard ? tr("Hard") : tr("Soft");
        addLine(tr("%1: %2 gross, %3 through the change, %4 claimed; validated %5, weighted by evidence %6")
                    .arg(name, text(total.gross), text(total.attributed), text(total.claimed),
                        quantityText(total.quantity(total.validated), locale),
                        quantityText(total.quantity(total.weighted), locale)));
    }
    for (const LevelFigures& each : rollup.levels)
        addLine(levelText(each, locale));
    QStringList weights;
    for (const double weight : rollup.weights)
        weights << displayNumber(weight, locale);
    addLine(tr("Weights for evidence 0 to 5: %1").arg(weights.join(u" · "_s)), true);
}

void ValueExplain::addRows(const ValueRollup& rollup, const PageContext& context)
{
    const QLocale locale;
    auto* table = new QTableWidget(int(rollup.rows.size()), ColumnCount, this);
    table->setObjectName(u"explain.rows"_s);
    table->setAccessibleName(tr("Benefits that are counted"));
    table->setHorizontalHeaderLabels(
        {tr("Benefit"), tr("Figure"), tr("Gross"), tr("Claimed"), tr("Evidence"), tr("Exchange rate")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    table->setTabKeyNavigation(false);
    table->setMinimumHeight(kLeastTable);
    for (int i = 0; i < int(rollup.rows.size()); ++i) {
        const ValueRow& row = rollup.rows[size_t(i)];
        const auto put = [&](int column, const QString& text) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            if (column == Gross || column == Claimed)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(i, column, item);
        };
        put(Name, row.name);
        put(Stage, stageLabel(row.value.stage));
        put(Gross, quantityText(*row.gross, locale));
        put(Claimed,
            row.value.level ? quantityText(*row.claimed, locale)
                            : yearlyText(*row.claimed, row.value.recurring, locale));
        put(Proof, tr("%1 of %2").arg(row.evidence).arg(kLevels));
        put(Rate,
            row.rate ? tr("%1 of %2")
                           .arg(displayNumber(row.rate->factor, locale),
                               writePartialDate(PartialDate(row.rate->on), locale, QLocale::ShortFormat))
                     : QString());
    }
    connect(table, &QTableWidget::activated, this, [this, table, &context, rows = rollup.rows](const QModelIndex& at) {
        Q_UNUSED(table)
        context.navigation.openRecord(benefit::kind, rows[size_t(at.row())].id);
        accept();
    });
    body()->addWidget(table, 1);
}

void ValueExplain::addExclusions(const ValueRollup& rollup, const PageContext& context)
{
    for (const RollupExclusion& each : rollup.excluded) {
        const RecordSchema& schema = context.store.schemas().of(each.kind);
        addLine(tr("%1 left out or apart: %2")
                    .arg(countOf(schema, qint64(each.rows.size())), translated(QString::fromUtf8(each.reason))),
            true);
    }
}

} // namespace encore
