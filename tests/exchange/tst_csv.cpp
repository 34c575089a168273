// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/benefit.h"
#include "model/domain/story.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/numberguess.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

class Folder
{
public:
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

private:
    QTemporaryDir m_dir;
};

const Schemas& schemas()
{
    static const Schemas all;
    return all;
}

const ImportProblem* problemOf(const std::vector<ImportProblem>& problems, QStringView code)
{
    const auto found = std::ranges::find_if(problems, [code](const ImportProblem& each) { return each.code == code; });
    return found == problems.end() ? nullptr : &*found;
}

QString extraOf(const Record& record, QStringView key)
{
    const auto found = std::ranges::find_if(record.extras, [key](const Extra& each) { return each.key == key; });
    return found == record.extras.end() ? QString() : found->value;
}

QStringList namesIn(const Draft& draft, QStringView field)
{
    QStringList names;
    for (const NamedRef& ref : draft.refs) {
        if (ref.field == field)
            names << ref.name;
    }
    return names;
}

QString targetOf(const TableMapping& mapping, const QString& header)
{
    return mapping.of(header).targets.front().text();
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodingIsDetected_data();
    void encodingIsDetected();
    void encodingCanBeChosen();
    void undecodableCharactersAreCounted();
    void delimiterIsDetected_data();
    void delimiterIsDetected();
    void datesAreRead_data();
    void datesAreRead();
    void orderOfDayAndMonthIsProvenByOneValue();
    void ambiguousDatesStayText();
    void answerAboutDatesIsTaken();
    void numbersAreRead_data();
    void numbersAreRead();
    void kindIsGuessed_data();
    void kindIsGuessed();
    void mappingIsGuessed_data();
    void mappingIsGuessed();
    void mappingIsSavedAsJson();
    void mappingWithUnknownFieldIsRefused();
    void unmappedColumnsBecomeExtras();
    void severalColumnsMakeOneField();
    void oneColumnMakesMany();
    void peopleAreRecognisedInBothForms();
    void valuesThatDoNotFitAreKept();
    void rowWithoutTitleTakesItsFirstWords();
    void blankAndRaggedRowsAreTold();
    void keyIsAUniqueColumnElseTheContent();
    void cellsMayHoldLineBreaksQuotesAndMuchText();
    void replicationNeedsItsTeam();
    void headerIsGuessed();
    void linesAboveTheTableAreLeftOut();
    void unitsOfFiguresAreKept();
    void stopIsHeard();
    void whatIsNoTableIsRefused();
    void lessonsOfTheCorpus();
};

void TestCsv::encodingIsDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"Titel,Text\nGröße,Überprüfung für Bärbel – “gut”\n"_s;
    QTest::newRow("utf-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("utf-8 with mark") << QByteArray("\xef\xbb\xbf" + text.toUtf8()) << u"UTF-8"_s;
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("utf-16 with mark") << QByteArray(little(text)) << u"UTF-16LE"_s;
    QStringEncoder big(QStringConverter::Utf16BE);
    QTest::newRow("utf-16 without mark") << QByteArray(big(text)) << u"UTF-16BE"_s;
    QTest::newRow("windows-1252") << QByteArray("Titel,Text\nGr\xf6\xdf"
                                                "e,\xdc"
                                                "berpr\xfc"
                                                "fung f\xfcr B\xe4rbel \x96 \x93gut\x94\n")
                                  << u"Windows-1252"_s;
    QTest::newRow("mac roman") << QByteArray("Titel,Text\nGr\x9a\xa7"
                                             "e,\x86"
                                             "berpr\x9f"
                                             "fung f\x9fr B\x8arbel \xd0 \xd2gut\xd3\n")
                               << u"Mac Roman"_s;
    QTest::newRow("cp850") << QByteArray("Titel,Text\nGr\x94\xe1"
                                         "e,\x9a"
                                         "berpr\x81"
                                         "fung f\x81r B\x84rbel, M\x84rz\n")
                           << u"IBM850"_s;
    QTest::newRow("cyrillic") << QByteArray("Titel,Text\n\xcf\xf0\xe8\xe2\xe5\xf2,\xcc\xee\xf1\xea\xe2\xe0\n")
                              << u"Windows-1251"_s;
    QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << u"UTF-8"_s;
}

void TestCsv::encodingIsDetected()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    Folder folder;
    const auto preview = previewCsv(folder.write(u"a.csv"_s, bytes), {}, schemas());
    QVERIFY2(preview.ok(), preview.ok() ? "" : qPrintable(preview.error().detail));
    QCOMPARE(preview->encoding, encoding);
    if (encoding != "Windows-1251"_L1 && preview->headers.first() == u"Titel"_s)
        QCOMPARE(preview->rows.front().first(), u"Größe"_s);
    else if (encoding == "Windows-1251"_L1)
        QCOMPARE(preview->rows.front().first(), u"Привет"_s);
}

