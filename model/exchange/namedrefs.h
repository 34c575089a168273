// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/records.h"

namespace encore {

/// The record that a person means by `text`: its number, its uid or its exact title (case aside, when that is unambiguous).
/// NotFound when there is none, `Invalid` when several have this title.
Result<RecordId> recordMeant(Database& database, const RecordSchema& schema, const QString& text);

/// Reads a value as the command line takes it: as valueFromText does, and relations as recordMeant does; several are divided by
/// semicolons.
Result<Value> valueMeant(Database& database, const Schemas& schemas, const FieldDef& field, const QString& text);

} // namespace encore
