// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

// Replications through the command line: the same rules as in the window. The clock stands at 2026-03-02.
class TestReplicating : public QObject
{
    Q_OBJECT

private:
    // A use case, the teams One, Two and Three of one unit, a person.
    QString filled(CliRunner& cli)
    {
        const QString path = cli.path(u"p.encore"_s);
        if (cli.run({u"new"_s, path}) != cli::Done)
            qFatal("no portfolio");
        add(cli, {u"use-cases"_s, u"title=Sheet"_s});
        add(cli, {u"teams"_s, u"name=Unit"_s, u"kind=unit"_s});
        for (const QString& name : {u"One"_s, u"Two"_s, u"Three"_s})
            add(cli, {u"teams"_s, u"name="_s + name, u"parent=Unit"_s});
        add(cli, {u"people"_s, u"name=Ada"_s});
        return path;
    }
    QString add(CliRunner& cli, QStringList words)
    {
        words = QStringList{u"add"_s, cli.path(u"p.encore"_s)} + words;
        if (cli.run(words) != cli::Done)
            qFatal("%s", cli.err.constData());
        return cli.text().trimmed();
    }
    QString replication(CliRunner& cli, const QString& team, const QStringList& more)
    {
        return add(cli, QStringList{u"replications"_s, u"use_case=Sheet"_s, u"team="_s + team} + more);
    }
    int set(CliRunner& cli, const QStringList& words)
    {
        return cli.run(QStringList{u"set"_s, cli.path(u"p.encore"_s), u"replications"_s} + words);
    }
    QString field(CliRunner& cli, const QString& id, const QString& key)
    {
        cli.run({u"show"_s, cli.path(u"p.encore"_s), u"replications"_s, id, u"--json"_s});
        return cli.json().value(key).toVariant().toString();
    }

private Q_SLOTS:
    void stateGoesThroughTheRules()
    {
        CliRunner cli;
        filled(cli);
        const QString id = replication(cli, u"One"_s, {});
        QCOMPARE(field(cli, id, u"state"_s), u"identified"_s);
        QCOMPARE(field(cli, id, u"attempt"_s), u"1"_s);
        QCOMPARE(set(cli, {id, u"state=adopted"_s}), int(cli::Refused));
        QVERIFY(cli.messages().contains(u"does not come next"_s) && cli.messages().contains(u"--override"_s));
        QCOMPARE(set(cli, {id, u"state=contacted"_s}), int(cli::Done));
        QCOMPARE(field(cli, id, u"contacted_on"_s), u"2026-03-02"_s);
        // What has not come yet has not happened, whatever the reason.
        QCOMPARE(set(cli, {id, u"state=considering"_s, u"--on"_s, u"2026-03-09"_s, u"--override"_s, u"Soon."_s}),
            int(cli::Refused));
        QVERIFY(cli.messages().contains(u"(2026-03-09) has not come yet"_s));
        QCOMPARE(set(cli, {id, u"identified_on=2026-02"_s, u"contacted_on=2026-02"_s}), int(cli::Done));
        for (const QString& state : {u"considering"_s, u"accepted"_s})
            QCOMPARE(set(cli, {id, u"state="_s + state, u"--on"_s, u"2026-02-20"_s}), int(cli::Done));
        QCOMPARE(set(cli, {id, u"state=planned"_s}), int(cli::Refused));
        QVERIFY(cli.messages().contains(u"It has no owner."_s));
        QCOMPARE(set(cli,
                     {id, u"state=planned"_s, u"owner=Ada"_s, u"purpose=Why"_s, u"criteria=What"_s, u"--on"_s,
                         u"2026-02-25"_s}),
            int(cli::Done));
        QCOMPARE(field(cli, id, u"planned_on"_s), u"2026-02-25"_s);
        QCOMPARE(set(cli, {id, u"state=abandoned"_s}), int(cli::Refused));
        QVERIFY(cli.messages().contains(u"(field reason)"_s) && !cli.messages().contains(u"--override"_s));
        QCOMPARE(
            set(cli, {id, u"state=abandoned"_s, u"reason=no_sponsor"_s, u"--on"_s, u"2026-02-27"_s}), int(cli::Done));
        QCOMPARE(field(cli, id, u"ended_on"_s), u"2026-02-27"_s);
        QCOMPARE(field(cli, replication(cli, u"One"_s, {}), u"attempt"_s), u"2"_s);
    }

