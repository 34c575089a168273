// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/database.h"

#include "model/base/log.h"
#include "model/db/damage.h"
#include "model/db/diskspace.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr size_t kCacheSize = 100;
constexpr int kSlowMs = 50;

ErrorCode codeOf(int native)
{
    switch (native & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::Busy;
    case SQLITE_CONSTRAINT: return ErrorCode::Constraint;
    case SQLITE_CORRUPT: return ErrorCode::Corrupt;
    case SQLITE_NOTADB: return ErrorCode::NotPortfolio;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_READONLY: return ErrorCode::ReadOnly;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return ErrorCode::Io;
    default: return ErrorCode::Internal;
    }
}

// A directory that cannot be written to cannot hold the shared-memory file of WAL: such a file is read as it stands.
bool mustBeImmutable(const QString& path)
{
    const QFileInfo file(path);
    return !QFileInfo(file.absolutePath()).isWritable() && !QFileInfo::exists(path + u"-wal"_s);
}

// Nor does the shared-memory file fit on a full disk. While nothing lies in the log, the file itself holds all there is.
bool leavesNoRoom(const QString& path)
{
    return diskIsFull(path) && QFileInfo(path + u"-wal"_s).size() == 0;
}

} // namespace

Query::Query(Database* database, std::unique_ptr<QSqlQuery> query, QString sql)
    : m_database(database)
    , m_query(std::move(query))
    , m_sql(std::move(sql))
{
}

Query::Query(Query&& other) noexcept = default;

Query::~Query()
{
    if (!m_query)
        return;
    m_query->finish();
    if (!m_prepareError)
        m_database->giveBack(m_sql, std::move(m_query));
}

Query& Query::bind(const QVariant& value)
{
    // Qt binds a null QString as NULL, which a NOT NULL column refuses.
    if (value.metaType().id() == QMetaType::QString && value.toString().isNull())
        m_query->bindValue(m_bound++, u""_s);
    else
        m_query->bindValue(m_bound++, value);
    return *this;
}

Status Query::run()
{
    if (m_prepareError)
        return *m_prepareError;
    QElapsedTimer timer;
    timer.start();
    m_bound = 0;
    m_ran = m_query->exec();
    if (timer.elapsed() > kSlowMs)
        qCInfo(lcDb) << "slow statement," << timer.elapsed() << "ms:" << m_sql.left(120).simplified();
    return m_ran ? Status() : status();
}

bool Query::next()
{
    return m_ran && m_query->next();
}

Status Query::status() const
{
    if (m_prepareError)
        return *m_prepareError;
    const QSqlError error = m_query->lastError();
    if (error.type() == QSqlError::NoError)
        return {};
    return Database::errorOf(error, m_database->path());
}

Database::Database(QString path, Access access)
    : m_path(std::move(path))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_access(access)
{
}

Database::~Database()
{
    m_byText.clear();
    m_idle.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, u"There is no such file."_s, {{u"path"_s, path}}};
    if (access == Access::ReadWrite
        && (!QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable()))
        return Error{ErrorCode::ReadOnly, u"you may not write to it"_s, {{u"path"_s, path}}};
    std::unique_ptr<Database> database(new Database(path, access));
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s;
    if (access == Access::ReadOnly && !QFileInfo(path).isWritable())
        options += u";QSQLITE_OPEN_READONLY"_s;
    ENCORE_TRY(database->openConnection(options));
    ENCORE_TRY(database->initialise());
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString& path)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Io, u"The file exists already."_s, {{u"path"_s, path}}};
    std::unique_ptr<Database> database(new Database(path, Access::ReadWrite));
    ENCORE_TRY(database->openConnection(u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s));
    ENCORE_TRY(database->initialise());
    return database;
}

Status Database::openConnection(const QString& options)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QUrl url = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath());
    if ((m_access != Access::ReadWrite && mustBeImmutable(m_path))
        || (m_access == Access::ReadOnly && leavesNoRoom(m_path)))
        url.setQuery(u"immutable=1"_s);
    db.setDatabaseName(url.toString(QUrl::FullyEncoded));
    db.setConnectOptions(options);
    if (!db.open())
        return errorOf(db.lastError(), m_path);
    m_handle = *static_cast<sqlite3* const*>(db.driver()->handle().constData());
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    return {};
}

