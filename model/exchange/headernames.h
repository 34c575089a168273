// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/mapping.h"

#include <optional>

namespace encore {

/// Whether a word is one of several that are divided by blanks.
bool hasWord(QLatin1StringView words, QStringView word);
/// A folded name without the digits behind it.
QString withoutDigits(QString folded);
/// The target that the name of a column asks for: as it is, without a number behind it, without the kind's own name before it.
std::optional<ColumnTarget> targetOfHeader(const RecordSchema& schema, const QString& header);

} // namespace encore
