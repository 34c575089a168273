// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// An exception that was promised to somebody, and whether the promise was kept.
namespace encore::accommodation {

inline constexpr Kind kind{QLatin1StringView("accommodation")};

inline constexpr Field<QString> exception{{"exception", FieldType::Text,
    QT_TRANSLATE_NOOP("encore", "What was promised"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<RecordId> replication{{"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"),
    "", Required | Essential | Owned, {}, "replication"}};
inline constexpr Field<RecordId> grantedTo{
    {"granted_to", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Promised to"), "", Essential | Personal, {}, "person"}};
inline constexpr Field<QString> reason{
    {"reason", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Why"), "", Essential, {}, nullptr}};
inline constexpr Field<PartialDate> until{
    {"until", FieldType::Date, QT_TRANSLATE_NOOP("encore", "Until"), "", Essential, {}, nullptr}};
inline constexpr Field<QString> kept{
    {"kept", FieldType::Choice, QT_TRANSLATE_NOOP("encore", "Kept?"), "", Essential, choices::kPromises, nullptr}};
inline constexpr Field<QString> notes{{"notes", FieldType::LongText, QT_TRANSLATE_NOOP("encore", "Internal notes"),
    QT_TRANSLATE_NOOP("encore", "Keeping"), NoFlag, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 7> fields{
    &exception, &replication, &grantedTo, &reason, &until, &kept, &notes};

inline const KindSpec spec{kind, 23, "accommodations", QT_TRANSLATE_NOOP("encore", "Accommodation"),
    QT_TRANSLATE_NOOP("encore", "Accommodations"), fields, "exception", nullptr, false, nullptr};

} // namespace encore::accommodation
