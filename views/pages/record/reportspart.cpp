// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/reportspart.h"

#include "views/charts/reportcard.h"
#include "views/theme/metrics.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

ReportsPart::ReportsPart(const PageContext& context, const QStringList& names, const QString& field, QWidget* parent)
    : RecordPart(parent)
    , m_field(field)
{
    setObjectName(u"recordReports"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kLarge);
    for (const QString& name : names) {
        auto* card = new ReportCard(context, name, {ReportPeriod::All, {}, u"id:0"_s}, this);
        card->setObjectName(u"report/"_s + name);
        column->addWidget(card);
        m_cards.push_back(card);
    }
}

void ReportsPart::fill(const RecordView& view)
{
    if (view.record.id == m_shown)
        return; // the cards follow changes by themselves
    m_shown = view.record.id;
    for (ReportCard* card : m_cards)
        card->setFilter({ReportPeriod::All, {}, u"%1:#%2"_s.arg(m_field).arg(view.record.id.value)});
}

} // namespace encore
