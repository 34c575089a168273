// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/keyrecorder.h"

#include <QKeyEvent>

namespace encore {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

// What moves about in the dialog stays for that; a field that swallowed Tab could not be left by keyboard.
bool movesOn(const QKeyEvent& event)
{
    const bool plain = (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    return plain
        && (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape
            || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

} // namespace

KeyRecorder::KeyRecorder(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyRecorder::setKeys(const QKeySequence& keys)
{
    setText(keys.toString(QKeySequence::NativeText));
}

bool KeyRecorder::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !movesOn(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent* event)
{
    if (movesOn(*event) || isModifier(event->key())) {
        event->ignore();
        return;
    }
    event->accept();
    if (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier) {
        Q_EMIT recorded({});
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    Q_EMIT recorded(QKeySequence(QKeyCombination(modifiers, Qt::Key(event->key()))));
}

} // namespace encore
