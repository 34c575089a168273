// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/portfoliofile.h"
#include "tests/cli/clirunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace encore;
using namespace Qt::StringLiterals;

// Files that are no portfolio, damaged, too new or in use: each command says so, with its exit code, and leaves the file as it is.
class TestCliFiles : public QObject
{
    Q_OBJECT

private:
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void execute(const QString& path, const QString& sql)
    {
        auto database = Database::open(path, Access::ReadWrite);
        if (!database || !(*database)->run(sql) || !(*database)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
            qFatal("cannot prepare the file");
    }

private Q_SLOTS:
    void badFiles_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << u"missing"_s << int(cli::NoPortfolio);
        QTest::newRow("folder") << u"folder"_s << int(cli::NoPortfolio);
        QTest::newRow("empty") << u"empty"_s << int(cli::NoPortfolio);
        QTest::newRow("text") << u"text"_s << int(cli::NoPortfolio);
        QTest::newRow("foreign") << u"foreign"_s << int(cli::NoPortfolio);
        QTest::newRow("cut off") << u"cut"_s << int(cli::NoPortfolio);
        QTest::newRow("newer") << u"newer"_s << int(cli::NoPortfolio);
    }

    void badFiles()
    {
        QFETCH(QString, form);
        QFETCH(int, code);
        CliRunner cli;
        const QString path = cli.path(u"p.encore"_s);
        prepare(cli, form, path);
        const QByteArray before = bytesOf(path);
        const std::vector<QStringList> commands{{u"list"_s, path, u"stories"_s},
            {u"show"_s, path, u"stories"_s, u"1"_s}, {u"search"_s, path, u"a"_s},
            {u"add"_s, path, u"tags"_s, u"name=a"_s}, {u"set"_s, path, u"tags"_s, u"1"_s, u"name=a"_s},
            {u"trash"_s, path, u"tags"_s, u"1"_s}, {u"restore"_s, path, u"tags"_s, u"1"_s}, {u"undo"_s, path},
            {u"redo"_s, path}, {u"history"_s, path}, {u"check"_s, path}, {u"backup"_s, path, cli.path(u"b.encore"_s)},
            {u"import"_s, path, cli.folder.path()},
            {u"export"_s, path, u"--format"_s, u"json"_s, u"--out"_s, cli.path(u"x.json"_s)}};
        for (const QStringList& words : commands) {
            QCOMPARE(cli.run(words), code);
            QVERIFY2(!cli.err.isEmpty(), qPrintable(words.front()));
            QVERIFY2(cli.out.isEmpty(), qPrintable(words.front()));
        }
        QCOMPARE(bytesOf(path), before);
        QVERIFY(!QFile::exists(cli.path(u"b.encore"_s)));
        QVERIFY(!QFile::exists(cli.path(u"x.json"_s)));
    }

    // Opening a pipe that nobody writes into would wait for good.
    void pipesAndDevicesAreRefusedAtOnce()
    {
        CliRunner cli;
        const QString path = cli.path(u"p.encore"_s);
        QCOMPARE(cli.run({u"new"_s, path}), int(cli::Done));
        for (const QString& name : {u"pipe"_s, u"pipe.csv"_s, u"pipe.md"_s, u"pipe.json"_s, u"pipe.encore"_s}) {
            const QString pipe = cli.path(name);
            QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
            QCOMPARE(cli.run({u"import"_s, path, pipe}), int(cli::Refused));
            QVERIFY2(cli.messages().contains(u"pipe or a device"_s), cli.err.constData());
        }
        QCOMPARE(cli.run({u"import"_s, path, u"/dev/zero"_s, u"--dry-run"_s}), int(cli::Refused));
        QCOMPARE(cli.run({u"list"_s, cli.path(u"pipe.encore"_s), u"stories"_s}), int(cli::NoPortfolio));
        QVERIFY2(cli.messages().contains(u"pipe or a device"_s), cli.err.constData());
        QCOMPARE(cli.run({u"add"_s, path, u"attachments"_s, u"file="_s + cli.path(u"pipe"_s)}), int(cli::Refused));
        // A folder with a pipe in it comes in without it.
        write(cli.path(u"docs.md"_s), "# Ask once\n\nThe clerk asked once, and it was enough for all.\n");
        QCOMPARE(cli.run({u"import"_s, path, cli.folder.path(), u"--json"_s}), int(cli::Done));
    }

