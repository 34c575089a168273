// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// A file kept inside the portfolio; its bytes lie in the blob table under their hash.
namespace encore::attachment {

inline constexpr Kind kind{QLatin1StringView("attachment")};

inline constexpr Field<QString> name{
    {"name", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Name"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> caption{
    {"caption", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Description"), "", Essential, {}, nullptr}};
inline constexpr Field<RecordId> story{
    {"story", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Story"), "", Essential | Owned, {}, "story"}};
inline constexpr Field<RecordId> useCase{
    {"use_case", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Use case"), "", Essential | Owned, {}, "use_case"}};
inline constexpr Field<RecordId> replication{
    {"replication", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Replication"), "", Owned, {}, "replication"}};
inline constexpr Field<RecordId> person{
    {"person", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Person"), "", Owned, {}, "person"}};
inline constexpr Field<RecordId> team{
    {"team", FieldType::Ref, QT_TRANSLATE_NOOP("encore", "Team"), "", Owned, {}, "team"}};
inline constexpr Field<QString> mediaType{
    {"media_type", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Type of file"), "", Derived, {}, nullptr}};
inline constexpr Field<qint64> size{
    {"size", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Size in bytes"), "", Derived, {}, nullptr}};
inline constexpr Field<QString> hash{
    {"hash", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Fingerprint"), "", Derived | Hidden, {}, nullptr}};
inline constexpr Field<QString> original{
    {"original", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Original place"), "", Derived, {}, nullptr}};
inline constexpr Field<qint64> position{
    {"position", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Position"), "", Hidden, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 12> fields{
    &name, &caption, &story, &useCase, &replication, &person, &team, &mediaType, &size, &hash, &original, &position};

inline const KindSpec spec{kind, 10, "attachments", QT_TRANSLATE_NOOP("encore", "Attachment"),
    QT_TRANSLATE_NOOP("encore", "Attachments"), fields, "name", nullptr, false, nullptr};

} // namespace encore::attachment
