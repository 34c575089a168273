// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/runchart.h"

#include <algorithm>
#include <cmath>

namespace encore {

namespace {

constexpr double kTail = 0.025;

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double logChoose(int n, int k)
{
    return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
}

double choices(int n, int k, double logTotal)
{
    return k < 0 || k > n ? 0 : std::exp(logChoose(n, k) - logTotal);
}

// The probability of exactly `runs` runs.
double probability(int runs, int above, int below)
{
    const double all = logChoose(above + below, above);
    const int half = runs / 2;
    if (runs % 2 == 0)
        return 2 * choices(above - 1, half - 1, all / 2) * choices(below - 1, half - 1, all / 2);
    return choices(above - 1, half, all / 2) * choices(below - 1, half - 1, all / 2)
        + choices(above - 1, half - 1, all / 2) * choices(below - 1, half, all / 2);
}

void setMedian(RunChart& chart)
{
    std::vector<double> all;
    std::vector<double> before;
    for (const RunPoint& point : chart.points) {
        all.push_back(point.value);
        if (point.before)
            before.push_back(point.value);
    }
    chart.frozen = before.size() >= kFewestRunPoints && before.size() < all.size();
    chart.median = medianOf(chart.frozen ? before : all);
}

// Points on the median neither belong to a run nor end it.
void findRuns(RunChart& chart)
{
    std::optional<RunSpan> run;
    size_t length = 0;
    int above = 0;
    const auto close = [&chart, &run, &length] {
        if (run && length >= kShiftLength)
            chart.shifts.push_back(*run);
    };
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const double value = chart.points[i].value;
        if (value == chart.median)
            continue;
        ++chart.useful;
        above += value > chart.median ? 1 : 0;
        if (run && run->up == (value > chart.median)) {
            run->last = i;
            ++length;
            continue;
        }
        close();
        run = RunSpan{i, i, value > chart.median};
        length = 1;
        ++chart.runs;
    }
    close();
    chart.limits = runLimits(above, chart.useful - above);
}

// Of equal neighbours only the first counts.
void findTrends(RunChart& chart)
{
    std::optional<RunSpan> trend;
    size_t length = 1;
    size_t former = 0;
    const auto close = [&chart, &trend, &length] {
        if (trend && length >= kTrendLength)
            chart.trends.push_back(*trend);
    };
    for (size_t i = 1; i < chart.points.size(); ++i) {
        const double step = chart.points[i].value - chart.points[former].value;
        if (step == 0)
            continue;
        if (trend && trend->up == (step > 0)) {
            trend->last = i;
            ++length;
        } else {
            close();
            trend = RunSpan{former, i, step > 0};
            length = 2;
        }
        former = i;
    }
    close();
}

} // namespace

std::optional<RunLimits> runLimits(int above, int below)
{
    if (above < 1 || below < 1)
        return std::nullopt;
    const int most = above == below ? 2 * above : 2 * std::min(above, below) + 1;
    RunLimits limits{2, most};
    double tail = 0;
    while (limits.least < most && (tail += probability(limits.least, above, below)) <= kTail)
        ++limits.least;
    tail = 0;
    while (limits.most > 2 && (tail += probability(limits.most, above, below)) <= kTail)
        --limits.most;
    return limits;
}

RunChart runChart(std::vector<RunPoint> points)
{
    RunChart chart;
    std::ranges::stable_sort(points, {}, &RunPoint::on);
    chart.points = std::move(points);
    if (chart.points.empty())
        return chart;
    setMedian(chart);
    if (chart.points.size() < kFewestRunPoints)
        return chart;
    findRuns(chart);
    findTrends(chart);
    const bool signal = !chart.shifts.empty() || !chart.trends.empty() || chart.tooFewRuns() || chart.tooManyRuns();
    chart.verdict = signal ? RunVerdict::Signal : RunVerdict::Chance;
    return chart;
}

} // namespace encore
