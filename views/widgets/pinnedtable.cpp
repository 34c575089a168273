// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pinnedtable.h"

#include "views/widgets/tableheader.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

namespace encore {

PinnedTable::PinnedTable(QWidget* parent) : QTableView(parent), m_part(new QTableView(this))
{
    // The part only shows: the keyboard stays with the whole table.
    m_part->setFocusPolicy(Qt::NoFocus);
    m_part->setFocusProxy(this);
    m_part->setFrameShape(QFrame::NoFrame);
    m_part->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_part->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_part->hide();
    viewport()->stackUnder(m_part);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_part->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_part->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &PinnedTable::layPart);
    connect(m_part, &QTableView::activated, this, &QTableView::activated);
    connect(m_part, &QTableView::clicked, this, &QTableView::clicked);
    connect(m_part, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        Q_EMIT customContextMenuRequested(viewport()->mapFromGlobal(m_part->viewport()->mapToGlobal(at)));
    });
    setHorizontalHeader(new TableHeader(this));
    m_part->setHorizontalHeader(new TableHeader(m_part));
    prepareHeader(horizontalHeader());
    prepareHeader(m_part->horizontalHeader());
}

void PinnedTable::prepareHeader(QHeaderView* header)
{
    header->setSectionsClickable(true);
    header->viewport()->installEventFilter(this);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) { Q_EMIT sortRequested(column, m_shift); });
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        Q_EMIT headerMenuRequested(header->logicalIndexAt(at), header->mapToGlobal(at));
    });
    if (header != horizontalHeader())
        return;
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        m_part->setColumnWidth(column, width);
        layPart();
        Q_EMIT widthChanged(column, width);
    });
    // The header is still at work with the mouse when it tells.
    connect(header, &QHeaderView::sectionMoved, this,
        [this] { QTimer::singleShot(0, this, [this] { Q_EMIT orderChanged(); }); });
}

void PinnedTable::setModel(QAbstractItemModel* model)
{
    m_part->setModel(model);
    QTableView::setModel(model);
}

void PinnedTable::setSelectionModel(QItemSelectionModel* selection)
{
    QTableView::setSelectionModel(selection);
    m_part->setSelectionModel(selection);
}

void PinnedTable::setPinned(int columns)
{
    m_pinned = columns;
    layPart();
}

QList<int> PinnedTable::order() const
{
    QList<int> columns;
    for (int i = 0; i < horizontalHeader()->count(); ++i)
        columns << horizontalHeader()->logicalIndex(i);
    return columns;
}

// Lies over the table only while something is scrolled away, so that there is one table for the pointer most of the time.
void PinnedTable::layPart()
{
    int width = 0;
    for (int i = 0; i < horizontalHeader()->count(); ++i) {
        const bool stays = i < m_pinned;
        if (m_part->isColumnHidden(i) == stays)
            m_part->setColumnHidden(i, !stays);
        if (stays) {
            m_part->setColumnWidth(i, columnWidth(i));
            width += columnWidth(i);
        }
    }
    // What stays must leave room for what scrolls.
    const bool shown = m_pinned > 0 && horizontalScrollBar()->value() > 0 && width < viewport()->width() * 3 / 4;
    if (shown) {
        m_part->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
        const int x = isRightToLeft() ? this->width() - frameWidth() - width : frameWidth();
        m_part->setGeometry(x, frameWidth(), width, horizontalHeader()->height() + viewport()->height());
        m_part->verticalScrollBar()->setValue(verticalScrollBar()->value());
        m_part->raise();
    }
    m_part->setVisible(shown);
}

void PinnedTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layPart();
}

void PinnedTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    // Rows are found by their number; a jump sideways would only hide what the user looks at, unless they walk there.
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.column() < m_pinned && m_part->isVisible())
        horizontalScrollBar()->setValue(before);
    else if (m_part->isVisible() && !isRightToLeft() && columnViewportPosition(index.column()) < m_part->width())
        horizontalScrollBar()->setValue(
            horizontalScrollBar()->value() + columnViewportPosition(index.column()) - m_part->width());
}

void PinnedTable::keyboardSearch(const QString& search)
{
    // The rows are not all here, so Qt's own search, which looks at each, would fetch them all.
    Q_EMIT searched(search);
}

bool PinnedTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        m_shift = static_cast<QMouseEvent*>(event)->modifiers().testFlag(Qt::ShiftModifier);
    return QTableView::eventFilter(watched, event);
}

} // namespace encore
