// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// What one unit of a currency is worth in another on a day.
namespace encore::exchangerate {

inline constexpr Kind kind{QLatin1StringView("exchange_rate")};

inline constexpr Field<QString> base{
    {"base", FieldType::Text, QT_TRANSLATE_NOOP("encore", "One unit of"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> counter{
    {"counter", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Is worth, in"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<double> rate{
    {"rate", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Rate"), "", Required | Essential, {}, nullptr, {0}}};
inline constexpr Field<PartialDate> rateOn{
    {"rate_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "On"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> source{
    {"source", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Source"), "", Essential, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 5> fields{&base, &counter, &rate, &rateOn, &source};

inline const KindSpec spec{kind, 33, "exchange-rates", QT_TRANSLATE_NOOP("encore", "Exchange rate"),
    QT_TRANSLATE_NOOP("encore", "Exchange rates"), fields, nullptr,
    "t.base || ' → ' || t.counter || coalesce(' ' || t.rate_on, '')", false, nullptr};

} // namespace encore::exchangerate
