// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A sentence somebody said, word for word.
namespace encore::quote {

inline constexpr Kind kind{QLatin1StringView("quote")};

inline constexpr Field<QString> text{
    {"text", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "What was said"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<RecordId> person{
    {"person", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Person"), "", Essential | Personal, {}, "person"}};
inline constexpr Field<QString> attribution{{"attribution", FieldType::Text,
    QT_TRANSLATE_NOOP("encore", "Speaker as written"), "", Essential | Personal, {}, nullptr}};
inline constexpr Field<QString> role{{"role", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Role"),
    QT_TRANSLATE_NOOP("encore", "Speaker"), Searched, {}, nullptr}};
inline constexpr Field<QString> organisation{{"organisation", FieldType::Text,
    QT_TRANSLATE_NOOP("encore", "Organisation"), QT_TRANSLATE_NOOP("encore", "Speaker"), Searched, {}, nullptr}};
inline constexpr Field<RecordId> story{
    {"story", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Story"), "", Essential | Owned, {}, "story"}};
inline constexpr Field<RecordId> useCase{{"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Use case"),
    QT_TRANSLATE_NOOP("encore", "Source"), Owned, {}, "use_case"}};
inline constexpr Field<PartialDate> saidOn{{"said_on", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Said on"),
    QT_TRANSLATE_NOOP("encore", "Source"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> source{{"source", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Said in"),
    QT_TRANSLATE_NOOP("encore", "Source"), NoFlag, choices::kQuoteSources, nullptr}};
inline constexpr Field<QString> language{{"language", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Language"),
    QT_TRANSLATE_NOOP("encore", "Source"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> editedText{{"edited_text", FieldType::LongText,
    QT_TRANSLATE_NOOP("encore", "Edited wording"), QT_TRANSLATE_NOOP("encore", "Telling"), NoFlag, {}, nullptr}};
inline constexpr Field<bool> best{{"best", FieldType::Flag, QT_TRANSLATE_NOOP("encore", "Best quote"),
    QT_TRANSLATE_NOOP("encore", "Telling"), NoFlag, {}, nullptr}};
inline constexpr Field<QString> permission{{"permission", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Permission"),
    QT_TRANSLATE_NOOP("encore", "Telling"), NoFlag, choices::kPermissions, nullptr}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 14> fields{&text, &person, &attribution, &role, &organisation, &story,
    &useCase, &saidOn, &source, &language, &editedText, &best, &permission, &notes};

inline const KindSpec spec{kind, 2, "quotes", QT_TRANSLATE_NOOP("encore", "Quote"),
    QT_TRANSLATE_NOOP("encore", "Quotes"), fields, "text", nullptr, false, nullptr};

} // namespace encore::quote
