// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// What a story or a replication is worth.
namespace encore::benefit {

inline constexpr Kind kind{QLatin1StringView("benefit")};

inline constexpr Field<QString> name{
    {"name", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Name"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<RecordId> story{
    {"story", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Story"), "", Essential | Owned, {}, "story"}};
inline constexpr Field<RecordId> replication{{"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"),
    "", Essential | Owned, {}, "replication"}};
inline constexpr Field<QString> type{
    {"type", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Type"), "", Essential, choices::kBenefitTypes, nullptr}};
inline constexpr Field<QString> benefitClass{{"class", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Class"), "",
    Essential, choices::kBenefitClasses, nullptr}};
inline constexpr Field<QString> direction{{"direction", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Direction"), "",
    Essential, choices::kDirections, nullptr}};
inline constexpr Field<QString> unit{
    {"unit", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Unit"), "", Essential, {}, nullptr}};
inline constexpr Field<double> baseline{
    {"baseline", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Before"), "", Essential, {}, nullptr}};
inline constexpr Field<double> target{{"target", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Target"),
    QT_TRANSLATE_NOOP("encore", "Figures"), NoFlag, {}, nullptr}};
inline constexpr Field<double> forecast{{"forecast", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Forecast"),
    QT_TRANSLATE_NOOP("encore", "Figures"), NoFlag, {}, nullptr}};
inline constexpr Field<double> actual{
    {"actual", FieldType::Number, QT_TRANSLATE_NOOP("encore", "After"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> baselineText{{"baseline_text", FieldType::Text,
    QT_TRANSLATE_NOOP("encore", "Before, in words"), QT_TRANSLATE_NOOP("encore", "Figures"), Searched, {}, nullptr}};
inline constexpr Field<QString> actualText{{"actual_text", FieldType::Text,
    QT_TRANSLATE_NOOP("encore", "After, in words"), QT_TRANSLATE_NOOP("encore", "Figures"), Searched, {}, nullptr}};
inline constexpr Field<PartialDate> baselineOn{{"baseline_on", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Measured before on"), QT_TRANSLATE_NOOP("encore", "Figures"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> actualOn{{"actual_on", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Measured after on"), QT_TRANSLATE_NOOP("encore", "Figures"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> method{{"method", FieldType::Text, QT_TRANSLATE_NOOP("encore", "How it was measured"),
    QT_TRANSLATE_NOOP("encore", "Figures"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> sample{{"sample", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Sample"),
    QT_TRANSLATE_NOOP("encore", "Figures"), NoFlag, {}, nullptr}};
inline constexpr Field<bool> keyFigure{
    {"key_figure", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "Key figure of the story"),
        QT_TRANSLATE_NOOP("encore", "Figures"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> visibility{{"visibility", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Visibility"),
    QT_TRANSLATE_NOOP("encore", "Value"), NoFlag, choices::kVisibilities, nullptr}};
inline constexpr Field<QString> beneficiary{
    {"beneficiary", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Beneficiary"), QT_TRANSLATE_NOOP("encore", "Value"),
        NoFlag, choices::kBeneficiaries, nullptr}};
inline constexpr Field<QString> frequency{{"frequency", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Frequency"),
    QT_TRANSLATE_NOOP("encore", "Value"), NoFlag, choices::kFrequencies, nullptr}};
inline constexpr Field<double> volume{{"volume", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Volume a year"),
    QT_TRANSLATE_NOOP("encore", "Value"), NoFlag, {}, nullptr}};
inline constexpr Field<Money> unitValue{{"unit_value", FieldType::Money,
    QT_TRANSLATE_NOOP("encore", "Value of one unit"), QT_TRANSLATE_NOOP("encore", "Value"), NoFlag, {}, nullptr}};
inline constexpr Field<double> attribution{
    {"attribution", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Attribution (%)"),
        QT_TRANSLATE_NOOP("encore", "Value"), NoFlag, {}, nullptr, {0, 100}}};
inline constexpr Field<QString> isolation{
    {"isolation", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Isolation method"),
        QT_TRANSLATE_NOOP("encore", "Value"), NoFlag, choices::kIsolation, nullptr}};
inline constexpr Field<double> confidence{
    {"confidence", FieldType::Number, QT_TRANSLATE_NOOP("encore", "Confidence (%)"),
        QT_TRANSLATE_NOOP("encore", "Value"), NoFlag, {}, nullptr, {0, 100}}};
inline constexpr Field<bool> notHeadcount{{"not_headcount", FieldType::Flag,
    QT_TRANSLATE_NOOP("encore", "Not a headcount case"), QT_TRANSLATE_NOOP("encore", "Value"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr Field<PartialDate> targetOn{{"target_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Target for"),
    QT_TRANSLATE_NOOP("encore", "Figures"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> forecastOn{{"forecast_on", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Forecast made on"), QT_TRANSLATE_NOOP("encore", "Figures"), NoFlag, {}, nullptr}};
inline constexpr Field<double> validated{{"validated", FieldType::Number,
    QT_TRANSLATE_NOOP("encore", "Validated figure"), QT_TRANSLATE_NOOP("encore", "Validation"), Derived, {}, nullptr}};
inline constexpr Field<RecordId> validatedBy{{"validated_by", FieldType::Ref,
    QT_TRANSLATE_NOOP("encore", "Validated by"), QT_TRANSLATE_NOOP("encore", "Validation"), NoFlag, {}, "person"}};
inline constexpr Field<PartialDate> validatedOn{{"validated_on", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Validated on"), QT_TRANSLATE_NOOP("encore", "Validation"), NoFlag, {}, nullptr}};
inline constexpr Field<RecordId> revises{{"revises", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Revision of"),
    QT_TRANSLATE_NOOP("encore", "Validation"), Derived, {}, "benefit"}};
inline constexpr Field<RecordId> convertedBy{
    {"converted_by", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Time into money approved by"),
        QT_TRANSLATE_NOOP("encore", "Value"), NoFlag, {}, "person"}};
inline constexpr Field<PartialDate> convertedOn{{"converted_on", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Approved on"), QT_TRANSLATE_NOOP("encore", "Value"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> periodFrom{{"period_from", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Counted from"), QT_TRANSLATE_NOOP("encore", "Value"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> periodTo{{"period_to", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Counted to"),
    QT_TRANSLATE_NOOP("encore", "Value"), NoFlag, {}, nullptr}};
inline constexpr Field<RecordId> unitCost{{"unit_cost", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Unit cost"),
    QT_TRANSLATE_NOOP("encore", "Value"), NoFlag, {}, "unit_cost"}};
inline constexpr Field<std::vector<RecordId>> goals{{"goals", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Goals"),
    QT_TRANSLATE_NOOP("encore", "Value"), NoFlag, {}, "goal"}};

inline constexpr std::array<const FieldSpec*, 40> fields{&name, &story, &replication, &type, &benefitClass, &direction,
    &unit, &baseline, &target, &forecast, &actual, &baselineText, &actualText, &baselineOn, &actualOn, &method, &sample,
    &keyFigure, &visibility, &beneficiary, &frequency, &volume, &unitValue, &attribution, &isolation, &confidence,
    &notHeadcount, &targetOn, &forecastOn, &validated, &validatedBy, &validatedOn, &revises, &convertedBy, &convertedOn,
    &periodFrom, &periodTo, &unitCost, &goals, &notes};

inline const KindSpec spec{kind, 7, "benefits", QT_TRANSLATE_NOOP("encore", "Benefit"),
    QT_TRANSLATE_NOOP("encore", "Benefits"), fields, "name", nullptr, false, nullptr};

} // namespace encore::benefit
