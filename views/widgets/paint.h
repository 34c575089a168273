// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/colors.h"

#include <QPainter>

class QWidget;

namespace encore {

/// Draws a rounded box with a hairline that is crisp at every scale.
void paintBox(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border, qreal radius,
    Qt::PenStyle line = Qt::SolidLine);

/// Draws the ring that shows where the keyboard is.
void paintFocus(QPainter& painter, const QRect& rect, const Colors& colors, qreal radius);

/// Makes a plain widget answer to the keyboard and the pointer like a button, or stops it.
void makeClickable(QWidget& widget, bool clickable);

/// True for the keys that press a button.
bool isPress(int key);

} // namespace encore
