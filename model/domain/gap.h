// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A missing skill, or a crack between two teams that work falls into.
namespace encore::gap {

inline constexpr Kind kind{QLatin1StringView("gap")};

inline constexpr Field<QString> title{
    {"title", FieldType::Text, QT_TRANSLATE_NOOP("encore", "What is missing"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> gapKind{
    {"kind", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Kind"), "", Essential, choices::kGapKinds, nullptr}};
inline constexpr Field<RecordId> fromTeam{
    {"from_team", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Between"), "", Essential, {}, "team"}};
inline constexpr Field<RecordId> toTeam{
    {"to_team", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "And"), "", Essential, {}, "team"}};
inline constexpr Field<RecordId> foundBy{
    {"found_by", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Found by"), "", Essential | Personal, {}, "person"}};
inline constexpr Field<PartialDate> foundOn{
    {"found_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Found on"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> state{
    {"state", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "State"), "", Essential, choices::kGapStates, nullptr}};
inline constexpr Field<QString> resolution{{"resolution", FieldType::LongText,
    QT_TRANSLATE_NOOP("encore", "How it was closed"), "", Essential | Searched, {}, nullptr}};
inline constexpr Field<RecordId> resolvedBy{
    {"resolved_by", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Closed by"), "", Essential | Personal, {}, "person"}};
inline constexpr Field<RecordId> useCase{
    {"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Use case that helps"), "", Essential, {}, "use_case"}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 11> fields{
    &title, &gapKind, &fromTeam, &toTeam, &foundBy, &foundOn, &state, &resolution, &resolvedBy, &useCase, &notes};

inline const KindSpec spec{kind, 29, "gaps", QT_TRANSLATE_NOOP("encore", "Gap"), QT_TRANSLATE_NOOP("encore", "Gaps"),
    fields, "title", nullptr, false, nullptr};

} // namespace encore::gap
