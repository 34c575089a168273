// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>
#include <QTextCursor>

#include <vector>

class QTextEdit;

namespace encore {

class Spelling;

/// Underlines in an editor the words that the dictionary of its language does not know. The text itself is not touched.
class SpellMarker final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// A word in a block of text.
    struct Word
    {
        int start = 0;
        QString text;
    };

    SpellMarker(QTextEdit* editor, Spelling& spelling);

    void setLanguage(const QString& language);
    QString language() const { return m_language; }
    Spelling& spelling() const { return m_spelling; }
    /// True while marks change: the document then reports a change of its content, which it is not.
    bool isMarking() const { return m_marking; }
    /// The words of a line that can be checked: no numbers, no addresses, no abbreviations in capitals.
    static std::vector<Word> wordsOf(const QString& line);
    /// The unknown word at a place of the document; an empty one when there is none.
    QTextCursor unknownAt(int position) const;

protected:
    void highlightBlock(const QString& text) override;

private:
    void markAll();
    void markBlock(const QTextBlock& block);
    bool isUnknown(const QTextBlock& block, const Word& word) const;

    QTextEdit* m_editor;
    Spelling& m_spelling;
    QString m_language;
    bool m_marking = false;
    int m_writing = -1; ///< the block in which the word under the cursor is still being written
};

} // namespace encore
