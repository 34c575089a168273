// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/paint.h"

#include <QWidget>

namespace encore {

void paintBox(
    QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border, qreal radius, Qt::PenStyle line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, 1.0, line) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? 0.5 : 0.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocus(QPainter& painter, const QRect& rect, const Colors& colors, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors[Role::Accent], 2.0));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void makeClickable(QWidget& widget, bool clickable)
{
    widget.setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    if (clickable)
        widget.setCursor(Qt::PointingHandCursor);
    else
        widget.unsetCursor();
}

bool isPress(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

} // namespace encore
