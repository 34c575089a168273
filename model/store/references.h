// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

namespace encore {

/// A place where a record names another one: a field of its own, a member of a list, a source.
struct Reference
{
    RecordRef owner;                 ///< the record that names the other
    const FieldDef* field = nullptr; ///< of the owner
    qint64 row = 0;                  ///< of `link` or `extra`; 0 when the owner's table holds it
};

/// Every place that names a record, those of records in the trash included.
Result<std::vector<Reference>> referencesTo(Database& database, const Schemas& schemas, Kind kind, RecordId id);

/// Makes every place that names `from` name `to`. A list that holds both keeps one; a record never comes to name itself, nor to stand
/// below itself. Records in `except` keep what they name.
Status moveReferences(
    UnitOfWork& work, Kind kind, RecordId from, RecordId to, const std::vector<RecordRef>& except = {});

} // namespace encore
