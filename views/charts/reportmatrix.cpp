// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/reportmatrix.h"

#include "views/charts/reportwords.h"
#include "views/charts/sentencetext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct ReportChart
{
    Q_DECLARE_TR_FUNCTIONS(ReportChart)
};

struct LevelLook
{
    Role ground;
    double strength;
    Sign sign;
};
// By DrawnLevel::look: how far a replication has come, then how well an empty place fits.
constexpr std::array kLooks{
    LevelLook{Role::Surface, 1.0, Sign::None},
    LevelLook{Role::Neutral, 0.22, Sign::Cross},
    LevelLook{Role::Neutral, 0.38, Sign::Pause},
    LevelLook{Role::Chart5, 0.28, Sign::Ring},
    LevelLook{Role::Chart5, 0.75, Sign::Square},
    LevelLook{Role::Chart2, 1.0, Sign::Triangle},
    LevelLook{Role::Chart3, 0.5, Sign::Diamond},
    LevelLook{Role::Chart3, 1.0, Sign::Dot},
    LevelLook{Role::AccentGround, 0.9, Sign::None},
};

constexpr int kScores = 5;

QString cellText(const Report& report, const ReportRow& row, const Figure& figure, int column)
{
    const QString place =
        ReportChart::tr("%1 at %2").arg(nameOf(report, row), titleOf(report.columns.at(size_t(column))));
    const QString value = valueText(figure.value);
    if (value.isEmpty())
        return ReportChart::tr("%1: nothing yet").arg(place);
    if (std::holds_alternative<qint64>(figure.value))
        return ReportChart::tr("%1: nothing yet, fit %2 of 100").arg(place, value);
    if (figure.count > 1)
        return ReportChart::tr("%1: %2 replications, the furthest: %3")
            .arg(place, QLocale().toString(figure.count), value);
    return ReportChart::tr("%1: %2").arg(place, value);
}

// Empty places show the zone of the risk faintly, taken ones strongly and with a sign.
int zoneOf(int likelihood, int impact, double high)
{
    static constexpr int kMiddle = 6;
    return likelihood * impact >= high ? 2 : likelihood * impact >= kMiddle ? 1 : 0;
}

} // namespace

HeatMatrixData matrixOf(const Report& report)
{
    HeatMatrixData data;
    for (const DrawnLevel& level : report.drawing.levels) {
        const LevelLook& look = kLooks.at(size_t(level.look));
        data.states.push_back({words(level.name), look.ground, Role::Text, look.strength, look.sign});
    }
    for (const DrawnSeries& series : report.drawing.series) {
        const QString title = titleOf(report.columns.at(size_t(series.column)));
        data.columns.push_back({title, title});
    }
    for (const ReportRow& row : report.rows) {
        const QString name = nameOf(report, row);
        data.rows.push_back({name, rowText(report, row).section(u'\n', 0, 0)});
        for (const DrawnSeries& series : report.drawing.series) {
            const Figure& figure = row.figures.at(size_t(series.column));
            HeatMatrixData::Cell cell{
                std::max(0, figure.level), {}, cellText(report, row, figure, series.column), figure.query};
            if (std::holds_alternative<qint64>(figure.value))
                cell.number = valueText(figure.value);
            else if (figure.count > 1)
                cell.number = QLocale().toString(figure.count);
            data.cells.push_back(std::move(cell));
        }
    }
    return data;
}

HeatMatrixData riskOf(const Report& report)
{
    const double high = report.drawing.lines.empty() ? 15 : report.drawing.lines.front().value;
    const int across = report.drawing.series.at(0).column;
    const int up = report.drawing.series.at(1).column;
    HeatMatrixData data;
    data.states = {{{}, Role::GoodGround, Role::Text, 1, Sign::None}, {{}, Role::WarnGround, Role::Text, 1, Sign::None},
        {{}, Role::BadGround, Role::Text, 1, Sign::None},
        {ReportChart::tr("low risk"), Role::Good, Role::Text, 0.5, Sign::Dot},
        {ReportChart::tr("middle risk"), Role::Warn, Role::Text, 0.55, Sign::Diamond},
        {ReportChart::tr("high risk"), Role::Bad, Role::Text, 0.7, Sign::Triangle}};
    for (int score = 1; score <= kScores; ++score) {
        const QString title = ReportChart::tr("%1 %2").arg(titleOf(report.columns.at(size_t(across)))).arg(score);
        data.columns.push_back({title, title});
    }
    for (int likelihood = kScores; likelihood >= 1; --likelihood) {
        const QString title = ReportChart::tr("%1 %2").arg(titleOf(report.columns.at(size_t(up)))).arg(likelihood);
        data.rows.push_back({title, title});
        for (int impact = 1; impact <= kScores; ++impact) {
            QStringList names;
            QStringList queries;
            bool marked = false;
            for (const ReportRow& row : report.rows) {
                if (int(numberOf(row.figures.at(size_t(across)).value)) != impact
                    || int(numberOf(row.figures.at(size_t(up)).value)) != likelihood)
                    continue;
                names << nameOf(report, row);
                queries << row.query;
                marked = marked || row.figures.front().marked;
            }
            const int zone = zoneOf(likelihood, impact, high);
            const QString place = ReportChart::tr("Likelihood %1, impact %2").arg(likelihood).arg(impact);
            data.cells.push_back(
                {names.isEmpty() ? zone : zone + 3, names.isEmpty() ? QString() : QLocale().toString(names.size()),
                    names.isEmpty() ? ReportChart::tr("%1: nothing").arg(place)
                                    : QString(place + u"\n"_s + names.join(u'\n')),
                    queries.join(u" or "_s), marked});
        }
    }
    return data;
}

} // namespace encore
