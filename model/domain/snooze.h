// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A row of a work list that is not to be shown before a day, and why.
namespace encore::snooze {

inline constexpr Kind kind{QLatin1StringView("snooze")};

inline constexpr Field<QString> list{
    {"list", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Work list"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> recordKind{
    {"record_kind", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Kind of record"), "", Required, {}, nullptr}};
inline constexpr Field<qint64> record{
    {"record", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Record"), "", Required, {}, nullptr}};
inline constexpr Field<PartialDate> until{
    {"until", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Until"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> reason{
    {"reason", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Why"), "", Essential | Searched, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 5> fields{&list, &recordKind, &record, &until, &reason};

inline const KindSpec spec{kind, 34, "snoozes", QT_TRANSLATE_NOOP("encore", "Put off"),
    QT_TRANSLATE_NOOP("encore", "Put off"), fields, nullptr, "t.list || ' ' || coalesce(t.until, '')", false, nullptr};

} // namespace encore::snooze
