// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace encore {

// A run chart: values over time, their median, and three rules that tell a change from chance. The rules are those of Perla, Provost and
// Murray, "The run chart: a simple analytical tool for learning from variation in healthcare processes", BMJ Quality & Safety 20 (2011).
// Their fourth one, the astronomical point, is a judgement of people who know the work; no rule here makes it.

/// A value on a day.
struct RunPoint
{
    QDate on;
    double value = 0;
    bool before = false; ///< belongs to the time before the change
    bool operator==(const RunPoint&) const = default;
};

/// Points `first` to `last`, both included, that a rule has found.
struct RunSpan
{
    size_t first = 0;
    size_t last = 0;
    bool up = false; ///< above the median, or rising
    bool operator==(const RunSpan&) const = default;
};

/// How many runs chance alone lets expect.
struct RunLimits
{
    int least = 0;
    int most = 0;
    bool operator==(const RunLimits&) const = default;
};

enum class RunVerdict { TooFewPoints, Chance, Signal };

struct RunChart
{
    std::vector<RunPoint> points; ///< by time
    double median = 0;
    bool frozen = false;         ///< the median is that of the points before the change
    std::vector<RunSpan> shifts; ///< six or more on one side of the median
    std::vector<RunSpan> trends; ///< five or more going one way
    int useful = 0;              ///< points that are not on the median
    int runs = 0;
    std::optional<RunLimits> limits; ///< none when all points lie on one side
    RunVerdict verdict = RunVerdict::TooFewPoints;

    bool tooFewRuns() const { return limits && runs < limits->least; }
    bool tooManyRuns() const { return limits && runs > limits->most; }
};

inline constexpr size_t kFewestRunPoints = 10; ///< fewer points and no rule is applied
inline constexpr size_t kShiftLength = 6;
inline constexpr size_t kTrendLength = 5;

/// Looks at values in any order. The median is that of all points, or, when there are ten or more before the change, of these.
RunChart runChart(std::vector<RunPoint> points);

/// Between which numbers of runs 95 % of all orders of `above` and `below` points lie, at most 2.5 % on each side: the exact distribution of
/// which Swed and Eisenhart (Annals of Mathematical Statistics 14, 1943) have published tables.
std::optional<RunLimits> runLimits(int above, int below);

} // namespace encore
