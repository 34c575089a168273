// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/search/finder.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace encore;

namespace {

QStringList titles(TestPortfolio& portfolio, const QString& typed, int limit = 20)
{
    QStringList out;
    const auto found = findAnywhere(portfolio.session(), typed, limit);
    if (!found)
        return {errorSentence(found.error())};
    for (const FoundRecord& each : *found)
        out << each.title;
    return out;
}

} // namespace

class tst_Finder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleFits_data();
    void aTitleFits();
    void betterFitsComeFirst();
    void recentlyChangedComesFirst();
    void manyStoriesDoNotHideTheOnePerson();
    void whatOnlyTheTextHasComesLast();
    void theTrashIsNotOffered();
    void anOldTitleIsFoundThroughTheIndex();
};

void tst_Finder::aTitleFits_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("fit");
    QTest::newRow("whole") << u"Night shift"_s << u"night SHIFT"_s << int(Fit::Whole);
    QTest::newRow("beginning") << u"Night shift"_s << u"nig"_s << int(Fit::Beginning);
    QTest::newRow("inner word") << u"The night shift"_s << u"shi"_s << int(Fit::WordsInOrder);
    QTest::newRow("words in order") << u"One desk for all permits"_s << u"de perm"_s << int(Fit::WordsInOrder);
    QTest::newRow("words in another order") << u"One desk for all permits"_s << u"perm de"_s << int(Fit::Words);
    QTest::newRow("accents folded") << u"Équipe Lyon"_s << u"equ"_s << int(Fit::Beginning);
    QTest::newRow("accents typed") << u"Equipe Lyon"_s << u"équ"_s << int(Fit::Beginning);
    QTest::newRow("the middle of a word is no beginning") << u"Handover"_s << u"over"_s << int(Fit::None);
    QTest::newRow("one word missing") << u"Night shift"_s << u"night crane"_s << int(Fit::None);
    QTest::newRow("letters without blanks") << u"東京の夜勤"_s << u"夜勤"_s << int(Fit::WordsInOrder);
    QTest::newRow("only marks") << u"Night shift"_s << u"– \""_s << int(Fit::None);
}

void tst_Finder::aTitleFits()
{
    QFETCH(QString, title);
    QFETCH(QString, typed);
    QFETCH(int, fit);
    QCOMPARE(int(fitOf(title, soughtWords(typed))), fit);
}

void tst_Finder::betterFitsComeFirst()
{
    TestPortfolio portfolio;
    for (const QString& title : {u"Shift"_s, u"Shift book"_s, u"The night shift"_s})
        portfolio.add(makeStory(title));
    QCOMPARE(titles(portfolio, u"shift"_s), (QStringList{u"Shift"_s, u"Shift book"_s, u"The night shift"_s}));
    QCOMPARE(titles(portfolio, u"book shift"_s), QStringList{u"Shift book"_s});
    QCOMPARE(titles(portfolio, u"\"* AND ("_s), QStringList());
}

void tst_Finder::recentlyChangedComesFirst()
{
    TestPortfolio portfolio;
    const RecordId old = portfolio.add(makeStory(u"Shift one"_s));
    portfolio.fake().now = portfolio.fake().now.addSecs(60);
    portfolio.add(makeStory(u"Shift two"_s));
    QCOMPARE(titles(portfolio, u"shift"_s), (QStringList{u"Shift two"_s, u"Shift one"_s}));
    portfolio.fake().now = portfolio.fake().now.addSecs(60);
    RecordPatch patch;
    patch.set(story::oneLine, u"touched"_s);
    QVERIFY(portfolio.session().write(
        u"edit"_s, [&](UnitOfWork& work) { return updateRecord(work, story::kind, old, 0, patch); }));
    QCOMPARE(titles(portfolio, u"shift"_s), (QStringList{u"Shift one"_s, u"Shift two"_s}));
}

void tst_Finder::manyStoriesDoNotHideTheOnePerson()
{
    TestPortfolio portfolio;
    portfolio.add(makePerson(u"Marta Ruiz"_s));
    portfolio.fake().now = portfolio.fake().now.addSecs(60);
    for (int i = 0; i < 30; ++i)
        portfolio.add(makeStory(u"Markets %1"_s.arg(i)));
    const QStringList found = titles(portfolio, u"mar"_s, 8);
    QCOMPARE(found.size(), 8);
    QCOMPARE(found.indexOf(u"Marta Ruiz"_s), 3);
}

void tst_Finder::whatOnlyTheTextHasComesLast()
{
    TestPortfolio portfolio;
    Record told = makeStory(u"How we stopped printing"_s);
    told.sections.push_back({0, {}, u"challenge"_s, u"Challenge"_s, 2, u"The crane stood still."_s});
    portfolio.add(told);
    portfolio.add(makeTeam(u"Crane crew"_s));
    QCOMPARE(titles(portfolio, u"crane"_s), (QStringList{u"Crane crew"_s, u"How we stopped printing"_s}));
}

void tst_Finder::theTrashIsNotOffered()
{
    TestPortfolio portfolio;
    const RecordId id = portfolio.add(makeStory(u"Shift book"_s));
    QVERIFY(
        portfolio.session().write(u"deletion"_s, [&](UnitOfWork& work) { return trashRecord(work, story::kind, id); }));
    QCOMPARE(titles(portfolio, u"shift"_s), QStringList());
    QCOMPARE(titles(portfolio, u"sh"_s), QStringList());
}

void tst_Finder::anOldTitleIsFoundThroughTheIndex()
{
    TestPortfolio portfolio;
    portfolio.add(makeTeam(u"Zylinderwerk Örebro"_s));
    portfolio.fake().now = portfolio.fake().now.addSecs(60);
    QVERIFY(portfolio.session().write(u"many"_s, [](UnitOfWork& work) -> Status {
        for (int i = 0; i < 300; ++i)
            ENCORE_TRY(addRecord(work, makeTeam(u"Team %1"_s.arg(i))));
        return {};
    }));
    QCOMPARE(titles(portfolio, u"zyl"_s), QStringList{u"Zylinderwerk Örebro"_s});
    QCOMPARE(titles(portfolio, u"zyl ö"_s), QStringList{u"Zylinderwerk Örebro"_s});
    QCOMPARE(titles(portfolio, u"zyl x"_s), QStringList());
    QCOMPARE(titles(portfolio, u"oreb"_s), QStringList{u"Zylinderwerk Örebro"_s});
}

QTEST_GUILESS_MAIN(tst_Finder)
#include "tst_finder.moc"
