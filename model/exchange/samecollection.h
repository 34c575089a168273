// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importplan.h"
#include "model/exchange/knownsources.h"

namespace encore {

/// Two collections may bear one name ("docs", "cases.csv"). What shares hardly anything with what came under that name before is another
/// one and gets a name of its own, by which it is known from then on.
Status keepCollectionsApart(Database& database, const Schemas& schemas, const KnownSources& known, ImportPlan& plan);

} // namespace encore
