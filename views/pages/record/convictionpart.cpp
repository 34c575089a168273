// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/convictionpart.h"

#include "model/domain/convictionrules.h"
#include "model/domain/kinds.h"
#include "views/forms/recorddialog.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/scorebars.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString plainLabel(const FieldDef& field)
{
    const QString label = fieldLabel(field);
    return label.left(label.indexOf(u" ("_s));
}

} // namespace

ConvictionPart::ConvictionPart(const PageContext& context, QWidget* parent)
    : RecordPart(parent)
    , m_context(context)
    , m_bars(new ScoreBars(this))
    , m_when(new TextLabel(TextStyle::Caption, this, Role::Muted))
    , m_lowest(new TextLabel(TextStyle::Body, this))
    , m_plan(new Button(tr("Make a task of it…"), this))
{
    setObjectName(u"convictionProfile"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    auto* heading = new TextLabel(tr("What convinces them, and what does not yet"), TextStyle::Section, this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(m_when);
    m_bars->setObjectName(u"convictionBars"_s);
    column->addWidget(m_bars);
    m_lowest->setWordWrap(true);
    m_lowest->setObjectName(u"lowestCondition"_s);
    column->addWidget(m_lowest);
    m_plan->setSmall(true);
    m_plan->setObjectName(u"planConviction"_s);
    connect(m_plan, &Button::clicked, this, [this] {
        RecordDialog::forNew(task::kind, m_context,
            {{u"replication"_s, Value(m_view.record.id)}, {u"story"_s, Value()}, {u"use_case"_s, Value()},
                {u"programme"_s, Value()}},
            this, {{u"text"_s, Value(m_action)}})
            ->open();
    });
    column->addWidget(m_plan, 0, Qt::AlignLeft);
}

void ConvictionPart::fill(const RecordView& view)
{
    m_view = view;
    const auto rows = view.rows(conviction::kind, u"replication");
    const auto latest = std::ranges::max_element(
        rows, {}, [](const RecordRow& each) { return each.record.get(conviction::assessedOn).text(); });
    setVisible(latest != rows.end());
    if (latest == rows.end())
        return;
    const RecordSchema& schema = m_context.store.schemas().of(conviction::kind);
    const std::optional<QString> lowest = lowestCondition(latest->record);
    std::vector<ScoreBars::Bar> bars;
    for (const FieldSpec* each : convictionFields()) {
        const FieldDef& field = *schema.field(QString::fromLatin1(each->key));
        const auto* score = std::get_if<qint64>(&latest->record.value(field.key));
        bars.push_back({plainLabel(field), score ? std::optional<int>(int(*score)) : std::nullopt,
            lowest && *lowest == field.key});
    }
    m_bars->setBars(bars, kMostConviction);
    const PartialDate when = latest->record.get(conviction::assessedOn);
    m_when->setText(when.isEmpty()
            ? QString()
            : tr("As of %1").arg(displayValue(*schema.field(u"assessed_on"), when, {}, locale())));
    m_when->setVisible(!when.isEmpty());
    m_lowest->setVisible(lowest.has_value());
    m_plan->setVisible(lowest.has_value() && !m_context.store.readOnly());
    if (!lowest)
        return;
    m_action = translated(QString::fromUtf8(actionFor(*lowest)));
    m_lowest->setText(tr("Lowest: %1. %2").arg(plainLabel(*schema.field(*lowest)), m_action));
}

} // namespace encore
