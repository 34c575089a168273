// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <functional>
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

/// The median time of so many rounds in milliseconds, after one that warms the caches; -1 when the work fails.
inline double medianMs(int rounds, const std::function<bool()>& work)
{
    std::vector<double> times;
    for (int i = 0; i <= rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!work())
            return -1;
        if (i > 0)
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

} // namespace encore::bench
