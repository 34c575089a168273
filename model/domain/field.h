// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/value.h"

#include <QLatin1StringView>

#include <cmath>
#include <limits>
#include <span>

namespace encore {

/// One value of an enumeration: a code that never changes, and its English label (source text for the translation).
struct Choice
{
    QLatin1StringView code;
    const char* label;
};
using Choices = std::span<const Choice>;

/// The choice with this code, or null.
const Choice* findChoice(Choices choices, QStringView code);
/// The choice that a person or a foreign file means by `text`: its code or its label, case, blanks, dashes and underscores aside; or null.
const Choice* matchChoice(Choices choices, QStringView text);

enum class FieldType { Text, LongText, Choice, ChoiceList, Number, Integer, Flag, Date, DateTime, Money, Ref, RefList };

/// Properties of a field, combined with |.
enum FieldFlag : unsigned {
    NoFlag = 0,
    Required = 1,   ///< must be filled before the record can be saved
    Personal = 2,   ///< identifies a person; left out wherever permission does not allow it
    Searched = 4,   ///< its text is in the full-text index (the title always is)
    Hidden = 8,     ///< kept and exported, but neither in forms nor in the column chooser
    Derived = 16,   ///< set by Encore, not by hand
    Essential = 32, ///< shown in a form before its groups are opened
    Owned = 64,     ///< of a relation: the record describes what this names, and shares its fate in the trash
};

/// The figures that a number field takes, both ends included.
struct FieldRange
{
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();

    bool holds(double figure) const { return figure >= least && figure <= most; }
    bool bounded() const { return std::isfinite(least) || std::isfinite(most); }
};

/// What is known about a field at compile time. `key` is its column, JSON key, CSV column and query name; `label` and `group` are English source texts.
struct FieldSpec
{
    const char* key;
    FieldType type;
    const char* label;
    const char* group = "";
    unsigned flags = NoFlag;
    Choices choices = {};
    const char* target = nullptr; ///< the kind that a Ref or RefList points to
    FieldRange range = {};
};

/// A declared field whose values have the type T.
template <typename T>
struct Field : FieldSpec
{
};

} // namespace encore
