// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/readings.h"

#include "model/domain/value.h"
#include "model/store/benefits.h"

using namespace Qt::StringLiterals;

namespace encore {

Result<RunChart> benefitRunChart(Session& session, RecordId benefit)
{
    ENCORE_ASSIGN(chain, revisionsOf(session.database(), benefit));
    std::vector<RunPoint> points;
    Query query = session.database().prepare(
        u"SELECT read_on, value, phase FROM reading WHERE benefit = ? AND trashed_at IS NULL ORDER BY read_on, id"_s);
    for (const RecordId id : chain) {
        query.bind(id.value);
        ENCORE_TRY(query.run());
        while (query.next()) {
            if (const auto on = PartialDate::fromText(query.text(0)))
                points.push_back({on->firstDay(), query.number(1), query.text(2) == "baseline"_L1});
        }
        ENCORE_TRY(query.status());
    }
    return runChart(std::move(points));
}

} // namespace encore
