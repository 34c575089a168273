// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pill.h"

#include "views/theme/metrics.h"
#include "views/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace encore {

namespace {

constexpr int kSide = 9;
constexpr int kUpper = 3;

QFont pillFont(const QFont& base)
{
    QFont font = styledFont(base, TextStyle::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

Pill::Pill(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

Pill::Pill(const QString& text, Tone tone, QWidget* parent) : Pill(parent)
{
    setState(text, tone);
}

void Pill::setState(const QString& text, Tone tone)
{
    if (m_text == text && m_tone == tone)
        return;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setClickable(bool clickable)
{
    m_clickable = clickable;
    makeClickable(*this, clickable);
}

QSize Pill::sizeHint() const
{
    return sizeOf(m_text, styledFont(TextStyle::Body));
}

QSize Pill::minimumSizeHint() const
{
    static constexpr int kLeastWidth = 120;
    return {qMin(sizeHint().width(), kLeastWidth), sizeHint().height()};
}

QSize Pill::sizeOf(const QString& text, const QFont& base)
{
    const QFontMetrics metrics(pillFont(base));
    return {metrics.horizontalAdvance(text) + 2 * kSide, metrics.height() + 2 * kUpper};
}

void Pill::paint(
    QPainter& painter, const QRect& rect, const QString& text, Tone tone, const Colors& colors, const QFont& base)
{
    paintBox(painter, rect, colors.ground(tone), {}, rect.height() / 2.0);
    painter.setFont(pillFont(base));
    painter.setPen(colors.text(tone));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width() - kSide));
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_tone, colorsFor(palette()), styledFont(TextStyle::Body));
    if (hasFocus())
        paintFocus(painter, rect(), colorsFor(palette()), height() / 2.0);
}

void Pill::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (toolTip().isEmpty() || toolTip() == m_text)
        setToolTip(width() < sizeHint().width() ? m_text : QString());
}

void Pill::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_clickable && event->button() == Qt::LeftButton)
        Q_EMIT activated();
    else
        QWidget::mouseReleaseEvent(event);
}

void Pill::keyPressEvent(QKeyEvent* event)
{
    if (m_clickable && isPress(event->key()))
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

} // namespace encore
