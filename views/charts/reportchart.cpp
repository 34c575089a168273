// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/reportchart.h"

#include "views/charts/barrows.h"
#include "views/charts/columnchart.h"
#include "views/charts/plot.h"
#include "views/charts/radargrid.h"
#include "views/charts/reportmatrix.h"
#include "views/charts/reportwords.h"
#include "views/charts/sentencetext.h"
#include "views/charts/waterfall.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using Form = Drawing::Form;

struct ReportChart
{
    Q_DECLARE_TR_FUNCTIONS(ReportChart)
};

Role roleOf(const DrawnSeries& series)
{
    static constexpr std::array kRoles{Role::Neutral, Role::Chart1, Role::Chart2, Role::Chart3, Role::Chart4,
        Role::Chart5, Role::Chart6, Role::Chart7, Role::Chart8};
    return kRoles.at(size_t(series.color));
}

ColumnChartData columnsOf(const Report& report)
{
    const Drawing& drawing = report.drawing;
    ColumnChartData data;
    data.shareName = titleOf(report.columns.at(size_t(drawing.line)));
    data.unit = sentenceText(drawing.axis);
    for (const DrawnSeries& series : drawing.series)
        data.series.push_back({titleOf(report.columns.at(size_t(series.column))), roleOf(series), series.hatched});
    bool any = false;
    for (const ReportRow& row : report.rows) {
        ColumnChartData::Slot slot;
        slot.name = nameOf(report, row);
        std::tie(slot.label, slot.group) = axisLabels(row.figures.front().value);
        for (size_t i = 0; i < drawing.series.size(); ++i) {
            const int column = drawing.series[i].column;
            const auto value = qint64(numberOf(row.figures.at(size_t(column)).value));
            slot.values.push_back(value);
            slot.texts.push_back(
                ReportChart::tr("%1, %2: %3").arg(slot.name, data.series[i].name, QLocale().toString(value)));
            slot.queries.push_back(queryOf(row, column));
            any = any || value > 0;
        }
        slot.hasShare = any;
        slot.share = numberOf(row.figures.at(size_t(drawing.line)).value);
        slot.shareText = rowText(report, row);
        data.columns.push_back(std::move(slot));
    }
    return data;
}

BarRowsData::Row barRow(const Report& report, const ReportRow& row, const BarRowsData& data)
{
    const Drawing& drawing = report.drawing;
    BarRowsData::Row out;
    out.name = valueText(row.figures.at(size_t(drawing.names.front())).value);
    if (drawing.names.size() > 1)
        out.detail = valueText(row.figures.at(size_t(drawing.names[1])).value);
    for (size_t i = 0; i < drawing.series.size(); ++i) {
        const int column = drawing.series[i].column;
        const Filling& value = row.figures.at(size_t(column)).value;
        const QString text = drawing.series.size() > 1
            ? ReportChart::tr("%1, %2: %3").arg(nameOf(report, row), data.series[i].name, valueText(value))
            : rowText(report, row);
        out.parts.push_back({numberOf(value), text, queryOf(row, column)});
    }
    if (drawing.low >= 0)
        out.interval = std::pair(
            numberOf(row.figures.at(size_t(drawing.low)).value), numberOf(row.figures.at(size_t(drawing.high)).value));
    if (drawing.series.size() == 1) {
        out.value = valueText(row.figures.at(size_t(drawing.series[0].column)).value);
    } else {
        double sum = 0;
        for (const auto& part : out.parts)
            sum += part.value;
        out.value = shortNumber(sum, QLocale());
    }
    QStringList remarks;
    for (const int column : drawing.remarks) {
        if (const QString remark = remarkOf(report, row, column); !remark.isEmpty())
            remarks << remark;
    }
    out.remark = remarks.join(u" · "_s);
    return out;
}

