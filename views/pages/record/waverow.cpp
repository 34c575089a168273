// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/waverow.h"

#include "model/domain/kinds.h"
#include "model/store/replicationlists.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/progressline.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

WaveRow::WaveRow(const RecordRow& wave, const PageContext& context, const std::function<void()>& open)
    : m_wave(wave)
    , m_context(context)
    , m_line(new ProgressLine(this))
    , m_text(new TextLabel(TextStyle::Caption, this, Role::Muted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    if (open) {
        auto* link = new Button(wave.title, this, ButtonLook::Link);
        link->setObjectName(u"wave/%1"_s.arg(wave.record.id.value));
        link->setToolTip(wave.title);
        link->setMinimumWidth(1); // it ends in an ellipsis
        connect(link, &Button::clicked, this, open);
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    m_text->setWordWrap(true);
    m_text->setObjectName(u"wave.progress"_s);
    column->addWidget(m_text);
    column->addWidget(m_line);
    show(0, 0);
    count();
}

void WaveRow::count()
{
    m_context.store
        .read<TargetReach>(LaneName::Reports,
            [kind = m_wave.record.kind, id = m_wave.record.id](Session& session) { return reachOf(session, kind, id); })
        .then(this, [this](const Result<TargetReach>& reach) {
            if (reach)
                show(int(reach->inUse), int(reach->asked));
        });
}

void WaveRow::show(int reached, int asked)
{
    const qint64 target = m_wave.record.get(wave::targetCount).value_or(0);
    const RecordSchema& schema = m_context.store.schemas().of(m_wave.record.kind);
    const QString by = displayValue(*schema.field(u"target_by"), m_wave.record.value(u"target_by"_s), {}, locale());
    const QString done = target > 0
        ? tr("%1 of %Ln team(s)", nullptr, int(target)).arg(locale().toString(reached))
        : tr("in use at %1").arg(countOf(m_context.store.schemas().of(team::kind), reached));
    const QString when = by.isEmpty() ? QString() : QString(u' ' + tr("by %1").arg(by));
    m_text->setText(done + when + u" · "_s + tr("%Ln asked", nullptr, asked));
    m_line->setShare(target > 0 ? double(reached) / double(target) : 0);
    m_line->setVisible(target > 0);
    setAccessibleName(m_wave.title + u": "_s + m_text->text());
}

} // namespace encore
