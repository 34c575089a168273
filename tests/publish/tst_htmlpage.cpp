// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/valuerules.h"
#include "model/publish/htmlpage.h"
#include "model/publish/safetext.h"
#include "model/store/benefits.h"
#include "tests/publish/storyfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

QString htmlOf(StoryFixture& portfolio, const std::vector<RecordId>& ids)
{
    const auto html = storyHtml(portfolio.session(), ids);
    return html ? QString::fromUtf8(*html) : html.error().detail;
}

// A picture of one pixel, with a place written into it.
QByteArray tinyPng()
{
    QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    png.insert(33,
        QByteArray("\0\0\0\x0ctEXt"
                   "SECRETNOTE-1"
                   "crc.",
            24));
    return png;
}

} // namespace

class tst_HtmlPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storyIsToldWhole();
    void permissionDecides_data();
    void permissionDecides();
    void privacyOfAPersonDecides_data();
    void privacyOfAPersonDecides();
    void quotesNeedTheirOwnPermission_data();
    void quotesNeedTheirOwnPermission();
    void refusalNamesEveryStory();
    void refusedStoriesStayOutOfTheRest();
    void restrictedStoryIsMarked();
    void sharesDifferByPoints();
    void savedTimeIsSaidToBeNoHeadcountCase();
    void aFormerVersionOfAFigureStaysAtHome();
    void hostileTextStaysText();
    void linksLeadOnlyToTheWeb();
    void headingsDoNotJump();
    void picturesAreInsideAndClean();
    void severalStoriesHaveContents();
    void sameDataSameBytes();
    void useCaseSaysWhereItIsInUse();
    void wordsFollowTheTranslation();
};

void tst_HtmlPage::storyIsToldWhole()
{
    StoryFixture portfolio;
    const QString html = htmlOf(portfolio, {portfolio.told});
    for (const auto& part : {u"<h1>One list by the gate</h1>"_s, u"Mara Lindqvist hung a list"_s,
             u"Success story · Dockyard Crew · Mar 2025"_s, u"<span class=\"before\">42</span>"_s, u"<span>15</span>"_s,
             u"Minutes to start"_s, u"−64 %"_s, u"Rigger · Originator"_s, u"<h2>Challenge</h2>"_s,
             u"<strong>Mara</strong>"_s, u"<th scope=\"col\">When</th>"_s, u"“I did not believe Mara for a minute.”"_s,
             u"Tom Achebe, Foreman"_s, u"What hangs by your gate?"_s, u"Calls a week, min"_s, u"<html lang=\"en\">"_s,
             u"<main>"_s, u"Told with the permission of the people named."_s, u"As of 2 March 2026"_s,
             u"default-src 'none'"_s})
        QVERIFY2(html.contains(part), qPrintable(part));
    QVERIFY(!html.contains(u"SECRETNOTE"_s));
    QVERIFY(!html.contains(u"secret.example"_s));
    QVERIFY(!html.contains(u"<script"_s));
}

void tst_HtmlPage::permissionDecides_data()
{
    QTest::addColumn<QString>("permission");
    QTest::addColumn<bool>("goesOut");
    QTest::addColumn<bool>("names");
    QTest::addColumn<bool>("marked");
    QTest::newRow("never asked") << u""_s << false << false << false;
    QTest::newRow("unknown") << u"unknown"_s << false << false << false;
    QTest::newRow("refused") << u"refused"_s << false << false << false;
    QTest::newRow("internal") << u"internal"_s << true << true << true;
    QTest::newRow("named") << u"named"_s << true << true << false;
    QTest::newRow("anonymous") << u"anonymous"_s << true << false << false;
}

void tst_HtmlPage::permissionDecides()
{
    QFETCH(QString, permission);
    QFETCH(bool, goesOut);
    QFETCH(bool, names);
    QFETCH(bool, marked);
    StoryFixture portfolio(permission);
    const std::vector ids{portfolio.told};
    const auto html = storyHtml(portfolio.session(), ids);
    QCOMPARE(html.ok(), goesOut);
    if (!goesOut) {
        QCOMPARE(html.error().code, ErrorCode::Invalid);
        return;
    }
    for (const char* name : {"Mara", "Lindqvist", "Tom", "Achebe"})
        QVERIFY2(html->contains(name) == names, name);
    QCOMPARE(html->contains("<p class=\"mark\">Internal</p>"), marked);
    QCOMPARE(html->contains("A colleague hung a list"), !names);
}

