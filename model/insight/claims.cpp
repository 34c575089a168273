// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/claims.h"

#include "model/domain/kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct Asked
{
    QString type;
    bool notHeadcount = false;
};

Result<std::map<qint64, Asked>> readAsked(const ReportScope& scope)
{
    std::map<qint64, Asked> out;
    Query query = scope.prepare(u"benefit_types"_s);
    ENCORE_TRY(query.run());
    while (query.next())
        out[query.integer(0)] = {query.text(1), query.integer(2) != 0};
    ENCORE_TRY(query.status());
    return out;
}

} // namespace

qint64 Claims::headcountFree() const
{
    return std::ranges::count_if(all, &Claim::notHeadcount);
}

Result<Claims> readClaims(Session& session, const ReportScope& scope, bool evidence)
{
    ENCORE_ASSIGN(asked, readAsked(scope));
    Claims out;
    if (asked.empty())
        return out;
    const RecordId unit = scope.filter().unit;
    ENCORE_ASSIGN(rollup, valueRollup(session, {unit.valid() ? team::kind : Kind(), unit, evidence}));
    out.currency = rollup.currency;
    out.weights = rollup.weights;
    for (const ValueRow& row : rollup.rows) {
        const auto found = asked.find(row.id.value);
        if (found == asked.end())
            continue;
        const bool reached = row.value.stage == FigureStage::Claimed || row.value.stage == FigureStage::Validated;
        if (!reached || !row.claimed) {
            ++out.without;
            continue;
        }
        out.all.push_back({row.id, found->second.type, std::clamp(row.evidence, 0, 5), row.value.hard,
            row.value.stage == FigureStage::Validated, found->second.notHeadcount, row.gross.value_or(*row.claimed),
            row.attributed.value_or(*row.claimed), *row.claimed});
    }
    out.superseded = qint64(asked.size()) - qint64(out.all.size()) - out.without;
    return out;
}

} // namespace encore
