// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/record/recordpart.h"

namespace encore {

/// What the page of a kind shows beside what all pages show: between the pills and the tabs …
std::vector<RecordPart*> headParts(Kind kind, const PageContext& context, QWidget* parent);
/// … at the top of a tab …
std::vector<RecordPart*> tabParts(Kind kind, const QString& tab, const PageContext& context, QWidget* parent);
/// … and at the top of the side column.
std::vector<RecordPart*> sideParts(Kind kind, const PageContext& context, QWidget* parent);

} // namespace encore
