// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clean/merge.h"

namespace encore {

/// The texts of two records as one: the keeper's sections, then those of the other that say something else.
std::vector<Section> unitedSections(const Record& keeper, const Record& other);

/// The share of phrases that the texts of two records have in common; 1 when neither has a text.
double sharedText(const Record& one, const Record& other);

} // namespace encore
