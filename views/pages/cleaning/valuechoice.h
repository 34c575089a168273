// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace encore {

/// One of several values that a field can have: a box with its text, ticked when it is chosen. Put several into a QButtonGroup.
class ValueChoice final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ValueChoice(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect textRect(int width, int height) const;
};

} // namespace encore
