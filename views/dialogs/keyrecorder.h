// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace encore {

/// A field that takes the next keys as they are pressed. Tab leaves it, Escape closes the dialog, Backspace alone means no keys.
class KeyRecorder final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyRecorder(QWidget* parent = nullptr);

    void setKeys(const QKeySequence& keys);

Q_SIGNALS:
    void recorded(const QKeySequence& keys);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace encore
