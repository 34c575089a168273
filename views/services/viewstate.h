// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVariant>

class QSettings;

namespace encore {

/// What the window remembers for this user on this machine: sizes, columns, filters, open groups. Keys are "page/what".
class ViewState
{
public:
    explicit ViewState(QSettings& settings) : m_settings(settings) { }

    QVariant value(const QString& key, const QVariant& fallback = {}) const;
    void setValue(const QString& key, const QVariant& value);

private:
    QSettings& m_settings;
};

} // namespace encore
