// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/database.h"
#include "model/domain/schema.h"

#include <map>
#include <span>

namespace encore {

/// So many records are read with one statement, prepared once.
inline constexpr size_t kBulkBlock = 64;

/// What is known of a record before it is changed.
struct BulkPresent
{
    int version = 0;
    bool trashed = false;
    Value value;
};

/// The values of one field in at most kBulkBlock records; those that are gone are not among them.
Result<std::map<qint64, BulkPresent>> readPresent(
    Database& database, const RecordSchema& schema, const FieldDef& field, std::span<const RecordId> ids);

} // namespace encore
