// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/card.h"

#include "views/theme/metrics.h"
#include "views/widgets/paint.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace encore {

Card::Card(QWidget* parent) : QWidget(parent), m_outer(new QVBoxLayout(this)), m_body(new QVBoxLayout)
{
    setPadding(space::kLarge);
    m_outer->setSpacing(space::kSmall);
    m_body->setSpacing(space::kSmall);
    m_header = new QWidget(this);
    auto* line = new QHBoxLayout(m_header);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kSmall);
    m_title = new TextLabel(TextStyle::Section, m_header);
    m_title->setWordWrap(true);
    line->addWidget(m_title, 1);
    m_header->hide();
    m_subtitle = new TextLabel(TextStyle::Caption, this, Role::Muted);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_outer->addWidget(m_header);
    m_outer->addWidget(m_subtitle);
    m_outer->addLayout(m_body, 1);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_header->setVisible(!title.isEmpty() || m_header->layout()->count() > 1);
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::addHeaderWidget(QWidget* widget)
{
    static_cast<QHBoxLayout*>(m_header->layout())->addWidget(widget, 0, Qt::AlignVCenter);
    m_header->show();
}

void Card::setPadding(int padding)
{
    m_outer->setContentsMargins(padding, padding, padding, padding);
}

void Card::setClickable(bool clickable)
{
    m_clickable = clickable;
    makeClickable(*this, clickable);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    const bool raised = m_clickable && m_hovered;
    paintBox(painter, rect(), colors[Role::Surface], raised ? colors[Role::Accent] : colors[Role::Hairline], kRadius);
    if (m_clickable && hasFocus())
        paintFocus(painter, rect(), colors, kRadius);
}

void Card::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
    else
        QWidget::mouseReleaseEvent(event);
}

void Card::keyPressEvent(QKeyEvent* event)
{
    if (m_clickable && isPress(event->key()))
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

void Card::enterEvent(QEnterEvent* event)
{
    m_hovered = true;
    update();
    QWidget::enterEvent(event);
}

void Card::leaveEvent(QEvent* event)
{
    m_hovered = false;
    update();
    QWidget::leaveEvent(event);
}

} // namespace encore
