// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/markdowneditor.h"

#include "model/exchange/pastedhtml.h"
#include "views/theme/colors.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/linkdialog.h"
#include "views/widgets/markdownsource.h"
#include "views/widgets/spellmarker.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr auto kMarkdownType = "text/markdown"_L1;

markdown::Look lookOf(const QWidget& widget)
{
    return {widget.font(), colorsFor(widget.palette())};
}

QImage placeholder(const QString& address, const QFont& font, const Colors& colors)
{
    const QFont small = styledFont(font, TextStyle::Caption);
    const QFontMetrics metrics(small);
    static constexpr int kWidth = 320;
    static constexpr int kHeight = 72;
    QImage image(kWidth, kHeight, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors[Role::Hairline]);
    painter.setBrush(colors[Role::NeutralGround]);
    painter.drawRoundedRect(QRectF(image.rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.setFont(small);
    painter.setPen(colors[Role::Muted]);
    painter.drawText(image.rect().adjusted(space::kMedium, 0, -space::kMedium, 0), Qt::AlignCenter,
        MarkdownEditor::tr("Picture: %1").arg(metrics.elidedText(address, Qt::ElideMiddle, kWidth - 120)));
    return image;
}

} // namespace

MarkdownEditor::MarkdownEditor(QWidget* parent) : QTextEdit(parent), m_source(std::make_unique<MarkdownSource>())
{
    setAcceptRichText(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    static constexpr int kIndent = 22;
    document()->setIndentWidth(kIndent);
    setQuiet(true);
    setGrowing(true);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        if (m_rendering || (m_marker && m_marker->isMarking()))
            return;
        m_edited = true;
        m_unreported = true;
        Q_EMIT textEdited();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &MarkdownEditor::fitHeight);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] { Q_EMIT cursorMoved(cursorRect()); });
}

MarkdownEditor::~MarkdownEditor() = default;

void MarkdownEditor::setMarkdownText(const QString& markdown)
{
    display(markdown);
    m_edited = false;
    m_unreported = false;
}

QString MarkdownEditor::markdownText() const
{
    return m_source->compose(*document());
}

bool MarkdownEditor::isEdited() const
{
    return m_edited;
}

void MarkdownEditor::setPictureResolver(PictureResolver resolver)
{
    m_resolver = std::move(resolver);
    render();
}

void MarkdownEditor::setGrowing(bool growing)
{
    m_growing = growing;
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, growing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    if (!growing) {
        setMinimumHeight(0);
        setMaximumHeight(QWIDGETSIZE_MAX);
    }
    fitHeight();
}

void MarkdownEditor::setQuiet(bool quiet)
{
    m_quiet = quiet;
    setProperty("quiet", quiet);
    style()->unpolish(this);
    style()->polish(this);
}

QSize MarkdownEditor::sizeHint() const
{
    return m_growing ? QSize(kReadingWidth, qMax(minimumSizeHint().height(), height()))
                     : QSize(kReadingWidth, fontMetrics().height() * 8);
}

QSize MarkdownEditor::minimumSizeHint() const
{
    static constexpr int kLeastWidth = 120;
    return {kLeastWidth, fontMetrics().height() + 2 * space::kTiny + 2};
}

void MarkdownEditor::display(const QString& markdown)
{
    const QScopedValueRollback guard(m_rendering, true);
    m_shownDark = colorsFor(palette()).isDark();
    document()->setUndoRedoEnabled(false);
    clear();
    document()->setDefaultFont(font());
    m_source->show(markdown, *document(), lookOf(*this));
    if (document()->isEmpty()) {
        // The first words look as they will when they are shown again.
        QTextCursor start(document());
        markdown::makeParagraph(start, lookOf(*this));
    }
    moveCursor(QTextCursor::Start);
    setCurrentCharFormat(QTextCharFormat());
    document()->setUndoRedoEnabled(true);
    document()->setModified(false);
    fitHeight();
}

void MarkdownEditor::render()
{
    const int position = textCursor().position();
    display(markdownText());
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void MarkdownEditor::fitHeight()
{
    if (!m_growing)
        return;
    const int frame = height() - viewport()->height();
    const int wanted = qMax(minimumSizeHint().height(), qCeil(document()->size().height()) + qMax(0, frame));
    if (wanted == height() && minimumHeight() == wanted)
        return;
    setFixedHeight(wanted);
    updateGeometry();
}

void MarkdownEditor::finishEditing()
{
    if (!m_unreported)
        return;
    m_unreported = false;
    Q_EMIT editingFinished();
}

void MarkdownEditor::toggleBold()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && cursor.charFormat().isValid())
        cursor.select(QTextCursor::WordUnderCursor);
    const int level = cursor.blockFormat().headingLevel();
    QTextCharFormat format;
    format.setFontWeight(markdown::weightFor(!markdown::isBold(cursor.charFormat(), level), level));
    cursor.mergeCharFormat(format);
    mergeCurrentCharFormat(format);
}

