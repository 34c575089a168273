// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace encore {

/// A few scores on one scale, a bar each: "Help is at hand 1 of 3". One of them can be marked, by colour and by a sign.
class ScoreBars final : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label;
        std::optional<int> score; ///< none: not assessed
        bool marked = false;
    };

    explicit ScoreBars(QWidget* parent = nullptr);

    void setBars(const std::vector<Bar>& bars, int most);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int rowHeight() const;
    QString scoreText(const Bar& bar) const;

    std::vector<Bar> m_bars;
    int m_most = 1;
};

} // namespace encore
