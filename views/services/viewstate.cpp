// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/viewstate.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace encore {

QVariant ViewState::value(const QString& key, const QVariant& fallback) const
{
    return m_settings.value(u"view/"_s + key, fallback);
}

void ViewState::setValue(const QString& key, const QVariant& value)
{
    if (value.isValid())
        m_settings.setValue(u"view/"_s + key, value);
    else
        m_settings.remove(u"view/"_s + key);
}

} // namespace encore
