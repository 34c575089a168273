// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QDateTime>
#include <QSettings>
#include <QStringList>

#include <vector>

namespace encore {

/// What this user has chosen on this machine. The views keep their own state in the same place.
class Settings
{
public:
    /// With a file name only that file is used: tests and pictures do not touch the user's settings.
    explicit Settings(const QString& file = {});

    QString author() const;
    void setAuthor(const QString& author);
    Look look() const;
    void setLook(const Look& look);
    /// Empty: the language of the system.
    QString language() const;
    void setLanguage(const QString& language);
    /// The locale ("de_CH") whose dates, numbers and amounts are shown; empty: that of the language.
    QString forms() const;
    void setForms(const QString& locale);

    struct Recent
    {
        QString path;
        QDateTime openedAt;
    };
    std::vector<Recent> recent() const; ///< the last one first
    void remember(const QString& path, const QDateTime& now);
    void forget(const QString& path);

    QSettings& store() { return *m_settings; }

private:
    void writeRecent(const std::vector<Recent>& recent);

    std::unique_ptr<QSettings> m_settings;
};

} // namespace encore
