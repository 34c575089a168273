// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/colors.h"
#include "views/widgets/markdowndocument.h"
#include "views/widgets/markdowneditor.h"
#include "views/widgets/spelling.h"
#include "views/widgets/spellmarker.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

markdown::Block emptyTable()
{
    markdown::Block table;
    table.kind = markdown::Kind::Table;
    table.alignments = {Qt::Alignment(), Qt::Alignment()};
    table.rows.assign(2, {markdown::Runs(), markdown::Runs()});
    return table;
}

} // namespace

void MarkdownEditor::fillMenu(QMenu& menu)
{
    menu.addAction(tr("Paste without form"), this, &MarkdownEditor::pasteWords)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    menu.addSeparator();
    menu.addAction(tr("Bold"), this, &MarkdownEditor::toggleBold)->setShortcut(QKeySequence::Bold);
    menu.addAction(tr("Italic"), this, &MarkdownEditor::toggleItalic)->setShortcut(QKeySequence::Italic);
    menu.addAction(tr("Link…"), this, &MarkdownEditor::editLink)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    QMenu* headings = menu.addMenu(tr("Paragraph and headings"));
    headings->addAction(tr("Paragraph"), this, [this] { setHeading(0); });
    for (int level = 1; level <= 4; ++level)
        headings->addAction(tr("Heading %1").arg(level), this, [this, level] { setHeading(level); });
    menu.addAction(tr("Bullet list"), this, &MarkdownEditor::toggleBulletList);
    menu.addAction(tr("Numbered list"), this, &MarkdownEditor::toggleNumberedList);
    menu.addAction(tr("Quote"), this, &MarkdownEditor::toggleQuote);
    fillTableMenu(menu);
}

void MarkdownEditor::checkSpelling(Spelling& spelling, const QString& language)
{
    const QScopedValueRollback guard(m_rendering, true);
    if (!m_marker)
        m_marker = new SpellMarker(this, spelling);
    m_marker->setLanguage(language);
}

void MarkdownEditor::fillSpellingMenu(QMenu& menu, const QPoint& at)
{
    if (!m_marker || isReadOnly())
        return;
    Spelling& spelling = m_marker->spelling();
    const QString language = m_marker->language();
    QTextCursor unknown = m_marker->unknownAt(cursorForPosition(at).position());
    if (Dictionary* words = spelling.dictionary(language); words && unknown.hasSelection()) {
        QAction* before = menu.actions().isEmpty() ? nullptr : menu.actions().front();
        const QString word = unknown.selectedText();
        const auto add = [&menu, before](const QString& text) {
            auto* action = new QAction(text, &menu);
            menu.insertAction(before, action);
            return action;
        };
        static constexpr int kMost = 5;
        const QStringList proposals = words->suggestions(word, kMost);
        for (const QString& each : proposals)
            connect(add(each), &QAction::triggered, this, [unknown, each]() mutable { unknown.insertText(each); });
        if (proposals.isEmpty())
            add(tr("No suggestion"))->setEnabled(false);
        connect(add(tr("Add “%1” to the dictionary").arg(word)), &QAction::triggered, this,
            [&spelling, language, word] { spelling.add(language, word); });
        menu.insertSeparator(before);
    }
    menu.addSeparator();
    QAction* check = menu.addAction(tr("Check spelling"), this, [&spelling](bool on) { spelling.setOn(on); });
    check->setCheckable(true);
    check->setChecked(spelling.isOn());
    if (spelling.isOn() && spelling.isMissing(language))
        menu.addAction(
                tr("No dictionary for this language; the package %1 brings one").arg(Spelling::packageFor(language)))
            ->setEnabled(false);
}

void MarkdownEditor::fillTableMenu(QMenu& menu)
{
    const QTextTable* table = textCursor().currentTable();
    if (!table) {
        menu.addAction(tr("Table"), this, &MarkdownEditor::insertTable);
        return;
    }
    QMenu* inner = menu.addMenu(tr("Table"));
    inner->addAction(tr("Row below"), this, &MarkdownEditor::insertRow);
    inner->addAction(tr("Column after"), this, &MarkdownEditor::insertColumn);
    inner->addAction(tr("Remove this row"), this, &MarkdownEditor::removeRow)
        ->setEnabled(table->rows() > 1 && table->cellAt(textCursor()).row() > 0);
    inner->addAction(tr("Remove this column"), this, &MarkdownEditor::removeColumn)->setEnabled(table->columns() > 1);
}

void MarkdownEditor::insertTable()
{
    QTextCursor cursor = textCursor();
    if (cursor.currentTable())
        return;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    const int before = cursor.position();
    markdown::insertBlocks(cursor, {emptyTable()}, -1, {font(), colorsFor(palette())});
    cursor.endEditBlock();
    QTextCursor inside = textCursor();
    inside.setPosition(before);
    while (!inside.currentTable() && inside.movePosition(QTextCursor::NextCharacter)) { }
    setTextCursor(inside);
}

void MarkdownEditor::insertRow()
{
    const QTextCursor cursor = textCursor();
    if (QTextTable* table = cursor.currentTable())
        table->insertRows(table->cellAt(cursor).row() + 1, 1);
}

void MarkdownEditor::insertColumn()
{
    const QTextCursor cursor = textCursor();
    if (QTextTable* table = cursor.currentTable())
        table->insertColumns(table->cellAt(cursor).column() + 1, 1);
}

void MarkdownEditor::removeRow()
{
    const QTextCursor cursor = textCursor();
    // The head stays: a table without one cannot be written.
    if (QTextTable* table = cursor.currentTable(); table && table->cellAt(cursor).row() > 0)
        table->removeRows(table->cellAt(cursor).row(), 1);
}

void MarkdownEditor::removeColumn()
{
    const QTextCursor cursor = textCursor();
    if (QTextTable* table = cursor.currentTable(); table && table->columns() > 1)
        table->removeColumns(table->cellAt(cursor).column(), 1);
}

void MarkdownEditor::insertPicture(const QString& address, const QString& words)
{
    markdown::Block block;
    markdown::Run picture;
    picture.picture = true;
    picture.address = address;
    picture.text = words;
    block.runs = {picture};
    insertCleanly({block});
}

void MarkdownEditor::pasteWords()
{
    const QString words = QApplication::clipboard()->text();
    if (!isReadOnly() && !words.isEmpty())
        textCursor().insertText(words);
}

} // namespace encore
