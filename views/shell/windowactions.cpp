// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/windowactions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace encore {

QMenu* WindowActions::menu(const QString& title)
{
    QMenu*& found = m_menus[title];
    if (!found)
        found = m_window.menuBar()->addMenu(title);
    return found;
}

QMenu* WindowActions::submenu(const QString& menuTitle, const QString& title)
{
    return menu(menuTitle)->addMenu(title);
}

QAction* WindowActions::add(
    QMenu* menu, const QString& name, const QString& text, const QKeySequence& shortcut, std::function<void()> run)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    QObject::connect(action, &QAction::triggered, &m_window, [run = std::move(run)] { run(); });
    m_byName.insert(name, action);
    return action;
}

void WindowActions::separate(QMenu* menu)
{
    menu->addSeparator();
}

void WindowActions::setEnabled(const QStringList& names, bool enabled)
{
    for (const QString& name : names) {
        if (QAction* action = find(name))
            action->setEnabled(enabled);
    }
}

} // namespace encore