Status Database::initialise()
{
    QStringList pragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA recursive_triggers = OFF"_s};
    if (m_access == Access::ReadWrite)
        pragmas << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s << u"PRAGMA cache_size = -32000"_s;
    else
        pragmas << u"PRAGMA cache_size = -8000"_s;
    if (m_access == Access::ReadOnly)
        pragmas << u"PRAGMA query_only = ON"_s;
    for (const QString& pragma : pragmas)
        ENCORE_TRY(run(pragma));
    return {};
}

Query Database::prepare(const QString& sql)
{
    if (const auto found = m_byText.find(sql); found != m_byText.end()) {
        Query query(this, std::move(found->second->second), sql);
        m_idle.erase(found->second);
        m_byText.erase(found);
        return query;
    }
    auto statement = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
    statement->setForwardOnly(true);
    const bool prepared = statement->prepare(sql);
    Query query(this, std::move(statement), sql);
    if (!prepared) {
        query.m_prepareError = errorOf(query.m_query->lastError(), m_path);
        qCWarning(lcDb) << "cannot prepare" << sql.left(200).simplified() << query.m_query->lastError().text();
    }
    return query;
}

void Database::giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query)
{
    if (m_byText.contains(sql))
        return;
    m_idle.emplace_front(sql, std::move(query));
    m_byText[sql] = m_idle.begin();
    if (m_idle.size() > kCacheSize) {
        m_byText.erase(m_idle.back().first);
        m_idle.pop_back();
    }
}

Status Database::run(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (query.exec(sql))
        return {};
    return errorOf(query.lastError(), m_path);
}

Result<QVariant> Database::scalar(const QString& sql)
{
    Query query = prepare(sql);
    ENCORE_TRY(query.run());
    if (query.next())
        return query.value(0);
    ENCORE_TRY(query.status());
    return Error{ErrorCode::NotFound, u"No row."_s, {}};
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

qint64 Database::dataVersion()
{
    const Result<QVariant> version = scalar(u"PRAGMA data_version"_s);
    return version ? version->toLongLong() : 0;
}

Error Database::errorOf(const QSqlError& error, const QString& path)
{
    const QString native = error.nativeErrorCode();
    ErrorCode code = native.isEmpty() ? ErrorCode::Internal : codeOf(native.toInt());
    // Some of SQLite's files grow through the memory map and fail with a plain input/output error when the disk is full.
    if (code == ErrorCode::Io && diskIsFull(path))
        code = ErrorCode::DiskFull;
    if (code == ErrorCode::Corrupt)
        noteDamage(path);
    return Error{code, error.databaseText().isEmpty() ? error.driverText() : error.databaseText(),
        {{u"path"_s, path}, {u"native"_s, native}}};
}

Transaction::Transaction(Database& database) : m_database(database), m_level(database.m_depth)
{
    m_begun = m_level == 0 ? database.run(u"BEGIN IMMEDIATE"_s) : database.run(u"SAVEPOINT s%1"_s.arg(m_level));
    m_open = m_begun.ok();
    if (m_open)
        ++database.m_depth;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    --m_database.m_depth;
    // A full disk may have rolled the transaction back already; then there is nothing to undo.
    if (m_level == 0) {
        if (sqlite3_get_autocommit(m_database.m_handle) == 0)
            (void)m_database.run(u"ROLLBACK"_s);
    } else {
        (void)m_database.run(u"ROLLBACK TO s%1"_s.arg(m_level));
        (void)m_database.run(u"RELEASE s%1"_s.arg(m_level));
    }
}

Status Transaction::commit()
{
    ENCORE_TRY(m_database.run(m_level == 0 ? u"COMMIT"_s : u"RELEASE s%1"_s.arg(m_level)));
    m_open = false;
    --m_database.m_depth;
    return {};
}

Snapshot::Snapshot(Database& database) : m_database(database), m_open(database.run(u"BEGIN"_s).ok()) { }

Snapshot::~Snapshot()
{
    if (m_open)
        (void)m_database.run(u"COMMIT"_s);
}

} // namespace encore
