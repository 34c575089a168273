// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/button.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace encore {

class ScrollSheet;
class TextLabel;

/// What our dialogs have in common: a heading, a sentence, the contents, and buttons at the right end of the last line.
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    explicit DialogFrame(const QString& heading, QWidget* parent = nullptr);

    /// The muted sentence below the heading; empty hides it.
    void setSentence(const QString& sentence);
    QVBoxLayout* body() const { return m_body; }
    /// The dialog is never narrower than this, nor than what it holds.
    void setLeastWidth(int width);
    /// Makes the dialog as wide as this, and as high as what it holds by now needs there, as far as the screen has room.
    void fit(int width);
    /// Adds a button; the first one stands leftmost. `name` becomes its objectName.
    Button* addButton(const QString& name, const QString& text, ButtonLook look = ButtonLook::Plain);
    /// Adds the button that closes the dialog, at the left end when others follow it.
    Button* addCloseButton(const QString& text);

protected:
    /// The keyboard begins at the top and walks as one reads, in whatever order the parts were made.
    void showEvent(QShowEvent* event) override;

private:
    TextLabel* m_heading;
    TextLabel* m_sentence;
    QVBoxLayout* m_body;
    QHBoxLayout* m_buttons;
    ScrollSheet* m_sheet; ///< heading, sentence and body
};

} // namespace encore
