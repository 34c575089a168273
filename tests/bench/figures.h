// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace encore::bench {

/// Prints one figure, its bound, and whether it is kept.
inline void print(const QString& name, const QString& measured, double ratio, double bound, bool atLeast)
{
    const bool kept = atLeast ? ratio >= bound : ratio <= bound;
    std::printf("%-38s %-52s ratio %.2f (%s %.2f) %s\n", qPrintable(name), qPrintable(measured), ratio,
        atLeast ? "at least" : "at most", bound, kept ? "ok" : "MISSED");
    std::fflush(stdout);
}

inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace encore::bench
