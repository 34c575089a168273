// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/cardlist.h"

#include "views/theme/metrics.h"
#include "views/widgets/paint.h"

#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>

namespace encore {

CardList::CardList(int narrowest, CardDelegate::Source source, QWidget* parent)
    : QListView(parent)
    , m_narrowest(narrowest)
{
    setItemDelegate(new CardDelegate(this, std::move(source)));
    setFlow(narrowest > 0 ? LeftToRight : TopToBottom);
    setWrapping(narrowest > 0);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setProperty("clear", true);
    viewport()->setAutoFillBackground(false);
    fit();
}

void CardList::setDragType(const QString& type)
{
    m_dragType = type;
    setDragEnabled(!type.isEmpty());
    setAcceptDrops(!type.isEmpty());
    setDragDropMode(type.isEmpty() ? NoDragDrop : DragDrop);
    setDropIndicatorShown(false);
}

void CardList::fit()
{
    const int height = CardDelegate::cardHeight(font());
    // Where cards wrap, Qt keeps room for a scroll bar, whether it shows or not; the last pixel is its own too.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int room = m_narrowest > 0 ? maximumViewportSize().width() - bar : viewport()->width();
    const int columns = m_narrowest > 0 ? std::max(1, room / m_narrowest) : 1;
    setGridSize({std::max(1, (room - 1) / columns), height});
    verticalScrollBar()->setSingleStep(height / 3);
}

void CardList::keyboardSearch(const QString& search)
{
    // The cards are not all here, so Qt's own search, which looks at each, would fetch them all.
    Q_EMIT searched(search);
}

void CardList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    fit();
}

void CardList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void CardList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!m_hovered)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintFocus(painter, viewport()->rect().adjusted(1, 1, -1, -1), colorsFor(palette()), kRadius);
}

bool CardList::takes(const QDropEvent* event) const
{
    return !m_dragType.isEmpty() && event->mimeData()->hasFormat(m_dragType) && event->source() != this;
}

void CardList::dragEnterEvent(QDragEnterEvent* event)
{
    m_hovered = takes(event);
    event->setAccepted(m_hovered);
    viewport()->update();
}

void CardList::dragMoveEvent(QDragMoveEvent* event)
{
    event->setAccepted(takes(event));
}

void CardList::dragLeaveEvent(QDragLeaveEvent*)
{
    m_hovered = false;
    viewport()->update();
}

void CardList::dropEvent(QDropEvent* event)
{
    m_hovered = false;
    viewport()->update();
    if (!takes(event))
        return;
    // The records are moved by whoever listens; the list that they come from must not remove its rows.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(event->mimeData()->data(m_dragType));
}

} // namespace encore
