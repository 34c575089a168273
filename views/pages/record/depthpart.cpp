// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/depthpart.h"

#include "model/domain/kinds.h"
#include "views/charts/sentencetext.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/progressline.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

DepthPart::DepthPart(const PageContext& context, QWidget* parent)
    : OutlookPart(context, parent)
    , m_text(new TextLabel(TextStyle::Body, this))
    , m_line(new ProgressLine(this))
    , m_edit(new Button(tr("Ask again"), this, ButtonLook::Link))
{
    setObjectName(u"depth"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addWidget(new TextLabel(tr("Who uses it"), TextStyle::Section, this));
    m_text->setWordWrap(true);
    m_text->setObjectName(u"depth.text"_s);
    column->addWidget(m_text);
    column->addWidget(m_line);
    m_edit->setObjectName(u"depth.edit"_s);
    connect(m_edit, &Button::clicked, this, [this] { Q_EMIT partRequested(u"depth"_s); });
    column->addWidget(m_edit, 0, Qt::AlignLeft);
}

void DepthPart::show(const ReplicationOutlook& outlook)
{
    const Record& record = outlook.replication;
    const std::optional<double> depth = record.get(replication::depth);
    const double threshold = outlook.thresholds.depthPercent / 100.0;
    // Before the trial nobody can use it yet.
    setVisible(depth || record.has(replication::trialOn));
    QStringList parts{depth ? tr("%1 of the members use it; it counts as adopted from %2.")
                                  .arg(shareText(*depth / 100.0), shareText(threshold))
                            : tr("Nobody has asked yet how many members use it; it counts as adopted from %1.")
                                  .arg(shareText(threshold))};
    const RecordSchema& schema = context().store.schemas().of(replication::kind);
    if (record.has(replication::acceptance))
        parts << tr("Accepted up to: %1.")
                     .arg(choiceLabel(*schema.field(u"acceptance"), record.get(replication::acceptance)).toLower());
    m_text->setText(parts.join(u' '));
    m_line->setShare(depth ? *depth / 100.0 : 0);
    m_line->setVisible(depth.has_value());
    m_edit->setText(depth ? tr("Ask again") : tr("Write it down"));
    m_edit->setVisible(!context().store.readOnly());
}

} // namespace encore
