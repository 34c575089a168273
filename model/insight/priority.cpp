// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/priority.h"

#include "model/domain/kinds.h"
#include "model/domain/stats.h"
#include "model/insight/answers.h"
#include "model/insight/evidencebook.h"
#include "model/insight/reportscope.h"
#include "model/insight/rollup.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr size_t kMostWeighed = 100; ///< whose evidence is asked for: those that claim most for their effort
constexpr size_t kMostPatterns = 40; ///< of these looked at team by team: those that promise most

// A story that tells of a replication is no instance of its own.
Result<std::map<qint64, qint64>> replicationsOfStories(Session& session)
{
    Query query = session.database().prepare(
        u"SELECT id, replication FROM story WHERE replication IS NOT NULL AND +trashed_at IS NULL"_s);
    ENCORE_TRY(query.run());
    std::map<qint64, qint64> found;
    while (query.next())
        found[query.integer(0)] = query.integer(1);
    ENCORE_TRY(query.status());
    return found;
}

// What the instances of a use case claim in money.
struct Claimed
{
    std::vector<stats::Tally> instances;
    bool notHeadcount = false;
};

Result<std::map<qint64, Claimed>> claimsByUseCase(Session& session, const ValueRollup& rollup)
{
    ENCORE_ASSIGN(told, replicationsOfStories(session));
    std::map<std::tuple<qint64, qint64, qint64>, double> sums; // use case, replication, story
    std::map<qint64, Claimed> claims;
    for (const ValueRow& row : rollup.rows) {
        const bool money = row.value.hard && row.value.stage >= FigureStage::Claimed && row.claimed
            && row.claimed->measure == Measure::Money && row.claimed->unit == rollup.currency;
        if (!money || !row.useCase.valid())
            continue;
        const auto tells = told.find(row.story.value);
        const qint64 replication = row.replication.valid() ? row.replication.value
            : tells != told.end()                          ? tells->second
                                                           : 0;
        sums[{row.useCase.value, replication, replication ? 0 : row.story.value}] += row.claimed->number;
        claims[row.useCase.value].notHeadcount |= row.value.notHeadcount;
    }
    for (const auto& [instance, sum] : sums)
        claims[std::get<0>(instance)].instances.push_back({sum, 1});
    return claims;
}

// The best first; the others are told of.
void keepBest(std::vector<Promise>& patterns, size_t most, Promises& promises, double (*rank)(const Promise&))
{
    std::ranges::stable_sort(patterns, std::greater(), rank);
    if (patterns.size() > most) {
        promises.less += qint64(patterns.size() - most);
        patterns.resize(most);
    }
}

Suggestion suggestionOf(const PriorityPair& pair, const Promises& promises, const FitModel& fits)
{
    Suggestion out{
        *fits.fit(pair.fit.useCase, pair.fit.team), pair.promise->title, fits.teamTitle(pair.fit.team), true, {}};
    out.priority = Priority{pair.priority(), promises.currency};
    return out;
}

} // namespace

const Promise* Promises::of(RecordId useCase) const
{
    const auto found = std::ranges::find(all, useCase, &Promise::id);
    return found == all.end() ? nullptr : &*found;
}

Result<std::vector<Promise>> readPatterns(const ReportScope& scope)
{
    std::vector<Promise> patterns;
    Query query = scope.prepare(u"replicate_next"_s);
    ENCORE_TRY(query.run());
    while (query.next())
        patterns.push_back({RecordId{query.integer(0)}, query.text(1), query.number(2)});
    ENCORE_TRY(query.status());
    return patterns;
}

