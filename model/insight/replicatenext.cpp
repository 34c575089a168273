// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/priority.h"
#include "model/insight/reportscope.h"

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
constexpr size_t kMostTeams = 5; ///< shown of one use case, so that others have room

Sentence findingOf(const std::vector<PriorityPair>& pairs, const FitModel& fits, const QString& currency)
{
    if (pairs.empty()) {
        return {QT_TRANSLATE_NOOP("encore",
                    "Nothing can be ranked yet. It takes a use case with an effort to adopt, a claimed benefit in "
                    "money and some evidence, and a team that has not tried it."),
            {}};
    }
    const PriorityPair& best = pairs.front();
    return {
        QT_TRANSLATE_NOOP("encore",
            "Next: %1 at %2. It fits %3 of 100; expected are %4 in the first year, the effort in person-days is %5."),
        {best.promise->title, fits.teamTitle(best.fit.team), qint64(std::llround(best.fit.score)),
            Amount{std::round(best.promise->benefit), currency}, best.promise->effort}};
}

} // namespace

Result<Report> replicateNext(Session& session, const ReportFilter& filter)
{
    const Snapshot moment(session.database());
    ENCORE_ASSIGN(scope, ReportScope::read(session, {ReportPeriod::All, {}, filter.query}, usecase::kind, {}));
    ENCORE_ASSIGN(patterns, readPatterns(scope));
    ENCORE_ASSIGN(promises, readPromises(session, std::move(patterns)));
    FitModel fits;
    if (!promises.all.empty()) {
        ENCORE_ASSIGN(model, FitModel::read(session));
        fits = std::move(model);
    }
    ENCORE_ASSIGN(teams, workingTeams(session, filter.unit));
    std::vector<PriorityPair> pairs = pairsByPriority(promises, fits);
    std::erase_if(pairs, [&teams](const PriorityPair& pair) { return !teams.names.contains(pair.fit.team.value); });
    Report report;
    report.columns = {textColumn("use_case", QT_TRANSLATE_NOOP("encore", "Use case")),
        textColumn("team", QT_TRANSLATE_NOOP("encore", "Team")),
        numberColumn("priority", QT_TRANSLATE_NOOP("encore", "Priority")),
        numberColumn("fit", QT_TRANSLATE_NOOP("encore", "Fit"), QT_TRANSLATE_NOOP("encore", "fit %1")),
        numberColumn("benefit", QT_TRANSLATE_NOOP("encore", "Expected benefit")),
        numberColumn("weight", QT_TRANSLATE_NOOP("encore", "Weight of the evidence")),
        numberColumn("effort", QT_TRANSLATE_NOOP("encore", "Effort (person-days)"))};
    std::map<const Promise*, size_t> shown;
    std::vector<bool> cautioned;
    for (const PriorityPair& pair : pairs) {
        if (report.rows.size() == kMostRows || ++shown[pair.promise] > kMostTeams)
            continue;
        cautioned.push_back(pair.promise->notHeadcount);
        report.rows.push_back(
            {{{pair.promise->title}, {fits.teamTitle(pair.fit.team)}, {shownPriority(pair.priority())},
                 {qint64(std::llround(pair.fit.score))}, {Amount{std::round(pair.promise->benefit), promises.currency}},
                 {pair.promise->weight}, {pair.promise->effort}},
                u"id:%1"_s.arg(pair.promise->id.value)});
    }
    if (std::ranges::find(cautioned, true) != cautioned.end())
        addHeadcountCaution(report, [&cautioned](size_t row) { return cautioned[row]; });
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
        QT_TRANSLATE_NOOP("encore", "(open pairs of use case and team; use cases: %1)"), {qint64(promises.all.size())}};
    report.notes.leaveOut(
        QT_TRANSLATE_NOOP("encore", "use cases without effort, claim in money or evidence: %1"), promises.without);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "use cases that promise less: %1"), promises.less);
    report.notes.leaveOut(
        QT_TRANSLATE_NOOP("encore", "pairs that are not shown: %1"), qint64(pairs.size() - report.rows.size()));
    return report;
}

} // namespace encore
