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

class Shortcuts;

/// The actions of a window by name: the one registry behind menus, palette and shortcuts. Each stands in a menu, is found by its name in
/// tests, and has the keys that the book of shortcuts says, at every moment.
class WindowActions
{
public:
    WindowActions(QMainWindow& window, Shortcuts& shortcuts);

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
    /// The names of all actions, in the order of the menus.
    const QStringList& names() const { return m_names; }
    /// Where an action stands: "File", "File › Export".
    QString menuOf(const QString& name) const { return m_menuOf.value(name); }

private:
    void applyShortcuts();

    QMainWindow& m_window;
    Shortcuts& m_shortcuts;
    QMap<QString, QMenu*> m_menus;
    QMap<QString, QAction*> m_byName;
    QMap<QString, QString> m_menuOf;
    QStringList m_names;
};

/// A text of a menu as it reads: without the mark of its letter and the dots behind it.
QString menuTextAsRead(const QString& menuText);

} // namespace encore
