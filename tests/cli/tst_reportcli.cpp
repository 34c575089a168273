// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formats.h"
#include "model/db/diskspace.h"
#include "model/insight/report.h"
#include "tests/cli/clirunner.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

#include <sys/resource.h>

#include <cerrno>
#include <csignal>

using namespace encore;
using namespace Qt::StringLiterals;

class tst_ReportCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listNamesEveryReport();
    void jsonHasFindingAndFigures();
    void queryAndUnitNarrow();
    void csvIsForSpreadsheets();
    void wrongCallsSayWhatThereIs_data();
    void wrongCallsSayWhatThereIs();
    void pictureHasTheSizeAndTheColours();
    void drawingIsRealSvg();
    void everyReportIsDrawnTheSameTwice();
    void fileIsOnlyReplacedWhenAllowed();
    void pagesThatCannotBeWrittenLeaveNothing_data();
    void pagesThatCannotBeWrittenLeaveNothing();

private:
    QByteArray bytes(const QString& name) const
    {
        QFile file(m_runner.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    CliRunner m_runner;
    QString m_file;
};

void tst_ReportCli::initTestCase()
{
    m_file = m_runner.path(u"sample.encore"_s);
    QCOMPARE(m_runner.run({u"new"_s, m_file, u"--sample"_s}), 0);
}

void tst_ReportCli::listNamesEveryReport()
{
    QCOMPARE(m_runner.run({u"report"_s, u"--list"_s}), 0);
    const QStringList lines = m_runner.text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(size_t(lines.size()), allReports().size());
    QCOMPARE(lines.front().section(u' ', 0, 0), u"coverage"_s);
    for (const QString& line : lines)
        QVERIFY(findReport(line.section(u' ', 0, 0)));
}

void tst_ReportCli::jsonHasFindingAndFigures()
{
    for (const ReportEntry& entry : allReports()) {
        QCOMPARE(m_runner.run({u"report"_s, m_file, QString::fromLatin1(entry.name), u"--json"_s}), 0);
        const QJsonObject json = m_runner.json();
        QVERIFY2(!json[u"finding"_s].toString().isEmpty(), entry.name);
        QVERIFY2(json.contains(u"n"_s) && json[u"excluded"_s].isArray() && json[u"figures"_s].isArray(), entry.name);
        QCOMPARE(json[u"figures"_s].toArray().isEmpty() && json[u"enough"_s].toBool(), false);
    }
    QCOMPARE(m_runner.run({u"report"_s, m_file, u"state-funnel"_s, u"--json"_s}), 0);
    const QJsonObject first = m_runner.json()[u"figures"_s].toArray().first().toObject();
    QCOMPARE(first[u"state"_s].toString(), u"identified"_s);
    QCOMPARE(first[u"reached"_s].toInt(), m_runner.json()[u"n"_s].toInt());
}

void tst_ReportCli::queryAndUnitNarrow()
{
    m_runner.run({u"report"_s, m_file, u"state-funnel"_s, u"--json"_s});
    const int all = m_runner.json()[u"n"_s].toInt();
    QCOMPARE(m_runner.run({u"report"_s, m_file, u"state-funnel"_s, u"--query"_s, u"use_case:#1"_s, u"--json"_s}), 0);
    const int some = m_runner.json()[u"n"_s].toInt();
    QVERIFY(some > 0 && some < all);
    m_runner.run({u"list"_s, m_file, u"replications"_s, u"--query"_s, u"use_case:#1"_s, u"--json"_s});
    QCOMPARE(m_runner.json()[u"count"_s].toInt(), some);
    QCOMPARE(m_runner.run({u"report"_s, m_file, u"state-funnel"_s, u"--unit"_s, u"2"_s, u"--json"_s}), 0);
    QVERIFY(m_runner.json()[u"n"_s].toInt() < all);
}

void tst_ReportCli::csvIsForSpreadsheets()
{
    QCOMPARE(m_runner.run({u"report"_s, m_file, u"does-it-last"_s, u"--csv"_s}), 0);
    QVERIFY(m_runner.out.startsWith("\xEF\xBB\xBFuse_case,sustained,reverted,abandoned,rate,low,high\r\n"));
    QVERIFY(m_runner.messages().contains(u"n = "_s));
}

void tst_ReportCli::wrongCallsSayWhatThereIs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("no name") << QStringList{u"report"_s, u"FILE"_s} << 1 << u"--list"_s;
    QTest::newRow("no such report") << QStringList{u"report"_s, u"FILE"_s, u"weather"_s} << 3 << u"adoption-curve"_s;
    QTest::newRow("no such field") << QStringList{u"report"_s, u"FILE"_s, u"barriers"_s, u"--query"_s, u"colour:red"_s}
                                   << 3 << u"colour"_s;
    QTest::newRow("no such period") << QStringList{u"report"_s, u"FILE"_s, u"barriers"_s, u"--period"_s, u"week"_s} << 1
                                    << u"months"_s;
    QTest::newRow("no file") << QStringList{u"report"_s, u"/nowhere.encore"_s, u"barriers"_s} << 5 << u"no such file"_s;
    QTest::newRow("no format") << QStringList{u"chart"_s, u"FILE"_s, u"barriers"_s, u"--out"_s, u"x.gif"_s} << 1
                               << u".svg"_s;
    QTest::newRow("no size") << QStringList{u"chart"_s, u"FILE"_s, u"barriers"_s, u"--out"_s, u"x.png"_s, u"--size"_s,
        u"9x9"_s} << 1 << u"1280x720"_s;
}

