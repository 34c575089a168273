// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/colors.h"

#include <QWidget>

class QVBoxLayout;

namespace encore {

class TextLabel;

/// A surface with one hairline and rounded corners. Contents go into body(); an optional heading stands above it.
class Card final : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// The section heading; empty takes it away.
    void setTitle(const QString& title);
    /// A muted line below the heading; empty takes it away.
    void setSubtitle(const QString& subtitle);
    /// Puts a button, a pill or a link at the right end of the heading.
    void addHeaderWidget(QWidget* widget);
    /// Where the contents go; its margins are 0, the card keeps 16 around them.
    QVBoxLayout* body() const { return m_body; }
    /// The distance from the border to the contents, 16 unless told; 2 for a table that fills the card.
    void setPadding(int padding);
    /// A clickable card can be focused, answers to Enter and the pointer, and is announced as a button.
    void setClickable(bool clickable);

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QVBoxLayout* m_outer;
    QVBoxLayout* m_body;
    QWidget* m_header = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_subtitle = nullptr;
    bool m_clickable = false;
    bool m_hovered = false;
};

} // namespace encore
