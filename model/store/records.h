// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

#include <span>

namespace encore {

/// A record as lists show it: its values, its title, and the titles of what it refers to.
struct RecordRow
{
    Record record; ///< values only; text is not loaded
    QString title;
    std::map<QString, QStringList> refTitles; ///< by field key, in the order of the list
};

/// A thing that hangs on a record: a quote of a story, a replication of a use case.
struct Dependent
{
    Kind kind;
    QString field; ///< of the dependent, pointing to its owner
};

// Reading -------------------------------------------------------------------------------------------------------------

/// The whole record, text included; NotFound names kind and number. Records in the trash are found too.
Result<Record> getRecord(Database& database, const RecordSchema& schema, RecordId id);
/// The number of the record with this uid or number, as text; NotFound when there is none.
Result<RecordId> findRecord(Database& database, const RecordSchema& schema, const QString& idOrUid);
/// Rows for a list, in the order of `ids`; ids that are gone are left out. At most 64 are read with one statement.
Result<std::vector<RecordRow>> getRows(
    Database& database, const Schemas& schemas, const RecordSchema& schema, std::span<const RecordId> ids);
/// The titles of records, by number.
Result<std::map<qint64, QString>> titlesOf(
    Database& database, const RecordSchema& schema, std::span<const RecordId> ids);
/// Records of `kind` whose Ref field `field` points to `owner` and that are not in the trash, oldest first.
Result<std::vector<RecordId>> dependents(
    Database& database, const RecordSchema& schema, const QString& field, RecordId owner);
/// Records whose RefList field `field` names `target` (e.g. the stories of a team), newest first.
Result<std::vector<RecordId>> linkedTo(
    Database& database, const RecordSchema& schema, const QString& field, RecordId target);
/// How many records of the kind there are outside the trash (or in it).
Result<qint64> countRecords(Database& database, const RecordSchema& schema, bool inTrash = false);

// Writing -------------------------------------------------------------------------------------------------------------

/// Adds a record; it is validated first. A given uid is kept, else a new one is made; createdAt is kept when valid.
Result<RecordId> addRecord(UnitOfWork& work, const Record& draft);
/// Changes a record. `expectedVersion` 0 takes whatever version is there; else Conflict when somebody was faster.
Status updateRecord(UnitOfWork& work, Kind kind, RecordId id, int expectedVersion, const RecordPatch& patch);
/// Puts a record, and what hangs on it, into the trash, or takes out again what went in together.
Status trashRecord(UnitOfWork& work, Kind kind, RecordId id);
Status restoreRecord(UnitOfWork& work, Kind kind, RecordId id);
/// Removes a record from the trash for good, with what hangs on it; mentions of it elsewhere become empty. Undo brings it back.
/// For people use erasePerson (erasure.h), which leaves nothing.
Status deleteRecord(UnitOfWork& work, Kind kind, RecordId id);
/// A copy under a new uid with " (copy)" after its title; what hangs on it stays with the original.
Result<RecordId> duplicateRecord(UnitOfWork& work, Kind kind, RecordId id);

/// A setting of the portfolio; empty text when it is not set.
Result<QString> setting(Database& database, const QString& key);
/// The settings whose keys begin with `prefix`, by what follows it.
Result<std::map<QString, QString>> settingsUnder(Database& database, const QString& prefix);
Status setSetting(UnitOfWork& work, const QString& key, const QString& value);

/// What hangs on a record of this kind and shares its fate in the trash.
std::vector<Dependent> dependentKinds(const Schemas& schemas, Kind kind);

// Full-text index -----------------------------------------------------------------------------------------------------

/// Whether a change of this field (or of "sections", "languages", as Changes names them) changes the full-text entry of a record.
bool isIndexed(const RecordSchema& schema, const QString& key);
/// Makes the full-text entry of a record anew from what is stored; removes it when the record is gone.
Status indexRecord(Database& database, const RecordSchema& schema, RecordId id);
/// The same for many records, by kind key and number; far faster than one by one.
Status indexRecords(Database& database, const Schemas& schemas, const std::set<std::pair<QString, qint64>>& records);
/// The same for a record that has just been added and has no entry yet, from what is at hand.
Status indexNewRecord(UnitOfWork& work, const RecordSchema& schema, RecordId id, const Record& record);
/// The same for all records named in `changes`.
Status reindexChanged(Database& database, const Schemas& schemas, const Changes& changes);
/// The whole index from what is stored.
Status rebuildIndex(Database& database, const Schemas& schemas);

} // namespace encore
