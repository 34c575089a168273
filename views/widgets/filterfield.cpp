// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterfield.h"

#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/completionpopup.h"
#include "views/widgets/textlabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

FilterField::FilterField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_error(new TextLabel(TextStyle::Caption, this, Role::Bad))
    , m_popup(nullptr)
{
    m_edit->setObjectName(u"filter.edit"_s);
    m_edit->setAccessibleName(tr("Search"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(u"search"_s, Role::Muted), QLineEdit::LeadingPosition)->setText(tr("Search"));
    // Qt makes this button itself and leaves it without a name.
    if (auto* clear = m_edit->findChild<QAction*>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear the search"));
    m_edit->installEventFilter(this);
    m_error->setObjectName(u"filter.error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    setFocusProxy(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addWidget(m_edit);
    column->addWidget(m_error);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        Q_EMIT textEdited(text);
        Q_EMIT completionRequested(text, m_edit->cursorPosition(), false);
    });
}

QString FilterField::text() const
{
    return m_edit->text();
}

void FilterField::setText(const QString& text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void FilterField::setHint(const QString& hint)
{
    m_edit->setPlaceholderText(hint);
}

void FilterField::setError(const QString& message, int position, int length)
{
    m_error->setText(message);
    m_error->show();
    m_edit->setAccessibleDescription(message);
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(colorsFor(palette())[Role::Bad]);
    // An input method event without text is the only door of QLineEdit for formats; positions count from the cursor.
    const QInputMethodEvent::Attribute mark(
        QInputMethodEvent::TextFormat, position - m_edit->cursorPosition(), qMax(1, length), wrong);
    QInputMethodEvent event(QString(), {mark});
    QCoreApplication::sendEvent(m_edit, &event);
}

void FilterField::clearError()
{
    if (m_error->isHidden())
        return;
    m_error->hide();
    m_error->clear();
    m_edit->setAccessibleDescription({});
    QInputMethodEvent event(QString(), {});
    QCoreApplication::sendEvent(m_edit, &event);
}

void FilterField::setCompletions(const std::vector<Completion>& completions, int replaceFrom, int replaceLength)
{
    m_completions = completions;
    m_replaceFrom = replaceFrom;
    m_replaceLength = replaceLength;
    if (completions.empty() || !m_edit->hasFocus()) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    if (!m_popup) {
        m_popup = new CompletionPopup(window());
        connect(m_popup, &CompletionPopup::chosen, this, &FilterField::takeCompletion);
        connect(this, &QObject::destroyed, m_popup, &QObject::deleteLater);
    }
    m_popup->setCompletions(completions);
    const int left = m_edit->fontMetrics().horizontalAdvance(m_edit->text().left(replaceFrom));
    m_popup->openBelow(*m_edit, qMin(left, m_edit->width() / 2));
}

int FilterField::cursorPosition() const
{
    return m_edit->cursorPosition();
}

void FilterField::activate()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

QLineEdit* FilterField::edit() const
{
    return m_edit;
}

bool FilterField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut && m_popup)
        m_popup->hide();
    return QWidget::eventFilter(watched, event);
}

bool FilterField::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool open = m_popup && m_popup->isVisible();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open)
            m_popup->move(key == Qt::Key_Down ? 1 : -1);
        else if (key == Qt::Key_Down)
            Q_EMIT completionRequested(m_edit->text(), m_edit->cursorPosition(), true);
        return true;
    case Qt::Key_Space:
        if (modifiers & Qt::ControlModifier)
            Q_EMIT completionRequested(m_edit->text(), m_edit->cursorPosition(), true);
        return modifiers & Qt::ControlModifier;
    case Qt::Key_Tab:
        if (open)
            takeCompletion(m_popup->currentRow());
        return open;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            m_popup->hide();
        Q_EMIT submitted();
        return true;
    case Qt::Key_Escape:
        if (open) {
            m_popup->hide();
            return true;
        }
        if (m_edit->text().isEmpty())
            return false;
        m_edit->clear();
        Q_EMIT textEdited({});
        return true;
    default: return false;
    }
}

void FilterField::takeCompletion(int row)
{
    if (row < 0 || row >= static_cast<int>(m_completions.size()))
        return;
    const Completion taken = m_completions.at(static_cast<std::size_t>(row));
    QString text = m_edit->text();
    text.replace(m_replaceFrom, m_replaceLength, taken.insert);
    m_edit->setText(text);
    m_edit->setCursorPosition(m_replaceFrom + static_cast<int>(taken.insert.size()));
    m_popup->hide();
    Q_EMIT textEdited(text);
    // A field name asks for its values at once.
    if (taken.insert.endsWith(u':'))
        Q_EMIT completionRequested(text, m_edit->cursorPosition(), false);
}

} // namespace encore
