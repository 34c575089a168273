// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/widgets/markdowneditor.h"
#include "views/widgets/pill.h"
#include "views/widgets/tagedit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace encore;
using namespace Qt::StringLiterals;

class tst_RecordPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabWalksAsThePageIsRead();
    void aListLetsTheKeyboardOut();
    void anEmptySectionSaysWhatBelongsThere();
    void theKeyboardStaysWhereItWasAfterAChange();
    void aHalfWrittenQuoteIsNotThrownAwayByEscape();
    void wordsAreFoundOnThePage();
    void aNameThatNobodyHasIsOfferedAsNew();
    void whoHasTheSameNameIsTold();
    void aFigureOutOfRangeIsSaidWhileTyping();

private:
    static MainWindow* openStory(Journey& journey);
};

MainWindow* tst_RecordPage::openStory(Journey& journey)
{
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    window->navigation().openRecord(story::kind, RecordId{1});
    Journey::settle(*window);
    return window;
}

void tst_RecordPage::tabWalksAsThePageIsRead()
{
    Journey journey;
    MainWindow* window = openStory(journey);
    Journey::find(*window, u"title"_s)->setFocus();
    QStringList walked;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        walked << QApplication::focusWidget()->objectName();
    }
    QList<qsizetype> places;
    for (const QString& name :
        {u"oneLine"_s, u"pill/state"_s, u"add/benefit"_s, u"heading/0"_s, u"add/quote"_s, u"add/contribution"_s}) {
        places << walked.indexOf(name);
        QVERIFY2(places.back() >= 0, qPrintable(name + u" is not reached: "_s + walked.join(u' ')));
    }
    QVERIFY2(std::ranges::is_sorted(places), qPrintable(walked.join(u' ')));
}

void tst_RecordPage::aHalfWrittenQuoteIsNotThrownAwayByEscape()
{
    Journey journey;
    MainWindow* window = openStory(journey);
    const auto begin = [&] {
        QTest::mouseClick(Journey::find(*window, u"add/quote"_s), Qt::LeftButton);
        QTRY_VERIFY(Journey::find(*window, u"recordDialog"_s));
        QTRY_VERIFY(Journey::find(*window, u"recordDialog"_s)->isAncestorOf(QApplication::focusWidget()));
    };
    begin();
    // Nothing written: nothing asked.
    QTest::keyClick(Journey::find(*window, u"recordDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!Journey::find(*window, u"recordDialog"_s));
    QVERIFY(journey.dialogs().asked.isEmpty());
    begin();
    QTest::keyClicks(QApplication::focusWidget(), u"We stopped counting."_s);
    journey.dialogs().agree = false;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(journey.dialogs().asked.size(), 1);
    QVERIFY(Journey::find(*window, u"recordDialog"_s));
    const QString before = Journey::stored(*window, u"SELECT count(*) FROM quote"_s);
    QTest::mouseClick(Journey::find(*window, u"acceptRecord"_s), Qt::LeftButton);
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM quote"_s).toInt(), before.toInt() + 1);
    begin();
    QTest::keyClicks(QApplication::focusWidget(), u"We went on."_s);
    journey.dialogs().agree = true;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!Journey::find(*window, u"recordDialog"_s));
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM quote"_s).toInt(), before.toInt() + 1);
}

void tst_RecordPage::aListLetsTheKeyboardOut()
{
    QWidget page;
    auto* editor = new MarkdownEditor(&page);
    auto* next = new QLineEdit(&page);
    QWidget::setTabOrder(editor, next);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    editor->setMarkdownText(u"- one\n- two\n"_s);
    editor->setFocus();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClick(editor, Qt::Key_Tab);
    QVERIFY(editor->hasFocus());
    QCOMPARE(editor->markdownText().trimmed(), u"- one\n  - two"_s);
    QTest::keyClick(editor, Qt::Key_Tab);
    QVERIFY(next->hasFocus());
}

void tst_RecordPage::anEmptySectionSaysWhatBelongsThere()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makePortfolio(u"one.encore"_s));
    Journey::trigger(*window, u"newRecord"_s);
    QTRY_VERIFY(Journey::find(*window, u"hint/challenge"_s));
    QTest::mouseClick(Journey::find(*window, u"hint/challenge"_s), Qt::LeftButton);
    QTRY_VERIFY(Journey::find<MarkdownEditor>(*window, u"section/challenge"_s));
    auto* editor = Journey::find<MarkdownEditor>(*window, u"section/challenge"_s);
    QVERIFY(!editor->placeholderText().isEmpty());
    QTRY_VERIFY(editor->hasFocus());
    QVERIFY(Journey::find(*window, u"formatBar"_s));
    // Sections stand as the template has them, in whatever order they are written.
    for (const QString& hint : {u"hint/results"_s, u"hint/solution"_s}) {
        QTRY_VERIFY(Journey::find(*window, hint));
        QTest::mouseClick(Journey::find(*window, hint), Qt::LeftButton);
        Journey::settle(*window);
    }
    QTRY_COMPARE(
        Journey::stored(*window, u"SELECT group_concat(key) FROM (SELECT key FROM section ORDER BY position)"_s),
        u"challenge,solution,results"_s);
}