BarRowsData barsOf(const Report& report)
{
    const Drawing& drawing = report.drawing;
    BarRowsData data;
    data.shape = drawing.form == Form::Funnel ? BarRowsData::Shape::Funnel
        : drawing.form == Form::Bullets       ? BarRowsData::Shape::Bullets
                                              : BarRowsData::Shape::Bars;
    for (const DrawnSeries& series : drawing.series)
        data.series.push_back({titleOf(report.columns.at(size_t(series.column))), roleOf(series), series.hatched});
    data.highest = drawing.highest;
    data.shares = !drawing.series.empty() && holdsShares(report, drawing.series.front().column);
    data.axis = sentenceText(drawing.axis);
    for (const DrawnLine& line : drawing.lines)
        data.lines.push_back({line.value, sentenceText(line.label)});
    for (const ReportRow& row : report.rows)
        data.rows.push_back(barRow(report, row, data));
    return data;
}

PlotData plotOf(const Report& report)
{
    const Drawing& drawing = report.drawing;
    const int column = drawing.series.front().column;
    PlotData data;
    data.shape = drawing.form == Form::Curve ? PlotData::Shape::Curve
        : drawing.form == Form::Steps        ? PlotData::Shape::Steps
                                             : PlotData::Shape::Pareto;
    data.highest = drawing.highest;
    data.shares = holdsShares(report, column);
    data.axis = sentenceText(drawing.axis);
    data.across = sentenceText(drawing.across);
    for (const DrawnLine& line : drawing.lines)
        data.lines.push_back({line.value, sentenceText(line.label)});
    for (size_t i = 0; i < report.rows.size(); ++i) {
        const ReportRow& row = report.rows[i];
        const auto number = [&row](int at) { return at < 0 ? 0 : numberOf(row.figures.at(size_t(at)).value); };
        PlotData::Point point;
        point.x = data.shape == PlotData::Shape::Steps ? number(drawing.names.front()) : double(i);
        point.y = number(column);
        point.low = number(drawing.low);
        point.high = number(drawing.high);
        point.sum = number(drawing.line);
        std::tie(point.label, point.group) = axisLabels(row.figures.at(size_t(drawing.names.front())).value);
        point.text = rowText(report, row);
        point.query = queryOf(row, column);
        // Steps: only where something happened; between them the line is level.
        point.mark = data.shape != PlotData::Shape::Steps || !row.query.isEmpty();
        if (drawing.split >= 0) {
            const QString name = valueText(row.figures.at(size_t(drawing.split)).value);
            if (data.curves.isEmpty() || data.curves.last() != name)
                data.curves << name;
            point.curve = int(data.curves.size()) - 1;
        }
        data.points.push_back(std::move(point));
    }
    return data;
}

WaterfallData waterfallOf(const Report& report)
{
    const int column = report.drawing.series.front().column;
    WaterfallData data;
    data.unit = sentenceText(report.drawing.axis);
    double level = 0;
    for (const ReportRow& row : report.rows) {
        const Figure& figure = row.figures.at(size_t(column));
        const double value = numberOf(figure.value);
        WaterfallData::Step step{nameOf(report, row), 0, value, figure.marked, shortNumber(value, QLocale()),
            rowText(report, row), queryOf(row, column)};
        if (!step.total) {
            step.from = level;
            step.to = level + value;
        }
        level = step.to;
        data.steps.push_back(std::move(step));
    }
    return data;
}

RadarGridData radarsOf(const Report& report)
{
    const Drawing& drawing = report.drawing;
    RadarGridData data;
    data.highest = drawing.highest;
    for (const DrawnSeries& series : drawing.series)
        data.axes << titleOf(report.columns.at(size_t(series.column)));
    for (const ReportRow& row : report.rows) {
        RadarGridData::Radar radar;
        radar.name = valueText(row.figures.at(size_t(drawing.names.front())).value);
        if (drawing.names.size() > 1)
            radar.detail = valueText(row.figures.at(size_t(drawing.names[1])).value);
        radar.text = rowText(report, row);
        radar.query = row.query;
        for (size_t i = 0; i < drawing.series.size(); ++i) {
            const Figure& figure = row.figures.at(size_t(drawing.series[i].column));
            radar.values.push_back(std::holds_alternative<std::monostate>(figure.value) ? -1 : numberOf(figure.value));
            radar.lowest = figure.marked ? int(i) : radar.lowest;
        }
        if (!drawing.remarks.empty())
            radar.remark = remarkOf(report, row, drawing.remarks.front());
        data.radars.push_back(std::move(radar));
    }
    return data;
}

