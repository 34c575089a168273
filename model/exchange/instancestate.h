// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace encore {

/// The state of a replication by what is told of it ("no longer in use"); "adopted" when nothing says otherwise.
QString instanceState(const QString& text);

} // namespace encore
