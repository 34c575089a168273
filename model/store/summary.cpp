// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/summary.h"

#include "model/store/records.h"

namespace encore {

Result<PortfolioSummary> summaryOf(Session& session)
{
    PortfolioSummary summary;
    for (const RecordSchema& schema : session.schemas().all()) {
        ENCORE_ASSIGN(count, countRecords(session.database(), schema));
        summary.counts[schema.table()] = count;
    }
    ENCORE_ASSIGN(last, session.undoHead());
    summary.lastChange = last;
    return summary;
}

Result<PortfolioSummary> summaryOf(const QString& path, const Services& services)
{
    ENCORE_ASSIGN(session, Session::open(path, Access::ReadOnly, services));
    return summaryOf(*session);
}

} // namespace encore
