// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// An old way that is to be stopped, and the proof that it was.
namespace encore::retiredpractice {

inline constexpr Kind kind{QLatin1StringView("retired_practice")};

inline constexpr Field<QString> name{
    {"name", FieldType::Text, QT_TRANSLATE_NOOP("encore", "What is stopped"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> oldEffort{
    {"old_effort", FieldType::Text, QT_TRANSLATE_NOOP("encore", "What it cost"), "", Essential, {}, nullptr}};
inline constexpr Field<PartialDate> stopPlanned{
    {"stop_planned", FieldType::Date, QT_TRANSLATE_NOOP("encore", "To be stopped on"), "", Essential, {}, nullptr}};
inline constexpr Field<PartialDate> stoppedOn{
    {"stopped_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Stopped on"), "", Essential, {}, nullptr}};
inline constexpr Field<RecordId> verifiedBy{
    {"verified_by", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Verified by"), "", Essential, {}, "person"}};
inline constexpr Field<QString> proof{
    {"proof", FieldType::Text, QT_TRANSLATE_NOOP("encore", "How we know"), "", Essential | Searched, {}, nullptr}};
inline constexpr Field<QString> keptReason{
    {"kept_reason", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Why it was kept"), "", Essential, {}, nullptr}};
inline constexpr Field<RecordId> replication{{"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"),
    "", Essential | Owned, {}, "replication"}};
inline constexpr Field<RecordId> useCase{
    {"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Use case"), "", Essential | Owned, {}, "use_case"}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 10> fields{
    &name, &oldEffort, &stopPlanned, &stoppedOn, &verifiedBy, &proof, &keptReason, &replication, &useCase, &notes};

inline const KindSpec spec{kind, 25, "retired-practices", QT_TRANSLATE_NOOP("encore", "Retired practice"),
    QT_TRANSLATE_NOOP("encore", "Retired practices"), fields, "name", nullptr, false, nullptr};

} // namespace encore::retiredpractice
