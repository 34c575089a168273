// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace encore {

/// Text as it may leave the portfolio: without control characters, halves of surrogate pairs, characters that no document may hold,
/// and marks that turn the reading direction around. Line breaks and tabs stay.
QString safeText(const QString& text);

/// The address when it may be followed from a document: http, https or mailto, without blanks; else empty.
QString safeLink(const QString& address);

/// The code of a language when it is well formed ("pt-BR"), else "en".
QString safeLanguage(const QString& code);

/// Text for HTML, in elements and in quoted attributes.
QString escapedHtml(const QString& text);

} // namespace encore
