// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/records.h"

#include <QTemporaryDir>

namespace encore {

/// Services that tests can steer: a clock that moves only when told, a fixed author, uids in sequence.
struct FakeServices
{
    QDateTime now{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
    QString author = QStringLiteral("Tester");
    int uids = 0;

    Services services();
};

/// A new portfolio in a folder of its own that goes away with it.
class TestPortfolio
{
public:
    TestPortfolio();
    bool isValid() const { return m_session != nullptr; }
    QString path() const;
    QString folder() const { return m_folder.path(); }
    Session& session() { return *m_session; }
    Database& database() { return m_session->database(); }
    FakeServices& fake() { return m_fake; }
    /// Closes the session, for tests that open the file in another way.
    void close() { m_session.reset(); }

    /// Adds a record in a step of its own; an invalid id when that fails.
    RecordId add(const Record& record);
    Record get(Kind kind, RecordId id);
    /// Every table's content as text, in a fixed order; equal texts mean equal portfolios (the change log left aside).
    QString dump();

private:
    QTemporaryDir m_folder;
    FakeServices m_fake;
    std::unique_ptr<Session> m_session;
};

/// Records with the least that makes them valid.
Record makeStory(const QString& title);
Record makeTeam(const QString& name, RecordId parent = {});
Record makePerson(const QString& name);
Record makeUseCase(const QString& title);

} // namespace encore
