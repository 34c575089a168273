// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/documentparser.h"

#include <vector>

namespace encore {

/// How a document stands to its language versions.
struct TranslationLink
{
    QString language; ///< known from its place or by itself; empty: unknown
    int base = -1;    ///< index of the document that it is a version of; -1: it stands for itself
};

/// Which documents are language versions of others: by folder ("es/…"), suffix ("name.fr.md"), translation key or hreflang link.
std::vector<TranslationLink> findTranslations(const std::vector<const ParsedDocument*>& documents);

} // namespace encore