    void overrideKeepsItsReason()
    {
        CliRunner cli;
        const QString path = filled(cli);
        const QString id = replication(cli, u"One"_s, {u"state=trial"_s, u"purpose=Why"_s});
        QCOMPARE(set(cli, {id, u"purpose=Something else"_s}), int(cli::Refused));
        QVERIFY(cli.messages().contains(u"has been fixed since the trial began"_s));
        QCOMPARE(
            set(cli, {id, u"purpose=Something else"_s, u"--override"_s, u"Wrong from the start."_s}), int(cli::Done));
        QCOMPARE(field(cli, id, u"overrides"_s),
            u"2026-03-02, Tester: Purpose. “Purpose” has been fixed since the trial began. Reason: Wrong from the start."_s);
        QCOMPARE(cli.run({u"add"_s, path, u"checkpoints"_s, u"replication="_s + id, u"kind=results_evaluation"_s,
                     u"done_on=2026-03-01"_s}),
            int(cli::Refused));
        QCOMPARE(cli.run({u"add"_s, path, u"checkpoints"_s, u"replication="_s + id, u"kind=results_evaluation"_s,
                     u"done_on=2026-03-01"_s, u"--override"_s, u"We had the figures."_s}),
            int(cli::Done));
        QVERIFY(field(cli, id, u"overrides"_s).endsWith(u"Reason: We had the figures."_s));
    }

    void settingsAreListedAndSet()
    {
        CliRunner cli;
        const QString path = filled(cli);
        QCOMPARE(cli.run({u"settings"_s, path, u"depth_percent=70"_s, u"working_days=200"_s}), int(cli::Done));
        QCOMPARE(cli.run({u"settings"_s, path, u"--json"_s}), int(cli::Done));
        std::map<QString, QString> values;
        for (const QJsonValue& each : cli.json().value(u"settings"_s).toArray())
            values[each[u"key"_s].toString()] = each[u"value"_s].toString();
        QCOMPARE(values.at(u"depth_percent"_s), u"70"_s);
        QCOMPARE(values.at(u"stall_days"_s), u"45"_s);
        QCOMPARE(values.at(u"working_days"_s), u"200"_s);
        QCOMPARE(values.at(u"evidence_weights"_s), u"0;0.1;0.3;0.6;0.8;1"_s);
        for (const QString& wrong : {u"stall_days=0"_s, u"stall_days=soon"_s, u"working_days=400"_s, u"currency=euro"_s,
                 u"evidence_weights=1;2"_s, u"colour=red"_s})
            QCOMPARE(cli.run({u"settings"_s, path, wrong}), int(cli::Refused));
        QCOMPARE(cli.run({u"settings"_s, path, u"stall_days"_s}), int(cli::Usage));
        QCOMPARE(cli.run({u"undo"_s, path}), int(cli::Done));
        QCOMPARE(cli.run({u"settings"_s, path}), int(cli::Done));
        QVERIFY(cli.text().contains(u"A replication is silent after (days)"_s));
    }

    void teamsAreReorganised()
    {
        CliRunner cli;
        const QString path = filled(cli);
        const QString id = replication(cli, u"One"_s, {});
        QCOMPARE(cli.run({u"reorganise"_s, path, u"rename"_s, u"One"_s, u"First"_s, u"--on"_s, u"2026-02-01"_s}),
            int(cli::Done));
        cli.run({u"show"_s, path, u"teams"_s, u"2"_s, u"--json"_s});
        QCOMPARE(cli.json().value(u"former_names"_s).toString(), u"One (– 2026-01-31)"_s);
        QCOMPARE(
            cli.run({u"reorganise"_s, path, u"merge"_s, u"First"_s, u"Two"_s, u"--into"_s, u"Both"_s}), int(cli::Done));
        QCOMPARE(cli.text().trimmed(), u"5"_s);
        QCOMPARE(field(cli, id, u"team_title"_s), u"Both"_s);
        QCOMPARE(cli.run({u"reorganise"_s, path, u"split"_s, u"Both"_s, u"Left"_s, u"Right"_s, u"--goes-on"_s}),
            int(cli::Done));
        QCOMPARE(cli.text().trimmed(), u"6\n7"_s);
        QCOMPARE(field(cli, id, u"team_title"_s), u"Both"_s);
        QCOMPARE(cli.run({u"reorganise"_s, path, u"merge"_s, u"First"_s, u"Left"_s, u"--into"_s, u"All"_s}),
            int(cli::Refused)); // the first one has ended
        QCOMPARE(cli.run({u"reorganise"_s, path, u"merge"_s, u"Left"_s, u"Right"_s}), int(cli::Usage));
        QCOMPARE(cli.run({u"reorganise"_s, path, u"move"_s, u"Left"_s, u"Right"_s}), int(cli::Usage));
        QCOMPARE(cli.run({u"reorganise"_s, path, u"rename"_s, u"Nobody"_s, u"Any"_s}), int(cli::NotFound));
    }

