// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/rolluppart.h"

#include "model/domain/kinds.h"
#include "views/pages/record/valueexplain.h"
#include "views/services/labels.h"
#include "views/services/valuewords.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

RollupPart::RollupPart(const PageContext& context, QWidget* parent)
    : LatePart(parent)
    , m_context(context)
    , m_card(new Card(this))
{
    setObjectName(u"rollupPart"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card->setTitle(tr("Value"));
    column->addWidget(m_card);
    m_card->hide();
}

void RollupPart::load()
{
    const quint64 ticket = ++m_ticket;
    const RollupScope scope{view().record.kind, view().record.id};
    m_context.store
        .read<ValueRollup>(LaneName::Reports, [scope](Session& session) { return valueRollup(session, scope); })
        .then(this, [this, ticket](const Result<ValueRollup>& rollup) {
            if (ticket == m_ticket && rollup)
                show(*rollup);
        });
}

void RollupPart::show(const ValueRollup& rollup)
{
    m_rollup = rollup;
    m_card->setVisible(!rollup.rows.empty() || !rollup.excluded.empty() || !rollup.costs.empty());
    delete m_content;
    m_content = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    for (const ValueTotal& total : rollup.totals)
        addTotal(column, total);
    for (const LevelFigures& each : rollup.levels)
        addNote(column, levelText(each, QLocale()));
    if (rollup.totals.empty() && rollup.levels.empty())
        addNote(column, tr("Nothing can be counted yet."));
    if (rollup.cost || rollup.hardMoney())
        addNote(column, returnText(rollup.back, QLocale()));
    qint64 left = 0;
    for (const RollupExclusion& each : rollup.excluded)
        left += each.kind == benefit::kind ? qint64(each.rows.size()) : 0;
    if (left > 0)
        addNote(column, tr("%1 left out or apart").arg(countOf(m_context.store.schemas().of(benefit::kind), left)));
    if (rollup.notHeadcount)
        addNote(column, notHeadcountLine());
    auto* explain = new Button(tr("Explain this number"), m_content, ButtonLook::Link);
    explain->setObjectName(u"rollup.explain"_s);
    connect(explain, &Button::clicked, this,
        [this] { ValueExplain::ofTotal(m_rollup, view().title, m_context, this)->open(); });
    column->addWidget(explain, 0, Qt::AlignLeft);
    m_card->body()->addWidget(m_content);
}

void RollupPart::addTotal(QVBoxLayout* column, const ValueTotal& total)
{
    const QLocale locale;
    const bool claimed = !total.rows.empty();
    const double number = claimed ? total.claimed : (total.forecast != 0 ? total.forecast : total.target);
    auto* figure =
        new TextLabel(yearlyText(total.quantity(number), total.recurring, locale), TextStyle::Section, m_content);
    figure->setObjectName(u"rollup.total"_s);
    figure->setWordWrap(true);
    column->addWidget(figure);
    const QString kind = total.hard ? tr("Hard") : tr("Soft");
    if (!claimed)
        return addNote(column, tr("%1, expected").arg(kind));
    if (total.validated == total.claimed)
        return addNote(column, tr("%1, claimed and validated").arg(kind));
    if (total.validated == 0)
        return addNote(column, tr("%1, claimed; not validated yet").arg(kind));
    addNote(column, tr("%1, claimed; validated %2").arg(kind, quantityText(total.quantity(total.validated), locale)));
}

void RollupPart::addNote(QVBoxLayout* column, const QString& text)
{
    auto* note = new TextLabel(text, TextStyle::Caption, m_content, Role::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
}

} // namespace encore
