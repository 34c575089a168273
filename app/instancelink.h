// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

#include <map>

namespace encore {

/// How a second Encore finds the one that has a portfolio open, and asks it to show its window.
class InstanceLink final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// From now on others can ask for this portfolio; call it while holding its lock.
    void listen(const QString& path);
    void stop(const QString& path);
    /// Asks the other process; false when nobody answers.
    static bool askToShow(const QString& path);

Q_SIGNALS:
    void showRequested(const QString& path);

private:
    std::map<QString, std::unique_ptr<QLocalServer>> m_servers;
};

} // namespace encore