    void dayBelongsToAState_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no state") << QStringList{u"note=x"_s};
        QTest::newRow("no day of its own") << QStringList{u"state=deferred"_s};
        QTest::newRow("no such state") << QStringList{u"state=somewhere"_s};
    }
    void dayBelongsToAState()
    {
        QFETCH(QStringList, words);
        CliRunner cli;
        filled(cli);
        const QString id = replication(cli, u"One"_s, {});
        QCOMPARE(set(cli, QStringList{id} + words + QStringList{u"--on"_s, u"2026-03-01"_s}), int(cli::Usage));
    }

    void manyGoThroughTheRulesEach()
    {
        CliRunner cli;
        filled(cli);
        const QString ready =
            replication(cli, u"One"_s, {u"state=accepted"_s, u"owner=Ada"_s, u"purpose=Why"_s, u"criteria=What"_s});
        const QString bare =
            replication(cli, u"Two"_s, {u"state=accepted"_s, u"owner=Ada"_s, u"accepted_on=2026-02-20"_s});
        QCOMPARE(set(cli, {u"--query"_s, u"state:accepted"_s, u"--dry-run"_s, u"state=planned"_s}), int(cli::Done));
        QVERIFY(cli.text().contains(u"refused: Its purpose is not written down."_s));
        QCOMPARE(set(cli, {u"--query"_s, u"state:accepted"_s, u"state=planned"_s}), int(cli::Done));
        QVERIFY(cli.messages().contains(bare + u" Sheet – Two was refused: Its purpose is not written down."_s));
        QCOMPARE(field(cli, ready, u"state"_s), u"planned"_s);
        QCOMPARE(field(cli, bare, u"state"_s), u"accepted"_s);
        QCOMPARE(set(cli,
                     {u"--query"_s, u"state:accepted"_s, u"state=planned"_s, u"purpose=Why"_s, u"criteria=What"_s,
                         u"--on"_s, u"2026-02-24"_s}),
            int(cli::Done));
        QCOMPARE(field(cli, bare, u"state"_s), u"planned"_s);
        QCOMPARE(field(cli, bare, u"planned_on"_s), u"2026-02-24"_s);
        QCOMPARE(set(cli, {u"--query"_s, u"state:planned"_s, u"state=adopted"_s, u"--override"_s, u"Long since."_s}),
            int(cli::Done));
        QVERIFY(field(cli, ready, u"overrides"_s).endsWith(u"Reason: Long since."_s));
    }

    void aCalendarIsNotCountedInRecords()
    {
        CliRunner cli;
        const QString path = filled(cli);
        replication(cli, u"One"_s, {u"state=trial"_s, u"trial_on=2026-02-20"_s});
        replication(cli, u"Two"_s, {u"state=identified"_s});
        QCOMPARE(
            cli.run({u"export"_s, path, u"--format"_s, u"ics"_s, u"--out"_s, cli.path(u"p.ics"_s)}), int(cli::Done));
        QVERIFY2(cli.messages().contains(u"Wrote "_s) && !cli.messages().contains(u"2 records"_s),
            qPrintable(cli.messages()));
    }

    void rankingTellsWhereNext()
    {
        CliRunner cli;
        const QString path = filled(cli);
        replication(cli, u"One"_s, {u"state=adopted"_s});
        replication(cli, u"Two"_s, {u"state=declined"_s, u"reason=not_applicable_here"_s});
        QCOMPARE(cli.run({u"rank"_s, path, u"where-next"_s, u"--for"_s, u"Sheet"_s, u"--json"_s}), int(cli::Done));
        const QJsonArray ranked = cli.json().value(u"ranked").toArray();
        QCOMPARE(ranked.size(), 1);
        const QJsonObject best = ranked[0].toObject();
        QCOMPARE(best.value(u"team_title").toString(), u"Three"_s);
        QCOMPARE(best.value(u"use_case_title").toString(), u"Sheet"_s);
        QCOMPARE(best.value(u"use_case").toInt(), 1);
        QCOMPARE(best.value(u"score").toDouble(), 100.0);
        QCOMPARE(best.value(u"fit").toDouble(), 100.0);
        QVERIFY(best.value(u"priority").isNull()); // nothing is claimed
        QCOMPARE(best.value(u"known_share").toDouble(), .1);
        QCOMPARE(best.value(u"reasons").toArray(), QJsonArray{u"One beside it has it in use."_s});
        const QByteArray byTitle = cli.out;
        for (const QString& named : {u"1"_s, u"use-cases:1"_s, u"teams:Three"_s}) {
            QCOMPARE(cli.run({u"rank"_s, path, u"where-next"_s, u"--for"_s, named, u"--json"_s}), int(cli::Done));
            QCOMPARE(cli.out, byTitle);
        }
        QCOMPARE(cli.run({u"rank"_s, path, u"where-next"_s}), int(cli::Done));
        QVERIFY(cli.text().contains(u"One beside it has it in use."_s));
        QCOMPARE(cli.run({u"rank"_s, path, u"where-next"_s, u"--for"_s, u"Nobody"_s}), int(cli::NotFound));
        QCOMPARE(cli.run({u"rank"_s, path, u"who-next"_s}), int(cli::Usage));
        QCOMPARE(cli.run({u"rank"_s, path, u"replicate-next"_s, u"--json"_s}), int(cli::Done));
        QVERIFY(cli.json().value(u"ranked").toArray().isEmpty()); // little is known, and nothing claimed
        QCOMPARE(cli.run({u"rank"_s, path, u"where-next"_s, u"--for"_s, u"stories:1"_s}), int(cli::Usage));
    }

    void calendarHoldsWhatIsPlanned()
    {
        CliRunner cli;
        const QString path = filled(cli);
        const QString out = cli.path(u"looks.ics"_s);
        QCOMPARE(cli.run({u"export"_s, path, u"--format"_s, u"ics"_s, u"--out"_s, out}), int(cli::Refused));
        QVERIFY(!QFile::exists(out));
        const QString hostile = QString(u"Zoë, \\ ; 班"_s).repeated(12);
        add(cli, {u"use-cases"_s, u"title="_s + hostile});
        add(cli,
            {u"replications"_s, u"use_case="_s + hostile, u"team=One"_s, u"state=trial"_s, u"trial_on=2026-02-20"_s});
        replication(cli, u"Two"_s, {u"state=declined"_s});
        QCOMPARE(cli.run({u"export"_s, path, u"--format"_s, u"ics"_s, u"--out"_s, out}), int(cli::Done));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("\r\n"), bytes.count('\n'));
        QByteArrayList lines = bytes.split('\n');
        for (const QByteArray& line : lines) {
            QVERIFY(line.size() <= 76); // with the CR
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QByteArray whole = bytes;
        whole.replace("\r\n ", "");
        QCOMPARE(whole.count("BEGIN:VEVENT"), 4);
        QVERIFY(whole.contains("DTSTART;VALUE=DATE:20260322"));
        const QString escaped =
            QString(hostile).replace(u'\\', u"\\\\"_s).replace(u',', u"\\,"_s).replace(u';', u"\\;"_s);
        QVERIFY(QString::fromUtf8(whole).contains(u"SUMMARY:Light check: "_s + escaped));
        QVERIFY(whole.contains("DESCRIPTION:Does the method work here?\\nDid the first idea"));
        QCOMPARE(cli.run({u"export"_s, path, u"--format"_s, u"ics"_s, u"--out"_s, out, u"--force"_s}), int(cli::Done));
        QFile again(out);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), bytes);
        QCOMPARE(cli.run({u"export"_s, path, u"--format"_s, u"ics"_s, u"--kind"_s, u"teams"_s, u"--out"_s, out,
                     u"--force"_s}),
            int(cli::Refused));
    }
};

QTEST_GUILESS_MAIN(TestReplicating)
#include "tst_replicating.moc"
