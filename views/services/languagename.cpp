// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/languagename.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace encore {

QString languageName(const QString& code)
{
    // Without a country these would be named after one: "American English", "español de España".
    if (code == u"en"_s)
        return u"English"_s;
    if (code == u"es"_s)
        return u"Español"_s;
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName();
    if (name.isEmpty() || locale.language() == QLocale::C)
        return code;
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace encore
