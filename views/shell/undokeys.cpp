// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/undokeys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace encore {

namespace {

bool hasOwnStep(const QWidget& field, bool redo)
{
    const auto* line = qobject_cast<const QLineEdit*>(&field);
    if (const auto* box = qobject_cast<const QComboBox*>(&field))
        line = box->lineEdit();
    else if (qobject_cast<const QAbstractSpinBox*>(&field))
        line = field.findChild<QLineEdit*>();
    if (line)
        return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    const auto* text = qobject_cast<const QTextEdit*>(&field);
    const auto* plain = qobject_cast<const QPlainTextEdit*>(&field);
    const QTextDocument* document = text ? text->document() : plain ? plain->document() : nullptr;
    return document && (redo ? document->isRedoAvailable() : document->isUndoAvailable());
}

} // namespace

UndoKeys::UndoKeys(QWidget& window) : QObject(&window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { watch(now); });
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool redo = key->matches(QKeySequence::Redo);
    if ((!redo && !key->matches(QKeySequence::Undo)) || hasOwnStep(*m_field, redo))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

void UndoKeys::watch(QWidget* field)
{
    if (m_field)
        m_field->removeEventFilter(this);
    m_field = field && field->window() == &m_window ? field : nullptr;
    if (m_field)
        m_field->installEventFilter(this);
}

} // namespace encore