void TestCsv::encodingCanBeChosen()
{
    Folder folder;
    const QString path = folder.write(u"a.csv"_s, "Title,Abstract\nCaf\x8e,x\n");
    CsvOptions options;
    options.format.encoding = u"macintosh"_s;
    const auto plan = readCsv(path, options, schemas());
    QVERIFY(plan.ok());
    QCOMPARE(plan->items.front().draft.record.get(story::title), u"Café"_s);
    options.format.encoding = u"no such"_s;
    QVERIFY(!readCsv(path, options, schemas()).ok());
}

void TestCsv::undecodableCharactersAreCounted()
{
    Folder folder;
    const auto legacy =
        readCsv(folder.write(u"a.csv"_s, "Title,Abstract\nOne,plain\nTwo,it\xeas \xbe odd\n"), {}, schemas());
    QVERIFY(legacy.ok());
    const ImportProblem* problem = problemOf(legacy->problems, u"bad_bytes");
    QVERIFY(problem);
    QCOMPARE(problem->line, 3);
    QVERIFY2(problem->text.contains(u"2 characters (in 1 row, the first on line 3)"_s), qPrintable(problem->text));

    QByteArray damaged("Title,Abstract\n");
    for (int i = 0; i < 20; ++i)
        damaged += "Größe,für alle\n";
    damaged += "Bad,a\xff"
               "b\n";
    const auto utf8 = readCsv(folder.write(u"b.csv"_s, damaged), {}, schemas());
    QVERIFY(utf8.ok());
    problem = problemOf(utf8->problems, u"bad_bytes");
    QVERIFY(problem && problem->text.contains(u"1 characters"_s));
    QCOMPARE(utf8->items.back().draft.record.get(story::summary), QString(u"a\ufffdb"_s));
}

void TestCsv::delimiterIsDetected_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("columns");
    QTest::newRow("comma") << QByteArray("a,b,c\n1;2,2,3\n4,5,6\n") << ',' << 3;
    QTest::newRow("semicolon") << QByteArray("Name;Preis;Menge\nA;1,5;2,0\nB;2,5;3,0\n") << ';' << 3;
    QTest::newRow("tab") << QByteArray("Title\tText\nA\tone, two, three\nB\tfour\n") << '\t' << 2;
    QTest::newRow("bar") << QByteArray("Title|Text|Team\nA|one, two|x\nB|three|y\n") << '|' << 3;
    QTest::newRow("quoted") << QByteArray("\"a;b\",\"c;d\"\n\"e;f\",\"g;h\"\n") << ',' << 2;
    QTest::newRow("said by a spreadsheet") << QByteArray("sep=;\r\nTitle;Text\r\nA;b\r\n") << ';' << 2;
    QTest::newRow("prose") << QByteArray("Title,Text\nA,\"first; then, and; so\"\nB,\"second\"\n") << ',' << 2;
}

void TestCsv::delimiterIsDetected()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, delimiter);
    QFETCH(int, columns);
    Folder folder;
    const auto preview = previewCsv(folder.write(u"a.csv"_s, bytes), {}, schemas());
    QVERIFY(preview.ok());
    QCOMPARE(preview->delimiter, delimiter);
    QCOMPARE(preview->headers.size(), columns);
}

void TestCsv::datesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // "?" ambiguous, "p" period, "!" unreadable
    const std::vector<std::pair<const char*, const char*>> cases{
        {"2014-06-06", "2014-06-06"},
        {"2014-06", "2014-06"},
        {"2014", "2014"},
        {"2014/6/6", "2014-06-06"},
        {"20140606", "2014-06-06"},
        {"2014-06-06T10:30:00Z", "2014-06-06"},
        {"2014-06-06 10:30", "2014-06-06"},
        {"2014/06/06 10:30:12 AM GMT+1", "2014-06-06"},
        {"2014-06-06T10:30:00+02:00", "2014-06-06"},
        {"13/05/2014", "2014-05-13"},
        {"5/13/2014", "2014-05-13"},
        {"05/06/2014", "?"},
        {"6/6/2014", "2014-06-06"},
        {"05.06.2014", "2014-06-05"},
        {"5. 6. 14", "2014-06-05"},
        {"31/12/99", "1999-12-31"},
        {"06/2014", "2014-06"},
        {"6 June 2014", "2014-06-06"},
        {"June 6, 2014", "2014-06-06"},
        {"June 6th, 2014", "2014-06-06"},
        {"Jun 2014", "2014-06"},
        {"06-Jun-14", "2014-06-06"},
        {"Jun-14", "2014-06"},
        {"2014 Jun 6", "2014-06-06"},
        {"Friday, 6 June 2014", "2014-06-06"},
        {"6. Juni 2014", "2014-06-06"},
        {"März 2014", "2014-03"},
        {"1. Jänner 2014", "2014-01-01"},
        {"6. Dez. 2014 14:30", "2014-12-06"},
        {"1er août 2014", "2014-08-01"},
        {"février 2014", "2014-02"},
        {"6 de junio de 2014", "2014-06-06"},
        {"enero 2014", "2014-01"},
        {"41796", "2014-06-06"},
        {"41796.5", "2014-06-06"},
        {"5/6/2014 3:15 PM", "?"},
        {"Q3 2014", "p"},
        {"2014-Q3", "p"},
        {"3. Quartal 2014", "p"},
        {"summer 2014", "p"},
        {"2012-2014", "p"},
        {"2014-W23", "p"},
        {"31/02/2014", "!"},
        {"soon", "!"},
        {"June", "!"},
        {"12", "!"},
        {"99/99/2014", "!"},
        {"2014-13-01", "!"},
    };
    for (const auto& [text, read] : cases)
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
}

