// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/publish/richtext.h"

#include <QColor>
#include <QFont>
#include <QImage>
#include <QSizeF>

#include <functional>
#include <vector>

class QPainter;
class QTextLayout;

namespace encore {

/// What is drawn on paper, always dark on white; the light colours of the program.
namespace ink {
inline constexpr QColor kText{0x1f, 0x23, 0x28};
inline constexpr QColor kMuted{0x5a, 0x61, 0x6a};
inline constexpr QColor kAccent{0x0b, 0x6b, 0x6b};
inline constexpr QColor kAccentGround{0xdf, 0xf0, 0xee};
inline constexpr QColor kWarn{0x7a, 0x4f, 0x00};
inline constexpr QColor kWarnGround{0xfb, 0xef, 0xd5};
inline constexpr QColor kHairline{0xd8, 0xd5, 0xce};
} // namespace ink

/// Twentieths of a point: fine enough for fonts, whose sizes are whole numbers here.
inline constexpr qreal kUnit = 20;
inline constexpr qreal points(qreal value)
{
    return value * kUnit;
}
inline constexpr qreal millimetres(qreal value)
{
    return value * 72 / 25.4 * kUnit;
}

/// How a piece of text looks.
struct Ink
{
    qreal size = 10; ///< in points
    QFont::Weight weight = QFont::Normal;
    QColor color = ink::kText;
    bool italic = false;
    bool code = false;
    qreal leading = 1.45; ///< distance of lines in sizes
};

/// One page: what is drawn on it, in order.
struct Sheet
{
    std::vector<std::function<void(QPainter&)>> marks;
};

/// Pages that grow as something flows onto them.
struct Sheets
{
    QSizeF size;   ///< of a page
    qreal top = 0; ///< of what flows, on pages after the first
    qreal bottom = 0;
    std::vector<Sheet> pages;
    qreal left = millimetres(16); ///< margin at both sides

    Sheet& page(size_t number);
};

/// A column that goes from page to page. All measures in twentieths of a point.
class Flow
{
public:
    Flow(Sheets& sheets, qreal left, qreal width, qreal top, size_t page = 0);

    /// A paragraph; `mark` stands in front of its first line, at the left of the indent.
    void text(const std::vector<TextRun>& runs, const Ink& ink, qreal indent = 0, const QString& mark = {});
    void text(const QString& words, const Ink& ink, qreal indent = 0, const QString& mark = {});
    /// A heading: stays together with the lines that follow it.
    void heading(const QString& words, const Ink& ink, qreal above);
    void picture(const QImage& image, qreal highest);
    void rule();
    void space(qreal height);
    /// Goes to the next page unless that much is left.
    void need(qreal height);
    /// Draws a line at the left of everything that is placed between begin and end.
    void beginBar(const QColor& color, qreal at = 0);
    void endBar();
    /// The words on one line, at most `width` wide, ending at the right if wanted; does not move on.
    void placeLine(const QString& words, const Ink& ink, qreal x, qreal y, qreal width, bool right = false);

    qreal left() const { return m_left; }
    qreal width() const { return m_width; }
    qreal y() const { return m_y; }
    void moveTo(qreal y) { m_y = y; }
    size_t page() const { return m_page; }
    Sheet& sheet() { return m_sheets.page(m_page); }
    qreal bottom() const { return m_sheets.bottom; }

private:
    void nextPage();
    void closeBar();

    Sheets& m_sheets;
    qreal m_left;
    qreal m_width;
    qreal m_y;
    size_t m_page;
    QColor m_barColor;
    qreal m_barAt = 0;
    qreal m_barTop = -1;
};

/// The font of a look, in the units of the page.
QFont inkFont(const Ink& ink);
/// How high a paragraph gets.
qreal heightOf(const std::vector<TextRun>& runs, const Ink& ink, qreal width);
/// How wide the words are on one line.
qreal widthOf(const QString& words, const Ink& ink);

/// A rounded ground for a few words; returns its width.
qreal placePill(
    Flow& flow, const QString& words, qreal size, const QColor& text, const QColor& ground, qreal x, qreal y);

} // namespace encore
