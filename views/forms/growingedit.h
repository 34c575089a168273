// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/metrics.h"

#include <QPlainTextEdit>

namespace encore {

/// One paragraph edited in place: it wraps and grows with its text, has no frame until the keyboard is in it, and Enter ends the edit.
class GrowingEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    GrowingEdit(TextStyle style, QWidget* parent);

    /// Shows a text without telling; what is being typed is left alone.
    void show(const QString& text);
    QString text() const { return toPlainText().simplified(); }
    /// Tells what has been typed since it was last told.
    void commit();
    void selectAllAndFocus();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
    void edited(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    TextStyle m_style;
    QString m_shown;
};

} // namespace encore
