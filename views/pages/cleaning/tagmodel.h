// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clean/tags.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace encore {

class RecordDelegate;

/// Tags with how often they are used.
class TagModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Count, Where, ColumnCount };

    explicit TagModel(const Schemas& schemas, QObject* parent = nullptr);

    void setTags(std::vector<TagUse> tags);
    const std::vector<TagUse>& tags() const { return m_tags; }
    const TagUse& at(int row) const { return m_tags[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString whereText(const TagUse& tag) const;
    void order();

    const Schemas& m_schemas;
    std::vector<TagUse> m_tags;
    int m_column = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// Draws a tag of the list with its colour before it, on the ground that the other columns have.
class TagDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TagDelegate(QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    RecordDelegate* m_ground;
};

} // namespace encore
