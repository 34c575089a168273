// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/colors.h"

#include <algorithm>
#include <cmath>

namespace encore {

namespace {

// In the order of Role. Charts keep the Okabe–Ito order; the last two are its yellow, darkened to be seen, and its grey.
// clang-format off
constexpr Colors kLight(
    {
        0xFFF6F5F2, 0xFFEFEEE9, 0xFFFFFFFF, 0xFFE2E0DA, // window, rail, surface, hairline
        0xFF1F2328, 0xFF5A616A,                         // text, muted
        0xFF0B6B6B, 0xFFDFF0EE, 0xFFFFFFFF,             // accent, its ground, text on it
        0xFF1A7346, 0xFFE0F1E7, 0xFF8A5A00, 0xFFFBEFD5, // good, warn
        0xFFB3261E, 0xFFFBE4E1, 0xFF1F5FBF, 0xFFE3ECFA, // bad, info
        0xFF5A616A, 0xFFEFEEE9,                         // neutral
        0xFFE7F2F1, 0xFFF8F7F4,                         // selected row, row under the pointer
        0xFF0072B2, 0xFFE69F00, 0xFF009E73, 0xFFCC79A7, 0xFF56B4E9, 0xFFD55E00, 0xFF8F8500, 0xFF6F767E,
    },
    false);

constexpr Colors kDark(
    {
        0xFF16191C, 0xFF1B1F23, 0xFF1E2327, 0xFF343B41,
        0xFFE8EAED, 0xFFA6AFB8,
        0xFF5CC8BF, 0xFF17393A, 0xFF0E1A1A,
        0xFF6CC891, 0xFF173626, 0xFFE3B04B, 0xFF3A2D10,
        0xFFF2867D, 0xFF421B18, 0xFF86B4F7, 0xFF182C49,
        0xFFA6AFB8, 0xFF2A3035,
        0xFF1F3234, 0xFF232A2E,
        0xFF4FA8DD, 0xFFE9B44C, 0xFF3CC49C, 0xFFDE9BC4, 0xFF8CCDF2, 0xFFF08A4B, 0xFFE6DC5A, 0xFFB7BFC7,
    },
    true);
// clang-format on

constexpr double kMarkContrast = 3.0;

double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor Colors::text(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return (*this)[Role::Neutral];
    case Tone::Good: return (*this)[Role::Good];
    case Tone::Warn: return (*this)[Role::Warn];
    case Tone::Bad: return (*this)[Role::Bad];
    case Tone::Info: return (*this)[Role::Info];
    case Tone::Accent: return (*this)[Role::Accent];
    }
    return (*this)[Role::Text];
}

QColor Colors::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return (*this)[Role::NeutralGround];
    case Tone::Good: return (*this)[Role::GoodGround];
    case Tone::Warn: return (*this)[Role::WarnGround];
    case Tone::Bad: return (*this)[Role::BadGround];
    case Tone::Info: return (*this)[Role::InfoGround];
    case Tone::Accent: return (*this)[Role::AccentGround];
    }
    return (*this)[Role::Surface];
}

QColor Colors::chart(int series) const
{
    return (*this)[static_cast<Role>(static_cast<int>(Role::Chart1) + std::max(series, 0) % kChartColorCount)];
}

QColor Colors::chartEdge(int series) const
{
    QColor edge = chart(series);
    const QColor surface = (*this)[Role::Surface];
    while (contrast(edge, surface) < kMarkContrast)
        edge = m_dark ? edge.lighter(108) : edge.darker(108);
    return edge;
}

QPalette Colors::palette() const
{
    const Colors& c = *this;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) { palette.setColor(role, color); };
    set(QPalette::Window, c[Role::Window]);
    set(QPalette::WindowText, c[Role::Text]);
    set(QPalette::Base, c[Role::Surface]);
    set(QPalette::AlternateBase, c[Role::Rail]);
    set(QPalette::Text, c[Role::Text]);
    set(QPalette::PlaceholderText, c[Role::Muted]);
    set(QPalette::Button, c[Role::Surface]);
    set(QPalette::ButtonText, c[Role::Text]);
    set(QPalette::BrightText, c[Role::Bad]);
    set(QPalette::ToolTipBase, c[Role::Surface]);
    set(QPalette::ToolTipText, c[Role::Text]);
    set(QPalette::Highlight, c[Role::Accent]);
    set(QPalette::HighlightedText, c[Role::OnAccent]);
    set(QPalette::Link, c[Role::Accent]);
    set(QPalette::LinkVisited, c[Role::Accent]);
    set(QPalette::Light, c[Role::Surface]);
    set(QPalette::Midlight, c[Role::Rail]);
    set(QPalette::Mid, c[Role::Hairline]);
    set(QPalette::Dark, c[Role::Hairline].darker(m_dark ? 80 : 120));
    set(QPalette::Shadow, m_dark ? c[Role::Window].darker(150) : c[Role::Muted]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c[Role::Muted]);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c[Role::Hairline]);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c[Role::Muted]);
    return palette;
}

const Colors& lightColors()
{
    return kLight;
}

const Colors& darkColors()
{
    return kDark;
}

const Colors& colorsFor(const QPalette& palette)
{
    static constexpr int kMiddle = 128;
    // Style sheets overwrite the grounds and the text colours of a widget's palette, but not this role.
    return palette.color(QPalette::Mid).lightness() < kMiddle ? kDark : kLight;
}

double contrast(const QColor& first, const QColor& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor avatarColor(QStringView name)
{
    static constexpr std::array<QRgb, 8> kGrounds{
        0xFF2A7A5F, 0xFF9A4256, 0xFF3B6BA5, 0xFF5F6B2B, 0xFFA85A24, 0xFF7F5396, 0xFF2E7480, 0xFF755E45};
    // FNV-1a: the same in every run, unlike qHash.
    quint32 hash = 2166136261U;
    for (const QChar letter : name)
        hash = (hash ^ letter.unicode()) * 16777619U;
    return QColor::fromRgb(kGrounds.at((hash ^ (hash >> 15)) % kGrounds.size()));
}

} // namespace encore
