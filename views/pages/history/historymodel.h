// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/portfoliohistory.h"
#include "model/store/store.h"

#include <QAbstractTableModel>

namespace encore {

struct Cell;

/// The steps of a portfolio, newest first, fetched as they come into sight.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Who, When, ColumnCount };

    HistoryModel(Store& store, QObject* parent = nullptr);

    /// Starts again with this filter.
    void show(const HistoryFilter& filter);
    const PortfolioStep& at(int row) const { return m_steps[size_t(row)]; }
    /// The row of a step; -1 when it is not fetched.
    int rowOf(qint64 step) const;
    bool isComplete() const { return m_complete; }
    Cell cell(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// An answer is in the list.
    void arrived();
    void failed(const encore::Error& error);

private:
    void take(int generation, const Result<std::vector<PortfolioStep>>& steps);
    QString text(const PortfolioStep& step, int column) const;
    QString records(const PortfolioStep& step) const;

    Store& m_store;
    HistoryFilter m_filter;
    std::vector<PortfolioStep> m_steps;
    qint64 m_before = 0; ///< the oldest step that is fetched; 0: the next answer is the first of a new list
    int m_generation = 0;
    bool m_fetching = false;
    bool m_complete = true;
};

} // namespace encore
