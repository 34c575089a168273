// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/widgets/banner.h"

#include <QAbstractButton>
#include <QAction>
#include <QTableView>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

void put(MainWindow& window, const std::function<Status(UnitOfWork&)>& work)
{
    bool done = false;
    window.store()->write(u"setting the scene"_s, work).then(&window, [&done](const Result<Committed>& result) {
        done = result.ok();
    });
    QTRY_VERIFY(done);
    Journey::settle(window);
}

RecordId added(UnitOfWork& work, Record record)
{
    return addRecord(work, record).valueOr(RecordId());
}

QStringList titles(MainWindow& window)
{
    QStringList found;
    const auto* table = Journey::find<QTableView>(window, u"trash.table"_s);
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        found << table->model()->index(row, 0).data().toString();
    return found;
}

} // namespace

class tst_TrashPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trashedAndRestored();
    void removedForGoodAndUndone();
    void personIsErasedAfterAWarning();
    void emptyTrashSaysSo();
};

void tst_TrashPage::trashedAndRestored()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    Journey::trigger(*window, u"newRecord"_s);
    Journey::trigger(*window, u"trash"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM story WHERE trashed_at IS NULL"_s), u"0"_s);
    Journey::trigger(*window, u"go/trash"_s);
    QCOMPARE(titles(*window), QStringList{u"New story"_s});
    auto* restore = Journey::find<QAbstractButton>(*window, u"trash.restore"_s);
    QVERIFY(!restore->isEnabled());
    Journey::find<QTableView>(*window, u"trash.table"_s)->selectRow(0);
    QVERIFY(restore->isEnabled());
    restore->click();
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM story WHERE trashed_at IS NULL"_s), u"1"_s);
    QVERIFY(!Journey::find<QTableView>(*window, u"trash.table"_s));
    Journey::trigger(*window, u"undo"_s);
    QCOMPARE(titles(*window), QStringList{u"New story"_s});
}

void tst_TrashPage::removedForGoodAndUndone()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    put(*window, [](UnitOfWork& work) -> Status {
        for (const QString& name : {u"Day"_s, u"Night"_s}) {
            Record team;
            team.kind = team::kind;
            team.set(team::name, name);
            ENCORE_TRY(trashRecord(work, team::kind, added(work, team)));
        }
        return {};
    });
    Journey::trigger(*window, u"go/trash"_s);
    QCOMPARE(titles(*window).size(), 2);
    journey.dialogs().agree = false;
    Journey::find<QAbstractButton>(*window, u"trash.empty"_s)->click();
    Journey::settle(*window);
    QCOMPARE(titles(*window).size(), 2);
    journey.dialogs().agree = true;
    Journey::find<QAbstractButton>(*window, u"trash.empty"_s)->click();
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM team"_s), u"0"_s);
    QCOMPARE(titles(*window), QStringList());
    Journey::trigger(*window, u"undo"_s);
    QCOMPARE(titles(*window).size(), 2);
}

void tst_TrashPage::personIsErasedAfterAWarning()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    put(*window, [](UnitOfWork& work) -> Status {
        Record person;
        person.kind = person::kind;
        person.set(person::name, u"Quirina Sandvik"_s);
        const RecordId id = added(work, person);
        Record story;
        story.kind = story::kind;
        story.set(story::title, u"One list for everybody"_s);
        story.set(story::summary, u"Quirina Sandvik began it."_s);
        added(work, story);
        return trashRecord(work, person::kind, id);
    });
    Journey::trigger(*window, u"go/trash"_s);
    Journey::find<QTableView>(*window, u"trash.table"_s)->selectRow(0);
    Journey::find<QAbstractButton>(*window, u"trash.erase"_s)->click();
    QVERIFY(journey.dialogs().asked.isEmpty());
    QTRY_VERIFY(Journey::find<Banner>(*window, u"erasure.warning"_s));
    auto* warning = Journey::find<Banner>(*window, u"erasure.warning"_s);
    QVERIFY(warning->text().contains(u"cannot be undone"_s));
    QVERIFY(warning->text().contains(u"Quirina Sandvik"_s));
    auto* erase = Journey::find<QAbstractButton>(*window, u"erasure.erase"_s);
    QTRY_VERIFY(erase->isEnabled());
    erase->click();
    QTRY_VERIFY(warning->text().contains(u"Erased"_s));
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM person WHERE name LIKE 'Quirina%'"_s), u"0"_s);
    QCOMPARE(titles(*window), QStringList());
    // What still names the person is listed; the action opens it.
    auto* open = Journey::find<QAbstractButton>(*window, u"erasure.open"_s);
    QVERIFY(open);
    open->click();
    Journey::settle(*window);
    QCOMPARE(window->currentPage()->objectName(), u"page/record/story"_s);
}

void tst_TrashPage::emptyTrashSaysSo()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    Journey::trigger(*window, u"go/trash"_s);
    QVERIFY(!Journey::find<QTableView>(*window, u"trash.table"_s));
    QVERIFY(!Journey::find(*window, u"trash.empty"_s));
}

QTEST_MAIN(tst_TrashPage)
#include "tst_trashpage.moc"
