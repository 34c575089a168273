// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/dialogframe.h"
#include "views/services/shortcuts.h"
#include "views/theme/colors.h"

class QLineEdit;
class QListWidget;

namespace encore {

class KeyRecorder;

/// Every action with its keys: find one, press new keys for it, give it its own back. What would clash is named and refused.
class ShortcutsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(Shortcuts& shortcuts, QWidget* parent = nullptr);

private:
    void build();
    void fill();
    void filter(const QString& text);
    void showCurrent();
    QString currentName() const;
    void record(const QKeySequence& keys);
    void say(const QString& text, Role role);

    Shortcuts& m_shortcuts;
    QLineEdit* m_search;
    QListWidget* m_actions;
    KeyRecorder* m_keys;
    Button* m_reset;
    TextLabel* m_answer;
};

} // namespace encore