void tst_HtmlPage::privacyOfAPersonDecides_data()
{
    QTest::addColumn<QString>("privacy");
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QString>("mention");
    QTest::newRow("not chosen") << u""_s << u"Mara Lindqvist, Rigger"_s << u"Mara Lindqvist hung"_s;
    QTest::newRow("full name") << u"full_name"_s << u"Mara Lindqvist, Rigger"_s << u"Mara Lindqvist hung"_s;
    QTest::newRow("first name") << u"first_name_role"_s << u"Mara, Rigger"_s << u"Mara hung"_s;
    QTest::newRow("role and unit") << u"role_unit"_s << u"Rigger, Dockyard Crew"_s << u"A colleague hung"_s;
    QTest::newRow("unit only") << u"unit_only"_s << u"A colleague from Dockyard Crew"_s << u"A colleague hung"_s;
    QTest::newRow("not at all") << u"anonymous"_s << u"A colleague"_s << u"A colleague hung"_s;
}

void tst_HtmlPage::privacyOfAPersonDecides()
{
    QFETCH(QString, privacy);
    QFETCH(QString, speaker);
    QFETCH(QString, mention);
    StoryFixture portfolio;
    QVERIFY(portfolio.change(person::kind, portfolio.teller, person::privacy, privacy));
    portfolio.addQuote(portfolio.told, u"It is a list."_s, portfolio.teller);
    const QString html = htmlOf(portfolio, {portfolio.told});
    QVERIFY2(html.contains(u"<figcaption>"_s + speaker + u"</figcaption>"_s),
        qPrintable(html.mid(html.indexOf(u"It is a list"_s), 200)));
    QVERIFY(html.contains(mention));
    QCOMPARE(html.contains(u"Lindqvist"_s), mention.contains(u"Lindqvist"_s));
    QVERIFY(html.contains(u"Tom Achebe"_s));
}

void tst_HtmlPage::quotesNeedTheirOwnPermission_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("by");
    QTest::newRow("as the story") << u"named"_s << u""_s << u"Tom Achebe, Foreman"_s;
    QTest::newRow("named") << u"named"_s << u"named"_s << u"Tom Achebe, Foreman"_s;
    QTest::newRow("anonymous") << u"named"_s << u"anonymous"_s << u"A colleague"_s;
    QTest::newRow("named in an anonymous story") << u"anonymous"_s << u"named"_s << u"A colleague"_s;
    QTest::newRow("internal in an internal story") << u"internal"_s << u"internal"_s << u"Tom Achebe, Foreman"_s;
    QTest::newRow("internal elsewhere") << u"named"_s << u"internal"_s << QString();
    QTest::newRow("not asked") << u"named"_s << u"unknown"_s << QString();
    QTest::newRow("refused") << u"named"_s << u"refused"_s << QString();
}

void tst_HtmlPage::quotesNeedTheirOwnPermission()
{
    QFETCH(QString, story);
    QFETCH(QString, quote);
    QFETCH(QString, by);
    StoryFixture portfolio(story);
    portfolio.addQuote(portfolio.told, u"UNUSUAL WORDS"_s, portfolio.sceptic, quote);
    const std::vector ids{portfolio.told};
    const auto publication = preparePublication(portfolio.session(), story::kind, ids);
    QVERIFY(publication);
    const auto& quotes = publication->documents.front().quotes;
    const auto found = std::ranges::find(quotes, u"UNUSUAL WORDS"_s, &PublishedQuote::text);
    QCOMPARE(found == quotes.end(), by.isEmpty());
    QCOMPARE(publication->leftOut.size(), by.isEmpty() ? 1 : 0);
    if (!by.isEmpty())
        QCOMPARE(found->by, by);
}

void tst_HtmlPage::refusalNamesEveryStory()
{
    StoryFixture portfolio;
    const RecordId second = portfolio.addStory(u"Not asked about"_s, {});
    const RecordId third = portfolio.addStory(u"Said no"_s, u"refused"_s);
    const QString message = htmlOf(portfolio, {second, third});
    QVERIFY(message.contains(u"\"Not asked about\" (nobody has asked for permission yet)"_s));
    QVERIFY(message.contains(u"\"Said no\" (permission was refused)"_s));
    QVERIFY(!storyHtml(portfolio.session(), {}));
}

