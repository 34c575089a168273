// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace encore {

/// The language with this code in its own words ("Deutsch"); the code itself when there is no such language.
QString languageName(const QString& code);

} // namespace encore
