// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// What stands in the way of a replication, a team or a use case.
namespace encore::barrier {

inline constexpr Kind kind{QLatin1StringView("barrier")};

inline constexpr Field<QString> description{{"description", FieldType::Text,
    QT_TRANSLATE_NOOP("encore", "What stands in the way"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> category{{"category", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Category"), "",
    Essential, choices::kBarrierCategories, nullptr}};
inline constexpr Field<qint64> severity{{"severity", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Severity (1–5)"),
    "", Essential, {}, nullptr, {1, 5}}};
inline constexpr Field<QString> status{{"status", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Status"), "",
    Essential, choices::kBarrierStates, nullptr}};
inline constexpr Field<QString> counterMeasure{{"counter_measure", FieldType::LongText,
    QT_TRANSLATE_NOOP("encore", "Counter-measure"), "", Essential | Searched, {}, nullptr}};
inline constexpr Field<RecordId> owner{
    {"owner", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Owner"), "", Essential, {}, "person"}};
inline constexpr Field<RecordId> replication{{"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"),
    "", Essential | Owned, {}, "replication"}};
inline constexpr Field<RecordId> team{
    {"team", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Team"), "", Essential | Owned, {}, "team"}};
inline constexpr Field<RecordId> useCase{
    {"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Use case"), "", Essential | Owned, {}, "use_case"}};
inline constexpr Field<PartialDate> noticedOn{{"noticed_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Noticed on"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> removedOn{{"removed_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Removed on"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 12> fields{&description, &category, &severity, &status, &counterMeasure,
    &owner, &replication, &team, &useCase, &noticedOn, &removedOn, &notes};

inline const KindSpec spec{kind, 20, "barriers", QT_TRANSLATE_NOOP("encore", "Barrier"),
    QT_TRANSLATE_NOOP("encore", "Barriers"), fields, "description", nullptr, false, nullptr};

} // namespace encore::barrier
