// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/insights/insightfigures.h"

#include "model/domain/choices.h"
#include "views/charts/sentencetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct InsightFigures
{
    Q_DECLARE_TR_FUNCTIONS(InsightFigures)
};

QString tr(const char* source, int n = -1)
{
    return InsightFigures::tr(source, nullptr, n);
}

QString labelOf(Choices choices, const QString& code)
{
    const Choice* choice = findChoice(choices, code);
    return choice ? QCoreApplication::translate("encore", choice->label) : code;
}

struct StateLook
{
    QLatin1StringView code;
    Role color;
    bool hatched;
};
constexpr std::array kStateLooks{
    StateLook{"published"_L1, Role::Chart3, false},
    StateLook{"approved"_L1, Role::Chart1, false},
    StateLook{"in_review"_L1, Role::Chart5, false},
    StateLook{"draft"_L1, Role::Chart2, false},
    StateLook{"captured"_L1, Role::Chart4, false},
    StateLook{"due_for_review"_L1, Role::Chart6, true},
    StateLook{"withdrawn"_L1, Role::Chart4, true},
    StateLook{"archived"_L1, Role::Neutral, true},
};

ColumnChartData::Series seriesOf(const QString& state)
{
    const auto found = std::ranges::find_if(kStateLooks, [&](const StateLook& look) { return state == look.code; });
    const QString name = state.isEmpty() ? tr("No state") : labelOf(choices::kEditorialStates, state);
    return found == kStateLooks.end() ? ColumnChartData::Series{name, Role::Neutral, false}
                                      : ColumnChartData::Series{name, found->color, found->hatched};
}

QString stories(qint64 count)
{
    return count == 1 ? tr("1 story") : tr("%1 stories").arg(QLocale().toString(count));
}

// The label below a column, and what it shares with its neighbours.
std::pair<QString, QString> axisLabels(const TimeSlot& slot)
{
    const QString year = QString::number(slot.first.year());
    switch (slot.step) {
    case TimeStep::Month: return {QLocale().standaloneMonthName(slot.first.month(), QLocale::ShortFormat), year};
    case TimeStep::Quarter: return {tr("Q%1").arg((slot.first.month() + 2) / 3), year};
    case TimeStep::Year: break;
    }
    return {year, {}};
}

struct ReachLook
{
    const char* name;
    Role ground;
    double strength;
    Sign sign;
};
// In the order of Reach.
constexpr std::array kReachLooks{
    ReachLook{QT_TRANSLATE_NOOP("InsightFigures", "nothing yet"), Role::Surface, 1.0, Sign::None},
    ReachLook{QT_TRANSLATE_NOOP("InsightFigures", "ended"), Role::Neutral, 0.22, Sign::Cross},
    ReachLook{QT_TRANSLATE_NOOP("InsightFigures", "on hold"), Role::Neutral, 0.38, Sign::Pause},
    ReachLook{QT_TRANSLATE_NOOP("InsightFigures", "talking"), Role::Chart5, 0.28, Sign::Ring},
    ReachLook{QT_TRANSLATE_NOOP("InsightFigures", "agreed"), Role::Chart5, 0.75, Sign::Square},
    ReachLook{QT_TRANSLATE_NOOP("InsightFigures", "trial"), Role::Chart2, 1.0, Sign::Triangle},
    ReachLook{QT_TRANSLATE_NOOP("InsightFigures", "adopted"), Role::Chart3, 0.5, Sign::Diamond},
    ReachLook{QT_TRANSLATE_NOOP("InsightFigures", "sustained"), Role::Chart3, 1.0, Sign::Dot},
};

QString columnTitle(const Coverage::Axis& team)
{
    return team.id.valid() ? team.title : tr("%1 more teams").arg(QLocale().toString(team.teams));
}

QString cellText(const Coverage& report, size_t row, size_t column)
{
    const Coverage::Cell& cell = report.cell(row, column);
    const QString place = tr("%1 at %2").arg(report.useCases[row].title, columnTitle(report.teams[column]));
    if (cell.count == 0)
        return tr("%1: nothing yet").arg(place);
    const QString state = labelOf(choices::kReplicationStates, cell.state);
    if (cell.count == 1)
        return tr("%1: %2").arg(place, state);
    return tr("%1: %2 replications, the furthest: %3; in use: %4")
        .arg(place, QLocale().toString(cell.count), state, QLocale().toString(cell.inUse));
}

} // namespace

