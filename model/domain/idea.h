// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// Something to try, and what it was inspired by.
namespace encore::idea {

inline constexpr Kind kind{QLatin1StringView("idea")};

inline constexpr Field<QString> title{
    {"title", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Title"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> text{
    {"text", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "The idea"), "", Essential | Searched, {}, nullptr}};
inline constexpr Field<QString> state{
    {"state", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "State"), "", Essential, choices::kIdeaStates, nullptr}};
inline constexpr Field<QString> ideaKind{
    {"kind", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Kind"), "", Essential, choices::kIdeaKinds, nullptr}};
inline constexpr Field<QString> origin{{"origin", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Came from"), "",
    Essential, choices::kIdeaOrigins, nullptr}};
inline constexpr Field<RecordId> person{
    {"person", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Whose idea"), "", Essential | Personal, {}, "person"}};
inline constexpr Field<RecordId> team{
    {"team", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Team"), "", Essential, {}, "team"}};
inline constexpr Field<RecordId> story{
    {"story", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Inspired by"), "", Essential, {}, "story"}};
inline constexpr Field<RecordId> useCase{{"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Became use case"),
    QT_TRANSLATE_NOOP("encore", "Outcome"), NoFlag, {}, "use_case"}};
inline constexpr Field<RecordId> replication{
    {"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Became replication"),
        QT_TRANSLATE_NOOP("encore", "Outcome"), NoFlag, {}, "replication"}};
inline constexpr Field<RecordId> duplicateOf{{"duplicate_of", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Same as"),
    QT_TRANSLATE_NOOP("encore", "Outcome"), NoFlag, {}, "idea"}};
inline constexpr Field<qint64> votes{{"votes", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Votes"),
    QT_TRANSLATE_NOOP("encore", "Weight"), NoFlag, {}, nullptr, {0}}};
inline constexpr Field<double> reach{
    {"reach", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Reach (people a quarter)"),
        QT_TRANSLATE_NOOP("encore", "Weight"), NoFlag, {}, nullptr, {0}}};
inline constexpr Field<qint64> impact{{"impact", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Impact (1–5)"),
    QT_TRANSLATE_NOOP("encore", "Weight"), NoFlag, {}, nullptr, {1, 5}}};
inline constexpr Field<double> confidence{
    {"confidence", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Confidence (%)"),
        QT_TRANSLATE_NOOP("encore", "Weight"), NoFlag, {}, nullptr, {0, 100}}};
inline constexpr Field<double> effort{{"effort", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Effort (person-days)"),
    QT_TRANSLATE_NOOP("encore", "Weight"), NoFlag, {}, nullptr, {0}}};
inline constexpr Field<PartialDate> raisedOn{{"raised_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Raised on"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};
inline constexpr Field<std::vector<RecordId>> tags{{"tags", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Tags"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, "tag"}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 19> fields{&title, &text, &state, &ideaKind, &origin, &person, &team,
    &story, &useCase, &replication, &duplicateOf, &votes, &reach, &impact, &confidence, &effort, &raisedOn, &tags,
    &notes};

inline const KindSpec spec{kind, 16, "ideas", QT_TRANSLATE_NOOP("encore", "Idea"), QT_TRANSLATE_NOOP("encore", "Ideas"),
    fields, "title", nullptr, false, nullptr};

} // namespace encore::idea
