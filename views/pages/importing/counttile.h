// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace encore {

/// A count with what it counts below; pressed in, it filters the list beside it.
class CountTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CountTile(QWidget* parent = nullptr);

    void setCount(const QString& count, const QString& caption);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_count;
    QString m_caption;
};

} // namespace encore
