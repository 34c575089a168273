// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/colors.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace encore {

class TextLabel;

/// A message across the top of a page: what happened, what was kept, what to do, with the buttons for it.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Replaces the message and its actions and shows the banner; read out as an alert.
    void showMessage(Tone tone, const QString& text);
    /// Adds an action; `key` comes back through actionTriggered().
    void addAction(const QString& key, const QString& text);
    void setClosable(bool closable);
    const QString& text() const { return m_message; }

Q_SIGNALS:
    void actionTriggered(const QString& key);
    /// The user closed the banner; it is hidden already.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QLabel* m_icon;
    TextLabel* m_text;
    QHBoxLayout* m_actions;
    QToolButton* m_close;
    QString m_message;
    Tone m_tone = Tone::Info;
};

} // namespace encore
