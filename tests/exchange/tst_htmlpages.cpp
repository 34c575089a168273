// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/exchange/datapictures.h"
#include "model/exchange/folderimporter.h"
#include "model/exchange/htmltext.h"
#include "model/exchange/importservice.h"
#include "model/store/blobs.h"
#include "tests/support/testportfolio.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kDot = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

QString page(const QString& body)
{
    return u"<html><head><title>One inbox</title></head><body><main><h1>One inbox</h1>"
           "<p>All mail had to go through four inboxes, and nobody owned any of them.</p>%1</main></body></html>"_s.arg(
               body);
}

} // namespace

/// What a web page shows is taken in, and nothing else.
class TestHtmlPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHiddenStaysOut_data();
    void whatIsHiddenStaysOut();
    void blocksOfLinksStayOut_data();
    void blocksOfLinksStayOut();
    void carriedPicturesAreAttached_data();
    void carriedPicturesAreAttached();
    void unreadableCarriedPictureStays();
};

void TestHtmlPages::whatIsHiddenStaysOut_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("shown");
    QTest::newRow("display") << u"<p style=\"display:none\">secret words</p>"_s << false;
    QTest::newRow("display, written otherwise")
        << u"<div style='color:red; DISPLAY : None !important'><p>secret words</p></div>"_s << false;
    QTest::newRow("visibility") << u"<p>Seen <span style=\"visibility:hidden\">secret words</span></p>"_s << false;
    QTest::newRow("hidden") << u"<section hidden><p>secret words</p></section>"_s << false;
    QTest::newRow("aria") << u"<div aria-hidden=\"true\">secret words</div>"_s << false;
    QTest::newRow("heading") << u"<h2 style=\"display: none\">secret words</h2><p>After.</p>"_s << false;
    QTest::newRow("row of a table")
        << u"<table><tr><th>A</th><th>B</th></tr><tr style=\"display:none\"><td>secret words</td><td>2</td></tr></table>"_s
        << false;
    QTest::newRow("cell")
        << u"<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td><td hidden>secret words</td></tr></table>"_s
        << false;
    QTest::newRow("shown") << u"<p style=\"display:block;visibility:visible\">secret words</p>"_s << true;
}

void TestHtmlPages::whatIsHiddenStaysOut()
{
    QFETCH(QString, body);
    QFETCH(bool, shown);
    const HtmlPage read = readHtmlPage(page(body));
    QVERIFY(read.markdown.contains(u"four inboxes"));
    QCOMPARE(read.markdown.contains(u"secret words"), shown);
}

void TestHtmlPages::blocksOfLinksStayOut_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("leftOut");
    const QString links = u"<ul><li><a href=\"/a\">Night list</a></li><li><a href=\"/b\">Two doors</a></li></ul>"_s;
    QTest::newRow("list") << u"<h2>Related stories</h2>"_s + links << true;
    QTest::newRow("in a box of its own") << u"<section><h3>Read next:</h3>"_s + links + u"</section>"_s << true;
    QTest::newRow("cards")
        << u"<div><h2>You might also like</h2></div><div><a href=\"/a\"><h3>Night list</h3><p>A list by the door.</p></a> <time>3 May</time></div>"_s
        << true;
    QTest::newRow("German") << u"<h2>Das könnte Sie auch interessieren</h2>"_s + links << true;
    QTest::newRow("up to the next heading")
        << u"<h2>More stories</h2>"_s + links + u"<h2>Thanks</h2><p>To all who helped.</p>"_s << true;
    QTest::newRow("with words of its own")
        << u"<h2>Related stories</h2><p>Two teams told us the same at lunch.</p>"_s + links << false;
    QTest::newRow("no links") << u"<h2>Related stories</h2><p>None so far.</p>"_s << false;
    QTest::newRow("another heading") << u"<h2>Sources</h2>"_s + links << false;
}

void TestHtmlPages::blocksOfLinksStayOut()
{
    QFETCH(QString, body);
    QFETCH(bool, leftOut);
    const HtmlPage read = readHtmlPage(page(body));
    QCOMPARE(read.leftOut.size(), leftOut ? 1 : 0);
    const bool there = read.markdown.contains(u"Night list") || read.markdown.contains(u"None so far");
    QCOMPARE(there, !leftOut);
    QCOMPARE(read.markdown.contains(u"To all who helped"), body.contains(u"To all who helped"));
}

void TestHtmlPages::carriedPicturesAreAttached_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    const QByteArray data = "data:image/png;base64," + kDot.toBase64();
    const QByteArray words = "All mail had to go through four inboxes, and nobody owned any of them.";
    QTest::newRow("page") << u"one inbox.html"_s
                          << "<html><body><h1>One inbox</h1><p>" + words + "</p><p><img alt=\"The dot\" src=\"" + data
            + "\"></p></body></html>";
    QTest::newRow("Markdown") << u"one.md"_s << "# One inbox\n\n" + words + "\n\n![The dot](" + data + ")\n";
}

void TestHtmlPages::carriedPicturesAreAttached()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    TestPortfolio portfolio;
    const QString folder = portfolio.folder() + u"/site"_s;
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    auto plan = parseDocuments({file.fileName()}, {}, {});
    QVERIFY(plan.ok());
    QVERIFY(runImport(portfolio.session(), *plan).ok());
    const Record picture = portfolio.get(attachment::kind, RecordId{1});
    QCOMPARE(picture.get(attachment::mediaType), u"image/png"_s);
    QCOMPARE(picture.get(attachment::caption), u"The dot"_s);
    QCOMPARE(picture.get(attachment::size), qint64(kDot.size()));
    const Record story = portfolio.get(story::kind, RecordId{1});
    QString all;
    for (const Section& section : story.sections)
        all += section.text;
    QVERIFY2(!all.contains(u"base64"), qPrintable(all));
    QVERIFY2(all.contains(u"](%1)"_s.arg(picture.get(attachment::original))), qPrintable(all));
    auto again = parseDocuments({file.fileName()}, {}, {});
    QVERIFY(again.ok());
    const auto report = runImport(portfolio.session(), *again);
    QVERIFY(report.ok());
    QVERIFY(report->added.empty());
}

void TestHtmlPages::unreadableCarriedPictureStays()
{
    QString text = u"![x](data:image/png;base64,!!!)"_s;
    const QString before = text;
    QVERIFY(takeDataPictures(text, u"one"_s).empty());
    QCOMPARE(text, before);
}

QTEST_GUILESS_MAIN(TestHtmlPages)
#include "tst_htmlpages.moc"
