// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sampleportfolio.h"
#include "tests/publish/storyfixture.h"
#include "views/print/printedpages.h"

#include <QDateTime>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

Publication publicationOf(StoryFixture& portfolio, const std::vector<RecordId>& ids)
{
    return preparePublication(portfolio.session(), story::kind, ids).valueOr(Publication());
}

int pagesIn(const QByteArray& pdf)
{
    static const QRegularExpression page(u"/Type /Page\\b"_s);
    auto matches = page.globalMatch(QString::fromLatin1(pdf));
    int count = 0;
    for (; matches.hasNext(); matches.next())
        ++count;
    return count;
}

QString longText(int paragraphs)
{
    QString text;
    for (int i = 0; i < paragraphs; ++i)
        text +=
            u"The crane stood still while four people looked for a spare part that a fifth had already ordered, and nobody wrote it down.\n\n"_s;
    return text;
}

// How much ink is on a page, in thousandths.
int inkOn(const PrintedPages& pages, int page)
{
    QImage image(595, 842, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, page);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
    }
    return dark * 1000 / (image.width() * image.height());
}

} // namespace

class tst_Pdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storyTakesOnePage();
    void storiesOfTheSampleTakeOnePage();
    void longStoryFlowsOn();
    void severalStoriesHaveContents();
    void sameDataSameBytes();
    void linksCanBeFollowed();
    void nothingPrivateIsInside();
    void refusedStoryIsNotWritten();
    void fileIsWrittenWhole();
    void hostileTextIsDrawn();
};

void tst_Pdf::storyTakesOnePage()
{
    StoryFixture portfolio;
    const auto pdf = pdfOf(publicationOf(portfolio, {portfolio.told}));
    QVERIFY(pdf);
    QVERIFY(pdf->startsWith("%PDF-"));
    QCOMPARE(pagesIn(*pdf), 1);
    const PrintedPages pages(publicationOf(portfolio, {portfolio.told}));
    QCOMPARE(pages.count(), 1);
    QVERIFY(inkOn(pages, 0) > 10);
}

void tst_Pdf::storiesOfTheSampleTakeOnePage()
{
    QTemporaryDir folder;
    FakeServices fake;
    const QString path = folder.filePath(u"sample.encore"_s);
    QVERIFY(createSamplePortfolio(path, fake.services()));
    auto session = Session::open(path, Access::ReadOnly, fake.services());
    QVERIFY(session);
    Query query = (*session)->database().prepare(
        u"SELECT id, title FROM story WHERE state = 'published' AND permission IN ('named', 'anonymous')"_s);
    QVERIFY(query.run());
    int seen = 0;
    QStringList longer;
    while (query.next()) {
        const RecordId id{query.integer(0)};
        const auto publication = preparePublication(**session, story::kind, std::span(&id, 1));
        QVERIFY(publication);
        ++seen;
        if (PrintedPages(*publication).count() > 1)
            longer << query.text(1);
    }
    QVERIFY(seen > 20);
    QVERIFY2(longer.isEmpty(), qPrintable(longer.join(u"; "_s)));
}

void tst_Pdf::longStoryFlowsOn()
{
    StoryFixture portfolio;
    Record record = makeStory(u"Long"_s);
    record.set(story::permission, u"named"_s);
    record.sections = {{0, {}, {}, u"All of it"_s, 2, longText(60)}};
    const RecordId id = portfolio.add(record);
    const PrintedPages pages(publicationOf(portfolio, {id}));
    QVERIFY(pages.count() >= 2);
    for (int i = 0; i < pages.count(); ++i)
        QVERIFY(inkOn(pages, i) > 5);
}

void tst_Pdf::severalStoriesHaveContents()
{
    StoryFixture portfolio;
    std::vector ids{portfolio.told};
    for (int i = 0; i < 40; ++i)
        ids.push_back(portfolio.addStory(u"Story number %1"_s.arg(i), u"anonymous"_s));
    const auto pdf = pdfOf(publicationOf(portfolio, ids));
    QVERIFY(pdf);
    // 41 stories of one page each, and a list that takes more than one.
    QVERIFY(pagesIn(*pdf) >= 43);
}

void tst_Pdf::sameDataSameBytes()
{
    StoryFixture portfolio;
    const auto first = pdfOf(publicationOf(portfolio, {portfolio.told}));
    // A document that carries the time of its making differs from one second to the next.
    const qint64 madeAt = QDateTime::currentSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > madeAt);
    const auto second = pdfOf(publicationOf(portfolio, {portfolio.told}));
    QVERIFY(*first == *second);
    QVERIFY(first->contains("/CreationDate (D:20260302000000"));
}

void tst_Pdf::linksCanBeFollowed()
{
    StoryFixture portfolio;
    Record record = makeStory(u"Links"_s);
    record.set(story::permission, u"named"_s);
    record.sections = {{0, {}, {}, {}, 2, u"See [the page](https://example.org/list)."_s}};
    const RecordId id = portfolio.add(record);
    QVERIFY(pdfOf(publicationOf(portfolio, {id}))->contains("https://example.org/list"));
}

void tst_Pdf::nothingPrivateIsInside()
{
    StoryFixture portfolio;
    const QByteArray pdf = *pdfOf(publicationOf(portfolio, {portfolio.told}));
    for (const QByteArray& secret : {QByteArray("SECRETNOTE"), QByteArray("/home/"), QByteArray("/tmp/"),
             QByteArray("Tester"), portfolio.folder().toUtf8()})
        QVERIFY2(!pdf.contains(secret), secret.constData());
}

void tst_Pdf::refusedStoryIsNotWritten()
{
    StoryFixture portfolio(u"refused"_s);
    const QString path = portfolio.folder() + u"/story.pdf"_s;
    const std::vector ids{portfolio.told};
    const Status status = writePdf(portfolio.session(), ids, path);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Invalid);
    QVERIFY(!QFile::exists(path));
}

void tst_Pdf::fileIsWrittenWhole()
{
    StoryFixture portfolio;
    const QString path = portfolio.folder() + u"/story.pdf"_s;
    const std::vector ids{portfolio.told};
    QVERIFY(writePdf(portfolio.session(), ids, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().trimmed().endsWith("%%EOF"));
    QCOMPARE(writePdf(portfolio.session(), ids, portfolio.folder() + u"/none/story.pdf"_s).error().code, ErrorCode::Io);
}

void tst_Pdf::hostileTextIsDrawn()
{
    StoryFixture portfolio;
    const QString hostile = u"<script>alert(1)</script> & ]]> \\ \u0001\u202e😀 "_s + QString(10000, u'w');
    Record record = makeStory(hostile);
    record.set(story::permission, u"named"_s);
    record.set(story::oneLine, hostile);
    record.sections = {
        {0, {}, {}, hostile, 2, hostile + u"\n\n- a\n  1. b\n\n| a | b |\n|--|--|\n| "_s + hostile + u" | x |"_s}};
    const RecordId id = portfolio.add(record);
    const auto pdf = pdfOf(publicationOf(portfolio, {id}));
    QVERIFY(pdf);
    QVERIFY(pagesIn(*pdf) >= 2);
}

QTEST_MAIN(tst_Pdf)
#include "tst_pdf.moc"
