// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/keyfigure.h"

#include "views/theme/metrics.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/paint.h"
#include "views/widgets/textlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {
constexpr int kWordsWidth = 220;
}

KeyFigure::KeyFigure(QWidget* parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextStyle::Caption, this, Role::Muted))
    , m_value(new TextLabel(TextStyle::Figure, this))
    , m_unit(new TextLabel(TextStyle::Body, this, Role::Muted))
    , m_caption(new TextLabel(TextStyle::Caption, this, Role::Muted))
{
    m_heading->hide();
    m_unit->hide();
    m_caption->hide();
    m_heading->setWordWrap(true);
    m_caption->setWordWrap(true);
    auto* line = new FlowLayout(nullptr, space::kSmall, 0);
    line->addWidget(m_value);
    line->addWidget(m_unit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_heading);
    column->addLayout(line);
    column->addWidget(m_caption);
    column->addStretch(1);
}

void KeyFigure::setValue(const QString& value, const QString& unit)
{
    // Words that stand for a figure would shout in its size, and not fit.
    constexpr int kLongestFigure = 16;
    const bool words = value.size() > kLongestFigure;
    m_value->setStyle(words ? TextStyle::Section : TextStyle::Figure);
    m_value->setWordWrap(words);
    m_value->setMinimumWidth(words ? kWordsWidth : 0);
    m_value->setText(value);
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
    alignUnit();
    announce();
}

void KeyFigure::alignUnit()
{
    // The small unit stands on the line of the large figure.
    const int drop = QFontMetrics(m_value->font()).ascent() - QFontMetrics(m_unit->font()).ascent();
    m_unit->setContentsMargins(0, qMax(0, drop), 0, 0);
}

void KeyFigure::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        alignUnit();
}

void KeyFigure::setChange(const QString& before, const QString& after, const QString& unit)
{
    setValue(QString(before + u" → " + after), unit);
}

void KeyFigure::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    announce();
}

void KeyFigure::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    announce();
}

void KeyFigure::setClickable(bool clickable)
{
    m_clickable = clickable;
    makeClickable(*this, clickable);
}

void KeyFigure::announce()
{
    setAccessibleName(
        QStringList({m_heading->text(), m_value->text(), m_unit->text(), m_caption->text()}).join(u' ').simplified());
}

void KeyFigure::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_clickable && event->button() == Qt::LeftButton)
        Q_EMIT activated();
    else
        QWidget::mouseReleaseEvent(event);
}

void KeyFigure::keyPressEvent(QKeyEvent* event)
{
    if (m_clickable && isPress(event->key()))
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

void KeyFigure::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (hasFocus())
        paintFocus(painter, rect(), colorsFor(palette()), kRadius);
}

} // namespace encore
