// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/progressline.h"

#include "views/theme/colors.h"
#include "views/widgets/paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace encore {

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setShare(double share)
{
    m_share = std::min(share, 1.0);
    setAccessibleDescription(m_share < 0 ? QString() : locale().toString(qRound(m_share * 100)) + locale().percent());
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    const qreal radius = height() / 2.0;
    paintBox(painter, rect(), colors[Role::NeutralGround], {}, radius);
    QRect done = rect();
    if (m_share < 0) {
        // Without a share a middle piece says that something is going on; it does not move, so it needs no timer.
        done.adjust(width() / 3, 0, -width() / 3, 0);
    } else {
        done.setWidth(qRound(width() * m_share));
    }
    if (done.width() > 0)
        paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), done), colors[Role::Accent], {}, radius);
}

} // namespace encore
