// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <list>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace encore {

class Database;

/// A prepared statement on loan from its connection: bind, run, read. Going out of scope resets it, so that it never pins a
/// snapshot. Keep it on the stack and never across a turn of the event loop. Only one may be out for the same SQL at a time.
class Query
{
public:
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    ~Query();

    /// Binds the next placeholder. Null text binds as empty text; an invalid QVariant binds NULL.
    Query& bind(const QVariant& value);
    /// Runs the statement with what was bound.
    Status run();
    /// Steps to the next row; false at the end or when reading failed (see status()).
    bool next();
    /// The error of the last run or read, damage included.
    Status status() const;

    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    double number(int column) const { return m_query->value(column).toDouble(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    QVariant value(int column) const { return m_query->value(column); }
    qint64 rowsAffected() const { return m_query->numRowsAffected(); }

private:
    friend class Database;
    Query(Database* database, std::unique_ptr<QSqlQuery> query, QString sql);

    Database* m_database;
    std::unique_ptr<QSqlQuery> m_query;
    QString m_sql;
    int m_bound = 0;
    bool m_ran = false;
    std::optional<Error> m_prepareError;
};

enum class Access { ReadWrite, ReadOnly, Maintenance }; ///< Maintenance: writes nothing itself but may run VACUUM INTO

/// One connection to a portfolio, used by one thread only: the one that opened it.
class Database
{
public:
    /// Opens an existing file; the session pragmas are set on every open. Does not migrate.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    /// Opens a new empty file that must not exist yet.
    static Result<std::unique_ptr<Database>> create(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    Access access() const { return m_access; }

    /// A statement for `sql`, from the cache when it was used before. A failure to prepare is reported by run().
    Query prepare(const QString& sql);
    /// Runs one statement without results.
    Status run(const QString& sql);
    /// The first column of the first row; NotFound when there is none.
    Result<QVariant> scalar(const QString& sql);

    /// Stops what this connection is doing now, from any thread; the statement fails with Cancelled.
    void interrupt();
    /// Grows when another connection has committed to the file.
    qint64 dataVersion();
    /// A driver error as one of ours, with the path it is about.
    static Error errorOf(const QSqlError& error, const QString& path);

private:
    friend class Query;
    friend class Transaction;
    Database(QString path, Access access);
    Status openConnection(const QString& options);
    Status initialise();
    void giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query);

    QString m_path;
    QString m_name;
    Access m_access;
    sqlite3* m_handle = nullptr;
    int m_depth = 0;                                                  ///< of nested transactions
    std::list<std::pair<QString, std::unique_ptr<QSqlQuery>>> m_idle; ///< most recently used first
    std::unordered_map<QString, std::list<std::pair<QString, std::unique_ptr<QSqlQuery>>>::iterator> m_byText;
};

/// BEGIN IMMEDIATE … COMMIT, or a savepoint inside another transaction. Rolls back when it goes out of scope uncommitted.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Busy, DiskFull … when it could not begin; check it before writing.
    const Status& begun() const { return m_begun; }
    /// Makes it durable; after an error everything is rolled back.
    Status commit();

private:
    Database& m_database;
    Status m_begun;
    int m_level = 0;
    bool m_open = false;
};

/// A read transaction: everything read inside it belongs to one moment.
class Snapshot
{
public:
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& m_database;
    bool m_open = false;
};

} // namespace encore
