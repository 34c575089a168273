// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/wherenext.h"

/// "Where can we replicate which use case next?": the priority of a pair (D4), which sets its fit against what the use case brings.
namespace encore {

/// What one more team can expect of a use case.
struct Promise
{
    RecordId id;
    QString title;
    double effort = 0;         ///< person-days to adopt it
    double benefit = 0;        ///< the median of what its instances claim in hard money in their first year
    double weight = 0;         ///< of its evidence
    bool notHeadcount = false; ///< something of what is claimed is no headcount case
    double forADay() const { return benefit * weight / effort; }
};

/// Use cases of which all is known that a priority takes, the best first.
struct Promises
{
    std::vector<Promise> all;
    QString currency;
    qint64 without = 0; ///< use cases of which something is missing
    qint64 less = 0;    ///< those that promise less than the ones looked at

    const Promise* of(RecordId useCase) const;
};

class ReportScope;

/// The use cases that a scope leaves, without the retired, with their title and effort.
Result<std::vector<Promise>> readPatterns(const ReportScope& scope);
/// Use cases with title and effort: what they bring is read and filled in. Of very many the most promising are looked at.
Result<Promises> readPromises(Session& session, std::vector<Promise> patterns);
/// The same of the use cases with these numbers, all of them if none is given; retired ones promise nothing.
Result<Promises> promisesOf(Session& session, const std::set<qint64>& useCases = {});

/// A pair with its priority: fit ÷ 100 × benefit × weight of the evidence ÷ effort, in money for a person-day.
struct PriorityPair
{
    const Promise* promise = nullptr;
    Fit fit; ///< without words
    double priority() const { return priorityOf(fit, *promise); }
    static double priorityOf(const Fit& fit, const Promise& promise) { return fit.score / 100 * promise.forADay(); }
};

/// The open pairs of which enough is known, the highest priority first.
std::vector<PriorityPair> pairsByPriority(const Promises& promises, const FitModel& fits);

/// The same with words, as far as they are asked for: what `rank` tells.
Result<std::vector<Suggestion>> replicateNextPairs(Session& session, const WhereNextRequest& request);
/// Gives each suggestion the priority that it has in the report, where it has one.
Status addPriorities(Session& session, std::vector<Suggestion>& suggestions);

/// As it is shown: no more digits than it is worth.
double shownPriority(double priority);

} // namespace encore
