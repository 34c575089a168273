// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instancelink.h"
#include "app/portfoliocare.h"
#include "model/store/store.h"

#include <map>

namespace encore {

/// The portfolios that are open in this process: windows on one portfolio share one store.
class Portfolios final : public QObject
{
    Q_OBJECT

public:
    explicit Portfolios(const Services& services, QObject* parent = nullptr);

    struct Opened
    {
        std::shared_ptr<Store> store;
        bool fresh = false;            ///< it was not open before
        bool uncleanExit = false;      ///< whoever had it open last did not close it
        PortfolioCare* care = nullptr; ///< of a fresh one: start it when its first list is on the screen
    };
    Result<Opened> open(const QString& path, bool readOnly);
    const Services& services() const { return m_services; }
    InstanceLink& link() { return m_link; }
    /// True when no window has this portfolio open any more.
    bool isClosed(const QString& path) const;

private:
    Services m_services;
    InstanceLink m_link;
    std::map<QString, std::weak_ptr<Store>> m_stores; ///< by path and way of opening
};

} // namespace encore
