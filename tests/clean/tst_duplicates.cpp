// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clean/duplicates.h"
#include "model/clean/names.h"
#include "model/domain/kinds.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(encore::Kind)

class tst_Duplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesExplainThemselves_data();
    void namesExplainThemselves();
    void differentNamesStayApart_data();
    void differentNamesStayApart();
    void findsByNameAndAlias();
    void findsNearEqualText();
    void otherTextsRaiseDoubt();
    void otherMailRaisesDoubt();
    void initialsThatFitSeveralAreDoubted();
    void trashAndDifferentPairsAreLeftOut();
    void aCrowdOfOneNameIsNotComparedPairByPair();
    void tellsProgressAndStops();

private:
    static std::vector<DuplicatePair> pairsOf(TestPortfolio& portfolio, Kind kind, double least = 0.7)
    {
        return findDuplicates(portfolio.session(), kind, {least, 20'000}).valueOr(Duplicates()).pairs;
    }
    static QString why(const DuplicatePair& pair)
    {
        QStringList texts;
        for (const Sentence& each : pair.reasons)
            texts << englishText(each);
        return texts.join(u"; "_s);
    }
};

void tst_Duplicates::namesExplainThemselves_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<double>("least");
    QTest::addColumn<QString>("reason");
    const auto row = [](Kind kind, const char* one, const char* other, double least, const char* reason) {
        QTest::newRow(one) << kind << QString::fromUtf8(one) << QString::fromUtf8(other) << least
                           << QString::fromUtf8(reason);
    };
    row(team::kind, "Night Maintenance", "Night Maintenance", 0.98, "same name");
    row(team::kind, "NIGHT maintenance", "Night Maintenance", 0.97, "same name but for capitals");
    row(team::kind, "Équipe Zürich", "Equipe Zurich", 0.96, "same name but for accents");
    row(team::kind, "Night-Maintenance", "Night Maintenance", 0.95, "same name but for signs and blanks");
    row(team::kind, "SAP SE", "SAP", 0.94, "same name but for the legal form");
    row(team::kind, "Siemens A.G.", "Siemens", 0.94, "same name but for the legal form");
    row(team::kind, "Müller GmbH & Co. KG", "Mueller", 0.94, "same name but for the legal form");
    row(team::kind, "Purchasing team", "Purchasing", 0.9, "same name, written differently");
    row(team::kind, "Maintenance, night", "Night Maintenance", 0.9, "same words in another order");
    row(team::kind, "JSC", "Johnson Space Center", 0.75, "“JSC” may be short for “Johnson Space Center”");
    row(team::kind, "Purchasing and logistics", "Purchasing and logistcs", 0.8, "names spelt almost alike");
    row(person::kind, "Doe, Jane", "Jane Doe", 0.95, "same name, once with the surname first");
    row(person::kind, "Dr. Jane Doe", "Jane Doe", 0.94, "same name but for the title");
    row(person::kind, "J. Doe", "Jane Doe", 0.8, "“J. Doe” may be short for “Jane Doe”");
    row(person::kind, "Doe, J", "Jane Doe", 0.8, "“J Doe” may be short for “Jane Doe”");
    row(person::kind, "Jane A. Doe", "Jane Doe", 0.85, "same name, once with a middle name");
    row(person::kind, "Jürgen Groß", "Juergen Gross", 0.9, "same name, written differently");
    row(person::kind, "Katharina Steiner", "Katarina Steiner", 0.8, "names spelt almost alike");
}

void tst_Duplicates::namesExplainThemselves()
{
    QFETCH(Kind, kind);
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(double, least);
    QFETCH(QString, reason);
    const NameLikeness found = compareNames(kind, formsOf(kind, one), formsOf(kind, other));
    QCOMPARE(englishText(found.why), reason);
    QVERIFY2(found.similarity >= least, qPrintable(QString::number(found.similarity)));
    const NameLikeness back = compareNames(kind, formsOf(kind, other), formsOf(kind, one));
    QCOMPARE(back.similarity, found.similarity);
}

void tst_Duplicates::differentNamesStayApart_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("numbers") << team::kind << u"Shift team 12"_s << u"Shift team 13"_s;
    QTest::newRow("given names") << person::kind << u"John Doe"_s << u"Jane Doe"_s;
    QTest::newRow("surnames") << person::kind << u"J. Doe"_s << u"Jane Roe"_s;
    QTest::newRow("nothing in common") << team::kind << u"Purchasing"_s << u"Logistics"_s;
    QTest::newRow("legal forms only") << team::kind << u"AG"_s << u"GmbH"_s;
    QTest::newRow("empty") << team::kind << u""_s << u""_s;
}

void tst_Duplicates::differentNamesStayApart()
{
    QFETCH(Kind, kind);
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(compareNames(kind, formsOf(kind, one), formsOf(kind, other)).similarity, 0.0);
}

void tst_Duplicates::findsByNameAndAlias()
{
    TestPortfolio portfolio;
    Record sap = makeTeam(u"Business systems"_s);
    sap.set(team::aliases, u"SAP, ERP"_s);
    portfolio.add(sap);
    portfolio.add(makeTeam(u"Logistics"_s));
    portfolio.add(makeTeam(u"SAP SE"_s));
    const auto pairs = pairsOf(portfolio, team::kind);
    QCOMPARE(pairs.size(), size_t(1));
    QCOMPARE(pairs[0].firstTitle, u"Business systems"_s);
    QCOMPARE(pairs[0].secondTitle, u"SAP SE"_s);
    QCOMPARE(why(pairs[0]), u"“SAP SE” is an alias of “Business systems”"_s);
}

