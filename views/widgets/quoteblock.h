// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace encore {

class TextLabel;

/// Somebody's words, set as a quote: a bar in the accent colour, italics, who said it below.
class QuoteBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteBlock(QWidget* parent = nullptr);

    /// The words, without quotation marks (the block adds those of the language), and who said them (may be empty).
    void setQuote(const QString& words, const QString& attribution);
    /// A clickable quote can be focused; Enter or a click emits activated() (to edit it).
    void setClickable(bool clickable);

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_words;
    TextLabel* m_who;
    bool m_clickable = false;
};

} // namespace encore
