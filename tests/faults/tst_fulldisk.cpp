// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formats.h"
#include "model/db/portfoliofile.h"
#include "model/domain/kinds.h"
#include "model/exchange/exportformats.h"
#include "model/store/records.h"
#include "tests/cli/clirunner.h"
#include "tests/support/testportfolio.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTest>

#include <sys/mount.h>

#include <algorithm>

using namespace encore;
using namespace Qt::StringLiterals;

/// A disk that fills up: the error is told, the portfolio stays in its old state, and goes on working once there is room.
class tst_FullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importThatDoesNotFit();
    void readsWhereNothingFits();
    void newPortfolioThatDoesNotFit();
    void exportThatDoesNotFit();
    void pagesThatDoNotFit();
    void readOnlyDisk();

private:
    QString path(const QString& name) const { return qEnvironmentVariable("ENCORE_SMALL_DISK") + u'/' + name; }
    // Takes all room but this many bytes.
    void fill(qint64 leave);
    FakeServices m_fake;
};

void tst_FullDisk::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("ENCORE_SMALL_DISK"), "run it through on-small-disk");
}

void tst_FullDisk::fill(qint64 leave)
{
    QFile ballast(path(u"ballast"_s));
    QVERIFY(ballast.open(QIODevice::WriteOnly));
    const qint64 size = QStorageInfo(path({})).bytesAvailable() - leave;
    QCOMPARE(ballast.write(QByteArray(size, 'x')), size);
}

void tst_FullDisk::importThatDoesNotFit()
{
    const QString file = path(u"full.encore"_s);
    QVERIFY(createPortfolio(file));
    auto opened = Session::open(file, Access::ReadWrite, m_fake.services());
    QVERIFY(opened);
    Session& session = **opened;
    const auto addMany = [&](int count) {
        return session.write(u"import"_s, [count](UnitOfWork& work) -> Status {
            for (int i = 0; i < count; ++i) {
                Record record = makeStory(u"Story %1"_s.arg(i));
                record.sections = {{0, {}, u"results"_s, u"Results"_s, 2, QString(4000, u'r') + QString::number(i)}};
                const Result<RecordId> id = addRecord(work, record);
                if (!id)
                    return id.error();
            }
            return {};
        });
    };
    QVERIFY(addMany(3));
    fill(200 * 1024);
    const auto done = addMany(2000);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
    const RecordSchema& stories = session.schemas().of(story::kind);
    QCOMPARE(countRecords(session.database(), stories).valueOr(-1), 3);
    QVERIFY(checkIntegrity(session.database()));
    QVERIFY(QFile::remove(path(u"ballast"_s)));
    QVERIFY(addMany(2));
    QCOMPARE(countRecords(session.database(), stories).valueOr(-1), 5);
    QVERIFY(checkIntegrity(session.database()));
}

void tst_FullDisk::readsWhereNothingFits()
{
    const QString file = path(u"read.encore"_s);
    QVERIFY(createPortfolio(file));
    {
        auto opened = Session::open(file, Access::ReadWrite, m_fake.services());
        QVERIFY(opened);
        QVERIFY((*opened)->write(u"new story"_s, [](UnitOfWork& work) -> Status {
            const Result<RecordId> id = addRecord(work, makeStory(u"Still here"_s));
            return id ? Status() : Status(id.error());
        }));
    }
    fill(0);
    {
        const auto writing = Session::open(file, Access::ReadWrite, m_fake.services());
        QVERIFY(!writing);
        QCOMPARE(writing.error().code, ErrorCode::DiskFull);
        const auto reading = Session::open(file, Access::ReadOnly, m_fake.services());
        QVERIFY(reading);
        Session& session = **reading;
        QCOMPARE(countRecords(session.database(), session.schemas().of(story::kind)).valueOr(-1), 1);
    }
    QVERIFY(QFile::remove(path(u"ballast"_s)));
    QVERIFY(Session::open(file, Access::ReadWrite, m_fake.services()));
    QVERIFY(QFile::remove(file));
}

