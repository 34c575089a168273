// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/backup.h"
#include "model/db/portfoliofile.h"
#include "model/domain/kinds.h"
#include "tests/support/testportfolio.h"

#include <QDir>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

// A portfolio of every earlier format is brought up to date when it is opened: nothing is lost, and it ends like a new one.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEarlierFormatBecomesTheNewest_data();
    void everyEarlierFormatBecomesTheNewest();

private:
    static QStringList structure(Database& database);
};

void TestMigrations::initTestCase()
{
    QVERIFY(newestSchemaVersion() >= 3);
}

// Tables with their columns, and indexes; columns that came later stand last, so their order is left aside.
QStringList TestMigrations::structure(Database& database)
{
    QStringList lines;
    Query query = database.prepare(u"SELECT m.type || ' ' || m.name || ' ' || coalesce((SELECT group_concat(c, ',') "
                                   u"FROM (SELECT name || ' ' || type || "
                                   "' ' || \"notnull\" AS c FROM pragma_table_info(m.name) ORDER BY name)), '') FROM "
                                   "sqlite_schema m WHERE m.name NOT "
                                   "LIKE 'sqlite_%' ORDER BY m.name"_s);
    if (!query.run())
        return {};
    while (query.next())
        lines << query.text(0);
    return lines;
}

void TestMigrations::everyEarlierFormatBecomesTheNewest_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < newestSchemaVersion(); ++version)
        QTest::newRow(qPrintable(QString::number(version))) << version;
}

void TestMigrations::everyEarlierFormatBecomesTheNewest()
{
    QFETCH(int, version);
    TestPortfolio fresh;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.encore"_s);
    QVERIFY(createPortfolio(path, version));
    {
        auto old = Database::open(path, Access::ReadWrite);
        QVERIFY(old);
        QVERIFY((*old)->run(u"INSERT INTO story (uid, version, created_at, updated_at, title) VALUES ('u1', 1, "
                            "'2025-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z', 'Kept')"_s));
    }
    auto session = Session::open(path, Access::ReadWrite, fresh.fake().services());
    QVERIFY(session);
    QCOMPARE(structure((*session)->database()), structure(fresh.database()));
    const auto kept = getRecord((*session)->database(), (*session)->schemas().of(story::kind), RecordId{1});
    QVERIFY(kept);
    QCOMPARE(kept->get(story::title), std::optional(u"Kept"_s));
    const auto wrong = (*session)->database().scalar(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
    QCOMPARE(wrong.valueOr(1).toInt(), 0);
    const auto backups = QDir(folder.path()).entryList({u"*before-update*"_s}, QDir::Files | QDir::Dirs)
        + QDir(backupFolder(path)).entryList({u"*before-update*"_s}, QDir::Files);
    QCOMPARE(backups.size(), 1);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
