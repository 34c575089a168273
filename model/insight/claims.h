// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/reportscope.h"
#include "model/insight/rollup.h"

namespace encore {

/// A benefit with a figure reached, as a roll-up counts it.
struct Claim
{
    RecordId id;
    QString type;
    int evidence = 0;
    bool hard = false;
    bool validated = false;
    bool notHeadcount = false;
    Quantity gross;
    Quantity attributed;
    Quantity claimed;

    bool isMoney(const QString& currency) const
    {
        return hard && claimed.measure == Measure::Money && claimed.unit == currency;
    }
};

/// The claims that a report looks at; for reports only.
struct Claims
{
    std::vector<Claim> all;
    QString currency; ///< in which money is given
    std::array<double, 6> weights{};
    qint64 without = 0;    ///< benefits that claim nothing yet
    qint64 superseded = 0; ///< replaced by a revision, or without an owner, or ended

    qint64 headcountFree() const;
};
/// Without `evidence` all levels are 0.
Result<Claims> readClaims(Session& session, const ReportScope& scope, bool evidence);

} // namespace encore
