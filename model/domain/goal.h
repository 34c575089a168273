// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A strategic goal that use cases and stories serve.
namespace encore::goal {

inline constexpr Kind kind{QLatin1StringView("goal")};

inline constexpr Field<QString> name{
    {"name", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Name"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> code{
    {"code", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Code"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> level{
    {"level", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Level"), "", Essential, choices::kGoalLevels, nullptr}};
inline constexpr Field<RecordId> owner{
    {"owner", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Owner"), "", Essential, {}, "person"}};
inline constexpr Field<QString> period{
    {"period", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Period"), "", Essential, {}, nullptr}};
inline constexpr Field<std::vector<RecordId>> tags{{"tags", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Tags"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, "tag"}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 7> fields{&name, &code, &level, &owner, &period, &tags, &notes};

inline const KindSpec spec{kind, 14, "goals", QT_TRANSLATE_NOOP("encore", "Goal"), QT_TRANSLATE_NOOP("encore", "Goals"),
    fields, "name", nullptr, false, nullptr};

} // namespace encore::goal
