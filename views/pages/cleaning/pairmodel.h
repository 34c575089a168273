// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clean/duplicates.h"
#include "views/widgets/recorddelegate.h"

#include <QAbstractTableModel>

namespace encore {

/// The reasons of a pair in the user's language: "same name but for capitals; same mail address".
QString reasonsText(const DuplicatePair& pair, const QLocale& locale);

/// Pairs of records that may be one, the most alike first.
class PairModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Pair, Similarity, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(std::vector<DuplicatePair> pairs);
    const std::vector<DuplicatePair>& pairs() const { return m_pairs; }
    const DuplicatePair& at(int row) const { return m_pairs[size_t(row)]; }
    Cell cell(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DuplicatePair> m_pairs;
};

} // namespace encore
