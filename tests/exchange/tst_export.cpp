// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/generator.h"
#include "model/exchange/jsonformat.h"
#include "model/exchange/jsonwriter.h"
#include "model/exchange/markdownfolder.h"
#include "model/exchange/namedrefs.h"
#include "model/exchange/recordset.h"
#include "model/exchange/sampleportfolio.h"
#include "model/exchange/wordsource.h"
#include "model/store/blobs.h"
#include "tests/support/testportfolio.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace encore;
using namespace Qt::StringLiterals;

class TestExport : public QObject
{
    Q_OBJECT

private:
    // Everything that is awkward to write: quotes, line breaks, formulas, two languages, foreign values, circles, the trash, a picture.
    void fill(TestPortfolio& portfolio)
    {
        const RecordId crew = portfolio.add(makeTeam(u"Crew; with a semicolon"_s));
        const RecordId same1 = portfolio.add(makeTeam(u"Twins"_s, crew));
        portfolio.add(makeTeam(u"Twins"_s, crew));
        Record person = makePerson(u"Ada \"the\" Berg"_s);
        person.set(person::team, same1);
        person.set(person::languages, u"Danish, English"_s);
        const RecordId ada = portfolio.add(person);
        change(portfolio, team::kind, crew, RecordPatch().set(team::lead, ada));
        Record useCase = makeUseCase(u"One sheet"_s);
        useCase.set(usecase::owner, ada);
        useCase.sections = {{0, {}, u"problem"_s, u"Problem"_s, 2, u"a\r\nb"_s}};
        const RecordId sheet = portfolio.add(useCase);
        Record replication;
        replication.kind = replication::kind;
        replication.set(replication::useCase, sheet);
        replication.set(replication::team, same1);
        portfolio.add(replication);
        const RecordId story = portfolio.add(awkwardStory(sheet, same1, crew));
        Record second = makeStory(u"Second"_s);
        second.set(story::inspiredBy, story);
        portfolio.add(second);
        addHangingThings(portfolio, story, ada);
        const RecordId gone = portfolio.add(makeStory(u"Gone"_s));
        const auto trashed = portfolio.session().write(
            u"trash"_s, [gone](UnitOfWork& work) { return trashRecord(work, story::kind, gone); });
        QVERIFY(trashed.ok());
    }

    static Record awkwardStory(RecordId useCase, RecordId one, RecordId two)
    {
        Record record = makeStory(u"=SUM(A1), \"quoted\"\u2028 – and long"_s);
        record.set(story::useCase, useCase);
        record.set(story::teams, std::vector<RecordId>{one, two});
        record.set(story::themes, QStringList{u"agility"_s, u"other"_s});
        record.set(story::flagship, true);
        record.set(story::happenedFrom, *PartialDate::fromText(u"2025-03"));
        record.set(story::notes, u"---\nkey: value\n# not a heading\n\ttab"_s);
        record.sections = {{0, {}, {}, {}, 2, u"Lead text.\n\nWith two paragraphs."_s},
            {0, {}, u"challenge"_s, u"Challenge"_s, 2, u"## Not a section\n\n  indented\n\n"_s},
            {0, {}, u"results"_s, u"Results"_s, 3, QString()}, {0, {}, {}, {}, 2, u"without a heading"_s},
            {0, u"de"_s, u"challenge"_s, u"Challenge"_s, 2, u"Auf Deutsch: ß"_s}};
        record.languages = {{0, u"de"_s, u"Äpfel: zuerst"_s, u"de/a.md"_s}};
        record.extras = {{0, u"Phase"_s, u"- dash"_s}, {0, u"Phase"_s, u"again"_s}, {0, u"uid"_s, u"foreign"_s}};
        return record;
    }

