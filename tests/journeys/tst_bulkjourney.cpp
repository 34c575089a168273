// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "views/widgets/choicebox.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

void chooseField(MainWindow& window, const QString& key)
{
    auto* field = Journey::find<QComboBox>(window, u"bulk.field"_s);
    QVERIFY(field);
    field->setCurrentIndex(field->findData(key));
    QCOMPARE(field->currentData().toString(), key);
    Journey::settle(window);
}

void chooseOperation(MainWindow& window, const QString& label)
{
    auto* operation = Journey::find<ChoiceBox>(window, u"bulk.operation"_s);
    operation->setCurrentIndex(operation->findText(label));
    Q_EMIT operation->codeChosen(operation->code());
    Journey::settle(window);
}

void apply(MainWindow& window)
{
    auto* button = Journey::find<QAbstractButton>(window, u"bulk.apply"_s);
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QTRY_VERIFY(!Journey::find(window, u"bulkEditDialog"_s));
    Journey::settle(window);
}

} // namespace

class tst_BulkEditJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateOfAllStoriesInOneStep();
    void tagForTheSelectedAndTextReplaced();
    void whatCannotBeIsSaidAndLeft();
    void fieldOfOnesOwnFromMakingToDeleting();
    void cellIsEditedInPlace();
};

void tst_BulkEditJourney::stateOfAllStoriesInOneStep()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    const QString published = u"SELECT count(*) FROM story WHERE state = 'published' AND trashed_at IS NULL"_s;
    const QString before = Journey::stored(*window, published);
    auto* table = Journey::find<QTableView>(*window, u"table"_s);
    const int all = table->model()->rowCount();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    Journey::trigger(*window, u"bulkEdit"_s);
    QVERIFY(Journey::find(*window, u"bulkEditDialog"_s));
    chooseField(*window, u"state"_s);
    auto* value = Journey::find<ChoiceBox>(*window, u"bulk.value"_s);
    QVERIFY(value);
    QVERIFY(!Journey::find<QAbstractButton>(*window, u"bulk.apply"_s)->isEnabled());
    value->setCode(u"published"_s);
    Q_EMIT value->codeChosen(u"published"_s);
    auto* preview = Journey::find<QTableView>(*window, u"bulk.preview"_s);
    QTRY_COMPARE(preview->model()->rowCount(), all);
    QCOMPARE(preview->model()->index(0, 2).data().toString(), u"Published"_s);
    QVERIFY(preview->model()->index(0, 1).data().toString() != u"Published"_s);
    QCOMPARE(Journey::stored(*window, published), before);
    apply(*window);
    QCOMPARE(Journey::stored(*window, published).toInt(), all);
    QTRY_VERIFY(window->actions().find(u"undo"_s)->text().contains(u"set “State” of"_s));
    Journey::trigger(*window, u"undo"_s);
    QCOMPARE(Journey::stored(*window, published), before);
}

void tst_BulkEditJourney::tagForTheSelectedAndTextReplaced()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    auto* table = Journey::find<QTableView>(*window, u"table"_s);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    Journey::trigger(*window, u"bulkEdit"_s);
    chooseField(*window, u"tags"_s);
    auto* tags = Journey::find(*window, u"bulk.value"_s);
    QVERIFY(tags);
    auto* line = qobject_cast<QLineEdit*>(tags) ? static_cast<QLineEdit*>(tags) : tags->findChild<QLineEdit*>();
    QVERIFY(line);
    QTest::keyClicks(line, u"Board pack"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(Journey::find<QLabel>(*window, u"bulk.counts"_s)->text().contains(u"new: Board pack"_s));
    apply(*window);
    QCOMPARE(
        Journey::stored(*window,
            u"SELECT count(*) FROM link l JOIN tag t ON t.id = l.target WHERE l.field = 'tags' AND t.name = 'Board pack'"_s),
        u"3"_s);
    Journey::trigger(*window, u"bulkEdit"_s);
    chooseField(*window, u"title"_s);
    chooseOperation(*window, u"Replace text"_s);
    QTest::keyClicks(Journey::find<QLineEdit>(*window, u"bulk.find"_s), u"e"_s);
    QTest::keyClicks(Journey::find<QLineEdit>(*window, u"bulk.replacement"_s), u"<3>"_s);
    apply(*window);
    QCOMPARE(
        Journey::stored(*window, u"SELECT count(*) FROM story WHERE title LIKE '%<3>%' AND title NOT LIKE '%e%'"_s),
        u"3"_s);
}

