// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/portfoliofile.h"
#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "tests/support/testportfolio.h"

#include <QFile>
#include <QStorageInfo>
#include <QTest>

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

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_fulldisk.moc"
