// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace encore {

class TextLabel;

/// A figure to be seen from afar: "42 → 15" with its unit, a line of explanation below, an optional one above.
class KeyFigure final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFigure(QWidget* parent = nullptr);

    /// One value, e.g. "310 h".
    void setValue(const QString& value, const QString& unit = {});
    /// A change, e.g. "42" to "15" "min a shift".
    void setChange(const QString& before, const QString& after, const QString& unit = {});
    /// The line below; empty hides it.
    void setCaption(const QString& caption);
    /// The line above; empty hides it.
    void setHeading(const QString& heading);
    /// A clickable figure opens the records or the formula behind it.
    void setClickable(bool clickable);

Q_SIGNALS:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void alignUnit();
    void announce();

    TextLabel* m_heading;
    TextLabel* m_value;
    TextLabel* m_unit;
    TextLabel* m_caption;
    bool m_clickable = false;
};

} // namespace encore
