// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/benefit.h"
#include "model/exchange/documentdate.h"
#include "model/exchange/documenttree.h"
#include "model/exchange/figurefinder.h"
#include "model/exchange/filetext.h"
#include "model/exchange/frontmatter.h"
#include "model/exchange/htmltext.h"
#include "model/exchange/instancefinder.h"
#include "model/exchange/languagecode.h"
#include "model/exchange/quotefinder.h"
#include "model/exchange/sectionmap.h"
#include "model/exchange/shortcodes.h"
#include "model/exchange/speaker.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

/// The parts that read documents: headings, speakers, quotes, figures, instances, dates, HTML and front matter.
class DocumentTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsOfManyLanguages_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("topic");
        QTest::newRow("known uses de") << u"Bekannte Verwendungen"_s << u"known_instances"_s;
        QTest::newRow("usages") << u"Known Usages"_s << u"known_instances"_s;
        QTest::newRow("who uses") << u"Who is using this pattern?"_s << u"known_instances"_s;
        QTest::newRow("practice de") << u"Praxisbeispiele"_s << u"known_instances"_s;
        QTest::newRow("aliases es") << u"También conocido como"_s << u"alias"_s;
        QTest::newRow("forces fr") << u"Forces en présence"_s << u"forces"_s;
        QTest::newRow("plain") << u"Challenge"_s << u"challenge"_s;
        QTest::newRow("article") << u"The challenges"_s << u"challenge"_s;
        QTest::newRow("number") << u"2. Results and impact"_s << u"results"_s;
        QTest::newRow("step") << u"Step 3: Solution"_s << u"solution"_s;
        QTest::newRow("addition") << u"Known Instances (optional)"_s << u"known_instances"_s;
        QTest::newRow("plural mark") << u"Author(s)"_s << u"authors"_s;
        QTest::newRow("after a colon") << u"The challenge: too many lists"_s << u"challenge"_s;
        QTest::newRow("slash") << u"Patlet / Summary"_s << u"patlet"_s;
        QTest::newRow("emoji") << u"🚀 Results"_s << u"results"_s;
        QTest::newRow("German") << u"Unsere Lösung"_s << u"solution"_s;
        QTest::newRow("German plural") << u"Ergebnisse:"_s << u"results"_s;
        QTest::newRow("French") << u"L’approche"_s << u"solution"_s;
        QTest::newRow("French results") << u"Les résultats"_s << u"results"_s;
        QTest::newRow("Spanish") << u"El desafío"_s << u"challenge"_s;
        QTest::newRow("Portuguese") << u"Soluções"_s << u"solution"_s;
        QTest::newRow("Galician") << u"Exemplos coñecidos"_s << u"known_instances"_s;
        QTest::newRow("Italian") << u"Lezioni apprese"_s << u"lessons"_s;
        QTest::newRow("Dutch") << u"Het probleem"_s << u"problem"_s;
        QTest::newRow("Japanese") << u"ソリューション"_s << u"solution"_s;
        QTest::newRow("Chinese") << u"已知实例"_s << u"known_instances"_s;
        QTest::newRow("one of its own") << u"How Nadia found the key"_s << QString();
        QTest::newRow("word inside") << u"No problem at all with the printer"_s << QString();
    }
    void headingsOfManyLanguages()
    {
        QFETCH(QString, heading);
        QTEST(headingTopic(heading), "topic");
    }

    void templateOfHeadings_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QString>("form");
        QTest::newRow("three parts") << QStringList{u"Challenge"_s, u"Solution"_s, u"Results"_s} << u"csr"_s;
        QTest::newRow("star") << QStringList{u"Situation"_s, u"Task"_s, u"Action"_s, u"Result"_s} << u"star"_s;
        QTest::newRow("five parts") << QStringList{u"Problem"_s, u"Solution"_s, u"Obstacles"_s, u"Value"_s,
            u"Next steps"_s} << u"five_part"_s;
        QTest::newRow("a3") << QStringList{u"Hintergrund"_s, u"Ist-Zustand"_s, u"Ziel"_s, u"Gegenmaßnahmen"_s}
                            << u"a3"_s;
        QTest::newRow("none") << QStringList{u"A morning in May"_s} << u"csr"_s;
        QTest::newRow("one alone") << QStringList{u"About us"_s, u"Conclusion"_s} << u"csr"_s;
    }
    void templateOfHeadings()
    {
        QFETCH(QStringList, headings);
        QStringList topics;
        for (const QString& heading : headings)
            topics << headingTopic(heading);
        QTEST(QString(bestStoryTemplate(topics).key), "form");
    }

    void speakers_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("organisation");
        QTest::newRow("name and role") << u"— Ada Grant, Head of Support"_s << u"Ada Grant"_s << u"Head of Support"_s
                                       << QString();
        QTest::newRow("place") << u"Ada Grant, head of support at Ravel Foods"_s << u"Ada Grant"_s
                               << u"head of support"_s << u"Ravel Foods"_s;
        QTest::newRow("three parts") << u"Ada Grant, CTO, Ravel Foods"_s << u"Ada Grant"_s << u"CTO"_s
                                     << u"Ravel Foods"_s;
        QTest::newRow("bracket") << u"Bram de Wit (Polder Rail GmbH)"_s << u"Bram de Wit"_s << QString()
                                 << u"Polder Rail GmbH"_s;
        QTest::newRow("occasion") << u"- *Ada Grant, Lead Engineer, on the new shift plan.*"_s << u"Ada Grant"_s
                                  << u"Lead Engineer"_s << QString();
        QTest::newRow("German") << u"Jörg Lenz, Leiter der Werkstatt"_s << u"Jörg Lenz"_s << u"Leiter der Werkstatt"_s
                                << QString();
        QTest::newRow("role first") << u"Senior Engineer Jonas Lind"_s << u"Jonas Lind"_s << u"Senior Engineer"_s
                                    << QString();
        QTest::newRow("short role first") << u"CTO Rui Antunes"_s << u"Rui Antunes"_s << u"CTO"_s << QString();
        QTest::newRow("German role first")
            << u"Werkmeisterin Anna Gruber"_s << u"Anna Gruber"_s << u"Werkmeisterin"_s << QString();
        QTest::newRow("only a role") << u"a nurse on ward 7"_s << QString() << u"nurse on ward 7"_s << QString();
        QTest::newRow("a team is nobody")
            << u"The Warehouse Team"_s << QString() << QString() << u"The Warehouse Team"_s;
        QTest::newRow("German at a company")
            << u"Klaus Weber, Leiter IT bei Muster AG"_s << u"Klaus Weber"_s << u"Leiter IT"_s << u"Muster AG"_s;
        QTest::newRow("officer of a company")
            << u"Lisa Simpson, CFO of Springfield Power"_s << u"Lisa Simpson"_s << u"CFO"_s << u"Springfield Power"_s;
        QTest::newRow("of a company by its form")
            << u"Anna Klein, Leiterin IT der Muster GmbH"_s << u"Anna Klein"_s << u"Leiterin IT"_s << u"Muster GmbH"_s;
        QTest::newRow("of a part of the house")
            << u"Ada Grant, Head of Support"_s << u"Ada Grant"_s << u"Head of Support"_s << QString();
        QTest::newRow("handle") << u"Ada Grant (@adagrant) March 3, 2023"_s << u"Ada Grant"_s << QString() << QString();
    }
    void speakers()
    {
        QFETCH(QString, written);
        const Speaker speaker = readSpeaker(written);
        QTEST(speaker.person, "person");
        QTEST(speaker.role, "role");
        QTEST(speaker.organisation, "organisation");
    }

    void quotesInText_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("found"); // "text | attribution"
        QTest::newRow("verb before")
            << u"Ada Grant, head of support, explains: \"We answer the phone in ten seconds now.\""_s
            << QStringList{u"We answer the phone in ten seconds now. | Ada Grant, head of support"_s};
        QTest::newRow("verb after, continued")
            << u"“We tried it once,” says Ada Grant. “Then we could not stop.”"_s
            << QStringList{u"We tried it once | Ada Grant"_s, u"Then we could not stop. | Ada Grant"_s};
        QTest::newRow("German") << u"„Das hätte niemand gedacht“, sagt Jörg Lenz, Leiter der Werkstatt."_s
                                << QStringList{u"Das hätte niemand gedacht | Jörg Lenz, Leiter der Werkstatt"_s};
        QTest::newRow("French") << u"« Nous avons gagné une heure par jour », explique Claire Morel."_s
                                << QStringList{u"Nous avons gagné une heure par jour | Claire Morel"_s};
        QTest::newRow("German, three words")
            << u"„Wir waren überrascht“, sagt Klaus Weber, Leiter IT bei Muster AG. Dann."_s
            << QStringList{u"Wir waren überrascht | Klaus Weber, Leiter IT bei Muster AG"_s};
        QTest::newRow("German, other marks")
            << u"»Das war gut«, meinte Anna Klein."_s << QStringList{u"Das war gut | Anna Klein"_s};
        QTest::newRow("French, three words")
            << u"« Nous étions ravis », explique Anne Dupont, directrice chez Renard."_s
            << QStringList{u"Nous étions ravis | Anne Dupont, directrice chez Renard"_s};
        QTest::newRow("a German term is no speech")
            << u"Sie nennen es „langsamer Start“, sagt Klaus Weber."_s << QStringList{};
        QTest::newRow("block of nobody") << u"> Best change in years."_s << QStringList{u"Best change in years. | "_s};
        QTest::newRow("block of words") << u"> the long road\n\n> See [the plan](plan.md) for more."_s << QStringList{};
        QTest::newRow("pronoun stays nobody") << u"She adds: \"It was easier than we thought at first.\""_s
                                              << QStringList{u"It was easier than we thought at first. | "_s};
        QTest::newRow("a title is no speech")
            << u"They read the book \"The Long Road to the Short List\" together."_s << QStringList{};
        QTest::newRow("a term is no speech") << u"They call it a \"soft start\" of the line."_s << QStringList{};
        QTest::newRow("two words are speech when they are a sentence")
            << u"“It works,” says Ada Grant. They named it “quick win”, says Bram de Wit."_s
            << QStringList{u"It works | Ada Grant"_s};
        QTest::newRow("block") << u"> It simply works.\n>\n> \\- *Ada Grant, CTO*"_s
                               << QStringList{u"It simply works. | Ada Grant, CTO"_s};
        QTest::newRow("block, last line") << u"> I can see the whole yard.\n> — Bram de Wit"_s
                                          << QStringList{u"I can see the whole yard. | Bram de Wit"_s};
        QTest::newRow("note") << u"> **Note:** We moved this page."_s << QStringList{};
        QTest::newRow("warning") << u"> [!WARNING]\n> I would not do this at home."_s << QStringList{};
        QTest::newRow("html")
            << u"<blockquote>\n<p>Nobody waits any more.</p>\n<p>— Ada Grant, CTO</p>\n</blockquote>"_s
            << QStringList{u"Nobody waits any more. | Ada Grant, CTO"_s};
        QTest::newRow("figure")
            << u"<figure><blockquote>Nobody waits any more.</blockquote><figcaption>Ada Grant</figcaption></figure>"_s
            << QStringList{u"Nobody waits any more. | Ada Grant"_s};
        QTest::newRow("signature") << u"> We are faster now.\n\n**Ada Grant**\\\nCTO, Ravel\n\nText."_s
                                   << QStringList{u"We are faster now. | Ada Grant, CTO, Ravel"_s};
        QTest::newRow("box") << u"<div class=\"testimonial\"><p>We are faster now.</p><p>Ada Grant</p></div>"_s
                             << QStringList{u"We are faster now. | Ada Grant"_s};
        QTest::newRow("component") << u"<Quote author=\"Ada Grant\" role={\"CTO\"}>\nWe are faster now.\n</Quote>"_s
                                   << QStringList{u"We are faster now. | Ada Grant, CTO"_s};
        QTest::newRow("shortcode") << u"{{< pullquote author=\"Ada Grant\" >}}We are faster now.{{< /pullquote >}}"_s
                                   << QStringList{u"We are faster now. | Ada Grant"_s};
        QTest::newRow("admonition") << u"!!! quote \"Ada Grant\"\n    We are faster now.\n\nText."_s
                                    << QStringList{u"We are faster now. | Ada Grant"_s};
        QTest::newRow("code") << u"```\n\"This is what the machine says every single morning to us.\"\n```"_s
                              << QStringList{};
    }
    void quotesInText()
    {
        QFETCH(QString, markdown);
        QStringList found;
        for (const FoundQuote& quote : findQuotes(parseMarkdown(withoutShortcodes(markdown)), findShortcodes(markdown)))
            found << QString(quote.text + u" | "_s + quote.speaker.attribution);
        QTEST(found, "found");
    }

    void firstNameStandsForTheFullName()
    {
        const auto quotes = findQuotes(
            parseMarkdown(u"Ada Grant leads the depot.\n\nAda recalls: \"The first week was the worst of all.\""_s),
            {});
        QCOMPARE(quotes.size(), 1U);
        QCOMPARE(quotes[0].speaker.person, u"Ada Grant"_s);
        QCOMPARE(quotes[0].speaker.attribution, u"Ada"_s);
    }

    void figuresInText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // baseline>actual unit, or "words"
        QTest::newRow("same unit") << u"The wait went from 45 minutes to 20 minutes."_s << u"45>20 minutes"_s;
        QTest::newRow("unit once") << u"We cut errors from 12 to 3 errors."_s << u"12>3 errors"_s;
        QTest::newRow("percent") << u"The share went from 5% to 21%."_s << u"5>21 %"_s;
        QTest::newRow("words") << u"It went from three days to two hours."_s << u"three days>two hours"_s;
        QTest::newRow("German") << u"Die Suche sank von zwölf auf drei Minuten."_s << u"12>3 minutes"_s;
        QTest::newRow("by") << u"Waste fell by 40 %."_s << u">by 40 %"_s;
        QTest::newRow("um") << u"Die Fehler sanken um 40 %."_s << u">um 40 %"_s;
        QTest::newRow("saved") << u"This saved 1,200 hours in a year."_s << u">1200 hours"_s;
        QTest::newRow("gespart") << u"Das sparte 1.200 Stunden."_s << u">1200 hours"_s;
        QTest::newRow("instead of") << u"It takes four days instead of three weeks now."_s
                                    << u"three weeks>four days"_s;
        QTest::newRow("percent more") << u"We ship 30 % more parcels."_s << u">30 % more"_s;
        QTest::newRow("millions") << u"Revenue grew from $1.2M to $3.5 million."_s << u"1.2e+06>3.5e+06 $"_s;
        QTest::newRow("thousands") << u"The bill fell from €5k to €900."_s << u"5000>900 €"_s;
        QTest::newRow("metres") << u"The walk fell from 300 m to 40 m."_s << u"300>40 m"_s;
        QTest::newRow("dropped") << u"Costs dropped 40% in a year."_s << u">dropped 40%"_s;
        QTest::newRow("years") << u"From 2019 to 2021 the team grew."_s << QString();
        QTest::newRow("range") << u"It took from 45 minutes to an hour."_s << QString();
        QTest::newRow("plain range") << u"Teams from 3 to 5 people sit here."_s << QString();
        QTest::newRow("no figure") << u"It got better by far."_s << QString();
    }
    void figuresInText()
    {
        QFETCH(QString, text);
        const auto offers = findFiguresIn(text);
        QString found;
        for (const FigureOffer& offer : offers) {
            const Record& record = offer.benefit.record;
            const QString before = record.has(benefit::baseline) ? QString::number(*record.get(benefit::baseline))
                                                                 : record.get(benefit::baselineText);
            const QString after = record.has(benefit::actual) ? QString::number(*record.get(benefit::actual))
                                                              : record.get(benefit::actualText);
            const QString unit = record.has(benefit::actual) ? QString(u' ' + record.get(benefit::unit)) : QString();
            found += QString((found.isEmpty() ? QString() : u"; "_s) + before + u'>' + after + unit);
            QVERIFY(!offer.accepted);
            QCOMPARE(offer.sentence, text);
        }
        QTEST(found, "found");
    }

    void instancesOfAPattern_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("found"); // "organisation: state"
        QTest::newRow("bold") << u"* **Ravel Foods** - since 2020\n* BIOS at **Polder Rail GmbH**."_s
                              << QStringList{u"Ravel Foods: adopted"_s, u"Polder Rail GmbH: adopted"_s};
        QTest::newRow("plain") << u"- Ravel Foods (two sites)\n- Polder Rail"_s
                               << QStringList{u"Ravel Foods: adopted"_s, u"Polder Rail: adopted"_s};
        QTest::newRow("possessive") << u"- **Ravel's** plan is built on it"_s << QStringList{u"Ravel: adopted"_s};
        QTest::newRow("linked") << u"* [Guilds at the Opera](https://example.org)"_s
                                << QStringList{u"Opera: adopted"_s};
        QTest::newRow("nobody named") << u"* A large, highly regulated, financial organization is planning to start."_s
                                      << QStringList{u"A large, highly regulated, financial organization: planned"_s};
        QTest::newRow("sentence") << u"- Ravel is looking into a search for it."_s
                                  << QStringList{u"Ravel: considering"_s};
        QTest::newRow("prose") << u"The pattern is used at Ravel Foods and Polder Rail since May."_s
                               << QStringList{u"Ravel Foods: adopted"_s, u"Polder Rail: adopted"_s};
        QTest::newRow("nested is part of it")
            << u"* **Ravel Foods**\n  * **Openness**\n  * **Trust**"_s << QStringList{u"Ravel Foods: adopted"_s};
        QTest::newRow("headings") << u"### Ravel Foods\n\nThey do it.\n\n### Polder Rail\n\nThey, too."_s
                                  << QStringList{u"Ravel Foods: adopted"_s, u"Polder Rail: adopted"_s};
        QTest::newRow("detail below a list")
            << u"* **Ravel Foods**\n\n### Ravel Foods\n\nThey do it."_s << QStringList{u"Ravel Foods: adopted"_s};
        QTest::newRow("place word first") << u"* At *Polder Rail*, two crews tried it; they stopped in May."_s
                                          << QStringList{u"Polder Rail: abandoned"_s};
        QTest::newRow("German") << u"- Ein großer Versicherer in Köln erprobt es."_s
                                << QStringList{u"Ein großer Versicherer: trial"_s};
        QTest::newRow("Japanese") << u"* **東湾電機** は去年から使っている。\n* ある銀行で試行中。"_s
                                  << QStringList{u"東湾電機: adopted"_s, u"ある銀行: trial"_s};
        QTest::newRow("prose over two lines")
            << u"It was used at Ravel and Polder.\nTidal has been doing this since 2015."_s
            << QStringList{u"Ravel: adopted"_s, u"Polder: adopted"_s, u"Tidal: adopted"_s};
        QTest::newRow("place word again") << u"The pattern was used at Ravel and at Polder. Others may follow."_s
                                          << QStringList{u"Ravel: adopted"_s, u"Polder: adopted"_s};
        QTest::newRow("we are nobody") << u"- We have tried this in our company.\n- **Ravel** uses it"_s
                                       << QStringList{u"Ravel: adopted"_s};
        QTest::newRow("place first") << u"At Polder-Rail the teams did the same."_s
                                     << QStringList{u"Polder-Rail: adopted"_s};
        QTest::newRow("declined") << u"- **Ravel**: declined."_s << QStringList{u"Ravel: declined"_s};
        QTest::newRow("figures may decline")
            << u"- **Ravel** uses it; defects declined by half"_s << QStringList{u"Ravel: adopted"_s};
        QTest::newRow("gave up") << u"- A large bank in Europe (anonymous) tried it and gave up."_s
                                 << QStringList{u"A large bank: abandoned"_s};
        QTest::newRow("went back") << u"- **Ravel** tried it and went back to mail."_s
                                   << QStringList{u"Ravel: reverted"_s};
        QTest::newRow("stopped") << u"- **Ravel**: tried in 2018, stopped in 2020"_s
                                 << QStringList{u"Ravel: abandoned"_s};
        QTest::newRow("planning") << u"- __Ravel__ – planning to adopt"_s << QStringList{u"Ravel: planned"_s};
        QTest::newRow("German pilot") << u"- Ravel: im Pilotbetrieb\n- Die Polder lehnte es ab"_s
                                      << QStringList{u"Ravel: trial"_s, u"Polder: declined"_s};
        QTest::newRow("Spanish trial") << u"- Ravel (en prueba)"_s << QStringList{u"Ravel: trial"_s};
        QTest::newRow("used by a list") << u"Used by Ravel, Polder, and Tidal."_s
                                        << QStringList{u"Ravel: adopted"_s, u"Polder: adopted"_s, u"Tidal: adopted"_s};
        QTest::newRow("a list uses it") << u"Ravel, Polder and Tidal use this pattern. At Quay it is planned."_s
                                        << QStringList{u"Ravel: adopted"_s, u"Polder: adopted"_s, u"Tidal: adopted"_s,
                                               u"Quay: planned"_s};
        QTest::newRow("links in a row") << u"- [Ravel Foods](http://r.x) and [Polder](http://p.x)"_s
                                        << QStringList{u"Ravel Foods: adopted"_s, u"Polder: adopted"_s};
        QTest::newRow("numbered") << u"- Company 1 uses it\n- Used by Bank A, Bank B and Company 12 since 2019"_s
                                  << QStringList{u"Company 1: adopted"_s, u"Bank A: adopted"_s, u"Bank B: adopted"_s,
                                         u"Company 12: adopted"_s};
        QTest::newRow("brands") << u"- eRavel\n- polder\n- R.P. Bank\n- [x] Tidal AG"_s
                                << QStringList{u"eRavel: adopted"_s, u"polder: adopted"_s, u"R.P. Bank: adopted"_s,
                                       u"Tidal AG: adopted"_s};
        QTest::newRow("whose team") << u"- Ravel's engineering department\n- the platform team of Polder"_s
                                    << QStringList{u"Ravel: adopted"_s, u"Polder: adopted"_s};
        QTest::newRow("only about it")
            << u"- Video: <https://example.org>\n- Slides from the meeting\n- ???\n- …\n- Blog post: how"_s
            << QStringList{};
        QTest::newRow("tbd") << u"TBD"_s << QStringList{};
        QTest::newRow("none known") << u"* None known as of yet"_s << QStringList{};
        QTest::newRow("remark") << u"* The Open Door pattern has been proven to work well with this one."_s
                                << QStringList{};
        QTest::newRow("form") << u"Where has this been seen before?\n\nMay mention:\n\n* A particular business"_s
                              << QStringList{};
        QTest::newRow("validation") << u"Partially validated. Validated means that it was seen elsewhere."_s
                                    << QStringList{};
    }
    void instancesOfAPattern()
    {
        QFETCH(QString, markdown);
        const SourceLines lines(markdown);
        QStringList found;
        for (const FoundInstance& instance : findInstances(parseMarkdown(markdown), lines, 1, lines.count()))
            found << QString(instance.organisation + u": "_s + instance.state);
        QTEST(found, "found");
    }

    void dates_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("date");
        QTest::newRow("iso with time") << u"2024-03-05 10:00:00 +0100"_s << u"2024-03-05"_s;
        QTest::newRow("year") << u"2024"_s << u"2024"_s;
        QTest::newRow("English") << u"March 5, 2024"_s << u"2024-03-05"_s;
        QTest::newRow("German") << u"5. März 2024"_s << u"2024-03-05"_s;
        QTest::newRow("Spanish") << u"5 de marzo de 2024"_s << u"2024-03-05"_s;
        QTest::newRow("month") << u"Oktober 2023"_s << u"2023-10"_s;
        QTest::newRow("dots") << u"05.03.2024"_s << u"2024-03-05"_s;
        QTest::newRow("clear") << u"25/03/2024"_s << u"2024-03-25"_s;
        QTest::newRow("ambiguous") << u"05/03/2024"_s << QString();
        QTest::newRow("none") << u"soon"_s << QString();
    }
    void dates()
    {
        QFETCH(QString, written);
        QTEST(readDocumentDate(written).date.text(), "date");
    }

    void languages_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("code");
        QTest::newRow("folder") << u"pt-br"_s << u"pt-BR"_s;
        QTest::newRow("script") << u"zh_hant_tw"_s << u"zh-Hant-TW"_s;
        QTest::newRow("name") << u"Deutsch"_s << u"de"_s;
        QTest::newRow("word") << u"xy"_s << QString();
        QTest::newRow("folder name") << u"stories"_s << QString();
    }
    void languages()
    {
        QFETCH(QString, written);
        QTEST(languageCode(written), "code");
    }

    void htmlBecomesMarkdown_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("emphasis") << u"<p>A <b>bold </b>word &amp; <i>more</i>.</p>"_s
                                  << u"A **bold** word & *more*."_s;
        QTest::newRow("escapes") << u"<p>2 * 3 [a] &lt;b&gt; `c` a_b</p>"_s << u"2 \\* 3 \\[a\\] \\<b> \\`c\\` a_b"_s;
        QTest::newRow("block marks") << u"<p># no heading</p><p>1. no list</p>"_s
                                     << u"\\# no heading\n\n1\\. no list"_s;
        QTest::newRow("list") << u"<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>"_s << u"- a\n  1. b\n- c"_s;
        QTest::newRow("link") << u"<a href='x (1).html'>go</a> <a href='javascript:alert(1)'>stay</a>"_s
                              << u"[go](<x (1).html>) stay"_s;
        QTest::newRow("script") << u"<p>a</p><script>alert('x')</script><style>p{}</style>"_s << u"a"_s;
        QTest::newRow("table") << u"<table><tr><th>A<th>B<tr><td>1<td>2|3</table>"_s
                               << u"| A | B |\n| --- | --- |\n| 1 | 2\\|3 |"_s;
        QTest::newRow("pre") << u"<pre>a\n```\nb</pre>"_s << u"````\na\n```\nb\n````"_s;
        QTest::newRow("quote") << u"<blockquote>We did it.<footer>— Ada Grant</footer></blockquote>"_s
                               << u"> We did it.\n>\n> — Ada Grant"_s;
        QTest::newRow("picture") << u"<img src='a b.png' alt='The [door]'>"_s << u"![The \\[door\\]](<a b.png>)"_s;
    }
    void htmlBecomesMarkdown()
    {
        QFETCH(QString, html);
        QTEST(htmlToMarkdown(html), "markdown");
    }

    void frontMatterInThreeForms()
    {
        for (const QString& text : {u"---\ntitle: The door\ntags: [a, b]\n---\nText"_s,
                 u"+++\ntitle = \"The door\"\ntags = [\"a\", \"b\"]\n+++\nText"_s,
                 u"{\n\"title\": \"The door\",\n\"tags\": [\"a\", \"b\"]\n}\nText"_s}) {
            const FrontMatter front = readFrontMatter(text);
            QCOMPARE(front.entries.size(), 2U);
            QCOMPARE(front.entries[0].second.text, u"The door"_s);
            QCOMPARE(front.entries[1].second.texts(), (QStringList{u"a"_s, u"b"_s}));
            QCOMPARE(SourceLines(text).line(front.bodyLine), u"Text"_s);
        }
        QVERIFY(readFrontMatter(u"---\n\nJust a rule above\n\n---\nText"_s).entries.empty());
    }

    void frontMatterInTomlIsReadWhole()
    {
        const FrontMatter front = readFrontMatter(
            u"+++\n# a note\ntitle = \"The door\"\nsummary = \"\"\"\nTwo\nlines\"\"\"\ntags = [\n  'a', # one\n  "
            u"'b',\n]\n"
            "cover = { src = \"x.png\", alt = \"A = b\" }\n[params]\nclient = \"Polder Rail\"\n[[resources]]\n"
            "title = \"Not the title\"\n+++\nText"_s);
        const auto value = [&front](const QString& key) {
            const auto found = std::ranges::find(front.entries, key, &MetaEntries::value_type::first);
            return found == front.entries.end() ? MetaValue() : found->second;
        };
        QCOMPARE(front.entries.size(), 6U);
        QCOMPARE(value(u"title"_s).text, u"The door"_s);
        QCOMPARE(value(u"summary"_s).text, u"Two\nlines"_s);
        QCOMPARE(value(u"tags"_s).texts(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(value(u"cover"_s).member({u"alt"_s}), u"A = b"_s);
        QCOMPARE(value(u"client"_s).text, u"Polder Rail"_s);
        QCOMPARE(value(u"resources"_s).items.at(0).member({u"title"_s}), u"Not the title"_s);
    }

    void brokenTomlComesToAnEnd()
    {
        for (const QString& text :
            {u"a = ["_s, u"a = [}\nb = 1"_s, u"a = \"x"_s, u"[\n= 3"_s, u"a = {b"_s, u"'a = 1"_s, u"[[x"_s}) {
            const QString deep = QString(5000, u'[');
            QCOMPARE(readFrontMatter(u"+++\n"_s + text + u"\n+++\nText"_s).bodyLine, text.count(u'\n') + 4);
            QCOMPARE(readFrontMatter(u"+++\n"_s + text + deep + u"\n+++\nText"_s).bodyLine, text.count(u'\n') + 4);
        }
    }

    void aliasesInFrontMatterCannotExplode()
    {
        QString yaml = u"---\na: &a [x, x, x, x, x, x, x, x, x]\n"_s;
        for (char16_t c = u'b'; c < u'k'; ++c)
            yaml += u"%1: &%1 [*%2, *%2, *%2, *%2, *%2, *%2, *%2, *%2, *%2]\n"_s.arg(
                QChar(c), QChar(static_cast<char16_t>(c - 1)));
        const FrontMatter front = readFrontMatter(QString(yaml + u"---\nText"_s));
        QVERIFY(!front.error.isEmpty());
    }

    void deepNestingIsReadFlat()
    {
        const QString html = QString(u"<div>"_s).repeated(60000) + u"deep words"_s;
        QVERIFY(readHtmlPage(html).markdown.contains(u"deep words"_s));
        const QString quotes = QString(u"> "_s).repeated(3000) + u"deep words"_s;
        QVERIFY(plainText(parseMarkdown(quotes)).contains(u"deep words"_s));
    }
};

QTEST_GUILESS_MAIN(DocumentTextTest)
#include "tst_documenttext.moc"
