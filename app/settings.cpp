// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr size_t kRemembered = 8;

QString nameFromSystem()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name.left(1).toUpper() + name.mid(1);
    }
    return {}; // the history calls whoever wrote without a name "Somebody"
}

} // namespace

Settings::Settings(const QString& file)
    : m_settings(file.isEmpty()
            ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"encore"_s, u"encore"_s)
            : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

QString Settings::author() const
{
    const QString author = m_settings->value(u"author"_s).toString();
    return author.isEmpty() ? nameFromSystem() : author;
}

void Settings::setAuthor(const QString& author)
{
    m_settings->setValue(u"author"_s, author);
}

Look Settings::look() const
{
    // The same keys as the View menu writes.
    Look look;
    look.scheme = ColorScheme(std::clamp(m_settings->value(u"view/look/scheme"_s, 0).toInt(), 0, 2));
    look.textPercent =
        std::clamp(m_settings->value(u"view/look/text"_s, 100).toInt(), Theme::kLeastText, Theme::kMostText);
    look.density = Density(std::clamp(m_settings->value(u"view/look/density"_s, 0).toInt(), 0, 1));
    return look;
}

void Settings::setLook(const Look& look)
{
    m_settings->setValue(u"view/look/scheme"_s, int(look.scheme));
    m_settings->setValue(u"view/look/text"_s, look.textPercent);
    m_settings->setValue(u"view/look/density"_s, int(look.density));
}

QString Settings::language() const
{
    return m_settings->value(u"language"_s).toString();
}

void Settings::setLanguage(const QString& language)
{
    m_settings->setValue(u"language"_s, language);
}

QString Settings::forms() const
{
    return m_settings->value(u"forms"_s).toString();
}

void Settings::setForms(const QString& locale)
{
    m_settings->setValue(u"forms"_s, locale);
}

std::vector<Settings::Recent> Settings::recent() const
{
    std::vector<Recent> found;
    const int count = m_settings->beginReadArray(u"recent"_s);
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        found.push_back({m_settings->value(u"path"_s).toString(),
            QDateTime::fromString(m_settings->value(u"opened"_s).toString(), Qt::ISODate)});
    }
    m_settings->endArray();
    return found;
}

void Settings::remember(const QString& path, const QDateTime& now)
{
    std::vector<Recent> list = recent();
    std::erase_if(list, [&path](const Recent& each) { return each.path == path; });
    list.insert(list.begin(), {path, now});
    if (list.size() > kRemembered)
        list.resize(kRemembered);
    writeRecent(list);
}

void Settings::forget(const QString& path)
{
    std::vector<Recent> list = recent();
    std::erase_if(list, [&path](const Recent& each) { return each.path == path; });
    writeRecent(list);
}

void Settings::writeRecent(const std::vector<Recent>& list)
{
    m_settings->remove(u"recent"_s);
    m_settings->beginWriteArray(u"recent"_s, int(list.size()));
    for (size_t i = 0; i < list.size(); ++i) {
        m_settings->setArrayIndex(int(i));
        m_settings->setValue(u"path"_s, list[i].path);
        m_settings->setValue(u"opened"_s, list[i].openedAt.toUTC().toString(Qt::ISODate));
    }
    m_settings->endArray();
}

} // namespace encore
