// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// One measured value of a benefit's figure.
namespace encore::reading {

inline constexpr Kind kind{QLatin1StringView("reading")};

inline constexpr Field<RecordId> benefit{{"benefit", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Benefit"), "",
    Required | Essential | Owned, {}, "benefit"}};
inline constexpr Field<PartialDate> readOn{
    {"read_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Measured on"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<double> value{
    {"value", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Value"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> phase{
    {"phase", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Phase"), "", Essential, choices::kPhases, nullptr}};
inline constexpr Field<QString> note{
    {"note", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Note"), "", Essential | Searched, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 5> fields{&benefit, &readOn, &value, &phase, &note};

inline const KindSpec spec{kind, 26, "readings", QT_TRANSLATE_NOOP("encore", "Reading"),
    QT_TRANSLATE_NOOP("encore", "Readings"), fields, nullptr,
    "coalesce(t.read_on, '') || ' ' || coalesce((SELECT b.name FROM benefit b WHERE b.id = t.benefit), '')", false,
    nullptr};

} // namespace encore::reading
