// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/quotefinder.h"

namespace encore {

/// Who speaks by the words before a quote: "Jane Doe, head of support, puts it like this:".
Speaker speakerBefore(const QString& text);
/// Adds the quotations that stand in a paragraph and are speech.
void addQuotations(const QString& paragraph, int line, std::vector<FoundQuote>& out);

} // namespace encore
