// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/claims.h"

#include "model/domain/kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// The benefits that a filter leaves, in order.
Result<std::vector<qint64>> readAsked(const ReportScope& scope)
{
    std::vector<qint64> ids;
    Query query = scope.prepare(u"benefits_asked"_s);
    ENCORE_TRY(query.run());
    while (query.next())
        ids.push_back(query.integer(0));
    ENCORE_TRY(query.status());
    return ids;
}

// Whether a benefit that counts nowhere does so because something is over, and not because figures are missing.
bool isOver(const RollupExclusion& each)
{
    return each.key == "superseded"_L1 || each.key == "no_owner"_L1 || each.key == "ended"_L1;
}

} // namespace

qint64 Claims::headcountFree() const
{
    return std::ranges::count_if(all, &Claim::notHeadcount);
}

Result<Claims> readClaims(Session& session, const ReportScope& scope, bool evidence)
{
    std::optional<std::vector<qint64>> asked;
    if (!scope.everything()) {
        ENCORE_ASSIGN(ids, readAsked(scope));
        asked = std::move(ids);
    }
    Claims out;
    if (asked && asked->empty())
        return out;
    const RecordId unit = scope.filter().unit;
    ENCORE_ASSIGN(rollup, valueRollup(session, {unit.valid() ? team::kind : Kind(), unit, evidence, false}));
    out.currency = rollup.currency;
    out.weights = rollup.weights;
    const auto isAsked = [&asked](RecordId id) { return !asked || std::ranges::binary_search(*asked, id.value); };
    for (const ValueRow& row : rollup.rows) {
        if (!isAsked(row.id))
            continue;
        if (row.value.stage != FigureStage::Claimed && row.value.stage != FigureStage::Validated) {
            ++out.without;
            continue;
        }
        out.all.push_back({row.id, row.type, std::clamp(row.evidence, 0, 5), row.value.hard,
            row.value.stage == FigureStage::Validated, row.value.notHeadcount, row.gross.value_or(*row.claimed),
            row.attributed.value_or(*row.claimed), *row.claimed});
    }
    for (const RollupExclusion& each : rollup.excluded) {
        // What has no rate is given in its own currency, so it is among the rows.
        if (each.kind == benefit::kind && each.key != "no_rate"_L1)
            (isOver(each) ? out.superseded : out.without) += std::ranges::count_if(each.rows, isAsked);
    }
    // What the unit's roll-up does not hold belongs to nothing that is still there.
    if (asked)
        out.superseded = qint64(asked->size()) - qint64(out.all.size()) - out.without;
    return out;
}

} // namespace encore
