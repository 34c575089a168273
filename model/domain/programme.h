// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A change initiative: why it is done, how many teams it wants to reach and by when.
namespace encore::programme {

inline constexpr Kind kind{QLatin1StringView("programme")};

inline constexpr Field<QString> name{
    {"name", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Name"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> why{
    {"why", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Why"), "", Essential | Searched, {}, nullptr}};
inline constexpr Field<QString> aim{{"aim", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Aim (how many, by when)"),
    "", Essential | Searched, {}, nullptr}};
inline constexpr Field<QString> status{{"status", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Status"), "",
    Essential, choices::kProgrammeStates, nullptr}};
inline constexpr Field<RecordId> sponsor{
    {"sponsor", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Sponsor"), "", Essential, {}, "person"}};
inline constexpr Field<RecordId> changeLead{
    {"change_lead", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Change lead"), "", Essential, {}, "person"}};
inline constexpr Field<qint64> targetCount{{"target_count", FieldType::Integer,
    QT_TRANSLATE_NOOP("encore", "Teams to reach"), QT_TRANSLATE_NOOP("encore", "Aim"), NoFlag, {}, nullptr, {1}}};
inline constexpr Field<PartialDate> targetBy{{"target_by", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "To be reached by"), QT_TRANSLATE_NOOP("encore", "Aim"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> finalForm{
    {"final_form", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "What it looks like when done"),
        QT_TRANSLATE_NOOP("encore", "Aim"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> approach{
    {"approach", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Strategic approach"),
        QT_TRANSLATE_NOOP("encore", "Aim"), NoFlag, choices::kApproaches, nullptr}};
inline constexpr Field<std::vector<RecordId>> goals{{"goals", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Goals"),
    QT_TRANSLATE_NOOP("encore", "Aim"), NoFlag, {}, "goal"}};
inline constexpr Field<QString> inScope{{"in_scope", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "In scope"),
    QT_TRANSLATE_NOOP("encore", "Scope"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> outOfScope{{"out_of_scope", FieldType::LongText,
    QT_TRANSLATE_NOOP("encore", "Out of scope"), QT_TRANSLATE_NOOP("encore", "Scope"), NoFlag, {}, nullptr}};
inline constexpr Field<std::vector<RecordId>> units{{"units", FieldType::RefList,
    QT_TRANSLATE_NOOP("encore", "Responsible units"), QT_TRANSLATE_NOOP("encore", "Scope"), NoFlag, {}, "team"}};
inline constexpr Field<PartialDate> startsOn{{"starts_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Begins"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> endsOn{{"ends_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Ends"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> currency{{"currency", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Currency"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};
inline constexpr Field<qint64> fiscalYearStart{
    {"fiscal_year_start", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Fiscal year begins in month (1–12)"),
        QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr, {1, 12}}};
inline constexpr Field<std::vector<RecordId>> tags{{"tags", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Tags"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, "tag"}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 20> fields{&name, &why, &aim, &status, &sponsor, &changeLead,
    &targetCount, &targetBy, &finalForm, &approach, &goals, &inScope, &outOfScope, &units, &startsOn, &endsOn,
    &currency, &fiscalYearStart, &tags, &notes};

inline const KindSpec spec{kind, 13, "programmes", QT_TRANSLATE_NOOP("encore", "Programme"),
    QT_TRANSLATE_NOOP("encore", "Programmes"), fields, "name", nullptr, true, nullptr};

} // namespace encore::programme
