// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

namespace encore {

/// Whether the disk on which this file or folder is, or would be, has no room left to speak of.
bool diskIsFull(const QString& path);
/// What to say when a file beside the portfolio could not be written: that the disk is full, or why else.
Error notWritten(const QString& path, const QString& detail);

} // namespace encore
