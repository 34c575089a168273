// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importnames.h"

#include "model/domain/kinds.h"

using namespace Qt::StringLiterals;

namespace encore {

Result<RecordId> ImportNames::find(const RecordSchema& schema, const QString& name)
{
    ENCORE_ASSIGN(names, namesOf(schema));
    const QString plain = nameInOrder(schema.kind(), name);
    if (const auto same = names->exact.constFind(plain); same != names->exact.constEnd())
        return RecordId{*same};
    return RecordId{names->folded.value(foldedName(plain))};
}

void ImportNames::add(const RecordSchema& schema, const QString& name, RecordId id)
{
    const auto known = m_kinds.find(schema.table());
    if (known == m_kinds.end())
        return;
    const QString plain = nameInOrder(schema.kind(), name);
    if (!known->exact.contains(plain))
        known->exact.insert(plain, id.value);
    const QString folded = foldedName(plain);
    if (schema.kind() != person::kind && !known->folded.contains(folded))
        known->folded.insert(folded, id.value);
}

Result<ImportNames::Names*> ImportNames::namesOf(const RecordSchema& schema)
{
    if (const auto known = m_kinds.find(schema.table()); known != m_kinds.end())
        return &*known;
    Names& names = m_kinds[schema.table()];
    const bool hasAliases = schema.field(u"aliases") != nullptr;
    Query query = m_database.prepare(u"SELECT t.id, "_s + schema.titleSql(u"t"_s)
        + QString(hasAliases ? u", t.aliases"_s : u", NULL"_s) + u" FROM "_s + schema.table()
        + u" t WHERE t.trashed_at IS NULL ORDER BY t.id DESC"_s);
    ENCORE_TRY(query.run());
    std::vector<std::pair<QString, qint64>> aliases;
    while (query.next()) {
        const QString plain = nameInOrder(schema.kind(), query.text(1));
        names.exact.insert(plain, query.integer(0));
        names.folded.insert(foldedName(plain), query.integer(0));
        for (const QString& alias : aliasesFrom(schema.kind(), query.text(2)))
            aliases.emplace_back(nameInOrder(schema.kind(), alias), query.integer(0));
    }
    ENCORE_TRY(query.status());
    for (const auto& [name, id] : aliases) {
        if (!names.folded.contains(foldedName(name)))
            names.folded.insert(foldedName(name), id);
    }
    return &names;
}

} // namespace encore
