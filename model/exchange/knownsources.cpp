// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/knownsources.h"

using namespace Qt::StringLiterals;

namespace encore {

Status KnownSources::load()
{
    Query query = m_database.prepare(
        u"SELECT id, record_kind, record, fingerprint, import_key, updated_at FROM source WHERE import_key IS NOT NULL"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        KnownSource known{
            query.integer(0), query.text(1), query.integer(2), query.text(3), query.text(4), query.text(5)};
        m_byContent.insert(known.fingerprint + known.kind, m_all.size());
        m_byKey.insert(known.importKey + u'\n' + known.kind, m_all.size());
        m_all.push_back(std::move(known));
    }
    return query.status();
}

const KnownSource* KnownSources::withKey(const QString& importKey, const QString& kind) const
{
    const auto found = m_byKey.constFind(importKey + u'\n' + kind);
    return found == m_byKey.constEnd() ? nullptr : &m_all[*found];
}

const KnownSource* KnownSources::withContent(const QString& fingerprint, const QString& kind) const
{
    const auto found = m_byContent.constFind(fingerprint + kind);
    return found == m_byContent.constEnd() ? nullptr : &m_all[*found];
}

Result<std::optional<bool>> KnownSources::inTrash(const KnownSource& known) const
{
    const RecordSchema* schema = m_schemas.byKey(known.kind);
    if (!schema)
        return std::optional<bool>();
    Query query = m_database.prepare(u"SELECT trashed_at IS NOT NULL FROM "_s + schema->table() + u" WHERE id = ?"_s);
    query.bind(known.record);
    ENCORE_TRY(query.run());
    if (query.next())
        return std::optional(query.integer(0) != 0);
    ENCORE_TRY(query.status());
    return std::optional<bool>();
}

} // namespace encore
