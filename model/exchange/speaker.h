// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace encore {

/// Who said or wrote something, split as far as the words tell; nothing is invented.
struct Speaker
{
    QString attribution; ///< as written
    QString person;      ///< a name, empty when only a role or a team is given
    QString role;
    QString organisation;
    QString email;

    bool isEmpty() const { return attribution.isEmpty(); }
};

/// Splits "Jane Doe, Head of Support at Acme" or "— a nurse on ward 7".
Speaker readSpeaker(const QString& attribution);

/// Whether the words are the name of a person (two to four words, no role and no company among them).
bool looksLikePerson(const QString& words);

/// Whether the words hold what a person does ("Lead Engineer", "Pflegeleiterin").
bool looksLikeRole(const QString& words);

/// A name without titles around it, blanks or closing punctuation.
QString tidyName(const QString& words);

} // namespace encore