void MarkdownEditor::toggleItalic()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    QTextCharFormat format;
    format.setFontItalic(!cursor.charFormat().fontItalic());
    cursor.mergeCharFormat(format);
    mergeCurrentCharFormat(format);
}

void MarkdownEditor::editLink()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && cursor.charFormat().isAnchor())
        cursor = linkAround(cursor);
    else if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    auto* dialog = new LinkDialog(cursor.selectedText(), cursor.charFormat().anchorHref(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkDialog::confirmed, this,
        [this, cursor](const QString& text, const QString& address) mutable { setLink(cursor, text, address); });
    dialog->open();
}

QTextCursor MarkdownEditor::linkAround(const QTextCursor& at) const
{
    QTextCursor cursor = at;
    const QString href = at.charFormat().anchorHref();
    const auto block = at.block();
    int from = -1;
    int to = -1;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        const bool same = fragment.charFormat().anchorHref() == href;
        if (same && from < 0)
            from = fragment.position();
        if (same)
            to = fragment.position() + fragment.length();
        else if (to >= at.position())
            break;
        else
            from = -1;
    }
    if (from >= 0) {
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
    }
    return cursor;
}

void MarkdownEditor::setLink(QTextCursor cursor, const QString& text, const QString& address)
{
    if (address.isEmpty()) {
        cursor.insertText(text, QTextCharFormat());
        return;
    }
    cursor.insertText(text.isEmpty() ? address : text, markdown::linkFormat(address, {}, colorsFor(palette())));
    setTextCursor(cursor);
    setCurrentCharFormat(QTextCharFormat());
}

void MarkdownEditor::setHeading(int level)
{
    QTextCursor cursor = textCursor();
    markdown::setHeadingLevel(cursor, level, lookOf(*this));
    setTextCursor(cursor);
}

void MarkdownEditor::toggleBulletList()
{
    toggleList(false);
}

void MarkdownEditor::toggleNumberedList()
{
    toggleList(true);
}

void MarkdownEditor::toggleList(bool ordered)
{
    QTextCursor cursor = textCursor();
    QTextList* list = cursor.currentList();
    const bool same = list && (list->format().style() <= QTextListFormat::ListDecimal) == ordered;
    cursor.beginEditBlock();
    forEachBlock(cursor, [same](QTextCursor& block) {
        if (QTextList* old = block.currentList(); old && same) {
            old->remove(block.block());
            QTextBlockFormat format = block.blockFormat();
            format.setIndent(0);
            block.setBlockFormat(format);
        }
    });
    if (!same) {
        QTextListFormat format;
        format.setStyle(ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        format.setIndent(list ? list->format().indent() : 1);
        QTextList* made = cursor.createList(format);
        // One list is one piece of the text, whatever its items were before.
        markdown::unite(*made);
    }
    cursor.endEditBlock();
}

void MarkdownEditor::toggleQuote()
{
    QTextCursor cursor = textCursor();
    const int depth = markdown::quoteDepth(cursor.block()) > 0 ? 0 : 1;
    cursor.beginEditBlock();
    forEachBlock(cursor, [this, depth](QTextCursor& block) { markdown::setQuoteDepth(block, depth, lookOf(*this)); });
    cursor.endEditBlock();
    viewport()->update();
}

void MarkdownEditor::forEachBlock(const QTextCursor& selection, const std::function<void(QTextCursor&)>& change)
{
    QTextBlock block = document()->findBlock(selection.selectionStart());
    const int end = selection.selectionEnd();
    while (block.isValid() && block.position() <= end) {
        QTextCursor cursor(block);
        change(cursor);
        block = block.next();
    }
}

bool MarkdownEditor::shiftItem(int step)
{
    QTextCursor cursor = textCursor();
    QTextList* list = cursor.currentList();
    if (!list)
        return false;
    const int depth = list->format().indent() + step;
    if (depth < 1 || (step > 0 && list->itemNumber(cursor.block()) == 0))
        return false;
    cursor.beginEditBlock();
    // The nearest list above at that depth takes the item, else it begins one.
    QTextList* target = nullptr;
    for (QTextBlock block = cursor.block().previous(); block.isValid() && block.textList(); block = block.previous()) {
        const int there = block.textList()->format().indent();
        if (there == depth)
            target = block.textList();
        if (there <= depth)
            break;
    }
    if (target) {
        target->add(cursor.block());
    } else {
        QTextListFormat format = list->format();
        format.setIndent(depth);
        cursor.createList(format);
    }
    cursor.endEditBlock();
    return true;
}

bool MarkdownEditor::breakLine()
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const bool empty = block.text().isEmpty();
    if (markdown::isLiteral(block)) {
        // An empty last line of a literal block, and Enter, leaves it.
        const bool last = !block.next().isValid() || !markdown::isLiteral(block.next());
        if (!empty || !last)
            return false;
        markdown::makeParagraph(cursor, lookOf(*this));
        setTextCursor(cursor);
        return true;
    }
    if (empty && cursor.currentList()) {
        if (cursor.currentList()->format().indent() > 1) {
            shiftItem(-1);
        } else {
            cursor.beginEditBlock();
            cursor.currentList()->remove(block);
            markdown::makeParagraph(cursor, lookOf(*this));
            cursor.endEditBlock();
        }
        return true;
    }
    if (empty && markdown::quoteDepth(block) > 0) {
        markdown::setQuoteDepth(cursor, 0, lookOf(*this));
        return true;
    }
    if (block.blockFormat().headingLevel() > 0 && cursor.atBlockEnd()) {
        cursor.beginEditBlock();
        cursor.insertBlock();
        markdown::makeParagraph(cursor, lookOf(*this));
        cursor.endEditBlock();
        setTextCursor(cursor);
        setCurrentCharFormat(QTextCharFormat());
        return true;
    }
    return false;
}

