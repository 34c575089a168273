// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clean/quality.h"

#include <QAbstractTableModel>

namespace encore {

struct Cell;

/// The records that a check is about.
class QualityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit QualityModel(const Schemas& schemas, QObject* parent = nullptr);

    void setRows(std::vector<QualityRow> rows);
    const std::vector<QualityRow>& rows() const { return m_rows; }
    const QualityRow& at(int row) const { return m_rows[size_t(row)]; }
    Cell cell(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Schemas& m_schemas;
    std::vector<QualityRow> m_rows;
};

} // namespace encore
