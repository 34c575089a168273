// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "tests/journeys/journey.h"
#include "views/pages/record/recordpage.h"
#include "views/widgets/markdowneditor.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTextBlock>

using namespace encore;
using namespace Qt::StringLiterals;

// What a writer does on the page of a record: paste from elsewhere, put pictures in, keep files.
class TestWriting : public QObject
{
    Q_OBJECT

    static void show(MainWindow& window, const QString& kind, const QString& uid)
    {
        const QString id = Journey::stored(window, u"SELECT id FROM %1 WHERE uid = '%2'"_s.arg(kind, uid));
        window.navigation().openRecord(kind == u"story" ? story::kind : usecase::kind, RecordId{id.toLongLong()});
        Journey::settle(window);
    }
    static QString challenge(MainWindow& window)
    {
        return Journey::stored(window,
            u"SELECT text FROM section WHERE key = 'challenge' AND language = '' AND kind = 'story' AND record = (SELECT id FROM story WHERE uid = 'story-slate')"_s);
    }
    static MarkdownEditor* editorAtTheEnd(MainWindow& window)
    {
        show(window, u"story"_s, u"story-slate"_s);
        auto* editor = Journey::find<MarkdownEditor>(window, u"section/challenge"_s);
        if (editor) {
            editor->setFocus();
            editor->moveCursor(QTextCursor::End);
        }
        return editor;
    }
    /// False when the page does not want what is held over it.
    static bool drop(QWidget& page, const QList<QUrl>& urls)
    {
        QMimeData held;
        held.setUrls(urls);
        const QPoint at = page.rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &held, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&page, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(at, Qt::CopyAction, &held, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &event);
        return true;
    }
    static void leave(MainWindow& window, MarkdownEditor* editor)
    {
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        Journey::settle(window);
    }

private Q_SLOTS:
    void aMailBecomesPartOfTheStory()
    {
        Journey journey;
        MainWindow* window = journey.open(journey.makeSample(u"s.encore"_s));
        MarkdownEditor* editor = editorAtTheEnd(*window);
        QVERIFY(editor);
        const QString before = challenge(*window);
        auto* clip = new QMimeData;
        clip->setHtml(
            u"<div class=MsoNormal style='color:red'><b style='font-weight:normal'>Kofi: <i>no</i> pens.</b></div>"
            "<img src='https://t.example/p' width=1 height=1><ul><li>chalk</li></ul>"_s);
        QApplication::clipboard()->setMimeData(clip);
        editor->paste();
        leave(*window, editor);
        QCOMPARE(challenge(*window), before + u"\n\nKofi: *no* pens.\n\n- chalk"_s);
        Journey::trigger(*window, u"undo"_s);
        QCOMPARE(challenge(*window), before);
    }

