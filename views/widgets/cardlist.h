// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/carddelegate.h"

#include <QListView>

namespace encore {

/// Cards side by side, or in one column; all of one size, so that a hundred thousand of them are laid out at once.
class CardList final : public QListView
{
    Q_OBJECT

public:
    /// `narrowest` is the least width of a card; 0 for one column.
    CardList(int narrowest, CardDelegate::Source source, QWidget* parent);

    /// The kind of data by which cards are dragged to another list; empty: they stay.
    void setDragType(const QString& type);

Q_SIGNALS:
    /// Letters that are typed to jump to a card.
    void searched(const QString& beginning);
    /// Cards of another list were dropped here.
    void dropped(const QByteArray& cards);

protected:
    void keyboardSearch(const QString& search) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fit();
    bool takes(const QDropEvent* event) const;

    int m_narrowest;
    QString m_dragType;
    bool m_hovered = false;
};

} // namespace encore
