// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"
#include "model/domain/schema.h"

namespace encore {

/// How alike two texts are, from 0 to 1: the share of runs of three words that they have in common.
double likeness(const QString& a, const QString& b);
/// All that a record says at length in its own language.
QString longTextOf(const Record& record, const RecordSchema& schema);
/// What a record is called.
QString titleOf(const Record& record, const RecordSchema& schema);

} // namespace encore
