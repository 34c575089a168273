// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/stats.h"

#include <algorithm>
#include <cmath>

namespace encore::stats {

Interval wilson(qint64 successes, qint64 n, double z)
{
    if (n <= 0)
        return {0, 1};
    const auto size = double(n);
    const double share = double(successes) / size;
    const double squared = z * z;
    const double middle = share + squared / (2 * size);
    const double half = z * std::sqrt(share * (1 - share) / size + squared / (4 * size * size));
    const double scale = 1 + squared / size;
    return {std::max(0.0, (middle - half) / scale), std::min(1.0, (middle + half) / scale)};
}

std::optional<double> median(std::vector<Tally> values)
{
    std::erase_if(values, [](const Tally& each) { return each.count <= 0; });
    std::ranges::sort(values, {}, &Tally::value);
    qint64 n = 0;
    for (const Tally& each : values)
        n += each.count;
    if (n == 0)
        return {};
    const auto at = [&values](qint64 place) {
        for (const Tally& each : values) {
            if (place < each.count)
                return each.value;
            place -= each.count;
        }
        return values.back().value;
    };
    return (at((n - 1) / 2) + at(n / 2)) / 2;
}

std::optional<double> quantile(std::vector<double> values, double p)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    const double place = std::clamp(p, 0.0, 1.0) * double(values.size() - 1);
    const auto below = size_t(std::floor(place));
    const size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - double(below)) * (values[above] - values[below]);
}

Survival kaplanMeier(std::vector<Lifetime> lifetimes)
{
    std::erase_if(lifetimes, [](const Lifetime& each) { return each.count <= 0; });
    std::ranges::sort(lifetimes, {}, &Lifetime::time);
    Survival out;
    for (const Lifetime& each : lifetimes)
        out.n += each.count;
    qint64 atRisk = out.n;
    double survival = 1;
    double greenwood = 0;
    for (size_t i = 0; i < lifetimes.size();) {
        SurvivalStep step;
        step.time = lifetimes[i].time;
        step.atRisk = atRisk;
        for (; i < lifetimes.size() && lifetimes[i].time == step.time; ++i)
            (lifetimes[i].happened ? step.happened : step.censored) += lifetimes[i].count;
        // What is watched up to this very time counts as at risk when it happens.
        const auto risk = double(atRisk);
        const auto happened = double(step.happened);
        survival *= (risk - happened) / risk;
        greenwood += risk > happened ? happened / (risk * (risk - happened)) : 0;
        step.survival = survival;
        step.error = survival * std::sqrt(greenwood);
        step.interval = {std::max(0.0, survival - kZ95 * step.error), std::min(1.0, survival + kZ95 * step.error)};
        if (!out.median && survival <= 0.5)
            out.median = step.time;
        out.happened += step.happened;
        atRisk -= step.happened + step.censored;
        out.steps.push_back(step);
    }
    return out;
}

} // namespace encore::stats
