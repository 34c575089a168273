// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/database.h"
#include "model/domain/schema.h"

#include <QHash>

#include <optional>
#include <vector>

namespace encore {

/// What an import brought before: the record that it became, and how the source was known then.
struct KnownSource
{
    qint64 source = 0;
    QString kind;
    qint64 record = 0;
    QString fingerprint;
    QString importKey;
    QString importedAt;
};

/// The sources of all records in the portfolio, by key and by content.
class KnownSources
{
public:
    KnownSources(Database& database, const Schemas& schemas) : m_database(database), m_schemas(schemas) { }

    /// Reads them; to be called once, before anything is asked.
    Status load();
    bool empty() const { return m_all.empty(); }
    /// What came under this import key, or null.
    const KnownSource* withKey(const QString& importKey, const QString& kind) const;
    /// What came with exactly this content, or null.
    const KnownSource* withContent(const QString& fingerprint, const QString& kind) const;
    /// Whether its record is in the trash; nothing when it has been removed for good.
    Result<std::optional<bool>> inTrash(const KnownSource& known) const;

private:
    Database& m_database;
    const Schemas& m_schemas;
    std::vector<KnownSource> m_all;
    QHash<QString, size_t> m_byKey;
    QHash<QString, size_t> m_byContent;
};

} // namespace encore
