// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/publish/redactor.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

class tst_Redactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTakenOut_data();
    void namesAreTakenOut();
    void firstNameCanStay();
    void markupDoesNotHideAName_data();
    void markupDoesNotHideAName();
};

void tst_Redactor::namesAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("full name") << u"Then Mara Lindqvist drew it."_s << u"Then a colleague drew it."_s;
    QTest::newRow("start of a sentence") << u"Mara drew it. Mara Lindqvist hung it up."_s
                                         << u"A colleague drew it. A colleague hung it up."_s;
    QTest::newRow("of somebody") << u"It was Mara's idea."_s << u"It was a colleague's idea."_s;
    QTest::newRow("capitals and accents") << u"ask MÁRA LINDQVIST"_s << u"ask a colleague"_s;
    QTest::newRow("surname first") << u"by Lindqvist, Mara"_s << u"by a colleague"_s;
    QTest::newRow("title and initial") << u"by Dr. M. Lindqvist today"_s << u"by a colleague today"_s;
    QTest::newRow("address") << u"write to mara.lindqvist@harbour.example"_s
                             << u"write to a colleague@harbour.example"_s;
    QTest::newRow("two people") << u"with Mara and Will Stone"_s << u"with a colleague and a colleague"_s;
    QTest::newRow("a word that is a name")
        << u"It will hold; a stone will not."_s << u"It will hold; a stone will not."_s;
    QTest::newRow("part of a longer word") << u"Marathon, Maramba"_s << u"Marathon, Maramba"_s;
    QTest::newRow("somebody else, in full") << u"Priya Nair said so to Priya."_s << u"A colleague said so to Priya."_s;
    QTest::newRow("line break between") << u"by Mara\nLindqvist"_s << u"by a colleague"_s;
}

void tst_Redactor::namesAreTakenOut()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Redactor redactor(u"a colleague"_s);
    redactor.hide({u"Mara Lindqvist"_s}, true);
    redactor.hide({u"Will Stone"_s}, true);
    redactor.hide({u"Priya Nair"_s}, false);
    QCOMPARE(redactor.applied(text), expected);
}

void tst_Redactor::firstNameCanStay()
{
    Redactor redactor(u"a colleague"_s);
    redactor.shorten({u"Mara van der Lindqvist"_s}, u"Mara"_s);
    QCOMPARE(redactor.applied(u"Mara van der Lindqvist asked Ms Lindqvist and Mara van Gogh."_s),
        u"Mara asked Mara and Mara van Gogh."_s);
}

void tst_Redactor::markupDoesNotHideAName_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::newRow("bold") << u"by **Mara** Lindqvist."_s;
    QTest::newRow("inside a word") << u"by Ma**ra** Lindq*vist*."_s;
    QTest::newRow("entity") << u"by Mara&#32;Lindqvist."_s;
    QTest::newRow("link") << u"by [Mara](https://example.org/people/mara-lindqvist) Lindqvist."_s;
    QTest::newRow("table") << u"| by |\n|---|\n| Mara Lindqvist |"_s;
    QTest::newRow("picture") << u"![Mara Lindqvist](team.png)"_s;
    QTest::newRow("html") << u"<div>Mara <i>Lindqvist</i></div>"_s;
    QTest::newRow("code") << u"```\nMara Lindqvist\n```"_s;
}

void tst_Redactor::markupDoesNotHideAName()
{
    QFETCH(QString, markdown);
    Redactor redactor(u"a colleague"_s);
    redactor.hide({u"Mara Lindqvist"_s}, true);
    const RichText text =
        readMarkdown(markdown, [&redactor](const QString& paragraph) { return redactor.changes(paragraph); });
    const QString words = plainText(text);
    QVERIFY2(!words.contains(u"mara"_s, Qt::CaseInsensitive) && !words.contains(u"lindq"_s, Qt::CaseInsensitive),
        qPrintable(words));
    for (const TextNode& node : text) {
        for (const TextRun& run : node.runs)
            QVERIFY(run.link.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_Redactor)
#include "tst_redactor.moc"
