// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/backup.h"
#include "model/db/portfoliofile.h"
#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "model/store/store.h"
#include "tests/support/testportfolio.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

// Whether another process sees this one hold the file, as every program does that has a portfolio open.
bool heldByThisProcess(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t other = fork();
    if (other == 0) {
        constexpr off_t kFirstLockedByte = 0x40000000; // of SQLite's file format
        constexpr off_t kLockedBytes = 512;
        struct flock asked = {};
        asked.l_type = F_WRLCK;
        asked.l_whence = SEEK_SET;
        asked.l_start = kFirstLockedByte;
        asked.l_len = kLockedBytes;
        const int file = open(name.constData(), O_RDWR);
        _exit(fcntl(file, F_GETLK, &asked) == 0 && asked.l_type != F_UNLCK ? 0 : 1);
    }
    int state = 0;
    waitpid(other, &state, 0);
    return WIFEXITED(state) && WEXITSTATUS(state) == 0;
}

template <typename T>
Result<T> waitedFor(Answer<T> answer)
{
    QObject here;
    std::optional<Result<T>> got;
    answer.then(&here, [&got](const Result<T>& result) { got = result; });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10000))
        return Error{ErrorCode::Internal, u"no answer"_s, {}};
    return *got;
}

} // namespace

/// Files that cannot be opened: each says why in its own way, and none is changed.
class tst_BadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSaysWhyAndIsLeftAlone_data();
    void eachSaysWhyAndIsLeftAlone();
    void pipesAndDevicesAreRefusedAtOnce();
    void damageInTheMiddleIsFound();
    void knownDamageEndsAllWriting();
    void newerPortfolioIsRefusedButReadable();
    void missingFile();
    void openElsewhereIsBusyButReadable();
    void backupIsACompletePortfolio();
    void existingFileIsNeverReplaced();
    void openPortfoliosStayHeld();

private:
    FakeServices m_fake;
};

void tst_BadFiles::eachSaysWhyAndIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::Corrupt;
    QTest::newRow("text") << QByteArray("Dear colleagues,\n").repeated(40) << ErrorCode::NotPortfolio;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n").append(QByteArray(400, '\1'))
                             << ErrorCode::NotPortfolio;
    QTest::newRow("cut off in its head") << QByteArray("SQLite format 3\0", 16).append(QByteArray(40, '\0'))
                                         << ErrorCode::Corrupt;
    QTest::newRow("other database") << QByteArray("SQLite format 3\0", 16).append(QByteArray(400, '\0'))
                                    << ErrorCode::NotPortfolio;
}

void tst_BadFiles::eachSaysWhyAndIsLeftAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"some.encore"_s);
    writeBytes(path, bytes);
    for (const bool readOnly : {false, true}) {
        const auto opened = Store::open(path, readOnly, m_fake.services());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(opened.error().context.value(u"path"_s), path);
        QCOMPARE(bytesOf(path), bytes);
    }
}

// Opening a pipe that nobody writes into would wait for good.
void tst_BadFiles::pipesAndDevicesAreRefusedAtOnce()
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"p.encore"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString& path : {pipe, u"/dev/zero"_s, u"/dev/null"_s, folder.path()}) {
        for (const bool readOnly : {false, true}) {
            const auto opened = Store::open(path, readOnly, m_fake.services());
            QVERIFY2(!opened, qPrintable(path));
            QCOMPARE(opened.error().code, ErrorCode::NotPortfolio);
            const QString said = errorSentence(opened.error());
            QVERIFY2(said.contains(path == folder.path() ? u"folder"_s : u"pipe or a device"_s), qPrintable(said));
        }
    }
}

void tst_BadFiles::damageInTheMiddleIsFound()
{
    TestPortfolio portfolio;
    for (int i = 0; i < 200; ++i)
        portfolio.add(makeStory(u"Story %1 with a title long enough to fill pages of the file"_s.arg(i)));
    QVERIFY(portfolio.database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const QString path = portfolio.path();
    portfolio.close();
    QByteArray bytes = bytesOf(path);
    bytes.replace(4096 * 2, bytes.size() - 4096 * 2, QByteArray(bytes.size() - 4096 * 2, '\x5a'));
    writeBytes(path, bytes);
    auto session = Session::open(path, Access::ReadOnly, m_fake.services());
    if (session) {
        const auto ids =
            dependents((*session)->database(), (*session)->schemas().of(quote::kind), u"story"_s, RecordId{1});
        const Status sound = checkIntegrity((*session)->database());
        QVERIFY(!sound);
        QCOMPARE(sound.error().code, ErrorCode::Corrupt);
    } else {
        QCOMPARE(session.error().code, ErrorCode::Corrupt);
    }
    QCOMPARE(bytesOf(path), bytes);
}

// Whoever meets the damage: from then on nobody writes, until another file is there.
void tst_BadFiles::knownDamageEndsAllWriting()
{
    TestPortfolio portfolio;
    for (int i = 0; i < 200; ++i)
        portfolio.add(makeStory(u"Story %1 with a title long enough to fill pages of the file"_s.arg(i)));
    QVERIFY(portfolio.database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    const QString path = portfolio.path();
    portfolio.close();
    const QByteArray sound = bytesOf(path);
    QByteArray bytes = sound;
    // A page of stories, which neither opening nor adding a tag reads.
    const qsizetype at = bytes.indexOf("Story 100 with a title") / 4096 * 4096;
    QVERIFY(at > 0);
    bytes.replace(at, 4096, QByteArray(4096, '\xaa'));
    writeBytes(path, bytes);
    {
        auto opened = Store::open(path, false, m_fake.services());
        QVERIFY(opened);
        Store& store = **opened;
        QSignalSpy told(&store, &Store::committed);
        const auto check = [](Session& session) -> Result<bool> {
            ENCORE_TRY(checkIntegrity(session.database()));
            return true;
        };
        const Result<bool> checked = waitedFor(store.read<bool>(LaneName::Reports, check));
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::Corrupt);
        const Result<Committed> written = waitedFor(store.write(u"new tag"_s, [](UnitOfWork& work) -> Status {
            Record tag;
            tag.kind = tag::kind;
            tag.set(tag::name, u"zzz"_s);
            ENCORE_TRY(addRecord(work, tag));
            return {};
        }));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Corrupt);
        QCOMPARE(waitedFor(store.undo()).error().code, ErrorCode::Corrupt);
        QTRY_VERIFY(store.readOnly());
        QCOMPARE(told.count(), 1);
    }
    QCOMPARE(bytesOf(path), bytes);
    // What is restored is another file under the same name.
    writeBytes(path + u".part"_s, sound);
    QVERIFY(QFile::remove(path) && QFile::rename(path + u".part"_s, path));
    auto restored = Store::open(path, false, m_fake.services());
    QVERIFY(restored);
    QVERIFY(!(*restored)->readOnly());
}

