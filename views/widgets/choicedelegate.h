// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace encore {

/// Draws one line of a small list: an optional tick box or icon, the text, a muted remark, and a count or a text (keys) at the right end.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kRemarkRole = Qt::UserRole + 101;
    static constexpr int kCountRole = Qt::UserRole + 102;
    static constexpr int kEndRole = Qt::UserRole + 103;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace encore
