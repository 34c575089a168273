// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/tagchip.h"

#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/paint.h"

#include <QIcon>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kSide = 9;
constexpr int kCross = 10;
constexpr int kDot = 8;
constexpr int kDotGap = 5;
constexpr double kSeen = 3.0;

} // namespace

void paintTagDot(QPainter& painter, const QRect& rect, const QString& colour, const Colors& colors)
{
    QColor fill(colour);
    // The colour was chosen in one look; in the other it keeps its hue and becomes as light or dark as it must be.
    for (int i = 0; i < 40 && fill.isValid() && contrast(fill, colors[Role::Surface]) < kSeen; ++i)
        fill = colors.isDark() ? QColor::fromHsl(fill.hslHue(), fill.hslSaturation(), qMin(255, fill.lightness() + 8))
                               : fill.darker(108);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(fill.isValid() ? QPen(Qt::NoPen) : QPen(colors[Role::Muted], 1));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(rect).adjusted(1, 1, -1, -1));
    painter.restore();
}

QIcon tagDotIcon(const QString& colour, const QPalette& palette, double pixelRatio)
{
    static constexpr int kSwatch = 14;
    QPixmap picture(QSize(kSwatch, kSwatch) * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintTagDot(painter, QRect(0, 0, kSwatch, kSwatch), colour, colorsFor(palette));
    return picture;
}

void TagChip::setColour(const QString& colour, const QString& name)
{
    setAccessibleDescription(name);
    if (m_colour == colour)
        return;
    m_colour = colour;
    updateGeometry();
    update();
}

TagChip::TagChip(const QString& tag, QWidget* parent) : QAbstractButton(parent)
{
    setText(tag);
    setShortcut(QKeySequence()); // a "&" in the text is no mnemonic
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setToolTip(tr("Delete takes “%1” away").arg(tag));
    setAccessibleName(tag);
    setObjectName(u"tag."_s + tag);
}

QSize TagChip::sizeHint() const
{
    const QFontMetrics metrics(styledFont(TextStyle::Caption));
    const int dot = m_colour.isEmpty() ? 0 : kDot + kDotGap;
    return {metrics.horizontalAdvance(text()) + 2 * kSide + kCross + 6 + dot, metrics.height() + 8};
}

QSize TagChip::minimumSizeHint() const
{
    return {qMin(64, sizeHint().width()), sizeHint().height()};
}

QRect TagChip::crossRect() const
{
    const QRect cross(width() - kSide - kCross, (height() - kCross) / 2, kCross, kCross);
    return QStyle::visualRect(layoutDirection(), rect(), cross);
}

void TagChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    const qreal radius = height() / 2.0;
    paintBox(painter, rect(), underMouse() ? colors[Role::HoverRow] : colors[Role::Surface], colors[Role::Hairline],
        radius - 1);
    if (hasFocus())
        paintFocus(painter, rect(), colors, radius - 1);
    painter.setFont(styledFont(TextStyle::Caption));
    painter.setPen(colors[Role::Text]);
    const int dot = m_colour.isEmpty() ? 0 : kDot + kDotGap;
    if (dot > 0)
        paintTagDot(painter,
            QStyle::visualRect(layoutDirection(), rect(), QRect(kSide, (height() - kDot) / 2, kDot, kDot)), m_colour,
            colors);
    const QRect area =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(kSide + dot, 0, -kSide - kCross - 4, 0));
    painter.drawText(area, Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    encore::icon(u"close"_s, Role::Muted).paint(&painter, crossRect());
}

void TagChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void TagChip::mouseReleaseEvent(QMouseEvent* event)
{
    static constexpr int kReach = 4;
    if (crossRect().adjusted(-kReach, -kReach, kReach, kReach).contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
    } else {
        QAbstractButton::mouseReleaseEvent(event);
    }
}

} // namespace encore
