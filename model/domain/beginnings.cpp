// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/beginnings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// The states that a record goes through; the first is where it begins.
constexpr std::array kStates{"state"_L1, "status"_L1, "maturity"_L1, "kept"_L1};
// Dates of when somebody became aware of it: most of what is written down is written down on that day.
constexpr std::array kNoticed{
    "noted_on"_L1, "assessed_on"_L1, "noticed_on"_L1, "raised_on"_L1, "found_on"_L1, "identified_on"_L1};

template <typename Keys>
bool holds(const Keys& keys, const QString& key)
{
    return std::ranges::find(keys, key) != keys.end();
}

} // namespace

std::map<QString, Value> beginnings(const RecordSchema& schema, QDate today)
{
    std::map<QString, Value> values;
    for (const FieldDef& field : schema.fields()) {
        if (field.custom)
            continue;
        if (field.type == FieldType::Choice && !field.choices.empty() && holds(kStates, field.key))
            values[field.key] = field.choices.front().first;
        else if (field.type == FieldType::Date && holds(kNoticed, field.key))
            values[field.key] = PartialDate(today);
    }
    return values;
}

} // namespace encore
