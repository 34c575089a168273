// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace encore {

/// Gives the keys of undo and redo to the window when the text field with the keyboard has nothing of its own to take back: Qt's fields
/// keep these keys in any case, so that the step just made by leaving one field could not be undone from the next.
class UndoKeys final : public QObject
{
    Q_OBJECT

public:
    explicit UndoKeys(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(QWidget* field);

    QWidget& m_window;
    QPointer<QWidget> m_field;
};

} // namespace encore