void TestCsv::datesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const DateReading reading = readDate(text, DateOrder::Unknown);
    using State = DateReading::State;
    const QString found = reading.state == State::Date ? reading.date.text()
        : reading.state == State::Ambiguous            ? u"?"_s
        : reading.state == State::Period               ? u"p"_s
                                                       : u"!"_s;
    QCOMPARE(found, read);
}

void TestCsv::orderOfDayAndMonthIsProvenByOneValue()
{
    Folder folder;
    const auto plan = readCsv(folder.write(u"a.csv"_s, "Title,Date\nA,03/04/2024\nB,25/04/2024\n"), {}, schemas());
    QVERIFY(plan.ok());
    QCOMPARE(plan->items[0].draft.record.get(story::happenedFrom).text(), u"2024-04-03"_s);
    QVERIFY(!problemOf(plan->problems, u"ambiguous_date"));
}

void TestCsv::ambiguousDatesStayText()
{
    Folder folder;
    const QString path =
        folder.write(u"a.csv"_s, "Title,Date\nA,03/04/2024\nB,2024\nC,05/06/2024\nD,soon\nE,Q1 2024\n");
    const auto plan = readCsv(path, {}, schemas());
    QVERIFY(plan.ok());
    QCOMPARE(plan->items.size(), 5u);
    QCOMPARE(extraOf(plan->items[0].draft.record, u"Date"), u"03/04/2024"_s);
    QVERIFY(!plan->items[0].draft.record.has(story::happenedFrom));
    QVERIFY(problemOf(plan->items[2].problems, u"ambiguous_date"));
    QCOMPARE(plan->items[1].draft.record.get(story::happenedFrom).text(), u"2024"_s);
    QVERIFY(problemOf(plan->items[3].problems, u"unreadable_date"));
    QCOMPARE(extraOf(plan->items[3].draft.record, u"Date"), u"soon"_s);
    QVERIFY(problemOf(plan->items[4].problems, u"date_kept_as_text"));
    QCOMPARE(std::ranges::count(plan->problems, u"ambiguous_date"_s, &ImportProblem::code), 1);
    QVERIFY(problemOf(plan->problems, u"ambiguous_date")->text.contains(u"rows 1, 3"_s));
    const auto preview = previewCsv(path, {}, schemas());
    QVERIFY(preview.ok());
    QCOMPARE(preview->asksDateOrder, QStringList{u"Date"_s});
}

void TestCsv::answerAboutDatesIsTaken()
{
    Folder folder;
    CsvOptions options;
    options.dateOrder[u"Date"_s] = DateOrder::MonthFirst;
    const auto plan = readCsv(folder.write(u"a.csv"_s, "Title,Date\nA,03/04/2024\nB,05/06/2024\n"), options, schemas());
    QVERIFY(plan.ok());
    QCOMPARE(plan->items[0].draft.record.get(story::happenedFrom).text(), u"2024-03-04"_s);
    QVERIFY(plan->problems.empty());
}

void TestCsv::numbersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("style");
    QTest::addColumn<double>("number");
    const auto row = [](const char* text, NumberStyle style, double number) {
        QTest::addRow("%s %d", text, int(style)) << QString::fromUtf8(text) << int(style) << number;
    };
    row("42", NumberStyle::Unknown, 42);
    row("-3.5", NumberStyle::Unknown, -3.5);
    row("1,234.50", NumberStyle::Unknown, 1234.5);
    row("1.234,50", NumberStyle::Unknown, 1234.5);
    row("1 234,5", NumberStyle::Unknown, 1234.5);
    row("1'234.5", NumberStyle::Unknown, 1234.5);
    row("0,5", NumberStyle::Unknown, 0.5);
    row("1.234", NumberStyle::Comma, 1234);
    row("1.234", NumberStyle::Unknown, 1.234);
    row("1,234", NumberStyle::Unknown, 1234);
    row("45 %", NumberStyle::Unknown, 45);
    row("€ 1.200,00", NumberStyle::Unknown, 1200);
    row("1200 EUR", NumberStyle::Unknown, 1200);
    row("(12)", NumberStyle::Unknown, -12);
    row("1.234.567", NumberStyle::Unknown, 1234567);
    row("many", NumberStyle::Unknown, -999999);
    row("12 people a day", NumberStyle::Unknown, -999999);
}

void TestCsv::numbersAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, style);
    QFETCH(double, number);
    QCOMPARE(readNumber(text, static_cast<NumberStyle>(style)).value_or(-999999), number);
}

