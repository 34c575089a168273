// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace encore {

/// The BCP 47 code that a folder name, file suffix or front matter value means ("pt-br" → "pt-BR", "Deutsch" → "de"); empty when it is none.
QString languageCode(QStringView text);

/// Whether two codes mean the same language, regions aside ("en" and "en-GB").
bool sameLanguage(const QString& a, const QString& b);

} // namespace encore
