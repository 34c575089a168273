// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/services.h"

#include <QUuid>

namespace encore {

Services systemServices(const QString& authorName)
{
    return {[] { return QDateTime::currentDateTimeUtc(); }, [authorName] { return authorName; },
        [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); }};
}

} // namespace encore
