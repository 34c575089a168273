// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// What supports a story, a replication or a figure.
namespace encore::evidence {

inline constexpr Kind kind{QLatin1StringView("evidence")};

inline constexpr Field<QString> title{
    {"title", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Title"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> type{
    {"type", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Type"), "", Essential, choices::kEvidenceTypes, nullptr}};
inline constexpr Field<RecordId> story{
    {"story", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Story"), "", Essential | Owned, {}, "story"}};
inline constexpr Field<RecordId> replication{{"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"),
    "", Essential | Owned, {}, "replication"}};
inline constexpr Field<RecordId> benefit{
    {"benefit", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Verifies the figure"), "", Essential, {}, "benefit"}};
inline constexpr Field<QString> source{
    {"source", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Source"), "", Essential | Searched, {}, nullptr}};
inline constexpr Field<RecordId> collectedBy{
    {"collected_by", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Collected by"), "", Essential, {}, "person"}};
inline constexpr Field<PartialDate> collectedOn{
    {"collected_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Collected on"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> independence{{"independence", FieldType::Choice,
    QT_TRANSLATE_NOOP("encore", "Who vouches for it"), "", Essential, choices::kIndependence, nullptr}};
inline constexpr Field<QString> strength{{"strength", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Strength"), "",
    Essential, choices::kStrengths, nullptr}};
inline constexpr Field<bool> comparison{
    {"comparison", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "Has a comparison group"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> method{{"method", FieldType::LongText,
    QT_TRANSLATE_NOOP("encore", "How it was collected"), QT_TRANSLATE_NOOP("encore", "Method"), Searched, {}, nullptr}};
inline constexpr Field<QString> url{{"url", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Link"),
    QT_TRANSLATE_NOOP("encore", "Method"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> accessedOn{{"accessed_on", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Looked at on"), QT_TRANSLATE_NOOP("encore", "Method"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 15> fields{&title, &type, &story, &replication, &benefit, &source,
    &collectedBy, &collectedOn, &independence, &strength, &comparison, &method, &url, &accessedOn, &notes};

inline const KindSpec spec{kind, 28, "evidence", QT_TRANSLATE_NOOP("encore", "Evidence"),
    QT_TRANSLATE_NOOP("encore", "Evidence"), fields, "title", nullptr, false, nullptr};

} // namespace encore::evidence
