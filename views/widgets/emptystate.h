// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace encore {

class TextLabel;

/// Why a page is empty, and the ways out.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `iconName` as for icon(); the sentence says what to do.
    void setMessage(const QString& iconName, const QString& title, const QString& sentence);
    /// Adds a way out; the first one is the primary button. `key` comes back through actionTriggered().
    void addAction(const QString& key, const QString& text);
    void clearActions();

Q_SIGNALS:
    void actionTriggered(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshIcon();

    QLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_sentence;
    QHBoxLayout* m_actions;
    QString m_iconName;
};

} // namespace encore
