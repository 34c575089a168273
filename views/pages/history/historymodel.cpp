// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/history/historymodel.h"

#include "views/services/labels.h"
#include "views/widgets/recorddelegate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kAtOnce = 100;

QString capitalised(const QString& label)
{
    return label.isEmpty() ? label : QString(label.left(1).toUpper() + label.mid(1));
}

} // namespace

HistoryModel::HistoryModel(Store& store, QObject* parent) : QAbstractTableModel(parent), m_store(store) { }

void HistoryModel::show(const HistoryFilter& filter)
{
    m_filter = filter;
    ++m_generation;
    m_before = 0;
    m_complete = false;
    fetchMore({});
}

int HistoryModel::rowOf(qint64 step) const
{
    const auto found =
        std::ranges::find_if(m_steps, [step](const PortfolioStep& each) { return each.step.id == step; });
    return found == m_steps.end() ? -1 : int(found - m_steps.begin());
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete && !m_fetching;
}

// The first answer to a new filter replaces the list, so that it never blinks; the others are added.
void HistoryModel::fetchMore(const QModelIndex&)
{
    m_fetching = true;
    const int generation = m_generation;
    m_store
        .read<std::vector<PortfolioStep>>(LaneName::Rows,
            [filter = m_filter, before = m_before](
                Session& session) { return portfolioHistory(session, filter, before, kAtOnce); })
        .then(this, [this, generation](const Result<std::vector<PortfolioStep>>& steps) { take(generation, steps); });
}

void HistoryModel::take(int generation, const Result<std::vector<PortfolioStep>>& steps)
{
    if (generation != m_generation)
        return;
    m_fetching = false;
    if (!steps) {
        m_complete = true;
        Q_EMIT failed(steps.error());
        return;
    }
    m_complete = int(steps->size()) < kAtOnce;
    if (m_before == 0) {
        beginResetModel();
        m_steps = *steps;
        endResetModel();
    } else if (!steps->empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(steps->size()) - 1);
        m_steps.insert(m_steps.end(), steps->begin(), steps->end());
        endInsertRows();
    }
    if (!m_steps.empty())
        m_before = m_steps.back().step.id;
    Q_EMIT arrived();
}

QString HistoryModel::records(const PortfolioStep& step) const
{
    if (step.records == 0)
        return {};
    const QString title = step.title.isEmpty() ? tr("a record that is gone") : step.title;
    return step.records == 1 ? title : tr("%1 and %Ln more", nullptr, int(step.records - 1)).arg(title);
}

QString HistoryModel::text(const PortfolioStep& step, int column) const
{
    switch (column) {
    case What:
        return step.step.undone ? tr("%1 (undone)").arg(capitalised(step.step.label)) : capitalised(step.step.label);
    case Who: return step.step.author.isEmpty() ? tr("Somebody") : step.step.author;
    case When: return timeAgo(step.step.at, m_store.services().clock());
    default: return {};
    }
}

Cell HistoryModel::cell(const QModelIndex& index) const
{
    const PortfolioStep& step = at(index.row());
    Cell cell;
    cell.title = text(step, index.column());
    if (index.column() == What) {
        cell.strong = !step.step.undone;
        cell.snippet = records(step);
    }
    return cell;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PortfolioStep& step = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(step, index.column());
    case Qt::ToolTipRole:
        return index.column() == When ? QLocale().toString(step.step.at.toLocalTime(), QLocale::LongFormat)
                                      : records(step);
    case Qt::AccessibleTextRole:
        return index.column() == What ? QString(text(step, What) + u": "_s + records(step))
                                      : text(step, index.column());
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case Who: return tr("Who");
    case When: return tr("When");
    default: return {};
    }
}

} // namespace encore
