// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

namespace encore {

/// A portfolio at a glance, for choosing among copies.
struct PortfolioSummary
{
    std::map<QString, qint64> counts; ///< records outside the trash, by kind key
    std::optional<Step> lastChange;
};

/// Looks into a portfolio without changing anything.
Result<PortfolioSummary> summaryOf(Session& session);
Result<PortfolioSummary> summaryOf(const QString& path, const Services& services);

} // namespace encore
