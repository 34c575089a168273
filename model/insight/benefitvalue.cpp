// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/benefitvalue.h"

#include "model/domain/benefit.h"
#include "model/domain/unitcost.h"
#include "model/store/benefits.h"
#include "model/store/records.h"

using namespace Qt::StringLiterals;

namespace encore {

Result<ValueSettings> valueSettingsOf(Session& session)
{
    ENCORE_ASSIGN(stored, settingsUnder(session.database(), u"value/"_s));
    return valueSettings(stored);
}

Result<BenefitValue> benefitValue(Session& session, RecordId id)
{
    BenefitValue found;
    ENCORE_ASSIGN(record, getRecord(session.database(), session.schemas().of(benefit::kind), id));
    found.record = std::move(record);
    ENCORE_ASSIGN(settings, valueSettingsOf(session));
    found.settings = settings;
    if (const RecordId named = found.record.get(benefit::unitCost); named.valid()) {
        ENCORE_ASSIGN(cost, getRecord(session.database(), session.schemas().of(unitcost::kind), named));
        found.unitCost = std::move(cost);
    }
    found.value = valueOf(found.record, found.settings, found.cost());
    ENCORE_ASSIGN(successor, revisionOf(session.database(), id));
    found.successor = successor;
    ENCORE_ASSIGN(chain, revisionsOf(session.database(), id));
    found.former.assign(chain.begin() + 1, chain.end());
    return found;
}

} // namespace encore