void TestCsv::kindIsGuessed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("stories") << u"x.csv"_s << QByteArray("Title,Challenge,Solution,Results\na,b,c,d\n") << u"story"_s;
    QTest::newRow("people") << u"x.csv"_s << QByteArray("Vorname,Nachname,E-Mail,Abteilung\nAnna,Berg,a@b.de,Kasse\n")
                            << u"person"_s;
    QTest::newRow("teams") << u"x.csv"_s << QByteArray("Team name,Parent,Headcount,Site\nKasse,Verkauf,12,Bonn\n")
                           << u"team"_s;
    QTest::newRow("use cases") << u"x.csv"_s
                               << QByteArray("Title,Patlet,Problem,Context,Forces,Solution\na,b,c,d,e,f\n")
                               << u"use_case"_s;
    QTest::newRow("replications") << u"x.csv"_s
                                  << QByteArray("Use case,Team,State,Adopted on\nShared inbox,Kasse,adopted,2024-01\n")
                                  << u"replication"_s;
    QTest::newRow("quotes") << u"x.csv"_s << QByteArray("Quote,Speaker,Role,Said on\n\"It works\",Ada,Lead,2024\n")
                            << u"quote"_s;
    QTest::newRow("benefits") << u"x.csv"_s << QByteArray("Metric,Baseline,Target,Actual,Unit\nLead time,5,3,2,days\n")
                              << u"benefit"_s;
    QTest::newRow("a text is no quotation") << u"x.csv"_s << QByteArray("Title,Text\na,b\n") << u"story"_s;
    QTest::newRow("named use cases") << u"x.csv"_s << QByteArray("Use Case Name,Problem,Solution\na,b,c\n")
                                     << u"use_case"_s;
    QTest::newRow("by file name") << u"people.csv"_s << QByteArray("Name,Team\nAda,Kasse\n") << u"person"_s;
    QTest::newRow("anything") << u"x.csv"_s << QByteArray("Foo,Bar\na,b\n") << u"story"_s;
}

void TestCsv::kindIsGuessed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    Folder folder;
    const auto preview = previewCsv(folder.write(file, bytes), {}, schemas());
    QVERIFY(preview.ok());
    QCOMPARE(preview->guessedKind, kind);
}

void TestCsv::mappingIsGuessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("targets");
    QTest::newRow("lessons") << QByteArray(
        "LessonId,Submitter1,Title,Abstract,Lesson,Organization,LessonDate,Categories,url\n"
        "901,\"Bell, Ann\",One,Short text,Much text,KSC,2014-06-06,\"Energy, Safety, \",https://a.example/901\n"
        "777,\"Hill, Bo\",Two,Short text,Much text,JPL,2014-06-07,\"Safety, \",https://a.example/777\n")
                             << u"story"_s
                             << QStringList{u"LessonId=field:code"_s, u"Submitter1=contribution:recorder"_s,
                                    u"Title=field:title"_s, u"Abstract=field:summary"_s, u"Lesson=section:lessons"_s,
                                    u"Organization=field:teams"_s, u"LessonDate=field:happened_from"_s,
                                    u"Categories=field:tags"_s, u"url=source:url"_s};
    QTest::newRow("german") << QByteArray(
        "Titel;Beschreibung;Herausforderung;Lösung;Ergebnisse;Abteilung;Datum;Schlagworte\n"
        "Kasse;kurz;alt;neu;gut;Verkauf;2024;Tempo\n")
                            << u"story"_s
                            << QStringList{u"Titel=field:title"_s, u"Beschreibung=field:summary"_s,
                                   u"Herausforderung=section:challenge"_s, u"Lösung=section:solution"_s,
                                   u"Ergebnisse=section:results"_s, u"Abteilung=field:teams"_s,
                                   u"Datum=field:happened_from"_s, u"Schlagworte=field:tags"_s};
    QTest::newRow("french") << QByteArray("Titre;Résumé;Défi;Équipe;Date\nCaisse;court;vieux;Ventes;2024\n")
                            << u"story"_s
                            << QStringList{u"Titre=field:title"_s, u"Résumé=field:summary"_s,
                                   u"Défi=section:challenge"_s, u"Équipe=field:teams"_s};
    QTest::newRow("spanish") << QByteArray("Título;Resumen;Reto;Solución;Equipo\nCaja;corto;viejo;nuevo;Ventas\n")
                             << u"story"_s
                             << QStringList{u"Título=field:title"_s, u"Resumen=field:summary"_s,
                                    u"Reto=section:challenge"_s, u"Solución=section:solution"_s,
                                    u"Equipo=field:teams"_s};
    QTest::newRow("star") << QByteArray("Title,Situation,Task,Action,Result\na,b,c,d,e\n") << u"story"_s
                          << QStringList{u"Situation=section:situation"_s, u"Task=section:task"_s,
                                 u"Action=section:action"_s, u"Result=section:results"_s};
    QTest::newRow("answers to a form") << QByteArray(
        "Timestamp,What is your story about?,What was the problem?,What did you do?,What changed?,Your name,Your team\n"
        "2024/03/05 10:11:12 AM GMT+1,A board,Calls,We hung a board,No calls,Ann Lee,Sales\n"
        "2024/03/06 1:11:12 PM GMT+1,A list,Mails,We wrote a list,No mails,,Sales\n")
                                       << u"story"_s
                                       << QStringList{u"Timestamp=extra"_s, u"What is your story about?=field:title"_s,
                                              u"What was the problem?=section:challenge"_s,
                                              u"What did you do?=section:solution"_s,
                                              u"What changed?=section:results"_s,
                                              u"Your name=contribution:storyteller"_s, u"Your team=field:teams"_s};
    QTest::newRow("title that repeats itself") << QByteArray("ID,Title,Text\nA1,Same,x\nA2,Same,x\nA3,Same,y\n")
                                               << u"story"_s << QStringList{u"Title=field:title"_s};
    QTest::newRow("period in two columns")
        << QByteArray("Titel;Zeitraum von;bis\nA;1.3.2023;30.6.2023\n") << u"story"_s
        << QStringList{u"Zeitraum von=field:happened_from"_s, u"bis=field:happened_to"_s};
    QTest::newRow("dates that are none") << QByteArray("Title,Date,Status\nA,often,pondered\nB,never,mulled\n")
                                         << u"story"_s << QStringList{u"Date=extra"_s, u"Status=extra"_s};
    QTest::newRow("numbers are no tags") << QByteArray("Title,Topics\nA,22\nB,17\n") << u"story"_s
                                         << QStringList{u"Topics=extra"_s};
    QTest::newRow("tracker") << QByteArray("Summary,Issue key,Project key,Project name,Description\n"
                                           "Crane stops,LL-1,LL,Lessons,It froze\nGate stuck,LL-2,LL,Lessons,It stuck\n"
                                           "Valve leaks,LL-3,LL,Lessons,It dripped\n")
                             << u"story"_s
                             << QStringList{u"Summary=field:title"_s, u"Issue key=field:code"_s,
                                    u"Description=field:summary"_s, u"Project name=extra"_s};
    QTest::newRow("own export") << QByteArray(
        "id,uid,use_case,use_case_title,team,team_title,state\n1,x-1,4,Inbox,7,Kasse,adopted\n")
                                << u"replication"_s
                                << QStringList{u"use_case=ignore"_s, u"use_case_title=field:use_case"_s,
                                       u"team_title=field:team"_s, u"state=field:state"_s};
    QTest::newRow("own table") << QByteArray("id,uid,name,colour,notes\n10,tag-a,Speed,,\n11,tag-b,Mail,,\n")
                               << u"tag"_s << QStringList{u"id=ignore"_s, u"uid=ignore"_s, u"name=field:name"_s};
}

