// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/domain/stats.h"
#include "model/insight/answers.h"
#include "model/insight/evidencebook.h"
#include "model/insight/reportscope.h"
#include "model/insight/rollup.h"
#include "model/insight/wherenext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "Priority = fit ÷ 100 × expected benefit × weight of the evidence ÷ effort to adopt. Expected is the median of "
    "what "
    "the instances claim in hard money in their first year; the weight follows the level of evidence of the use case. "
    "Pairs that have been tried, and those of which less than a quarter is known, are left out; so are use cases "
    "without a claim in money, without an effort, or without any evidence. The period plays no part.");
constexpr size_t kMostRows = 30;
constexpr size_t kMostTeams = 5;     ///< shown of one use case, so that others have room
constexpr size_t kMostWeighed = 100; ///< whose evidence is asked for: those that claim most for their effort
constexpr size_t kMostPatterns = 40; ///< of these looked at team by team: those that promise most

// What one more team can expect of a use case.
struct Promise
{
    RecordId id;
    QString title;
    double effort = 0;
    double benefit = 0;
    double weight = 0;
    double forADay() const { return benefit * weight / effort; }
};

struct Pair
{
    const Promise* promise;
    Fit fit;
    double priority() const { return fit.score / 100 * promise->forADay(); }
};

struct Promises
{
    std::vector<Promise> all; ///< the best first
    QString currency;
    qint64 without = 0; ///< use cases of which something is missing
    qint64 less = 0;    ///< those that promise less than the ones looked at
};

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

// What each instance claims in money, by use case.
Result<std::map<qint64, std::vector<stats::Tally>>> claimsByUseCase(Session& session, const ValueRollup& rollup)
{
    ENCORE_ASSIGN(told, replicationsOfStories(session));
    std::map<std::tuple<qint64, qint64, qint64>, double> sums; // use case, replication, story
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
    }
    std::map<qint64, std::vector<stats::Tally>> claims;
    for (const auto& [instance, sum] : sums)
        claims[std::get<0>(instance)].push_back({sum, 1});
    return claims;
}

