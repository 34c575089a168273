// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/listrows.h"
#include "views/widgets/carddelegate.h"

namespace encore {

/// What the card of a record shows. `row` may be null while it is on its way. Small cards have neither picture nor initials; `without` is a
/// field that the card's surroundings tell already.
CardFace recordCard(const RecordSchema& schema, const ListRow* row, bool small = false, const QString& without = {});

} // namespace encore
