// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/growingedit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextBlock>

namespace encore {

GrowingEdit::GrowingEdit(TextStyle style, QWidget* parent) : QPlainTextEdit(parent), m_style(style)
{
    setFont(styledFont(style));
    setProperty("quiet", true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::fit);
}

void GrowingEdit::show(const QString& text)
{
    const bool typing = hasFocus() && document()->isModified();
    m_shown = text;
    if (typing || toPlainText() == text)
        return;
    setPlainText(text);
    document()->setModified(false);
}

void GrowingEdit::commit()
{
    if (!document()->isModified() || text() == m_shown)
        return;
    m_shown = text();
    document()->setModified(false);
    Q_EMIT edited(m_shown);
}

void GrowingEdit::selectAllAndFocus()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize GrowingEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    return {200, lines * fontMetrics().lineSpacing() + 8};
}

void GrowingEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        focusNextChild();
    } else if (event->key() == Qt::Key_Escape && document()->isModified()) {
        setPlainText(m_shown);
        document()->setModified(false);
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void GrowingEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    commit();
}

void GrowingEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    // The text size of the program has changed; the step of the scale stays.
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(styledFont(m_style));
        fit();
    }
}

void GrowingEdit::fit()
{
    setFixedHeight(sizeHint().height());
}

} // namespace encore
