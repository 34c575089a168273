// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/valuerules.h"
#include "model/store/session.h"

namespace encore {

/// One benefit with all that its value depends on.
struct BenefitValue
{
    Record record;
    ValueSettings settings;
    std::optional<Record> unitCost;
    Valuation value;
    RecordId successor;           ///< the revision that took its place
    std::vector<RecordId> former; ///< what it revises, the newest first

    const Record* cost() const { return unitCost ? &*unitCost : nullptr; }
};

Result<BenefitValue> benefitValue(Session& session, RecordId id);

/// What the portfolio has settled about counting.
Result<ValueSettings> valueSettingsOf(Session& session);

} // namespace encore
