// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// What an hour, a trip or a page costs, and who says so.
namespace encore::unitcost {

inline constexpr Kind kind{QLatin1StringView("unit_cost")};

inline constexpr Field<QString> name{
    {"name", FieldType::Text, QT_TRANSLATE_NOOP("encore", "What"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> unit{
    {"unit", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Per"), "", Essential, {}, nullptr}};
inline constexpr Field<Money> amount{
    {"amount", FieldType::Money, QT_TRANSLATE_NOOP("encore", "Amount"), "", Essential, {}, nullptr}};
inline constexpr Field<PartialDate> validFrom{
    {"valid_from", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Valid from"), "", Essential, {}, nullptr}};
inline constexpr Field<RecordId> approvedBy{
    {"approved_by", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Approved by"), "", Essential, {}, "person"}};
inline constexpr Field<PartialDate> approvedOn{
    {"approved_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Approved on"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 7> fields{
    &name, &unit, &amount, &validFrom, &approvedBy, &approvedOn, &notes};

inline const KindSpec spec{kind, 32, "unit-costs", QT_TRANSLATE_NOOP("encore", "Unit cost"),
    QT_TRANSLATE_NOOP("encore", "Unit costs"), fields, "name", nullptr, false, nullptr};

} // namespace encore::unitcost
