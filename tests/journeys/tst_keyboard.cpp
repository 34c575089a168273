// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "views/itemmodels/recordtablemodel.h"
#include "views/pages/help/helppage.h"
#include "views/pages/help/helpview.h"
#include "views/pages/list/recordlistpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLineEdit>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

void press(MainWindow& window, QKeySequence keys)
{
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
    QTest::keySequence(target, keys);
    Journey::settle(window);
}

QString page(MainWindow& window)
{
    return window.currentPage()->objectName();
}

} // namespace

class tst_Keyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWalkWithoutAMouse();
    void enterAndDownLeadFromTheSearchToTheList();
    void undoWorksFromTheNextField();
    void tabReachesTheTableAndComesBack();
};

void tst_Keyboard::aWalkWithoutAMouse()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    const QString stories = Journey::stored(*window, u"SELECT count(*) FROM story"_s);
    press(*window, QKeySequence(u"Alt+6"_s));
    QCOMPARE(page(*window), u"page/teams"_s);
    press(*window, QKeySequence(u"Alt+2"_s));
    QCOMPARE(page(*window), u"page/stories"_s);
    press(*window, QKeySequence::Find);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"handover"_s);
    auto* list = qobject_cast<RecordListPage*>(window->currentPage());
    QVERIFY(list);
    QTRY_VERIFY(list->model().total() > 0 && list->model().total() < stories.toInt());
    Journey::settle(*window);
    QTest::keyClick(field, Qt::Key_Escape);
    auto* table = Journey::find<QAbstractItemView>(*window, u"table"_s);
    table->setFocus();
    press(*window, QKeySequence(Qt::Key_Down));
    press(*window, QKeySequence(Qt::Key_Return));
    QCOMPARE(page(*window), u"page/record/story"_s);
    press(*window, QKeySequence::Back);
    QCOMPARE(page(*window), u"page/stories"_s);
    press(*window, QKeySequence::Forward);
    QCOMPARE(page(*window), u"page/record/story"_s);
    press(*window, QKeySequence(Qt::Key_F1));
    auto* help = qobject_cast<HelpPage*>(window->currentPage());
    QVERIFY(help);
    QVERIFY(!help->view()->topic().isEmpty());
    press(*window, QKeySequence::New);
    QTRY_COMPARE(page(*window), u"page/record/story"_s);
    // In a field that is being written, undo belongs to the field; outside it takes the last step back.
    press(*window, QKeySequence(u"Alt+2"_s));
    Journey::find<QAbstractItemView>(*window, u"table"_s)->setFocus();
    press(*window, QKeySequence::Undo);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM story"_s), stories);
}

void tst_Keyboard::enterAndDownLeadFromTheSearchToTheList()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    auto* table = Journey::find<QAbstractItemView>(*window, u"table"_s);
    for (const int key : {Qt::Key_Return, Qt::Key_Down}) {
        press(*window, QKeySequence::Find);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        field->clear();
        QTest::keyClicks(field, u"handover"_s);
        Journey::settle(*window);
        QTest::keyClick(field, Qt::Key(key));
        QTRY_COMPARE(QApplication::focusWidget(), table);
    }
    press(*window, QKeySequence(Qt::Key_Return));
    QCOMPARE(page(*window), u"page/record/story"_s);
    // What is wrong stays where it can be put right.
    press(*window, QKeySequence::Back);
    press(*window, QKeySequence::Find);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    field->setText(u"state:"_s);
    QTest::keyClicks(field, u"(("_s);
    QTest::keyClick(field, Qt::Key_Return);
    Journey::settle(*window);
    QCOMPARE(QApplication::focusWidget(), field);
}

void tst_Keyboard::undoWorksFromTheNextField()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    Journey::find<QAbstractItemView>(*window, u"table"_s)->setFocus();
    press(*window, QKeySequence(Qt::Key_Return));
    QCOMPARE(page(*window), u"page/record/story"_s);
    QLineEdit* title = nullptr;
    for (int i = 0; i < 10 && !title; ++i) {
        press(*window, QKeySequence(Qt::Key_Tab));
        title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    }
    QVERIFY(title);
    const QString steps = u"SELECT count(*) FROM change_step WHERE undone = 0"_s;
    const QString before = Journey::stored(*window, steps);
    QTest::keyClicks(title, u"x"_s);
    // While something was typed here, undo is the field's.
    press(*window, QKeySequence::Undo);
    QCOMPARE(Journey::stored(*window, steps), before);
    QTest::keyClicks(title, u"y"_s);
    press(*window, QKeySequence(Qt::Key_Tab));
    QVERIFY(QApplication::focusWidget() != title);
    QTRY_COMPARE(Journey::stored(*window, steps).toInt(), before.toInt() + 1);
    press(*window, QKeySequence::Undo);
    QTRY_COMPARE(Journey::stored(*window, steps), before);
    press(*window, QKeySequence::Redo);
    QTRY_COMPARE(Journey::stored(*window, steps).toInt(), before.toInt() + 1);
}

void tst_Keyboard::tabReachesTheTableAndComesBack()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    auto* table = Journey::find<QAbstractItemView>(*window, u"table"_s);
    QVERIFY(table);
    QSet<QWidget*> reached;
    static constexpr int kAtMost = 80;
    for (int i = 0; i < kAtMost; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window, Qt::Key_Tab);
        if (QWidget* now = QApplication::focusWidget(); now && reached.contains(now) && reached.contains(table))
            break;
        reached.insert(QApplication::focusWidget());
    }
    QVERIFY(reached.contains(table));
    QVERIFY2(reached.size() < kAtMost, "the focus never comes back");
}

QTEST_MAIN(tst_Keyboard)
#include "tst_keyboard.moc"
