// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/avatar.h"

#include "views/theme/colors.h"
#include "views/theme/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kOverlap = 5;

QRect circleAt(const QRect& rect, int diameter, int position, Qt::LayoutDirection direction)
{
    const int offset = position * (diameter - kOverlap);
    const int x = direction == Qt::LeftToRight ? rect.left() + offset : rect.right() + 1 - diameter - offset;
    return {x, rect.center().y() - diameter / 2 + 1, diameter, diameter};
}

} // namespace

QString initialsOf(QStringView name)
{
    QString initials;
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    const auto add = [&initials](QStringView word) {
        const auto letter = std::ranges::find_if(word, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        if (letter == word.end())
            return;
        initials += letter->toUpper();
        if (letter->isHighSurrogate() && letter + 1 != word.end())
            initials += *(letter + 1);
    };
    if (!words.isEmpty())
        add(words.first());
    if (words.size() > 1)
        add(words.last());
    return initials.isEmpty() ? u"?"_s : initials;
}

Avatar::Avatar(const QString& name, QWidget* parent, int diameter) : QWidget(parent), m_diameter(diameter)
{
    setFixedSize(diameter, diameter);
    setName(name);
}

void Avatar::setName(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
    setToolTip(name);
    update();
}

void Avatar::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void Avatar::paint(QPainter& painter, const QRectF& circle, const QString& name, const QFont& base)
{
    static constexpr double kLetterShare = 0.42;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarColor(name));
    painter.drawEllipse(circle);
    QFont font = base;
    font.setPixelSize(qMax(8, qRound(circle.height() * kLetterShare)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(circle, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_picture.isNull()) {
        paint(painter, rect(), m_name, font());
        return;
    }
    QPainterPath circle;
    circle.addEllipse(rect());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipPath(circle);
    const int side = std::min(m_picture.width(), m_picture.height());
    const QRect source((m_picture.width() - side) / 2, (m_picture.height() - side) / 2, side, side);
    painter.drawImage(rect(), m_picture, source);
}

AvatarRow::AvatarRow(QWidget* parent, int most, int diameter)
    : QWidget(parent)
    , m_most(std::max(1, most))
    , m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AvatarRow::setNames(const QStringList& names)
{
    m_names = names;
    setAccessibleName(names.join(u", "));
    setToolTip(names.join(u'\n'));
    updateGeometry();
    update();
}

QSize AvatarRow::sizeHint() const
{
    const int shown = std::min(static_cast<int>(m_names.size()), m_most + 1);
    return {shown == 0 ? 0 : shown * (m_diameter - kOverlap) + kOverlap + 8, m_diameter};
}

void AvatarRow::paint(QPainter& painter, const QRect& rect, const QStringList& names, int most, const QFont& base,
    const QColor& ground, Qt::LayoutDirection direction)
{
    const int diameter = std::min(rect.height(), std::max(26, QFontMetrics(base).height() * 3 / 2));
    const int room = std::max(1, (rect.width() - kOverlap) / std::max(1, diameter - kOverlap));
    const int total = static_cast<int>(names.size());
    int shown = std::min(total, std::min(most, room));
    if (shown < total && shown == room)
        shown = std::max(1, shown - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < shown; ++i) {
        const QRect circle = circleAt(rect, diameter, i, direction);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawEllipse(circle);
        Avatar::paint(painter, QRectF(circle).adjusted(1.5, 1.5, -1.5, -1.5), names.at(i), base);
    }
    if (shown < total) {
        QRect rest = circleAt(rect, diameter, shown, direction);
        rest.adjust(direction == Qt::LeftToRight ? kOverlap + 2 : -diameter, 0,
            direction == Qt::LeftToRight ? diameter : -kOverlap - 2, 0);
        painter.setFont(styledFont(base, TextStyle::Caption));
        painter.setPen(colorsFor(QPalette(ground, ground))[Role::Muted]);
        painter.drawText(rest, static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter),
            QString(u"+" + QString::number(total - shown)));
    }
    painter.restore();
}

void AvatarRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_names, m_most, font(), palette().color(backgroundRole()), layoutDirection());
}

} // namespace encore
