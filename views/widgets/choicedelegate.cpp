// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/choicedelegate.h"

#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/theme/theme.h"
#include "views/widgets/paint.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kBox = 16;

void paintTick(QPainter& painter, const QRect& box, bool ticked, const Colors& colors)
{
    paintBox(painter, box, ticked ? colors[Role::Accent] : colors[Role::Surface],
        colors[ticked ? Role::Accent : Role::Muted], 3);
    if (ticked)
        icon(u"check"_s, Role::OnAccent).paint(&painter, box.adjusted(2, 2, -2, -2));
}

QString textAtEnd(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant count = index.data(ChoiceDelegate::kCountRole);
    return count.isValid() && count.toInt() >= 0 ? option.locale.toString(count.toInt())
                                                 : index.data(ChoiceDelegate::kEndRole).toString();
}

} // namespace

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& colors = colorsFor(option.palette);
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_HasFocus))
        paintBox(*painter, option.rect, colors[Role::AccentGround], {}, 4);
    else if (option.state & QStyle::State_MouseOver)
        paintBox(*painter, option.rect, colors[Role::HoverRow], {}, 4);
    const auto mirrored = [&option](
                              const QRect& part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const int near = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter)
        | Qt::TextSingleLine;
    const int far = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter)
        | Qt::TextSingleLine;
    QRect area = option.rect.adjusted(space::kSmall, 0, -space::kSmall, 0);
    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
        const QRect box(area.left(), area.center().y() - kBox / 2 + 1, kBox, kBox);
        paintTick(*painter, mirrored(box), check.toInt() == Qt::Checked, colors);
        area.setLeft(area.left() + kBox + space::kSmall);
    }
    if (const QVariant mark = index.data(Qt::DecorationRole); mark.isValid()) {
        const QRect box(area.left(), area.center().y() - kBox / 2 + 1, kBox, kBox);
        mark.value<QIcon>().paint(painter, mirrored(box));
        area.setLeft(area.left() + kBox + space::kSmall);
    }
    if (const QString end = textAtEnd(option, index); !end.isEmpty()) {
        painter->setFont(styledFont(option.font, TextStyle::Caption));
        painter->setPen(colors[Role::Muted]);
        painter->drawText(mirrored(area), far, end);
        area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(end) - space::kMedium);
    }
    painter->setFont(option.font);
    painter->setPen(colors[Role::Text]);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter->drawText(mirrored(area), near, text);
    const QString remark = index.data(kRemarkRole).toString();
    area.setLeft(area.left() + painter->fontMetrics().horizontalAdvance(text) + space::kMedium);
    if (!remark.isEmpty() && area.width() > 0) {
        painter->setFont(styledFont(option.font, TextStyle::Caption));
        painter->setPen(colors[Role::Muted]);
        painter->drawText(
            mirrored(area), near, painter->fontMetrics().elidedText(remark, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    static constexpr int kLeastWidth = 120;
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {
        qMax(kLeastWidth, text + 2 * space::kPage + kBox + 40), option.fontMetrics.height() + (isCompact() ? 4 : 10)};
}

} // namespace encore