void tst_RecordPage::theKeyboardStaysWhereItWasAfterAChange()
{
    Journey journey;
    MainWindow* window = openStory(journey);
    auto* pill = Journey::find<Pill>(*window, u"pill/state"_s);
    QVERIFY(pill);
    pill->setFocus();
    Journey::trigger(*window, u"go/stories"_s);
    Journey::trigger(*window, u"back"_s);
    Journey::find(*window, u"pill/state"_s)->setFocus();
    window->context()->write(window, u"change"_s, [](UnitOfWork& work) {
        RecordPatch patch;
        patch.values[u"headline"_s] = u"Another one"_s;
        return updateRecord(work, story::kind, RecordId{1}, 0, patch);
    });
    Journey::settle(*window);
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"pill/state"_s);
}

void tst_RecordPage::wordsAreFoundOnThePage()
{
    Journey journey;
    MainWindow* window = openStory(journey);
    const QString heading = Journey::find<QLineEdit>(*window, u"heading/0"_s)->text();
    auto* text = window->currentPage()->findChild<MarkdownEditor*>();
    const QString word = text->toPlainText().section(u' ', 4, 5);
    QVERIFY(word.size() > 3);
    Journey::trigger(*window, u"find"_s);
    auto* field = Journey::find<QLineEdit>(*window, u"find.text"_s);
    QVERIFY(field && field->hasFocus());
    QTest::keyClicks(field, u"zzz nowhere"_s);
    auto* count = Journey::find<QLabel>(*window, u"find.count"_s);
    QCOMPARE(count->text(), u"not on this page"_s);
    field->clear();
    QTest::keyClicks(field, word.toUpper());
    QVERIFY2(count->text().startsWith(u"1 of "_s), qPrintable(count->text()));
    // Enter goes on to the next place and begins anew behind the last; Esc leaves the keyboard there.
    const int places = count->text().section(u' ', -1).toInt();
    for (int i = 0; i < places; ++i)
        QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(count->text().startsWith(u"1 of "_s));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text().section(u' ', 0, 0).toInt(), places);
    while (text->textCursor().selectedText().isEmpty() && count->text().section(u' ', 0, 0).toInt() > 1)
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(text->textCursor().selectedText().toLower(), word.toLower());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(QApplication::focusWidget() != nullptr && QApplication::focusWidget() != field);
    // Another record begins without it.
    Journey::trigger(*window, u"find"_s);
    window->navigation().openRecord(story::kind, RecordId{2});
    Journey::settle(*window);
    QVERIFY(!Journey::find(*window, u"find.text"_s));
    QVERIFY(!heading.isEmpty());
}

void tst_RecordPage::aNameThatNobodyHasIsOfferedAsNew()
{
    Journey journey;
    MainWindow* window = openStory(journey);
    const QString teams = u"SELECT count(*) FROM team WHERE name = 'Quay wardens'"_s;
    auto* field = Journey::find<TagEdit>(*window, u"field/teams"_s);
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field->edit(), u"Quay wardens"_s);
    Journey::settle(*window);
    const QAbstractItemModel* offered = field->edit()->completer()->popup()->model();
    QTRY_VERIFY(offered->rowCount() > 0);
    QCOMPARE(offered->index(offered->rowCount() - 1, 0).data().toString(), u"Add “Quay wardens” to Teams"_s);
    QCOMPARE(Journey::stored(*window, teams), u"0"_s);
    // Leaving the field takes what is typed; the first click beside it closes the proposals.
    field->edit()->completer()->popup()->hide();
    Journey::find(*window, u"title"_s)->setFocus();
    Journey::settle(*window);
    QCOMPARE(Journey::stored(*window, teams), u"1"_s);
    QVERIFY(field->tags().contains(u"Quay wardens"_s));
}

void tst_RecordPage::whoHasTheSameNameIsTold()
{
    Journey journey;
    MainWindow* window = openStory(journey);
    auto twins = std::make_shared<std::vector<RecordId>>();
    window->context()->write(window, u"twins"_s, [twins](UnitOfWork& work) -> Status {
        for (int i = 0; i < 2; ++i) {
            Record pattern;
            pattern.kind = usecase::kind;
            pattern.set(usecase::title, u"Twin pattern"_s);
            ENCORE_ASSIGN(id, addRecord(work, pattern));
            twins->push_back(id);
        }
        return {};
    });
    Journey::settle(*window);
    auto* field = Journey::find<QLineEdit>(*window, u"field/use_case"_s);
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"Twin"_s);
    Journey::settle(*window);
    QAbstractItemView* popup = field->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->index(1, 0).data().toString(), u"Twin pattern (number %1)"_s.arg((*twins)[1].value));
    popup->setCurrentIndex(popup->model()->index(1, 0));
    QTest::keyClick(popup, Qt::Key_Return);
    Journey::settle(*window);
    QCOMPARE(
        Journey::stored(*window, u"SELECT use_case FROM story WHERE id = 1"_s), QString::number((*twins)[1].value));
}

void tst_RecordPage::aFigureOutOfRangeIsSaidWhileTyping()
{
    Journey journey;
    MainWindow* window = journey.open(journey.makeSample(u"sample.encore"_s));
    Journey::trigger(*window, u"go/convictions"_s);
    auto* table = Journey::find<QTableView>(*window, u"table"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_F2);
    auto* figure = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(figure);
    figure->clear();
    QTest::keyClicks(figure, u"9"_s);
    QTRY_VERIFY(Journey::find<QLabel>(*window, u"cellError"_s));
    QCOMPARE(Journey::find<QLabel>(*window, u"cellError"_s)->text(), u"Between 0 and 3"_s);
    QTest::keyClick(figure, Qt::Key_Escape);
}

QTEST_MAIN(tst_RecordPage)
#include "tst_recordpage.moc"
