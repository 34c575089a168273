// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvexport.h"
#include "model/store/blobs.h"
#include "tests/cli/clirunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

// Each command through run(), as a script would call it.
class TestCli : public QObject
{
    Q_OBJECT

private:
    QString file(CliRunner& cli)
    {
        const QString path = cli.path(u"p.encore"_s);
        if (!QFile::exists(path) && cli.run({u"new"_s, path}) != cli::Done)
            qFatal("no portfolio");
        return path;
    }
    // A small portfolio: two teams, one in the other, a person, a use case, three stories.
    QString filled(CliRunner& cli)
    {
        const QString path = file(cli);
        add(cli, {u"teams"_s, u"name=North Quay"_s, u"kind=unit"_s});
        add(cli, {u"teams"_s, u"name=Night Crew"_s, u"parent=North Quay"_s});
        add(cli, {u"people"_s, u"name=Ada Berg"_s, u"role=Fitter"_s, u"team=Night Crew"_s});
        add(cli, {u"use-cases"_s, u"title=One sheet"_s, u"owner=Ada Berg"_s});
        add(cli,
            {u"stories"_s, u"title=Apples first"_s, u"state=draft"_s, u"use_case=One sheet"_s,
                u"teams=Night Crew; North Quay"_s, u"section:challenge=Too much fruit."_s});
        add(cli,
            {u"stories"_s, u"title=Bread later"_s, u"state=published"_s, u"permission=named"_s,
                u"happened_from=2025-03"_s});
        add(cli, {u"stories"_s, u"title=Carrots never"_s, u"state=draft"_s, u"flagship=yes"_s});
        return path;
    }
    QString add(CliRunner& cli, QStringList words)
    {
        words = QStringList{u"add"_s, cli.path(u"p.encore"_s)} + words;
        if (cli.run(words) != cli::Done)
            qFatal("%s", cli.err.constData());
        return cli.text().trimmed();
    }

private Q_SLOTS:
    void helpListsEveryCommand()
    {
        CliRunner cli;
        QCOMPARE(cli.run({u"--help"_s}), int(cli::Done));
        for (const cli::Command& command : cli::allCommands()) {
            QVERIFY2(cli.text().contains(u"  "_s + command.name + u' '), qPrintable(command.name));
            CliRunner one;
            QCOMPARE(one.run({command.name, u"--help"_s}), int(cli::Done));
            QVERIFY(one.text().startsWith(u"encore-cli "_s + command.name));
            for (const QCommandLineOption& option : command.options)
                QVERIFY(one.text().contains(u"--"_s + option.names().front()));
        }
        QVERIFY(cli.messages().isEmpty());
        QStringList names;
        for (const cli::Command& command : cli::allCommands())
            names << command.name;
        for (const QString& name :
            u"new import list show search export add set trash restore undo redo history check backup generate"_s.split(
                u' '))
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("no file") << QStringList{u"list"_s};
        QTest::newRow("no kind") << QStringList{u"list"_s, u"FILE"_s};
        QTest::newRow("too many words") << QStringList{u"list"_s, u"FILE"_s, u"stories"_s, u"more"_s};
        QTest::newRow("unknown kind") << QStringList{u"list"_s, u"FILE"_s, u"apples"_s};
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"FILE"_s, u"stories"_s, u"--loud"_s};
        QTest::newRow("limit is no number") << QStringList{u"list"_s, u"FILE"_s, u"stories"_s, u"--limit"_s, u"many"_s};
        QTest::newRow("negative limit") << QStringList{u"list"_s, u"FILE"_s, u"stories"_s, u"--limit=-3"_s};
        QTest::newRow("json and csv") << QStringList{u"list"_s, u"FILE"_s, u"stories"_s, u"--json"_s, u"--csv"_s};
        QTest::newRow("no assignment") << QStringList{u"add"_s, u"FILE"_s, u"stories"_s, u"title"_s};
        QTest::newRow("history without id") << QStringList{u"history"_s, u"FILE"_s, u"stories"_s};
        QTest::newRow("no format") << QStringList{u"export"_s, u"FILE"_s, u"--out"_s, u"x"_s};
        QTest::newRow("unknown format") << QStringList{
            u"export"_s, u"FILE"_s, u"--out"_s, u"x"_s, u"--format"_s, u"tap"_s};
        QTest::newRow("no out") << QStringList{u"export"_s, u"FILE"_s, u"--format"_s, u"csv"_s};
        QTest::newRow("generate without number") << QStringList{u"generate"_s, u"FILE"_s};
    }

    void wrongUse()
    {
        QFETCH(QStringList, words);
        CliRunner cli;
        words.replaceInStrings(u"FILE"_s, file(cli));
        QCOMPARE(cli.run(words), int(cli::Usage));
        QVERIFY(cli.out.isEmpty());
        QVERIFY(!cli.err.isEmpty());
    }

    void newMakesAnEmptyPortfolioAndNeverOverwrites()
    {
        CliRunner cli;
        const QString path = file(cli);
        QCOMPARE(cli.run({u"list"_s, path, u"stories"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"count").toInt(), 0);
        QCOMPARE(cli.run({u"new"_s, path}), int(cli::Refused));
        QCOMPARE(cli.run({u"new"_s, cli.path(u"no/where.encore"_s)}), int(cli::Failed));
        QVERIFY(!QFile::exists(cli.path(u"no"_s)));
    }

    void newSampleIsSoundAndHasNothingToUndo()
    {
        CliRunner cli;
        const QString path = cli.path(u"s.encore"_s);
        QVERIFY2(cli.run({u"new"_s, path, u"--sample"_s}) == cli::Done, cli.err.constData());
        const std::map<QString, int> least{{u"stories"_s, 60}, {u"use-cases"_s, 12}, {u"teams"_s, 40},
            {u"people"_s, 120}, {u"replications"_s, 150}, {u"benefits"_s, 80}, {u"quotes"_s, 80}};
        for (const auto& [kind, count] : least) {
            QCOMPARE(cli.run({u"list"_s, path, kind, u"--json"_s}), int(cli::Done));
            QVERIFY2(cli.json().value(u"count").toInt() >= count, qPrintable(kind));
        }
        QCOMPARE(cli.run({u"check"_s, path}), int(cli::Done));
        QCOMPARE(cli.run({u"undo"_s, path}), int(cli::NotFound));
        QCOMPARE(QDir(cli.folder.path()).entryList(QDir::Files), QStringList{u"s.encore"_s});
    }

    void listJsonHasStableKeys()
    {
        CliRunner cli;
        const QString path = filled(cli);
        QCOMPARE(cli.run({u"list"_s, path, u"stories"_s, u"--sort"_s, u"title"_s, u"--json"_s}), int(cli::Done));
        const QJsonObject list = cli.json();
        QCOMPARE(list.value(u"kind").toString(), u"stories"_s);
        QCOMPARE(list.value(u"count").toInt(), 3);
        const QJsonArray records = list.value(u"records").toArray();
        QCOMPARE(records.size(), 3);
        const QJsonObject apples = records[0].toObject();
        QCOMPARE(apples.value(u"title").toString(), u"Apples first"_s);
        QCOMPARE(apples.value(u"state").toString(), u"draft"_s);
        QCOMPARE(apples.value(u"use_case").toInt(), 1);
        QCOMPARE(apples.value(u"use_case_title").toString(), u"One sheet"_s);
        QCOMPARE(apples.value(u"teams").toArray(), (QJsonArray{2, 1}));
        QCOMPARE(apples.value(u"teams_title").toArray(), (QJsonArray{u"Night Crew"_s, u"North Quay"_s}));
        QVERIFY(apples.value(u"id").toInt() > 0);
        QVERIFY(!apples.value(u"uid").toString().isEmpty());
        // Every record has the same keys, those not given as null.
        for (const QJsonValue& each : records)
            QCOMPARE(each.toObject().keys(), apples.keys());
        QVERIFY(apples.value(u"happened_from").isNull());
        QCOMPARE(records[1].toObject().value(u"happened_from").toString(), u"2025-03"_s);
        QCOMPARE(records[2].toObject().value(u"flagship").toBool(), true);
        for (const QString& key : {u"created_at"_s, u"updated_at"_s, u"version"_s, u"trashed_at"_s, u"owner_title"_s})
            QVERIFY2(apples.contains(key), qPrintable(key));
    }

    void listFiltersSortsAndLimits()
    {
        CliRunner cli;
        const QString path = filled(cli);
        QCOMPARE(cli.run({u"list"_s, path, u"stories"_s, u"--query"_s, u"state:draft"_s, u"--sort"_s, u"-title"_s,
                     u"--limit"_s, u"1"_s, u"--json"_s}),
            int(cli::Done));
        QCOMPARE(cli.json().value(u"count").toInt(), 2);
        QCOMPARE(cli.json().value(u"records").toArray().size(), 1);
        QCOMPARE(cli.json().value(u"records")[0][u"title"].toString(), u"Carrots never"_s);
        QCOMPARE(cli.run({u"list"_s, path, u"stories"_s, u"--query"_s, u"state:("_s}), int(cli::Refused));
        QCOMPARE(cli.run({u"list"_s, path, u"stories"_s, u"--sort"_s, u"colour"_s}), int(cli::Refused));
        QVERIFY(cli.messages().contains(u"happened_from"_s));
        QCOMPARE(cli.run({u"list"_s, path, u"stories"_s, u"--limit"_s, u"0"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"count").toInt(), 3);
        QVERIFY(cli.json().value(u"records").toArray().isEmpty());
    }

    void listForPeopleAndSpreadsheets()
    {
        CliRunner cli;
        const QString path = filled(cli);
        QCOMPARE(cli.run({u"list"_s, path, u"teams"_s}), int(cli::Done));
        QVERIFY(cli.text().contains(u"Night Crew"_s));
        QVERIFY(cli.messages().contains(u"2 teams"_s));
        add(cli, {u"stories"_s, u"title==1+1"_s});
        QCOMPARE(cli.run({u"list"_s, path, u"stories"_s, u"--csv"_s, u"--sort"_s, u"id"_s}), int(cli::Done));
        QVERIFY(cli.out.startsWith("\xEF\xBB\xBFid,uid,title,"));
        QVERIFY(cli.out.contains("\r\n"));
        QVERIFY(cli.out.contains(",'=1+1,"));
        QVERIFY(cli.out.contains("\"Night Crew; North Quay\""));
    }

    void showPrintsAllThatBelongsToARecord()
    {
        CliRunner cli;
        const QString path = filled(cli);
        add(cli, {u"quotes"_s, u"text=We liked it."_s, u"person=Ada Berg"_s, u"story=Apples first"_s});
        add(cli,
            {u"benefits"_s, u"name=Minutes"_s, u"story=1"_s, u"baseline=42"_s, u"actual=15"_s, u"unit=minutes"_s,
                u"direction=lower"_s});
        QCOMPARE(cli.run({u"show"_s, path, u"stories"_s, u"1"_s, u"--json"_s}), int(cli::Done));
        const QJsonObject shown = cli.json();
        QCOMPARE(shown.value(u"sections")[0][u"key"].toString(), u"challenge"_s);
        QCOMPARE(shown.value(u"sections")[0][u"heading"].toString(), u"Challenge"_s);
        QCOMPARE(shown.value(u"sections")[0][u"text"].toString(), u"Too much fruit."_s);
        QCOMPARE(shown.value(u"quotes")[0][u"person_title"].toString(), u"Ada Berg"_s);
        QCOMPARE(shown.value(u"benefits")[0][u"actual"].toDouble(), 15.0);
        for (const QString& key : {u"languages"_s, u"extras"_s, u"contributions"_s, u"attachments"_s})
            QVERIFY2(shown.value(key).isArray(), qPrintable(key));
        QCOMPARE(cli.run({u"show"_s, path, u"stories"_s, shown.value(u"uid").toString()}), int(cli::Done));
        QVERIFY(cli.text().contains(u"Too much fruit."_s));
        QVERIFY(cli.text().contains(u"We liked it."_s));
        QCOMPARE(cli.run({u"show"_s, path, u"stories"_s, u"99"_s}), int(cli::NotFound));
        QCOMPARE(cli.run({u"show"_s, path, u"use-cases"_s, u"1"_s, u"--json"_s}), int(cli::Done));
        QVERIFY(cli.json().value(u"replications").isArray());
    }

    void searchLooksInAllKinds()
    {
        CliRunner cli;
        const QString path = filled(cli);
        QCOMPARE(cli.run({u"search"_s, path, u"fruit"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"count").toInt(), 1);
        QCOMPARE(cli.json().value(u"records")[0][u"kind"].toString(), u"stories"_s);
        QCOMPARE(cli.run({u"search"_s, path, u"night"_s, u"crew"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"records")[0][u"kind"].toString(), u"teams"_s);
        QCOMPARE(cli.run({u"search"_s, path, u"state:draft"_s, u"--limit"_s, u"1"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"count").toInt(), 2);
        QCOMPARE(cli.json().value(u"records").toArray().size(), 1);
        QCOMPARE(cli.run({u"search"_s, path, u"colour:\""_s}), int(cli::Refused));
        QCOMPARE(cli.run({u"search"_s, path, u"-apples"_s, u"state:draft"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"count").toInt(), 1);
        QCOMPARE(cli.run({u"search"_s, path, u"--limit"_s, u"1"_s, u"--"_s, u"--apples"_s}), int(cli::Done));
        QCOMPARE(cli.run({u"search"_s, path, u"xyzzy"_s}), int(cli::Done));
        QVERIFY(cli.messages().contains(u"0 found"_s));
    }

    void addRefusesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("told");
        QTest::newRow("unknown field") << QStringList{u"stories"_s, u"title=A"_s, u"colour=red"_s} << u"one_line"_s;
        QTest::newRow("no title") << QStringList{u"stories"_s, u"state=draft"_s} << u"Title"_s;
        QTest::newRow("unknown code") << QStringList{u"stories"_s, u"title=A"_s, u"state=asleep"_s} << u"published"_s;
        QTest::newRow("no date") << QStringList{u"stories"_s, u"title=A"_s, u"happened_from=soon"_s} << u"2025-03"_s;
        QTest::newRow("no number") << QStringList{u"benefits"_s, u"name=A"_s, u"actual=few"_s} << u"number"_s;
        QTest::newRow("no such person") << QStringList{u"quotes"_s, u"text=A"_s, u"person=Nobody"_s} << u"Nobody"_s;
        QTest::newRow("no such id") << QStringList{u"quotes"_s, u"text=A"_s, u"story=77"_s} << u"77"_s;
        QTest::newRow("ambiguous name") << QStringList{u"people"_s, u"name=A"_s, u"team=Twins"_s} << u"Several"_s;
        QTest::newRow("derived field") << QStringList{u"attachments"_s, u"name=A"_s, u"size=3"_s} << u"size"_s;
        QTest::newRow("attachment without file") << QStringList{u"attachments"_s, u"name=A"_s} << u"file=PATH"_s;
        QTest::newRow("section of a kind without text")
            << QStringList{u"tags"_s, u"name=A"_s, u"section:challenge=x"_s} << u"section:challenge"_s;
    }

    void addRefusesWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, told);
        CliRunner cli;
        const QString path = file(cli);
        add(cli, {u"teams"_s, u"name=Twins"_s});
        add(cli, {u"teams"_s, u"name=Twins"_s});
        QCOMPARE(cli.run(QStringList{u"add"_s, path} + words), int(cli::Refused));
        QVERIFY2(cli.messages().contains(told), cli.err.constData());
        QCOMPARE(cli.run({u"list"_s, path, words.front(), u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"count").toInt(), 0);
    }

    void setChangesValuesAndSections()
    {
        CliRunner cli;
        const QString path = filled(cli);
        QCOMPARE(cli.run({u"set"_s, path, u"stories"_s, u"1"_s, u"title=Apples at last"_s, u"use_case="_s, u"teams=1"_s,
                     u"section:challenge="_s, u"section:results=Less fruit."_s, u"section:What we cooked=Soup."_s}),
            int(cli::Done));
        QCOMPARE(cli.run({u"show"_s, path, u"stories"_s, u"1"_s, u"--json"_s}), int(cli::Done));
        const QJsonObject shown = cli.json();
        QCOMPARE(shown.value(u"title").toString(), u"Apples at last"_s);
        QVERIFY(shown.value(u"use_case").isNull());
        QCOMPARE(shown.value(u"teams").toArray(), QJsonArray{1});
        QCOMPARE(shown.value(u"version").toInt(), 2);
        const QJsonArray sections = shown.value(u"sections").toArray();
        QCOMPARE(sections.size(), 2);
        QCOMPARE(sections[0][u"key"].toString(), u"results"_s);
        QCOMPARE(sections[1][u"key"].toString(), QString());
        QCOMPARE(sections[1][u"heading"].toString(), u"What we cooked"_s);
        QCOMPARE(cli.run({u"search"_s, path, u"soup"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"count").toInt(), 1);
        QCOMPARE(cli.run({u"set"_s, path, u"stories"_s, u"1"_s, u"title=Apples at last"_s}), int(cli::Done));
        QVERIFY(cli.messages().contains(u"Nothing to change"_s));
        QCOMPARE(cli.run({u"set"_s, path, u"stories"_s, u"50"_s, u"title=A"_s}), int(cli::NotFound));
        QCOMPARE(cli.run({u"set"_s, path, u"stories"_s, u"1"_s, u"title="_s}), int(cli::Refused));
        QCOMPARE(cli.run({u"set"_s, path, u"stories"_s, u"1"_s, u"colour=red"_s}), int(cli::Refused));
        QCOMPARE(cli.run({u"set"_s, path, u"stories"_s, u"1"_s, u"themes=agility, other"_s}), int(cli::Done));
        QCOMPARE(cli.run({u"show"_s, path, u"stories"_s, u"1"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"themes").toArray(), (QJsonArray{u"agility"_s, u"other"_s}));
    }

    void setRefusesWhatCannotBe_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("told");
        QTest::newRow("its own parent") << QStringList{u"teams"_s, u"1"_s, u"parent=1"_s} << u"Belongs to"_s;
        QTest::newRow("a circle") << QStringList{u"teams"_s, u"1"_s, u"parent=Night Crew"_s} << u"Belongs to"_s;
        QTest::newRow("no number") << QStringList{u"use-cases"_s, u"1"_s, u"effort_days=nan"_s} << u"not a number"_s;
        QTest::newRow("endless") << QStringList{u"use-cases"_s, u"1"_s, u"effort_days=inf"_s} << u"not a number"_s;
        QTest::newRow("nobody") << QStringList{u"stories"_s, u"1"_s, u"owner=Nobody"_s} << u"Owner:"_s;
        QTest::newRow("no team") << QStringList{u"stories"_s, u"1"_s, u"teams=1;77"_s} << u"Teams:"_s;
    }

    void setRefusesWhatCannotBe()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, told);
        CliRunner cli;
        const QString path = filled(cli);
        QCOMPARE(cli.run({u"show"_s, path, words[0], words[1], u"--json"_s}), int(cli::Done));
        const QByteArray before = cli.out;
        QCOMPARE(cli.run({u"set"_s, path, words[0], words[1], words[2]}), int(cli::Refused));
        QVERIFY2(cli.messages().contains(told), cli.err.constData());
        QCOMPARE(cli.run({u"show"_s, path, words[0], words[1], u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.out, before);
    }

    void addTakesInAFile()
    {
        CliRunner cli;
        const QString path = filled(cli);
        QFile picture(cli.path(u"sheet.svg"_s));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write("<svg xmlns='http://www.w3.org/2000/svg'/>");
        picture.close();
        add(cli, {u"attachments"_s, u"story=1"_s, u"file="_s + picture.fileName(), u"caption=The sheet"_s});
        QCOMPARE(cli.run({u"list"_s, path, u"attachments"_s, u"--json"_s}), int(cli::Done));
        const QJsonValue record = cli.json().value(u"records")[0];
        QCOMPARE(record[u"name"].toString(), u"sheet.svg"_s);
        QCOMPARE(record[u"size"].toInt(), 41);
        QCOMPARE(record[u"media_type"].toString(), u"image/svg+xml"_s);
        QCOMPARE(cli.run({u"add"_s, path, u"attachments"_s, u"story=1"_s, u"file="_s + cli.path(u"missing"_s)}),
            int(cli::NotFound));
    }

    void trashRestoreUndoRedoHistory()
    {
        CliRunner cli;
        const QString path = filled(cli);
        QCOMPARE(cli.run({u"trash"_s, path, u"stories"_s, u"2"_s}), int(cli::Done));
        QCOMPARE(cli.run({u"list"_s, path, u"stories"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"count").toInt(), 2);
        QCOMPARE(cli.run({u"restore"_s, path, u"stories"_s, u"2"_s}), int(cli::Done));
        QCOMPARE(cli.run({u"undo"_s, path}), int(cli::Done));
        QCOMPARE(cli.text(), u"Undone: restoring of story \"Bread later\"\n"_s);
        QCOMPARE(cli.run({u"redo"_s, path}), int(cli::Done));
        QCOMPARE(cli.text(), u"Redone: restoring of story \"Bread later\"\n"_s);
        QCOMPARE(cli.run({u"redo"_s, path}), int(cli::NotFound));
        QCOMPARE(cli.run({u"history"_s, path, u"--json"_s}), int(cli::Done));
        const QJsonArray steps = cli.json().value(u"steps").toArray();
        QCOMPARE(steps.size(), 9);
        QCOMPARE(steps[0][u"label"].toString(), u"restoring of story \"Bread later\""_s);
        QCOMPARE(steps[0][u"author"].toString(), u"Tester"_s);
        QCOMPARE(steps[0][u"undone"].toBool(), false);
        QCOMPARE(steps[8][u"label"].toString(), u"new team \"North Quay\""_s);
        QCOMPARE(cli.run({u"set"_s, path, u"stories"_s, u"2"_s, u"state=archived"_s}), int(cli::Done));
        QCOMPARE(cli.run({u"history"_s, path, u"stories"_s, u"2"_s, u"--json"_s}), int(cli::Done));
        const QJsonArray own = cli.json().value(u"steps").toArray();
        QCOMPARE(own.size(), 4);
        QCOMPARE(own[0][u"changes"][0][u"field"].toString(), u"state"_s);
        QCOMPARE(own[0][u"changes"][0][u"before"].toString(), u"published"_s);
        QCOMPARE(own[0][u"changes"][0][u"after"].toString(), u"archived"_s);
        QCOMPARE(own[3][u"created"].toBool(), true);
        QCOMPARE(cli.run({u"history"_s, path, u"stories"_s, u"2"_s}), int(cli::Done));
        QVERIFY(cli.text().contains(u"state: published → archived"_s));
        QCOMPARE(cli.run({u"set"_s, path, u"stories"_s, u"2"_s, u"teams=North Quay"_s}), int(cli::Done));
        QCOMPARE(cli.run({u"history"_s, path, u"stories"_s, u"2"_s, u"--json"_s}), int(cli::Done));
        const QJsonValue list = cli.json().value(u"steps")[0][u"changes"][0];
        QCOMPARE(list[u"field"].toString(), u"teams"_s);
        QCOMPARE(list[u"after"], QJsonValue(QJsonArray{1}));
        QCOMPARE(list[u"after_title"].toString(), u"North Quay"_s);
        QCOMPARE(cli.run({u"trash"_s, path, u"stories"_s, u"99"_s}), int(cli::NotFound));
        for (int i = 0; i < 8; ++i)
            QCOMPARE(cli.run({u"undo"_s, path}), int(cli::Done));
    }

    void importTellsCountsAndWarnings()
    {
        CliRunner cli;
        const QString path = file(cli);
        QFile table(cli.path(u"people.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("name,role,team\nAda Berg,Fitter,Night Crew\nBo Lind,Driver,Night Crew\n");
        table.close();
        const QStringList words{u"import"_s, path, table.fileName(), u"--as"_s, u"people"_s, u"--json"_s};
        QCOMPARE(cli.run(words + QStringList{u"--dry-run"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"dry_run").toBool(), true);
        QCOMPARE(cli.json().value(u"sources")[0][u"kinds"][u"people"][u"new"].toInt(), 2);
        QCOMPARE(cli.run({u"list"_s, path, u"people"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"count").toInt(), 0);
        QCOMPARE(cli.run({u"undo"_s, path}), int(cli::NotFound));
        QCOMPARE(cli.run(words), int(cli::Done));
        QCOMPARE(cli.json().value(u"sources")[0][u"kinds"][u"people"].toObject(),
            (QJsonObject{
                {u"new"_s, 2}, {u"updated"_s, 0}, {u"unchanged"_s, 0}, {u"duplicate"_s, 0}, {u"skipped"_s, 0}}));
        QVERIFY(cli.json().value(u"sources")[0][u"warnings"].isArray());
        QCOMPARE(cli.run(words), int(cli::Done));
        QCOMPARE(cli.json().value(u"sources")[0][u"kinds"][u"people"][u"unchanged"].toInt(), 2);
        QCOMPARE(cli.run({u"undo"_s, path}), int(cli::Done));
        QCOMPARE(cli.text(), u"Undone: import of 2 people\n"_s);
        QCOMPARE(cli.run({u"list"_s, path, u"teams"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"count").toInt(), 0);
        QCOMPARE(cli.run({u"import"_s, path, cli.path(u"missing.csv"_s)}), int(cli::NotFound));
        QCOMPARE(cli.run({u"import"_s, path, table.fileName(), u"--mapping"_s, cli.path(u"missing.json"_s)}),
            int(cli::NotFound));
        QCOMPARE(cli.run({u"import"_s, path, table.fileName(), u"--mapping"_s, table.fileName()}), int(cli::Refused));
        QCOMPARE(cli.run({u"import"_s, path, table.fileName(), u"--as"_s, u"apples"_s}), int(cli::Usage));
    }

    void severalSourcesAreOneStep()
    {
        CliRunner cli;
        const QString path = file(cli);
        QStringList sources;
        for (const QString& name : {u"one"_s, u"two"_s}) {
            QFile table(cli.path(name + u".csv"_s));
            QVERIFY(table.open(QIODevice::WriteOnly));
            table.write("name,role\nPerson of " + name.toUtf8() + ",Fitter\n");
            sources << table.fileName();
        }
        QCOMPARE(
            cli.run(QStringList{u"import"_s, path, u"--as"_s, u"people"_s, u"--json"_s} + sources), int(cli::Done));
        QCOMPARE(cli.json().value(u"sources").toArray().size(), 2);
        QCOMPARE(cli.run({u"undo"_s, path}), int(cli::Done));
        QCOMPARE(cli.run({u"list"_s, path, u"people"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"count").toInt(), 0);
    }

    void exportsComeBackTheSame_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("json") << u"json"_s;
        QTest::newRow("markdown") << u"markdown"_s;
    }

    void exportsComeBackTheSame()
    {
        QFETCH(QString, format);
        CliRunner cli;
        const QString path = filled(cli);
        const QString out = cli.path(u"copy"_s);
        QCOMPARE(cli.run({u"export"_s, path, u"--format"_s, format, u"--out"_s, out}), int(cli::Done));
        QVERIFY(cli.messages().contains(u"private"_s));
        QCOMPARE(cli.run({u"export"_s, path, u"--format"_s, format, u"--out"_s, out}), int(cli::Refused));
        QCOMPARE(cli.run({u"export"_s, path, u"--format"_s, format, u"--out"_s, out, u"--force"_s}), int(cli::Done));
        const QString other = cli.path(u"other.encore"_s);
        QCOMPARE(cli.run({u"new"_s, other}), int(cli::Done));
        QCOMPARE(cli.run({u"import"_s, other, out, u"--dry-run"_s}), int(cli::Done));
        QCOMPARE(cli.run({u"import"_s, other, out, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"sources")[0][u"kinds"][u"stories"][u"new"].toInt(), 3);
        for (const QString& kind : {u"stories"_s, u"teams"_s, u"people"_s, u"use-cases"_s}) {
            QCOMPARE(cli.run({u"list"_s, path, kind, u"--sort"_s, u"title"_s, u"--csv"_s}), int(cli::Done));
            const QByteArray before = cli.out;
            QCOMPARE(cli.run({u"list"_s, other, kind, u"--sort"_s, u"title"_s, u"--csv"_s}), int(cli::Done));
            QCOMPARE(cli.out, before);
        }
        QCOMPARE(cli.run({u"import"_s, other, out, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"sources")[0][u"kinds"][u"stories"][u"unchanged"].toInt(), 3);
        QCOMPARE(cli.run({u"check"_s, other}), int(cli::Done));
    }

    void exportOfAKindOrAQuery()
    {
        CliRunner cli;
        const QString path = filled(cli);
        const QString out = cli.path(u"s.csv"_s);
        QCOMPARE(cli.run({u"export"_s, path, u"--format"_s, u"csv"_s, u"--out"_s, out, u"--query"_s, u"state:draft"_s}),
            int(cli::Done));
        QFile table(out);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray bytes = table.readAll();
        QCOMPARE(bytes.count("\r\n"), 3);
        QVERIFY(bytes.contains("Too much fruit."));
        QVERIFY(!bytes.contains("Bread later"));
        const QString page = cli.path(u"s.html"_s);
        QCOMPARE(cli.run({u"export"_s, path, u"--format"_s, u"html"_s, u"--out"_s, page, u"--query"_s,
                     u"permission:named"_s}),
            int(cli::Done));
        QFile html(page);
        QVERIFY(html.open(QIODevice::ReadOnly));
        QVERIFY(html.readAll().contains("Bread later"));
        QCOMPARE(cli.run({u"export"_s, path, u"--format"_s, u"html"_s, u"--out"_s, cli.path(u"pages/"_s), u"--query"_s,
                     u"permission:named"_s}),
            int(cli::Done));
        QCOMPARE(QDir(cli.path(u"pages"_s)).entryList(QDir::Files), QStringList{u"bread-later-2.html"_s});
        QCOMPARE(cli.run({u"export"_s, path, u"--format"_s, u"csv"_s, u"--out"_s, cli.path(u"no/where.csv"_s)}),
            int(cli::Failed));
    }

    void pagesHoldWhatMayBeTold()
    {
        CliRunner cli;
        const QString path = filled(cli);
        const QString page = cli.path(u"all.html"_s);
        QCOMPARE(cli.run({u"export"_s, path, u"--format"_s, u"html"_s, u"--out"_s, page}), int(cli::Done));
        QVERIFY(
            cli.messages().contains(u"note: \"Apples first\" (nobody has asked for permission yet) was left out."_s));
        QFile html(page);
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QByteArray bytes = html.readAll();
        QVERIFY(bytes.contains("Bread later"));
        QVERIFY(!bytes.contains("Apples first"));
        const QString pages = cli.path(u"pages/"_s);
        QCOMPARE(cli.run({u"export"_s, path, u"--format"_s, u"html"_s, u"--out"_s, pages}), int(cli::Done));
        QCOMPARE(QDir(pages).entryList(QDir::Files), QStringList{u"bread-later-2.html"_s});
        QVERIFY(cli.messages().contains(u"\"Carrots never\" (nobody has asked for permission yet) was left out."_s));
        for (const QString& out : {cli.path(u"none.html"_s), cli.path(u"none/"_s)}) {
            QCOMPARE(
                cli.run({u"export"_s, path, u"--format"_s, u"html"_s, u"--out"_s, out, u"--query"_s, u"state:draft"_s}),
                int(cli::Refused));
            QVERIFY(!QFile::exists(out));
        }
    }

    void thePortfolioItselfIsNoTargetAndNoSource()
    {
        CliRunner cli;
        const QString path = filled(cli);
        QCOMPARE(cli.run({u"import"_s, path, path}), int(cli::Refused));
        QCOMPARE(cli.run({u"add"_s, path, u"attachments"_s, u"story=1"_s, u"file="_s + path}), int(cli::Refused));
        for (const QString& format : {u"csv"_s, u"json"_s, u"html"_s}) {
            QCOMPARE(
                cli.run({u"export"_s, path, u"--format"_s, format, u"--out"_s, path, u"--force"_s}), int(cli::Refused));
        }
        QCOMPARE(cli.run({u"check"_s, path}), int(cli::Done));
    }

    void nothingIsWrittenWherePagesLie()
    {
        CliRunner cli;
        const QString path = filled(cli);
        QCOMPARE(cli.run({u"set"_s, path, u"stories"_s, u"1"_s, u"permission=named"_s}), int(cli::Done));
        const QString pages = cli.path(u"pages/"_s);
        QVERIFY(QDir().mkpath(pages));
        QFile taken(pages + u"bread-later-2.html"_s);
        QVERIFY(taken.open(QIODevice::WriteOnly));
        QCOMPARE(cli.run({u"export"_s, path, u"--format"_s, u"html"_s, u"--out"_s, pages}), int(cli::Refused));
        QCOMPARE(QDir(pages).entryList(QDir::Files).size(), 1);
    }

    void backupIsACopyThatOpens()
    {
        CliRunner cli;
        const QString path = filled(cli);
        const QString copy = cli.path(u"copy.encore"_s);
        QCOMPARE(cli.run({u"backup"_s, path, copy}), int(cli::Done));
        QCOMPARE(cli.run({u"list"_s, copy, u"stories"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"count").toInt(), 3);
        QCOMPARE(cli.run({u"backup"_s, path, copy}), int(cli::Refused));
    }

    void generateIsTheSameForTheSameNumbers()
    {
        CliRunner cli;
        QByteArray lists[3];
        const QString seeds[]{u"7"_s, u"7"_s, u"8"_s};
        for (int i = 0; i < 3; ++i) {
            const QString path = cli.path(u"g%1.encore"_s.arg(i));
            QCOMPARE(cli.run({u"generate"_s, path, u"--stories"_s, u"40"_s, u"--seed"_s, seeds[i]}), int(cli::Done));
            QCOMPARE(
                cli.run({u"export"_s, path, u"--format"_s, u"json"_s, u"--out"_s, cli.path(u"g.json"_s), u"--force"_s}),
                int(cli::Done));
            QFile all(cli.path(u"g.json"_s));
            QVERIFY(all.open(QIODevice::ReadOnly));
            lists[i] = all.readAll();
            QCOMPARE(cli.run({u"list"_s, path, u"stories"_s, u"--json"_s}), int(cli::Done));
            QCOMPARE(cli.json().value(u"count").toInt(), 40);
            QCOMPARE(cli.run({u"check"_s, path}), int(cli::Done));
        }
        QVERIFY(lists[0] == lists[1]);
        QVERIFY(lists[0] != lists[2]);
        QCOMPARE(cli.run({u"generate"_s, cli.path(u"g0.encore"_s), u"--stories"_s, u"4"_s}), int(cli::Refused));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
