// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/quotefinder.h"

namespace encore {

/// Adds a block quote that is speech, with its speaker from its own last line or from the block before or after; `among`: it stands below a
/// heading that announces quotes.
void addBlockQuote(
    const DocNode& quote, const DocNode* before, const DocNode* after, bool among, std::vector<FoundQuote>& out);

} // namespace encore
