// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QMainWindow>
#include <QMap>

#include <functional>

class QAction;
class QMenu;

namespace encore {

/// The actions of a window by name, each in a menu and each found by its name in tests.
class WindowActions
{
public:
    explicit WindowActions(QMainWindow& window) : m_window(window) { }

    /// The menu with this title, made when it is new.
    QMenu* menu(const QString& title);
    /// A submenu at the end of a menu.
    QMenu* submenu(const QString& menuTitle, const QString& title);
    /// Adds an action at the end of a menu. `name` becomes its objectName.
    QAction* add(
        QMenu* menu, const QString& name, const QString& text, const QKeySequence& shortcut, std::function<void()> run);
    void separate(QMenu* menu);
    /// The action with this name; null when there is none.
    QAction* find(const QString& name) const { return m_byName.value(name); }
    void setEnabled(const QStringList& names, bool enabled);

private:
    QMainWindow& m_window;
    QMap<QString, QMenu*> m_menus;
    QMap<QString, QAction*> m_byName;
};

} // namespace encore
