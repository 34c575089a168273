// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/reports.h"
#include "model/insight/teamtree.h"
#include "model/insight/wherenext.h"

#include <algorithm>
#include <array>
#include <cmath>

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
    DrawnLevel{QT_TRANSLATE_NOOP("encore", "fit of 100"), 8},
};
constexpr int kFitLevel = int(kLevels.size()) - 1;
// Fits beyond that many pairs would take longer than all the rest.
constexpr size_t kMostFits = 4000;

ReportColumn columnOf(const Coverage::Axis& team)
{
    if (!team.id.valid())
        return {u"other_teams"_s, {QT_TRANSLATE_NOOP("encore", "more teams: %1"), {team.teams}}, false};
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

// The teams that each column stands for.
Result<std::vector<std::vector<RecordId>>> teamsOf(Session& session, const Coverage& figures, const FitModel& fits)
{
    ENCORE_ASSIGN(tree, TeamTree::read(session));
    std::map<qint64, size_t> columns;
    for (size_t c = 0; c < figures.teams.size(); ++c)
        columns.emplace(figures.teams[c].id.value, c);
    std::vector<std::vector<RecordId>> out(figures.teams.size());
    for (const RecordId team : fits.teams()) {
        RecordId up = team;
        while (up.valid() && !columns.contains(up.value)) {
            const TeamTree::Node* node = tree.find(up);
            up = node ? node->parent : RecordId();
        }
        if (up.valid())
            out[columns.at(up.value)].push_back(team);
    }
    return out;
}

// Where nothing has been tried, the best fit among the teams of the place; from the first row as far as there is time for it.
Status addFits(Session& session, Report& report, const Coverage& figures)
{
    if (std::ranges::none_of(figures.cells, [](const Coverage::Cell& cell) { return cell.count == 0; }))
        return {};
    ENCORE_ASSIGN(fits, FitModel::read(session));
    ENCORE_ASSIGN(teams, teamsOf(session, figures, fits));
    size_t asked = 0;
    for (size_t r = 0; r < figures.useCases.size() && asked < kMostFits; ++r) {
        for (size_t c = 0; c < figures.teams.size(); ++c) {
            if (figures.cell(r, c).count > 0)
                continue;
            double best = 0;
            for (const RecordId team : teams[c]) {
                const auto fit = fits.score(figures.useCases[r].id, team);
                best = std::max(best, fit ? fit->score : 0);
            }
            asked += teams[c].size();
            Figure& figure = report.rows[r].figures[c + 1];
            if (best < 1)
                continue;
            figure.value = qint64(std::llround(best));
            figure.level = kFitLevel;
        }
    }
    return {};
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
    if (report.notes.enough)
        ENCORE_TRY(addFits(session, report, figures));
    report.drawing.levels.assign(kLevels.begin(), kLevels.end());
    report.counted = {figures.rolledUp ? QT_TRANSLATE_NOOP("encore", "(replications; use cases: %1, units: %2)")
                                       : QT_TRANSLATE_NOOP("encore", "(replications; use cases: %1, teams: %2)"),
        {qint64(figures.useCases.size()), qint64(figures.teams.size())}};
    return report;
}

} // namespace encore
