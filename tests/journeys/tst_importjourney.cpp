// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/importdesk.h"

#include "model/domain/kinds.h"
#include "model/exchange/importsource.h"
#include "views/pages/importing/planmodel.h"
#include "views/pages/importing/tablestep.h"

using namespace encore;
using namespace Qt::StringLiterals;
using At = ImportPage::Step;

namespace {

QString sourceDir()
{
    return qEnvironmentVariable("ENCORE_SOURCE_DIR");
}

} // namespace

/// A change lead brings in what there is, looks at it, and takes it back.
class TestImportJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderComesInAndIsTakenBack()
    {
        ImportDesk desk;
        desk.dialogs.folder = sourceDir() + u"/tests/data/documents/hugo"_s;
        desk.press(u"import.chooseFolder"_s);
        QVERIFY(desk.reaches(At::Plan));
        const qint64 planned = desk.page->plan().counts()[size_t(PlanGroup::New)];
        QVERIFY(planned >= 2);
        QVERIFY(desk.applies());
        const qint64 stories = desk.count(story::kind);
        QVERIFY(stories >= 2);
        QSignalSpy gone(&desk.navigation, &Navigation::changed);
        desk.press(u"page.primary"_s);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(desk.navigation.current().page, u"stories"_s);
        QCOMPARE(desk.navigation.current().query, u"changed:<1d"_s);
        desk.press(u"import.undo"_s);
        QVERIFY(desk.reaches(At::Source));
        QCOMPARE(desk.count(story::kind), 0);
        QCOMPARE(desk.count(quote::kind), 0);
        QCOMPARE(desk.count(attachment::kind), 0);
        // What was taken back is new again.
        QVERIFY(desk.opens({desk.dialogs.folder}, At::Plan));
        QCOMPARE(desk.page->plan().counts()[size_t(PlanGroup::New)], planned);
    }

    void laterChangesAreUndoneFirst()
    {
        ImportDesk desk;
        QVERIFY(desk.opens({sourceDir() + u"/tests/data/documents/hugo"_s}, At::Plan));
        QVERIFY(desk.applies());
        const qint64 stories = desk.count(story::kind);
        const auto added = ImportDesk::waited(desk.store->write(u"new story"_s, [](UnitOfWork& work) -> Status {
            const Result<RecordId> id = addRecord(work, makeStory(u"Written meanwhile"_s));
            return id ? Status() : Status(id.error());
        }));
        QVERIFY(added.ok());
        QSignalSpy notes(&desk.messages, &Messages::noteShown);
        desk.press(u"import.undo"_s);
        QTRY_COMPARE(notes.size(), 1);
        QCOMPARE(desk.count(story::kind), stories + 1);
    }

    void undoOfTheMenuIsSeen()
    {
        ImportDesk desk;
        QVERIFY(desk.opens({sourceDir() + u"/tests/data/documents/hugo"_s}, At::Plan));
        QVERIFY(desk.applies());
        auto* undo = desk.page->findChild<QWidget*>(u"import.undo"_s);
        QVERIFY(undo->isVisible());
        QVERIFY(ImportDesk::waited(desk.store->undo()).ok());
        QTRY_VERIFY(!undo->isVisible());
        QVERIFY(ImportDesk::waited(desk.store->redo()).ok());
        QTRY_VERIFY(undo->isVisible());
        desk.press(u"import.undo"_s);
        QVERIFY(desk.reaches(At::Source));
        QCOMPARE(desk.count(story::kind), 0);
    }

    void collections_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<qint64>("records");
        QTest::newRow("blog posts") << u"elixir-in-production"_s << u"story"_s << qint64(16);
        QTest::newRow("patterns") << u"innersource-patterns"_s << u"use_case"_s << qint64(80);
        QTest::newRow("lessons") << u"nasa-llis/data/llis.csv"_s << u"story"_s << qint64(1637);
    }
    void collections()
    {
        QFETCH(QString, path);
        QFETCH(QString, kind);
        QFETCH(qint64, records);
        const QString source = sourceDir() + u"/../shared/corpus/"_s + path;
        if (!QFileInfo::exists(source))
            QSKIP("The collections are not here.");
        ImportDesk desk;
        const auto comeIn = [&desk, &source]() -> bool {
            const bool table = isTable(source);
            if (!desk.opens({source}, table ? At::Table : At::Plan))
                return false;
            if (!table)
                return true;
            const bool shown =
                QTest::qWaitFor([&desk] { return !desk.page->table().preview().headers.isEmpty(); }, 30000);
            desk.press(u"page.primary"_s);
            return shown && desk.reaches(At::Plan);
        };
        QVERIFY(comeIn());
        QVERIFY(desk.applies());
        QCOMPARE(desk.page->report().kinds.at(kind).created, records);
        const RecordSchema* schema = desk.store->schemas().byKey(kind);
        QCOMPARE(desk.count(schema->kind()), records);
        QVERIFY(comeIn());
        QCOMPARE(desk.page->plan().toWrite(), 0);
    }
};

QTEST_MAIN(TestImportJourney)
#include "tst_importjourney.moc"
