// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcard.h"
#include "views/charts/columnchart.h"
#include "views/charts/heatmatrix.h"
#include "views/charts/reportchart.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

ColumnChartData columns()
{
    ColumnChartData figures;
    figures.series = {{u"Published"_s, Role::Chart3, false}, {u"Draft"_s, Role::Chart2, true}};
    figures.shareName = u"Share"_s;
    const std::vector<std::vector<qint64>> values{{2, 0}, {0, 0}, {1, 3}};
    for (size_t i = 0; i < values.size(); ++i) {
        const QString month = QString::number(i + 1);
        figures.columns.push_back({month, u"2026"_s, month, values[i], {month + u" published"_s, month + u" draft"_s},
            {u"month:%1 state:published"_s.arg(month), u"month:%1 state:draft"_s.arg(month)}, 0.5, true,
            month + u" share"_s});
    }
    return figures;
}

HeatMatrixData matrix(int rows, int columnCount)
{
    HeatMatrixData figures;
    figures.states = {{u"nothing"_s, Role::Surface, Role::Text, 1, Sign::None},
        {u"trial"_s, Role::Chart2, Role::Text, 1, Sign::Triangle}};
    for (int r = 0; r < rows; ++r)
        figures.rows.push_back({u"Use case %1 with a rather long name"_s.arg(r), u"row %1"_s.arg(r)});
    for (int c = 0; c < columnCount; ++c)
        figures.columns.push_back({u"Team %1"_s.arg(c), u"column %1"_s.arg(c)});
    for (int i = 0; i < rows * columnCount; ++i) {
        const bool used = i % 2 == 0;
        figures.cells.push_back({used ? 1 : 0, {}, u"cell %1"_s.arg(i), used ? u"id:%1"_s.arg(i) : QString()});
    }
    return figures;
}

int coloursIn(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

bool hasColour(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

template <typename Chart>
void showAt(Chart& chart, QSize size)
{
    chart.resize(size);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
}

} // namespace

class tst_Charts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreDrawnFromZero();
    void columnsAreWalkedByKeyboard();
    void clickOpensTheRecords();
    void matrixIsDrawnInStateColours_data();
    void matrixIsDrawnInStateColours();
    void matrixIsWalkedByKeyboard();
    void emptyCellOpensNothing();
    void largeMatrixScrollsToTheCurrentCell();
    void pictureHoldsTheWholeChart();
    void drawingIsSvg();
    void cardShowsTableAndFiles();
    void cardSaysWhatIsMissing();
    void csvKeepsFormulasAsText();
    void everyFormIsWalkedAndOpened_data();
    void everyFormIsWalkedAndOpened();
    void barsBeginAtZeroAndMirror();
    void curveStandsWhereItsFiguresAre();
    void columnsOfAParetoGrowFromTheGround();
    void waterfallStepsJoin();
    void risksGatherInTheirCells();
};

void tst_Charts::columnsAreDrawnFromZero()
{
    ColumnChart chart;
    chart.setData(columns());
    showAt(chart, {500, 300});
    QCOMPARE(chart.marks().size(), size_t(3));
    const QRectF first = chart.marks()[0].rect;
    const QRectF lower = chart.marks()[1].rect;
    const QRectF upper = chart.marks()[2].rect;
    // Two and one and three of the same unit, one ground line, stacked without a gap.
    QCOMPARE(first.bottom(), lower.bottom());
    QCOMPARE(upper.bottom(), lower.top());
    QVERIFY(std::abs(first.height() - 2 * lower.height()) < 0.5);
    QVERIFY(std::abs(upper.height() - 3 * lower.height()) < 0.5);
    QVERIFY(coloursIn(chart.grab().toImage()) > 8);
}

void tst_Charts::columnsAreWalkedByKeyboard()
{
    ColumnChart chart;
    chart.setData(columns());
    showAt(chart, {500, 300});
    QSignalSpy opened(&chart, &ChartView::opened);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.current(), 0);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.marks()[size_t(chart.current())].text, u"3 published"_s);
    QTest::keyClick(&chart, Qt::Key_Up);
    QCOMPARE(chart.marks()[size_t(chart.current())].text, u"3 draft"_s);
    QCOMPARE(chart.accessibleDescription(), u"3 draft"_s);
    QTest::keyClick(&chart, Qt::Key_Up);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().toString(), u"month:3 state:draft"_s);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.current(), 0);
}

