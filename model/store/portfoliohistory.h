// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

#include <QDate>
#include <QStringList>

namespace encore {

/// Which steps of the portfolio's history are wanted; what is empty does not limit.
struct HistoryFilter
{
    QString text;   ///< in what the step says of itself, or in the title of a record that it touched
    QString author; ///< exactly this one
    QString kind;   ///< steps that touched a record of this kind
    QDate since;
    QDate until;
};

/// A step with what it touched.
struct PortfolioStep
{
    Step step;
    qint64 records = 0; ///< how many, of all kinds
    Kind kind;          ///< of the first one; empty when the step touched no record
    RecordId first;
    QString title; ///< of the first one, as it is called now; empty when it is gone
};

/// Steps of the whole portfolio, newest first; `before`: only older ones, 0 from the newest.
Result<std::vector<PortfolioStep>> portfolioHistory(
    Session& session, const HistoryFilter& filter, qint64 before, int limit);
/// Everybody who has changed something.
Result<QStringList> historyAuthors(Database& database);

/// Takes one step back, also when others came after it, as a new change on top. Conflict when something that it changed was changed
/// again since; then nothing is changed. What the step had made moves to the trash.
Status takeBackStep(UnitOfWork& work, qint64 step);

} // namespace encore
