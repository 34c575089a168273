// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {
constexpr auto kCompact = "encoreCompact";
}

namespace {

// Platforms without a desktop (offscreen, minimal) do not know where icons lie.
void findIconThemes()
{
    QStringList paths = QIcon::themeSearchPaths();
    for (const QString& folder :
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory)) {
        if (!paths.contains(folder))
            paths << folder;
    }
    QIcon::setThemeSearchPaths(paths);
}

} // namespace

Theme::Theme(QApplication& app, QObject* parent) : QObject(parent), m_app(app), m_systemFont(QApplication::font())
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    findIconThemes();
    m_systemDark = systemIsDark();
    apply();
    m_app.installEventFilter(this);
}

void Theme::setLook(const Look& look)
{
    Look wanted = look;
    wanted.textPercent = std::clamp(look.textPercent, kLeastText, kMostText);
    if (wanted == m_look)
        return;
    m_look = wanted;
    apply();
    Q_EMIT changed();
}

bool Theme::isDark() const
{
    return m_look.scheme == ColorScheme::Dark || (m_look.scheme == ColorScheme::System && m_systemDark);
}

const Colors& Theme::colors() const
{
    return isDark() ? darkColors() : lightColors();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying) {
        const bool dark = systemIsDark();
        const bool different = dark != m_systemDark && m_look.scheme == ColorScheme::System;
        m_systemDark = dark;
        apply();
        if (different)
            Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

bool Theme::systemIsDark()
{
    const QScopedValueRollback guard(m_applying, true);
    // Without colours of our own the program's palette is the one of the desktop.
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    return system.color(QPalette::WindowText).lightness() > system.color(QPalette::Window).lightness();
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    QFont font = m_systemFont;
    const double factor = m_look.textPercent / 100.0;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    const QString breeze = isDark() ? u"breeze-dark"_s : u"breeze"_s;
    QIcon::setFallbackThemeName(breeze);
    if (QIcon::themeName().isEmpty() || QIcon::themeName() == u"hicolor" || QIcon::themeName().startsWith(u"breeze"))
        QIcon::setThemeName(breeze);
    QApplication::setPalette(colors().palette());
    QApplication::setFont(font);
    m_app.setProperty(kCompact, m_look.density == Density::Compact);
    // Also when it is the same: it tells widgets with a font of their own that the size of the text is another.
    m_app.setStyleSheet(styleSheetFor(colors(), m_look.density, m_look.textPercent / 100.0));
    // The cross that empties a field is fetched only when it is made, and the one of the other look cannot be seen.
    QList<QLineEdit*> fields;
    for (QWidget* each : QApplication::allWidgets()) {
        if (auto* field = qobject_cast<QLineEdit*>(each); field && field->isClearButtonEnabled())
            fields << field;
    }
    for (QLineEdit* field : fields) {
        field->setClearButtonEnabled(false);
        field->setClearButtonEnabled(true);
    }
}

bool isCompact()
{
    return QCoreApplication::instance()->property(kCompact).toBool();
}

} // namespace encore