void MarkdownEditor::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool inList = textCursor().currentList() != nullptr;
    if (isReadOnly()) {
        QTextEdit::keyPressEvent(event);
    } else if (enter && modifiers == Qt::ControlModifier) {
        finishEditing();
    } else if (enter && modifiers == Qt::NoModifier && !textCursor().hasSelection() && breakLine()) {
        event->accept();
    } else if (event->key() == Qt::Key_Tab && modifiers == Qt::NoModifier && inList) {
        // An item that can go no further lets the keyboard out of the text.
        if (!shiftItem(1))
            QTextEdit::focusNextPrevChild(true);
    } else if (event->key() == Qt::Key_Backtab && inList) {
        if (!shiftItem(-1))
            QTextEdit::focusNextPrevChild(false);
    } else if (!handleShortcut(event->key(), modifiers)) {
        QTextEdit::keyPressEvent(event);
    }
}

bool MarkdownEditor::handleShortcut(int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers == Qt::ControlModifier;
    const bool controlShift = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    const bool controlAlt = modifiers == (Qt::ControlModifier | Qt::AltModifier);
    if (control && key == Qt::Key_B)
        toggleBold();
    else if (control && key == Qt::Key_I)
        toggleItalic();
    else if (control && key == Qt::Key_K)
        editLink();
    else if (controlShift && (key == Qt::Key_8 || key == Qt::Key_Asterisk || key == Qt::Key_ParenLeft))
        toggleBulletList();
    else if (controlShift && (key == Qt::Key_7 || key == Qt::Key_Ampersand || key == Qt::Key_Slash))
        toggleNumberedList();
    else if (controlShift && (key == Qt::Key_9 || key == Qt::Key_ParenRight))
        toggleQuote();
    else if (controlShift && key == Qt::Key_V)
        pasteWords();
    else if (controlAlt && key >= Qt::Key_0 && key <= Qt::Key_4)
        setHeading(key - Qt::Key_0);
    else
        return false;
    return true;
}

bool MarkdownEditor::focusNextPrevChild(bool next)
{
    // In a list Tab moves the item, elsewhere it leaves the editor.
    return (isReadOnly() || !textCursor().currentList()) && QTextEdit::focusNextPrevChild(next);
}

bool MarkdownEditor::event(QEvent* event)
{
    // While writing, these belong to the editor and not to the window (Ctrl+K opens the palette elsewhere).
    if (event->type() == QEvent::ShortcutOverride && !isReadOnly()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool ours = key->modifiers() == Qt::ControlModifier
            && (key->key() == Qt::Key_B || key->key() == Qt::Key_I || key->key() == Qt::Key_K);
        const bool words = key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && key->key() == Qt::Key_V;
        if (ours || words) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void MarkdownEditor::focusInEvent(QFocusEvent* event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
}

void MarkdownEditor::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    // A menu or a dialog of the editor takes the focus only for a moment.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        finishEditing();
        QTextCursor cursor = textCursor();
        cursor.clearSelection();
        setTextCursor(cursor);
    }
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!isReadOnly())
        fillMenu(*menu);
    fillSpellingMenu(*menu, event->pos());
    menu->popup(event->globalPos());
}

void MarkdownEditor::mouseReleaseEvent(QMouseEvent* event)
{
    const QString href = anchorAt(event->position().toPoint());
    const bool follow = isReadOnly() || (event->modifiers() & Qt::ControlModifier);
    if (event->button() == Qt::LeftButton && follow && !href.isEmpty() && !textCursor().hasSelection())
        Q_EMIT linkActivated(QUrl(href));
    else
        QTextEdit::mouseReleaseEvent(event);
}

