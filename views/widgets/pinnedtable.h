// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace encore {

/// A table whose first columns stay in sight while the others scroll. Headers are clicked to sort, with Shift to sort by several columns,
/// and dragged to change their order; the pinned first column keeps its place.
class PinnedTable final : public QTableView
{
    Q_OBJECT

public:
    explicit PinnedTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setSelectionModel(QItemSelectionModel* selection) override;
    /// How many columns from the first stay; 0 for none.
    void setPinned(int columns);
    int pinned() const { return m_pinned; }
    /// The columns that stay, drawn over the others while these are scrolled. Dress it as this table.
    QTableView& pinnedPart() const { return *m_part; }
    /// The columns from the left (or right) as the user has them.
    QList<int> order() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The user wants the rows sorted by a column; `more` keeps the columns they are sorted by already.
    void sortRequested(int column, bool more);
    /// The user has dragged a column to another place.
    void orderChanged();
    /// The user has changed the width of a column.
    void widthChanged(int column, int width);
    /// The context menu of a column is wanted at that point of the screen.
    void headerMenuRequested(int column, const QPoint& globalPosition);
    /// Letters that are typed to jump to a row.
    void searched(const QString& beginning);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString& search) override;

private:
    void prepareHeader(QHeaderView* header);
    void layPart();

    QTableView* m_part;
    int m_pinned = 1;
    bool m_shift = false; ///< when the header was clicked
};

} // namespace encore
