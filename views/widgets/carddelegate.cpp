// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/carddelegate.h"

#include "views/theme/metrics.h"
#include "views/widgets/avatar.h"
#include "views/widgets/paint.h"
#include "views/widgets/pill.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QListView>
#include <QPainterPath>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kPicture = 44;
constexpr int kMostAvatars = 3;
constexpr int kBottom = 26;
constexpr int kWidth = 200;

// Up to this many lines, the last one with an ellipsis; returns the height that was used.
int paintLines(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
    int most, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        lines << text.mid(line.textStart(), i + 1 == most ? -1 : line.textLength()).trimmed();
    }
    layout.endLayout();
    painter.setFont(font);
    painter.setPen(color);
    int y = rect.top();
    for (const QString& line : std::as_const(lines)) {
        painter.drawText(QRect(rect.left(), y, rect.width(), metrics.height()),
            int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
            metrics.elidedText(line, Qt::ElideRight, rect.width()));
        y += metrics.height();
    }
    return y - rect.top();
}

void paintPicture(QPainter& painter, const QRect& place, const CardFace& face, const QFont& font)
{
    if (face.picture.isNull()) {
        Avatar::paint(painter, QRectF(place), face.initials, font);
        return;
    }
    QPainterPath clip;
    clip.addRoundedRect(QRectF(place), kRadius, kRadius);
    painter.save();
    painter.setClipPath(clip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = face.picture.size().scaled(place.size(), Qt::KeepAspectRatioByExpanding);
    QRect target(QPoint(), size);
    target.moveCenter(place.center());
    painter.drawImage(target, face.picture);
    painter.restore();
}

int bottomHeight(const QFont& font)
{
    return std::max(kBottom, Pill::sizeOf(u"X"_s, font).height());
}

void paintBottom(QPainter& painter, const QRect& area, const CardFace& face, const QStyleOptionViewItem& option,
    const Colors& colors, const QColor& ground)
{
    static constexpr int kAvatar = 26;
    static constexpr int kOverlap = 5;
    QRect room = area;
    if (!face.people.isEmpty()) {
        const int shown = std::min(kMostAvatars, int(face.people.size()));
        const int width = shown * (kAvatar - kOverlap) + kOverlap + (face.people.size() > kMostAvatars ? 24 : 0);
        const QRect place(area.right() + 1 - width, area.top(), width, area.height());
        AvatarRow::paint(painter, QStyle::visualRect(option.direction, area, place), face.people, kMostAvatars,
            option.font, ground, option.direction);
        room.setRight(place.left() - space::kSmall);
    }
    int x = room.left();
    std::vector<Cell::State> pills = face.pills;
    // A figure that is cut says something else; the last state gives way to it.
    const int figure =
        face.figure.isEmpty() ? 0 : QFontMetrics(option.font).horizontalAdvance(face.figure) + space::kTiny;
    const auto wide = [&] {
        int width = figure;
        for (const Cell::State& pill : pills)
            width += Pill::sizeOf(pill.text, option.font).width() + space::kTiny;
        return width > room.width();
    };
    while (figure > 0 && pills.size() > 1 && wide())
        pills.pop_back();
    for (const Cell::State& pill : pills) {
        QSize size = Pill::sizeOf(pill.text, option.font);
        size.setWidth(std::min(size.width(), room.right() - x + 1));
        if (size.width() < kAvatar)
            break;
        const QRect place(QPoint(x, room.center().y() - size.height() / 2 + 1), size);
        Pill::paint(
            painter, QStyle::visualRect(option.direction, area, place), pill.text, pill.tone, colors, option.font);
        x += size.width() + space::kTiny;
    }
    const QRect rest(x + (face.pills.empty() ? 0 : space::kTiny), room.top(), room.right() - x, room.height());
    if (face.figure.isEmpty() || rest.width() < kAvatar)
        return;
    painter.setFont(option.font);
    painter.setPen(colors[Role::Text]);
    painter.drawText(QStyle::visualRect(option.direction, area, rest),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine),
        QFontMetrics(option.font).elidedText(face.figure, Qt::ElideRight, rest.width()));
}

} // namespace

CardDelegate::CardDelegate(QObject* parent, Source source)
    : QStyledItemDelegate(parent)
    , m_source(std::move(source)) { }

int CardDelegate::cardHeight(const QFont& font)
{
    const int text = 2 * QFontMetrics(styledFont(font, TextStyle::Strong)).height()
        + QFontMetrics(styledFont(font, TextStyle::Caption)).height() + 2;
    return text + space::kTiny + bottomHeight(font) + 2 * space::kMedium + space::kSmall;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto* list = qobject_cast<const QListView*>(option.widget);
    return list && list->gridSize().isValid() ? list->gridSize() : QSize(kWidth, cardHeight(option.font));
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& colors = colorsFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QColor ground = colors[selected                    ? Role::SelectedRow
            : option.state.testFlag(QStyle::State_MouseOver) ? Role::HoverRow
                                                             : Role::Surface];
    const QRect card = option.rect.adjusted(space::kTiny, 0, -space::kTiny, -space::kSmall);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(*painter, card, ground, colors[selected ? Role::Accent : Role::Hairline], kRadius);
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintFocus(*painter, card, colors, kRadius);
    const CardFace face = m_source(index);
    QRect area = card.adjusted(space::kMedium, space::kMedium, -space::kMedium, -space::kMedium);
    if (face.pending) {
        paintBox(*painter, QRect(area.topLeft(), QSize(area.width() / 2, option.fontMetrics.height() / 2)),
            colors[Role::NeutralGround], {}, 3);
        painter->restore();
        return;
    }
    QRect text = area;
    if (!face.picture.isNull() || !face.initials.isEmpty()) {
        paintPicture(*painter,
            QStyle::visualRect(option.direction, area, QRect(area.topLeft(), QSize(kPicture, kPicture))), face,
            option.font);
        text = QStyle::visualRect(option.direction, area, area.adjusted(kPicture + space::kMedium, 0, 0, 0));
    }
    const int used = paintLines(*painter, text, face.title, styledFont(option.font, TextStyle::Strong),
        colors[Role::Text], 2, option.direction);
    paintLines(*painter, text.adjusted(0, used + 2, 0, 0), face.line, styledFont(option.font, TextStyle::Caption),
        colors[Role::Muted], 1, option.direction);
    const int bottom = bottomHeight(option.font);
    paintBottom(
        *painter, QRect(area.left(), area.bottom() + 1 - bottom, area.width(), bottom), face, option, colors, ground);
    painter->restore();
}

bool CardDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const CardFace face = m_source(index);
    QStringList lines{face.title, face.line, face.figure};
    lines += face.people;
    lines.removeAll(QString());
    // Plain text: what people wrote must not be read as HTML.
    QToolTip::showText(event->globalPos(), lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s), view);
    return true;
}

} // namespace encore
