// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "model/db/backup.h"
#include "views/pages/welcome/welcomepage.h"
#include "views/widgets/banner.h"

#include <QAbstractButton>
#include <QFile>
#include <QProcess>

#include <unistd.h>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Opening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachProblemHasItsOwnMessage_data();
    void eachProblemHasItsOwnMessage();
    void problemsLeaveAnOpenPortfolioAlone();
    void missingPortfolioComesOffTheList();
    void damagedPortfolioIsRestoredFromTheWelcomePage();
    void readOnlyWindowChangesNothing();
    void secondProcessShowsTheFirstOrReads();
    void uncleanExitIsNoticed();
    void damageIsFoundInTheBackground();
    void backupOfTheDayIsMadeOnce();
    void theProgramTellsItsVersion();
};

void tst_Opening::eachProblemHasItsOwnMessage_data()
{
    using Damage = std::function<void(const QString&)>;
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("way");
    QTest::newRow("missing") << Damage([](const QString& path) { QFile::remove(path); }) << u"not there any more"_s
                             << u"banner.forget"_s;
    QTest::newRow("no portfolio") << Damage([](const QString& path) {
        QFile::resize(path, 0);
        overwrite(path, 0, "a letter to somebody else entirely");
    }) << u"not an Encore portfolio"_s
                                  << QString();
    QTest::newRow("0 bytes") << Damage([](const QString& path) { QFile::resize(path, 0); }) << u"0 bytes"_s
                             << u"banner.restore"_s;
    QTest::newRow("cut off") << Damage([](const QString& path) { QFile::resize(path, 60); }) << u"is damaged"_s
                             << u"banner.restore"_s;
    QTest::newRow("damaged") << Damage([](const QString& path) { overwrite(path, 100, QByteArray(3000, 'x')); })
                             << u"is damaged"_s << u"banner.restore"_s;
    QTest::newRow("too new") << Damage([](const QString& path) { overwrite(path, 60, QByteArray("\0\0\x03\xe7", 4)); })
                             << u"newer Encore"_s << u"banner.read"_s;
    QTest::newRow("write-protected") << Damage([](const QString& path) {
        QFile::setPermissions(path, QFile::ReadOwner);
    }) << u"write-protected"_s << u"banner.read"_s;
}

void tst_Opening::eachProblemHasItsOwnMessage()
{
    QFETCH(std::function<void(const QString&)>, damage);
    QFETCH(QString, words);
    QFETCH(QString, way);
    if (qstrcmp(QTest::currentDataTag(), "write-protected") == 0 && geteuid() == 0)
        QSKIP("nothing is write-protected for root");
    Journey journey;
    const QString path = journey.makePortfolio(u"mine.encore"_s);
    QDir().mkpath(backupFolder(path));
    QVERIFY(QFile::copy(path, backupFolder(path) + u"/2026-01-05 080000 daily.encore"_s));
    damage(path);
    const QByteArray before = contentOf(path);
    MainWindow* window = journey.program().openWindow(path, false);
    QVERIFY(!window->store());
    auto* banner = Journey::find<Banner>(*window, u"welcome.problem"_s);
    QVERIFY(banner);
    QVERIFY2(banner->text().contains(words), qPrintable(banner->text()));
    QVERIFY2(banner->text().contains(u"mine.encore"_s), qPrintable(banner->text()));
    QCOMPARE(way.isEmpty() || Journey::find(*window, way), true);
    QCOMPARE(contentOf(path), before);
}

void tst_Opening::problemsLeaveAnOpenPortfolioAlone()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    journey.program().openPortfolio(window, journey.path(u"gone.encore"_s), false);
    QVERIFY(window->store());
    QCOMPARE(journey.dialogs().told.size(), 1);
    QVERIFY(journey.dialogs().told.front().contains(u"gone.encore"_s));
}

void tst_Opening::missingPortfolioComesOffTheList()
{
    Journey journey;
    journey.program().settings().remember(journey.path(u"gone.encore"_s), QDateTime::currentDateTimeUtc());
    MainWindow* window = journey.program().openWindow();
    QTRY_VERIFY(Journey::find(*window, u"recent/gone"_s));
    QTest::mouseClick(Journey::find(*window, u"recent.forget"_s), Qt::LeftButton);
    QTRY_VERIFY(!Journey::find(*window, u"recent/gone"_s));
    QVERIFY(journey.program().settings().recent().empty());
}

void tst_Opening::damagedPortfolioIsRestoredFromTheWelcomePage()
{
    Journey journey;
    const QString path = journey.makePortfolio(u"mine.encore"_s);
    QDir().mkpath(backupFolder(path));
    QVERIFY(QFile::copy(path, backupFolder(path) + u"/2026-01-05 080000 daily.encore"_s));
    QFile::resize(path, 0);
    MainWindow* window = journey.program().openWindow(path, false);
    QTest::mouseClick(Journey::find(*window, u"banner.restore"_s), Qt::LeftButton);
    QTRY_VERIFY(Journey::find(*window, u"backup.restore"_s));
    auto* restore = Journey::find<QAbstractButton>(*window, u"backup.restore"_s);
    QTRY_VERIFY(restore->isEnabled());
    QTest::mouseClick(restore, Qt::LeftButton);
    QTRY_VERIFY(window->store());
    Journey::settle(*window);
}

