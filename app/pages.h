// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/mainwindow.h"

namespace encore {

/// Every page of the window, in the order of the rail.
std::vector<PageEntry> pageEntries();

/// The page that shows one record of a kind.
Page* makeRecordPage(Kind kind, const PageContext& context, QWidget* parent);

} // namespace encore
