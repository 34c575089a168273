// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/documentparser.h"
#include "model/exchange/importplan.h"

namespace encore {

/// How a document becomes an item of the plan.
struct BuildOptions
{
    Kind kind;                ///< of the record
    QString language;         ///< known from the place of the file; empty: what the document says
    bool translation = false; ///< a language version of another document: its text, and what that does not say itself
    const DocumentFacts* base = nullptr; ///< in a translation: of the document that it is a version of
    QString pictureRoot;                 ///< folder up to which pictures are looked for
    bool acceptFigures = false;
    bool split = false;
};

/// Fills draft, problems, figures and parts of an item whose place, key and fingerprint are set.
void buildItem(const ParsedDocument& document, const BuildOptions& options, ImportItem& item);

} // namespace encore
