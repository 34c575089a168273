// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services/page.h"

class QMenu;

namespace encore {

/// What can be done with a saved view, in a menu: rename, duplicate, move up and down, remove. `owner` asks the questions.
void fillViewMenu(QMenu* menu, const PageContext& context, QWidget* owner, RecordId id, const QString& name);

} // namespace encore
