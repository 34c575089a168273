// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/schema.h"

namespace encore {

/// What a new record of this kind starts with unless somebody says otherwise: the first of its states, the day on which something was
/// noticed.
std::map<QString, Value> beginnings(const RecordSchema& schema, QDate today);

} // namespace encore
