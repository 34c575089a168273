// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace encore {

// What this process has learned about damaged files. It belongs to the file, not to one connection: whichever of them meets damage
// first, none may write from then on. A restored portfolio is another file under the same name, and is not known as damaged.

/// Remembers that the file at this path is damaged.
void noteDamage(const QString& path);
/// Whether damage was met in the file that is at this path now.
bool isKnownDamaged(const QString& path);

} // namespace encore
