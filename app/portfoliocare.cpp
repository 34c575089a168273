// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portfoliocare.h"

#include "model/db/backup.h"
#include "model/db/portfoliofile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace encore {

PortfolioCare::PortfolioCare(const QString& path, const Services& services, bool withBackup, QObject* parent)
    : QObject(parent)
    , m_path(path)
    , m_services(services)
    , m_withBackup(withBackup)
    , m_lane(std::make_unique<Lane>(u"care"_s))
{
    m_lane->runNow([this] {
        if (auto database = Database::open(m_path, Access::Maintenance))
            m_database = std::move(database).value();
    });
}

PortfolioCare::~PortfolioCare()
{
    stop();
    m_lane->runNow([this] { m_database.reset(); });
}

void PortfolioCare::stop()
{
    m_stopped = true;
    if (m_database)
        m_database->interrupt();
}

void PortfolioCare::start()
{
    if (std::exchange(m_started, true) || !m_database)
        return;
    Q_EMIT working(tr("Checking the portfolio"));
    m_lane
        ->run<bool>([this]() -> Result<bool> {
            if (m_stopped)
                return Error{ErrorCode::Cancelled, {}, {}};
            ENCORE_TRY(checkIntegrity(*m_database));
            return true;
        })
        .then(this, [this](const Result<bool>& checked) {
            Q_EMIT working({});
            if (checked) {
                Q_EMIT sound();
                makeBackup();
            } else {
                Q_EMIT failed(checked.error());
            }
        });
}

void PortfolioCare::makeBackup()
{
    if (!m_withBackup || !backupIsDue(m_path, m_services.clock()))
        return;
    Q_EMIT working(tr("Making the daily backup"));
    m_lane
        ->run<QString>([this]() -> Result<QString> {
            if (m_stopped)
                return Error{ErrorCode::Cancelled, {}, {}};
            return backupBeside(*m_database, m_services.clock, u"daily"_s);
        })
        .then(this, [this](const Result<QString>& made) {
            Q_EMIT working({});
            if (!made)
                Q_EMIT failed(made.error());
        });
}

bool backupIsDue(const QString& path, const QDateTime& now)
{
    const std::vector<Backup> made = backupsOf(path);
    if (made.empty())
        return true;
    const QDateTime changed = std::max(QFileInfo(path).lastModified(), QFileInfo(path + u"-wal"_s).lastModified());
    return made.front().madeAt.toLocalTime().date() < now.toLocalTime().date() && made.front().madeAt < changed;
}

} // namespace encore
