// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/thresholds.h"
#include "model/store/session.h"

namespace encore {

/// The kind under which Changes name a changed setting of the portfolio.
inline constexpr Kind kSettingKind{QLatin1StringView("setting")};

/// The thresholds of the portfolio: the usual ones unless they were changed.
Result<Thresholds> thresholdsOf(Database& database);
/// Changes one, by its key; Invalid when there is none of that name or it does not take the figure.
Status setThreshold(UnitOfWork& work, const QString& key, int value);

} // namespace encore
