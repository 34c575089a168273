// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"
#include "views/widgets/linkdialog.h"
#include "views/widgets/markdowneditor.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

/// An editor in a window of its own, with another widget to take the focus.
struct Page
{
    QWidget window;
    MarkdownEditor* editor;
    QLineEdit* other;

    explicit Page(const QString& text) : editor(new MarkdownEditor(&window)), other(new QLineEdit(&window))
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(editor);
        column->addWidget(other);
        column->addStretch();
        window.resize(500, 400);
        editor->setMarkdownText(text);
        window.show();
        QApplication::setActiveWindow(&window);
        editor->setFocus();
    }
    void select(const QString& words) { editor->setTextCursor(editor->document()->find(words)); }
    void goTo(const QString& words)
    {
        QTextCursor cursor = editor->document()->find(words);
        cursor.clearSelection();
        editor->setTextCursor(cursor);
    }
};

} // namespace

class TestMarkdownEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showingATextIsNoEdit();
    void typingIsReportedAndKept();
    void leavingReportsOnce();
    void boldAndItalicByKeyboard();
    void headingsByKeyboard();
    void boldInAHeadingStaysBold();
    void listsByKeyboard();
    void enterLeavesListsQuotesAndHeadings();
    void linksAreEdited();
    void pastedHtmlBecomesCleanMarkdown();
    void pastedScriptsAreNothing();
    void whatIsCopiedPastesWithoutLoss();
    void undoTakesTheEditBack();
    void growsWithItsText();
    void picturesComeFromTheResolver();
    void aChangeOfThemeKeepsTheText();
    void readOnlyCannotBeEdited();
};

void TestMarkdownEditor::showingATextIsNoEdit()
{
    MarkdownEditor editor;
    QSignalSpy edited(&editor, &MarkdownEditor::textEdited);
    editor.setMarkdownText(u"* odd\n* list\n\n\n"_s);
    QVERIFY(!editor.isEdited());
    QCOMPARE(edited.size(), 0);
    QCOMPARE(editor.markdownText(), u"* odd\n* list\n\n\n"_s);
    QVERIFY(!editor.document()->isUndoAvailable());
}

void TestMarkdownEditor::typingIsReportedAndKept()
{
    Page page(u"One\n\nTwo\n"_s);
    QSignalSpy edited(page.editor, &MarkdownEditor::textEdited);
    page.goTo(u"One"_s);
    QTest::keyClicks(page.editor, u" *more*"_s);
    QVERIFY(edited.size() > 0);
    QVERIFY(page.editor->isEdited());
    QCOMPARE(page.editor->markdownText(), u"One \\*more\\*\n\nTwo\n"_s);
}

