// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/records.h"

namespace encore {

/// A record as a picker offers it.
struct Titled
{
    RecordId id;
    QString title;
};

/// Records whose title holds `text` (accents and case as SQLite's LIKE has them), those that begin with it first; at most `limit`.
Result<std::vector<Titled>> matchTitles(
    Database& database, const RecordSchema& schema, const QString& text, int limit = 20);
/// The record with exactly this title outside the trash; an invalid id when there is none.
Result<RecordId> findByTitle(Database& database, const RecordSchema& schema, const QString& title);
/// The same; made when there is none and the kind has a title of its own.
Result<RecordId> findOrCreate(UnitOfWork& work, const RecordSchema& schema, const QString& title);

/// An edit of one field as a form makes it: a value, or for relations the names that stand in the field. Who was picked from several of
/// one name is a value with that name beside it.
struct FieldChange
{
    QString key;
    Value value;
    QStringList names;
    bool byName = false;
};

/// The value that a change means; names that nobody has yet are created. Names that stood in the `former` value mean whom they meant.
Result<Value> resolveChange(
    UnitOfWork& work, const RecordSchema& schema, const FieldChange& change, const Value& former = {});
/// Makes the change. Conflict when the record is no longer at `expectedVersion` (0: whatever it is).
Status applyChange(UnitOfWork& work, Kind kind, RecordId id, int expectedVersion, const FieldChange& change);

/// Makes `from` name `to` in a relation: a list gains it, a single reference becomes it.
Status connectRecords(UnitOfWork& work, const RecordRef& from, const QString& field, RecordId to);
/// Takes that away again; nothing happens when it is not there.
Status disconnectRecords(UnitOfWork& work, const RecordRef& from, const QString& field, RecordId to);

} // namespace encore
