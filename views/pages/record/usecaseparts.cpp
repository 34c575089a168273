// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/usecaseparts.h"

#include "model/domain/kinds.h"
#include "model/store/patterns.h"
#include "views/charts/sentencetext.h"
#include "views/services/labels.h"
#include "views/services/nouns.h"
#include "views/theme/metrics.h"
#include "views/widgets/banner.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Where on the page something that a maturity needs is put right: a section, a field, the teams that could be next, those that have it.
QString partFor(const Missing& missing)
{
    if (missing.code.startsWith(u"section:"_s) || missing.code == u"section")
        return missing.code;
    if (!missing.field.isEmpty())
        return missing.field;
    if (missing.code == u"audits")
        return u"tab:instances"_s;
    return u"tab:next"_s;
}

} // namespace

MaturityPart::MaturityPart(const PageContext& context, QWidget* parent)
    : RecordPart(parent)
    , m_context(context)
    , m_card(new Card(this))
    , m_now(new TextLabel(TextStyle::Strong, m_card))
    , m_reason(new TextLabel(TextStyle::Body, m_card))
    , m_confirm(new Button(QString(), m_card))
    , m_nextHead(new TextLabel(TextStyle::Caption, m_card, Role::Muted))
{
    setObjectName(u"maturity"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setTitle(tr("Maturity"));
    for (TextLabel* label : {m_now, m_reason, m_nextHead}) {
        label->setWordWrap(true);
        m_card->body()->addWidget(label);
    }
    m_reason->setObjectName(u"maturity.reason"_s);
    m_confirm->setSmall(true);
    m_confirm->setObjectName(u"maturity.confirm"_s);
    m_card->body()->insertWidget(2, m_confirm, 0, Qt::AlignLeft);
    connect(m_confirm, &Button::clicked, this, [this] {
        m_context.write(this, tr("confirmation of the maturity of “%1”").arg(m_view.title),
            [id = m_view.record.id, to = m_advice.suggested](
                UnitOfWork& work) { return confirmMaturity(work, id, to); });
    });
}

void MaturityPart::fill(const RecordView& view)
{
    m_view = view;
    const quint64 ticket = ++m_ticket;
    m_context.store
        .read<MaturityAdvice>(
            LaneName::Rows, [id = view.record.id](Session& session) { return maturityOf(session, id); })
        .then(this, [this, ticket](const Result<MaturityAdvice>& advice) {
            if (advice && ticket == m_ticket)
                show(*advice);
        });
}

void MaturityPart::show(const MaturityAdvice& advice)
{
    m_advice = advice;
    const FieldDef& field = *m_context.store.schemas().of(usecase::kind).field(u"maturity");
    m_now->setText(advice.now.isEmpty() ? tr("Not marked yet") : choiceLabel(field, advice.now));
    m_reason->setText(sentenceText(advice.reason));
    const bool ask = advice.differs() && advice.now != u"retired" && !m_context.store.readOnly();
    m_confirm->setText(tr("Confirm “%1”").arg(choiceLabel(field, advice.suggested)));
    m_confirm->setVisible(ask);
    const bool unproven = !advice.unproven.empty();
    m_nextHead->setText(unproven ? tr("“%1” would need:").arg(choiceLabel(field, advice.now))
                                 : tr("For “%1” it needs:").arg(choiceLabel(field, advice.next)));
    const std::vector<Missing>& needs = unproven ? advice.unproven : advice.missing;
    m_nextHead->setVisible(!needs.empty());
    delete m_missing;
    m_missing = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_missing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    for (const Missing& each : needs)
        column->addWidget(makeMissing(each));
    m_card->body()->addWidget(m_missing);
}

QWidget* MaturityPart::makeMissing(const Missing& missing)
{
    const QString text = sentenceText(missing.sentence);
    if (partFor(missing).isEmpty()) {
        auto* label = new TextLabel(text, TextStyle::Body, m_missing);
        label->setWordWrap(true);
        return label;
    }
    auto* link = new Button(text, m_missing, ButtonLook::Link);
    link->setObjectName(u"maturity.needs/"_s + missing.code);
    link->setToolTip(text);
    link->setMinimumWidth(1); // it ends in an ellipsis
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(link, &Button::clicked, this, [this, missing] { Q_EMIT partRequested(partFor(missing)); });
    return link;
}

ExternalGatePart::ExternalGatePart(const PageContext& context, QWidget* parent)
    : RecordPart(parent)
    , m_context(context)
    , m_banner(new Banner(this))
{
    setObjectName(u"externalGate"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    m_banner->setClosable(false);
    connect(m_banner, &Banner::actionTriggered, this, [this] { Q_EMIT partRequested(u"tab:next"_s); });
}

void ExternalGatePart::fill(const RecordView& view)
{
    const QString audience = view.record.get(usecase::audience);
    const auto rows = view.rows(replication::kind, u"use_case");
    const bool inUse = std::ranges::any_of(rows, [](const RecordRow& each) {
        const QString state = each.record.get(replication::state);
        return isInUse(state) && !each.record.get(replication::external);
    });
    const bool warn = !audience.isEmpty() && audience != u"internal" && !inUse;
    setVisible(warn);
    if (!warn)
        return;
    const FieldDef& field = *m_context.store.schemas().of(usecase::kind).field(u"audience");
    m_banner->showMessage(Tone::Warn,
        tr("It reaches outside (%1), and no team inside uses it yet. Internal before external: try it at home first.")
            .arg(inSentence(choiceLabel(field, audience))));
    if (!m_context.store.readOnly())
        m_banner->addAction(u"next"_s, tr("Where next?"));
}

} // namespace encore