void tst_Opening::readOnlyWindowChangesNothing()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"mine.encore"_s), true);
    QVERIFY(window->store()->readOnly());
    for (const QString& action : {u"newRecord"_s, u"import"_s, u"undo"_s, u"trash"_s})
        QVERIFY2(!window->actions().find(action)->isEnabled(), qPrintable(action));
    QVERIFY(!QFile::exists(journey.path(u"mine.encore.lock"_s)));
}

void tst_Opening::secondProcessShowsTheFirstOrReads()
{
    Journey journey;
    const QString path = journey.makePortfolio(u"mine.encore"_s);
    QProcess first;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, journey.path(u"config"_s));
    first.setProcessEnvironment(environment);
    first.start(QStringLiteral(ENCORE_PROGRAM), {path});
    QVERIFY(first.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path + u".lock"_s), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(InstanceLink::askToShow(path), 20000);

    MainWindow* window = journey.program().openWindow(path, false);
    QVERIFY(!window->store());
    auto* read = Journey::find(*window, u"banner.read"_s);
    QVERIFY(read);
    QVERIFY(Journey::find(*window, u"banner.show"_s));
    QTest::mouseClick(read, Qt::LeftButton);
    QTRY_VERIFY(window->store());
    QVERIFY(window->store()->readOnly());

    QPointer<MainWindow> other = journey.program().openWindow(path, false);
    QTest::mouseClick(Journey::find(*other, u"banner.show"_s), Qt::LeftButton);
    QTRY_VERIFY(!other || !other->isVisible());
    first.terminate();
    QVERIFY(first.waitForFinished());
}

void tst_Opening::uncleanExitIsNoticed()
{
    Journey journey;
    const QString path = journey.makePortfolio(u"mine.encore"_s);
    QFile lock(path + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    // The lock of a process that is gone: no process has this number.
    lock.write("999999999\nencore\n" + QSysInfo::machineHostName().toUtf8() + "\n" + QSysInfo::machineUniqueId() + "\n"
        + QSysInfo::bootUniqueId() + "\n");
    lock.close();
    MainWindow* window = journey.open(path);
    QVERIFY(window->store());
    QTRY_VERIFY_WITH_TIMEOUT(Journey::find<Banner>(*window, u"messageBar"_s), 20000);
    QVERIFY(Journey::find<Banner>(*window, u"messageBar"_s)->text().contains(u"not closed properly"_s));
}

void tst_Opening::damageIsFoundInTheBackground()
{
    Journey journey;
    const QString path = journey.makeSample(u"mine.encore"_s);
    // Pages in the middle, which opening does not read.
    overwrite(path, QFileInfo(path).size() / 8192 * 4096, QByteArray(40 * 4096, '\xaa'));
    MainWindow* window = journey.open(path);
    QVERIFY(window->store());
    QTRY_VERIFY_WITH_TIMEOUT(Journey::find<Banner>(*window, u"messageBar"_s), 20000);
    QTRY_VERIFY(Journey::find<Banner>(*window, u"messageBar"_s)->text().contains(u"damaged"_s));
    const QByteArray before = contentOf(path);
    QTRY_VERIFY(window->store()->readOnly());
    QTRY_VERIFY(window->windowTitle().contains(u"read-only"_s));
    const QString said = Journey::find<Banner>(*window, u"messageBar"_s)->text();
    QVERIFY2(!said.contains(u"database"_s) && !said.contains(u"***"_s), qPrintable(said));
    QVERIFY(!window->actions().find(u"capture"_s)->isEnabled());
    QVERIFY(!window->actions().find(u"newRecord"_s)->isEnabled());
    bool refused = false;
    window->store()
        ->write(u"new tag"_s, [](UnitOfWork&) -> Status { return {}; })
        .then(window, [&refused](const Result<Committed>& done) { refused = !done; });
    QTRY_VERIFY(refused);
    auto* saved = window->findChild<QAbstractButton*>(u"status.saved"_s);
    QVERIFY(saved);
    QVERIFY2(!saved->text().contains(u"All changes saved"_s), qPrintable(saved->text()));
    QCOMPARE(contentOf(path), before);
}

void tst_Opening::backupOfTheDayIsMadeOnce()
{
    Journey journey;
    const QString path = journey.makePortfolio(u"mine.encore"_s);
    MainWindow* window = journey.open(path);
    QTRY_COMPARE_WITH_TIMEOUT(backupsOf(path).size(), size_t(1), 20000);
    QCOMPARE(backupsOf(path).front().reason, u"daily"_s);
    window->close();
    journey.restart();
    QVERIFY(!backupIsDue(path, QDateTime::currentDateTimeUtc()));
    // A day later nothing has changed yet; after a change it is due again.
    const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1), QFileDevice::FileModificationTime));
    QVERIFY(!backupIsDue(path, tomorrow));
    QVERIFY(file.setFileTime(tomorrow, QFileDevice::FileModificationTime));
    QVERIFY(backupIsDue(path, tomorrow));
}

void tst_Opening::theProgramTellsItsVersion()
{
    QProcess program;
    program.start(QStringLiteral(ENCORE_PROGRAM), {u"--version"_s});
    QVERIFY(program.waitForFinished());
    QVERIFY(program.readAllStandardOutput().contains(ENCORE_VERSION));
}

QTEST_MAIN(tst_Opening)
#include "tst_opening.moc"
