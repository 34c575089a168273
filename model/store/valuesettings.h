// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/valueunits.h"
#include "model/store/records.h"

namespace encore {

/// Where settings about counting are stored.
inline constexpr QLatin1StringView kValuePrefix("value/");

/// One setting about counting, as text.
struct ValueSettingSpec
{
    QLatin1StringView key; ///< never changes: stored in the portfolio
    const char* label;     ///< English source text
    double most = 0;       ///< of a number, which is at least 1; 0: no number
    QString (*text)(const ValueSettings& settings) = nullptr;
};

/// All of them.
std::span<const ValueSettingSpec> valueSettingSpecs();

/// Sets one; an empty value takes it back to the usual. Invalid when there is none of this key, or it cannot have that value.
Status setValueSetting(UnitOfWork& work, const QString& key, const QString& value);

} // namespace encore
