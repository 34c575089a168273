// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/db/database.h"
#include "model/store/changes.h"

#include <QJsonObject>
#include <QVariant>

#include <map>
#include <utility>
#include <vector>

namespace encore {

/// Columns and their values, in any order.
using Row = std::vector<std::pair<QString, QVariant>>;

/// The record in whose history a row belongs: itself, or the one that a section, link or extra hangs on.
struct RowOwner
{
    Kind kind;
    qint64 record = 0; ///< 0 for an inserted record: then it is the new row's id
};

/// The only code that changes recorded tables. It logs the image of each row before and after; inserts only as runs of ids.
class RowWriter
{
public:
    RowWriter(Database& database, qint64 step);

    Result<qint64> insert(const QString& table, const RowOwner& owner, const Row& columns);
    /// Changes the given columns; nothing is logged when they hold these values already.
    Status update(const QString& table, qint64 id, const RowOwner& owner, const Row& columns);
    /// The same for many rows of one record table, each with the same columns: one statement for a block of them.
    Status updateMany(const QString& table, Kind kind, const std::vector<std::pair<qint64, Row>>& rows);
    Status remove(const QString& table, qint64 id, const RowOwner& owner);
    /// Writes what is still pending of the log; call before reading the log or committing.
    Status flush();
    bool wrote() const { return m_writes > 0; }
    qint64 writes() const { return m_writes; } ///< rows written so far

private:
    struct Logged
    {
        qint64 id = 0;
        QString before;
        QString after;
    };
    struct Run
    {
        qint64 first = 0;
        qint64 last = 0;
        RowOwner owner;
    };
    Result<qint64> idFor(const QString& table, const Row& columns);
    Status flushRun(const QString& table, const Run& run);
    Status logMany(const QString& table, Kind kind, const std::vector<Logged>& rows);
    Status log(const QString& table, qint64 first, qint64 last, const QString& op, const RowOwner& owner,
        const QString& before, const QString& after);

    Database& m_database;
    qint64 m_step;
    qint64 m_writes = 0;
    std::map<QString, Run> m_runs;
    std::map<QString, qint64> m_nextIds; ///< by table, of rows that are still to come
};

/// Text as it can be stored: without NUL and without halves of surrogate pairs.
QString storable(const QString& text);

/// Takes a logged step back (undo) or makes it again (redo), row by row in the right order. Conflict names the table and row when a
/// row is not as the log says it was left.
Status revertStep(Database& database, qint64 step, Changes& touched);
Status repeatStep(Database& database, qint64 step, Changes& touched);

} // namespace encore
