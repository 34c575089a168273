// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/bulkedit.h"

#include <QAbstractTableModel>

namespace encore {

/// What a bulk edit would do, a row a record: its title, from what, to what. What is refused comes first, then what changes.
class BulkPreview final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, From, To, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const FieldDef& field, BulkPlan plan);
    void clear();
    const BulkPlan& plan() const { return m_plan; }
    /// The records that will change, as they were seen.
    std::vector<BulkTarget> targets() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const Value& value) const;

    FieldDef m_field;
    BulkPlan m_plan;
};

} // namespace encore
