// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"
#include "model/store/history.h"

namespace encore {

/// One change of one value in words: "State: “Draft” → “In review”".
QString changeText(const RecordSchema& schema, const ValueChange& change);

} // namespace encore