void MarkdownEditor::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void MarkdownEditor::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange;
    if (looks && m_source && !m_rendering
        && (m_shownDark != colorsFor(palette()).isDark() || document()->defaultFont() != font())) {
        m_shownDark = colorsFor(palette()).isDark();
        render();
    }
}

void MarkdownEditor::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const Colors& colors = colorsFor(palette());
    const QAbstractTextDocumentLayout* layout = document()->documentLayout();
    const QPointF offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    static constexpr int kStep = 16;
    static constexpr int kBar = 3;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block).translated(offset);
        for (int i = 0; i < markdown::quoteDepth(block); ++i) {
            const int x = i * kStep;
            const int left = layoutDirection() == Qt::LeftToRight ? x : viewport()->width() - x - kBar;
            painter.fillRect(QRectF(left, rect.top(), kBar, rect.height()), colors[Role::Accent]);
        }
    }
    painter.end();
    QTextEdit::paintEvent(event);
}

QVariant MarkdownEditor::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const QString address = markdown::pictureAddress(name.toString(QUrl::FullyEncoded));
    QImage image = m_resolver ? m_resolver(address) : QImage();
    if (image.isNull())
        return placeholder(address, font(), colorsFor(palette()));
    const int room = qMax(120, qMin(viewport()->width() - 2 * space::kSmall, kReadingWidth));
    return image.width() > room ? image.scaledToWidth(room, Qt::SmoothTransformation) : image;
}

namespace {

QStringList localFiles(const QMimeData& source)
{
    QStringList paths;
    for (const QUrl& url : source.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

markdown::Blocks blocksOf(const QString& text)
{
    markdown::Blocks blocks;
    for (markdown::Slice& slice : markdown::parse(text).slices)
        blocks.insert(blocks.end(), slice.blocks.begin(), slice.blocks.end());
    return blocks;
}

// A browser that copies a picture gives its address too; the picture itself is what was meant.
bool isOnlyPicture(const markdown::Blocks& blocks)
{
    return blocks.empty()
        || (blocks.size() == 1 && blocks.front().runs.size() == 1 && blocks.front().runs.front().picture);
}

} // namespace

bool MarkdownEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasImage() || source->hasFormat(kMarkdownType) || QTextEdit::canInsertFromMimeData(source)
        || !localFiles(*source).isEmpty();
}

void MarkdownEditor::insertFromMimeData(const QMimeData* source)
{
    if (const QStringList paths = localFiles(*source); !paths.isEmpty()) {
        Q_EMIT filesOffered(paths);
        return;
    }
    markdown::Blocks blocks;
    if (source->hasFormat(kMarkdownType))
        blocks = blocksOf(QString::fromUtf8(source->data(kMarkdownType)));
    else if (source->hasHtml())
        blocks = blocksOf(pastedHtmlToMarkdown(source->html()));
    if (source->hasImage() && isOnlyPicture(blocks))
        Q_EMIT pictureOffered(qvariant_cast<QImage>(source->imageData()));
    else if (blocks.empty())
        textCursor().insertText(source->text());
    else
        insertCleanly(blocks);
}

void MarkdownEditor::insertCleanly(markdown::Blocks blocks)
{
    for (markdown::Block& block : blocks) {
        // Pictures of elsewhere are no part of the portfolio; their words are.
        for (markdown::Run& run : block.runs)
            run.picture = run.picture && !run.address.startsWith(u"data:"_s) && !run.address.startsWith(u"file:"_s);
        block.runs = markdown::normalized(std::move(block.runs));
    }
    if (blocks.empty())
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const bool words = blocks.size() == 1 && blocks.front().kind == markdown::Kind::Paragraph && !blocks.front().item;
    if (words) {
        QTextDocument piece;
        QTextCursor inside(&piece);
        markdown::insertBlocks(inside, blocks, -1, lookOf(*this));
        inside.select(QTextCursor::Document);
        cursor.insertFragment(QTextDocumentFragment(inside));
    } else {
        if (cursor.block().length() > 1)
            cursor.insertBlock();
        cursor.setBlockFormat(QTextBlockFormat());
        markdown::insertBlocks(cursor, blocks, -1, lookOf(*this));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

QMimeData* MarkdownEditor::createMimeDataFromSelection() const
{
    QTextDocument piece;
    QTextCursor(&piece).insertFragment(textCursor().selection());
    markdown::Blocks blocks;
    for (markdown::Shown& shown : markdown::readBlocks(piece))
        blocks.push_back(std::move(shown.block));
    auto* clip = new QMimeData;
    clip->setText(textCursor().selection().toPlainText());
    clip->setHtml(textCursor().selection().toHtml());
    clip->setData(kMarkdownType, markdown::write(blocks).toUtf8());
    return clip;
}

} // namespace encore