    // Nothing that a command reads on its way lies in the damaged pages; it is found all the same, before anything is written.
    void damageEndsWriting()
    {
        CliRunner cli;
        const QString path = cli.path(u"p.encore"_s);
        QCOMPARE(cli.run({u"new"_s, path, u"--sample"_s}), int(cli::Done));
        QByteArray bytes = bytesOf(path);
        const qsizetype at = bytes.size() / 8192 * 4096;
        bytes.replace(at, 4096 * 40, QByteArray(4096 * 40, '\xaa'));
        write(path, bytes);
        for (const QStringList& words : {QStringList{u"add"_s, path, u"tags"_s, u"name=zzz"_s},
                 QStringList{u"set"_s, path, u"tags"_s, u"1"_s, u"name=zzz"_s}, QStringList{u"undo"_s, path}}) {
            QCOMPARE(cli.run(words), int(cli::NoPortfolio));
            QVERIFY2(cli.messages().contains(u"damaged"_s), cli.err.constData());
        }
        QCOMPARE(bytesOf(path), bytes);
    }

    // A number that is taken already is refused, not changed into another; where nothing is left to redo, no name is asked for.
    void attemptThatExistsIsRefused()
    {
        CliRunner cli;
        const QString path = cli.path(u"p.encore"_s);
        QCOMPARE(cli.run({u"new"_s, path}), int(cli::Done));
        QCOMPARE(cli.run({u"add"_s, path, u"teams"_s, u"name=Payroll"_s}), int(cli::Done));
        QCOMPARE(cli.run({u"add"_s, path, u"use-cases"_s, u"title=Ask once"_s}), int(cli::Done));
        const QStringList words{
            u"add"_s, path, u"replications"_s, u"team=Payroll"_s, u"use_case=Ask once"_s, u"attempt=1"_s};
        QCOMPARE(cli.run(words), int(cli::Done));
        QCOMPARE(cli.run(words), int(cli::Refused));
        QVERIFY2(
            cli.messages().contains(u"attempt 1"_s) && cli.messages().contains(u"next is 2"_s), cli.err.constData());
        QCOMPARE(cli.run(words.mid(0, 5)), int(cli::Done));
        QCOMPARE(cli.run({u"list"_s, path, u"replications"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json()[u"count"].toInt(), 2);
        QCOMPARE(cli.run({u"redo"_s, path}), int(cli::NotFound));
        QVERIFY2(!cli.messages().contains(u"name"_s), cli.err.constData());
    }

    // The sample as JSON, before and after a way through a Markdown folder.
    void sampleComesBackFromMarkdown()
    {
        CliRunner cli;
        const auto records = [&cli](const QString& path) {
            cli.run({u"export"_s, path, u"--format"_s, u"json"_s, u"--force"_s, u"--out"_s, cli.path(u"x.json"_s)});
            std::map<QString, QJsonObject> found;
            for (const QJsonValue& each : QJsonDocument::fromJson(bytesOf(cli.path(u"x.json"_s)))[u"records"].toArray())
                found[each[u"kind_of"].toString() + u' ' + each[u"uid"].toString()] = each.toObject();
            return found;
        };
        const QString first = cli.path(u"first.encore"_s);
        const QString second = cli.path(u"second.encore"_s);
        QCOMPARE(cli.run({u"new"_s, first, u"--sample"_s}), int(cli::Done));
        QCOMPARE(cli.run({u"new"_s, second}), int(cli::Done));
        QCOMPARE(
            cli.run({u"export"_s, first, u"--format"_s, u"markdown"_s, u"--out"_s, cli.path(u"md"_s)}), int(cli::Done));
        QCOMPARE(cli.run({u"import"_s, second, cli.path(u"md"_s)}), int(cli::Done));
        const auto before = records(first);
        const auto after = records(second);
        QCOMPARE(after.size(), before.size());
        QVERIFY(std::ranges::any_of(before, [](const auto& each) { return each.first.startsWith(u"snooze "_s); }));
        for (const auto& [key, record] : before)
            QCOMPARE(after.at(key), record);
    }

    // A part of a portfolio finds or makes elsewhere what it names: teams, people, tags, the use case. Nothing comes without them.
    void partOfAPortfolioKeepsItsNames_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("json") << u"json"_s;
        QTest::newRow("markdown") << u"markdown"_s;
    }

    void partOfAPortfolioKeepsItsNames()
    {
        QFETCH(QString, format);
        CliRunner cli;
        const QString first = cli.path(u"first.encore"_s);
        const QString second = cli.path(u"second.encore"_s);
        const QString part = cli.path(u"part"_s);
        QCOMPARE(cli.run({u"new"_s, first, u"--sample"_s}), int(cli::Done));
        QCOMPARE(cli.run({u"new"_s, second}), int(cli::Done));
        const auto titles = [&cli](const QString& path, const QString& kind, const QString& query) {
            cli.run({u"list"_s, path, kind, u"--query"_s, query, u"--json"_s});
            QStringList found;
            for (const QJsonValue& each : cli.json()[u"records"].toArray()) {
                for (const QString& key : {u"team_title"_s, u"person_title"_s, u"owner_title"_s, u"use_case_title"_s})
                    found << key + u'=' + each[key].toString();
                found << QString::number(each[u"tags"].toArray().size());
            }
            found.sort();
            return found;
        };
        const QStringList story = titles(first, u"stories"_s, u"id:5"_s);
        QVERIFY(!story.isEmpty());
        const QStringList credits = titles(first, u"contributions"_s, u"story:5"_s);
        QCOMPARE(cli.run({u"export"_s, first, u"--format"_s, format, u"--kind"_s, u"stories"_s, u"--query"_s, u"id:5"_s,
                     u"--out"_s, part}),
            int(cli::Done));
        QCOMPARE(cli.run({u"import"_s, second, part}), int(cli::Done));
        static const QRegularExpression lost(u"(team|owner|tags|use_case|person) \"[^\"]*\" is not known"_s);
        QVERIFY2(!cli.messages().contains(lost), cli.err.constData());
        QCOMPARE(titles(second, u"stories"_s, u""_s), story);
        const QStringList taken = titles(second, u"contributions"_s, u""_s);
        QCOMPARE(taken, credits);
        // The same part again brings nothing more.
        QCOMPARE(cli.run({u"import"_s, second, part}), int(cli::Done));
        QCOMPARE(titles(second, u"contributions"_s, u""_s), taken);
        cli.run({u"list"_s, second, u"teams"_s, u"--json"_s});
        const int teams = cli.json()[u"count"].toInt();
        QVERIFY(teams > 0 && teams < 10);
    }

    // The example of the manual page is one that works; an order that is none is refused with those that are.
    void mappingOfTheManualPage()
    {
        const QString source = QFINDTESTDATA("../../packaging/man/encore-cli.1");
        const QString page = QString::fromUtf8(bytesOf(source)).section(u".Sh MAPPINGS"_s, 1);
        const QString example = page.section(u".Bd -literal -offset indent\n"_s, 1).section(u"\n.Ed"_s, 0, 0);
        CliRunner cli;
        const QString path = cli.path(u"p.encore"_s);
        QCOMPARE(cli.run({u"new"_s, path}), int(cli::Done));
        write(cli.path(u"a.csv"_s), "No.,Title,Date,Keywords\n1,Ask once,03/04/2025,\"forms, queue\"\n");
        write(cli.path(u"m.json"_s), example.toUtf8());
        const QStringList words{u"import"_s, path, cli.path(u"a.csv"_s), u"--mapping"_s, cli.path(u"m.json"_s)};
        QVERIFY2(cli.run(words) == int(cli::Done), cli.err.constData());
        QCOMPARE(cli.run({u"list"_s, path, u"stories"_s, u"--json"_s}), int(cli::Done));
        const QJsonValue story = cli.json()[u"records"][0];
        QCOMPARE(story[u"happened_from"].toString(), u"2025-04-03"_s);
        QCOMPARE(story[u"tags"].toArray().size(), 2);
        write(cli.path(u"m.json"_s), QString(example).replace(u"day_first"_s, u"dmy"_s).toUtf8());
        QCOMPARE(cli.run(words), int(cli::Refused));
        QVERIFY2(cli.messages().contains(u"day_first, month_first"_s), cli.err.constData());
    }

    void checkFindsDamage_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("found");
        QTest::newRow("orphan")
            << u"INSERT INTO section (kind, record, language, position, key, heading, level, text) VALUES ('story', 77, '', 0, '', '', 2, 'x')"_s
            << u"orphans"_s;
        QTest::newRow("link")
            << u"INSERT INTO link (kind, record, field, position, target) VALUES ('story', 1, 'teams', 0, 55)"_s
            << u"relations"_s;
        QTest::newRow("attachment")
            << u"INSERT INTO attachment (uid, version, created_at, updated_at, name, hash) VALUES ('u', 1, '', '', 'a', 'nowhere')"_s
            << u"attachments"_s;
        QTest::newRow("index") << u"UPDATE search_text SET body = 'other words'"_s << u"text_index"_s;
        QTest::newRow("unfindable") << u"DELETE FROM search_text"_s << u"text_index"_s;
    }