void tst_HtmlPage::refusedStoriesStayOutOfTheRest()
{
    StoryFixture portfolio;
    const RecordId asked = portfolio.addStory(u"Said yes"_s, u"named"_s);
    const RecordId refused = portfolio.addStory(u"Said no"_s, u"refused"_s);
    const std::vector ids{portfolio.told, asked, refused};
    const auto publication = preparePublication(portfolio.session(), story::kind, ids);
    QVERIFY(publication);
    QCOMPARE(publication->documents.size(), size_t(2));
    QCOMPARE(publication->title, u"2 stories"_s);
    QVERIFY(publication->leftOut.contains(u"\"Said no\" (permission was refused) was left out."_s));
    std::vector many{portfolio.told};
    for (int i = 0; i < 25; ++i)
        many.push_back(portfolio.addStory(u"Not asked %1"_s.arg(i), {}));
    const auto few = preparePublication(portfolio.session(), story::kind, many);
    QVERIFY(few);
    QVERIFY(few->leftOut.contains(u"5 more were left out for the same reasons."_s));
    const QString page = htmlOf(portfolio, ids);
    QVERIFY(page.contains(u"Said yes"_s));
    QVERIFY(!page.contains(u"Said no"_s));
}

void tst_HtmlPage::restrictedStoryIsMarked()
{
    StoryFixture portfolio(u"internal"_s);
    QVERIFY(portfolio.change(story::kind, portfolio.told, story::confidentiality, u"restricted"_s));
    QVERIFY(htmlOf(portfolio, {portfolio.told}).contains(u"<p class=\"mark\">Internal · Restricted</p>"_s));
}

void tst_HtmlPage::sharesDifferByPoints()
{
    StoryFixture portfolio;
    portfolio.addBenefit(portfolio.told, u"Tenders won"_s, 31, 44, false, u"%"_s);
    QVERIFY(htmlOf(portfolio, {portfolio.told}).contains(u"+13 points"_s));
}

void tst_HtmlPage::savedTimeIsSaidToBeNoHeadcountCase()
{
    StoryFixture portfolio;
    const QString said = QString::fromUtf8(kNotHeadcountText);
    QVERIFY(!htmlOf(portfolio, {portfolio.told}).contains(said));
    const RecordId other = portfolio.addBenefit(portfolio.told, u"Search"_s, 20, 5, false);
    QVERIFY(portfolio.change(benefit::kind, other, benefit::notHeadcount, true));
    QVERIFY(htmlOf(portfolio, {portfolio.told}).contains(u"Search: "_s + said));
    const RecordId lone = portfolio.add([] {
        Record record = makeStory(u"Alone"_s);
        record.set(story::permission, u"named"_s);
        return record;
    }());
    const RecordId key = portfolio.addBenefit(lone, u"Handover"_s, 20, 5, true);
    QVERIFY(portfolio.change(benefit::kind, key, benefit::notHeadcount, true));
    QVERIFY(htmlOf(portfolio, {lone}).contains(u"<p class=\"note caution\">"_s + said));
}

void tst_HtmlPage::aFormerVersionOfAFigureStaysAtHome()
{
    StoryFixture portfolio;
    const RecordId former = portfolio.addBenefit(portfolio.told, u"Old figure"_s, 20, 5, false);
    const RecordId who = portfolio.add(makePerson(u"Fin Ance"_s));
    QVERIFY(portfolio.session().write(u"t"_s, [&](UnitOfWork& work) -> Status {
        ENCORE_TRY(validateBenefit(work, former, who, PartialDate(QDate(2026, 2, 1)), {}));
        ENCORE_ASSIGN(revision, reviseBenefit(work, former));
        return updateRecord(work, benefit::kind, revision, 0, RecordPatch().set(benefit::name, u"New figure"_s));
    }));
    const QString page = htmlOf(portfolio, {portfolio.told});
    QVERIFY(page.contains(u"New figure"_s) && !page.contains(u"Old figure"_s));
}

