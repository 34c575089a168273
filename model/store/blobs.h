// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/session.h"

namespace encore {

/// Keeps bytes inside the portfolio, once however often they are used, and returns the hash they are found by.
Result<QString> putBlob(Database& database, const QByteArray& bytes);
/// The bytes with this hash; NotFound when they are gone.
Result<QByteArray> blob(Database& database, const QString& hash);
/// Removes bytes that neither an attachment nor the change log refers to any more.
Status collectBlobs(Database& database);

/// Adds a file as an attachment of `owner` (field "story", "use_case", …). The media type is found from content and name;
/// pictures lose the place where they were taken.
Result<RecordId> addAttachment(UnitOfWork& work, const QString& ownerField, RecordId owner, const QString& fileName,
    const QByteArray& bytes, const QString& caption = {}, const QString& originalPlace = {});
/// The same where nobody asks for the new record.
Status attach(
    UnitOfWork& work, const QString& ownerField, RecordId owner, const QString& fileName, const QByteArray& bytes);
/// Keeps the bytes of an attachment and says what its record must know of them: name, media type, size and hash.
Result<RecordPatch> attachmentContent(UnitOfWork& work, const QString& fileName, const QByteArray& given);
/// What a file holds; an error with its path when it cannot be read, or is a pipe or a device.
Result<QByteArray> bytesOfFile(const QString& path);
/// Gives an attachment other bytes and the name that belongs to them; description and place in the order stay.
Status replaceAttachment(UnitOfWork& work, RecordId id, const QString& fileName, const QByteArray& bytes);
/// Puts attachments into this order.
Status orderAttachments(UnitOfWork& work, const std::vector<RecordId>& ids);

} // namespace encore
