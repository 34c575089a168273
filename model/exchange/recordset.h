// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/recordloader.h"

#include <unordered_map>

namespace encore {

/// All records of a kind, oldest first; those in the trash only when asked for.
Result<std::vector<RecordId>> allRecords(Database& database, const RecordSchema& schema, bool withTrash = false);
/// The uids of all records of a kind, by number.
Result<std::unordered_map<qint64, QString>> uidsOf(Database& database, const RecordSchema& schema);
/// The numbers of all records of a kind, by uid.
Result<std::unordered_map<QString, qint64>> numbersOf(Database& database, const RecordSchema& schema);
/// The keys of template sections that records of a kind use.
Result<QStringList> sectionKeysOf(Database& database, const RecordSchema& schema);
/// The names of the foreign values that records of a kind carry.
Result<QStringList> extraKeysOf(Database& database, const RecordSchema& schema);
/// The records that a lossless export holds: everything, or the chosen ones with all that hangs on them (quotes, benefits,
/// contributions, attachments, replications) and what those cannot be without. The trash counts only for everything.
Result<std::map<Kind, std::vector<RecordId>>> recordsWithAll(
    Session& session, const std::map<Kind, std::vector<RecordId>>& chosen, bool everything, bool withTrash);

/// What the chosen records name without being among them, as far as a name alone makes such a record: teams, people, tags, use
/// cases, goals and pain points.
Result<NamesByUid> namesAround(Session& session, const std::map<Kind, std::vector<RecordId>>& chosen);

} // namespace encore
