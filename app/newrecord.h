// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services/page.h"

namespace encore {

/// Makes a record of this kind and opens it. What must name other records asks for these in a dialog first; what needs a title only is made
/// at once and its title waits for the keyboard. `templateKey` is for stories.
void createRecord(const PageContext& context, QWidget* window, Kind kind, const QString& templateKey);

} // namespace encore
