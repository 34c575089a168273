// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/services.h"
#include "model/db/database.h"
#include "model/db/lane.h"

#include <QObject>

namespace encore {

/// What is done for a portfolio in the background once its first list is on the screen: a look for damage and the backup of the day.
/// It has a connection and a thread of its own, so that nothing waits for it.
class PortfolioCare final : public QObject
{
    Q_OBJECT

public:
    PortfolioCare(const QString& path, const Services& services, bool withBackup, QObject* parent = nullptr);
    ~PortfolioCare() override;

    /// Begins; later calls do nothing.
    void start();
    /// Gives up what is running.
    void stop();

Q_SIGNALS:
    /// What is going on now; empty when it is over.
    void working(const QString& name);
    void sound();
    void failed(const encore::Error& error);

private:
    void makeBackup();

    QString m_path;
    Services m_services;
    bool m_withBackup;
    bool m_started = false;
    std::atomic<bool> m_stopped = false;
    std::unique_ptr<Lane> m_lane;
    std::unique_ptr<Database> m_database; ///< opened, used and closed on the lane
};

/// Whether the portfolio has changed since its last backup and that is not of today.
bool backupIsDue(const QString& path, const QDateTime& now);

} // namespace encore
