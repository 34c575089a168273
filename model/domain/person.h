// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A person: somebody in a story, an advocate, an owner.
namespace encore::person {

inline constexpr Kind kind{QLatin1StringView("person")};

inline constexpr Field<QString> name{
    {"name", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Name"), "", Required | Essential | Personal, {}, nullptr}};
inline constexpr Field<QString> role{
    {"role", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Role"), "", Essential | Searched, {}, nullptr}};
inline constexpr Field<RecordId> team{
    {"team", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Team"), "", Essential, {}, "team"}};
inline constexpr Field<QString> organisation{
    {"organisation", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Organisation"), "", Searched, {}, nullptr}};
inline constexpr Field<QString> email{{"email", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Mail"),
    QT_TRANSLATE_NOOP("encore", "Contact"), Personal, {}, nullptr}};
inline constexpr Field<QString> phone{{"phone", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Telephone"),
    QT_TRANSLATE_NOOP("encore", "Contact"), Personal, {}, nullptr}};
inline constexpr Field<QString> languages{{"languages", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Languages"),
    QT_TRANSLATE_NOOP("encore", "Contact"), NoFlag, {}, nullptr}};
inline constexpr Field<bool> doNotContact{{"do_not_contact", FieldType::Flag,
    QT_TRANSLATE_NOOP("encore", "Do not contact"), QT_TRANSLATE_NOOP("encore", "Contact"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> expertise{{"expertise", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Knows about"),
    QT_TRANSLATE_NOOP("encore", "Work"), Searched, {}, nullptr}};
inline constexpr Field<QString> level{{"level", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Level"),
    QT_TRANSLATE_NOOP("encore", "Work"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> aliases{{"aliases", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Also known as"),
    QT_TRANSLATE_NOOP("encore", "Work"), Searched | Personal, {}, nullptr}};
inline constexpr Field<QString> privacy{{"privacy", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Shown as"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, choices::kPrivacy, nullptr}};
inline constexpr Field<std::vector<RecordId>> tags{{"tags", FieldType::RefList, QT_TRANSLATE_NOOP("encore", "Tags"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, "tag"}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), Personal, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 14> fields{&name, &role, &team, &organisation, &email, &phone, &languages,
    &doNotContact, &expertise, &level, &aliases, &privacy, &tags, &notes};

inline const KindSpec spec{kind, 4, "people", QT_TRANSLATE_NOOP("encore", "Person"),
    QT_TRANSLATE_NOOP("encore", "People"), fields, "name", nullptr, false, nullptr};

} // namespace encore::person
