// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

namespace encore {

/// Something in the trash: a record and what went in together with it.
struct TrashEntry
{
    RecordRef record;
    QString title;
    QDateTime trashedAt;
    qint64 with = 0; ///< records that hang on it and come back with it
};

/// What is in the trash, last first; what only hangs on another entry is counted there.
Result<std::vector<TrashEntry>> trashEntries(Database& database, const Schemas& schemas);

/// Removes entries from the trash for good; those that went with another are passed over. Not for people: see erasePerson.
Status deleteEntries(UnitOfWork& work, const std::vector<RecordRef>& records);

} // namespace encore