// Use cases with an effort; what they bring is not known yet.
Result<std::vector<Promise>> readPatterns(const ReportScope& scope, Promises& promises)
{
    std::vector<Promise> patterns;
    Query query = scope.prepare(u"replicate_next"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        if (query.number(2) > 0)
            patterns.push_back({RecordId{query.integer(0)}, query.text(1), query.number(2)});
        else
            ++promises.without;
    }
    ENCORE_TRY(query.status());
    return patterns;
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

// Claims are added up only when there is something to set them against, and evidence is read of those alone that claim most.
Result<Promises> readPromises(Session& session, const ReportScope& scope)
{
    Promises promises;
    ENCORE_ASSIGN(patterns, readPatterns(scope, promises));
    if (patterns.empty())
        return promises;
    ENCORE_ASSIGN(rollup, valueRollup(session, {{}, {}, false, false}));
    ENCORE_ASSIGN(claims, claimsByUseCase(session, rollup));
    promises.currency = rollup.currency;
    for (Promise& each : patterns) {
        const auto claimed = claims.find(each.id.value);
        each.benefit = claimed == claims.end() ? 0 : stats::median(claimed->second).value_or(0);
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

std::vector<Pair> bestPairs(const Promises& promises, const FitModel& fits, const WorkingTeams& teams)
{
    std::vector<Pair> pairs;
    for (const Promise& promise : promises.all) {
        for (const RecordId team : fits.teams()) {
            if (!teams.names.contains(team.value))
                continue;
            if (auto fit = fits.score(promise.id, team); fit && fit->knownShare >= kLittleKnown)
                pairs.push_back({&promise, std::move(*fit)});
        }
    }
    std::ranges::stable_sort(pairs, std::greater(), &Pair::priority);
    return pairs;
}

Sentence findingOf(const std::vector<Pair>& pairs, const FitModel& fits, const QString& currency)
{
    if (pairs.empty()) {
        return {QT_TRANSLATE_NOOP("encore",
                    "Nothing can be ranked yet. It takes a use case with an effort to adopt, a claimed benefit in "
                    "money and some evidence, and a team that has not tried it."),
            {}};
    }
    const Pair& best = pairs.front();
    return {QT_TRANSLATE_NOOP(
                "encore", "Next: %1 at %2. It fits %3 of 100; expected are %4 in the first year for %5 person-days."),
        {best.promise->title, fits.teamTitle(best.fit.team), qint64(std::llround(best.fit.score)),
            Amount{std::round(best.promise->benefit), currency}, best.promise->effort}};
}

} // namespace

Result<Report> replicateNext(Session& session, const ReportFilter& filter)
{
    const Snapshot moment(session.database());
    ENCORE_ASSIGN(scope, ReportScope::read(session, {ReportPeriod::All, {}, filter.query}, usecase::kind, {}));
    ENCORE_ASSIGN(promises, readPromises(session, scope));
    FitModel fits;
    if (!promises.all.empty()) {
        ENCORE_ASSIGN(model, FitModel::read(session));
        fits = std::move(model);
    }
    ENCORE_ASSIGN(teams, workingTeams(session, filter.unit));
    const std::vector<Pair> pairs = bestPairs(promises, fits, teams);
    Report report;
    report.columns = {textColumn("use_case", QT_TRANSLATE_NOOP("encore", "Use case")),
        textColumn("team", QT_TRANSLATE_NOOP("encore", "Team")),
        numberColumn("priority", QT_TRANSLATE_NOOP("encore", "Priority")),
        numberColumn("fit", QT_TRANSLATE_NOOP("encore", "Fit"), QT_TRANSLATE_NOOP("encore", "fit %1")),
        numberColumn("benefit", QT_TRANSLATE_NOOP("encore", "Expected benefit")),
        numberColumn("weight", QT_TRANSLATE_NOOP("encore", "Weight of the evidence")),
        numberColumn("effort", QT_TRANSLATE_NOOP("encore", "Effort (person-days)"))};
    std::map<const Promise*, size_t> shown;
    for (const Pair& pair : pairs) {
        if (report.rows.size() == kMostRows || ++shown[pair.promise] > kMostTeams)
            continue;
        report.rows.push_back(
            {{{pair.promise->title}, {fits.teamTitle(pair.fit.team)}, {std::round(pair.priority())},
                 {qint64(std::llround(pair.fit.score))}, {Amount{std::round(pair.promise->benefit), promises.currency}},
                 {pair.promise->weight}, {pair.promise->effort}},
                u"id:%1"_s.arg(pair.promise->id.value)});
    }
    report.drawing.names = {0, 1};
    report.drawing.series = {{2, 1}};
    report.drawing.remarks = {3};
    report.drawing.axis = {QT_TRANSLATE_NOOP("encore", "%1 for a person-day"), {promises.currency}};
    report.notes.kind = QString(usecase::kind.key);
    std::vector<RecordId> looked;
    for (const Promise& each : promises.all)
        looked.push_back(each.id);
    report.notes.query = scope.everything() ? u"has:effort_days -maturity:retired"_s : idQuery(looked);
    report.notes.formula = kFormula;
    report.notes.n = qint64(pairs.size());
    report.notes.enough = !pairs.empty();
    report.notes.finding = findingOf(pairs, fits, promises.currency);
    report.counted = {
        QT_TRANSLATE_NOOP("encore", "open pairs of %1 use cases and the teams"), {qint64(promises.all.size())}};
    report.notes.leaveOut(
        QT_TRANSLATE_NOOP("encore", "use cases without effort, claim in money or evidence: %1"), promises.without);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "use cases that promise less: %1"), promises.less);
    report.notes.leaveOut(
        QT_TRANSLATE_NOOP("encore", "pairs that are not shown: %1"), qint64(pairs.size() - report.rows.size()));
    return report;
}

} // namespace encore