void tst_Duplicates::findsNearEqualText()
{
    TestPortfolio portfolio;
    QString text;
    for (int i = 0; i < 60; ++i)
        text += u"word%1 "_s.arg(i);
    for (const QString& title : {u"One list"_s, u"A morning at the dock"_s}) {
        Record record = makeStory(title);
        record.sections = {{0, {}, u"challenge"_s, u"Challenge"_s, 2, text}};
        portfolio.add(record);
        text += u"and a little more at the end"_s;
    }
    const auto pairs = pairsOf(portfolio, story::kind);
    QCOMPARE(pairs.size(), size_t(1));
    QVERIFY2(why(pairs[0]).startsWith(u"texts share "_s), qPrintable(why(pairs[0])));
    QVERIFY(why(pairs[0]).endsWith(u"% of their phrases"_s));
}

void tst_Duplicates::otherTextsRaiseDoubt()
{
    TestPortfolio portfolio;
    for (const QString& word : {u"red"_s, u"blue"_s}) {
        Record record = makeStory(u"Lesson learned"_s);
        QString text;
        for (int i = 0; i < 30; ++i)
            text += word + QString::number(i) + u' ';
        record.sections = {{0, {}, {}, {}, 2, text}};
        portfolio.add(record);
    }
    const auto pairs = pairsOf(portfolio, story::kind, 0.5);
    QCOMPARE(pairs.size(), size_t(1));
    QVERIFY(pairs[0].similarity < 0.9);
    QCOMPARE(why(pairs[0]), u"same name; but the texts differ"_s);
}

void tst_Duplicates::otherMailRaisesDoubt()
{
    TestPortfolio portfolio;
    for (const QString& mail : {u"a@example.org"_s, u"b@example.org"_s}) {
        Record record = makePerson(u"Anna Schmidt"_s);
        record.set(person::email, mail);
        portfolio.add(record);
    }
    Record third = makePerson(u"Schmidt, Anna"_s);
    third.set(person::email, u"A@example.org"_s);
    portfolio.add(third);
    const auto pairs = pairsOf(portfolio, person::kind);
    QCOMPARE(pairs.size(), size_t(3));
    QCOMPARE(why(pairs[0]), u"same name, once with the surname first; same mail address"_s);
    QVERIFY(pairs[0].similarity > 0.97);
    QVERIFY(pairs[1].similarity < 0.9);
}

void tst_Duplicates::initialsThatFitSeveralAreDoubted()
{
    TestPortfolio portfolio;
    for (const QString& name : {u"J. Doe"_s, u"Jane Doe"_s, u"John Doe"_s, u"K. Roe"_s, u"Karl Roe"_s})
        portfolio.add(makePerson(name));
    const auto pairs = pairsOf(portfolio, person::kind, 0.6);
    QCOMPARE(pairs.size(), size_t(3));
    QCOMPARE(pairs[0].firstTitle, u"K. Roe"_s);
    QVERIFY(pairs[0].similarity > pairs[1].similarity);
    QVERIFY(why(pairs[1]).endsWith(u"but it may be short for 1 others too"_s));
}

void tst_Duplicates::trashAndDifferentPairsAreLeftOut()
{
    TestPortfolio portfolio;
    const RecordId one = portfolio.add(makeTeam(u"Purchasing"_s));
    const RecordId two = portfolio.add(makeTeam(u"PURCHASING"_s));
    const RecordId gone = portfolio.add(makeTeam(u"purchasing"_s));
    QVERIFY(portfolio.session().write(u"t"_s, [&](UnitOfWork& work) { return trashRecord(work, team::kind, gone); }));
    QCOMPARE(pairsOf(portfolio, team::kind).size(), size_t(1));
    QVERIFY(
        portfolio.session().write(u"d"_s, [&](UnitOfWork& work) { return markDifferent(work, team::kind, two, one); }));
    QCOMPARE(pairsOf(portfolio, team::kind).size(), size_t(0));
    QVERIFY(portfolio.session().undo());
    QCOMPARE(pairsOf(portfolio, team::kind).size(), size_t(1));
}

void tst_Duplicates::aCrowdOfOneNameIsNotComparedPairByPair()
{
    static constexpr int kCrowd = 1000;
    TestPortfolio portfolio;
    QVERIFY(portfolio.session().write(u"t"_s, [](UnitOfWork& work) -> Status {
        for (int i = 0; i < kCrowd; ++i)
            ENCORE_TRY(addRecord(work, makePerson(u"Unknown Person"_s)) ? Status() : Status(Error{}));
        return {};
    }));
    const auto found = findDuplicates(portfolio.session(), person::kind);
    QVERIFY(found);
    QCOMPARE(found->records, qint64(kCrowd));
    QVERIFY(found->compared < kCrowd * 20);
    QVERIFY(found->compared >= kCrowd - 1);
}

void tst_Duplicates::tellsProgressAndStops()
{
    TestPortfolio portfolio;
    portfolio.add(makeTeam(u"Purchasing"_s));
    portfolio.add(makeTeam(u"PURCHASING"_s));
    qint64 last = -1;
    qint64 all = 0;
    std::stop_source source;
    Progress progress{[&](qint64 done, qint64 total) {
                          QVERIFY(done >= last && done <= total);
                          last = done;
                          all = total;
                      },
        source.get_token()};
    QVERIFY(findDuplicates(portfolio.session(), team::kind, {}, progress));
    QVERIFY(all > 0 && last == all);
    source.request_stop();
    const auto stopped = findDuplicates(portfolio.session(), team::kind, {}, progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(tst_Duplicates)
#include "tst_duplicates.moc"
