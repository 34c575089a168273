// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/database.h"
#include "model/domain/schema.h"
#include "model/exchange/importplan.h"

namespace encore {

/// Completes a row of Encore's own table from the record that it stands for (`existing`). A table holds no headings, no versions in other
/// languages, and not every column: what it says replaces, the rest stays.
Status keepWhatTheTableLacks(Database& database, const Schemas& schemas, const RecordSchema& schema, ImportItem& item);
/// Gives a row of such a table that stands for no record of this portfolio the sections that its column "other_text" holds.
void spreadOtherText(Record& record);

} // namespace encore
