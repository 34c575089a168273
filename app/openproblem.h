// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"
#include "views/pages/welcome/welcomepage.h"

namespace encore {

/// What the user reads when a portfolio cannot be opened, with the ways out that exist: "show" (the window that has it), "read" (open it
/// for reading), "restore" (a backup), "forget" (take it off the list).
OpenProblem problemOf(const Error& error, const QString& path, bool readOnly);

} // namespace encore
