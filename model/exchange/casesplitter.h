// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/documentparser.h"

namespace encore {

/// A part of a document that holds several case studies.
struct CasePart
{
    ParsedDocument document;
    bool isCase = true; ///< false: text before, between or after the case studies
};

/// The case studies of a document in which headings of one level each carry the structure of a story; empty when there are fewer than two.
std::vector<CasePart> splitCases(const ParsedDocument& document);

} // namespace encore
