// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/reportscope.h"
#include "model/store/portfoliothresholds.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "The share of the team's members that use it, as recorded with each replication that is adopted or sustained. The "
    "line is "
    "the share from which a team counts as having adopted. The shallowest stand first. A period means adoptions in "
    "it.");
constexpr qint64 kMostRows = 30;

} // namespace

Result<Report> depthOfAdoption(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(
        scope, ReportScope::read(session, filter, replication::kind, u"COALESCE(x.adopted_on, x.sustained_on)"_s));
    ENCORE_ASSIGN(thresholds, thresholdsOf(session.database()));
    const double threshold = thresholds.depthPercent;
    qint64 inUse = 0;
    qint64 known = 0;
    qint64 shallow = 0;
    {
        Query query = scope.prepare(u"depth_counts"_s);
        query.bind(threshold);
        ENCORE_TRY(query.run());
        if (query.next()) {
            inUse = query.integer(0);
            known = query.integer(1);
            shallow = query.integer(2);
        }
        ENCORE_TRY(query.status());
    }
    Report report;
    report.columns = {textColumn("use_case", QT_TRANSLATE_NOOP("encore", "Use case")),
        textColumn("team", QT_TRANSLATE_NOOP("encore", "Team")),
        textColumn("state", QT_TRANSLATE_NOOP("encore", "State")),
        numberColumn("depth", QT_TRANSLATE_NOOP("encore", "Members using it"))};
    Query query = scope.prepare(u"depth"_s);
    query.bind(kMostRows);
    ENCORE_TRY(query.run());
    while (query.next()) {
        report.rows.push_back(
            {{{query.text(1)}, {query.text(2)}, choiceFigure(choices::kReplicationStates, query.text(4)),
                 {Share{query.number(3) / 100}}},
                u"id:"_s + query.text(0)});
    }
    ENCORE_TRY(query.status());
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
                                    "Nobody has noted yet how many members use it: %1 replications are in use. Note "
                                    "the share with each of them."),
            {inUse}};
    else if (shallow == 0)
        report.notes.finding = {
            QT_TRANSLATE_NOOP("encore", "In all %1 teams with a figure at least %2 of the members use it."),
            {known, Share{threshold / 100}}};
    else
        report.notes.finding = {
            QT_TRANSLATE_NOOP(
                "encore", "In %1 of %2 replications fewer than %3 of the members use it; the shallowest is %4 at %5."),
            {shallow, known, Share{threshold / 100}, report.rows.front().figures[0].value,
                report.rows.front().figures[1].value}};
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 in use without a figure"), inUse - known);
    report.notes.leaveOut(
        QT_TRANSLATE_NOOP("encore", "%1 deeper ones are not shown"), known - qint64(report.rows.size()));
    return report;
}

} // namespace encore
