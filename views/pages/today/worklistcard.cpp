// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/today/worklistcard.h"

#include "views/charts/sentencetext.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/pill.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace encore {

WorkListCard::WorkListCard(const WorkList& list, bool readOnly, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_readOnly(readOnly)
    , m_card(new Card(this))
    , m_count(new Pill(this))
    , m_all(new Button(tr("Show all"), this, ButtonLook::Link))
{
    setObjectName(u"today/"_s + QString(list.key));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    const QString title = translated(QString::fromUtf8(list.title));
    m_card->setTitle(title);
    m_card->setSubtitle(translated(QString::fromUtf8(list.advice)));
    m_card->addHeaderWidget(m_count);
    m_card->addHeaderWidget(m_all);
    m_all->setObjectName(u"today/"_s + QString(list.key) + u"/all"_s);
    m_all->setAccessibleName(tr("Show all: %1").arg(title));
    connect(m_all, &Button::clicked, this, [this] { Q_EMIT allRequested(m_answer.page, m_answer.query); });
    outer->addWidget(m_card);
    hide();
}

void WorkListCard::show(const WorkListAnswer& answer)
{
    m_answer = answer;
    delete m_rows;
    m_rows = new QWidget(m_card);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    int number = 0;
    for (const WorkItem& item : m_answer.first)
        column->addWidget(makeRow(item, ++number));
    m_card->body()->addWidget(m_rows);
    const QString count = QLocale().toString(m_answer.count);
    m_count->setState(m_answer.more ? tr("%1 or more").arg(count) : count, Tone::Info);
    setVisible(!m_answer.first.empty());
}

QWidget* WorkListCard::makeRow(const WorkItem& item, int number)
{
    auto* row = new QWidget(m_rows);
    row->setObjectName(u"today/%1/%2"_s.arg(QString(m_list.key)).arg(number));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kSmall);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    const QString shown = item.record.id.valid() ? item.title : translated(item.title);
    texts->addWidget(new ElidedLabel(shown, row));
    auto* reason = new ElidedLabel(sentenceText(item.reason), row);
    reason->setStyle(TextStyle::Caption);
    reason->setRole(Role::Muted);
    texts->addWidget(reason);
    line->addLayout(texts, 1);
    auto* act = new Button(translated(QString::fromUtf8(m_list.action)), row);
    act->setSmall(true);
    act->setObjectName(row->objectName() + u"/act"_s);
    act->setAccessibleName(u"%1 %2"_s.arg(act->text(), shown));
    act->setAccessibleDescription(reason->text());
    connect(act, &Button::clicked, this, [this, item] { Q_EMIT itemOpened(item); });
    line->addWidget(act);
    if (item.record.id.valid() && !m_readOnly) {
        auto* more = new Button({}, row, ButtonLook::Quiet);
        more->setIconName(u"more"_s);
        more->setSmall(true);
        more->setObjectName(row->objectName() + u"/more"_s);
        more->setAccessibleName(tr("Put off %1").arg(shown));
        more->setToolTip(tr("Put off"));
        fillMenu(more, item);
        line->addWidget(more);
    }
    return row;
}

void WorkListCard::fillMenu(Button* button, const WorkItem& item)
{
    connect(button, &Button::clicked, this, [this, button, item] {
        auto* menu = new QMenu(this);
        menu->setObjectName(u"putOffMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const auto add = [&](const QString& key, const QString& text, int days, bool askWhy) {
            QAction* action = menu->addAction(text);
            action->setObjectName(key);
            connect(action, &QAction::triggered, this,
                [this, item, days, askWhy] { Q_EMIT putOffRequested(item, days, askWhy); });
        };
        add(u"putOff/week"_s, tr("Put off for a week"), 7, false);
        add(u"putOff/month"_s, tr("Put off for a month"), 30, false);
        add(u"putOff/quarter"_s, tr("Put off for three months"), 91, false);
        menu->addSeparator();
        add(u"putOff/reason"_s, tr("Put off for a month, with a reason…"), 30, true);
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
}

} // namespace encore
