// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/reports.h"

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// In the order of Reach.
constexpr std::array kLevels{
    DrawnLevel{QT_TRANSLATE_NOOP("encore", "nothing yet"), 0},
    DrawnLevel{QT_TRANSLATE_NOOP("encore", "ended"), 1},
    DrawnLevel{QT_TRANSLATE_NOOP("encore", "on hold"), 2},
    DrawnLevel{QT_TRANSLATE_NOOP("encore", "talking"), 3},
    DrawnLevel{QT_TRANSLATE_NOOP("encore", "agreed"), 4},
    DrawnLevel{QT_TRANSLATE_NOOP("encore", "trial"), 5},
    DrawnLevel{QT_TRANSLATE_NOOP("encore", "adopted"), 6},
    DrawnLevel{QT_TRANSLATE_NOOP("encore", "sustained"), 7},
};

ReportColumn columnOf(const Coverage::Axis& team)
{
    if (!team.id.valid())
        return {u"other_teams"_s, {QT_TRANSLATE_NOOP("encore", "%1 more teams"), {team.teams}}, false};
    return {u"team_%1"_s.arg(team.id.value), {"%1", {team.title}}, false};
}

Figure figureOf(const Coverage::Cell& cell)
{
    Figure figure{{}, cell.query, int(cell.reach)};
    if (cell.count > 0)
        figure.value = wordFor(choices::kReplicationStates, cell.state);
    figure.code = cell.state;
    figure.count = cell.count;
    return figure;
}

} // namespace

Result<Report> coverageReport(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(figures, coverage(session, filter));
    Report report;
    report.notes = figures.notes;
    report.columns = {textColumn("use_case", QT_TRANSLATE_NOOP("encore", "Use case"))};
    for (const Coverage::Axis& team : figures.teams) {
        report.drawing.series.push_back({int(report.columns.size())});
        report.columns.push_back(columnOf(team));
    }
    report.columns.push_back(numberColumn("in_use", QT_TRANSLATE_NOOP("encore", "In use in teams")));
    for (size_t r = 0; r < figures.useCases.size(); ++r) {
        ReportRow row{{{figures.useCases[r].title}}, u"use_case:#%1"_s.arg(figures.useCases[r].id.value)};
        for (size_t c = 0; c < figures.teams.size(); ++c)
            row.figures.push_back(figureOf(figures.cell(r, c)));
        row.figures.push_back({figures.useCases[r].inUse});
        report.rows.push_back(std::move(row));
    }
    report.drawing.levels.assign(kLevels.begin(), kLevels.end());
    report.counted = {figures.rolledUp ? QT_TRANSLATE_NOOP("encore", "replications of %1 use cases in %2 units")
                                       : QT_TRANSLATE_NOOP("encore", "replications of %1 use cases in %2 teams"),
        {qint64(figures.useCases.size()), qint64(figures.teams.size())}};
    return report;
}

} // namespace encore
