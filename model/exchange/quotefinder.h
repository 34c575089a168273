// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/documenttree.h"
#include "model/exchange/shortcodes.h"
#include "model/exchange/speaker.h"

#include <vector>

namespace encore {

/// Something that somebody said, found in a document.
struct FoundQuote
{
    QString text;    ///< without the quotation marks
    Speaker speaker; ///< empty when the document does not say who
    int line = 0;
};

/// What is said in a document: block quotes that are speech, quote shortcodes, and quotations in running text.
std::vector<FoundQuote> findQuotes(const DocNode& document, const std::vector<Shortcode>& shortcodes);

} // namespace encore