    static void addHangingThings(TestPortfolio& portfolio, RecordId story, RecordId person)
    {
        Record quote;
        quote.kind = quote::kind;
        quote.set(quote::text, u"First line\nsecond line"_s);
        quote.set(quote::person, person);
        quote.set(quote::story, story);
        portfolio.add(quote);
        Record benefit;
        benefit.kind = benefit::kind;
        benefit.set(benefit::name, u"-5 % less"_s);
        benefit.set(benefit::story, story);
        benefit.set(benefit::actual, -2.5);
        benefit.set(benefit::unitValue, Money{1250, u"EUR"_s});
        portfolio.add(benefit);
        const auto attached = portfolio.session().write(u"attach"_s, [story](UnitOfWork& work) -> Status {
            const auto id = addAttachment(
                work, u"story"_s, story, u"../evil name.PNG"_s, QByteArray("\x89PNG\0bytes", 10), u"A picture"_s);
            return id ? Status() : Status(id.error());
        });
        QVERIFY(attached.ok());
        Record source;
        source.kind = source::kind;
        source.set(source::name, u"a.md"_s);
        source.set(source::importKey, u"key"_s);
        source.set(source::recordKind, u"story"_s);
        source.set(source::recordNumber, story.value);
        portfolio.add(source);
    }

    static void change(TestPortfolio& portfolio, Kind kind, RecordId id, const RecordPatch& patch)
    {
        QVERIFY(portfolio.session()
                    .write(u"change"_s, [&](UnitOfWork& work) { return updateRecord(work, kind, id, 0, patch); })
                    .ok());
    }

    static QByteArray json(Session& session, ExportRequest request = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        request.everything = request.records.empty();
        const Status done = writePortfolioJson(buffer, session, request);
        if (!done)
            qWarning() << done.error().detail;
        return buffer.data();
    }

