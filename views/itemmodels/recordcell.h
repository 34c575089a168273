// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/recorddelegate.h"

namespace encore {

class RecordTableModel;

/// What a cell of a record table shows: pills for states, avatars for people, hits marked in the title.
Cell recordCell(const RecordTableModel& model, const QModelIndex& index);

} // namespace encore
