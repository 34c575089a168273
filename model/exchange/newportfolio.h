// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

namespace encore {

/// Makes a portfolio at `path`, which must not exist, and lets `fill` write into it. It appears complete or not at all, and begins
/// with an empty undo list.
Status createFilled(const QString& path, const Services& services, const std::function<Status(Session&)>& fill);

} // namespace encore
