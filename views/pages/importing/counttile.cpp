// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/importing/counttile.h"

#include "views/theme/metrics.h"
#include "views/widgets/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kInside = space::kMedium;

QFont countFont()
{
    static constexpr double kShrink = 0.8;
    QFont font = styledFont(TextStyle::Figure);
    font.setPointSizeF(font.pointSizeF() * kShrink);
    return font;
}

} // namespace

CountTile::CountTile(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountTile::setCount(const QString& count, const QString& caption)
{
    m_count = count;
    m_caption = caption;
    setText(caption);
    setAccessibleName(QString(count + u' ' + caption));
    setToolTip(caption);
    updateGeometry();
    update();
}

QSize CountTile::sizeHint() const
{
    const QFontMetrics figure(countFont());
    const QFontMetrics caption(styledFont(TextStyle::Caption));
    return {
        std::max(figure.horizontalAdvance(m_count), caption.horizontalAdvance(m_caption)) + 2 * kInside + space::kTiny,
        figure.height() + caption.height() + 2 * kInside - space::kTiny};
}

QSize CountTile::minimumSizeHint() const
{
    static constexpr int kLeastWidth = 96;
    return {kLeastWidth, sizeHint().height()};
}

void CountTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    const QColor border = colors[isChecked() || underMouse() ? Role::Accent : Role::Hairline];
    paintBox(painter, rect(), colors[isChecked() ? Role::SelectedRow : Role::Surface], border, kRadius);
    if (hasFocus())
        paintFocus(painter, rect(), colors, kRadius);
    const QRect area = rect().adjusted(kInside + 2, kInside - space::kTiny, -kInside, -kInside);
    const QFont figure = countFont();
    const QFont caption = styledFont(TextStyle::Caption);
    const int split = QFontMetrics(figure).height();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setFont(figure);
    painter.setPen(colors[m_count == "0"_L1 ? Role::Muted : Role::Text]);
    painter.drawText(QRect(area.left(), area.top(), area.width(), split), int(side | Qt::AlignVCenter), m_count);
    painter.setFont(caption);
    painter.setPen(colors[Role::Muted]);
    const QRect line(area.left(), area.top() + split, area.width(), QFontMetrics(caption).height());
    painter.drawText(
        line, int(side | Qt::AlignVCenter), painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, line.width()));
}

} // namespace encore
