// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QLatin1StringView>
#include <QString>

#include <compare>

namespace encore {

/// The number of a record inside one portfolio; 0 means "none". Stable for the life of the file, not across files (see uid).
struct RecordId
{
    qint64 value = 0;
    constexpr bool valid() const { return value > 0; }
    constexpr auto operator<=>(const RecordId&) const = default;
};

inline size_t qHash(RecordId id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// A kind of record, named by its table ("story", "use_case").
struct Kind
{
    QLatin1StringView key;
    friend bool operator==(Kind a, Kind b) { return a.key == b.key; }
    friend bool operator<(Kind a, Kind b) { return a.key < b.key; }
};

/// A record anywhere in the portfolio.
struct RecordRef
{
    Kind kind;
    RecordId id;
    friend bool operator==(const RecordRef&, const RecordRef&) = default;
};

} // namespace encore