    static TakeInReport take(Session& session, const Result<PortableSet>& set, bool dryRun = false)
    {
        if (!set)
            qWarning() << set.error().detail;
        const auto report = takeIn(session, set.valueOr(PortableSet()), u"test"_s, dryRun);
        if (!report)
            qWarning() << report.error().detail;
        return report.valueOr(TakeInReport());
    }

private Q_SLOTS:
    void cellsThatLookLikeFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        for (const QString& start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"|"_s, u"%"_s, u"\uFF1D"_s,
                 u"\uFF0B"_s, u"\uFF0D"_s, u"\uFF20"_s, u"\uFF5C"_s, u"\uFF05"_s})
            QTest::newRow(qPrintable(u"U+%1"_s.arg(start[0].unicode(), 4, 16)))
                << start + u"1+1"_s << u'\'' + start + u"1+1"_s;
        QTest::newRow("harmless") << u"1+1"_s << u"1+1"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("apostrophe") << u"'tis"_s << u"'tis"_s;
        QTest::newRow("apostrophe before a formula") << u"'=1"_s << u"''=1"_s;
    }

    void cellsThatLookLikeFormulas()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(guardedCell(text), cell);
        QCOMPARE(unguardedCell(cell), text);
    }

    void csvQuotesWhatItMust()
    {
        QCOMPARE(csvLine({u"plain"_s, u"a,b"_s, u"say \"no\""_s, u"two\nlines"_s, u""_s, u" edge"_s}),
            QByteArray("plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",,\" edge\"\r\n"));
    }

    void csvKeepsNumbersAndGuardsTexts()
    {
        TestPortfolio portfolio;
        fill(portfolio);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const RecordSchema& schema = portfolio.session().schemas().of(benefit::kind);
        const auto ids = allRecords(portfolio.database(), schema);
        QVERIFY(ids.ok());
        QVERIFY(writeCsv(out, portfolio.session(), schema, *ids, CsvColumns::Everything).ok());
        QVERIFY(out.data().startsWith("\xEF\xBB\xBFid,uid,name,story,"));
        QVERIFY(out.data().contains(",'-5 % less,\"'=SUM(A1), \"\"quoted\"\""));
        QVERIFY(out.data().contains(",-2.5,"));
    }

    void jsonWriterWritesValidJson()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        {
            JsonWriter json(out);
            json.beginObject();
            json.pair(u"text", u"a\"\\\n\t\x01 ä 🍎"_s);
            json.pair(u"big", qint64(9007199254740993));
            json.key(u"half"), json.number(0.1);
            json.key(u"infinite"), json.number(qInf());
            json.pairOrNull(u"none", QString());
            json.key(u"empty"), json.beginArray(JsonWriter::Layout::Lines), json.endArray();
            json.endObject();
        }
        const QJsonObject read = QJsonDocument::fromJson(out.data()).object();
        QCOMPARE(read.value(u"text").toString(), u"a\"\\\n\t\x01 ä 🍎"_s);
        QCOMPARE(read.value(u"big").toInteger(), qint64(9007199254740993));
        QCOMPARE(read.value(u"half").toDouble(), 0.1);
        QVERIFY(read.value(u"infinite").isNull() && read.value(u"none").isNull());
        QVERIFY(read.value(u"empty").isArray());
    }

    void jsonComesBackWithoutLoss()
    {
        TestPortfolio first;
        fill(first);
        const QByteArray written = json(first.session());
        QCOMPARE(json(first.session()), written);
        QVERIFY(written.contains("Private working copy"));
        QVERIFY(isPortfolioJson(written));
        TestPortfolio second;
        const TakeInReport report = take(second.session(), readPortfolioJson(written, second.session().schemas()));
        QVERIFY2(report.warnings.isEmpty(), qPrintable(report.warnings.join(u'\n')));
        QCOMPARE(report.kinds.at(story::kind).added, 3);
        QCOMPARE(json(second.session()), written);
        const TakeInReport again = take(second.session(), readPortfolioJson(written, second.session().schemas()));
        QCOMPARE(again.kinds.at(story::kind).unchanged, 3);
        QCOMPARE(again.kinds.at(source::kind).unchanged, 1);
        // The second time wrote nothing: one undo takes the first time back.
        QVERIFY(second.session().undo().ok());
        QCOMPARE(countRecords(second.database(), second.session().schemas().of(story::kind)).valueOr(-1), 0);
        QVERIFY(!second.session().undo().ok());
    }

    // It names its record by number, and numbers are others there.
    void jsonKeepsWhatIsPutOffWithItsRecord()
    {
        TestPortfolio first;
        Record later;
        later.kind = snooze::kind;
        later.set(snooze::list, u"captured"_s);
        later.set(snooze::recordKind, u"story"_s);
        later.set(snooze::record, first.add(makeStory(u"Mine"_s)).value);
        QVERIFY(first.add(later).valid());
        TestPortfolio second;
        Record other = makeStory(u"Theirs"_s);
        other.uid = u"theirs"_s;
        second.add(other);
        take(second.session(), readPortfolioJson(json(first.session()), second.session().schemas()));
        const RecordSchema& schema = second.session().schemas().of(snooze::kind);
        const Result<Record> taken = getRecord(second.database(), schema, RecordId{1});
        QVERIFY(taken);
        const RecordId about{taken->get(snooze::record).value_or(0)};
        QCOMPARE(second.get(story::kind, about).get(story::title), u"Mine"_s);
    }

    void jsonUpdatesWhatDiffers()
    {
        TestPortfolio portfolio;
        fill(portfolio);
        const QByteArray written = json(portfolio.session());
        change(portfolio, story::kind, RecordId{1}, RecordPatch().set(story::title, u"Changed since"_s));
        const TakeInReport trial =
            take(portfolio.session(), readPortfolioJson(written, portfolio.session().schemas()), true);
        QCOMPARE(trial.kinds.at(story::kind).updated, 1);
        QCOMPARE(portfolio.get(story::kind, RecordId{1}).get(story::title), u"Changed since"_s);
        const TakeInReport report =
            take(portfolio.session(), readPortfolioJson(written, portfolio.session().schemas()));
        QCOMPARE(report.kinds.at(story::kind).updated, 1);
        QCOMPARE(report.kinds.at(team::kind).unchanged, 3);
        QVERIFY(portfolio.get(story::kind, RecordId{1}).get(story::title).startsWith(u"=SUM"));
    }

    void jsonOfSomeRecordsTakesAlongWhatHangsOnThem()
    {
        TestPortfolio first;
        fill(first);
        ExportRequest request;
        request.records[story::kind] = {RecordId{1}};
        TestPortfolio second;
        const TakeInReport report =
            take(second.session(), readPortfolioJson(json(first.session(), request), second.session().schemas()));
        QCOMPARE(report.kinds.at(story::kind).added, 1);
        QCOMPARE(report.kinds.at(quote::kind).added, 1);
        QCOMPARE(report.kinds.at(attachment::kind).added, 1);
        // Who is only named is made by the name, without the rest, and that is told.
        QVERIFY(report.kinds.at(person::kind).added > 0);
        QVERIFY(!report.warnings.isEmpty());
        const Record person = second.get(person::kind, RecordId{1});
        QVERIFY(!person.get(person::name).isEmpty());
        QVERIFY(person.get(person::email).isEmpty());
    }

    void jsonCarriesTheUsersOwnFields()
    {
        TestPortfolio first;
        QVERIFY(
            first.database()
                .run(
                    u"INSERT INTO custom_field (kind, key, label, type, choices, position) VALUES ('story', 'x_phase', 'Phase', 'text', '[]', 0)"_s)
                .ok());
        QVERIFY(first.session().reloadSchemas().ok());
        Record record = makeStory(u"With a field of my own"_s);
        record.setValue(u"x_phase"_s, u"second"_s);
        first.add(record);
        const QByteArray written = json(first.session());
        TestPortfolio second;
        take(second.session(), readPortfolioJson(written, second.session().schemas()), true);
        QVERIFY(!second.session().schemas().of(story::kind).field(u"x_phase"));
        take(second.session(), readPortfolioJson(written, second.session().schemas()));
        QCOMPARE(json(second.session()), written);
    }

    void brokenJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QByteArray head = "{\"format\": \"encore-portfolio\", \"format_version\": 1, \"records\": ";
        QTest::newRow("no json") << QByteArray("hello") << int(ErrorCode::Invalid);
        QTest::newRow("other json") << QByteArray("{\"a\": 1}") << int(ErrorCode::Invalid);
        QTest::newRow("later version") << QByteArray("{\"format\": \"encore-portfolio\", \"format_version\": 9}")
                                       << int(ErrorCode::TooNew);
        QTest::newRow("unknown kind") << head + "[{\"kind_of\": \"apple\", \"uid\": \"u\"}]}"
                                      << int(ErrorCode::Invalid);
        QTest::newRow("no uid") << head + "[{\"kind_of\": \"tag\", \"name\": \"a\"}]}" << int(ErrorCode::Invalid);
        QTest::newRow("unknown field") << head + "[{\"kind_of\": \"tag\", \"uid\": \"u\", \"smell\": \"a\"}]}"
                                       << int(ErrorCode::Invalid);
        QTest::newRow("bad value") << head
                + "[{\"kind_of\": \"story\", \"uid\": \"u\", \"title\": \"a\", \"state\": \"asleep\"}]}"
                                   << int(ErrorCode::Invalid);
    }

    void brokenJsonIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto read = readPortfolioJson(bytes, Schemas());
        QVERIFY(!read.ok());
        QCOMPARE(int(read.error().code), code);
    }

    void markdownComesBackWithoutLoss()
    {
        TestPortfolio first;
        fill(first);
        QTemporaryDir folder;
        ExportRequest request;
        request.out = folder.filePath(u"out"_s);
        request.everything = true;
        QVERIFY(writeMarkdownFolder(first.session(), request).ok());
        QVERIFY(!QFileInfo::exists(request.out + u".part"_s));
        // Names of files are safe, whatever the titles are.
        QCOMPARE(QDir(request.out + u"/stories"_s).entryList(QDir::Files),
            (QStringList{u"second-2.md"_s, u"sum-a1-quoted-and-long-1.md"_s}));
        QCOMPARE(QDir(request.out + u"/attachments"_s).entryList(QDir::Files), QStringList{u"evil-name-1.png"_s});
        TestPortfolio second;
        const TakeInReport report = take(second.session(), readMarkdownFolder(request.out, second.session().schemas()));
        QVERIFY2(report.warnings.isEmpty(), qPrintable(report.warnings.join(u'\n')));
        // The trash stays behind; everything else is as it was.
        QVERIFY(first.session()
                    .write(u"empty the trash"_s,
                        [](UnitOfWork& work) { return deleteRecord(work, story::kind, RecordId{3}); })
                    .ok());
        QCOMPARE(sorted(json(second.session())), sorted(json(first.session())));
    }

    void markdownReplacesOnlyItsOwn()
    {
        TestPortfolio portfolio;
        fill(portfolio);
        QTemporaryDir folder;
        ExportRequest request;
        request.out = folder.filePath(u"out"_s);
        request.everything = true;
        QVERIFY(QDir().mkpath(request.out));
        QFile precious(request.out + u"/letter.txt"_s);
        QVERIFY(precious.open(QIODevice::WriteOnly));
        precious.close();
        QVERIFY(!writeMarkdownFolder(portfolio.session(), request).ok());
        request.overwrite = true;
        QVERIFY(!writeMarkdownFolder(portfolio.session(), request).ok());
        QVERIFY(precious.exists());
        QVERIFY(precious.remove());
        request.overwrite = false;
        QVERIFY(writeMarkdownFolder(portfolio.session(), request).ok());
        QVERIFY(!writeMarkdownFolder(portfolio.session(), request).ok());
        request.overwrite = true;
        for (const QString& name : {u"notes/own.txt"_s, u".history/config"_s, u"stories/gone.md"_s}) {
            QVERIFY(QDir().mkpath(QFileInfo(request.out + u'/' + name).path()));
            QFile file(request.out + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(writeMarkdownFolder(portfolio.session(), request).ok());
        QVERIFY(QFile::exists(request.out + u"/notes/own.txt"_s)); // somebody else's
        QVERIFY(QFile::exists(request.out + u"/.history/config"_s));
        QVERIFY(!QFile::exists(request.out + u"/stories/gone.md"_s)); // of a record that is no longer there
        QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"out"_s});
    }

    void filesAreWrittenWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.txt"_s);
        const auto write = [](const QByteArray& bytes) {
            return [bytes](QIODevice& out) {
                out.write(bytes);
                return Status();
            };
        };
        QVERIFY(writeFileSafely(path, false, write("one")).ok());
        QVERIFY(!writeFileSafely(path, false, write("two")).ok());
        QVERIFY(!writeFileSafely(path, true, [](QIODevice& out) {
            out.write("half");
            return Status(Error{ErrorCode::Io, {}, {}});
        }).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one"));
        QVERIFY(writeFileSafely(path, true, write("two")).ok());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.txt"_s});
    }

    void recordsAreMeantByIdUidOrTitle()
    {
        TestPortfolio portfolio;
        fill(portfolio);
        const RecordSchema& teams = portfolio.session().schemas().of(team::kind);
        QCOMPARE(recordMeant(portfolio.database(), teams, u"1"_s).valueOr(RecordId()), RecordId{1});
        QCOMPARE(
            recordMeant(portfolio.database(), teams, portfolio.get(team::kind, RecordId{2}).uid).valueOr(RecordId()),
            RecordId{2});
        QCOMPARE(
            recordMeant(portfolio.database(), teams, u" crew; WITH a semicolon "_s).valueOr(RecordId()), RecordId{1});
        QCOMPARE(recordMeant(portfolio.database(), teams, u"Twins"_s).error().code, ErrorCode::Invalid);
        QCOMPARE(recordMeant(portfolio.database(), teams, u"Nobody"_s).error().code, ErrorCode::NotFound);
        const FieldDef& list = *portfolio.session().schemas().of(story::kind).field(u"teams");
        QVERIFY(valueMeant(portfolio.database(), portfolio.session().schemas(), list, u"3, 1"_s).valueOr(Value())
            == Value(std::vector<RecordId>{RecordId{3}, RecordId{1}}));
    }

    void yamlRecordsTellWhereTheyAreWrong_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("no yaml") << QByteArray("- [");
        QTest::newRow("no kind") << QByteArray("- uid: a\n  name: b\n");
        QTest::newRow("unknown field") << QByteArray("- kind_of: tag\n  uid: a\n  smell: b\n");
        QTest::newRow("bad code") << QByteArray("- kind_of: team\n  uid: a\n  name: b\n  kind: herd\n");
    }

    void yamlRecordsTellWhereTheyAreWrong()
    {
        QFETCH(QByteArray, yaml);
        const auto read = readYamlRecords(yaml, u"teams.yaml"_s, Schemas());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::Invalid);
        QVERIFY2(read.error().detail.startsWith(u"teams.yaml"), qPrintable(read.error().detail));
    }

    void relationsMayPointForwardsAndInCircles()
    {
        TestPortfolio portfolio;
        const auto records = readYamlRecords(
            "- kind_of: team\n  uid: t\n  name: Crew\n  lead: p\n- kind_of: person\n  uid: p\n  name: Ada\n  team: t\n",
            u"x"_s, Schemas());
        QVERIFY(records.ok());
        QStringList unresolved;
        QVERIFY(portfolio.session()
                    .write(u"load"_s,
                        [&](UnitOfWork& work) -> Status {
                            RecordLoader loader(work);
                            ENCORE_TRY(loader.add(*records));
                            unresolved = loader.unresolved();
                            return {};
                        })
                    .ok());
        QVERIFY(unresolved.isEmpty());
        QCOMPARE(portfolio.get(team::kind, RecordId{1}).get(team::lead), RecordId{1});
        QCOMPARE(portfolio.get(person::kind, RecordId{1}).get(person::team), RecordId{1});
    }

    void theSampleIsTheSameEachTime()
    {
        QTemporaryDir folder;
        QByteArray written[2];
        for (int i = 0; i < 2; ++i) {
            FakeServices fake;
            fake.now = fake.now.addDays(i);
            const QString path = folder.filePath(u"s%1.encore"_s.arg(i));
            const Status made = createSamplePortfolio(path, fake.services());
            QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().detail));
            auto session = Session::open(path, Access::ReadOnly, fake.services());
            QVERIFY(session.ok());
            written[i] = json(**session);
        }
        QVERIFY(written[0] == written[1]);
    }

    void generatedWordsAreAsFrequentAsInRealTexts()
    {
        SeededRandom random(5);
        WordSource words(random);
        QHash<QString, int> count;
        for (int i = 0; i < 100'000; ++i)
            ++count[words.word()];
        QVERIFY(count.size() > 3500);
        QVERIFY(count[u"the"_s] > 3000 && count[u"the"_s] < 8000);
        QVERIFY(count[u"the"_s] > count[u"team"_s] * 10);
        QVERIFY(words.text(2000).size() >= 2000);
    }

private:
    static QByteArrayList sorted(const QByteArray& document)
    {
        QByteArrayList lines = document.split('\n');
        for (QByteArray& line : lines) {
            if (line.endsWith(','))
                line.chop(1);
        }
        std::ranges::sort(lines);
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
