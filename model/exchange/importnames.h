// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clean/names.h"
#include "model/store/session.h"

#include <QHash>

namespace encore {

/// Finds records by name or alias while an import runs; each kind is read once, when it is first asked for.
class ImportNames
{
public:
    explicit ImportNames(Database& database) : m_database(database) { }

    /// The record with this name, case and accents aside, "Bell, Michael" meaning the same person as "Michael Bell"; invalid when
    /// there is none. People who come in together under names that differ in case stay two: that is for the user to decide.
    Result<RecordId> find(const RecordSchema& schema, const QString& name);
    /// Remembers a record that was just made. Of several with one name the first is meant.
    void add(const RecordSchema& schema, const QString& name, RecordId id);

private:
    struct Names
    {
        QHash<QString, qint64> exact;
        QHash<QString, qint64> folded;
    };
    Result<Names*> namesOf(const RecordSchema& schema);

    Database& m_database;
    QHash<QString, Names> m_kinds;
};

} // namespace encore