    void aNameThatIsNewIsNoMistakeAnyMore()
    {
        const QTemporaryDir data;
        const auto write = [&data](const QString& name, const QByteArray& text) {
            QFile file(data.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        QDir(data.path()).mkpath(u"hunspell"_s);
        write(u"hunspell/en_GB.aff"_s, "SET UTF-8\n");
        write(u"hunspell/en_GB.dic"_s, "2\nasked\nnobody\n");
        const QByteArray before = qgetenv("XDG_DATA_DIRS");
        qputenv("XDG_DATA_DIRS", data.path().toUtf8());
        const auto back = qScopeGuard([&before] { qputenv("XDG_DATA_DIRS", before); });
        Journey journey;
        MainWindow* window = journey.open(journey.makeSample(u"s.encore"_s));
        MarkdownEditor* editor = editorAtTheEnd(*window);
        QVERIFY(editor);
        editor->insertPlainText(u" Grzybowska asked nobodi asked"_s);
        leave(*window, editor);
        const auto marked = [&] {
            QStringList words;
            const auto* shown = Journey::find<MarkdownEditor>(*window, u"section/challenge"_s);
            for (QTextBlock block = shown->document()->begin(); block.isValid(); block = block.next()) {
                for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
                    if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                        words << block.text().mid(range.start, range.length);
                }
            }
            return words;
        };
        QTRY_VERIFY(marked().contains(u"Grzybowska"_s) && marked().contains(u"nobodi"_s));
        window->context()->write(window, u"person"_s, [](UnitOfWork& work) -> Status {
            Record made;
            made.kind = person::kind;
            made.set(person::name, u"Ada Grzybowska"_s);
            const Result<RecordId> added = addRecord(work, made);
            return added ? Status() : Status(added.error());
        });
        Journey::settle(*window);
        QTRY_VERIFY(!marked().contains(u"Grzybowska"_s));
        QVERIFY(marked().contains(u"nobodi"_s));
    }

    void aPastedPictureIsKept()
    {
        Journey journey;
        MainWindow* window = journey.open(journey.makeSample(u"s.encore"_s));
        MarkdownEditor* editor = editorAtTheEnd(*window);
        QVERIFY(editor);
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QApplication::clipboard()->setImage(picture);
        editor->paste();
        leave(*window, editor);
        QVERIFY(challenge(*window).endsWith(u"![picture-1](picture-1.png)"_s));
        QCOMPARE(Journey::stored(*window, u"SELECT media_type FROM attachment WHERE name = 'picture-1.png'"_s),
            u"image/png"_s);
    }

    void filesAreDroppedAnywhereOnThePageAsOneStep()
    {
        Journey journey;
        MainWindow* window = journey.open(journey.makeSample(u"s.encore"_s));
        show(*window, u"story"_s, u"story-slate"_s);
        const auto count = [&] { return Journey::stored(*window, u"SELECT count(*) FROM attachment"_s).toInt(); };
        const int before = count();
        QList<QUrl> urls;
        for (const QString& name : {u"a.txt"_s, u"b.txt"_s}) {
            QFile file(journey.path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("words");
            urls << QUrl::fromLocalFile(file.fileName());
        }
        auto* page = Journey::find<RecordPage>(*window, {});
        QVERIFY(page);
        QVERIFY(drop(*page, urls));
        Journey::settle(*window);
        QCOMPARE(count(), before + 2);
        Journey::trigger(*window, u"undo"_s);
        QCOMPARE(count(), before);

        // A place on the web is no file; one that is gone says so, and the other does not come in half.
        QVERIFY(!drop(*page, {QUrl(u"https://example.org/a.png"_s)}));
        QVERIFY(drop(*page, {urls.front(), QUrl::fromLocalFile(journey.path(u"gone.txt"_s))}));
        Journey::settle(*window);
        QCOMPARE(count(), before);
    }

    void filesAndPicturesArePastedAmongTheAttachments()
    {
        Journey journey;
        MainWindow* window = journey.open(journey.makeSample(u"s.encore"_s));
        show(*window, u"story"_s, u"story-slate"_s);
        auto* list = Journey::find<QListWidget>(*window, u"attachmentList"_s);
        QVERIFY(list);
        const int before = list->count();
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QApplication::clipboard()->setImage(picture);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier);
        Journey::settle(*window);
        QTRY_COMPARE(list->count(), before + 1);
        QCOMPARE(list->item(before)->text(), u"pasted picture.png"_s);

        QFile file(journey.path(u"minutes.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("words");
        file.close();
        auto* clip = new QMimeData;
        clip->setUrls({QUrl::fromLocalFile(file.fileName())});
        QApplication::clipboard()->setMimeData(clip);
        auto* paste = Journey::find<QAbstractButton>(*window, u"pasteAttachment"_s);
        QVERIFY(paste);
        paste->click();
        Journey::settle(*window);
        QTRY_COMPARE(list->count(), before + 2);
        QCOMPARE(list->item(before + 1)->text(), u"minutes.txt"_s);
    }

    void filesAreLookedAtAndPutInOrder()
    {
        Journey journey;
        MainWindow* window = journey.open(journey.makeSample(u"s.encore"_s));
        show(*window, u"story"_s, u"story-handover-sheet"_s);
        auto* list = Journey::find<QListWidget>(*window, u"attachmentList"_s);
        QVERIFY(list);
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), u"handover-sheet.png"_s);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        Journey::settle(*window);
        QTRY_COMPARE(list->item(1)->text(), u"handover-sheet.png"_s);
        QCOMPARE(list->currentRow(), 1);

        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(Journey::find<QLabel>(*window, u"previewPicture"_s));
        QTRY_VERIFY(!Journey::find<QLabel>(*window, u"previewPicture"_s)->pixmap().isNull());
        Journey::find<QDialog>(*window, u"attachmentPreview"_s)->close();

        QTest::keyClick(list, Qt::Key_Delete);
        Journey::settle(*window);
        QTRY_COMPARE(list->count(), 1);
        Journey::trigger(*window, u"undo"_s);
        QTRY_COMPARE(list->count(), 2);
    }

    void aPdfIsShownPageByPage()
    {
        Journey journey;
        MainWindow* window = journey.open(journey.makeSample(u"s.encore"_s));
        show(*window, u"use_case"_s, u"uc-handover-sheet"_s);
        auto* list = Journey::find<QListWidget>(*window, u"attachmentList"_s);
        QVERIFY(list && list->count() == 1);
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QTRY_VERIFY(Journey::find(*window, u"previewPages"_s));
    }

    void aFileIsReplacedAndAPictureMadeSmaller()
    {
        Journey journey;
        MainWindow* window = journey.open(journey.makeSample(u"s.encore"_s));
        show(*window, u"story"_s, u"story-slate"_s);
        auto* list = Journey::find<QListWidget>(*window, u"attachmentList"_s);
        QVERIFY(list && list->count() == 1);
        const auto choose = [&](const QString& text) {
            list->setCurrentRow(0);
            Q_EMIT list->customContextMenuRequested(list->visualItemRect(list->item(0)).center());
            for (QMenu* menu : window->findChildren<QMenu*>()) {
                for (QAction* action : menu->actions()) {
                    if (action->text() == text && list->count() == 1) {
                        action->trigger();
                        menu->close();
                        Journey::settle(*window);
                        return true;
                    }
                }
            }
            return false;
        };
        const auto size = [&] {
            return Journey::stored(*window, u"SELECT size FROM attachment WHERE uid = 'file-slate-in-the-hut'"_s)
                .toInt();
        };
        const int before = size();
        QVERIFY(choose(u"At most %L1 pixels"_s.arg(800)));
        QTRY_VERIFY(size() != before && size() > 0);
        const QString other = journey.path(u"other.txt"_s);
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("twelve bytes");
        file.close();
        journey.dialogs().files = {other};
        QVERIFY(choose(u"Replace…"_s));
        QTRY_COMPARE(size(), 12);
    }
};

QTEST_MAIN(TestWriting)
#include "tst_writing.moc"
