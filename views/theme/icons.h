// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/colors.h"

#include <QIcon>

namespace encore {

/// The icon of a name, drawn in the colour of `role` and following the palette: first our own mark (resources/icons:
/// today story usecase replication person team recognition course insights advocate trash help search encore), else the
/// freedesktop name from the icon theme, with Breeze as the fallback. Null when nobody has it.
QIcon icon(const QString& name, Role role = Role::Text);

/// Only what is missing from our own set is taken from the theme; true when the mark is our own.
bool hasOwnIcon(const QString& name);

} // namespace encore
