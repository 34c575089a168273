// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Palette, shortcuts, history, capture and help through the real window, by keyboard alone.
#include "tests/journeys/journey.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/pages/help/helppage.h"
#include "views/pages/help/helpview.h"
#include "views/pages/list/recordlistpage.h"
#include "views/shell/commandpalette.h"
#include "views/shell/tour.h"
#include "views/widgets/navrail.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

QString s_sample;

QWidget* keyboard(MainWindow& window)
{
    return QApplication::focusWidget() ? QApplication::focusWidget() : &window;
}

void press(MainWindow& window, const QKeySequence& keys)
{
    QTest::keySequence(keyboard(window), keys);
    Journey::settle(window);
}

QString page(MainWindow& window)
{
    return window.currentPage()->objectName();
}

// Opens the palette and types; the list shows the answer when this returns.
CommandPalette* ask(MainWindow& window, const QString& typed)
{
    press(window, QKeySequence(u"Ctrl+K"_s));
    auto* palette = window.findChild<CommandPalette*>();
    if (!palette || !QTest::qWaitFor([palette] { return palette->isAncestorOf(QApplication::focusWidget()); }))
        return nullptr;
    QTest::keyClicks(keyboard(window), typed);
    return QTest::qWaitFor([palette] { return palette->isSettled(); }) ? palette : nullptr;
}

void enter(MainWindow& window)
{
    QTest::keyClick(keyboard(window), Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_VERIFY(!window.findChild<CommandPalette*>());
    QVERIFY(QTest::qWaitFor([&window] { return QApplication::activeWindow() != nullptr || !window.isVisible(); }));
    Journey::settle(window);
}

// Made once and copied: what is tested here is the window.
QString sampleFor(const Journey& journey)
{
    const QString copy = journey.path(u"sample.encore"_s);
    return QFile::copy(s_sample, copy) ? copy : QString();
}

} // namespace

class tst_GettingAbout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePaletteGoesToAnyRecord();
    void thePaletteRunsActionsAndShowsTheirKeys();
    void anEnterThatIsTooQuickTakesTheRightRow();
    void anEmptyPaletteShowsWhereOneWas();
    void theWelcomePageHasAPaletteToo();
    void keysAreChangedAndWorkInEveryWindow();
    void keysThatAreTakenAreRefusedByName();
    void noTwoActionsShareTheirKeys();
    void whatAListCanDoIsInTheMenusAndThePalette();
    void aStoryIsCapturedByKeyboardInOneStep();
    void anInterviewKeepsWordsApart();
    void aNewStoryTakesItsTemplate();
    void theHistoryIsFilteredAndTakesStepsBack();
    void f1ExplainsThePageOneIsOn_data();
    void f1ExplainsThePageOneIsOn();
    void theTourIsWalkedByKeyboardAndCanBeLeft();
    void theNamesOfThePlacesComeAndGoWithTheRoom();

private:
    Journey m_workshop;
};

void tst_GettingAbout::initTestCase()
{
    s_sample = m_workshop.makeSample(u"master.encore"_s);
    QVERIFY(!s_sample.isEmpty());
}

void tst_GettingAbout::thePaletteGoesToAnyRecord()
{
    Journey journey;
    MainWindow* window = journey.open(sampleFor(journey));
    const QString name = Journey::stored(*window, u"SELECT name FROM team ORDER BY id DESC LIMIT 1"_s);
    CommandPalette* palette = ask(*window, name.left(4).toLower());
    QVERIFY(palette);
    QVERIFY2(palette->shown().contains(name), qPrintable(palette->shown().join(u", "_s)));
    QTest::keyClicks(keyboard(*window), name.mid(4));
    QTRY_COMPARE(palette->shown().value(0), name);
    enter(*window);
    QCOMPARE(page(*window), u"page/record/team"_s);
    press(*window, QKeySequence::Back);
    QCOMPARE(page(*window), u"page/stories"_s);
}

