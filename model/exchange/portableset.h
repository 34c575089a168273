// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/recordloader.h"

namespace encore {

/// Records as a file of another portfolio holds them, with the bytes of their attachments.
struct PortableSet
{
    std::vector<LooseRecord> records;
    std::map<QString, QByteArray> blobs;                   ///< by hash
    std::map<QString, std::vector<FieldDef>> customFields; ///< the user's own fields, by kind
    std::map<QString, QString> settings;
    NamesByUid names; ///< of what the records name without its being among them
    QStringList warnings;
};

/// Gives an attachment these bytes.
void attachBytes(PortableSet& set, Record& record, const QByteArray& bytes);

/// How many records of one kind became what.
struct TakenIn
{
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;
};

struct TakeInReport
{
    std::map<Kind, TakenIn> kinds;
    QStringList warnings;
    int total() const;
};

/// Takes the records in as one step that can be undone. A record whose uid is known here is updated where it differs and left alone
/// where it does not. With `dryRun` nothing is changed; the report says what would be.
Result<TakeInReport> takeIn(Session& session, const PortableSet& set, const QString& sourceName, bool dryRun);

/// The schemas of this portfolio with the own fields of the set added.
Schemas schemasWith(const Schemas& schemas, const std::map<QString, std::vector<FieldDef>>& customFields);

} // namespace encore