void tst_HtmlPage::hostileTextStaysText()
{
    StoryFixture portfolio;
    const QString hostile =
        u"<script>alert(1)</script> & \"q\" 'a' ]]> {~=#:} \\ =1+1 @x ${} <b>\u0001\u202e😀 "_s + QString(10000, u'w');
    Record record = makeStory(hostile);
    record.set(story::permission, u"named"_s);
    record.set(story::oneLine, hostile);
    record.set(story::closingQuestion, hostile);
    record.set(story::language, u"\"><script>"_s);
    record.sections = {{0, {}, {}, hostile, 2,
        hostile
            + u"\n\n<script>\nwindow.__pwned = 1\n</script>\n\n<img src=x onerror=alert(1)>\n\n![a](http://x/y.png)"_s}};
    const RecordId id = portfolio.add(record);
    portfolio.addQuote(id, hostile, portfolio.sceptic);
    const QString html = htmlOf(portfolio, {id});
    QVERIFY2(
        html.contains(
            u"<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;q&quot; &#39;a&#39; ]]&gt; {~=#:} \\ =1+1 @x ${} &lt;b&gt;😀 www"_s),
        qPrintable(html.mid(html.indexOf(u"<h1"_s), 160)));
    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"__pwned"_s) && !html.contains(u"onerror"_s)
        && !html.contains(u"http://x"_s));
    for (const QChar c : html)
        QVERIFY(c >= u' ' || c == u'\n' || c == u'\t');
    QVERIFY(!html.contains(QChar(0x202e)));
    const QString broken = u"a\uFFFF\u2066b"_s + QChar(0xd800) + u"c\u0085\n\td"_s + QChar(0xdc00);
    QCOMPARE(safeText(broken), u"abc\n\td"_s);
}

void tst_HtmlPage::linksLeadOnlyToTheWeb()
{
    StoryFixture portfolio;
    Record record = makeStory(u"Links"_s);
    record.set(story::permission, u"named"_s);
    record.sections = {{0, {}, {}, {}, 2,
        u"[web](https://example.org/a?b=1&c=\"2\") [mail](mailto:a@example.org) [script](javascript:alert(1)) "
        u"[file](file:///etc/passwd) "
        "[data](data:text/html,x) [near](other.md) [upper](JaVaScRiPt:alert(1)) https://example.org/bare"_s}};
    const RecordId id = portfolio.add(record);
    const QString html = htmlOf(portfolio, {id});
    static const QRegularExpression href(u"href=\"([^\"]*)\""_s);
    QStringList found;
    for (const auto& match : href.globalMatch(html))
        found << match.captured(1);
    QCOMPARE(found,
        (QStringList{
            u"https://example.org/a?b=1&amp;c=%222%22"_s, u"mailto:a@example.org"_s, u"https://example.org/bare"_s}));
    QVERIFY(html.contains(u"near"_s) && html.contains(u"script"_s));
}

void tst_HtmlPage::headingsDoNotJump()
{
    StoryFixture portfolio;
    Record record = makeStory(u"Headings"_s);
    record.set(story::permission, u"named"_s);
    record.sections = {{0, {}, {}, {}, 2, u"#\n\n###### Deep\n\ntext\n\n##### \n\n###### Below nothing"_s},
        {0, {}, {}, u"Third"_s, 3, u"# Top\n\n##### Low\n\n## Middle"_s}, {0, {}, {}, u"Second"_s, 2, u"text"_s},
        {0, {}, {}, u"Fifth"_s, 5, u"#### Below"_s}};
    const RecordId id = portfolio.add(record);
    Record deep = makeStory(u"Begins deep, with a column beside it"_s);
    deep.set(story::permission, u"named"_s);
    deep.set(story::happenedFrom, *PartialDate::fromText(u"2024-05"_s));
    deep.sections = {{0, {}, {}, u"Third"_s, 3, u"text"_s}};
    const RecordId beside = portfolio.add(deep);
    static const QRegularExpression heading(u"<h([1-6])"_s);
    for (const auto& ids : {std::vector{id}, std::vector{portfolio.told, id}, std::vector{beside}}) {
        int last = 0;
        int tops = 0;
        for (const auto& match : heading.globalMatch(htmlOf(portfolio, ids))) {
            const int level = match.captured(1).toInt();
            QVERIFY(level <= last + 1);
            tops += level == 1 ? 1 : 0;
            last = level;
        }
        QCOMPARE(tops, 1);
    }
}

