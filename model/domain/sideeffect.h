// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// What else may happen, good or bad, and whether finance may take it for a saving.
namespace encore::sideeffect {

inline constexpr Kind kind{QLatin1StringView("side_effect")};

inline constexpr Field<QString> description{{"description", FieldType::Text,
    QT_TRANSLATE_NOOP("encore", "What may happen"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> sign{
    {"sign", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Good or bad"), "", Essential, choices::kSigns, nullptr}};
inline constexpr Field<qint64> likelihood{{"likelihood", FieldType::Integer,
    QT_TRANSLATE_NOOP("encore", "Likelihood (1–5)"), "", Essential, {}, nullptr, {1, 5}}};
inline constexpr Field<qint64> impact{
    {"impact", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Impact (1–5)"), "", Essential, {}, nullptr, {1, 5}}};
inline constexpr Field<bool> costReduction{{"cost_reduction", FieldType::Flag,
    QT_TRANSLATE_NOOP("encore", "Leads to a cost reduction"), "", Essential, {}, nullptr}};
inline constexpr Field<qint64> financeChance{{"finance_chance", FieldType::Integer,
    QT_TRANSLATE_NOOP("encore", "Chance that finance treats it as a saving (1–5)"), "", Essential, {}, nullptr,
    {1, 5}}};
inline constexpr Field<QString> counterMeasure{{"counter_measure", FieldType::LongText,
    QT_TRANSLATE_NOOP("encore", "Counter-measure"), "", Essential | Searched, {}, nullptr}};
inline constexpr Field<RecordId> owner{
    {"owner", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Owner"), "", Essential, {}, "person"}};
inline constexpr Field<bool> occurred{
    {"occurred", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "It has happened"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> programmeEffect{
    {"programme_effect", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Effect on the programme"),
        QT_TRANSLATE_NOOP("encore", "Consequences"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> worstCase{{"worst_case", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Worst case"),
    QT_TRANSLATE_NOOP("encore", "Consequences"), NoFlag, {}, nullptr}};
inline constexpr Field<RecordId> replication{{"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"),
    QT_TRANSLATE_NOOP("encore", "Belongs to"), Owned, {}, "replication"}};
inline constexpr Field<RecordId> useCase{{"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Use case"),
    QT_TRANSLATE_NOOP("encore", "Belongs to"), Owned, {}, "use_case"}};
inline constexpr Field<RecordId> story{{"story", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Story"),
    QT_TRANSLATE_NOOP("encore", "Belongs to"), Owned, {}, "story"}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 15> fields{&description, &sign, &likelihood, &impact, &costReduction,
    &financeChance, &counterMeasure, &owner, &occurred, &programmeEffect, &worstCase, &replication, &useCase, &story,
    &notes};

inline const KindSpec spec{kind, 24, "side-effects", QT_TRANSLATE_NOOP("encore", "Side effect"),
    QT_TRANSLATE_NOOP("encore", "Side effects"), fields, "description", nullptr, false, nullptr};

} // namespace encore::sideeffect