void tst_FullDisk::newPortfolioThatDoesNotFit()
{
    fill(20 * 1024);
    const Status made = createPortfolio(path(u"new.encore"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::DiskFull);
    QVERIFY(!QFile::exists(path(u"new.encore"_s)));
    QVERIFY(!QFile::exists(path(u"new.encore.part"_s)));
}

// It says which file and that there is no room, and leaves nothing half made.
void tst_FullDisk::exportThatDoesNotFit()
{
    TestPortfolio portfolio;
    Record record = makeStory(u"Ask once"_s);
    record.sections = {{0, {}, u"results"_s, u"Results"_s, 2, QString(900'000, u'r')}};
    QVERIFY(portfolio.add(record).valid());
    QFile::remove(path(u"ballast"_s));
    fill(200 * 1024);
    for (const ExportFormat& format : dataFormats()) {
        if (format.key == "ics"_L1)
            continue;
        ExportRequest request;
        request.out = path(u"out"_s);
        request.records[story::kind] = {RecordId{1}};
        const Status written = format.write(portfolio.session(), request);
        QVERIFY2(!written, qPrintable(format.key));
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QVERIFY(written.error().context.value(u"path"_s).startsWith(request.out));
        const QString said = errorSentence(written.error());
        QVERIFY2(said.contains(u"disk is full"_s) && said.contains(request.out), qPrintable(said));
        QCOMPARE(QDir(path({})).entryList({u"out*"_s}, QDir::AllEntries), QStringList());
    }
}

// One page each: some fit, the others do not; none stays, and neither do the folders that were made for them.
void tst_FullDisk::pagesThatDoNotFit()
{
    TestPortfolio portfolio;
    std::vector<RecordId> ids;
    for (int i = 0; i < 20; ++i) {
        Record record = makeStory(u"Ask once %1"_s.arg(i));
        record.set(story::permission, u"internal"_s);
        record.sections = {{0, {}, u"results"_s, u"Results"_s, 2, QString(20'000, u'r')}};
        ids.push_back(portfolio.add(record));
    }
    QFile::remove(path(u"ballast"_s));
    fill(200 * 1024);
    const std::vector<ExportFormat> formats = cli::exportFormats();
    const auto html = std::ranges::find(formats, u"html"_s, &ExportFormat::key);
    QVERIFY(html != formats.end());
    ExportRequest request;
    request.out = path(u"out/pages/"_s);
    request.records[story::kind] = ids;
    const Status written = html->write(portfolio.session(), request);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    const QString said = errorSentence(written.error());
    QVERIFY2(said.contains(u"disk is full"_s) && said.contains(request.out), qPrintable(said));
    QCOMPARE(QDir(path({})).entryList({u"out*"_s}, QDir::AllEntries), QStringList());
    QVERIFY(QFile::remove(path(u"ballast"_s)));
}

// It is said as of a file that may not be written to; a trial of an import needs no writing.
void tst_FullDisk::readOnlyDisk()
{
    CliRunner cli;
    QFile::remove(path(u"ballast"_s));
    const QString file = path(u"fixed.encore"_s);
    QCOMPARE(cli.run({u"new"_s, file}), int(cli::Done));
    QFile text(cli.path(u"one.md"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("# Ask once\n\nThe clerk asked once, and it was enough for all.\n");
    text.close();
    const QByteArray disk = QFile::encodeName(qEnvironmentVariable("ENCORE_SMALL_DISK"));
    if (mount(nullptr, disk.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0)
        QSKIP("the disk cannot be made read-only here");
    const int added = cli.run({u"add"_s, file, u"tags"_s, u"name=a"_s});
    const QString said = cli.messages();
    const int trial = cli.run({u"import"_s, file, text.fileName(), u"--dry-run"_s, u"--json"_s});
    const QJsonObject report = cli.json();
    const QString trialSaid = cli.messages();
    QCOMPARE(mount(nullptr, disk.constData(), nullptr, MS_REMOUNT, nullptr), 0);
    QCOMPARE(added, int(cli::Failed));
    QVERIFY2(said.contains(u"reading only"_s), qPrintable(said));
    QVERIFY2(trial == int(cli::Done), qPrintable(trialSaid));
    QVERIFY(report[u"dry_run"].toBool());
    QCOMPARE(cli.run({u"list"_s, file, u"stories"_s, u"--json"_s}), int(cli::Done));
    QCOMPARE(cli.json()[u"count"].toInt(), 0);
    QVERIFY(QFile::remove(file));
}

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_fulldisk.moc"
