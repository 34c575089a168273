// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/documentfacts.h"
#include "model/exchange/importplan.h"

namespace encore {

/// Puts the facts into the item: known names into fields, relations and children, others into extras.
void applyFacts(const DocumentFacts& facts, ImportItem& item);

/// Puts the facts of a language version into its item: texts become sections in its language, what its original (with the entries `base`) does
/// not say itself becomes extra values.
void applyVersionFacts(const DocumentFacts& facts, const MetaEntries& base, const QString& language, ImportItem& item);

} // namespace encore