void tst_BulkEditJourney::whatCannotBeIsSaidAndLeft()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    auto* table = Journey::find<QTableView>(*window, u"table"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    Journey::trigger(*window, u"bulkEdit"_s);
    chooseField(*window, u"title"_s);
    chooseOperation(*window, u"Empty it"_s);
    auto* counts = Journey::find<QLabel>(*window, u"bulk.counts"_s);
    QTRY_VERIFY(counts->text().contains(u"cannot take it"_s));
    QVERIFY(!Journey::find<QAbstractButton>(*window, u"bulk.apply"_s)->isEnabled());
    auto* preview = Journey::find<QTableView>(*window, u"bulk.preview"_s);
    QVERIFY(preview->model()->index(0, 3).data().toString().contains(u"must be filled"_s));
    QTest::keyClick(Journey::find(*window, u"bulkEditDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!Journey::find(*window, u"bulkEditDialog"_s));
}

void tst_BulkEditJourney::fieldOfOnesOwnFromMakingToDeleting()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    Journey::trigger(*window, u"manageFields"_s);
    auto* dialog = Journey::find(*window, u"fieldsDialog"_s);
    QVERIFY(dialog);
    Journey::find<QAbstractButton>(*window, u"fields.new"_s)->click();
    QTest::keyClicks(Journey::find<QLineEdit>(*window, u"fields.name"_s), u"Review wave"_s);
    auto* type = Journey::find<ChoiceBox>(*window, u"fields.type"_s);
    type->setCode(u"choice"_s);
    Q_EMIT type->codeChosen(u"choice"_s);
    Journey::find<QPlainTextEdit>(*window, u"fields.choices"_s)->setPlainText(u"North\nSouth"_s);
    Journey::find<QAbstractButton>(*window, u"fields.save"_s)->click();
    auto* list = Journey::find<QListWidget>(*window, u"fields.list"_s);
    QTRY_VERIFY(list->currentItem() && list->currentItem()->text() == u"Review wave"_s);
    Journey::find<QAbstractButton>(*window, u"close"_s)->click();
    Journey::settle(*window);
    // Given to all by hand, found by a query, shown in the form of a record.
    auto* table = Journey::find<QTableView>(*window, u"table"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const int all = table->model()->rowCount();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    Journey::trigger(*window, u"bulkEdit"_s);
    chooseField(*window, u"review_wave"_s);
    auto* value = Journey::find<ChoiceBox>(*window, u"bulk.value"_s);
    value->setCode(u"South"_s);
    Q_EMIT value->codeChosen(u"South"_s);
    apply(*window);
    window->navigation().openList(u"stories"_s, u"review_wave:south"_s);
    Journey::settle(*window);
    table = Journey::find<QTableView>(*window, u"table"_s);
    QTRY_COMPARE(table->model()->rowCount(), all);
    // Taken away with its values after a question that names how many there are; undo brings them back.
    Journey::trigger(*window, u"manageFields"_s);
    list = Journey::find<QListWidget>(*window, u"fields.list"_s);
    list->setCurrentItem(list->findItems(u"Review wave"_s, Qt::MatchExactly).value(0));
    Journey::settle(*window);
    Journey::find<QAbstractButton>(*window, u"fields.remove"_s)->click();
    Journey::settle(*window);
    QVERIFY(journey.dialogs().asked.contains(u"Delete the field “Review wave”?"_s));
    const QString held = u"SELECT count(*) FROM extra WHERE custom = 1 AND key = 'review_wave'"_s;
    QCOMPARE(Journey::stored(*window, held), u"0"_s);
    Journey::find<QAbstractButton>(*window, u"close"_s)->click();
    Journey::trigger(*window, u"undo"_s);
    QCOMPARE(Journey::stored(*window, held).toInt(), all);
    QVERIFY(window->store()->schemas().byKey(u"story")->field(u"review_wave"));
}

void tst_BulkEditJourney::cellIsEditedInPlace()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    auto* table = Journey::find<QTableView>(*window, u"table"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    const QString before = table->model()->index(1, 0).data().toString();
    // Escape leaves it as it was.
    QTest::keyClick(table, Qt::Key_F2);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(line && Journey::find(*window, u"cellEditor"_s));
    QCOMPARE(line->text(), before);
    QTest::keyClicks(line, u"Nothing of this"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!Journey::find(*window, u"cellEditor"_s));
    QCOMPARE(QApplication::focusWidget(), table);
    // What must be filled is said below the cell while one types, and is not stored.
    QTest::keyClick(table, Qt::Key_F2);
    line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClick(line, Qt::Key_Delete);
    QTRY_VERIFY(Journey::find<QLabel>(*window, u"cellError"_s));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(Journey::find(*window, u"cellEditor"_s));
    // Enter stores it as one step.
    QTest::keyClicks(line, u"Written in the list"_s);
    QTest::keyClick(line, Qt::Key_Return);
    Journey::settle(*window);
    const QString count = u"SELECT count(*) FROM story WHERE title = 'Written in the list'"_s;
    QCOMPARE(Journey::stored(*window, count), u"1"_s);
    Journey::trigger(*window, u"undo"_s);
    QCOMPARE(Journey::stored(*window, count), u"0"_s);
}

QTEST_MAIN(tst_BulkEditJourney)
#include "tst_bulkjourney.moc"