void tst_Charts::clickOpensTheRecords()
{
    ColumnChart chart;
    chart.setData(columns());
    showAt(chart, {500, 300});
    QSignalSpy opened(&chart, &ChartView::opened);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.marks()[0].rect.center().toPoint());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().toString(), u"month:1 state:published"_s);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, {2, 2});
    QCOMPARE(opened.count(), 1);
}

void tst_Charts::matrixIsDrawnInStateColours_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Charts::matrixIsDrawnInStateColours()
{
    QFETCH(bool, dark);
    const Colors& colors = dark ? darkColors() : lightColors();
    HeatMatrix chart;
    chart.setPalette(colors.palette());
    chart.setData(matrix(3, 4));
    showAt(chart, {600, 300});
    QVERIFY(hasColour(chart.grab().toImage(), colors[Role::Chart2]));
    // The sign must be seen on its ground.
    QVERIFY(std::max(contrast(colors[Role::Chart2], colors[dark ? Role::Window : Role::Text]),
                contrast(colors[Role::Chart2], colors[Role::Surface]))
        >= 3);
}

void tst_Charts::matrixIsWalkedByKeyboard()
{
    HeatMatrix chart;
    chart.setData(matrix(3, 4));
    showAt(chart, {600, 300});
    QSignalSpy opened(&chart, &ChartView::opened);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.marks()[size_t(chart.current())].text, u"cell 5"_s);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().toString(), u"id:4"_s);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.marks()[size_t(chart.current())].text, u"cell 11"_s);
}

void tst_Charts::emptyCellOpensNothing()
{
    HeatMatrix chart;
    chart.setData(matrix(2, 2));
    showAt(chart, {600, 300});
    QSignalSpy opened(&chart, &ChartView::opened);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.marks()[1].rect.center().toPoint());
    QCOMPARE(chart.current(), 1);
    QCOMPARE(opened.count(), 0);
}

void tst_Charts::largeMatrixScrollsToTheCurrentCell()
{
    HeatMatrix chart;
    chart.setData(matrix(60, 40));
    showAt(chart, {500, 300});
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.current(), 60 * 40 - 1);
    QSignalSpy opened(&chart, &ChartView::opened);
    chart.setCurrent(60 * 40 - 2);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.front().front().toString(), u"id:2398"_s);
}

void tst_Charts::pictureHoldsTheWholeChart()
{
    HeatMatrix chart;
    chart.setPalette(darkColors().palette());
    chart.setData(matrix(40, 4));
    showAt(chart, {500, 200});
    const QImage image = chart.picture({}, lightColors());
    QVERIFY(image.height() >= 40 * 26);
    // Always light: pictures go into documents.
    QVERIFY(image.pixelColor(image.width() - 1, image.height() - 1) == lightColors()[Role::Surface]);
}

void tst_Charts::drawingIsSvg()
{
    ColumnChart chart;
    chart.setData(columns());
    showAt(chart, {500, 300});
    const QByteArray svg = chart.svg({u"How many?"_s, {}, {}}, lightColors());
    QVERIFY(svg.contains("<svg") && svg.contains("How many?") && svg.trimmed().endsWith("</svg>"));
}

void tst_Charts::cardShowsTableAndFiles()
{
    auto* chart = new ColumnChart;
    ChartCard card(u"months"_s, u"How many?"_s, chart);
    chart->setData(columns());
    FigureTable table{
        {u"Month"_s, u"All"_s}, {{{u"Jan, 2026"_s, u"1,250"_s}, {u"2026-01"_s, u"1250"_s}, u"month:1"_s}}};
    card.setContents({u"Many."_s, u"n = 2"_s, u"Counted."_s, u"all"_s, true}, table);
    showAt(card, {600, 420});
    QVERIFY(!card.showsTable());
    card.showTable(true);
    QVERIFY(card.showsTable());
    QSignalSpy wanted(&card, &ChartCard::recordsWanted);
    Q_EMIT card.table()->cellActivated(0, 0);
    QCOMPARE(wanted.front().front().toString(), u"month:1"_s);
    QCOMPARE(card.exported(u"csv"_s), QByteArray("\xEF\xBB\xBFMonth,All\r\n2026-01,1250\r\n"));
    QVERIFY(card.exported(u"png"_s).startsWith("\x89PNG"));
    QVERIFY(card.exported(u"svg"_s).contains("<svg"));
    card.copyFigures();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Month\tAll\nJan, 2026\t1,250"_s);
}

