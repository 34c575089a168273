// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/lane.h"
#include "model/store/session.h"

#include <QObject>

#include <array>

class QLockFile;
class QTimer;

namespace encore {

enum class LaneName { Rows, Search, Reports }; ///< short fetches for what is on screen; typing; long computations

/// A portfolio as the window uses it: one writing lane and three reading ones, and one signal after each commit. All calls return at
/// once; what they bring is taken with .then(this, …).
class Store : public QObject
{
    Q_OBJECT

public:
    /// Opens the portfolio for editing, or for reading only. Blocks for the opening itself (milliseconds).
    static Result<std::unique_ptr<Store>> open(const QString& path, bool readOnly, const Services& services);
    ~Store() override;

    const QString& path() const { return m_path; }
    bool readOnly() const { return m_readOnly; }
    const Services& services() const { return m_services; }
    /// The schemas as of the last opening or change of custom fields; for the GUI thread.
    const Schemas& schemas() const { return *m_schemas; }
    quint64 revision() const { return m_revision; }

    /// Runs `work` as one undoable step on the write lane.
    Answer<Committed> write(
        const QString& label, std::function<Status(UnitOfWork&)> work, const WriteOptions& options = {});
    /// Takes the last step back, or makes the last undone one again.
    Answer<Committed> undo();
    Answer<Committed> redo();
    /// Runs `work` with the write connection outside any step (backups, background checks are `Reports` work instead).
    Answer<Committed> maintain(std::function<Status(Session&)> work);
    /// The same for work that brings its own transaction; what it says it changed is announced.
    Answer<Committed> perform(std::function<Result<Committed>(Session&)> work) { return onWriteLane(std::move(work)); }

    /// Runs `work` on a reading lane.
    template <typename T>
    Answer<T> read(LaneName lane, std::function<Result<T>(Session&)> work)
    {
        Session* session = sessionOf(lane);
        return laneOf(lane).run<T>(
            std::function<Result<T>()>([session, work = std::move(work)] { return work(*session); }));
    }
    /// Stops what a reading lane is doing now; its answer is Cancelled.
    void interrupt(LaneName lane);

Q_SIGNALS:
    /// Once after each commit of this or another process, on the thread of the store.
    void committed(const encore::Changes& changes);
    /// How many writes are waiting or running.
    void pendingChanged(int pending);

private:
    Store(QString path, bool readOnly, Services services);
    Session* sessionOf(LaneName lane) { return m_sessions[size_t(lane) + 1].get(); }
    Lane& laneOf(LaneName lane) { return *m_lanes[size_t(lane) + 1]; }
    Answer<Committed> onWriteLane(std::function<Result<Committed>(Session&)> work);
    void announce(Changes changes);
    void pollForeignCommits();

    QString m_path;
    bool m_readOnly;
    Services m_services;
    std::unique_ptr<Schemas> m_schemas;
    std::unique_ptr<QLockFile> m_lock;
    std::array<std::unique_ptr<Lane>, 4> m_lanes;       ///< writing, then the three of LaneName
    std::array<std::unique_ptr<Session>, 4> m_sessions; ///< each used on its lane only
    QTimer* m_poll;
    qint64 m_dataVersion = 0;
    quint64 m_revision = 0;
    int m_pending = 0;
};

} // namespace encore
