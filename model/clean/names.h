// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/sentence.h"
#include "model/domain/schema.h"

#include <optional>

namespace encore {

/// How names are compared: lower case, accents off, blanks in order.
QString foldedName(const QString& name);

/// A name in one order: of a person, "Bell, Michael" is "Michael Bell".
QString nameInOrder(Kind kind, const QString& name);

/// The other names that an alias field holds. Semicolons and line breaks divide them; commas too, except for people.
QStringList aliasesFrom(Kind kind, const QString& written);

/// A name taken apart, so that it can be compared with many others.
struct NameForms
{
    QString written; ///< as it stands, blanks in order
    QString ordered; ///< "Jane Doe" for "Doe, Jane"
    QString folded;  ///< the ordered form without capitals and accents
    QString plain;   ///< words of the folded form without punctuation
    QStringList words;
    QStringList core;  ///< the words without titles, legal forms and words such as "team", umlauts in one form
    QString coreText;  ///< the same, joined
    QString sortedKey; ///< the same in the order of the alphabet
    bool dropsLegal = false;
    bool dropsTitle = false;
};

NameForms formsOf(Kind kind, const QString& name);

/// Why two names seem to mean the same.
enum class NameReason { None, Same, Rewritten, Initials, Spelling };

/// How alike two names are, and why.
struct NameLikeness
{
    double similarity = 0;
    NameReason reason = NameReason::None;
    Sentence why;
};

NameLikeness compareNames(Kind kind, const NameForms& one, const NameForms& other);

/// How many letters must be changed, added, left out or exchanged with their neighbour; counting ends above `most`.
int editDistance(QStringView one, QStringView other, int most);

} // namespace encore
