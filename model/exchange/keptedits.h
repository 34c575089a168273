// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importplan.h"
#include "model/exchange/knownsources.h"

namespace encore {

/// Finds in the change log what people changed in the record since it was last imported; an update leaves it alone, and says so.
Status findEdits(Database& database, const Schemas& schemas, const KnownSource& known, ImportItem& item);

} // namespace encore
