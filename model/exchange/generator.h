// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/store/session.h"

namespace encore {

/// How large a generated portfolio is; the same numbers give the same portfolio.
struct GeneratorOptions
{
    int stories = 0;
    quint64 seed = 1;
    int replications = -1; ///< -1: in proportion
};

/// Makes a large portfolio for measuring at `path`, which must not exist: stories of about 2,000 characters whose words are as frequent
/// as in real texts, with teams, people, use cases, replications, quotes, benefits and tags in proportion.
Status generatePortfolio(const QString& path, const GeneratorOptions& options, const Progress& progress = {});

} // namespace encore
