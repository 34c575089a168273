// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace encore {

class Page;

/// Lends the page's own command to the menus of the window: the window's action of that name ("list.columns") runs it while this page is
/// shown, so that it is in the menus, in the palette and among the shortcuts. `possible` is asked when that is about to be shown.
void offerCommand(Page& page, const QString& name, std::function<void()> run, std::function<bool()> possible = {});
/// Whether the page has this command and it can be run now.
bool canRunCommand(const Page& page, const QString& name);
void runCommand(Page& page, const QString& name);

} // namespace encore
