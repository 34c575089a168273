// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/teampart.h"

#include "model/domain/team.h"
#include "views/widgets/banner.h"
#include "views/widgets/dateedit.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

FormerTeamPart::FormerTeamPart(const PageContext& context, QWidget* parent)
    : RecordPart(parent)
    , m_context(context)
    , m_banner(new Banner(this))
{
    setObjectName(u"formerTeam"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    m_banner->setClosable(false);
    connect(m_banner, &Banner::actionTriggered, this,
        [this](const QString& key) { m_context.navigation.openRecord(team::kind, RecordId{key.toLongLong()}); });
}

void FormerTeamPart::fill(const RecordView& view)
{
    const PartialDate until = view.record.get(team::validTo);
    const bool former = !until.isEmpty() && until.lastDay() < m_context.store.services().clock().date();
    setVisible(former);
    if (!former)
        return;
    const auto successors = view.rows(team::kind, QString::fromLatin1(team::predecessors.key));
    const QString day = writePartialDate(until, locale());
    m_banner->showMessage(Tone::Info,
        successors.empty() ? tr("It existed until %1. Its past stays here.").arg(day)
                           : tr("It existed until %1. What went on is found where its people went:").arg(day));
    for (const RecordRow& each : successors)
        m_banner->addAction(QString::number(each.record.id.value), each.title);
}

} // namespace encore
