// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/services.h"
#include "model/domain/schema.h"
#include "model/store/rowwriter.h"
#include "model/store/textindex.h"

#include <functional>
#include <memory>
#include <set>

namespace encore {

/// One step of change: everything written through it is committed, logged and undone together.
class UnitOfWork
{
public:
    UnitOfWork(Database& database, const Schemas& schemas, const Services& services, qint64 step);

    Database& database() { return m_database; }
    const Schemas& schemas() const { return m_schemas; }
    const Services& services() const { return m_services; }
    RowWriter& rows() { return m_rows; }
    Changes& changes() { return m_changes; }

    /// The full-text index, in which new records wait until the end of the step.
    TextIndex& index() { return m_index; }
    /// Marks a record so that its full-text entry is made anew before the commit.
    void reindex(Kind kind, RecordId id) { m_stale.insert({QString(kind.key), id.value}); }
    /// From here on rules that allow it are set aside for this reason, which is kept with the record. Empty: they hold.
    void setRulesAside(const QString& reason) { m_reasonAside = reason.trimmed(); }
    const QString& reasonAside() const { return m_reasonAside; }
    /// From here on records are taken as they come, whatever the rules for changing them by hand say: for imports and merging.
    void takeAsIs() { m_asIs = true; }
    bool takesAsIs() const { return m_asIs; }
    /// Makes the pending full-text entries.
    Status finish();

private:
    Database& m_database;
    const Schemas& m_schemas;
    const Services& m_services;
    RowWriter m_rows;
    TextIndex m_index;
    Changes m_changes;
    std::set<std::pair<QString, qint64>> m_stale;
    QString m_reasonAside;
    bool m_asIs = false;
};

/// How a write is recorded.
struct WriteOptions
{
    QString origin; ///< who asked; comes back in Changes::origin
    QString
        joinKey; ///< successive writes with the same key, author and less than 2 seconds between them are one undo step
};

struct Committed
{
    Changes changes;
    qint64 step = 0; ///< 0: nothing changed, nothing was recorded
};

/// A step of the change log.
struct Step
{
    qint64 id = 0;
    QString label;
    QString author;
    QDateTime at;
    bool undone = false;
};

/// A portfolio on one connection, for one thread: schemas, services and the one write path. Command line, tests and lanes use it.
class Session
{
public:
    /// Opens and, when it may write, brings up to date. All the errors of section "bad input" come from here.
    static Result<std::unique_ptr<Session>> open(const QString& path, Access access, const Services& services);

    Database& database() { return *m_database; }
    const Schemas& schemas() const { return m_schemas; }
    const Services& services() const { return m_services; }

    /// Runs `work` in one transaction and records it as one step. `label` completes "Undo …": "import of 80 use cases". On any error
    /// nothing is changed. When another process is writing, it is tried again up to three times, so `work` must have no other effect.
    Result<Committed> write(
        const QString& label, const std::function<Status(UnitOfWork&)>& work, const WriteOptions& options = {});

    Result<std::optional<Step>> undoHead();
    Result<std::optional<Step>> redoHead();
    /// Takes the last step back / makes the last undone one again; NotFound when there is none.
    Result<Committed> undo();
    Result<Committed> redo();

    /// Reads the custom fields again, after they were changed.
    Status reloadSchemas();

private:
    Session(std::unique_ptr<Database> database, Services services);
    Result<Committed> writeOnce(
        const QString& label, const std::function<Status(UnitOfWork&)>& work, const WriteOptions& options);
    Result<Committed> replay(bool backwards);

    std::unique_ptr<Database> m_database;
    Services m_services;
    Schemas m_schemas;
};

} // namespace encore
