// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace encore {

/// Makes Tab walk through a widget as its layouts are read: what was built anew stands where it is seen, not at the end.
void orderFocus(QWidget& root);

} // namespace encore