// Claims are added up only when there is something to set them against, and evidence is read of those alone that claim most.
Result<Promises> readPromises(Session& session, std::vector<Promise> patterns)
{
    Promises promises;
    promises.without = qint64(std::erase_if(patterns, [](const Promise& each) { return each.effort <= 0; }));
    if (patterns.empty())
        return promises;
    ENCORE_ASSIGN(rollup, valueRollup(session, {{}, {}, false, false}));
    ENCORE_ASSIGN(claims, claimsByUseCase(session, rollup));
    promises.currency = rollup.currency;
    for (Promise& each : patterns) {
        const auto claimed = claims.find(each.id.value);
        if (claimed == claims.end())
            continue;
        each.benefit = stats::median(claimed->second.instances).value_or(0);
        each.notHeadcount = claimed->second.notHeadcount;
    }
    promises.without += qint64(std::erase_if(patterns, [](const Promise& each) { return each.benefit <= 0; }));
    keepBest(patterns, kMostWeighed, promises, [](const Promise& each) { return each.benefit / each.effort; });
    std::set<qint64> weighed;
    for (const Promise& each : patterns)
        weighed.insert(each.id.value);
    ENCORE_ASSIGN(book, EvidenceBook::readAround(session, weighed, {}));
    for (Promise& each : patterns) {
        each.weight = rollup.weights.at(size_t(std::clamp(book.level(usecase::kind, each.id).level, 0, 5)));
    }
    promises.without += qint64(std::erase_if(patterns, [](const Promise& each) { return each.weight <= 0; }));
    keepBest(patterns, kMostPatterns, promises, [](const Promise& each) { return each.forADay(); });
    promises.all = std::move(patterns);
    return promises;
}

Result<Promises> promisesOf(Session& session, const std::set<qint64>& useCases)
{
    ENCORE_ASSIGN(scope, ReportScope::read(session, {}, usecase::kind, {}));
    ENCORE_ASSIGN(patterns, readPatterns(scope));
    if (!useCases.empty())
        std::erase_if(patterns, [&useCases](const Promise& each) { return !useCases.contains(each.id.value); });
    return readPromises(session, std::move(patterns));
}

std::vector<PriorityPair> pairsByPriority(const Promises& promises, const FitModel& fits)
{
    std::vector<PriorityPair> pairs;
    for (const Promise& promise : promises.all) {
        for (const RecordId team : fits.teams()) {
            if (auto fit = fits.score(promise.id, team); fit && fit->knownShare >= kLittleKnown)
                pairs.push_back({&promise, std::move(*fit)});
        }
    }
    std::ranges::stable_sort(pairs, std::greater(), &PriorityPair::priority);
    return pairs;
}

Result<std::vector<Suggestion>> replicateNextPairs(Session& session, const WhereNextRequest& request)
{
    const Snapshot snapshot(session.database());
    const std::set<qint64> wanted = request.useCase.valid() ? std::set{request.useCase.value} : std::set<qint64>();
    ENCORE_ASSIGN(promises, promisesOf(session, wanted));
    std::vector<Suggestion> found;
    if (promises.all.empty())
        return found;
    ENCORE_ASSIGN(fits, FitModel::read(session));
    for (const PriorityPair& pair : pairsByPriority(promises, fits)) {
        if (request.limit > 0 && found.size() == size_t(request.limit))
            break;
        if (!request.team.valid() || pair.fit.team == request.team)
            found.push_back(suggestionOf(pair, promises, fits));
    }
    return found;
}

Status addPriorities(Session& session, std::vector<Suggestion>& suggestions)
{
    std::set<qint64> useCases;
    for (const Suggestion& each : suggestions)
        useCases.insert(each.fit.useCase.value);
    if (useCases.empty())
        return {};
    ENCORE_ASSIGN(promises, promisesOf(session, useCases));
    for (Suggestion& each : suggestions) {
        const Promise* promise = promises.of(each.fit.useCase);
        if (promise && each.fit.knownShare >= kLittleKnown)
            each.priority = Priority{PriorityPair::priorityOf(each.fit, *promise), promises.currency};
    }
    return {};
}

double shownPriority(double priority)
{
    static constexpr double kFew = 10;
    static constexpr double kHundredth = 100;
    return priority < kFew ? std::round(priority * kHundredth) / kHundredth : std::round(priority);
}

} // namespace encore