void TestCsv::mappingIsGuessed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QFETCH(QStringList, targets);
    Folder folder;
    const auto preview = previewCsv(folder.write(u"x.csv"_s, bytes), {}, schemas());
    QVERIFY(preview.ok());
    QCOMPARE(preview->mapping.kind, kind);
    for (const QString& target : targets)
        QCOMPARE(QString(target.section(u'=', 0, 0) + u'=' + targetOf(preview->mapping, target.section(u'=', 0, 0))),
            target);
}

void TestCsv::mappingIsSavedAsJson()
{
    const QByteArray text = R"({"kind":"stories","key_column":"No","fixed":{"kind":"quick_win"},
        "columns":{"What":"field:title","Who":{"to":"contribution:implementer","separator":"/"},
                   "When":{"to":"field:happened_from","order":"day_first"},"Text":["field:summary","section:results"],"Junk":"ignore"}})";
    const auto mapping = TableMapping::fromJson(QJsonDocument::fromJson(text).object());
    QVERIFY(mapping.ok());
    QCOMPARE(mapping->of(u"Text"_s).targets.size(), 2u);
    const auto again = TableMapping::fromJson(mapping->toJson());
    QVERIFY(again.ok());
    QVERIFY(*again == *mapping);

    Folder folder;
    CsvOptions options;
    options.mapping = *mapping;
    const auto plan =
        readCsv(folder.write(u"x.csv"_s, "No,What,Who,When,Text,Junk,Left\n7,Inbox,Ada/Bo,03/04/2024,Fine,zz,kept\n"),
            options, schemas());
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().detail));
    const ImportItem& item = plan->items.front();
    QCOMPARE(item.draft.record.get(story::title), u"Inbox"_s);
    QCOMPARE(item.draft.record.get(story::storyKind), u"quick_win"_s);
    QCOMPARE(item.draft.record.get(story::happenedFrom).text(), u"2024-04-03"_s);
    QCOMPARE(item.draft.record.section(u"results")->text, u"Fine"_s);
    QCOMPARE(item.draft.children.size(), 2u);
    QCOMPARE(item.importKey, u"x.csv#No=7"_s);
    QCOMPARE(item.draft.record.extras.size(), 2u);
    QCOMPARE(extraOf(item.draft.record, u"No"), u"7"_s);
    QCOMPARE(extraOf(item.draft.record, u"Left"), u"kept"_s);
}

