// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartview.h"

#include <QBuffer>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSvgGenerator>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace encore {

ChartView::ChartView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_NoSystemBackground, false);
}

void ChartView::setCurrent(int mark)
{
    m_current = mark >= 0 && mark < int(m_marks.size()) ? mark : -1;
    if (m_current >= 0) {
        const QRectF rect = m_marks[size_t(m_current)].rect;
        const QRectF area = markArea();
        const auto reveal = [](QScrollBar* bar, qreal from, qreal to, qreal low, qreal high) {
            if (from - bar->value() < low)
                bar->setValue(int(from - low));
            else if (to - bar->value() > high)
                bar->setValue(int(to - high));
        };
        reveal(horizontalScrollBar(), rect.left(), rect.right(), area.left(), area.right());
        reveal(verticalScrollBar(), rect.top(), rect.bottom(), area.top(), area.bottom());
        setAccessibleDescription(m_marks[size_t(m_current)].text);
    }
    viewport()->update();
}

QPointF ChartView::scroll() const
{
    return {qreal(horizontalScrollBar()->value()), qreal(verticalScrollBar()->value())};
}

void ChartView::refresh()
{
    const QSizeF view = viewport()->size();
    m_whole = wholeSize(view);
    m_marks = place(m_whole);
    if (m_current >= int(m_marks.size()))
        m_current = -1;
    m_hovered = -1;
    const auto range = [](QScrollBar* bar, qreal whole, qreal shown) {
        bar->setRange(0, std::max(0, int(std::ceil(whole - shown))));
        bar->setPageStep(int(shown));
        bar->setSingleStep(24);
    };
    range(horizontalScrollBar(), m_whole.width(), view.width());
    range(verticalScrollBar(), m_whole.height(), view.height());
    viewport()->update();
}

QString ChartView::textAt(const QPointF&) const
{
    return {};
}

void ChartView::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsFor(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    draw(painter, m_whole, scroll(), colors);
    painter.setClipRect(markArea().adjusted(-2, -2, 2, 2));
    painter.translate(-scroll());
    painter.setBrush(Qt::NoBrush);
    if (m_hovered >= 0 && m_hovered != m_current) {
        painter.setPen(QPen(colors[Role::Text], 1));
        painter.drawRoundedRect(m_marks[size_t(m_hovered)].rect.adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3);
    }
    if (m_current >= 0 && hasFocus()) {
        painter.setPen(QPen(colors[Role::Surface], 4));
        painter.drawRoundedRect(m_marks[size_t(m_current)].rect.adjusted(-1, -1, 1, 1), 3, 3);
        painter.setPen(QPen(colors[Role::Accent], 2));
        painter.drawRoundedRect(m_marks[size_t(m_current)].rect.adjusted(-1, -1, 1, 1), 3, 3);
    }
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    refresh();
}

void ChartView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LayoutDirectionChange)
        refresh();
}

// The nearest mark in the direction of the arrow: in the same column (or row) if there is one, else in the nearest one.
int ChartView::neighbour(int key) const
{
    if (m_current < 0)
        return m_marks.empty() ? -1 : 0;
    const Mark& from = m_marks[size_t(m_current)];
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const int direction = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    int best = -1;
    int bestDistance = 0;
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const int along = direction * (sideways ? m_marks[i].column - from.column : m_marks[i].row - from.row);
        const int across = std::abs(sideways ? m_marks[i].row - from.row : m_marks[i].column - from.column);
        if (along <= 0 || (!sideways && across > 0))
            continue;
        const int distance = along * 1000 + across;
        if (best < 0 || distance < bestDistance) {
            best = int(i);
            bestDistance = distance;
        }
    }
    return best;
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_marks.empty())
        return QAbstractScrollArea::keyPressEvent(event);
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (const int next = neighbour(key); next >= 0) {
            setCurrent(next);
            showText(next);
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        setCurrent(key == Qt::Key_Home ? 0 : int(m_marks.size()) - 1);
        showText(m_current);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && !m_marks[size_t(m_current)].query.isEmpty())
            Q_EMIT opened(m_marks[size_t(m_current)].query);
        break;
    default: QAbstractScrollArea::keyPressEvent(event); return;
    }
    event->accept();
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && !m_marks.empty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    QToolTip::hideText();
    viewport()->update();
}

int ChartView::markAt(const QPointF& viewPosition) const
{
    if (!markArea().contains(viewPosition))
        return -1;
    const auto found = std::ranges::find_if(
        m_marks, [at = viewPosition + scroll()](const Mark& mark) { return mark.rect.contains(at); });
    return found == m_marks.end() ? -1 : int(found - m_marks.begin());
}

void ChartView::showText(int mark)
{
    if (mark < 0 || !isVisible())
        return;
    const QRectF rect = m_marks[size_t(mark)].rect.translated(-scroll());
    QToolTip::showText(viewport()->mapToGlobal(rect.bottomRight().toPoint()), m_marks[size_t(mark)].text, viewport());
}

bool ChartView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        const QString text = mark >= 0 ? m_marks[size_t(mark)].text : textAt(help->pos());
        QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    case QEvent::MouseMove: {
        const int mark = markAt(static_cast<QMouseEvent*>(event)->position());
        if (mark != m_hovered) {
            m_hovered = mark;
            const bool opens = mark >= 0 && !m_marks[size_t(mark)].query.isEmpty();
            viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
            viewport()->update();
        }
        break;
    }
    case QEvent::Leave:
        m_hovered = -1;
        viewport()->update();
        break;
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        m_pressed = mouse->button() == Qt::LeftButton ? markAt(mouse->position()) : -1;
        if (m_pressed >= 0)
            setCurrent(m_pressed);
        break;
    }
    case QEvent::MouseButtonRelease: {
        const int pressed = std::exchange(m_pressed, -1);
        if (pressed >= 0 && pressed == markAt(static_cast<QMouseEvent*>(event)->position())
            && !m_marks[size_t(pressed)].query.isEmpty())
            Q_EMIT opened(m_marks[size_t(pressed)].query);
        break;
    }
    default: break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace encore