void tst_HtmlPage::picturesAreInsideAndClean()
{
    StoryFixture portfolio;
    Record record = makeStory(u"Pictures"_s);
    record.set(story::permission, u"named"_s);
    record.sections = {{0, {}, {}, {}, 2, u"See ![The \"gate\"](img/gate%201.png) there. ![Gone](missing.png)"_s}};
    const RecordId id = portfolio.add(record);
    QVERIFY(portfolio.session().write(u"attach"_s, [&](UnitOfWork& work) -> Status {
        ENCORE_TRY(addAttachment(
            work, u"story"_s, id, u"gate 1.png"_s, tinyPng(), u"By the gate"_s, u"site/img/gate 1.png"_s));
        ENCORE_TRY(addAttachment(work, u"story"_s, id, u"other.png"_s, tinyPng(), u"The list"_s));
        ENCORE_TRY(addAttachment(work, u"story"_s, id, u"broken.png"_s, "\x89PNG\r\n\x1a\n"));
        return addAttachment(work, u"story"_s, id, u"plan.txt"_s, "SECRETNOTE").ok() ? Status() : Status(Error{});
    }));
    const std::vector ids{id};
    const auto publication = preparePublication(portfolio.session(), story::kind, ids);
    QVERIFY(publication);
    QCOMPARE(publication->leftOut.size(), 1);
    const QString html = QString::fromUtf8(htmlPage(*publication));
    QCOMPARE(html.count(u"<img src=\"data:image/png;base64,"_s), 2);
    QVERIFY(html.contains(u"alt=\"The &quot;gate&quot;\""_s));
    QVERIFY(html.contains(u"<figcaption>The list</figcaption>"_s));
    QVERIFY(html.contains(u"there. Gone"_s));
    QVERIFY(!publication->documents.front().pictures.front().bytes.contains("SECRETNOTE"));
}

void tst_HtmlPage::severalStoriesHaveContents()
{
    StoryFixture portfolio;
    const RecordId second = portfolio.addStory(u"Another <one>"_s, u"anonymous"_s);
    const QString html = htmlOf(portfolio, {portfolio.told, second});
    QVERIFY(html.contains(u"<h1>2 stories</h1>"_s));
    QVERIFY(html.contains(u"<a href=\"#s2\">Another &lt;one&gt;</a>"_s));
    QVERIFY(html.contains(u"<article id=\"s2\">\n<p class=\"eyebrow\">"_s));
    QVERIFY(html.contains(u"<h2 class=\"title\">One list by the gate</h2>"_s));
    QVERIFY(html.contains(u"<h3>Challenge</h3>"_s));
}

void tst_HtmlPage::sameDataSameBytes()
{
    StoryFixture portfolio;
    const std::vector ids{portfolio.told};
    const auto first = storyHtml(portfolio.session(), ids);
    portfolio.fake().now = portfolio.fake().now.addDays(3);
    QCOMPARE(*storyHtml(portfolio.session(), ids), *first);
}

void tst_HtmlPage::useCaseSaysWhereItIsInUse()
{
    StoryFixture portfolio;
    Record pattern = makeUseCase(u"List by the gate"_s);
    pattern.set(usecase::patlet, u"Hang what the next shift needs where it must walk past."_s);
    const RecordId id = portfolio.add(pattern);
    Record tried;
    tried.kind = replication::kind;
    tried.set(replication::useCase, id);
    tried.set(replication::team, portfolio.crew);
    tried.set(replication::state, u"adopted"_s);
    portfolio.add(tried);
    const std::vector ids{id};
    const auto html = recordsHtml(portfolio.session(), usecase::kind, ids);
    QVERIFY(html);
    QVERIFY(html->contains("<dt>In use at</dt><dd>Dockyard Crew</dd>"));
    QVERIFY(html->contains("<h1>List by the gate</h1>"));
}

void tst_HtmlPage::wordsFollowTheTranslation()
{
    StoryFixture portfolio(u"anonymous"_s);
    PublishOptions options;
    options.language = u"de"_s;
    options.locale = QLocale(QLocale::German, QLocale::Germany);
    options.translate = [](const char* source) {
        return QLatin1StringView(source) == "a colleague"_L1 ? u"jemand aus dem Team"_s
                                                             : QString(u"[%1]"_s.arg(QString::fromUtf8(source)));
    };
    const std::vector ids{portfolio.told};
    const auto html = storyHtml(portfolio.session(), ids, options);
    QVERIFY(html);
    QVERIFY(html->contains("<html lang=\"de\">"));
    QVERIFY(html->contains("Jemand aus dem Team hung a list"));
    QVERIFY(html->contains("[Over to you]"));
    QVERIFY(html->contains("2. M\xc3\xa4rz 2026") || html->contains("2 M\xc3\xa4rz 2026"));
}

QTEST_GUILESS_MAIN(tst_HtmlPage)
#include "tst_htmlpage.moc"
