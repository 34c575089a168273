// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace encore {

/// The steps of the 4 px grid.
namespace space {
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kPage = 24;
inline constexpr int kHuge = 32;
} // namespace space

inline constexpr int kRadius = 6;
/// A text column wider than this is tiring to read.
inline constexpr int kReadingWidth = 640;

/// The type scale, relative to the font of the program.
enum class TextStyle { Caption, Body, Strong, Section, Page, Figure };

/// `base` (normally the program's font) in that step of the scale.
QFont styledFont(const QFont& base, TextStyle style);

/// The program's font in that step of the scale.
QFont styledFont(TextStyle style);

} // namespace encore
