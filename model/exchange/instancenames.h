// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace encore {

/// "TBD", "none yet", "???": nothing is told.
bool isPlaceholder(const QString& text);
/// A name without what stands around it: "At", "'s", colons.
QString tidyOrganisation(const QString& words);
/// The pattern of a name of one or several words with capitals.
const QString& properWords();
/// "We have tried this": nobody is named.
bool isNobody(const QString& name);
/// A remark about the pattern ("See also"), which names nobody who uses it.
bool isRemark(const QString& text);
/// "A large, highly regulated, financial organization", "Large telecommunications provider", "3 companies".
QString anonymousOrganisation(const QString& text);
/// A few words of which none is written small.
bool looksLikeOrganisation(const QString& head);
/// The organisation that a line of plain text tells of; empty when it names none.
QString plainOrganisation(const QString& text);

} // namespace encore
