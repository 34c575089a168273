// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QTableView;

namespace encore {

/// The headings of a table. What is too long for its column ends in an ellipsis, before the arrow of the order if there is one.
/// Qt alone forgets the room that the style sheet keeps around the words, and cuts a letter in half.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent);

    /// The words of a column as they are shown.
    QString shownText(int section) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
};

/// Gives one column the room that the others leave, as long as that is enough to read it; otherwise the table scrolls.
void stretchColumn(QTableView& table, int column);

} // namespace encore
