// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/backup.h"
#include "model/store/store.h"
#include "model/store/summary.h"
#include "views/dialogs/dialogframe.h"

class QListWidget;

namespace encore {

class Card;
class TextLabel;

/// The reason of a backup as the user reads it: "Daily", "Before an import".
QString backupReason(const QString& reason);

/// The backups of a portfolio, with a look into the chosen one before it is restored.
class BackupDialog final : public DialogFrame
{
    Q_OBJECT

public:
    BackupDialog(const QString& portfolioPath, const Services& services, QWidget* parent = nullptr);
    ~BackupDialog() override;

Q_SIGNALS:
    /// The user wants to read a copy in a window of its own.
    void openRequested(const QString& path);
    /// The user wants the portfolio to become what this copy is.
    void restoreRequested(const QString& path);

private:
    void fill();
    void look();
    void show(const Result<PortfolioSummary>& summary);
    const Backup* current() const;

    QString m_portfolio;
    Services m_services;
    std::vector<Backup> m_backups;
    std::unique_ptr<Lane> m_lane; ///< copies are opened here
    QListWidget* m_list;
    Card* m_card;
    TextLabel* m_counts;
    TextLabel* m_last;
    Button* m_open;
    Button* m_restore;
};

} // namespace encore
