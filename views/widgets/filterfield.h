// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;

namespace encore {

class CompletionPopup;
class TextLabel;

/// One proposal of the completion.
struct Completion
{
    QString insert; ///< what replaces the word under the cursor
    QString label;  ///< what is shown; `insert` when empty
    QString remark; ///< a muted explanation, e.g. "field"
    int count = -1; ///< shown at the right end unless negative
};

/// The search field of a list. It knows nothing of the query language: the page answers completionRequested() with
/// setCompletions() and textEdited() with setError() or clearError(). Down opens the proposals, Tab and Enter take one,
/// Escape closes them and then clears the field.
class FilterField final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterField(QWidget* parent = nullptr);

    QString text() const;
    /// Replaces the text without emitting textEdited().
    void setText(const QString& text);
    /// The muted text of the empty field: what one can type here.
    void setHint(const QString& hint);
    /// Underlines `length` characters from `position` and says what is wrong below the field.
    void setError(const QString& message, int position, int length);
    void clearError();
    /// Shows proposals for the part of the text that they replace; none closes the list.
    void setCompletions(const std::vector<Completion>& completions, int replaceFrom, int replaceLength);
    int cursorPosition() const;
    /// Puts the keyboard here with everything selected (Ctrl+F).
    void activate();
    /// The edit itself, for tests and tab order.
    QLineEdit* edit() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// At every keystroke of the user (and when a proposal was taken).
    void textEdited(const QString& text);
    /// The user is at `cursor`; answer with setCompletions(). `explicitly` when asked for with Down or Ctrl+Space.
    void completionRequested(const QString& text, int cursor, bool explicitly);
    /// Enter without an open list.
    void submitted();

private:
    void takeCompletion(int row);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);

    QLineEdit* m_edit;
    TextLabel* m_error;
    CompletionPopup* m_popup;
    std::vector<Completion> m_completions;
    int m_replaceFrom = 0;
    int m_replaceLength = 0;
};

} // namespace encore
