// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/nouns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encore {

QString inSentence(const QString& label)
{
    //: How the language writes nouns inside a sentence: translate as "capital" where they keep their capital (German), else as "small".
    const QString manner = QCoreApplication::translate("encore", "small", "nouns inside a sentence");
    return manner == u"capital"_s ? label : label.toLower();
}

} // namespace encore
