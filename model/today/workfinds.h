// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/today/worklists.h"

/// How each work list finds its rows. All leave out what is put off, and count no further than kMostCounted.
namespace encore::workfinds {

Result<WorkListAnswer> captured(Session& session, const WorkList& list, const WorkQuestion& question);
Result<WorkListAnswer> unexploited(Session& session, const WorkList& list, const WorkQuestion& question);
Result<WorkListAnswer> checkpoints(Session& session, const WorkList& list, const WorkQuestion& question);
Result<WorkListAnswer> silent(Session& session, const WorkList& list, const WorkQuestion& question);
Result<WorkListAnswer> decisions(Session& session, const WorkList& list, const WorkQuestion& question);
Result<WorkListAnswer> tasks(Session& session, const WorkList& list, const WorkQuestion& question);
Result<WorkListAnswer> targets(Session& session, const WorkList& list, const WorkQuestion& question);
Result<WorkListAnswer> islands(Session& session, const WorkList& list, const WorkQuestion& question);
Result<WorkListAnswer> keyPersons(Session& session, const WorkList& list, const WorkQuestion& question);
Result<WorkListAnswer> externalFirst(Session& session, const WorkList& list, const WorkQuestion& question);
Result<WorkListAnswer> quality(Session& session, const WorkList& list, const WorkQuestion& question);

/// A list that one condition over a kind's table (alias t) describes.
struct Condition
{
    Kind kind;
    QString where;               ///< without the trash and what is put off
    std::vector<QVariant> bound; ///< of `where`
    QString order;               ///< the most pressing first
    QString detail;              ///< columns that `reason` reads, after id and title
    Sentence (*reason)(const Query& row);
    QString part;       ///< of the record's page
    QString query;      ///< lists all of them on the kind's page
    QString index = {}; ///< that the planner would overlook
};
Result<WorkListAnswer> byCondition(
    Session& session, const WorkList& list, const WorkQuestion& question, const Condition& condition);

/// The records of a kind that are put off on this list.
Result<std::set<qint64>> putOffOn(Session& session, const WorkList& list, Kind kind, const QDate& today);

/// Rows that were found one by one, the most pressing first: those put off are taken out, the titles read for the first ones.
struct Found
{
    RecordId id;
    Sentence reason;
    QString part;
};
Result<WorkListAnswer> fromFound(
    Session& session, const WorkList& list, const WorkQuestion& question, Kind kind, const std::vector<Found>& found);

} // namespace encore::workfinds
