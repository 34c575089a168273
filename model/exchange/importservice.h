// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/exchange/importplan.h"
#include "model/store/session.h"

#include <map>
#include <vector>

namespace encore {

/// What became of the input records of one kind; the five add up to their number.
struct ImportCounts
{
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 duplicate = 0;
    qint64 skipped = 0;

    qint64 total() const { return created + updated + unchanged + duplicate + skipped; }
    void count(Verdict verdict);
    bool operator==(const ImportCounts&) const = default;
};

/// Something to tell about one input record.
struct ImportWarning
{
    QString place; ///< as in the item; empty: the whole source
    ImportProblem problem;
};

/// What an import did, or would do.
struct ImportReport
{
    std::map<QString, ImportCounts> kinds; ///< by kind of input record; translations under "language_version"
    std::map<QString, qint64> added;       ///< all records made, by kind: also people, teams, tags, quotes, pictures…
    std::vector<ImportWarning> warnings;
};

/// Compares a plan with the portfolio and sets the verdict of each item. An item is recognised by its import key and kind alone: the
/// same fingerprint makes it Unchanged, another Updated (what the user has edited since is kept and listed), and one that is not
/// known New. Exactly the same content that came from elsewhere under another key is a Duplicate. An item that only looks like a
/// record (same title, at least four fifths of the text) stays New and says so. Items that are Skipped stay so.
Status compareImport(Session& session, ImportPlan& plan, const Progress& progress = {});

/// What applying the plan as it stands would do.
ImportReport expectedReport(const ImportPlan& plan);

/// Completes "Undo …": "import of 80 use cases".
QString importLabel(const ImportPlan& plan, const Schemas& schemas);

/// Writes a compared plan; to be called inside one write, so that it is one undo step. `Cancelled` when the user stops it.
Result<ImportReport> applyImport(UnitOfWork& work, const ImportPlan& plan, const Progress& progress = {});

/// Compares and applies in one go, as the command line does. The caller makes the safety backup.
Result<ImportReport> runImport(Session& session, ImportPlan& plan, const Progress& progress = {});

} // namespace encore
