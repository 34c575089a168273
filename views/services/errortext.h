// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <QString>

namespace encore {

/// An error as the user reads it, translated: what happened, what was kept, what to do.
QString errorText(const Error& error);

} // namespace encore
