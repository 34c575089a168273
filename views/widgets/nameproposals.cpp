// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/nameproposals.h"

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
    default: return {};
    }
}

} // namespace encore
