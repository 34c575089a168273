// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/mainwindow.h"

namespace encore {

/// What File > Export offers and does: the formats of the command line, with the questions asked in a window.
RecordActions recordActions(std::function<void(const PageContext&, QWidget*)> restoreBackup);

} // namespace encore
