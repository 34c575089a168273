// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// Something to do, by whom and until when.
namespace encore::task {

inline constexpr Kind kind{QLatin1StringView("task")};

inline constexpr Field<QString> text{
    {"text", FieldType::Text, QT_TRANSLATE_NOOP("encore", "To do"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<PartialDate> due{
    {"due", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Due"), "", Essential, {}, nullptr}};
inline constexpr Field<RecordId> owner{
    {"owner", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Owner"), "", Essential, {}, "person"}};
inline constexpr Field<PartialDate> doneOn{
    {"done_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Done on"), "", Essential, {}, nullptr}};
inline constexpr Field<RecordId> story{
    {"story", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Story"), "", Essential | Owned, {}, "story"}};
inline constexpr Field<RecordId> useCase{
    {"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Use case"), "", Essential | Owned, {}, "use_case"}};
inline constexpr Field<RecordId> replication{{"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"),
    "", Essential | Owned, {}, "replication"}};
inline constexpr Field<RecordId> person{
    {"person", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "About"), "", Essential | Personal, {}, "person"}};
inline constexpr Field<RecordId> team{
    {"team", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Team"), "", Essential, {}, "team"}};
inline constexpr Field<RecordId> programme{
    {"programme", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Programme"), "", Essential | Owned, {}, "programme"}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 11> fields{
    &text, &due, &owner, &doneOn, &story, &useCase, &replication, &person, &team, &programme, &notes};

inline const KindSpec spec{kind, 31, "tasks", QT_TRANSLATE_NOOP("encore", "Task"), QT_TRANSLATE_NOOP("encore", "Tasks"),
    fields, "text", nullptr, false, nullptr};

} // namespace encore::task
