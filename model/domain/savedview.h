// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A query with its columns and order.
namespace encore::savedview {

inline constexpr Kind kind{QLatin1StringView("saved_view")};

inline constexpr Field<QString> name{
    {"name", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Name"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> page{
    {"page", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Page"), "", Derived, {}, nullptr}};
inline constexpr Field<QString> query{
    {"query", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Query"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> columns{
    {"columns", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Columns"), "", NoFlag, {}, nullptr}};
inline constexpr Field<QString> sort{
    {"sort", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Order"), "", NoFlag, {}, nullptr}};
inline constexpr Field<QString> form{
    {"form", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Form"), "", NoFlag, {}, nullptr}};
inline constexpr Field<qint64> position{
    {"position", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Position"), "", Hidden, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 7> fields{&name, &page, &query, &columns, &sort, &form, &position};

inline const KindSpec spec{kind, 12, "views", QT_TRANSLATE_NOOP("encore", "Saved view"),
    QT_TRANSLATE_NOOP("encore", "Saved views"), fields, "name", nullptr, false, nullptr};

} // namespace encore::savedview