ColumnChartData columnData(const StoriesPerMonth& report)
{
    ColumnChartData figures;
    figures.shareName = tr("Share with evidence so far");
    figures.unit = tr("Stories");
    for (const QString& state : report.states)
        figures.series.push_back(seriesOf(state));
    qint64 soFar = 0;
    for (const auto& slot : report.timeline) {
        ColumnChartData::Slot column;
        std::tie(column.label, column.group) = axisLabels(slot.time);
        column.name = slotText(slot.time);
        column.values = slot.counts;
        column.queries = slot.queries;
        for (size_t i = 0; i < slot.counts.size(); ++i)
            column.texts.push_back(
                tr("%1, %2: %3 of %4")
                    .arg(column.name, figures.series[i].name, QLocale().toString(slot.counts[i]), stories(slot.total)));
        soFar += slot.total;
        column.hasShare = soFar > 0;
        column.share = slot.provenSoFar;
        column.shareText =
            tr("%1: %2, %3 with evidence; %4 of all up to here")
                .arg(column.name, stories(slot.total), QLocale().toString(slot.proven), shareText(slot.provenSoFar));
        figures.columns.push_back(std::move(column));
    }
    return figures;
}

FigureTable figureTable(const StoriesPerMonth& report)
{
    FigureTable table;
    table.columns << (report.step == TimeStep::Month ? tr("Month")
            : report.step == TimeStep::Quarter       ? tr("Quarter")
                                                     : tr("Year"));
    for (const QString& state : report.states)
        table.columns << seriesOf(state).name;
    table.columns << tr("All") << tr("With evidence") << tr("Share so far");
    const QLocale locale;
    for (const auto& slot : report.timeline) {
        FigureTable::Row row{{slotText(slot.time)}, {slot.time.first.toString(u"yyyy-MM"_s)}, slot.query};
        std::vector<qint64> numbers = slot.counts;
        numbers.push_back(slot.total);
        numbers.push_back(slot.proven);
        for (const qint64 number : numbers) {
            row.cells << locale.toString(number);
            row.plain << QString::number(number);
        }
        row.cells << shareText(slot.provenSoFar);
        row.plain << QString::number(slot.provenSoFar, 'f', 4);
        table.rows.push_back(std::move(row));
    }
    return table;
}

HeatMatrixData matrixData(const Coverage& report)
{
    HeatMatrixData figures;
    for (const ReachLook& look : kReachLooks)
        figures.states.push_back({tr(look.name), look.ground, Role::Text, look.strength, look.sign});
    const QLocale locale;
    for (const auto& row : report.useCases)
        figures.rows.push_back({row.title, tr("%1: in use in %2 teams").arg(row.title, locale.toString(row.inUse))});
    for (const auto& column : report.teams) {
        const QString title = columnTitle(column);
        const QString tip =
            column.teams > 1 ? tr("%1, %2 teams: uses %3 of %4 use cases") : tr("%1: uses %3 of %4 use cases");
        figures.columns.push_back({title,
            filled(tip,
                {title, locale.toString(column.teams), locale.toString(column.inUse),
                    locale.toString(qint64(report.useCases.size()))})});
    }
    for (size_t i = 0; i < report.cells.size(); ++i) {
        const Coverage::Cell& cell = report.cells[i];
        figures.cells.push_back({int(cell.reach), cell.count > 1 ? locale.toString(cell.count) : QString(),
            cellText(report, i / report.teams.size(), i % report.teams.size()), cell.query});
    }
    return figures;
}

FigureTable figureTable(const Coverage& report)
{
    FigureTable table;
    table.columns << tr("Use case");
    for (const auto& team : report.teams)
        table.columns << columnTitle(team);
    table.columns << tr("In use in teams");
    for (size_t r = 0; r < report.useCases.size(); ++r) {
        FigureTable::Row row{{report.useCases[r].title}, {}, {}};
        for (size_t c = 0; c < report.teams.size(); ++c) {
            const Coverage::Cell& cell = report.cell(r, c);
            const QString state = cell.count > 0 ? labelOf(choices::kReplicationStates, cell.state) : QString();
            row.cells << (cell.count > 1 ? QString(state + u" ("_s + QLocale().toString(cell.count) + u')') : state);
        }
        row.cells << QLocale().toString(report.useCases[r].inUse);
        row.query = u"use_case:#"_s + QString::number(report.useCases[r].id.value);
        table.rows.push_back(std::move(row));
    }
    return table;
}

ChartCardText cardText(const ReportNotes& notes, const QString& counted)
{
    ChartCardText text;
    text.finding = sentenceText(notes.finding);
    text.explanation = QCoreApplication::translate("encore", notes.formula);
    text.query = notes.query;
    text.enough = notes.enough;
    QStringList parts{tr("n = %1").arg(counted)};
    QStringList without;
    for (const Exclusion& exclusion : notes.exclusions)
        without << sentenceText(exclusion.reason);
    if (!without.isEmpty())
        parts << tr("not counted: %1").arg(without.join(u", "_s));
    text.footer = parts.join(u" · "_s);
    return text;
}

} // namespace encore
