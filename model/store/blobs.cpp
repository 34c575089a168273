// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/blobs.h"

#include "model/domain/kinds.h"
#include "model/store/pictureplace.h"
#include "model/store/records.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace encore {

Result<QString> putBlob(Database& database, const QByteArray& bytes)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Query query = database.prepare(u"INSERT INTO blob (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING"_s);
    query.bind(hash).bind(bytes.isNull() ? QByteArray("") : bytes);
    ENCORE_TRY(query.run());
    return hash;
}

Result<QByteArray> blob(Database& database, const QString& hash)
{
    Query query = database.prepare(u"SELECT bytes FROM blob WHERE hash = ?"_s);
    query.bind(hash);
    ENCORE_TRY(query.run());
    if (query.next())
        return query.bytes(0);
    ENCORE_TRY(query.status());
    return Error{ErrorCode::NotFound, u"The content of the attachment is missing."_s, {}};
}

Status collectBlobs(Database& database)
{
    return database.run(
        u"DELETE FROM blob WHERE hash NOT IN (SELECT hash FROM attachment WHERE hash IS NOT NULL) AND NOT EXISTS "
        "(SELECT 1 FROM change_row r WHERE r.tbl = 'attachment' AND (instr(r.before, blob.hash) OR instr(r.after, blob.hash)))"_s);
}

Result<RecordPatch> attachmentContent(UnitOfWork& work, const QString& fileName, const QByteArray& given)
{
    const QByteArray bytes = withoutPosition(given);
    ENCORE_ASSIGN(hash, putBlob(work.database(), bytes));
    Record record;
    record.kind = attachment::kind;
    record.set(attachment::name, fileName.isEmpty() ? u"file"_s : fileName);
    record.set(attachment::mediaType, QMimeDatabase().mimeTypeForFileNameAndData(fileName, bytes).name());
    record.set(attachment::size, qint64(bytes.size()));
    record.set(attachment::hash, hash);
    RecordPatch patch;
    for (const auto& [key, value] : record.values())
        patch.values[key] = value;
    return patch;
}

Result<QByteArray> bytesOfFile(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).exists())
        return Error{ErrorCode::NotFound, u"The file cannot be read."_s, {{u"path"_s, path}}};
    if (!QFileInfo(path).isFile()) // opening a pipe would wait for whoever writes into it
        return Error{ErrorCode::Invalid, u"This is no file that could be attached."_s, {{u"path"_s, path}}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, u"The file cannot be read."_s, {{u"path"_s, path}}};
    return file.readAll();
}

Result<RecordId> addAttachment(UnitOfWork& work, const QString& ownerField, RecordId owner, const QString& fileName,
    const QByteArray& bytes, const QString& caption, const QString& originalPlace)
{
    ENCORE_ASSIGN(content, attachmentContent(work, fileName, bytes));
    Record record;
    record.kind = attachment::kind;
    record.set(attachment::caption, caption);
    record.set(attachment::original, originalPlace);
    record.setValue(ownerField, owner);
    for (const auto& [key, value] : content.values)
        record.setValue(key, value);
    return addRecord(work, record);
}

Status attach(
    UnitOfWork& work, const QString& ownerField, RecordId owner, const QString& fileName, const QByteArray& bytes)
{
    const Result<RecordId> added = addAttachment(work, ownerField, owner, fileName, bytes);
    return added ? Status() : Status(added.error());
}

Status replaceAttachment(UnitOfWork& work, RecordId id, const QString& fileName, const QByteArray& bytes)
{
    ENCORE_ASSIGN(content, attachmentContent(work, fileName, bytes));
    return updateRecord(work, attachment::kind, id, 0, content);
}

Status orderAttachments(UnitOfWork& work, const std::vector<RecordId>& ids)
{
    qint64 position = 0;
    for (const RecordId id : ids) {
        RecordPatch patch;
        patch.set(attachment::position, ++position);
        ENCORE_TRY(updateRecord(work, attachment::kind, id, 0, patch));
    }
    return {};
}

} // namespace encore
