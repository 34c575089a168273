// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSize;
class QWidget;

namespace encore {

/// The controls in a window that a screen reader or a test could not tell from others: those without an object name, an accessible
/// name or a role. What Qt puts inside its own widgets does not count.
QStringList namelessControls(QWidget& shown);

/// The texts in a window that are not shown whole and do not say so with an ellipsis, and the controls that stick out of what holds them.
QStringList cutTexts(QWidget& shown);

/// What keeps a window from being shown in `room`: its least size, and the innermost widget that asks for most of it. Empty when it fits.
QStringList tooLarge(QWidget& shown, QSize room);

/// What must be scrolled sideways to be read, boards and tables aside.
QStringList sidewaysScrolls(QWidget& shown);

/// The columns of tables that are meant to take the room that is left and are too narrow to read a word in.
QStringList squeezedColumns(QWidget& shown);

/// The texts in a window whose contrast with their ground, measured in the picture of the window, is less than `least` to 1. Disabled
/// controls do not count.
QStringList faintTexts(QWidget& shown, double least);

} // namespace encore
