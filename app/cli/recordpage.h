// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "model/exchange/jsonwriter.h"
#include "model/store/records.h"

namespace encore::cli {

/// A record with its text and everything that hangs on it.
struct WholeRecord
{
    RecordRow row;
    Record record;
    std::vector<std::pair<const RecordSchema*, std::vector<RecordRow>>> hanging; ///< quotes, benefits …, each kind once
};

/// Reads all of it.
Result<WholeRecord> wholeRecord(Session& session, const RecordSchema& schema, RecordId id);
/// As JSON: fields, text, and one list for each kind of thing that can hang on it.
void writeWholeRecord(JsonWriter& json, const RecordSchema& schema, const WholeRecord& whole);
/// As a page to read.
void printRecord(Output& output, const RecordSchema& schema, const WholeRecord& whole);

/// The fields that a table of records shows beside the title.
std::vector<const FieldDef*> columnsOf(const RecordSchema& schema);
/// A value as a person reads it: labels instead of codes, titles instead of numbers.
QString shownValue(const FieldDef& field, const RecordRow& row);

} // namespace encore::cli
