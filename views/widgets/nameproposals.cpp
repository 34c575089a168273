// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/nameproposals.h"

#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace encore {

void NameProposals::setProposals(std::vector<NameProposal> proposals)
{
    beginResetModel();
    m_proposals = std::move(proposals);
    endResetModel();
}

std::optional<QString> NameProposals::known(const QString& name) const
{
    const auto found = std::ranges::find_if(
        m_proposals, [&name](const NameProposal& each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_proposals.end() ? std::nullopt : std::optional(found->name);
}

void NameProposals::open(QLineEdit& field) const
{
    static constexpr int kMostWidth = 420;
    static constexpr int kMargins = 44; // a mark, too
    int wide = 0;
    for (int row = 0; row < rowCount(); ++row)
        wide = std::max(wide, field.fontMetrics().horizontalAdvance(index(row).data().toString()) + kMargins);
    field.completer()->complete(QRect(0, 0, std::max(field.width(), std::min(wide, kMostWidth)), field.height()));
}

int NameProposals::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_proposals.size());
}

QVariant NameProposals::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const NameProposal& proposal = m_proposals[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return proposal.label.isEmpty() ? proposal.name : proposal.label;
    case Qt::EditRole:
    case kNameRole: return proposal.name;
    case kIdRole: return proposal.id;
    case Qt::DecorationRole: return proposal.mark.isNull() ? QVariant() : QVariant(proposal.mark);
    case Qt::AccessibleDescriptionRole: return proposal.said;
    default: return {};
    }
}

} // namespace encore
