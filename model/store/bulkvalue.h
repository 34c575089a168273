// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/bulkedit.h"

namespace encore {

/// Whether this field stands for the text of a record with all its sections.
bool isBulkText(const FieldDef& field);
/// The text with what the edit looks for replaced.
QString replacedText(QString text, const BulkEdit& edit);

} // namespace encore
