// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/spellmarker.h"

#include "views/theme/colors.h"
#include "views/widgets/markdowndocument.h"
#include "views/widgets/spelling.h"

#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

SpellMarker::SpellMarker(QTextEdit* editor, Spelling& spelling)
    : QSyntaxHighlighter(editor)
    , m_editor(editor)
    , m_spelling(spelling)
{
    connect(&spelling, &Spelling::changed, this, &SpellMarker::markAll);
    // A word is judged once the cursor has left it.
    connect(editor, &QTextEdit::cursorPositionChanged, this, [this] {
        const int here = m_editor->textCursor().blockNumber();
        for (const int number : {m_writing, here}) {
            const QTextBlock block = document()->findBlockByNumber(number);
            if (block.isValid() && m_editor->hasFocus())
                markBlock(block);
        }
        m_writing = here;
    });
}

void SpellMarker::setLanguage(const QString& language)
{
    if (m_language == language)
        return;
    m_language = language;
    markAll();
}

void SpellMarker::markAll()
{
    const QScopedValueRollback guard(m_marking, true);
    rehighlight();
}

void SpellMarker::markBlock(const QTextBlock& block)
{
    const QScopedValueRollback guard(m_marking, true);
    rehighlightBlock(block);
}

std::vector<SpellMarker::Word> SpellMarker::wordsOf(const QString& line)
{
    static const QRegularExpression address(u"\\S*(?:://|@|www\\.|[/\\\\_]\\w|\\w\\.\\w{2,4}\\b)\\S*"_s);
    QString text = line;
    for (auto match = address.globalMatch(line); match.hasNext();) {
        const auto found = match.next();
        text.replace(found.capturedStart(), found.capturedLength(), QString(found.capturedLength(), u' '));
    }
    std::vector<Word> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; start = end, end = finder.toNextBoundary()) {
        const QString word = text.mid(start, end - start);
        const bool letters =
            std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c.isMark() || c == u'\'' || c == u'’'; });
        if (word.size() > 1 && letters && word.front().isLetter() && word != word.toUpper())
            words.push_back({int(start), word});
    }
    return words;
}

bool SpellMarker::isUnknown(const QTextBlock& block, const Word& word) const
{
    Dictionary* words = m_spelling.dictionary(m_language);
    if (!words || markdown::isLiteral(block))
        return false;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + word.start + 1);
    const QTextCharFormat format = cursor.charFormat();
    return !format.fontFixedPitch() && !m_spelling.isName(word.text) && !words->knows(word.text);
}

void SpellMarker::highlightBlock(const QString& text)
{
    if (m_language.isEmpty() || !m_spelling.isOn() || !m_spelling.dictionary(m_language))
        return;
    const QTextBlock block = currentBlock();
    const QTextCursor cursor = m_editor->textCursor();
    const int writing = m_editor->hasFocus() && cursor.block() == block ? cursor.positionInBlock() : -1;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(colorsFor(m_editor->palette())[Role::Bad]);
    for (const Word& word : wordsOf(text)) {
        const int length = int(word.text.size());
        if (word.start + length != writing && isUnknown(block, word))
            setFormat(word.start, length, format);
    }
}

QTextCursor SpellMarker::unknownAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    QTextCursor cursor(document());
    cursor.setPosition(position);
    for (const Word& word : wordsOf(block.text())) {
        const int from = block.position() + word.start;
        const int to = from + int(word.text.size());
        if (from <= position && position <= to && isUnknown(block, word)) {
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
            break;
        }
    }
    return cursor;
}

} // namespace encore