void tst_BadFiles::newerPortfolioIsRefusedButReadable()
{
    TestPortfolio portfolio;
    portfolio.add(makeStory(u"Ask once"_s));
    QVERIFY(portfolio.database().run(u"PRAGMA user_version = 9000"_s));
    QVERIFY(portfolio.database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    portfolio.close();
    const QByteArray before = bytesOf(portfolio.path());
    const auto writing = Session::open(portfolio.path(), Access::ReadWrite, m_fake.services());
    QCOMPARE(writing.error().code, ErrorCode::TooNew);
    const auto reading = Session::open(portfolio.path(), Access::ReadOnly, m_fake.services());
    QVERIFY(reading);
    QCOMPARE(bytesOf(portfolio.path()), before);
}

void tst_BadFiles::missingFile()
{
    QTemporaryDir folder;
    const auto opened = Store::open(folder.filePath(u"gone.encore"_s), false, m_fake.services());
    QCOMPARE(opened.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(folder.filePath(u"gone.encore"_s)));
}

void tst_BadFiles::openElsewhereIsBusyButReadable()
{
    TestPortfolio portfolio;
    portfolio.add(makeStory(u"Ask once"_s));
    const auto first = Store::open(portfolio.path(), false, m_fake.services());
    QVERIFY(first);
    const auto second = Store::open(portfolio.path(), false, m_fake.services());
    QCOMPARE(second.error().code, ErrorCode::Busy);
    const auto reading = Store::open(portfolio.path(), true, m_fake.services());
    QVERIFY(reading);
    const auto refused = (*reading)->write(u"edit"_s, [](UnitOfWork&) { return Status(); });
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().code, ErrorCode::ReadOnly);
}

void tst_BadFiles::backupIsACompletePortfolio()
{
    TestPortfolio portfolio;
    portfolio.add(makeStory(u"Ask once"_s));
    const auto made = backupBeside(portfolio.database(), m_fake.services().clock, u"daily"_s);
    QVERIFY(made);
    auto copy = Session::open(*made, Access::ReadOnly, m_fake.services());
    QVERIFY(copy);
    QCOMPARE(countRecords((*copy)->database(), (*copy)->schemas().of(story::kind)).valueOr(-1), 1);
    QCOMPARE(backupsOf(portfolio.path()).size(), size_t(1));
    QCOMPARE(backupsOf(portfolio.path()).front().reason, u"daily"_s);
}

void tst_BadFiles::existingFileIsNeverReplaced()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"taken.encore"_s);
    writeBytes(path, "important");
    QVERIFY(!createPortfolio(path));
    TestPortfolio portfolio;
    QVERIFY(!backupTo(portfolio.database(), path));
    QCOMPARE(bytesOf(path), QByteArray("important"));
}

Q_DECLARE_METATYPE(encore::ErrorCode)
// Without its hold on the file, the next program to close the portfolio would remove the log that this one writes to.
void tst_BadFiles::openPortfoliosStayHeld()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"held.encore"_s);
    QVERIFY(createPortfolio(path));
    QVERIFY(!heldByThisProcess(path));
    {
        const auto store = Store::open(path, false, m_fake.services());
        QVERIFY(store);
        QVERIFY(heldByThisProcess(path));
        QVERIFY(readHead(path));
        QVERIFY(heldByThisProcess(path));
        const auto another = Session::open(path, Access::ReadOnly, m_fake.services());
        QVERIFY(another);
        QVERIFY(heldByThisProcess(path));
    }
    QVERIFY(!heldByThisProcess(path));
}

QTEST_GUILESS_MAIN(tst_BadFiles)
#include "tst_badfiles.moc"
