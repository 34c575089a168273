// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A story: a case study, success story, quick win, attempt or lesson.
namespace encore::story {

inline constexpr Kind kind{QLatin1StringView("story")};

inline constexpr Field<QString> title{
    {"title", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Title"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> oneLine{
    {"one_line", FieldType::Text, QT_TRANSLATE_NOOP("encore", "In one line"), "", Essential | Searched, {}, nullptr}};
inline constexpr Field<QString> storyKind{
    {"kind", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Kind"), "", Essential, choices::kStoryKinds, nullptr}};
inline constexpr Field<QString> state{{"state", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "State"), "", Essential,
    choices::kEditorialStates, nullptr}};
inline constexpr Field<QString> permission{{"permission", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Permission"),
    "", Essential, choices::kPermissions, nullptr}};
inline constexpr Field<QString> templateKey{{"template", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Template"),
    QT_TRANSLATE_NOOP("encore", "Telling"), Hidden, {}, nullptr}};
inline constexpr Field<PartialDate> happenedFrom{
    {"happened_from", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Happened from"),
        QT_TRANSLATE_NOOP("encore", "When and where"), Essential, {}, nullptr}};
inline constexpr Field<PartialDate> happenedTo{{"happened_to", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Happened until"), QT_TRANSLATE_NOOP("encore", "When and where"), NoFlag, {}, nullptr}};
inline constexpr Field<std::vector<RecordId>> teams{{"teams", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Teams"),
    QT_TRANSLATE_NOOP("encore", "When and where"), Essential, {}, "team"}};
inline constexpr Field<RecordId> useCase{{"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Use case"),
    QT_TRANSLATE_NOOP("encore", "Pattern"), Essential, {}, "use_case"}};
inline constexpr Field<std::vector<RecordId>> secondaryUseCases{{"secondary_use_cases", FieldType::RefList,
    QT_TRANSLATE_NOOP("encore", "Further use cases"), QT_TRANSLATE_NOOP("encore", "Pattern"), NoFlag, {}, "use_case"}};
inline constexpr Field<RecordId> replication{{"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"),
    QT_TRANSLATE_NOOP("encore", "Pattern"), NoFlag, {}, "replication"}};
inline constexpr Field<RecordId> inspiredBy{{"inspired_by", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Inspired by"),
    QT_TRANSLATE_NOOP("encore", "Pattern"), NoFlag, {}, "story"}};
inline constexpr Field<QString> outcome{{"outcome", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Outcome"),
    QT_TRANSLATE_NOOP("encore", "Impact"), NoFlag, choices::kOutcomes, nullptr}};
inline constexpr Field<QString> origin{
    {"origin", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Origin of the change"),
        QT_TRANSLATE_NOOP("encore", "Impact"), NoFlag, choices::kOrigins, nullptr}};
inline constexpr Field<QStringList> themes{
    {"themes", FieldType::ChoiceList, QT_TRANSLATE_NOOP("encore", "Value themes"),
        QT_TRANSLATE_NOOP("encore", "Impact"), NoFlag, choices::kThemes, nullptr}};
inline constexpr Field<QStringList> functions{
    {"functions", FieldType::ChoiceList, QT_TRANSLATE_NOOP("encore", "Functions"),
        QT_TRANSLATE_NOOP("encore", "Impact"), NoFlag, choices::kFunctions, nullptr}};
inline constexpr Field<QString> toldBy{{"told_by", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Told by"),
    QT_TRANSLATE_NOOP("encore", "Telling"), NoFlag, choices::kToldBy, nullptr}};
inline constexpr Field<QString> voice{{"voice", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Voice"),
    QT_TRANSLATE_NOOP("encore", "Telling"), NoFlag, choices::kVoices, nullptr}};
inline constexpr Field<QString> headline{{"headline", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Headline"),
    QT_TRANSLATE_NOOP("encore", "Telling"), Searched, {}, nullptr}};
inline constexpr Field<QString> summary{{"summary", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Summary"),
    QT_TRANSLATE_NOOP("encore", "Telling"), Searched, {}, nullptr}};
inline constexpr Field<QString> closingQuestion{{"closing_question", FieldType::Text,
    QT_TRANSLATE_NOOP("encore", "Closing question"), QT_TRANSLATE_NOOP("encore", "Telling"), Searched, {}, nullptr}};
inline constexpr Field<bool> flagship{{"flagship", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "Flagship story"),
    QT_TRANSLATE_NOOP("encore", "Telling"), NoFlag, {}, nullptr}};
inline constexpr Field<std::vector<RecordId>> tags{{"tags", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Tags"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, "tag"}};
inline constexpr Field<RecordId> owner{{"owner", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Owner"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, "person"}};
inline constexpr Field<PartialDate> reviewBy{{"review_by", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Review by"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> confidentiality{
    {"confidentiality", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Confidentiality"),
        QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, choices::kConfidentialities, nullptr}};
inline constexpr Field<QString> code{{"code", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Code"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> language{{"language", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Language"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr Field<std::vector<RecordId>> goals{{"goals", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Goals"),
    QT_TRANSLATE_NOOP("encore", "Connections"), NoFlag, {}, "goal"}};
inline constexpr Field<std::vector<RecordId>> painPoints{{"pain_points", FieldType::RefList,
    QT_TRANSLATE_NOOP("encore", "Pain points"), QT_TRANSLATE_NOOP("encore", "Connections"), NoFlag, {}, "pain_point"}};
inline constexpr Field<RecordId> programme{{"programme", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Programme"),
    QT_TRANSLATE_NOOP("encore", "Connections"), NoFlag, {}, "programme"}};
inline constexpr Field<RecordId> idea{{"idea", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Began as idea"),
    QT_TRANSLATE_NOOP("encore", "Connections"), NoFlag, {}, "idea"}};

inline constexpr std::array<const FieldSpec*, 34> fields{&title, &oneLine, &storyKind, &state, &permission,
    &templateKey, &happenedFrom, &happenedTo, &teams, &useCase, &secondaryUseCases, &replication, &inspiredBy, &outcome,
    &origin, &themes, &functions, &toldBy, &voice, &headline, &summary, &closingQuestion, &flagship, &owner, &reviewBy,
    &confidentiality, &code, &goals, &painPoints, &programme, &idea, &tags, &language, &notes};

inline const KindSpec spec{kind, 1, "stories", QT_TRANSLATE_NOOP("encore", "Story"),
    QT_TRANSLATE_NOOP("encore", "Stories"), fields, "title", nullptr, true, &storyTemplates().front()};

} // namespace encore::story
