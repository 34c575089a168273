// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/inplaceedit.h"

namespace encore {

class RecordTableModel;

/// Lets the cells of a record table be edited in place; columns that are computed stay as they are.
InPlaceEdit* makeEditable(
    QTableView& table, const RecordTableModel& model, const RecordSchema& schema, const PageContext& context);

} // namespace encore