void tst_ReportCli::wrongCallsSayWhatThereIs()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, says);
    arguments.replaceInStrings(u"FILE"_s, m_file);
    QCOMPARE(m_runner.run(arguments), code);
    QVERIFY2(m_runner.messages().contains(says), qPrintable(m_runner.messages()));
}

void tst_ReportCli::pictureHasTheSizeAndTheColours()
{
    for (const bool dark : {false, true}) {
        const QString path = m_runner.path(dark ? u"dark.png"_s : u"light.png"_s);
        QStringList call{u"chart"_s, m_file, u"state-funnel"_s, u"--out"_s, path, u"--size"_s, u"640x400"_s};
        if (dark)
            call << u"--dark"_s;
        QCOMPARE(m_runner.run(call), 0);
        const QImage image(path);
        QCOMPARE(image.size(), QSize(640, 400));
        QCOMPARE(qGray(image.pixel(1, 1)) < 128, dark);
    }
}

void tst_ReportCli::drawingIsRealSvg()
{
    QCOMPARE(m_runner.run({u"chart"_s, m_file, u"adoption-curve"_s, u"--out"_s, m_runner.path(u"curve.svg"_s)}), 0);
    const QByteArray svg = bytes(u"curve.svg"_s);
    QXmlStreamReader reader(svg);
    int texts = 0;
    int images = 0;
    int shapes = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        texts += reader.name() == u"text" ? 1 : 0;
        images += reader.name() == u"image" ? 1 : 0;
        shapes += reader.name() == u"path" || reader.name() == u"polyline" ? 1 : 0;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts > 5 && shapes > 2);
    QCOMPARE(images, 0);
    QVERIFY(svg.contains("Is it crossing from early adopters to the mainstream?"));
}

void tst_ReportCli::everyReportIsDrawnTheSameTwice()
{
    for (const ReportEntry& entry : allReports()) {
        const QString name = QString::fromLatin1(entry.name);
        for (const QString& file : {u"a.png"_s, u"b.png"_s})
            QCOMPARE(m_runner.run({u"chart"_s, m_file, name, u"--out"_s, m_runner.path(file), u"--size"_s, u"640x400"_s,
                         u"--force"_s}),
                0);
        QVERIFY2(bytes(u"a.png"_s) == bytes(u"b.png"_s), entry.name);
        QVERIFY2(bytes(u"a.png"_s).size() > 3000, entry.name);
    }
}

void tst_ReportCli::fileIsOnlyReplacedWhenAllowed()
{
    const QStringList call{u"chart"_s, m_file, u"coverage"_s, u"--out"_s, m_runner.path(u"c.png"_s)};
    QCOMPARE(m_runner.run(call), 0);
    QCOMPARE(m_runner.run(call), 3);
    QCOMPARE(m_runner.run(call + QStringList{u"--force"_s}), 0);
    QCOMPARE(m_runner.run({u"chart"_s, m_file, u"coverage"_s, u"--out"_s, m_file, u"--force"_s}), 1);
}

void tst_ReportCli::pagesThatCannotBeWrittenLeaveNothing_data()
{
    QTest::addColumn<QString>("format");
    for (const char* each : {"html", "pdf"})
        QTest::newRow(each) << QString::fromLatin1(each);
}

// The system refuses files beyond a size, as a disk without room does: neither half a page nor an empty folder stays behind.
void tst_ReportCli::pagesThatCannotBeWrittenLeaveNothing()
{
    QFETCH(QString, format);
    auto session = Session::open(m_file, Access::ReadOnly, m_runner.fake.services());
    QVERIFY(session);
    const std::vector<ExportFormat> formats = cli::exportFormats();
    const auto found = std::ranges::find(formats, format, &ExportFormat::key);
    QVERIFY(found != formats.end());
    ExportRequest request;
    request.out = m_runner.path(u"fresh/pages/"_s);
    request.records[Kind{QLatin1StringView("story")}] = {RecordId{1}, RecordId{2}};
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 2000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Status written = found->write(**session, request);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QVERIFY(written.error().context.value(u"path"_s).startsWith(request.out));
    QVERIFY(!QFileInfo::exists(m_runner.path(u"fresh"_s)));
    QVERIFY(found->write(**session, request));
    QVERIFY(QDir(m_runner.path(u"fresh"_s)).removeRecursively());
    // The system's word for a full disk is understood wherever it comes from.
    const QString said = errorSentence(notWritten(request.out, qt_error_string(ENOSPC)));
    QVERIFY2(said.contains(u"disk is full"_s) && said.contains(request.out), qPrintable(said));
}

QTEST_MAIN(tst_ReportCli)
#include "tst_reportcli.moc"
