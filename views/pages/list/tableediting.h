// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/inplaceedit.h"

namespace encore {

class RecordTableModel;

/// Lets the cells of a record table be edited in place; columns that are computed stay as they are.
InPlaceEdit* makeEditable(
    QTableView& table, const RecordTableModel& model, const RecordSchema& schema, const PageContext& context);
/// Adds the button to a bulk bar that changes a field of all selected records.
void addBulkEdit(QWidget& bulkBar, const PageContext& context);

} // namespace encore
