// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/replicationfigures.h"

#include "model/domain/kinds.h"
#include "views/pages/record/hangingrows.h"
#include "views/theme/metrics.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace encore {

ReplicationFigures::ReplicationFigures(const PageContext& context, QWidget* parent)
    : LatePart(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"replicationFigures"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
}

void ReplicationFigures::load()
{
    const quint64 ticket = ++m_ticket;
    const RecordId replication = view().record.get(story::replication);
    if (!replication.valid()) {
        delete std::exchange(m_content, nullptr);
        return;
    }
    m_context.store
        .read<RecordView>(LaneName::Rows,
            [replication](Session& session) { return loadView(session, replication::kind, replication); })
        .then(this, [this, ticket](const Result<RecordView>& found) {
            if (ticket == m_ticket && found)
                show(*found);
        });
}

void ReplicationFigures::show(const RecordView& replication)
{
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    auto* heading =
        new TextLabel(tr("Figures of its replication, counted there"), TextStyle::Caption, m_content, Role::Muted);
    heading->setToolTip(replication.title);
    column->addWidget(heading);
    auto* flow = new QWidget(m_content);
    auto* rows = new FlowLayout(flow, space::kHuge, space::kMedium);
    rows->setContentsMargins(0, 0, 0, 0);
    const auto figures = replication.rows(benefit::kind, u"replication");
    for (const RecordRow& row : figures) {
        const auto open = [this, id = row.record.id] { m_context.navigation.openRecord(benefit::kind, id); };
        rows->addWidget(makeHangingRow({row, replication, u"replication"_s, m_context, open, {}}));
    }
    column->addWidget(flow);
    m_column->addWidget(m_content);
    m_content->setVisible(!figures.empty());
}

} // namespace encore
