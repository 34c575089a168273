// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// What a replication, a use case or a programme costs.
namespace encore::cost {

inline constexpr Kind kind{QLatin1StringView("cost")};

inline constexpr Field<QString> name{
    {"name", FieldType::Text, QT_TRANSLATE_NOOP("encore", "What for"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> type{
    {"type", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Type"), "", Essential, choices::kCostTypes, nullptr}};
inline constexpr Field<Money> amount{
    {"amount", FieldType::Money, QT_TRANSLATE_NOOP("encore", "Amount"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> frequency{{"frequency", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Frequency"), "",
    Essential, choices::kFrequencies, nullptr}};
inline constexpr Field<double> hours{
    {"hours", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Hours"), "", Essential, {}, nullptr, {0}}};
inline constexpr Field<PartialDate> spentOn{
    {"spent_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Spent on"), "", Essential, {}, nullptr}};
inline constexpr Field<RecordId> replication{{"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"),
    "", Essential | Owned, {}, "replication"}};
inline constexpr Field<RecordId> useCase{
    {"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Use case"), "", Essential | Owned, {}, "use_case"}};
inline constexpr Field<RecordId> programme{
    {"programme", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Programme"), "", Essential | Owned, {}, "programme"}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 10> fields{
    &name, &type, &amount, &frequency, &hours, &spentOn, &replication, &useCase, &programme, &notes};

inline const KindSpec spec{kind, 27, "costs", QT_TRANSLATE_NOOP("encore", "Cost"), QT_TRANSLATE_NOOP("encore", "Costs"),
    fields, "name", nullptr, false, nullptr};

} // namespace encore::cost
