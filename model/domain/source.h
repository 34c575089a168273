// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/choices.h"
#include "model/domain/schema.h"

#include <array>

/// Where a record was imported from; recognises it on the next import.
namespace encore::source {

inline constexpr Kind kind{QLatin1StringView("source")};

inline constexpr Field<QString> name{
    {"name", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Name"), "", Required | Essential, {}, nullptr}};
inline constexpr Field<QString> importKey{
    {"import_key", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Import key"), "", Derived, {}, nullptr}};
inline constexpr Field<QString> origin{
    {"origin", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Collection"), "", Derived, {}, nullptr}};
inline constexpr Field<QString> path{
    {"path", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Path"), "", Derived, {}, nullptr}};
inline constexpr Field<QString> url{
    {"url", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Web address"), "", NoFlag, {}, nullptr}};
inline constexpr Field<QString> licence{
    {"licence", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Licence"), "", NoFlag, {}, nullptr}};
inline constexpr Field<QString> fingerprint{
    {"fingerprint", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Fingerprint"), "", Derived | Hidden, {}, nullptr}};
inline constexpr Field<QString> recordKind{
    {"record_kind", FieldType::Text, QT_TRANSLATE_NOOP("encore", "Kind of record"), "", Derived, {}, nullptr}};
inline constexpr Field<qint64> recordNumber{
    {"record", FieldType::Integer, QT_TRANSLATE_NOOP("encore", "Record"), "", Derived, {}, nullptr}};

inline constexpr std::array<const FieldSpec*, 9> fields{
    &name, &importKey, &origin, &path, &url, &licence, &fingerprint, &recordKind, &recordNumber};

inline const KindSpec spec{kind, 11, "sources", QT_TRANSLATE_NOOP("encore", "Source"),
    QT_TRANSLATE_NOOP("encore", "Sources"), fields, "name", nullptr, false, nullptr};

} // namespace encore::source
