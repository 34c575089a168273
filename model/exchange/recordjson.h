// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/jsonwriter.h"
#include "model/store/records.h"

#include <functional>

namespace encore {

/// How a relation is written: the number of the record, or something else that stands for it.
using RefWriter = std::function<void(JsonWriter&, const FieldDef&, RecordId)>;

/// A value as JSON: codes, ISO dates, numbers, lists; null when it is not given (an empty list for lists).
void writeJsonValue(JsonWriter& out, const FieldDef& field, const Value& value, const RefWriter& writeRef = {});
/// Reads that form back, relations aside; `Invalid` says what is expected.
Result<Value> valueFromJson(const FieldDef& field, const QJsonValue& json);

/// The members of a record as every command prints it: id, uid, version, times, then all fields of the schema, those not given as
/// null; a relation as its id and, under the key with "_title" added, its title.
void writeFields(JsonWriter& out, const RecordSchema& schema, const RecordRow& row);
/// The members "sections" and "languages" of kinds with text, and "extras".
void writeTextParts(JsonWriter& out, const RecordSchema& schema, const Record& record);

} // namespace encore
