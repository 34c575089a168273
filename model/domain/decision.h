// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A question that somebody decides, what it rests on, and what follows.
namespace encore::decision {

inline constexpr Kind kind{QLatin1StringView("decision")};

inline constexpr Field<QString> question{
    {"question", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Question"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> decision{
    {"decision", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Decision"), "", Essential | Searched, {}, nullptr}};
inline constexpr Field<RecordId> decidedBy{
    {"decided_by", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Decided by"), "", Essential, {}, "person"}};
inline constexpr Field<PartialDate> due{
    {"due", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Needed by"), "", Essential, {}, nullptr}};
inline constexpr Field<PartialDate> decidedOn{
    {"decided_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Decided on"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> followUp{{"follow_up", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "What follows"),
    "", Essential | Searched, {}, nullptr}};
inline constexpr Field<std::vector<RecordId>> stories{
    {"stories", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Based on"), "", Essential, {}, "story"}};
inline constexpr Field<RecordId> replication{
    {"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"), "", Essential, {}, "replication"}};
inline constexpr Field<RecordId> useCase{
    {"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Use case"), "", Essential, {}, "use_case"}};
inline constexpr Field<RecordId> programme{
    {"programme", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Programme"), "", Essential, {}, "programme"}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 11> fields{&question, &decision, &decidedBy, &due, &decidedOn, &followUp,
    &stories, &replication, &useCase, &programme, &notes};

inline const KindSpec spec{kind, 30, "decisions", QT_TRANSLATE_NOOP("encore", "Decision"),
    QT_TRANSLATE_NOOP("encore", "Decisions"), fields, "question", nullptr, false, nullptr};

} // namespace encore::decision