void tst_Charts::cardSaysWhatIsMissing()
{
    ChartCard card(u"months"_s, u"How many?"_s, new ColumnChart);
    card.setContents({u"Collect more."_s, u"n = 1"_s, {}, {}, false}, {});
    showAt(card, {600, 420});
    QVERIFY(!card.chart()->isVisible());
    card.showTable(true);
    QVERIFY(!card.showsTable());
}

void tst_Charts::csvKeepsFormulasAsText()
{
    const FigureTable table{{u"A"_s}, {{{u"=1+1"_s}, {}, {}}, {{u"-3"_s}, {}, {}}, {{u"a \"b\", c"_s}, {}, {}}}};
    QCOMPARE(csvOf(table),
        QByteArray("\xEF\xBB\xBF"
                   "A\r\n'=1+1\r\n-3\r\n\"a \"\"b\"\", c\"\r\n"));
}

using Form = Drawing::Form;

namespace {

// Three rows with figures that fit every form.
Report reportOf(Form form)
{
    Report report;
    report.notes.enough = true;
    report.columns = {
        textColumn("name", "Name"), numberColumn("a", "A"), numberColumn("b", "B"), numberColumn("share", "Share")};
    const std::vector<std::pair<qint64, qint64>> figures{{4, 1}, {2, 3}, {1, 5}};
    for (size_t i = 0; i < figures.size(); ++i) {
        const QString number = QString::number(i + 1);
        Figure name{QString(u"Row "_s + number)};
        name.marked = i == 1;
        Figure first{figures[i].first};
        first.marked = form == Form::Waterfall && i != 1;
        first.level = int(i);
        first.query = u"id:"_s + number;
        report.rows.push_back({{name, first, {figures[i].second}, {Share{0.2 * double(i + 1)}}}, u"id:"_s + number});
    }
    report.drawing.form = form;
    report.drawing.series = {{1, 1}};
    report.drawing.levels = {{"none", 0}, {"trial", 5}, {"adopted", 6}};
    report.drawing.line = 3;
    if (form == Form::Risk || form == Form::Radar)
        report.drawing.series = {{1, 1}, {2, 2}};
    if (form == Form::Radar)
        report.drawing.highest = 5;
    if (form == Form::Steps)
        report.drawing.names = {1};
    if (form == Form::Steps || form == Form::Curve) {
        report.drawing.series = {{3, 1}};
        report.drawing.highest = 1;
    }
    return report;
}

std::unique_ptr<ChartView> shown(const Report& report)
{
    std::unique_ptr<ChartView> chart(makeChart(report.drawing.form));
    chart->resize(600, 360);
    chart->show();
    showReport(*chart, report);
    return chart;
}

} // namespace

void tst_Charts::everyFormIsWalkedAndOpened_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("bars") << int(Form::Bars);
    QTest::newRow("funnel") << int(Form::Funnel);
    QTest::newRow("bullets") << int(Form::Bullets);
    QTest::newRow("curve") << int(Form::Curve);
    QTest::newRow("steps") << int(Form::Steps);
    QTest::newRow("pareto") << int(Form::Pareto);
    QTest::newRow("waterfall") << int(Form::Waterfall);
    QTest::newRow("matrix") << int(Form::Matrix);
    QTest::newRow("risk") << int(Form::Risk);
    QTest::newRow("radar") << int(Form::Radar);
    QTest::newRow("columns") << int(Form::Columns);
}

