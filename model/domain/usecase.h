// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A pattern that others can repeat.
namespace encore::usecase {

inline constexpr Kind kind{QLatin1StringView("use_case")};

inline constexpr Field<QString> title{
    {"title", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Title"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> patlet{{"patlet", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "In two sentences"),
    "", Essential | Searched, {}, nullptr}};
inline constexpr Field<QString> maturity{{"maturity", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Maturity"), "",
    Essential, choices::kMaturities, nullptr}};
inline constexpr Field<QString> audience{{"audience", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Audience"), "",
    Essential, choices::kAudiences, nullptr}};
inline constexpr Field<RecordId> owner{
    {"owner", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Owner"), "", Essential, {}, "person"}};
inline constexpr Field<QString> triggerPoint{
    {"trigger_point", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Trigger in the process"),
        QT_TRANSLATE_NOOP("encore", "Pattern"), Searched, {}, nullptr}};
inline constexpr Field<QStringList> themes{
    {"themes", FieldType::ChoiceList, QT_TRANSLATE_NOOP("encore", "Value themes"),
        QT_TRANSLATE_NOOP("encore", "Pattern"), NoFlag, choices::kThemes, nullptr}};
inline constexpr Field<QStringList> functions{
    {"functions", FieldType::ChoiceList, QT_TRANSLATE_NOOP("encore", "Functions"),
        QT_TRANSLATE_NOOP("encore", "Pattern"), NoFlag, choices::kFunctions, nullptr}};
inline constexpr Field<QString> origin{
    {"origin", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Origin of the change"),
        QT_TRANSLATE_NOOP("encore", "Pattern"), NoFlag, choices::kOrigins, nullptr}};
inline constexpr Field<QString> inScope{{"in_scope", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "In scope"),
    QT_TRANSLATE_NOOP("encore", "Pattern"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> outOfScope{{"out_of_scope", FieldType::LongText,
    QT_TRANSLATE_NOOP("encore", "Out of scope"), QT_TRANSLATE_NOOP("encore", "Pattern"), NoFlag, {}, nullptr}};
inline constexpr Field<double> effortDays{
    {"effort_days", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Effort to adopt (person-days)"),
        QT_TRANSLATE_NOOP("encore", "Adopting"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> effortElapsed{{"effort_elapsed", FieldType::Text,
    QT_TRANSLATE_NOOP("encore", "Time to adopt"), QT_TRANSLATE_NOOP("encore", "Adopting"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> stepSize{{"step_size", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Step size"),
    QT_TRANSLATE_NOOP("encore", "Adopting"), NoFlag, choices::kStepSizes, nullptr}};
inline constexpr Field<QString> toolRequirement{{"tool_requirement", FieldType::Text,
    QT_TRANSLATE_NOOP("encore", "Tools needed"), QT_TRANSLATE_NOOP("encore", "Adopting"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> trainingNeed{{"training_need", FieldType::Text,
    QT_TRANSLATE_NOOP("encore", "Training needed"), QT_TRANSLATE_NOOP("encore", "Adopting"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> interdependentRoles{
    {"interdependent_roles", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Roles that must join in"),
        QT_TRANSLATE_NOOP("encore", "Adopting"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> risks{{"risks", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Risks"),
    QT_TRANSLATE_NOOP("encore", "Adopting"), NoFlag, {}, nullptr}};
inline constexpr Field<qint64> relativeAdvantage{
    {"relative_advantage", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Relative advantage (1–5)"),
        QT_TRANSLATE_NOOP("encore", "Rogers scores"), NoFlag, {}, nullptr, {1, 5}}};
inline constexpr Field<qint64> compatibility{
    {"compatibility", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Compatibility (1–5)"),
        QT_TRANSLATE_NOOP("encore", "Rogers scores"), NoFlag, {}, nullptr, {1, 5}}};
inline constexpr Field<qint64> complexity{
    {"complexity", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Complexity (1–5)"),
        QT_TRANSLATE_NOOP("encore", "Rogers scores"), NoFlag, {}, nullptr, {1, 5}}};
inline constexpr Field<qint64> trialability{
    {"trialability", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Trialability (1–5)"),
        QT_TRANSLATE_NOOP("encore", "Rogers scores"), NoFlag, {}, nullptr, {1, 5}}};
inline constexpr Field<qint64> observability{
    {"observability", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Observability (1–5)"),
        QT_TRANSLATE_NOOP("encore", "Rogers scores"), NoFlag, {}, nullptr, {1, 5}}};
inline constexpr Field<QString> integration{
    {"integration", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Integration"),
        QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, choices::kIntegration, nullptr}};
inline constexpr Field<QString> aliases{{"aliases", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Also known as"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), Searched, {}, nullptr}};
inline constexpr Field<QString> code{{"code", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Code"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> reviewBy{{"review_by", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Review by"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};
inline constexpr Field<std::vector<RecordId>> tags{{"tags", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Tags"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, "tag"}};
inline constexpr Field<QString> language{{"language", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Language"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr Field<std::vector<RecordId>> goals{{"goals", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Goals"),
    QT_TRANSLATE_NOOP("encore", "Pattern"), NoFlag, {}, "goal"}};
inline constexpr Field<std::vector<RecordId>> painPoints{{"pain_points", FieldType::RefList,
    QT_TRANSLATE_NOOP("encore", "Pain points"), QT_TRANSLATE_NOOP("encore", "Pattern"), NoFlag, {}, "pain_point"}};
inline constexpr Field<QString> buildsOn{
    {"builds_on", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Builds on the habit of"),
        QT_TRANSLATE_NOOP("encore", "Adopting"), NoFlag, {}, nullptr}};
inline constexpr Field<std::vector<RecordId>> prerequisites{{"prerequisites", FieldType::RefList,
    QT_TRANSLATE_NOOP("encore", "First do"), QT_TRANSLATE_NOOP("encore", "Related patterns"), NoFlag, {}, "use_case"}};
inline constexpr Field<std::vector<RecordId>> nextSteps{{"next_steps", FieldType::RefList,
    QT_TRANSLATE_NOOP("encore", "Then do"), QT_TRANSLATE_NOOP("encore", "Related patterns"), NoFlag, {}, "use_case"}};
inline constexpr Field<std::vector<RecordId>> variants{{"variants", FieldType::RefList,
    QT_TRANSLATE_NOOP("encore", "Variants"), QT_TRANSLATE_NOOP("encore", "Related patterns"), NoFlag, {}, "use_case"}};
inline constexpr Field<std::vector<RecordId>> alternatives{
    {"alternatives", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Alternatives"),
        QT_TRANSLATE_NOOP("encore", "Related patterns"), NoFlag, {}, "use_case"}};
inline constexpr Field<RecordId> partOf{{"part_of", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Part of"),
    QT_TRANSLATE_NOOP("encore", "Related patterns"), NoFlag, {}, "use_case"}};
inline constexpr Field<RecordId> programme{{"programme", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Programme"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, "programme"}};
inline constexpr Field<bool> conflictsAddressed{
    {"conflicts_addressed", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "Conflicts between instances are settled"),
        QT_TRANSLATE_NOOP("encore", "Maturity"), NoFlag, {}, nullptr}};
inline constexpr Field<bool> kitComplete{
    {"kit_complete", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "Replication kit is complete"),
        QT_TRANSLATE_NOOP("encore", "Maturity"), NoFlag, {}, nullptr}};
inline constexpr Field<bool> taught{
    {"taught", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "Used as teaching material"),
        QT_TRANSLATE_NOOP("encore", "Maturity"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> retiredReason{{"retired_reason", FieldType::Text,
    QT_TRANSLATE_NOOP("encore", "Why it was retired"), QT_TRANSLATE_NOOP("encore", "Maturity"), NoFlag, {}, nullptr}};
inline constexpr Field<RecordId> successor{{"successor", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Followed by"),
    QT_TRANSLATE_NOOP("encore", "Maturity"), NoFlag, {}, "use_case"}};

inline constexpr std::array<const FieldSpec*, 44> fields{&title, &patlet, &maturity, &audience, &owner, &triggerPoint,
    &themes, &functions, &origin, &inScope, &outOfScope, &effortDays, &effortElapsed, &stepSize, &toolRequirement,
    &trainingNeed, &interdependentRoles, &risks, &relativeAdvantage, &compatibility, &complexity, &trialability,
    &observability, &integration, &aliases, &code, &reviewBy, &goals, &painPoints, &buildsOn, &prerequisites,
    &nextSteps, &variants, &alternatives, &partOf, &programme, &conflictsAddressed, &kitComplete, &taught,
    &retiredReason, &successor, &tags, &language, &notes};

inline const KindSpec spec{kind, 5, "use-cases", QT_TRANSLATE_NOOP("encore", "Use case"),
    QT_TRANSLATE_NOOP("encore", "Use cases"), fields, "title", nullptr, true, &patternTemplate()};

} // namespace encore::usecase
