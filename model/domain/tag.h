// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A word of the users' own to find records by.
namespace encore::tag {

inline constexpr Kind kind{QLatin1StringView("tag")};

inline constexpr Field<QString> name{
    {"name", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Name"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> colour{
    {"colour", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Colour"), "", NoFlag, {}, nullptr}};
inline constexpr Field<QString> notes{
    {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"), "", NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 3> fields{&name, &colour, &notes};

inline const KindSpec spec{kind, 9, "tags", QT_TRANSLATE_NOOP("encore", "Tag"), QT_TRANSLATE_NOOP("encore", "Tags"),
    fields, "name", nullptr, false, nullptr};

} // namespace encore::tag
