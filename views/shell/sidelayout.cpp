// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sidelayout.h"

#include "views/widgets/navrail.h"

#include <QStyle>
#include <QWidget>

namespace encore {

namespace {

constexpr int kLeastShare = 3; ///< the pages are at least so many times as wide as a rail with labels

} // namespace

SideLayout::SideLayout(NavRail* rail, QWidget* pages) : m_rail(rail)
{
    addWidget(rail);
    addWidget(pages);
}

QSize SideLayout::sizeHint() const
{
    QSize size;
    for (const auto& item : m_items) {
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width(), std::max(size.height(), hint.height())};
    }
    return size;
}

// Icons are the least of the rail, so that the window may become narrower than labels allow.
QSize SideLayout::minimumSize() const
{
    const QSize pages = m_items.back()->minimumSize();
    return {m_rail->iconWidth() + pages.width(), std::max(m_rail->minimumSizeHint().height(), pages.height())};
}

void SideLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const int whole = m_rail->wholeWidth();
    const int rest = rect.width() - whole;
    m_rail->setNarrow(rest < std::max(m_items.back()->minimumSize().width(), kLeastShare * whole));
    const int width = m_rail->isCollapsed() ? m_rail->iconWidth() : whole;
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    const QRect side(rect.topLeft(), QSize(width, rect.height()));
    m_items.front()->setGeometry(QStyle::visualRect(direction, rect, side));
    m_items.back()->setGeometry(QStyle::visualRect(direction, rect, rect.adjusted(width, 0, 0, 0)));
}

} // namespace encore
