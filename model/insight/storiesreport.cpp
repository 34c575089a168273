// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/reports.h"

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct StateLook
{
    QLatin1StringView code;
    int color;
    bool hatched;
};
constexpr std::array kLooks{
    StateLook{"published"_L1, 3, false},
    StateLook{"approved"_L1, 1, false},
    StateLook{"in_review"_L1, 5, false},
    StateLook{"draft"_L1, 2, false},
    StateLook{"captured"_L1, 4, false},
    StateLook{"due_for_review"_L1, 6, true},
    StateLook{"withdrawn"_L1, 4, true},
    StateLook{"archived"_L1, 0, true},
};

DrawnSeries lookOf(int column, const QString& state)
{
    for (const StateLook& look : kLooks) {
        if (state == look.code)
            return {column, look.color, look.hatched};
    }
    return {column, 0, false};
}

ReportColumn columnOf(const QString& state)
{
    if (state.isEmpty())
        return numberColumn("none", QT_TRANSLATE_NOOP("encore", "No state"));
    const Choice* choice = findChoice(choices::kEditorialStates, state);
    return {
        state, {choice ? choice->label : "%1", choice ? std::vector<Filling>() : std::vector<Filling>{state}}, true};
}

} // namespace

Result<Report> storiesPerMonthReport(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(figures, storiesPerMonth(session, filter));
    Report report;
    report.notes = figures.notes;
    report.columns = {textColumn("month",
        figures.step == TimeStep::Month         ? QT_TRANSLATE_NOOP("encore", "Month")
            : figures.step == TimeStep::Quarter ? QT_TRANSLATE_NOOP("encore", "Quarter")
                                                : QT_TRANSLATE_NOOP("encore", "Year"))};
    for (const QString& state : figures.states) {
        report.drawing.series.push_back(lookOf(int(report.columns.size()), state));
        report.columns.push_back(columnOf(state));
    }
    report.columns.push_back(numberColumn("all", QT_TRANSLATE_NOOP("encore", "All")));
    report.columns.push_back(numberColumn("proven", QT_TRANSLATE_NOOP("encore", "With evidence")));
    report.columns.push_back(numberColumn("proven_so_far", QT_TRANSLATE_NOOP("encore", "Share with evidence so far")));
    for (const auto& slot : figures.timeline) {
        ReportRow row{{{slot.time}}, slot.query};
        for (size_t i = 0; i < slot.counts.size(); ++i)
            row.figures.push_back({slot.counts[i], slot.queries[i]});
        row.figures.push_back({slot.total});
        row.figures.push_back({slot.proven});
        row.figures.push_back({Share{slot.provenSoFar}});
        report.rows.push_back(std::move(row));
    }
    report.drawing.line = int(report.columns.size()) - 1;
    report.drawing.axis = {QT_TRANSLATE_NOOP("encore", "Stories"), {}};
    return report;
}

} // namespace encore
