// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTextEdit>

#include <functional>
#include <memory>
#include <vector>

class QMenu;

namespace encore {

class MarkdownSource;
class SpellMarker;
class Spelling;

namespace markdown {
struct Block;
}

/// Edits Markdown as formatted text. What nobody touched comes back byte for byte: without an edit markdownText() is exactly
/// what setMarkdownText() was given, and after one only the changed blocks are written anew. Raw HTML is shown as text and never run.
/// Ctrl+B, Ctrl+I and Ctrl+K make bold, italics and links; Ctrl+Alt+0…4 headings, Ctrl+Shift+8 and 7 lists, Ctrl+Shift+9
/// a quote; the context menu has them all. Undo is the editor's own while it has the focus.
class MarkdownEditor final : public QTextEdit
{
    Q_OBJECT

public:
    /// Finds the picture of an address; a null image shows a placeholder with the address.
    using PictureResolver = std::function<QImage(const QString& address)>;

    explicit MarkdownEditor(QWidget* parent = nullptr);
    ~MarkdownEditor() override;

    /// Shows Markdown; forgets the editor's undo steps; emits nothing.
    void setMarkdownText(const QString& markdown);
    /// The Markdown of what is shown.
    QString markdownText() const;
    /// True after the user changed something since setMarkdownText().
    bool isEdited() const;
    void setPictureResolver(PictureResolver resolver);
    /// Underlines words that the dictionary of this language (a code such as "de") does not know. `spelling` outlives the editor.
    void checkSpelling(Spelling& spelling, const QString& language);
    /// Grows with its text and shows no scroll bar of its own, for pages that scroll as a whole; true by default.
    void setGrowing(bool growing);
    /// Has no frame and the ground of the page until it has the focus; true by default.
    void setQuiet(bool quiet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void toggleBold();
    void toggleItalic();
    /// Asks for the address of a link for the selection or the link under the cursor.
    void editLink();
    /// Makes the block under the cursor a heading of that level; 0 makes it a paragraph.
    void setHeading(int level);
    void toggleBulletList();
    void toggleNumberedList();
    void toggleQuote();
    /// Puts a table of two columns and a head at the cursor; one under the cursor gains a row or a column, or loses it.
    void insertTable();
    void insertRow();
    void insertColumn();
    void removeRow();
    void removeColumn();
    /// Puts a picture at the cursor, by the name of an attachment.
    void insertPicture(const QString& address, const QString& words = {});
    /// Pastes the words without their form.
    void pasteWords();

Q_SIGNALS:
    /// The user changed the text.
    void textEdited();
    /// The focus left after a change (or Ctrl+Enter); a time to keep markdownText().
    void editingFinished();
    /// A link was followed with Ctrl+click, or with a click when read-only.
    void linkActivated(const QUrl& address);
    /// Files were dropped on the text or pasted; who keeps attachments takes them in and may insertPicture().
    void filesOffered(const QStringList& paths);
    /// A picture was pasted.
    void pictureOffered(const QImage& picture);
    /// Where the cursor is now, in the editor's own coordinates, for a page that scrolls it into view.
    void cursorMoved(const QRect& rect);

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    QVariant loadResource(int type, const QUrl& name) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    void display(const QString& markdown);
    void render();
    void toggleList(bool ordered);
    bool shiftItem(int step);
    bool breakLine();
    bool handleShortcut(int key, Qt::KeyboardModifiers modifiers);
    void forEachBlock(const QTextCursor& selection, const std::function<void(QTextCursor&)>& change);
    QTextCursor linkAround(const QTextCursor& at) const;
    void setLink(QTextCursor cursor, const QString& text, const QString& address);
    void insertCleanly(std::vector<markdown::Block> blocks);
    void fitHeight();
    void finishEditing();
    void fillMenu(QMenu& menu);
    void fillTableMenu(QMenu& menu);
    void fillSpellingMenu(QMenu& menu, const QPoint& at);

    std::unique_ptr<MarkdownSource> m_source;
    PictureResolver m_resolver;
    SpellMarker* m_marker = nullptr;
    bool m_growing = true;
    bool m_quiet = true;
    bool m_edited = false;
    bool m_unreported = false;
    bool m_rendering = false;
    bool m_shownDark = false;
};

} // namespace encore
