// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/portfoliofile.h"

#include "model/db/backup.h"
#include "model/db/damage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <memory>

using namespace Qt::StringLiterals;

// At global scope, as the macro demands.
static void initEncoreSql()
{
    Q_INIT_RESOURCE(sql);
}

namespace encore {

namespace {

constexpr int kHeadLength = 100;
constexpr int kSchemaVersionAt = 60;
constexpr int kApplicationIdAt = 68;

struct Migration
{
    int number = 0;
    QString name;
};

std::vector<Migration> migrations()
{
    initEncoreSql();
    std::vector<Migration> all;
    for (const QString& name : QDir(u":/sql/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        all.push_back({name.left(4).toInt(), name});
    return all;
}

Status applyMigration(Database& database, const Migration& migration)
{
    QFile file(u":/sql/migrations/"_s + migration.name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, u"migration missing: "_s + migration.name, {}};
    Transaction transaction(database);
    ENCORE_TRY(transaction.begun());
    // Statements are divided by a line of their own: trigger bodies hold semicolons.
    for (const QString& statement : QString::fromUtf8(file.readAll()).split(u"\n--;\n"_s))
        ENCORE_TRY(database.run(statement));
    ENCORE_TRY(database.run(u"PRAGMA user_version = %1"_s.arg(migration.number)));
    return transaction.commit();
}

// The first bytes, read through SQLite's own file layer: whoever opens and closes a database file in another way takes
// away the locks that this process holds on it through its connections, and the last program to close the portfolio
// elsewhere would then remove the log they still write to.
Result<QByteArray> firstBytes(const QString& path)
{
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    const std::unique_ptr<const char, void (*)(sqlite3_filename)> fileName(
        sqlite3_create_filename(name.constData(), "", "", 0, nullptr), sqlite3_free_filename);
    sqlite3_vfs* const vfs = sqlite3_vfs_find(nullptr);
    const auto memory = std::make_unique<std::byte[]>(size_t(vfs->szOsFile));
    auto* const file = reinterpret_cast<sqlite3_file*>(memory.get());
    QByteArray bytes(kHeadLength, '\0');
    qint64 size = 0;
    bool read = fileName
        && vfs->xOpen(vfs, fileName.get(), file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr) == SQLITE_OK
        && file->pMethods->xFileSize(file, &size) == SQLITE_OK;
    bytes.truncate(std::min<qint64>(size, kHeadLength));
    read = read && file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0) == SQLITE_OK;
    if (file->pMethods)
        file->pMethods->xClose(file);
    if (!read)
        return Error{ErrorCode::Io, QFileInfo(path).isReadable() ? u"it cannot be read"_s : u"Permission denied"_s,
            {{u"path"_s, path}}};
    return bytes;
}

Error notPortfolio(const QString& path, const QString& detail)
{
    return Error{ErrorCode::NotPortfolio, detail, {{u"path"_s, path}}};
}

} // namespace

Result<FileHead> readHead(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, u"There is no such file."_s, {{u"path"_s, path}}};
    if (info.isDir())
        return notPortfolio(path, u"it is a folder"_s);
    if (!info.isFile()) // opening a pipe would wait for whoever writes into it
        return notPortfolio(path, u"it is a pipe or a device, not a file"_s);
    ENCORE_ASSIGN(head, firstBytes(path));
    if (head.isEmpty())
        return Error{ErrorCode::Corrupt, u"the file is empty (0 bytes)"_s, {{u"path"_s, path}}};
    if (!head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return notPortfolio(path, u"its content is something else"_s);
    if (head.size() < kHeadLength)
        return Error{ErrorCode::Corrupt, u"the file is cut off"_s, {{u"path"_s, path}}};
    FileHead found;
    found.schemaVersion = qFromBigEndian<qint32>(head.constData() + kSchemaVersionAt);
    found.applicationId = qFromBigEndian<qint32>(head.constData() + kApplicationIdAt);
    if (found.applicationId != kApplicationId)
        return notPortfolio(path, u"it is another program's database"_s);
    return found;
}

int newestSchemaVersion()
{
    const auto all = migrations();
    return all.empty() ? 0 : all.back().number;
}

Status createPortfolio(const QString& path, int version)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Invalid, u"The file exists already; choose another name."_s, {{u"path"_s, path}}};
    const QString part = path + u".part"_s;
    QFile::remove(part);
    Status made = [&]() -> Status {
        ENCORE_ASSIGN(database, Database::create(part));
        ENCORE_TRY(database->run(u"PRAGMA application_id = %1"_s.arg(kApplicationId)));
        for (const Migration& migration : migrations()) {
            if (migration.number <= version)
                ENCORE_TRY(applyMigration(*database, migration));
        }
        // Everything into the one file, so that the rename below moves the whole portfolio.
        return database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }();
    if (made && !QFile::rename(part, path))
        made = Error{ErrorCode::Io, u"cannot be created there"_s, {{u"path"_s, path}}};
    if (!made) {
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(part + suffix);
        Error error = made.error();
        error.context[u"path"_s] = path;
        return error;
    }
    return {};
}

Status migrate(Database& database, const Clock& clock)
{
    ENCORE_ASSIGN(current, database.scalar(u"PRAGMA user_version"_s));
    const int version = current.toInt();
    const int newest = newestSchemaVersion();
    if (version > newest) {
        const Result<QVariant> reader =
            database.scalar(u"SELECT value FROM setting WHERE key = 'min_reader_version'"_s);
        const bool readable = database.access() != Access::ReadWrite && reader && reader->toInt() <= newest;
        if (readable)
            return {};
        return Error{ErrorCode::TooNew, u"its format is %1, this Encore knows %2"_s.arg(version).arg(newest),
            {{u"path"_s, database.path()}}};
    }
    if (version == newest)
        return {};
    if (database.access() != Access::ReadWrite)
        return Error{
            ErrorCode::ReadOnly, u"its format must be brought up to date first"_s, {{u"path"_s, database.path()}}};
    ENCORE_ASSIGN(backup, backupBeside(database, clock, u"before-update"_s));
    for (const Migration& migration : migrations()) {
        if (migration.number > version)
            ENCORE_TRY(applyMigration(database, migration));
    }
    return {};
}

Status checkIntegrity(Database& database)
{
    Query query = database.prepare(u"PRAGMA quick_check(1)"_s);
    ENCORE_TRY(query.run());
    const QString found = query.next() ? query.text(0) : QString();
    ENCORE_TRY(query.status());
    if (found != u"ok"_s) {
        noteDamage(database.path());
        return Error{ErrorCode::Corrupt, found.left(200), {{u"path"_s, database.path()}, {u"native"_s, u"check"_s}}};
    }
    return {};
}

} // namespace encore