void TestCsv::mappingWithUnknownFieldIsRefused()
{
    const auto bad = TableMapping::fromJson(
        QJsonDocument::fromJson(R"({"kind":"story","columns":{"A":"field:nonsense"}})").object());
    QVERIFY(bad.ok());
    QCOMPARE(bad->check(schemas()).error().context.value(u"field"_s), u"nonsense"_s);
    QVERIFY(!TableMapping::fromJson(QJsonDocument::fromJson(R"({"kind":"story","columns":{"A":"nonsense"}})").object())
                 .ok());
}

void TestCsv::unmappedColumnsBecomeExtras()
{
    Folder folder;
    const auto plan = readCsv(folder.write(u"x.csv"_s, "Title,Phase,\nA,second,odd\n"), {}, schemas());
    QVERIFY(plan.ok());
    const Record& record = plan->items.front().draft.record;
    QCOMPARE(extraOf(record, u"Phase"), u"second"_s);
    QCOMPARE(extraOf(record, u"Column 3"), u"odd"_s);
}

void TestCsv::severalColumnsMakeOneField()
{
    Folder folder;
    CsvOptions options;
    TableMapping mapping;
    mapping.kind = u"story"_s;
    mapping.columns[u"A"_s].targets = {{ColumnTarget::To::Field, u"title"_s}};
    mapping.columns[u"B"_s].targets = {{ColumnTarget::To::Field, u"title"_s}};
    mapping.columns[u"B"_s].joiner = u" – "_s;
    options.mapping = mapping;
    const auto plan = readCsv(folder.write(u"x.csv"_s, "A,B\nInbox,Bonn\nCounter,\n"), options, schemas());
    QVERIFY(plan.ok());
    QCOMPARE(plan->items[0].draft.record.get(story::title), u"Inbox – Bonn"_s);
    QCOMPARE(plan->items[1].draft.record.get(story::title), u"Counter"_s);
}

void TestCsv::oneColumnMakesMany()
{
    Folder folder;
    const auto plan = readCsv(
        folder.write(u"x.csv"_s, "Title,Tags,Teams\nA,\"Speed, Trust, \",Kasse; Lager\nB,NA,Kasse\n"), {}, schemas());
    QVERIFY(plan.ok());
    QCOMPARE(namesIn(plan->items[0].draft, u"tags"), (QStringList{u"Speed"_s, u"Trust"_s}));
    QCOMPARE(namesIn(plan->items[0].draft, u"teams"), (QStringList{u"Kasse"_s, u"Lager"_s}));
    QVERIFY(namesIn(plan->items[1].draft, u"tags").isEmpty());
    QVERIFY(problemOf(plan->problems, u"not_given"));
}

void TestCsv::peopleAreRecognisedInBothForms()
{
    Folder folder;
    const auto plan =
        readCsv(folder.write(u"x.csv"_s, "Title,Author\nA,\"Bell, Michael \"\nB,\"Hill, Bo\"\n"), {}, schemas());
    QVERIFY(plan.ok());
    const NamedRef& ref = plan->items[0].draft.children.front().refs.front();
    QCOMPARE(ref.name, u"Michael Bell"_s);
    QCOMPARE(std::get<QString>(ref.values.at(u"aliases"_s)), u"Bell, Michael"_s);

    const auto said = readCsv(
        folder.write(u"quotes.csv"_s, "Quote,Speaker\n\"We love it, really\",\"Ann, Clerk, Sales\"\n"), {}, schemas());
    QVERIFY(said.ok());
    const Draft& quoted = said->items[0].draft;
    QCOMPARE(quoted.refs.front().name, u"Ann"_s);
    QCOMPARE(std::get<QString>(quoted.record.value(u"role"_s)), u"Clerk"_s);
    QCOMPARE(std::get<QString>(quoted.record.value(u"organisation"_s)), u"Sales"_s);

    const auto people =
        readCsv(folder.write(u"people.csv"_s, "Nachname,Vorname,Team\nBerg,Anna,Kasse\n"), {}, schemas());
    QVERIFY(people.ok());
    QCOMPARE(std::get<QString>(people->items[0].draft.record.value(u"name"_s)), u"Anna Berg"_s);
}

void TestCsv::valuesThatDoNotFitAreKept()
{
    Folder folder;
    const auto plan =
        readCsv(folder.write(u"x.csv"_s, "Title,Outcome,Flagship story\nA,met,ja\nB,Exceeded,no\nC,so-so,perhaps\n"),
            {}, schemas());
    QVERIFY(plan.ok());
    QCOMPARE(plan->items[0].draft.record.get(story::outcome), u"met"_s);
    QCOMPARE(plan->items[0].draft.record.get(story::flagship), true);
    QVERIFY(problemOf(plan->items[2].problems, u"unknown_choice"));
    QCOMPARE(extraOf(plan->items[2].draft.record, u"Outcome"), u"so-so"_s);
    QVERIFY(problemOf(plan->items[2].problems, u"unreadable_value"));
}

void TestCsv::rowWithoutTitleTakesItsFirstWords()
{
    Folder folder;
    const auto plan = readCsv(
        folder.write(u"x.csv"_s, "Title,Abstract\n,We put one inbox in the middle of the room and everybody looked\n"),
        {}, schemas());
    QVERIFY(plan.ok());
    QCOMPARE(plan->items[0].draft.record.get(story::title), u"We put one inbox in the middle of…"_s);
    QVERIFY(problemOf(plan->items[0].problems, u"no_title"));
}

