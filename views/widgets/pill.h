// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/colors.h"

#include <QWidget>

class QPainter;

namespace encore {

/// A state in words on a coloured ground.
class Pill final : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(QWidget* parent = nullptr);
    explicit Pill(const QString& text, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setState(const QString& text, Tone tone);
    const QString& text() const { return m_text; }
    Tone tone() const { return m_tone; }
    /// A clickable pill can be focused and opens a choice (a state to move on to).
    void setClickable(bool clickable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The size and the picture of a pill, for delegates.
    static QSize sizeOf(const QString& text, const QFont& base);
    static void paint(
        QPainter& painter, const QRect& rect, const QString& text, Tone tone, const Colors& colors, const QFont& base);

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
    bool m_clickable = false;
};

} // namespace encore
