// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A team, or a unit that holds teams.
namespace encore::team {

inline constexpr Kind kind{QLatin1StringView("team")};

inline constexpr Field<QString> name{
    {"name", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Name"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> teamKind{
    {"kind", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Kind"), "", Essential, choices::kTeamKinds, nullptr}};
inline constexpr Field<RecordId> parent{
    {"parent", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Belongs to"), "", Essential, {}, "team"}};
inline constexpr Field<RecordId> lead{
    {"lead", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Lead"), "", Essential, {}, "person"}};
inline constexpr Field<qint64> size{
    {"size", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "People"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> processFocus{{"process_focus", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Process"),
    QT_TRANSLATE_NOOP("encore", "Work"), Searched, {}, nullptr}};
inline constexpr Field<QStringList> functions{
    {"functions", FieldType::ChoiceList, QT_TRANSLATE_NOOP("encore", "Functions"), QT_TRANSLATE_NOOP("encore", "Work"),
        NoFlag, choices::kFunctions, nullptr}};
inline constexpr Field<QString> tools{{"tools", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Tools used"),
    QT_TRANSLATE_NOOP("encore", "Work"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> location{{"location", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Place"),
    QT_TRANSLATE_NOOP("encore", "Work"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> region{{"region", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Region"),
    QT_TRANSLATE_NOOP("encore", "Work"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> industry{{"industry", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Industry"),
    QT_TRANSLATE_NOOP("encore", "Work"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> aliases{{"aliases", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Also known as"),
    QT_TRANSLATE_NOOP("encore", "Work"), Searched, {}, nullptr}};
inline constexpr Field<QString> managerAcceptance{
    {"manager_acceptance", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Accepted up to"),
        QT_TRANSLATE_NOOP("encore", "Readiness"), NoFlag, choices::kAcceptance, nullptr}};
inline constexpr Field<qint64> awareness{
    {"awareness", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Awareness (1–5)"),
        QT_TRANSLATE_NOOP("encore", "Readiness"), NoFlag, {}, nullptr, {1, 5}}};
inline constexpr Field<qint64> desire{{"desire", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Desire (1–5)"),
    QT_TRANSLATE_NOOP("encore", "Readiness"), NoFlag, {}, nullptr, {1, 5}}};
inline constexpr Field<qint64> knowledge{
    {"knowledge", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Knowledge (1–5)"),
        QT_TRANSLATE_NOOP("encore", "Readiness"), NoFlag, {}, nullptr, {1, 5}}};
inline constexpr Field<qint64> ability{{"ability", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Ability (1–5)"),
    QT_TRANSLATE_NOOP("encore", "Readiness"), NoFlag, {}, nullptr, {1, 5}}};
inline constexpr Field<qint64> reinforcement{
    {"reinforcement", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Reinforcement (1–5)"),
        QT_TRANSLATE_NOOP("encore", "Readiness"), NoFlag, {}, nullptr, {1, 5}}};
inline constexpr Field<QString> changeHistory{{"change_history", FieldType::LongText,
    QT_TRANSLATE_NOOP("encore", "Earlier initiatives"), QT_TRANSLATE_NOOP("encore", "Readiness"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> changeCapacity{{"change_capacity", FieldType::Text,
    QT_TRANSLATE_NOOP("encore", "Capacity for change"), QT_TRANSLATE_NOOP("encore", "Readiness"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> validFrom{{"valid_from", FieldType::Date,
    QT_TRANSLATE_NOOP("encore", "Exists since"), QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};
inline constexpr Field<PartialDate> validTo{{"valid_to", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Existed until"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};
inline constexpr Field<std::vector<RecordId>> tags{{"tags", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Tags"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, "tag"}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr Field<std::vector<RecordId>> predecessors{{"predecessors", FieldType::RefList,
    QT_TRANSLATE_NOOP("encore", "Came out of"), QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, "team"}};
inline constexpr Field<QString> formerNames{{"former_names", FieldType::Text,
    QT_TRANSLATE_NOOP("encore", "Former names"), QT_TRANSLATE_NOOP("encore", "Keeping"), Searched, {}, nullptr}};
inline constexpr Field<QString> painNote{{"pain_note", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Work-arounds"),
    QT_TRANSLATE_NOOP("encore", "Work"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 27> fields{&name, &teamKind, &parent, &lead, &size, &processFocus,
    &functions, &tools, &location, &region, &industry, &aliases, &managerAcceptance, &awareness, &desire, &knowledge,
    &ability, &reinforcement, &changeHistory, &changeCapacity, &validFrom, &validTo, &predecessors, &formerNames,
    &painNote, &tags, &notes};

inline const KindSpec spec{kind, 3, "teams", QT_TRANSLATE_NOOP("encore", "Team"), QT_TRANSLATE_NOOP("encore", "Teams"),
    fields, "name", nullptr, true, nullptr};

} // namespace encore::team
