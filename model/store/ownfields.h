// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ownfieldtype.h"
#include "model/store/records.h"

namespace encore {

// The user's own fields: how they are made, changed and taken away. Each is one undoable step like any other change.

/// Types that a field of the user's own can have, as storedType() writes them, with English labels.
struct OwnFieldType
{
    QLatin1StringView stored;
    const char* label;
};
std::span<const OwnFieldType> ownFieldTypes();

/// A key that no field and no word of the query language has, made of the label.
QString keyForOwnField(const RecordSchema& schema, const QString& label);
/// Writes the field as it is; for imports, whose keys are given. addOwnField checks and makes the key.
Status insertOwnField(UnitOfWork& work, Kind kind, const FieldDef& field, int position);
/// Adds a field at the end and gives its key. Invalid without a name, with the name of another field, or a choice without choices.
Result<QString> addOwnField(UnitOfWork& work, Kind kind, const FieldDef& draft);
/// Gives a field another name and other choices. `renamed` maps former choices to new ones, in the values too; values of choices that
/// are gone are taken away.
Status changeOwnField(UnitOfWork& work, Kind kind, const QString& key, const QString& label, const QStringList& choices,
    const std::map<QString, QString>& renamed = {});
/// Puts the fields of a kind into this order; those that are not named follow.
Status orderOwnFields(UnitOfWork& work, Kind kind, const QStringList& keys);
/// Takes a field away, with its values.
Status removeOwnField(UnitOfWork& work, Kind kind, const QString& key);

/// How many records hold a value, by field.
Result<std::map<QString, qint64>> ownFieldUse(Database& database, Kind kind);
/// How many records hold each choice of a field.
Result<std::map<QString, qint64>> ownChoiceUse(Database& database, Kind kind, const FieldDef& field);

} // namespace encore
