// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace encore {

class Button;
class ElidedLabel;
class FlowLayout;

/// The head of a page: an optional way back, the title, a muted count, secondary controls and one primary action at the right; below the
/// title where there is no room beside it.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// "38 of 412", or any short muted remark; empty hides it.
    void setCount(const QString& count);
    /// "Stories" shows "‹ Stories" above the title and emits backRequested() when it is clicked; empty hides it.
    void setBack(const QString& place);
    /// Adds a secondary control (segmented control, button, menu button) left of the primary action; takes ownership.
    void addControl(QWidget* control);
    /// The primary action; an empty text hides it. `iconName` e.g. "list-add".
    void setPrimary(const QString& text, const QString& iconName = {});
    /// The primary button, for shortcuts and enabling.
    Button* primaryButton() const { return m_primary; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void primaryTriggered();
    void backRequested();

protected:
    bool event(QEvent* event) override;

private:
    void fold();

    Button* m_back;
    ElidedLabel* m_title;
    ElidedLabel* m_count;
    QWidget* m_bar;
    QBoxLayout* m_line; ///< title and count, and the bar of the controls
    FlowLayout*
        m_controls; ///< the secondary controls and the primary action; they break into lines where there is no room
    Button* m_primary;
};

} // namespace encore
