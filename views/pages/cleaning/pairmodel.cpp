// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/cleaning/pairmodel.h"

#include "views/charts/sentencetext.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr double kSure = 0.9;

} // namespace

QString reasonsText(const DuplicatePair& pair, const QLocale& locale)
{
    QStringList reasons;
    for (const Sentence& each : pair.reasons)
        reasons << sentenceText(each, locale);
    return reasons.join(u"; "_s);
}

void PairModel::setPairs(std::vector<DuplicatePair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

int PairModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int PairModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Cell PairModel::cell(const QModelIndex& index) const
{
    const DuplicatePair& pair = at(index.row());
    Cell cell;
    if (index.column() == Pair) {
        cell.title = data(index, Qt::DisplayRole).toString();
        cell.strong = true;
        cell.snippet = reasonsText(pair, QLocale());
    } else {
        cell.pills = {{data(index, Qt::DisplayRole).toString(), pair.similarity >= kSure ? Tone::Good : Tone::Neutral}};
    }
    return cell;
}

QVariant PairModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DuplicatePair& pair = at(index.row());
    const QString both = pair.firstTitle == pair.secondTitle ? tr("%1 (twice)").arg(pair.firstTitle)
                                                             : tr("%1 · %2").arg(pair.firstTitle, pair.secondTitle);
    switch (role) {
    case Qt::DisplayRole: return index.column() == Pair ? both : shareText(pair.similarity, QLocale());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(both + u"\n"_s + shareText(pair.similarity, QLocale()) + u", "_s + reasonsText(pair, QLocale()));
    default: return {};
    }
}

QVariant PairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Pair ? tr("May be the same") : tr("Alike");
}

} // namespace encore
