// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A trouble that teams share, and that a use case takes away.
namespace encore::painpoint {

inline constexpr Kind kind{QLatin1StringView("pain_point")};

inline constexpr Field<QString> name{
    {"name", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Name"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> category{{"category", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Where to look"),
    "", Essential, choices::kPainCategories, nullptr}};
inline constexpr Field<std::vector<RecordId>> teams{
    {"teams", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Felt by"), "", Essential, {}, "team"}};
inline constexpr Field<QString> measures{{"measures", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Usual measures"),
    "", Essential | Searched, {}, nullptr}};
inline constexpr Field<QString> workaround{{"workaround", FieldType::LongText,
    QT_TRANSLATE_NOOP("encore", "How people get round it today"), "", Essential | Searched, {}, nullptr}};
inline constexpr Field<std::vector<RecordId>> tags{{"tags", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Tags"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, "tag"}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 7> fields{
    &name, &category, &teams, &measures, &workaround, &tags, &notes};

inline const KindSpec spec{kind, 15, "pain-points", QT_TRANSLATE_NOOP("encore", "Pain point"),
    QT_TRANSLATE_NOOP("encore", "Pain points"), fields, "name", nullptr, false, nullptr};

} // namespace encore::painpoint
