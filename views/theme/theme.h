// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/colors.h"
#include "views/theme/metrics.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace encore {

enum class ColorScheme { System, Light, Dark };
enum class Density { Comfortable, Compact };

/// What the user can choose about the look.
struct Look
{
    ColorScheme scheme = ColorScheme::System;
    int textPercent = 100; ///< 90 to 200
    Density density = Density::Comfortable;
    bool operator==(const Look&) const = default;
};

/// Dresses the program: Fusion with our palettes, one small style sheet, the text size, the icon fallback. The composition
/// owns one; widgets need none of it, they read colorsFor(palette()) and styledFont().
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Takes the program over with the default look; `app` must outlive the theme.
    explicit Theme(QApplication& app, QObject* parent = nullptr);

    /// Applies a look at once, to open windows too.
    void setLook(const Look& look);
    const Look& look() const { return m_look; }
    /// The table in use.
    const Colors& colors() const;
    bool isDark() const;
    /// The smallest and the greatest text size in percent.
    static constexpr int kLeastText = 90;
    static constexpr int kMostText = 200;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The colours, the text size or the density are different now.
    void changed();

private:
    void apply();
    bool systemIsDark();

    QApplication& m_app;
    QFont m_systemFont;
    Look m_look;
    bool m_systemDark = false;
    bool m_applying = false;
};

/// Whether rows are drawn closer together now; for what draws itself and has no style sheet.
bool isCompact();

/// The style sheet for what a palette cannot say.
QString styleSheetFor(const Colors& colors, Density density, double textScale = 1);

} // namespace encore