void TestCsv::blankAndRaggedRowsAreTold()
{
    Folder folder;
    const auto plan =
        readCsv(folder.write(u"x.csv"_s, "Title,Abstract\r\nA,b\r\n\r\n , \r\nC\r\nD,e,f\r\nTitle,Abstract\r\n"), {},
            schemas());
    QVERIFY(plan.ok());
    QCOMPARE(plan->items.size(), 6u);
    QCOMPARE(plan->items[1].verdict, Verdict::Skipped);
    QCOMPARE(plan->items[2].verdict, Verdict::Skipped);
    QVERIFY(!plan->items[1].reason.isEmpty());
    QVERIFY(problemOf(plan->items[3].problems, u"ragged_row"));
    QCOMPARE(problemOf(plan->items[4].problems, u"ragged_row")->line, 6);
    QCOMPARE(extraOf(plan->items[4].draft.record, u"Column 3"), u"f"_s);
    QCOMPARE(plan->items[5].verdict, Verdict::Skipped);
    const auto open =
        readCsv(folder.write(u"y.csv"_s, "Title,Abstract\nA,b\nB,\"never closed\nC,d\nE,f\n"), {}, schemas());
    QVERIFY(open.ok());
    QCOMPARE(open->items.size(), 2u);
    QVERIFY(!problemOf(open->items[0].problems, u"unclosed_quote"));
    QCOMPARE(problemOf(open->items[1].problems, u"unclosed_quote")->line, 3);
    const auto closed =
        readCsv(folder.write(u"z.csv"_s, "Title,Abstract\nA,\"closed\"\nB,\"at the end\""), {}, schemas());
    QVERIFY(closed.ok() && closed->items.size() == 2u && !problemOf(closed->items[1].problems, u"unclosed_quote"));
    const auto names = readCsv(folder.write(u"names.csv"_s, "Title,Abstract\n"), {}, schemas());
    QVERIFY(names.ok() && names->items.empty() && problemOf(names->problems, u"empty_file"));
}

void TestCsv::keyIsAUniqueColumnElseTheContent()
{
    Folder folder;
    const auto byColumn = readCsv(folder.write(u"x.csv"_s, "CaseId,Title\n12,A\n7,B\n"), {}, schemas());
    QVERIFY(byColumn.ok());
    QCOMPARE(byColumn->items[1].importKey, u"x.csv#CaseId=7"_s);
    const auto byContent = readCsv(folder.write(u"y.csv"_s, "Title,Text\nA,b\nA,b\nA,c\n"), {}, schemas());
    QVERIFY(byContent.ok());
    QCOMPARE(byContent->items[0].importKey.chopped(1), byContent->items[1].importKey.chopped(1));
    QVERIFY(byContent->items[0].importKey.endsWith(u"#1"_s) && byContent->items[1].importKey.endsWith(u"#2"_s));
    QVERIFY(byContent->items[2].importKey.endsWith(u"#1"_s));
    QVERIFY(byContent->items[0].fingerprint != byContent->items[2].fingerprint);
}

void TestCsv::cellsMayHoldLineBreaksQuotesAndMuchText()
{
    Folder folder;
    const QByteArray longText(3 * 1024 * 1024, 'x');
    const auto plan = readCsv(
        folder.write(u"x.csv"_s, "Title,Abstract\nA,\"one\r\n\"\"two\"\", three\"\nB," + longText + "\nC,\"open end"),
        {}, schemas());
    QVERIFY(plan.ok());
    QCOMPARE(plan->items.size(), 3u);
    QCOMPARE(plan->items[0].draft.record.get(story::summary), u"one\n\"two\", three"_s);
    QCOMPARE(plan->items[1].draft.record.get(story::summary).size(), longText.size());
    QCOMPARE(plan->items[2].draft.record.get(story::summary), u"open end"_s);
}

void TestCsv::replicationNeedsItsTeam()
{
    Folder folder;
    const auto plan =
        readCsv(folder.write(u"x.csv"_s, "Use case,Team,State\nInbox,Kasse,adopted\nInbox,,adopted\n"), {}, schemas());
    QVERIFY(plan.ok());
    QCOMPARE(plan->items[0].verdict, Verdict::New);
    QCOMPARE(plan->items[1].verdict, Verdict::Skipped);
}

void TestCsv::unitsOfFiguresAreKept()
{
    Folder folder;
    const auto plan =
        readCsv(folder.write(u"x.csv"_s,
                    "Titel;Metrik;Vorher;Nachher;Einheit\nA;Quote;45 %;12 %;\nB;Preis;\xe2\x82\xac 500;300;\n"
                    "C;Zeit;5;3;Tage\n"),
            {}, schemas());
    QVERIFY(plan.ok());
    QStringList found;
    for (const ImportItem& item : plan->items) {
        const Record& figures = item.draft.children.at(0).record;
        found << QString(figures.get(benefit::name) + u' ' + figures.get(benefit::unit));
    }
    QCOMPARE(found, (QStringList{u"Quote %"_s, u"Preis EUR"_s, u"Zeit Tage"_s}));
}

