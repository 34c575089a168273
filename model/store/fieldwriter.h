// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

namespace encore {

// How values that have no column of their own are written; for the functions of records.h and bulkedit.h, and for what loads whole
// portfolios, only.

/// Whether the values of a field are rows of the table "link".
bool isListField(const FieldDef& field);
/// Rows of a table of children, by id, in order of id; `more` narrows them with one bound value.
Result<std::vector<qint64>> childIds(UnitOfWork& work, const QString& table, Kind kind, RecordId id,
    const QString& more = {}, const QVariant& bound = {});
/// Brings the members of a list in line with `value`: rows that stay are left alone.
Status writeList(UnitOfWork& work, Kind kind, RecordId id, const FieldDef& field, const Value& value, bool isNew);
/// Writes the value of a field of the user's own.
Status writeOwnField(UnitOfWork& work, Kind kind, RecordId id, const FieldDef& field, const Value& value);
/// Whether the record would stand above itself: a team below itself, a story inspired by what it inspired.
Result<bool> closesCircle(
    Database& database, const RecordSchema& schema, RecordId id, const FieldDef& field, const Value& value);
/// Changes a record without asking the rules of the domain: for what follows from another change, such as a merge of what it names.
Status rewriteRecord(UnitOfWork& work, Kind kind, RecordId id, const RecordPatch& patch);
/// Writes the values of any fields of a record that is there, and says so in the changes.
Status writeValues(UnitOfWork& work, const RecordSchema& schema, RecordId id, const std::map<QString, Value>& values);

} // namespace encore