// Forms whose rows stand in an order, so that the first ones say most.
bool canBeShort(Form form)
{
    return form == Form::Bars || form == Form::Bullets || form == Form::Radar;
}

} // namespace

ChartView* makeChart(Form form, QWidget* parent)
{
    switch (form) {
    case Form::Columns: return new ColumnChart(parent);
    case Form::Bars:
    case Form::Funnel:
    case Form::Bullets: return new BarRows(parent);
    case Form::Curve:
    case Form::Steps:
    case Form::Pareto: return new Plot(parent);
    case Form::Waterfall: return new Waterfall(parent);
    case Form::Matrix:
    case Form::Risk: return new HeatMatrix(parent);
    case Form::Radar: break;
    }
    return new RadarGrid(parent);
}

void showReport(ChartView& chart, const Report& report)
{
    // What says too little is not drawn, and may have no columns to draw either.
    if (!report.notes.enough)
        return;
    if (auto* columns = qobject_cast<ColumnChart*>(&chart))
        columns->setData(columnsOf(report));
    else if (auto* bars = qobject_cast<BarRows*>(&chart))
        bars->setData(barsOf(report));
    else if (auto* plot = qobject_cast<Plot*>(&chart))
        plot->setData(plotOf(report));
    else if (auto* waterfall = qobject_cast<Waterfall*>(&chart))
        waterfall->setData(waterfallOf(report));
    else if (auto* matrix = qobject_cast<HeatMatrix*>(&chart))
        matrix->setData(report.drawing.form == Form::Risk ? riskOf(report) : matrixOf(report));
    else if (auto* radars = qobject_cast<RadarGrid*>(&chart))
        radars->setData(radarsOf(report));
}

QByteArray chartFile(const Report& report, const Schemas& schemas, const QString& format, const QSize& size, bool dark)
{
    const Colors& colors = dark ? darkColors() : lightColors();
    // Too few figures make a picture that says what to collect, and nothing else.
    const std::unique_ptr<ChartView> chart(makeChart(report.notes.enough ? report.drawing.form : Form::Bars));
    // Laid out as if it were shown: views measure themselves by the room that they get.
    chart->setAttribute(Qt::WA_DontShowOnScreen);
    chart->setPalette(colors.palette());
    chart->resize(size);
    chart->show();
    showReport(*chart, report);
    const auto captionOf = [&schemas](const Report& shown) -> ChartCaption {
        const ChartCardText text = cardText(shown, schemas);
        return {questionText(shown), text.finding, text.footer};
    };
    ChartCaption caption = captionOf(report);
    chart->fitInto(caption, size);
    // Rows that nobody could read are worse than fewer rows and a word about the others.
    static constexpr qreal kReadable = 0.7;
    static constexpr qreal kFewest = 3;
    const qreal share = chart->fittingShare(caption, size);
    if (share < kReadable && canBeShort(report.drawing.form)) {
        Report shorter = report;
        shorter.rows.resize(size_t(std::max(kFewest, std::floor(qreal(report.rows.size()) * share))));
        shorter.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "not shown for want of room: %1"),
            qint64(report.rows.size() - shorter.rows.size()));
        showReport(*chart, shorter);
        caption = captionOf(shorter);
        chart->fitInto(caption, size);
    }
    if (format == "svg"_L1)
        return chart->svg(caption, colors, size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    chart->picture(caption, colors, size).save(&buffer, "PNG");
    return bytes;
}

} // namespace encore