    void checkFindsDamage()
    {
        QFETCH(QString, sql);
        QFETCH(QString, found);
        CliRunner cli;
        const QString path = cli.path(u"p.encore"_s);
        QCOMPARE(cli.run({u"new"_s, path}), int(cli::Done));
        QCOMPARE(cli.run({u"add"_s, path, u"stories"_s, u"title=Sound"_s}), int(cli::Done));
        QCOMPARE(cli.run({u"check"_s, path, u"--json"_s}), int(cli::Done));
        QCOMPARE(cli.json().value(u"sound").toBool(), true);
        execute(path, sql);
        QCOMPARE(cli.run({u"check"_s, path, u"--json"_s}), int(cli::NoPortfolio));
        QCOMPARE(cli.json().value(u"sound").toBool(true), false);
        QCOMPARE(cli.json().value(u"problems")[0][u"check"].toString(), found);
    }

    void damageInThePagesIsFound()
    {
        CliRunner cli;
        const QString path = cli.path(u"p.encore"_s);
        QCOMPARE(cli.run({u"generate"_s, path, u"--stories"_s, u"60"_s}), int(cli::Done));
        QByteArray bytes = bytesOf(path);
        for (qsizetype at = bytes.size() / 3; at < bytes.size() / 2; ++at)
            bytes[at] = '\x7f';
        write(path, bytes);
        QCOMPARE(cli.run({u"check"_s, path}), int(cli::NoPortfolio));
        QCOMPARE(bytesOf(path), bytes);
    }

