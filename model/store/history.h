// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

#include <QJsonValue>

namespace encore {

/// One change of one value, as the history shows it.
struct ValueChange
{
    QString field; ///< key of the field; "section", "extra", "language_version" for text
    QString name;  ///< what exactly: the heading of the section, the key of the extra; empty for fields
    QJsonValue before;
    QJsonValue after;                ///< lists of records and codes are arrays
    QString beforeTitle = QString(); ///< of a relation: the titles of the records
    QString afterTitle = QString();
};

/// What one step did to one record.
struct RecordStep
{
    Step step;
    bool created = false;
    bool deleted = false;
    std::vector<ValueChange> values;
};

/// All steps that touched a record, newest first. Steps that were undone are left out.
Result<std::vector<RecordStep>> historyOf(Database& database, Kind kind, RecordId id);

/// The steps of the whole portfolio, newest first, undone ones included (`before`: only older ones; 0: from the newest).
Result<std::vector<Step>> stepsOf(Database& database, qint64 before = 0, int limit = 200);

/// Which records a step touched, at most `limit`.
Result<std::vector<RecordRef>> recordsOf(Database& database, qint64 step, int limit = 200);

/// Brings a record back to what it was just after `step`, as a new change on top.
Status restoreVersion(UnitOfWork& work, Kind kind, RecordId id, qint64 step);

/// Empties the log: for a portfolio that starts its life filled, so that its first undo does not take the filling back.
Status forgetHistory(Database& database);

} // namespace encore
