// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importplan.h"
#include "model/exchange/speaker.h"

namespace encore {

/// A contribution of the person, as a child of a story or use case.
Draft contributionOf(const Speaker& speaker, const QString& role, Kind parent);

/// A quote, as a child of a story or use case.
Draft quoteDraft(const QString& text, const Speaker& speaker, Kind parent);

/// The key of the Ref field by which children point to a parent of this kind.
QString parentFieldFor(Kind parent);

} // namespace encore
