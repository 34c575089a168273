// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/store.h"

#include "model/db/damage.h"
#include "model/db/portfoliofile.h"
#include "model/domain/kinds.h"
#include "model/domain/ownfieldtype.h"

#include <QFileInfo>
#include <QLockFile>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kPollMs = 1000;

Access accessOf(size_t lane, bool readOnly)
{
    if (lane == 0 && !readOnly)
        return Access::ReadWrite;
    // Backups are made from the reports lane, and VACUUM INTO is refused under query_only.
    return lane == size_t(LaneName::Reports) + 1 ? Access::Maintenance : Access::ReadOnly;
}

// Schemas that were in use before the own fields became others: pages refer to them until they are made anew.
class FormerSchemas final : public QObject
{
public:
    FormerSchemas(std::unique_ptr<Schemas> schemas, QObject* store) : QObject(store), m_schemas(std::move(schemas)) { }

private:
    std::unique_ptr<Schemas> m_schemas;
};

using FreshSchemas = std::shared_ptr<std::unique_ptr<Schemas>>;

// Runs the work, and keeps a copy of the schemas if they are others afterwards.
template <typename T>
std::function<Result<T>()> watching(Session* session, std::function<Result<T>(Session&)> work, FreshSchemas fresh)
{
    return [session, work = std::move(work), fresh] {
        const QString before = ownFieldsText(session->schemas());
        Result<T> result = work(*session);
        if (ownFieldsText(session->schemas()) != before)
            *fresh = std::make_unique<Schemas>(session->schemas());
        return result;
    };
}

// Each reading lane takes the new schemas over before anything that is asked of it from now on.
void refreshReaders(Store& store)
{
    for (const LaneName lane : {LaneName::Rows, LaneName::Search, LaneName::Reports}) {
        store.read<bool>(lane, [](Session& session) -> Result<bool> {
            ENCORE_TRY(session.reloadSchemas());
            return true;
        });
    }
}

QString lockPath(const QString& path)
{
    return path + u".lock"_s;
}

} // namespace

