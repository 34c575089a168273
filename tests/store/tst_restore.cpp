// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/backup.h"
#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "model/store/summary.h"
#include "model/store/trash.h"
#include "tests/support/testportfolio.h"

#include <QFile>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

class tst_Restore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portfolioBecomesWhatTheBackupWas();
    void damagedPortfolioIsKeptAndReplaced();
    void damagedBackupChangesNothing();
    void oldestBackupSurvivesItsOwnRestore();
    void summaryTellsCountsAndTheLastChange();
    void trashListsWhatWentInTogetherOnce();
    void removingForGoodTakesAlongWhatHangsOnIt();
};

void tst_Restore::portfolioBecomesWhatTheBackupWas()
{
    TestPortfolio portfolio;
    const Clock clock = portfolio.fake().services().clock;
    portfolio.add(makeStory(u"Before"_s));
    const auto backup = backupBeside(portfolio.database(), clock, u"daily"_s);
    QVERIFY(backup);
    portfolio.add(makeStory(u"After"_s));
    portfolio.close();
    portfolio.fake().now = portfolio.fake().now.addSecs(60);
    QVERIFY(restoreBackup(portfolio.path(), *backup, clock));
    const auto now = summaryOf(portfolio.path(), portfolio.fake().services());
    QVERIFY(now);
    QCOMPARE(now->counts.at(u"story"_s), 1);
    const auto kept = backupsOf(portfolio.path());
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(kept.front().reason, u"before-restore"_s);
    QCOMPARE(summaryOf(kept.front().path, portfolio.fake().services())->counts.at(u"story"_s), 2);
}

void tst_Restore::damagedPortfolioIsKeptAndReplaced()
{
    TestPortfolio portfolio;
    const Clock clock = portfolio.fake().services().clock;
    portfolio.add(makeStory(u"Before"_s));
    const auto backup = backupBeside(portfolio.database(), clock, u"daily"_s);
    portfolio.close();
    QFile file(portfolio.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nothing of it is left");
    file.close();
    portfolio.fake().now = portfolio.fake().now.addSecs(60);
    QVERIFY(restoreBackup(portfolio.path(), *backup, clock));
    QCOMPARE(summaryOf(portfolio.path(), portfolio.fake().services())->counts.at(u"story"_s), 1);
    QFile kept(backupsOf(portfolio.path()).front().path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("nothing of it is left"));
}

void tst_Restore::damagedBackupChangesNothing()
{
    TestPortfolio portfolio;
    portfolio.add(makeStory(u"Before"_s));
    portfolio.close();
    QFile broken(portfolio.folder() + u"/broken.encore"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("SQLite format 3");
    broken.close();
    const QByteArray before = [&] {
        QFile file(portfolio.path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    QVERIFY(!restoreBackup(portfolio.path(), broken.fileName(), portfolio.fake().services().clock));
    QFile file(portfolio.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    QVERIFY(!QFile::exists(portfolio.path() + u".part"_s));
}

void tst_Restore::oldestBackupSurvivesItsOwnRestore()
{
    TestPortfolio portfolio;
    const Clock clock = portfolio.fake().services().clock;
    QVERIFY(portfolio.session().write(
        u"setting"_s, [](UnitOfWork& work) { return setSetting(work, u"backups_kept"_s, u"3"_s); }));
    QCOMPARE(backupsKept(portfolio.database()), 3);
    QString oldest;
    for (int i = 0; i < 3; ++i) {
        portfolio.add(makeStory(u"Story %1"_s.arg(i)));
        portfolio.fake().now = portfolio.fake().now.addSecs(60);
        const auto made = backupBeside(portfolio.database(), clock, u"daily"_s);
        QVERIFY(made);
        if (i == 0)
            oldest = *made;
    }
    portfolio.close();
    portfolio.fake().now = portfolio.fake().now.addSecs(60);
    QVERIFY(restoreBackup(portfolio.path(), oldest, clock));
    QCOMPARE(summaryOf(portfolio.path(), portfolio.fake().services())->counts.at(u"story"_s), 1);
    QVERIFY(backupsOf(portfolio.path()).size() <= size_t(4));
}

void tst_Restore::summaryTellsCountsAndTheLastChange()
{
    TestPortfolio portfolio;
    portfolio.add(makeStory(u"One"_s));
    portfolio.add(makeTeam(u"Night"_s));
    const auto summary = summaryOf(portfolio.session());
    QVERIFY(summary);
    QCOMPARE(summary->counts.at(u"story"_s), 1);
    QCOMPARE(summary->counts.at(u"team"_s), 1);
    QCOMPARE(summary->lastChange->author, u"Tester"_s);
}

void tst_Restore::trashListsWhatWentInTogetherOnce()
{
    TestPortfolio portfolio;
    const RecordId story = portfolio.add(makeStory(u"With a quote"_s));
    Record said;
    said.kind = quote::kind;
    said.set(quote::text, u"It works."_s);
    said.set(quote::story, story);
    const RecordId quoteId = portfolio.add(said);
    const RecordId team = portfolio.add(makeTeam(u"Night"_s));
    QVERIFY(portfolio.session().write(
        u"deletion"_s, [&](UnitOfWork& work) { return trashRecord(work, story::kind, story); }));
    portfolio.fake().now = portfolio.fake().now.addSecs(60);
    QVERIFY(portfolio.session().write(
        u"deletion"_s, [&](UnitOfWork& work) { return trashRecord(work, team::kind, team); }));
    const auto entries = trashEntries(portfolio.database(), portfolio.session().schemas());
    QVERIFY(entries);
    QCOMPARE(entries->size(), size_t(2));
    QCOMPARE(entries->at(0).title, u"Night"_s);
    QCOMPARE(entries->at(1).record, (RecordRef{story::kind, story}));
    QCOMPARE(entries->at(1).with, 1);
    QVERIFY(quoteId.valid());
}

void tst_Restore::removingForGoodTakesAlongWhatHangsOnIt()
{
    TestPortfolio portfolio;
    const RecordId story = portfolio.add(makeStory(u"With a quote"_s));
    Record said;
    said.kind = quote::kind;
    said.set(quote::text, u"It works."_s);
    said.set(quote::story, story);
    const RecordId quoteId = portfolio.add(said);
    QVERIFY(portfolio.session().write(
        u"deletion"_s, [&](UnitOfWork& work) { return trashRecord(work, story::kind, story); }));
    const std::vector<RecordRef> both{{story::kind, story}, {quote::kind, quoteId}};
    QVERIFY(portfolio.session().write(u"removal"_s, [&](UnitOfWork& work) { return deleteEntries(work, both); }));
    QVERIFY(trashEntries(portfolio.database(), portfolio.session().schemas())->empty());
    QVERIFY(portfolio.session().undo());
    QCOMPARE(trashEntries(portfolio.database(), portfolio.session().schemas())->size(), size_t(1));
}

QTEST_GUILESS_MAIN(tst_Restore)
#include "tst_restore.moc"
