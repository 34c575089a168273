// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

namespace encore {

/// From now on messages go to this file too, with their time and category.
Status logToFile(const QString& path);

} // namespace encore
