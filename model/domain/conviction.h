// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// The six conditions under which a team is convinced, 0 to 3 each.
namespace encore::conviction {

inline constexpr Kind kind{QLatin1StringView("conviction")};

inline constexpr Field<RecordId> replication{{"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"),
    "", Required | Essential | Owned, {}, "replication"}};
inline constexpr Field<PartialDate> assessedOn{
    {"assessed_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Assessed on"), "", Essential, {}, nullptr}};
inline constexpr Field<RecordId> assessor{
    {"assessor", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Assessed by"), "", Essential, {}, "person"}};
inline constexpr Field<qint64> goalWorth{{"goal_worth", FieldType::Integer,
    QT_TRANSLATE_NOOP("encore", "The goal is worth it (0–3)"), "", Essential, {}, nullptr, {0, 3}}};
inline constexpr Field<qint64> reliable{{"reliable", FieldType::Integer,
    QT_TRANSLATE_NOOP("encore", "It will not break (0–3)"), "", Essential, {}, nullptr, {0, 3}}};
inline constexpr Field<qint64> operable{{"operable", FieldType::Integer,
    QT_TRANSLATE_NOOP("encore", "They can operate it (0–3)"), "", Essential, {}, nullptr, {0, 3}}};
inline constexpr Field<qint64> help{{"help", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Help is at hand (0–3)"),
    "", Essential, {}, nullptr, {0, 3}}};
inline constexpr Field<qint64> benefit{{"benefit", FieldType::Integer,
    QT_TRANSLATE_NOOP("encore", "They will benefit (0–3)"), "", Essential, {}, nullptr, {0, 3}}};
inline constexpr Field<qint64> noAlternative{{"no_alternative", FieldType::Integer,
    QT_TRANSLATE_NOOP("encore", "No true alternative (0–3)"), "", Essential, {}, nullptr, {0, 3}}};
inline constexpr Field<QString> note{
    {"note", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Note"), "", Essential | Searched, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 10> fields{
    &replication, &assessedOn, &assessor, &goalWorth, &reliable, &operable, &help, &benefit, &noAlternative, &note};

inline const KindSpec spec{kind, 22, "convictions", QT_TRANSLATE_NOOP("encore", "Conviction profile"),
    QT_TRANSLATE_NOOP("encore", "Conviction profiles"), fields, nullptr,
    "coalesce(t.assessed_on, '') || ' ' || coalesce((SELECT u.title || ' – ' || m.name FROM replication r JOIN "
    "use_case u ON u.id = r.use_case JOIN team m ON m.id = r.team WHERE r.id = t.replication), '')",
    false, nullptr};

} // namespace encore::conviction
