// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/widgets/markdowneditor.h"
#include "views/widgets/pill.h"

#include <QAction>
#include <QLineEdit>

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

QTEST_MAIN(tst_RecordPage)
#include "tst_recordpage.moc"
