// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"

namespace encore {

inline constexpr QLatin1StringView kFirstTab("record");
inline constexpr QLatin1StringView kHistoryTab("history");

/// Whether a field stands as a pill at the head of the page.
inline bool isPill(const FieldDef& field)
{
    return field.type == FieldType::Choice && field.is(Essential);
}

/// A tab of a record page and the kinds of records that are shown hanging on it there.
struct RecordTab
{
    QString key;   ///< "record" is the first one, with text and form
    QString title; ///< as the user reads it; empty: the name of the kind
    std::vector<Kind> hanging;
};

/// The tabs of a kind's page, without its history. What hangs on a record and is named in no tab stands on the first one.
std::vector<RecordTab> recordTabs(Kind kind);

} // namespace encore
