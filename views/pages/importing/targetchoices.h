// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/mapping.h"
#include "views/widgets/choicebox.h"

#include <vector>

namespace encore {

/// Everything that a column of a table can become in a record of this kind, in words; the codes are ColumnTarget::text().
std::vector<ChoiceBox::Option> targetChoices(const RecordSchema& schema, const Schemas& schemas);
/// Whether a cell of such a column may hold several names or codes.
bool canBeCut(const ColumnTarget& target, const RecordSchema& schema);
/// The words of one target, known or not.
QString targetLabel(const ColumnTarget& target, const RecordSchema& schema, const Schemas& schemas);

} // namespace encore