void TestMarkdownEditor::leavingReportsOnce()
{
    Page page(u"One"_s);
    QSignalSpy finished(page.editor, &MarkdownEditor::editingFinished);
    page.other->setFocus();
    QCOMPARE(finished.size(), 0);
    page.editor->setFocus();
    QTest::keyClicks(page.editor, u"x"_s);
    page.other->setFocus();
    QCOMPARE(finished.size(), 1);
    page.editor->setFocus();
    QTest::keyClicks(page.editor, u"y"_s);
    QTest::keyClick(page.editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(finished.size(), 2);
    page.other->setFocus();
    QCOMPARE(finished.size(), 2);
}

void TestMarkdownEditor::boldAndItalicByKeyboard()
{
    Page page(u"One two three"_s);
    page.select(u"two"_s);
    QTest::keyClick(page.editor, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(page.editor->markdownText(), u"One **two** three"_s);
    QTest::keyClick(page.editor, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(page.editor->markdownText(), u"One ***two*** three"_s);
    QTest::keyClick(page.editor, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(page.editor->markdownText(), u"One *two* three"_s);
}

void TestMarkdownEditor::headingsByKeyboard()
{
    Page page(u"Title\n\ntext"_s);
    page.goTo(u"Title"_s);
    QTest::keyClick(page.editor, Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(page.editor->markdownText(), u"## Title\n\ntext"_s);
    QTest::keyClick(page.editor, Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(page.editor->markdownText(), u"Title\n\ntext"_s);
}

void TestMarkdownEditor::boldInAHeadingStaysBold()
{
    Page page(u"# A **bold** title\n\ntext"_s);
    page.goTo(u"text"_s);
    QTest::keyClicks(page.editor, u"!"_s);
    QCOMPARE(page.editor->markdownText(), u"# A **bold** title\n\ntext!"_s);
    page.goTo(u"title"_s);
    QTest::keyClicks(page.editor, u"!"_s);
    QCOMPARE(page.editor->markdownText(), u"# A **bold** title!\n\ntext!"_s);
    QTest::keyClick(page.editor, Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(page.editor->markdownText(), u"A **bold** title!\n\ntext!"_s);
}

void TestMarkdownEditor::listsByKeyboard()
{
    Page page(u"one\n\ntwo"_s);
    page.editor->selectAll();
    page.editor->toggleBulletList();
    QCOMPARE(page.editor->markdownText(), u"- one\n- two"_s);
    page.goTo(u"two"_s);
    QTest::keyClick(page.editor, Qt::Key_Tab);
    QCOMPARE(page.editor->markdownText(), u"- one\n  - two"_s);
    QTest::keyClick(page.editor, Qt::Key_Return);
    QTest::keyClicks(page.editor, u"three"_s);
    QTest::keyClick(page.editor, Qt::Key_Backtab);
    QCOMPARE(page.editor->markdownText(), u"- one\n  - two\n- three"_s);
    page.editor->selectAll();
    page.editor->toggleNumberedList();
    page.editor->toggleNumberedList();
    QCOMPARE(page.editor->markdownText(), u"one\n\ntwo\n\nthree"_s);
}

void TestMarkdownEditor::enterLeavesListsQuotesAndHeadings()
{
    Page page(u"- item\n\n> said"_s);
    page.goTo(u"item"_s);
    QTest::keyClick(page.editor, Qt::Key_Return);
    QTest::keyClick(page.editor, Qt::Key_Return);
    QTest::keyClicks(page.editor, u"after"_s);
    QCOMPARE(page.editor->markdownText(), u"- item\n\nafter\n\n> said"_s);
    page.goTo(u"said"_s);
    QTest::keyClick(page.editor, Qt::Key_Return);
    QTest::keyClick(page.editor, Qt::Key_Return);
    QTest::keyClicks(page.editor, u"end"_s);
    QCOMPARE(page.editor->markdownText(), u"- item\n\nafter\n\n> said\n\nend"_s);
    QTest::keyClick(page.editor, Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    QTest::keyClick(page.editor, Qt::Key_End);
    QTest::keyClick(page.editor, Qt::Key_Return);
    QTest::keyClicks(page.editor, u"body"_s);
    QCOMPARE(page.editor->markdownText(), u"- item\n\nafter\n\n> said\n\n# end\n\nbody"_s);
}

void TestMarkdownEditor::linksAreEdited()
{
    Page page(u"See the page now"_s);
    page.select(u"the page"_s);
    QTest::keyClick(page.editor, Qt::Key_K, Qt::ControlModifier);
    auto* dialog = page.editor->findChild<LinkDialog*>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(u"link.address"_s)->setText(u"example.org/a_(b)"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(page.editor->markdownText(), u"See [the page](<https://example.org/a_(b)>) now"_s);
    QTRY_VERIFY(!page.editor->findChild<LinkDialog*>());
    page.goTo(u"the"_s);
    page.editor->editLink();
    dialog = page.editor->findChild<LinkDialog*>();
    QCOMPARE(dialog->findChild<QLineEdit*>(u"link.text"_s)->text(), u"the page"_s);
    dialog->findChild<QLineEdit*>(u"link.address"_s)->clear();
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(page.editor->markdownText(), u"See the page now"_s);
}

void TestMarkdownEditor::pastedHtmlBecomesCleanMarkdown()
{
    Page page(u"start"_s);
    page.editor->moveCursor(QTextCursor::End);
    auto* clip = new QMimeData;
    clip->setHtml(
        u"<h2 style='color:red'>Why</h2><p><span style='font-family:Papyrus'>It is <b>bold</b> &amp; <a "
        u"href='http://x.example'>linked</a>.</span></p>"
        "<ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>"_s);
    QApplication::clipboard()->setMimeData(clip);
    page.editor->paste();
    QCOMPARE(page.editor->markdownText(),
        u"start\n\n## Why\n\nIt is **bold** & [linked](http://x.example).\n\n- one\n- two\n\n"
        "| a | b |\n| --- | --- |\n| 1 | 2 |"_s);
}

void TestMarkdownEditor::pastedScriptsAreNothing()
{
    Page page(QString{});
    auto* clip = new QMimeData;
    clip->setHtml(u"<p>before</p><script>alert('x')</script><p onclick='y()'>after</p>"_s);
    QApplication::clipboard()->setMimeData(clip);
    page.editor->paste();
    QCOMPARE(page.editor->markdownText(), u"before\n\nafter"_s);
    clip = new QMimeData;
    clip->setText(u"<script>z()</script>"_s);
    QApplication::clipboard()->setMimeData(clip);
    page.editor->selectAll();
    page.editor->paste();
    QCOMPARE(page.editor->markdownText(), u"\\<script>z()\\</script>"_s);
}

void TestMarkdownEditor::whatIsCopiedPastesWithoutLoss()
{
    const QString text = u"Some *styled* `code`\n\n- a\n- b"_s;
    Page from(text);
    from.editor->selectAll();
    from.editor->copy();
    Page to(QString{});
    to.editor->paste();
    QCOMPARE(to.editor->markdownText(), text);
}

void TestMarkdownEditor::undoTakesTheEditBack()
{
    const QString text = u"odd   *spacing*\n\n* kept\n"_s;
    Page page(text);
    page.goTo(u"odd"_s);
    QTest::keyClicks(page.editor, u"er"_s);
    QVERIFY(page.editor->markdownText() != text);
    page.editor->undo();
    QCOMPARE(page.editor->markdownText(), text);
}

void TestMarkdownEditor::growsWithItsText()
{
    Page page(u"one"_s);
    QCOMPARE(page.editor->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    const int before = page.editor->height();
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(page.editor, Qt::Key_Return);
        QTest::keyClicks(page.editor, u"line"_s);
    }
    QTRY_VERIFY(page.editor->height() > before + 4 * page.editor->fontMetrics().height());
    const int tall = page.editor->height();
    page.editor->setMarkdownText(u"one"_s);
    QTRY_VERIFY(page.editor->height() < tall);
}

void TestMarkdownEditor::picturesComeFromTheResolver()
{
    MarkdownEditor editor;
    QStringList asked;
    editor.setPictureResolver([&asked](const QString& address) {
        asked << address;
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        return image;
    });
    editor.setMarkdownText(u"![a sheet](<my sheet (1).png>) and ![](http://x.example/a%20b.png?c=d)"_s);
    editor.show();
    editor.grab();
    QVERIFY(asked.contains(u"my sheet (1).png"_s));
    QVERIFY(asked.contains(u"http://x.example/a%20b.png?c=d"_s));
    QCOMPARE(editor.markdownText(), u"![a sheet](<my sheet (1).png>) and ![](http://x.example/a%20b.png?c=d)"_s);
}

void TestMarkdownEditor::aChangeOfThemeKeepsTheText()
{
    Theme theme(*qApp);
    theme.setLook({ColorScheme::Light, 100, Density::Comfortable});
    const QString text = u"odd   text\n\n* with `code`\n\n\n"_s;
    Page page(text);
    QSignalSpy edited(page.editor, &MarkdownEditor::textEdited);
    theme.setLook({ColorScheme::Dark, 150, Density::Comfortable});
    QCOMPARE(page.editor->markdownText(), text);
    QCOMPARE(edited.size(), 0);
    QVERIFY(!page.editor->isEdited());
    theme.setLook({});
}

void TestMarkdownEditor::readOnlyCannotBeEdited()
{
    Page page(u"one [two](http://two.example)"_s);
    page.editor->setReadOnly(true);
    QTest::keyClicks(page.editor, u"x"_s);
    QTest::keyClick(page.editor, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(page.editor->markdownText(), u"one [two](http://two.example)"_s);
    QSignalSpy followed(page.editor, &MarkdownEditor::linkActivated);
    QTextCursor cursor = page.editor->document()->find(u"two"_s);
    cursor.clearSelection();
    QTest::mouseClick(
        page.editor->viewport(), Qt::LeftButton, {}, page.editor->cursorRect(cursor).center() - QPoint(4, 0));
    QCOMPARE(followed.size(), 1);
}

QTEST_MAIN(TestMarkdownEditor)
#include "tst_markdowneditor.moc"
