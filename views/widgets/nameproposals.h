// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QIcon>

#include <optional>
#include <vector>

class QLineEdit;

namespace encore {

/// A name that a field proposes.
struct NameProposal
{
    QString name;
    QString label; ///< what is shown for it; the name when empty
    qint64 id = 0; ///< who it is, where several have the name
    QIcon mark = {};
    QString said = {}; ///< what a screen reader says of the mark
};

/// What a field for names proposes while one types: those that there are and, at the end, the one that would be new.
class NameProposals final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kNameRole = Qt::UserRole;
    static constexpr int kIdRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;

    void setProposals(std::vector<NameProposal> proposals);
    /// The name as it is written already, whatever the capitals; nothing when nobody has it.
    std::optional<QString> known(const QString& name) const;

    /// Opens the proposals below their field, wide enough to be read.
    void open(QLineEdit& field) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<NameProposal> m_proposals;
};

} // namespace encore