void tst_GettingAbout::thePaletteRunsActionsAndShowsTheirKeys()
{
    Journey journey;
    MainWindow* window = journey.open(sampleFor(journey));
    QVERIFY(ask(*window, u"dark colours"_s));
    enter(*window);
    QVERIFY(journey.program().theme().isDark());
    QVERIFY(ask(*window, u"go insights"_s));
    enter(*window);
    QCOMPARE(page(*window), u"page/insights"_s);
    CommandPalette* palette = ask(*window, u"impo"_s);
    QVERIFY(palette);
    QCOMPARE(palette->shown().value(0), u"Import"_s);
    QTest::keyClick(keyboard(*window), Qt::Key_Escape);
    QTRY_VERIFY(!window->findChild<CommandPalette*>());
    QVERIFY(ask(*window, u"text size"_s));
    enter(*window);
    QTRY_VERIFY(Journey::find(*window, u"settings.textSize"_s));
    QTRY_COMPARE(QApplication::focusWidget(), Journey::find(*window, u"settings.textSize"_s));
}

void tst_GettingAbout::anEnterThatIsTooQuickTakesTheRightRow()
{
    Journey journey;
    MainWindow* window = journey.open(sampleFor(journey));
    press(*window, QKeySequence(u"Ctrl+K"_s));
    auto* palette = window->findChild<CommandPalette*>();
    QVERIFY(palette);
    QVERIFY(QTest::qWaitForWindowActive(palette));
    // No event loop turns between the letters and Enter, so that the answer cannot be there.
    auto* field = palette->findChild<QLineEdit*>(u"palette.field"_s);
    const QString name = Journey::stored(*window, u"SELECT name FROM person ORDER BY id DESC LIMIT 1"_s);
    field->setText(name.left(2));
    field->setText(name);
    Q_EMIT field->returnPressed();
    QTRY_COMPARE(page(*window), u"page/record/person"_s);
    Journey::settle(*window);
    QCOMPARE(window->navigation().current().id.value,
        Journey::stored(*window, u"SELECT max(id) FROM person"_s).toLongLong());
}

void tst_GettingAbout::anEmptyPaletteShowsWhereOneWas()
{
    Journey journey;
    MainWindow* window = journey.open(sampleFor(journey));
    window->navigation().openRecord(Kind{"story"_L1}, RecordId{3});
    press(*window, QKeySequence(u"Alt+6"_s));
    CommandPalette* palette = ask(*window, {});
    QVERIFY(palette);
    const QString title = Journey::stored(*window, u"SELECT title FROM story WHERE id = 3"_s);
    QCOMPARE(palette->shown(), (QStringList{title, u"Stories"_s, u"Today"_s}));
    enter(*window);
    QCOMPARE(page(*window), u"page/record/story"_s);
}

void tst_GettingAbout::theWelcomePageHasAPaletteToo()
{
    Journey journey;
    MainWindow* window = journey.program().openWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    CommandPalette* palette = ask(*window, u"light"_s);
    QVERIFY(palette);
    QCOMPARE(palette->shown().value(0), u"Light colours"_s);
}

