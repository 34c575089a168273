// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/documenttree.h"
#include "model/exchange/importplan.h"

namespace encore {

/// The changes in figures that a document tells of ("from three days to two hours", "by 40 %", "saved 1,200 hours"), as benefits to accept.
std::vector<FigureOffer> findFigures(const DocNode& document);

/// The same for one paragraph of plain text.
std::vector<FigureOffer> findFiguresIn(const QString& paragraph);

} // namespace encore
