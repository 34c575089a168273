// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instancelink.h"

#include "model/base/log.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kPatienceMs = 1000;
constexpr auto kShow = "show\n";
constexpr auto kShown = "shown\n";

// A path of a socket may be about 100 characters long, so the portfolio's own path cannot be its name.
QString serverName(const QString& path)
{
    const QByteArray whole = QFileInfo(path).canonicalFilePath().toUtf8();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha1).toHex().left(16));
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/encore-"_s + hash;
}

} // namespace

void InstanceLink::listen(const QString& path)
{
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    const QString name = serverName(path);
    // Whoever holds the lock may take the place of one that crashed.
    QLocalServer::removeServer(name);
    if (!server->listen(name)) {
        qCWarning(lcUi) << "others cannot ask for this window:" << server->errorString();
        return;
    }
    connect(server.get(), &QLocalServer::newConnection, this, [this, path, listening = server.get()] {
        while (QLocalSocket* socket = listening->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket, path] {
                if (socket->readLine() != kShow)
                    return;
                socket->write(kShown);
                socket->flush();
                Q_EMIT showRequested(path);
            });
        }
    });
    m_servers[path] = std::move(server);
}

void InstanceLink::stop(const QString& path)
{
    m_servers.erase(path);
}

bool InstanceLink::askToShow(const QString& path)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(path));
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    socket.write(kShow);
    return socket.waitForReadyRead(kPatienceMs) && socket.readLine() == kShown;
}

} // namespace encore