void TestCsv::linesAboveTheTableAreLeftOut()
{
    Folder folder;
    const QByteArray bytes("Report of the desk\n\nMade on,\nTitle,Team,Date\nA,Kasse,2024-01-01\nB,Lager,2024-01-02\n");
    const auto plan = readCsv(folder.write(u"x.csv"_s, bytes), {}, schemas());
    QVERIFY(plan.ok());
    QCOMPARE(plan->items.size(), 2u);
    QCOMPARE(plan->items[0].draft.record.get(story::title), u"A"_s);
    const ImportProblem* told = problemOf(plan->problems, u"above_table");
    QVERIFY(told && told->text.contains(u"Report of the desk"_s) && told->text.contains(u"Made on"_s));
    const auto list = readCsv(folder.write(u"y.csv"_s, "Title,Team\nOnly a title,\nB,Lager\n"), {}, schemas());
    QCOMPARE(list->items.size(), 2u);
}

void TestCsv::headerIsGuessed()
{
    Folder folder;
    const auto without =
        previewCsv(folder.write(u"x.csv"_s, "Inbox,2024-01-02,14\nCounter,2024-02-03,15\n"), {}, schemas());
    QVERIFY(without.ok());
    QVERIFY(!without->header);
    QCOMPARE(without->rows.size(), 2u);
    CsvOptions options;
    options.header = true;
    const auto with =
        previewCsv(folder.write(u"x.csv"_s, "Inbox,2024-01-02,14\nCounter,2024-02-03,15\n"), options, schemas());
    QCOMPARE(with->headers.first(), u"Inbox"_s);
    QCOMPARE(with->rows.size(), 1u);
}

void TestCsv::stopIsHeard()
{
    Folder folder;
    std::stop_source source;
    source.request_stop();
    const auto plan = readCsv(folder.write(u"x.csv"_s, "Title\nA\n"), {}, schemas(), {nullptr, source.get_token()});
    QVERIFY(!plan.ok());
    QCOMPARE(plan.error().code, ErrorCode::Cancelled);
}

void TestCsv::whatIsNoTableIsRefused()
{
    Folder folder;
    const auto binary = readCsv(
        folder.write(u"x.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe\x80 and more", 28)), {}, schemas());
    QVERIFY(!binary.ok());
    QCOMPARE(binary.error().code, ErrorCode::Invalid);
    QCOMPARE(readCsv(u"/no/such/file.csv"_s, {}, schemas()).error().code, ErrorCode::NotFound);
    const auto empty = readCsv(folder.write(u"y.csv"_s, {}), {}, schemas());
    QVERIFY(empty.ok());
    QVERIFY(empty->items.empty() && problemOf(empty->problems, u"empty_file"));
}

void TestCsv::lessonsOfTheCorpus()
{
    const QString folder = qEnvironmentVariable("ENCORE_SOURCE_DIR") + u"/../shared/corpus/nasa-llis"_s;
    QFile expectedFile(folder + u"/expected.json"_s);
    if (!expectedFile.open(QIODevice::ReadOnly))
        QSKIP("The corpus is not here.");
    const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll()).object().value(u"exact"_s).toObject();
    const auto plan = readCsv(folder + u"/data/llis.csv"_s, {}, schemas());
    QVERIFY(plan.ok());
    QCOMPARE(static_cast<int>(plan->items.size()), expected.value(u"lessons"_s).toInt());
    QSet<QString> people;
    QSet<QString> keys;
    QMap<QString, int> organisations;
    QString first = u"9999"_s;
    QString last;
    for (const ImportItem& item : plan->items) {
        QCOMPARE(item.verdict, Verdict::New);
        QVERIFY(item.draft.record.kind == story::kind);
        QCOMPARE(item.draft.record.get(story::storyKind), u"lesson"_s);
        QVERIFY(!item.url.isEmpty());
        keys.insert(item.importKey);
        for (const Draft& child : item.draft.children)
            people.insert(child.refs.front().name);
        for (const QString& team : namesIn(item.draft, u"teams"))
            ++organisations[team];
        const QString date = item.draft.record.get(story::happenedFrom).text();
        first = std::min(first, date);
        last = std::max(last, date);
    }
    QCOMPARE(keys.size(), expected.value(u"distinct_lesson_ids"_s).toInt());
    QCOMPARE(people.size(), expected.value(u"distinct_submitters"_s).toInt());
    QCOMPARE(first, expected.value(u"date_min"_s).toString());
    QCOMPARE(last, expected.value(u"date_max"_s).toString());
    const QJsonObject counts = expected.value(u"organisations"_s).toObject();
    for (auto each = counts.begin(); each != counts.end(); ++each)
        QCOMPARE(organisations.value(each.key()), each.value().toInt());
    int high = 0;
    for (const QJsonValue& count : expected.value(u"high_bytes"_s).toObject())
        high += count.toInt();
    const ImportProblem* problem = problemOf(plan->problems, u"bad_bytes");
    QVERIFY(problem && problem->text.contains(QString::number(high)));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
