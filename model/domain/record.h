// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/field.h"

#include <map>

namespace encore {

/// A part of a record's text. `key` names the template's section it belongs to ("challenge"), empty for one of its own.
struct Section
{
    qint64 id = 0;    ///< 0 for one that is not stored yet
    QString language; ///< empty: the record's own language
    QString key;
    QString heading; ///< as written; empty for lead text
    int level = 2;   ///< heading level as written, 1 to 6
    QString text;    ///< Markdown, unchanged as it came
    bool operator==(const Section&) const = default;
};

/// The record in another language; its sections carry the same language code.
struct LanguageVersion
{
    qint64 id = 0;
    QString language; ///< BCP 47 code, "pt-BR"
    QString title;
    QString source; ///< where it came from, for recognising it again
    bool operator==(const LanguageVersion&) const = default;
};

/// A value that a foreign file carried under a name Encore has no field for.
struct Extra
{
    qint64 id = 0;
    QString key;
    QString value;
    bool operator==(const Extra&) const = default;
};

/// One record of any kind: its values by field key, and its text. A value that is not given is not in the map.
class Record
{
public:
    Kind kind;
    RecordId id;
    QString uid;
    int version = 0;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime trashedAt;           ///< invalid: not in the trash
    std::vector<Section> sections; ///< in reading order, all languages
    std::vector<LanguageVersion> languages;
    std::vector<Extra> extras;

    const std::map<QString, Value>& values() const { return m_values; }
    const Value& value(const QString& key) const;
    void setValue(const QString& key, Value value);

    /// The typed value of a declared field; a default-made T (or an empty optional for numbers) when it is not given.
    template <typename T>
    auto get(const Field<T>& field) const
    {
        const Value& held = value(QString::fromLatin1(field.key));
        if constexpr (std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) {
            const T* found = std::get_if<T>(&held);
            return found ? std::optional<T>(*found) : std::nullopt;
        } else {
            const T* found = std::get_if<T>(&held);
            return found ? *found : T();
        }
    }
    template <typename T>
    bool has(const Field<T>& field) const
    {
        return !isEmpty(value(QString::fromLatin1(field.key)));
    }
    template <typename T>
    void set(const Field<T>& field, T value)
    {
        setValue(QString::fromLatin1(field.key), Value(std::move(value)));
    }
    template <typename T>
    void clear(const Field<T>& field)
    {
        setValue(QString::fromLatin1(field.key), Value());
    }

    /// The text of the section with this key in the record's own language; null when there is none.
    const Section* section(QStringView key) const;

private:
    std::map<QString, Value> m_values;
};

/// What changes in a record: only what is named here. An empty Value clears the field; a given list replaces the former one.
struct RecordPatch
{
    std::map<QString, Value> values;
    std::optional<std::vector<Section>> sections;
    std::optional<std::vector<LanguageVersion>> languages;
    std::optional<std::vector<Extra>> extras;

    template <typename T>
    RecordPatch& set(const Field<T>& field, T value)
    {
        values[QString::fromLatin1(field.key)] = normalized(Value(std::move(value)));
        return *this;
    }
    bool isEmpty() const { return values.empty() && !sections && !languages && !extras; }
};

/// What would turn `from` into `to` (values and text).
RecordPatch difference(const Record& from, const Record& to);

} // namespace encore