void tst_Charts::everyFormIsWalkedAndOpened()
{
    QFETCH(int, form);
    const auto chart = shown(reportOf(Form(form)));
    QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
    QVERIFY(chart->marks().size() >= 3);
    QVERIFY(coloursIn(chart->grab().toImage()) > 8);
    QSignalSpy opened(chart.get(), &ChartView::opened);
    QTest::keyClick(chart.get(), Qt::Key_Home);
    QCOMPARE(chart->current(), 0);
    // Arrows reach every mark that opens something, and Enter opens it.
    QSet<QString> reached;
    for (size_t i = 0; i < chart->marks().size(); ++i) {
        chart->setCurrent(int(i));
        QVERIFY(!chart->marks()[i].text.isEmpty());
        QTest::keyClick(chart.get(), Qt::Key_Return);
    }
    for (const auto& call : opened)
        reached.insert(call.front().toString());
    QCOMPARE(reached, (QSet<QString>{u"id:1"_s, u"id:2"_s, u"id:3"_s}));
    QTest::keyClick(chart.get(), Qt::Key_Home);
    const bool down =
        form == int(Form::Bars) || form == int(Form::Funnel) || form == int(Form::Bullets) || form == int(Form::Matrix);
    QTest::keyClick(chart.get(), down ? Qt::Key_Down : Qt::Key_Right);
    QVERIFY(chart->current() > 0);
    const int before = int(opened.count());
    for (const auto& mark : chart->marks()) {
        if (mark.query == u"id:1"_s)
            QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, mark.rect.center().toPoint());
    }
    QCOMPARE(opened.count(), before + 1);
    QVERIFY(chart->svg({u"Why?"_s, {}, {}}, darkColors(), {500, 300}).contains("Why?"));
    QCOMPARE(chart->picture({}, darkColors(), {500, 300}).size(), QSize(500, 300));
}

void tst_Charts::barsBeginAtZeroAndMirror()
{
    const auto chart = shown(reportOf(Form::Bars));
    const QRectF long4 = chart->marks()[0].rect;
    const QRectF short1 = chart->marks()[2].rect;
    QCOMPARE(long4.left(), short1.left());
    QVERIFY(std::abs(long4.width() - 4 * short1.width()) < 1);
    chart->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(std::abs(chart->marks()[0].rect.right() - chart->marks()[2].rect.right()) < 1);
    QVERIFY(chart->marks()[2].rect.left() > short1.left());
}

void tst_Charts::curveStandsWhereItsFiguresAre()
{
    const auto chart = shown(reportOf(Form::Curve));
    const auto y = [&](size_t i) { return chart->marks()[i].rect.center().y(); };
    // 20, 40 and 60 % of the same axis.
    QVERIFY(std::abs((y(0) - y(1)) - (y(1) - y(2))) < 0.5);
    QVERIFY(y(0) > y(2) + 20);
    QVERIFY(chart->marks()[2].text.contains(u"Share: 60 %"_s));
}

void tst_Charts::columnsOfAParetoGrowFromTheGround()
{
    const auto chart = shown(reportOf(Form::Pareto));
    QVERIFY(std::abs(chart->marks()[0].rect.bottom() - chart->marks()[2].rect.bottom()) < 0.5);
    QVERIFY(std::abs(chart->marks()[0].rect.height() - 4 * chart->marks()[2].rect.height()) < 1);
}

void tst_Charts::waterfallStepsJoin()
{
    // 4 stands, 2 is added to it, 1 stands again.
    const auto chart = shown(reportOf(Form::Waterfall));
    const QRectF first = chart->marks()[0].rect;
    const QRectF added = chart->marks()[1].rect;
    QVERIFY(std::abs(added.bottom() - first.top()) < 0.5);
    QVERIFY(std::abs(added.height() - first.height() / 2) < 0.5);
    QVERIFY(std::abs(chart->marks()[2].rect.bottom() - first.bottom()) < 0.5);
}

void tst_Charts::risksGatherInTheirCells()
{
    Report report = reportOf(Form::Risk);
    report.rows[1].figures[1].value = qint64(4);
    report.rows[1].figures[2].value = qint64(1);
    const auto chart = shown(report);
    QCOMPARE(chart->marks().size(), size_t(25));
    // Impact 4 across, likelihood 1 in the lowest row.
    const auto& cell = chart->marks()[4 * 5 + 3];
    QCOMPARE(cell.query, u"id:1 or id:2"_s);
    QVERIFY(cell.text.contains(u"Row 1\nRow 2"_s));
}

QTEST_MAIN(tst_Charts)
#include "tst_charts.moc"
