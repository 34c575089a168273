// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portfolios.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString keyOf(const QString& path, bool readOnly)
{
    return QFileInfo(path).canonicalFilePath() + QString(readOnly ? u"\nread-only"_s : u""_s);
}

} // namespace

Portfolios::Portfolios(const Services& services, QObject* parent) : QObject(parent), m_services(services) { }

Result<Portfolios::Opened> Portfolios::open(const QString& path, bool readOnly)
{
    const QString key = keyOf(path, readOnly);
    if (std::shared_ptr<Store> store = m_stores[key].lock())
        return Opened{store, false, false, nullptr};
    // A lock that is still there although nobody holds it was left by a crash.
    const bool leftLock = QFileInfo::exists(path + u".lock"_s);
    ENCORE_ASSIGN(made, Store::open(path, readOnly, m_services));
    std::shared_ptr<Store> store = std::move(made);
    m_stores[key] = store;
    auto* care = new PortfolioCare(path, m_services, !readOnly, this);
    // The care reads the file on a connection of its own; both end together.
    connect(store.get(), &QObject::destroyed, care, [care] { delete care; });
    if (!readOnly) {
        m_link.listen(path);
        connect(store.get(), &QObject::destroyed, this, [this, path] { m_link.stop(path); });
    }
    return Opened{store, true, leftLock && !readOnly, care};
}

bool Portfolios::isClosed(const QString& path) const
{
    for (const bool readOnly : {false, true}) {
        const auto found = m_stores.find(keyOf(path, readOnly));
        if (found != m_stores.end() && !found->second.expired())
            return false;
    }
    return true;
}

} // namespace encore
