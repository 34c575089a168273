// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace encore {

/// What a colour is for. Widgets ask for a role and never name a colour.
enum class Role {
    Window,
    Rail,
    Surface,
    Hairline,
    Text,
    Muted,
    Accent,
    AccentGround,
    OnAccent,
    Good,
    GoodGround,
    Warn,
    WarnGround,
    Bad,
    BadGround,
    Info,
    InfoGround,
    Neutral,
    NeutralGround,
    SelectedRow,
    HoverRow,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    Chart6,
    Chart7,
    Chart8,
};
inline constexpr int kRoleCount = static_cast<int>(Role::Chart8) + 1;
inline constexpr int kChartColorCount = 8;

/// How a state is meant; it picks the text colour and the ground of a pill or a banner.
enum class Tone { Neutral, Good, Warn, Bad, Info, Accent };

/// One colour table: every role has a colour.
class Colors
{
public:
    using Table = std::array<QRgb, kRoleCount>;
    constexpr Colors(const Table& table, bool dark) : m_table(table), m_dark(dark) { }

    /// The colour of a role.
    QColor operator[](Role role) const { return QColor::fromRgb(m_table.at(static_cast<std::size_t>(role))); }
    /// The text colour of a tone.
    QColor text(Tone tone) const;
    /// The ground on which that text stands.
    QColor ground(Tone tone) const;
    /// The colour of the n-th series, counted from 0; after eight they start again.
    QColor chart(int series) const;
    /// The outline of a mark in that colour: strong enough (3:1) to be seen on the surface.
    QColor chartEdge(int series) const;
    bool isDark() const { return m_dark; }
    /// A palette that carries these colours through every standard widget.
    QPalette palette() const;

private:
    Table m_table;
    bool m_dark;
};

/// The light and the dark table.
const Colors& lightColors();
const Colors& darkColors();

/// The table that belongs to a widget's palette, light or dark.
const Colors& colorsFor(const QPalette& palette);

/// The contrast of two colours by the WCAG formula, 1 to 21.
double contrast(const QColor& first, const QColor& second);

/// A steady ground for somebody's initials: the same name has the same colour everywhere, white text is readable on it.
QColor avatarColor(QStringView name);

} // namespace encore