void tst_GettingAbout::keysAreChangedAndWorkInEveryWindow()
{
    Journey journey;
    MainWindow* window = journey.open(sampleFor(journey));
    MainWindow* other = journey.program().openWindow();
    Journey::trigger(*window, u"shortcuts"_s);
    QTRY_VERIFY(Journey::find(*window, u"shortcuts.search"_s));
    QTest::keyClicks(keyboard(*window), u"insights"_s);
    auto* list = Journey::find<QListWidget>(*window, u"shortcuts.list"_s);
    QCOMPARE(list->currentItem()->text(), u"Insights"_s);
    QTest::keyClick(keyboard(*window), Qt::Key_Tab);
    QTest::keyClick(keyboard(*window), Qt::Key_Tab);
    QCOMPARE(keyboard(*window)->objectName(), u"shortcuts.keys"_s);
    QTest::keyClick(keyboard(*window), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(other->actions().find(u"go/insights"_s)->shortcut(), QKeySequence(u"Ctrl+J"_s));
    QTest::keyClick(keyboard(*window), Qt::Key_Escape);
    QTRY_VERIFY(!Journey::find(*window, u"shortcuts.search"_s));
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    press(*window, QKeySequence(u"Ctrl+J"_s));
    QCOMPARE(page(*window), u"page/insights"_s);
    journey.restart();
    window = journey.open(journey.path(u"sample.encore"_s));
    QCOMPARE(window->actions().find(u"go/insights"_s)->shortcut(), QKeySequence(u"Ctrl+J"_s));
    journey.program().shortcuts().resetAll();
    QCOMPARE(window->actions().find(u"go/insights"_s)->shortcut(), QKeySequence(u"Alt+7"_s));
}

void tst_GettingAbout::keysThatAreTakenAreRefusedByName()
{
    Journey journey;
    MainWindow* window = journey.open(sampleFor(journey));
    Shortcuts& shortcuts = journey.program().shortcuts();
    QVERIFY(shortcuts.objection(u"go/insights"_s, QKeySequence(u"Ctrl+I"_s)).contains(u"Import"_s));
    QVERIFY(!shortcuts.setKeys(u"go/insights"_s, QKeySequence(u"Ctrl+I"_s)));
    QVERIFY(!shortcuts.setKeys(u"go/insights"_s, QKeySequence(u"A"_s)));
    QVERIFY(!shortcuts.setKeys(u"go/insights"_s, QKeySequence(u"Ctrl+C"_s)));
    QCOMPARE(window->actions().find(u"go/insights"_s)->shortcut(), QKeySequence(u"Alt+7"_s));
    // Given away by its owner, the keys are free, and the owner cannot have them back while they are another's.
    QVERIFY(shortcuts.setKeys(u"import"_s, {}));
    QVERIFY(shortcuts.setKeys(u"go/insights"_s, QKeySequence(u"Ctrl+I"_s)));
    QVERIFY(!shortcuts.reset(u"import"_s));
    QVERIFY(shortcuts.reset(u"go/insights"_s));
    QVERIFY(shortcuts.reset(u"import"_s));
    QVERIFY(!shortcuts.isChanged(u"import"_s));
}

void tst_GettingAbout::noTwoActionsShareTheirKeys()
{
    Journey journey;
    MainWindow* window = journey.open(sampleFor(journey));
    QMap<QString, QString> owners;
    for (const QString& name : window->actions().names()) {
        const QString keys = window->actions().find(name)->shortcut().toString();
        QVERIFY2(keys.isEmpty() || !owners.contains(keys), qPrintable(owners.value(keys) + u" and "_s + name));
        owners.insert(keys, name);
        QVERIFY2(!window->actions().menuOf(name).isEmpty(), qPrintable(name));
    }
}

void tst_GettingAbout::whatAListCanDoIsInTheMenusAndThePalette()
{
    Journey journey;
    MainWindow* window = journey.open(sampleFor(journey));
    const auto form = [window] { return qobject_cast<RecordListPage*>(window->currentPage())->look().form; };
    press(*window, QKeySequence(u"Ctrl+3"_s));
    QCOMPARE(form(), ListForm::Board);
    CommandPalette* palette = ask(*window, u"as matrix"_s);
    QVERIFY(palette);
    QCOMPARE(palette->shown().value(0), u"As matrix"_s);
    enter(*window);
    QCOMPARE(form(), ListForm::Matrix);
    QVERIFY(!window->actions().find(u"trash"_s)->isEnabled());
    press(*window, QKeySequence(u"Ctrl+1"_s));
    for (const QString& name : {u"list.print"_s, u"list.copy"_s, u"list.paste"_s, u"list.group"_s, u"list.columns"_s,
             u"list.clear"_s, u"list.saveView"_s})
        QVERIFY2(window->actions().find(name)->isEnabled(), qPrintable(name));
    window->navigation().openList(u"stories"_s, u"state:published"_s);
    Journey::settle(*window);
    Journey::trigger(*window, u"list.clear"_s);
    QCOMPARE(qobject_cast<RecordListPage*>(window->currentPage())->look().query, QString());
    Journey::trigger(*window, u"list.columns"_s);
    QTRY_VERIFY(Journey::find(*window, u"arrange.columns"_s));
    QTest::keyClick(keyboard(*window), Qt::Key_Escape);
    // Kinds that have no state have no board, and pages that are no lists have nothing of it.
    Journey::trigger(*window, u"go/attachments"_s);
    QVERIFY(!window->actions().find(u"list.board"_s)->isEnabled());
    Journey::trigger(*window, u"go/insights"_s);
    QVERIFY(!window->actions().find(u"list.table"_s)->isEnabled());
}

void tst_GettingAbout::aStoryIsCapturedByKeyboardInOneStep()
{
    Journey journey;
    MainWindow* window = journey.open(sampleFor(journey));
    const QString team = Journey::stored(*window, u"SELECT name FROM team WHERE id = 1"_s);
    press(*window, QKeySequence(u"Alt+7"_s));
    press(*window, QKeySequence(u"Ctrl+Shift+N"_s));
    QTRY_COMPARE(keyboard(*window)->objectName(), u"capture.title"_s);
    QTest::keyClicks(keyboard(*window), u"The gate opens by itself"_s);
    QTest::keyClick(keyboard(*window), Qt::Key_Tab);
    QTest::keyClicks(keyboard(*window), team);
    QTest::keyClick(keyboard(*window), Qt::Key_Return);
    QTest::keyClicks(keyboard(*window), u"Ngozi Newcomer"_s);
    Journey::find<QPlainTextEdit>(*window, u"capture.changed"_s)->setFocus();
    QTest::keyClicks(keyboard(*window), u"From 12 to 3 minutes."_s);
    QTest::keyClick(keyboard(*window), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(Journey::find(*window, u"capture.kept"_s));
    QCOMPARE(page(*window), u"page/insights"_s);
    const QString id = Journey::stored(*window, u"SELECT max(id) FROM story"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT title || '/' || permission FROM story WHERE id = "_s + id),
        u"The gate opens by itself/unknown"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT text FROM section WHERE kind = 'story' AND record = "_s + id),
        u"From 12 to 3 minutes."_s);
    QCOMPARE(
        Journey::stored(*window,
            u"SELECT count(*) FROM link WHERE kind = 'story' AND field = 'teams' AND target = 1 AND record = "_s + id),
        u"1"_s);
    QCOMPARE(Journey::stored(*window,
                 u"SELECT p.name FROM contribution c JOIN person p ON p.id = c.person WHERE c.story = "_s + id),
        u"Ngozi Newcomer"_s);
    Journey::trigger(*window, u"undo"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM story WHERE id = "_s + id), u"0"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM person WHERE name = 'Ngozi Newcomer'"_s), u"0"_s);
}

void tst_GettingAbout::anInterviewKeepsWordsApart()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    press(*window, QKeySequence(u"Ctrl+Shift+N"_s));
    QTRY_COMPARE(keyboard(*window)->objectName(), u"capture.title"_s);
    QTest::keyClick(keyboard(*window), Qt::Key_I, Qt::AltModifier);
    QTRY_COMPARE(keyboard(*window)->objectName(), u"capture.answer"_s);
    auto* prompt = Journey::find<QLabel>(*window, u"capture.prompt"_s);
    QCOMPARE(prompt->text(), u"What was hard, for whom, and what did it cost?"_s);
    QTest::keyClicks(keyboard(*window), u"We carried paper."_s);
    QTest::keyClick(keyboard(*window), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(prompt->text(), u"What did they do differently, step by step?"_s);
    QTest::keyClicks(keyboard(*window), u"We just stopped."_s);
    QTest::keyClick(keyboard(*window), Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(Journey::find<QAbstractButton>(*window, u"capture.verbatim"_s)->isChecked());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(keyboard(*window), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(keyboard(*window)->objectName(), u"capture.title"_s);
    QTest::keyClicks(keyboard(*window), u"No more paper"_s);
    QTest::keyClick(keyboard(*window), Qt::Key_O, Qt::AltModifier);
    QTRY_COMPARE(page(*window), u"page/record/story"_s);
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, u"SELECT group_concat(key || ':' || text) FROM section"_s),
        u"challenge:We carried paper."_s);
    QCOMPARE(Journey::stored(*window, u"SELECT text || '/' || source || '/' || story FROM quote"_s),
        u"We just stopped./interview/1"_s);
}

void tst_GettingAbout::aNewStoryTakesItsTemplate()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    Journey::trigger(*window, u"newFromTemplate"_s);
    QTRY_COMPARE(keyboard(*window)->objectName(), u"templates.list"_s);
    QTest::keyClick(keyboard(*window), Qt::Key_Down);
    QTest::keyClick(keyboard(*window), Qt::Key_Return);
    QTRY_COMPARE(page(*window), u"page/record/story"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT template FROM story"_s), u"star"_s);
}

void tst_GettingAbout::theHistoryIsFilteredAndTakesStepsBack()
{
    Journey journey;
    MainWindow* window = journey.open(sampleFor(journey));
    const QString title = Journey::stored(*window, u"SELECT title FROM story WHERE id = 2"_s);
    const auto edit = [&](const QString& label, qint64 id, const QString& line) {
        window->context()->write(window, label, [id, line](UnitOfWork& work) {
            RecordPatch patch;
            patch.set(story::oneLine, line);
            return updateRecord(work, story::kind, RecordId{id}, 0, patch);
        });
        Journey::settle(*window);
    };
    edit(u"first edit"_s, 2, u"Changed"_s);
    edit(u"second edit"_s, 3, u"Changed too"_s);
    QVERIFY(ask(*window, u"history"_s));
    enter(*window);
    QCOMPARE(page(*window), u"page/history"_s);
    auto* table = Journey::find<QTableView>(*window, u"history.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    press(*window, QKeySequence::Find);
    QCOMPARE(keyboard(*window)->objectName(), u"history.text"_s);
    QTest::keyClicks(keyboard(*window), title.left(12));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(Journey::find<QLabel>(*window, u"history.label"_s)->text(), u"First edit"_s);
    QTRY_VERIFY(Journey::find<QLabel>(*window, u"history.changes"_s)->text().contains(u"Changed"_s));
    auto* back = Journey::find<QAbstractButton>(*window, u"history.takeBack"_s);
    back->setFocus();
    QTest::keyClick(keyboard(*window), Qt::Key_Space);
    Journey::settle(*window);
    QVERIFY(Journey::stored(*window, u"SELECT coalesce(one_line, '') FROM story WHERE id = 2"_s) != u"Changed"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT one_line FROM story WHERE id = 3"_s), u"Changed too"_s);
    // The record of the step opens with Enter, and the way back leads here again with the filter still set.
    Journey::find<QListWidget>(*window, u"history.records"_s)->setFocus();
    QTest::keyClick(keyboard(*window), Qt::Key_Return);
    QTRY_COMPARE(page(*window), u"page/record/story"_s);
    Journey::settle(*window);
    press(*window, QKeySequence::Back);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_COMPARE(Journey::find<QLabel>(*window, u"history.label"_s)->text(), u"First edit"_s);
    auto* restore = Journey::find<QAbstractButton>(*window, u"history.restore"_s);
    QTRY_VERIFY(restore->isEnabled());
    restore->setFocus();
    QTest::keyClick(keyboard(*window), Qt::Key_Space);
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, u"SELECT one_line FROM story WHERE id = 2"_s), u"Changed"_s);
}

void tst_GettingAbout::f1ExplainsThePageOneIsOn_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("topic");
    QTest::newRow("teams") << u"teams"_s << u"people"_s;
    QTest::newRow("insights") << u"insights"_s << u"insights"_s;
    QTest::newRow("history") << u"history"_s << u"history"_s;
    QTest::newRow("import") << u"import"_s << u"import"_s;
    QTest::newRow("a use case") << u"use_case"_s << u"use-cases"_s;
}

