// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/reportscope.h"
#include "model/store/portfoliothresholds.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "The share of the team's members that use it, as recorded with each replication that is adopted or sustained. The "
    "line is "
    "the share from which a team counts as having adopted. The shallowest stand first. A period means adoptions in "
    "it.");
constexpr size_t kMostRows = 30;

struct User
{
    RecordId id;
    RecordId useCase;
    RecordId team;
    QString state;
    double depth = 0;
    std::pair<QString, QString> names; ///< of use case and team; of those that may be shown
};

struct Depths
{
    qint64 inUse = 0;
    std::vector<User> users; ///< those with a depth
};

Result<Depths> readDepths(const ReportScope& scope)
{
    Depths depths;
    Query query = scope.prepare(u"depth"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        ++depths.inUse;
        if (!query.isNull(4))
            depths.users.push_back({RecordId{query.integer(0)}, RecordId{query.integer(1)}, RecordId{query.integer(2)},
                query.text(3), query.number(4), {}});
    }
    ENCORE_TRY(query.status());
    return depths;
}

// Those that are shown come first: the shallowest, of the same depth by name.
Status sortUsers(Session& session, std::vector<User>& users)
{
    const size_t shown = std::min(kMostRows, users.size());
    if (shown == 0)
        return {};
    const auto last = users.begin() + qsizetype(shown);
    std::ranges::nth_element(users, last - 1, {}, &User::depth);
    const double most = (last - 1)->depth;
    const auto others = std::ranges::partition(users, [most](const User& each) { return each.depth <= most; });
    const std::span candidates(users.begin(), others.begin());
    ENCORE_ASSIGN(useCases, namesOf(session, usecase::kind));
    ENCORE_ASSIGN(teams, namesOf(session, team::kind));
    for (User& each : candidates)
        each.names = {useCases[each.useCase.value], teams[each.team.value]};
    std::ranges::partial_sort(candidates, candidates.begin() + qsizetype(shown), {},
        [](const User& each) { return std::tie(each.depth, each.names, each.id); });
    return {};
}

} // namespace

Result<Report> depthOfAdoption(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(
        scope, ReportScope::read(session, filter, replication::kind, u"COALESCE(x.adopted_on, x.sustained_on)"_s));
    ENCORE_ASSIGN(thresholds, thresholdsOf(session.database()));
    const double threshold = thresholds.depthPercent;
    ENCORE_ASSIGN(depths, readDepths(scope));
    ENCORE_TRY(sortUsers(session, depths.users));
    const qint64 inUse = depths.inUse;
    const auto known = qint64(depths.users.size());
    const qint64 shallow =
        std::ranges::count_if(depths.users, [threshold](const User& each) { return each.depth < threshold; });
    Report report;
    report.columns = {textColumn("use_case", QT_TRANSLATE_NOOP("encore", "Use case")),
        textColumn("team", QT_TRANSLATE_NOOP("encore", "Team")),
        textColumn("state", QT_TRANSLATE_NOOP("encore", "State")),
        numberColumn("depth", QT_TRANSLATE_NOOP("encore", "Members using it"))};
    for (const User& each : std::span(depths.users).first(std::min(kMostRows, depths.users.size()))) {
        report.rows.push_back({{{each.names.first}, {each.names.second},
                                   choiceFigure(choices::kReplicationStates, each.state), {Share{each.depth / 100}}},
            u"id:%1"_s.arg(each.id.value)});
    }
    report.drawing.names = {0, 1};
    report.drawing.series = {{3, 1}};
    report.drawing.highest = 1;
    report.drawing.lines = {{threshold / 100, {QT_TRANSLATE_NOOP("encore", "Counts as adopted"), {}}}};
    report.notes.kind = QString(replication::kind.key);
    report.notes.query = scope.withTerms(u"state:adopted,sustained has:depth"_s);
    report.notes.formula = kFormula;
    report.notes.n = known;
    report.notes.enough = known > 0;
    if (known == 0)
        report.notes.finding = {QT_TRANSLATE_NOOP("encore",
                                    "Nobody has noted yet how many members use it. Replications in use: %1. Note the "
                                    "share with each of them."),
            {inUse}};
    else if (shallow == 0)
        report.notes.finding = {
            QT_TRANSLATE_NOOP(
                "encore", "Wherever it was noted, at least %2 of the members use it; replications with a figure: %1."),
            {known, Share{threshold / 100}}};
    else
        report.notes.finding = {
            QT_TRANSLATE_NOOP("encore",
                "Replications in which fewer than %3 of the members use it: %1 of %2; the shallowest is %4 at %5."),
            {shallow, known, Share{threshold / 100}, report.rows.front().figures[0].value,
                report.rows.front().figures[1].value}};
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 in use without a figure"), inUse - known);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "deeper and not shown: %1"), known - qint64(report.rows.size()));
    return report;
}

} // namespace encore
