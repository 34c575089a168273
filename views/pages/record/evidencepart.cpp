// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/evidencepart.h"

#include "model/domain/kinds.h"
#include "model/insight/evidencebook.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kHighest = 5;

// Where on the page a gap can be filled; empty when it lies elsewhere.
QString placeOf(EvidenceGap gap, Kind kind)
{
    switch (gap) {
    case EvidenceGap::Description:
        if (kind == story::kind)
            return u"summary"_s;
        return kind == usecase::kind ? u"patlet"_s : u"purpose"_s;
    case EvidenceGap::Measurement: return kind == usecase::kind ? QString() : u"benefit"_s;
    case EvidenceGap::Comparison: return kind == usecase::kind ? QString() : u"evidence"_s;
    case EvidenceGap::Replication: return kind == usecase::kind ? u"replication"_s : QString();
    case EvidenceGap::SeveralSites: return {};
    case EvidenceGap::Kit: return kind == usecase::kind ? u"kit_complete"_s : QString();
    }
    return {};
}

} // namespace

EvidencePart::EvidencePart(const PageContext& context, QWidget* parent)
    : LatePart(parent)
    , m_context(context)
    , m_card(new Card(this))
{
    setObjectName(u"evidencePart"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card->setTitle(tr("Evidence"));
    column->addWidget(m_card);
    m_card->hide();
}

void EvidencePart::load()
{
    const quint64 ticket = ++m_ticket;
    m_context.store
        .read<EvidenceLevel>(LaneName::Reports,
            [kind = view().record.kind, id = view().record.id](Session& session) -> Result<EvidenceLevel> {
                ENCORE_ASSIGN(book, EvidenceBook::readFor(session, kind, id));
                return book.level(kind, id);
            })
        .then(this, [this, ticket](const Result<EvidenceLevel>& level) {
            if (ticket == m_ticket && level)
                show(*level);
        });
}

void EvidencePart::show(const EvidenceLevel& level)
{
    delete m_content;
    m_content = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    const auto add = [&](const QString& text, TextStyle style, Role role) {
        auto* label = new TextLabel(text, style, m_content, role);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    add(tr("Level %1 of %2: %3")
            .arg(QString::number(level.level), QString::number(kHighest),
                translated(QString::fromUtf8(evidenceName(level.level)))),
        TextStyle::Strong, Role::Text)
        ->setObjectName(u"evidence.level"_s);
    if (!level.raise.empty())
        add(tr("What would raise it:"), TextStyle::Caption, Role::Muted);
    for (const EvidenceGap gap : level.raise) {
        const QString text = translated(QString::fromUtf8(evidenceGapText(gap)));
        const QString place = placeOf(gap, view().record.kind);
        if (place.isEmpty() || m_context.store.readOnly()) {
            add(text, TextStyle::Body, Role::Text);
            continue;
        }
        // The sentence wraps, which a button does not; the link below it leads to where it is done.
        add(text, TextStyle::Body, Role::Text);
        auto* link = new Button(tr("Do it here"), m_content, ButtonLook::Link);
        link->setObjectName(u"evidence.raise/"_s + evidenceGapKey(gap));
        link->setAccessibleName(text);
        connect(link, &Button::clicked, this, [this, place] { Q_EMIT partRequested(place); });
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    add(translated(QString::fromUtf8(kEvidenceScaleText)), TextStyle::Caption, Role::Muted);
    m_card->body()->addWidget(m_content);
    m_card->show();
}

} // namespace encore
