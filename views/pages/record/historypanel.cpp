// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/historypanel.h"

#include "views/services/changewords.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr size_t kShownSteps = 100;
} // namespace

HistoryPanel::HistoryPanel(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setObjectName(u"history"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void HistoryPanel::load(Kind kind, RecordId id)
{
    m_kind = kind;
    m_id = id;
    m_context.store
        .read<std::vector<RecordStep>>(
            LaneName::Rows, [kind, id](Session& session) { return historyOf(session.database(), kind, id); })
        .then(this, [this, id](const Result<std::vector<RecordStep>>& steps) {
            if (steps && id == m_id)
                fill(*steps);
        });
}

void HistoryPanel::fill(const std::vector<RecordStep>& steps)
{
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kLarge);
    for (size_t i = 0; i < steps.size() && i < kShownSteps; ++i)
        column->addWidget(makeStep(steps[i], i == 0));
    if (steps.empty()) {
        auto* none = new TextLabel(tr("Nothing has been changed since this came into the portfolio."), TextStyle::Body,
            m_content, Role::Muted);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    column->addStretch(1);
    layout()->addWidget(m_content);
}

QWidget* HistoryPanel::makeStep(const RecordStep& step, bool newest)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    const QString author = step.step.author.isEmpty() ? tr("Somebody") : step.step.author;
    QString what = step.created ? tr("Created") : step.step.label;
    what.replace(0, 1, what.left(1).toUpper());
    auto* title = new TextLabel(tr("%1 · %2").arg(what, author), TextStyle::Strong, box);
    head->setSpacing(space::kSmall);
    head->addWidget(title);
    auto* when =
        new TextLabel(timeAgo(step.step.at, m_context.store.services().clock()), TextStyle::Caption, box, Role::Muted);
    when->setToolTip(QLocale().toString(step.step.at.toLocalTime(), QLocale::LongFormat));
    head->addWidget(when);
    head->addStretch(1);
    if (!newest && !m_context.store.readOnly()) {
        auto* restore = new Button(tr("Bring this version back"), box, ButtonLook::Link);
        restore->setObjectName(u"restore/%1"_s.arg(step.step.id));
        connect(restore, &Button::clicked, this, [this, id = step.step.id] {
            m_context.write(
                this, tr("return to an earlier version"), [kind = m_kind, record = m_id, id](UnitOfWork& work) {
                    return restoreVersion(work, kind, record, id);
                });
        });
        head->addWidget(restore);
    }
    column->addLayout(head);
    for (const ValueChange& change : step.values) {
        auto* line =
            new TextLabel(changeText(m_context.store.schemas().of(m_kind), change), TextStyle::Body, box, Role::Muted);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    return box;
}

} // namespace encore