void tst_GettingAbout::f1ExplainsThePageOneIsOn()
{
    QFETCH(QString, key);
    QFETCH(QString, topic);
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    if (const RecordSchema* schema = window->store()->schemas().byKey(key))
        window->navigation().openRecord(schema->kind(), RecordId{1});
    else
        window->navigation().go({key, {}, {}, {}, {}});
    Journey::settle(*window);
    press(*window, QKeySequence(Qt::Key_F1));
    auto* help = qobject_cast<HelpPage*>(window->currentPage());
    QVERIFY(help);
    QCOMPARE(help->view()->topic(), topic);
    press(*window, QKeySequence::Back);
    QVERIFY(window->currentPage() != help);
}

void tst_GettingAbout::theTourIsWalkedByKeyboardAndCanBeLeft()
{
    Journey journey;
    MainWindow* window = journey.open(sampleFor(journey));
    Journey::trigger(*window, u"tour"_s);
    auto* tour = window->findChild<Tour*>();
    QVERIFY(tour);
    QCOMPARE(keyboard(*window)->objectName(), u"tour.next"_s);
    const QRect inside = window->rect();
    for (int stop = 0; stop + 1 < tour->stops(); ++stop) {
        QCOMPARE(tour->stop(), stop);
        QVERIFY2(inside.contains(tour->geometry()), qPrintable(QString::number(stop)));
        QTest::keyClick(keyboard(*window), Qt::Key_Right);
        Journey::settle(*window);
    }
    QTest::keyClick(keyboard(*window), Qt::Key_Left);
    QCOMPARE(tour->stop(), tour->stops() - 2);
    QCOMPARE(page(*window), u"page/history"_s);
    QTest::keyClick(keyboard(*window), Qt::Key_Escape);
    QTRY_VERIFY(!window->findChild<Tour*>());
    QVERIFY(journey.program().viewState().value(u"tour/seen"_s).toBool());
}

void tst_GettingAbout::theNamesOfThePlacesComeAndGoWithTheRoom()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"mine.encore"_s));
    const auto* rail = window->findChild<NavRail*>(u"rail"_s);
    const auto labelsAt = [&](int width) {
        window->resize(width, 700);
        QCoreApplication::processEvents();
        return window->width() <= width && !rail->isCollapsed() && rail->width() == rail->wholeWidth();
    };
    Look look;
    look.textPercent = 200;
    journey.program().theme().setLook(look);
    QVERIFY(labelsAt(1920));
    QVERIFY(!labelsAt(1024));
    QCOMPARE(window->width(), 1024);
    QCOMPARE(rail->width(), rail->iconWidth());
    QVERIFY(labelsAt(1920));
    // Folded by hand they stay away.
    Journey::trigger(*window, u"toggleRail"_s);
    QVERIFY(!labelsAt(1024));
    QVERIFY(!labelsAt(1920));
    QVERIFY(journey.program().viewState().value(u"rail/collapsed"_s).toBool());
    Journey::trigger(*window, u"toggleRail"_s);
    QVERIFY(labelsAt(1920));
    journey.program().theme().setLook(Look());
}

QTEST_MAIN(tst_GettingAbout)
#include "tst_gettingabout.moc"
