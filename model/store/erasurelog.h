// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/personnames.h"
#include "model/store/session.h"

#include <set>
#include <tuple>

namespace encore {

/// A stored row.
struct RowRef
{
    QString table;
    qint64 id = 0;
    friend bool operator<(const RowRef& one, const RowRef& two)
    {
        return std::tie(one.table, one.id) < std::tie(two.table, two.id);
    }
};

/// What the change log must forget, so that neither history nor undo brings a person back.
struct Forgotten
{
    const PersonNames& names;
    RecordId person;
    RecordId standIn;                              ///< whom relations name instead
    std::set<RowRef> removed;                      ///< rows taken out of the portfolio without a log entry
    std::set<qint64> quotes;                       ///< quotes of the person: how they were signed goes too
    std::set<std::pair<RowRef, QString>> mentions; ///< columns that keep naming the person: their former texts go
};

/// Redacts the log. It stays consistent: every step that is left can still be undone.
Status forgetInLog(Database& database, const Schemas& schemas, const Forgotten& forgotten);

/// Whether this column of a table names a person by number.
bool refersToPerson(const Schemas& schemas, const QString& table, const QString& column);

} // namespace encore
