// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A group of teams that are asked together, and how many are to be reached by when.
namespace encore::wave {

inline constexpr Kind kind{QLatin1StringView("wave")};

inline constexpr Field<QString> name{
    {"name", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Name"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<RecordId> programme{
    {"programme", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Programme"), "", Essential, {}, "programme"}};
inline constexpr Field<RecordId> useCase{
    {"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Use case"), "", Essential, {}, "use_case"}};
inline constexpr Field<qint64> targetCount{{"target_count", FieldType::Integer,
    QT_TRANSLATE_NOOP("encore", "Teams to reach"), "", Essential, {}, nullptr, {1}}};
inline constexpr Field<PartialDate> startsOn{
    {"starts_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Begins"), "", Essential, {}, nullptr}};
inline constexpr Field<PartialDate> targetBy{
    {"target_by", FieldType::Date, QT_TRANSLATE_NOOP("encore", "To be reached by"), "", Essential, {}, nullptr}};
inline constexpr Field<RecordId> owner{
    {"owner", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Owner"), "", Essential, {}, "person"}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 8> fields{
    &name, &programme, &useCase, &targetCount, &startsOn, &targetBy, &owner, &notes};

inline const KindSpec spec{kind, 17, "waves", QT_TRANSLATE_NOOP("encore", "Wave"), QT_TRANSLATE_NOOP("encore", "Waves"),
    fields, "name", nullptr, false, nullptr};

} // namespace encore::wave
