// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace encore::cli {

/// set FILE KIND --query Q FIELD=VALUE… : one change to all records that a query finds, as one step; --dry-run lists what would change.
Status setMany(const Call& call);

/// --on DATE: adds the day of the state that the words FIELD=VALUE set; a usage error when they set none that has a day.
Status addDay(const Call& call, const RecordSchema& schema, QStringList& words);

} // namespace encore::cli
