// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// What a person or team did for a story, use case or replication.
namespace encore::contribution {

inline constexpr Kind kind{QLatin1StringView("contribution")};

inline constexpr Field<RecordId> person{
    {"person", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Person"), "", Essential | Personal | Owned, {}, "person"}};
inline constexpr Field<RecordId> team{
    {"team", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Team"), "", Essential | Owned, {}, "team"}};
inline constexpr Field<QString> role{{"role", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Role"), "", Essential,
    choices::kContributionRoles, nullptr}};
inline constexpr Field<RecordId> story{
    {"story", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Story"), "", Essential | Owned, {}, "story"}};
inline constexpr Field<RecordId> useCase{
    {"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Use case"), "", Essential | Owned, {}, "use_case"}};
inline constexpr Field<RecordId> replication{{"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"),
    "", Essential | Owned, {}, "replication"}};
inline constexpr Field<double> share{
    {"share", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Share (%)"), "", NoFlag, {}, nullptr}};
inline constexpr Field<bool> recognised{
    {"recognised", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "Recognised"), "", NoFlag, {}, nullptr}};
inline constexpr Field<QString> notes{
    {"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"), "", NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 9> fields{
    &person, &team, &role, &story, &useCase, &replication, &share, &recognised, &notes};

inline const KindSpec spec{kind, 8, "contributions", QT_TRANSLATE_NOOP("encore", "Contribution"),
    QT_TRANSLATE_NOOP("encore", "Contributions"), fields, nullptr,
    "COALESCE((SELECT p.name FROM person p WHERE p.id = t.person), (SELECT m.name FROM team m WHERE m.id = t.team))",
    false, nullptr};

} // namespace encore::contribution
