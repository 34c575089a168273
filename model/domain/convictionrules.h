// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/record.h"

namespace encore {

inline constexpr int kMostConviction = 3;

/// The six conditions under which people take up something new, in their order.
std::span<const FieldSpec* const> convictionFields();
/// The condition that is met least; the first of several. Nothing when none was assessed, or all are met in full.
std::optional<QString> lowestCondition(const Record& conviction);
/// What helps most where this condition is the lowest, English source text.
const char* actionFor(QStringView condition);

} // namespace encore
