// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/recorddelegate.h"

#include <QImage>

namespace encore {

/// What a card shows; everything is optional.
struct CardFace
{
    QString title;
    QString line;   ///< below the title, muted
    QString figure; ///< "42 → 15 min"
    std::vector<Cell::State> pills;
    QStringList people; ///< avatars
    QImage picture;     ///< beside the title; without one `initials` gives the letters
    QString initials;   ///< the name whose letters stand there; empty: neither
    bool pending = false;
};

/// Draws cards of one size: picture or initials, title, a line, states, people and a figure.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Source = std::function<CardFace(const QModelIndex&)>;
    CardDelegate(QObject* parent, Source source);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

    /// The one height of all cards for a font, the gap to the next card included.
    static int cardHeight(const QFont& font);

private:
    Source m_source;
};

} // namespace encore
