// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// Whether a use case fits a role, and what is in it for people in that role.
namespace encore::rolevalue {

inline constexpr Kind kind{QLatin1StringView("role_value")};

inline constexpr Field<QString> role{
    {"role", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Role"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<RecordId> useCase{{"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Use case"), "",
    Required | Essential | Owned, {}, "use_case"}};
inline constexpr Field<QString> applies{{"applies", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Fits this role?"),
    "", Essential, choices::kYesPartlyNo, nullptr}};
inline constexpr Field<QString> gain{{"gain", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "What is in it for me"),
    "", Essential | Searched, {}, nullptr}};
inline constexpr Field<QString> effort{{"effort", FieldType::Choice,
    QT_TRANSLATE_NOOP("encore", "Change as felt by them"), "", Essential, choices::kFelt, nullptr}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 6> fields{&role, &useCase, &applies, &gain, &effort, &notes};

inline const KindSpec spec{kind, 35, "role-values", QT_TRANSLATE_NOOP("encore", "Role"),
    QT_TRANSLATE_NOOP("encore", "Roles"), fields, "role", nullptr, false, nullptr};

} // namespace encore::rolevalue