    void aBusyPortfolioIsToldAndUnchanged()
    {
        CliRunner cli;
        const QString path = cli.path(u"p.encore"_s);
        QCOMPARE(cli.run({u"new"_s, path}), int(cli::Done));
        auto writer = Database::open(path, Access::ReadWrite);
        QVERIFY(writer.ok());
        {
            const Transaction holds(**writer);
            QVERIFY(holds.begun().ok());
            QCOMPARE(cli.run({u"list"_s, path, u"stories"_s}), int(cli::Done));
            QCOMPARE(cli.run({u"add"_s, path, u"tags"_s, u"name=a"_s}), int(cli::Busy));
        }
        QCOMPARE(cli.run({u"add"_s, path, u"tags"_s, u"name=a"_s}), int(cli::Done));
    }

    void aFolderThatMayNotBeWrittenTo()
    {
        if (geteuid() == 0)
            QSKIP("the superuser may write everywhere");
        CliRunner cli;
        const QString folder = cli.path(u"locked"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + u"/p.encore"_s;
        QCOMPARE(cli.run({u"new"_s, path}), int(cli::Done));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        QCOMPARE(cli.run({u"list"_s, path, u"stories"_s}), int(cli::Done));
        QCOMPARE(cli.run({u"add"_s, path, u"tags"_s, u"name=a"_s}), int(cli::Failed));
        QCOMPARE(cli.run({u"new"_s, folder + u"/q.encore"_s}), int(cli::Failed));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void aNewerPortfolioThatAllowsItIsRead()
    {
        CliRunner cli;
        const QString path = cli.path(u"p.encore"_s);
        QCOMPARE(cli.run({u"new"_s, path}), int(cli::Done));
        QCOMPARE(cli.run({u"add"_s, path, u"tags"_s, u"name=Kept"_s}), int(cli::Done));
        execute(path, u"PRAGMA user_version = 999"_s);
        QCOMPARE(cli.run({u"list"_s, path, u"tags"_s}), int(cli::Done));
        QVERIFY(cli.text().contains(u"Kept"_s));
        QVERIFY(cli.messages().contains(u"A newer Encore wrote this portfolio"_s));
        const QByteArray before = bytesOf(path);
        QCOMPARE(cli.run({u"add"_s, path, u"tags"_s, u"name=Lost"_s}), int(cli::NoPortfolio));
        QCOMPARE(bytesOf(path), before);
    }

    void anOlderPortfolioIsBroughtUpToDateByWhoeverUsesIt()
    {
        CliRunner cli;
        const QString path = cli.path(u"p.encore"_s);
        QVERIFY(createPortfolio(path, newestSchemaVersion() - 1));
        QCOMPARE(cli.run({u"list"_s, path, u"stories"_s}), int(cli::Done));
        QCOMPARE(readHead(path)->schemaVersion, qint64(newestSchemaVersion()));
    }

private:
    void prepare(CliRunner& cli, const QString& form, const QString& path)
    {
        if (form == u"missing"_s)
            return;
        if (form == u"folder"_s) {
            QDir().mkpath(path);
        } else if (form == u"empty"_s) {
            write(path, QByteArray());
        } else if (form == u"text"_s) {
            write(path, "Dear diary, today nobody asked twice.\n");
        } else {
            if (cli.run({u"new"_s, path}) != cli::Done)
                qFatal("no portfolio");
            if (form == u"cut"_s)
                write(path, bytesOf(path).left(70));
            else
                execute(path, form == u"newer"_s ? u"PRAGMA user_version = 999"_s : u"PRAGMA application_id = 7"_s);
            if (form == u"newer"_s)
                execute(path, u"UPDATE setting SET value = '999' WHERE key = 'min_reader_version'"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestCliFiles)
#include "tst_clifiles.moc"
