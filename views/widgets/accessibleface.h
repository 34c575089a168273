// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace encore {

/// Lets screen readers know our own widgets: one that takes the keyboard and has the signal activated() is a
/// button, others that are looked at are texts.
/// To be called once, before the first window.
void installAccessibleFaces();

} // namespace encore
