// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// Where a person or a group stands, at a time. Private unless said otherwise.
namespace encore::stance {

inline constexpr Kind kind{QLatin1StringView("stance")};

inline constexpr Field<RecordId> person{
    {"person", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Person"), "", Essential | Personal | Owned, {}, "person"}};
inline constexpr Field<QString> who{
    {"who", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Or a group"), "", Essential | Personal, {}, nullptr}};
inline constexpr Field<QString> stance{{"stance", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Stance"), "",
    Essential | Required, choices::kStances, nullptr}};
inline constexpr Field<PartialDate> notedOn{
    {"noted_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Noted on"), "", Essential, {}, nullptr}};
inline constexpr Field<qint64> influence{{"influence", FieldType::Integer,
    QT_TRANSLATE_NOOP("encore", "Influence (1–3)"), "", Essential, {}, nullptr, {1, 3}}};
inline constexpr Field<QString> reason{{"reason", FieldType::Choice,
    QT_TRANSLATE_NOOP("encore", "Reason for resisting"), "", Essential, choices::kResistanceReasons, nullptr}};
inline constexpr Field<QString> approach{
    {"approach", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "How to approach them"), "", Essential, {}, nullptr}};
inline constexpr Field<bool> shared{
    {"shared", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "May be shown to others"), "", Essential, {}, nullptr}};
inline constexpr Field<RecordId> replication{{"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"),
    "", Essential | Owned, {}, "replication"}};
inline constexpr Field<RecordId> team{
    {"team", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Team"), "", Essential | Owned, {}, "team"}};
inline constexpr Field<RecordId> programme{
    {"programme", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Programme"), "", Essential | Owned, {}, "programme"}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 12> fields{
    &person, &who, &stance, &notedOn, &influence, &reason, &approach, &shared, &replication, &team, &programme, &notes};

inline const KindSpec spec{kind, 21, "stances", QT_TRANSLATE_NOOP("encore", "Stance"),
    QT_TRANSLATE_NOOP("encore", "Stances"), fields, nullptr,
    "coalesce((SELECT p.name FROM person p WHERE p.id = t.person), t.who, '') || coalesce(' ' || t.noted_on, '')",
    false, nullptr};

} // namespace encore::stance
