// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// What a team changed in the pattern (FRAME).
namespace encore::adaptation {

inline constexpr Kind kind{QLatin1StringView("adaptation")};

inline constexpr Field<QString> what{
    {"what", FieldType::Text, QT_TRANSLATE_NOOP("encore", "What was changed"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<RecordId> replication{{"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"),
    "", Required | Essential | Owned, {}, "replication"}};
inline constexpr Field<QString> component{
    {"component", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Which part"), "", Essential, {}, nullptr}};
inline constexpr Field<bool> core{
    {"core", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "It is a core component"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> level{{"level", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "For whom"), "",
    Essential, choices::kAdaptationLevels, nullptr}};
inline constexpr Field<QString> decidedBy{
    {"decided_by", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Decided by"), "", Essential, {}, nullptr}};
inline constexpr Field<bool> planned{
    {"planned", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "Planned beforehand"), "", Essential, {}, nullptr}};
inline constexpr Field<bool> consistent{
    {"consistent", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "True to the core"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> reason{{"reason", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Why"), "", Essential,
    choices::kAdaptationReasons, nullptr}};
inline constexpr Field<QString> effect{
    {"effect", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Effect"), "", Essential | Searched, {}, nullptr}};
inline constexpr Field<PartialDate> changedOn{
    {"changed_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Changed on"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 12> fields{&what, &replication, &component, &core, &level, &decidedBy,
    &planned, &consistent, &reason, &effect, &changedOn, &notes};

inline const KindSpec spec{kind, 19, "adaptations", QT_TRANSLATE_NOOP("encore", "Adaptation"),
    QT_TRANSLATE_NOOP("encore", "Adaptations"), fields, "what", nullptr, false, nullptr};

} // namespace encore::adaptation
