// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/ring.h"

#include "views/theme/colors.h"
#include "views/theme/metrics.h"

#include <QPainter>

namespace encore {

namespace {

constexpr int kWidth = 3;

} // namespace

Ring::Ring(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void Ring::setArea(const QRect& area)
{
    setGeometry(area.adjusted(-kWidth, -kWidth, kWidth, kWidth));
}

void Ring::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsFor(palette())[Role::Accent], kWidth));
    painter.drawRoundedRect(rect().adjusted(kWidth, kWidth, -kWidth, -kWidth), kRadius, kRadius);
}

} // namespace encore
