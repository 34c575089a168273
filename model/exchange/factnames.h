// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace encore {

/// A name of front matter without accents, blanks, dashes and underscores: how such names are compared.
QString bareKey(const QString& key);
/// What a name of front matter means, in several languages ("title", "one_line", "authors" …); empty when it is not known.
QString meaningOf(const QString& key);

} // namespace encore