Store::Store(QString path, bool readOnly, Services services)
    : m_path(std::move(path))
    , m_readOnly(readOnly)
    , m_services(std::move(services))
    , m_poll(new QTimer(this))
{
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, bool asked, const Services& services)
{
    const bool readOnly = asked || isKnownDamaged(path);
    std::unique_ptr<Store> store(new Store(path, readOnly, services));
    if (!readOnly) {
        ENCORE_TRY(readHead(path).ok() ? Status() : Status(readHead(path).error()));
        if (!QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
            return Error{ErrorCode::ReadOnly, u"you may not write to it"_s, {{u"path"_s, path}}};
        store->m_lock = std::make_unique<QLockFile>(lockPath(path));
        store->m_lock->setStaleLockTime(0);
        if (!store->m_lock->tryLock(0))
            return Error{ErrorCode::Busy, u"it is open in another window of Encore"_s,
                {{u"path"_s, path}, {u"lock"_s, u"yes"_s}}};
    }
    // The writing lane brings the file up to date; then the others open side by side.
    std::array<Status, std::tuple_size_v<decltype(store->m_lanes)>> opened;
    const auto openLane = [&](size_t lane) {
        Result<std::unique_ptr<Session>> session = Session::open(path, accessOf(lane, readOnly), services);
        if (session)
            store->m_sessions[lane] = std::move(session).value();
        else
            opened[lane] = session.error();
    };
    for (size_t lane = 0; lane < store->m_lanes.size(); ++lane)
        store->m_lanes[lane] = std::make_unique<Lane>(u"lane %1"_s.arg(lane));
    store->m_lanes[0]->runNow([&] { openLane(0); });
    ENCORE_TRY(opened[0]);
    for (size_t lane = 1; lane < store->m_lanes.size(); ++lane)
        store->m_lanes[lane]->post([&openLane, lane] { openLane(lane); });
    for (size_t lane = 1; lane < store->m_lanes.size(); ++lane)
        store->m_lanes[lane]->runNow([] {});
    for (const Status& each : opened)
        ENCORE_TRY(each);
    store->m_schemas = std::make_unique<Schemas>(store->m_sessions[0]->schemas());
    QObject::connect(store->m_poll, &QTimer::timeout, store.get(), &Store::pollForeignCommits);
    store->m_poll->start(kPollMs);
    return store;
}

Store::~Store()
{
    m_poll->stop();
    // What waits on the reading lanes serves nobody any more; each session is closed on its own thread, the writing one last.
    for (size_t lane = m_lanes.size(); lane-- > 0;) {
        if (!m_lanes[lane])
            continue;
        if (lane > 0 && m_sessions[lane])
            m_sessions[lane]->database().interrupt();
        m_lanes[lane]->runNow([this, lane] { m_sessions[lane].reset(); });
        m_lanes[lane].reset();
    }
}

Answer<Committed> Store::onWriteLane(std::function<Result<Committed>(Session&)> work)
{
    Session* session = m_sessions[0].get();
    Q_EMIT pendingChanged(++m_pending);
    // The caller hears of the work after everybody else did: its answer is given on, not handed out.
    auto promise = std::make_shared<QPromise<Result<Committed>>>();
    promise->start();
    auto fresh = std::make_shared<std::unique_ptr<Schemas>>();
    m_lanes[0]
        ->run<Committed>(watching<Committed>(session, std::move(work), fresh))
        .then(this, [this, promise, fresh](const Result<Committed>& result) {
            Q_EMIT pendingChanged(--m_pending);
            Changes changes = result ? result->changes : Changes();
            if (*fresh) {
                new FormerSchemas(std::exchange(m_schemas, std::move(*fresh)), this);
                refreshReaders(*this);
                changes.touch(kOwnFieldTable, 0, u"label"_s);
            }
            announce(std::move(changes));
            promise->addResult(result);
            promise->finish();
        });
    return Answer<Committed>(promise->future());
}

Answer<Committed> Store::write(
    const QString& label, std::function<Status(UnitOfWork&)> work, const WriteOptions& options)
{
    return onWriteLane(
        [label, work = std::move(work), options](Session& session) { return session.write(label, work, options); });
}

Answer<Committed> Store::undo()
{
    return onWriteLane([](Session& session) { return session.undo(); });
}

Answer<Committed> Store::redo()
{
    return onWriteLane([](Session& session) { return session.redo(); });
}

Answer<Committed> Store::maintain(std::function<Status(Session&)> work)
{
    return onWriteLane([work = std::move(work)](Session& session) -> Result<Committed> {
        if (isKnownDamaged(session.database().path()))
            return Error{ErrorCode::Corrupt, {}, {{u"path"_s, session.database().path()}}};
        ENCORE_TRY(work(session));
        return Committed{};
    });
}

void Store::interrupt(LaneName lane)
{
    sessionOf(lane)->database().interrupt();
}

void Store::announce(Changes changes)
{
    if (changes.isEmpty())
        return;
    changes.revision = ++m_revision;
    Q_EMIT committed(changes);
}

void Store::pollForeignCommits()
{
    // Damage, whoever met it, ends all writing; the windows hear of it once and say so.
    if (!m_readOnly && isKnownDamaged(m_path)) {
        m_readOnly = true;
        Changes changes;
        for (const KindSpec* spec : kinds())
            changes.kinds[spec->kind].all = true;
        changes.origin = u"damage"_s;
        announce(std::move(changes));
    }
    if (m_pending > 0)
        return;
    Session* session = m_sessions[0].get();
    auto fresh = std::make_shared<std::unique_ptr<Schemas>>();
    const std::function<Result<qint64>(Session&)> look = [known = m_dataVersion](Session& own) -> Result<qint64> {
        const qint64 version = own.database().dataVersion();
        if (version != known)
            ENCORE_TRY(own.reloadSchemas());
        return version;
    };
    m_lanes[0]
        ->run<qint64>(watching<qint64>(session, look, fresh))
        .then(this, [this, fresh](const Result<qint64>& version) {
            const bool ownFields = *fresh != nullptr;
            if (ownFields) {
                new FormerSchemas(std::exchange(m_schemas, std::move(*fresh)), this);
                refreshReaders(*this);
            }
            const qint64 former = std::exchange(m_dataVersion, version.valueOr(m_dataVersion));
            if (former == 0 || former == m_dataVersion)
                return;
            Changes changes;
            for (const KindSpec* spec : kinds())
                changes.kinds[spec->kind].all = true;
            if (ownFields)
                changes.touch(kOwnFieldTable, 0, u"label"_s);
            changes.origin = u"elsewhere"_s;
            announce(std::move(changes));
        });
}

} // namespace encore
