// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clean/qualityfinds.h"

#include "model/domain/kinds.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Holds for records that no other one outside the trash names. What only describes them (files) does not count.
QString unnamedCondition(const Schemas& schemas, const RecordSchema& schema)
{
    QStringList parts;
    for (const RecordSchema& other : schemas.all()) {
        if (other.kind() == attachment::kind)
            continue;
        for (const FieldDef& field : other.fields()) {
            if (field.target != schema.table())
                continue;
            const QString from = u"NOT EXISTS (SELECT 1 FROM "_s;
            const QString alive = other.table() + u" o WHERE "_s;
            if (field.custom)
                parts << from + u"extra x JOIN "_s + other.table()
                        + u" o ON o.id = x.record AND o.trashed_at IS NULL WHERE x.custom = 1 AND x.kind = '%1' AND x.key = '%2' AND '; ' || x.value || ';' LIKE '%; ' || t.id || ';%')"_s
                              .arg(other.table(), field.key);
            else if (field.type == FieldType::Ref)
                parts << from + alive + u"o."_s + field.key + u" = t.id AND o.trashed_at IS NULL)"_s;
            else
                parts << from + u"link l JOIN "_s + other.table()
                        + u" o ON o.id = l.record AND o.trashed_at IS NULL WHERE l.target = t.id AND l.kind = '%1' AND l.field = '%2')"_s
                              .arg(other.table(), field.key);
        }
    }
    return parts.isEmpty() ? u"1 = 1"_s : parts.join(u" AND "_s);
}

// The planner does not see that an index made for the check is the shortest way; SQLite refuses it when it no longer fits the condition.
QString fromWhere(Session& session, const QualityCheck& check)
{
    const QString table = u" FROM "_s + QString(check.kind.key) + u" t"_s;
    const QString index = check.index ? QString(u" INDEXED BY "_s + QString::fromUtf8(check.index)) : QString();
    const QString own =
        table + index + u" WHERE t.trashed_at IS NULL AND ("_s + QString::fromUtf8(check.condition) + u')';
    return check.unnamed
        ? QString(own + u" AND "_s + unnamedCondition(session.schemas(), session.schemas().of(check.kind)))
        : own;
}

// Figures and quotes have no page of their own: the one of the story they belong to shows them.
QString pageColumns(const RecordSchema& schema)
{
    if (schema.kind() != benefit::kind && schema.kind() != quote::kind)
        return u"NULL, NULL"_s;
    const QString second = schema.kind() == benefit::kind ? u"t.replication"_s : u"t.use_case"_s;
    return u"t.story, "_s + second;
}

} // namespace

QStringList QualityCheck::fieldKeys() const
{
    return QString::fromLatin1(fields).split(u' ', Qt::SkipEmptyParts);
}

Result<bool> isQuick(Session& session, const QualityCheck& check)
{
    static constexpr qint64 kFew = 20'000; // a condition over so many is answered in some hundredths of a second
    if (!check.condition || check.unnamed)
        return false;
    if (check.index)
        return true;
    ENCORE_ASSIGN(highest, session.database().scalar(u"SELECT max(id) FROM "_s + QString(check.kind.key)));
    return highest.toLongLong() <= kFew;
}

Result<qint64> countQuality(Session& session, const QualityCheck& check, qint64 most)
{
    if (check.find) {
        ENCORE_ASSIGN(rows, check.find(session));
        return most < 0 ? qint64(rows.size()) : std::min(most, qint64(rows.size()));
    }
    Query query =
        session.database().prepare(u"SELECT count(*) FROM (SELECT 1"_s + fromWhere(session, check) + u" LIMIT ?)"_s);
    query.bind(most);
    ENCORE_TRY(query.run());
    const qint64 count = query.next() ? query.integer(0) : 0;
    ENCORE_TRY(query.status());
    return count;
}

Result<std::vector<QualityRow>> qualityRows(Session& session, const QualityCheck& check, int limit)
{
    if (check.find) {
        ENCORE_ASSIGN(rows, check.find(session));
        rows.resize(std::min(rows.size(), size_t(limit)));
        return rows;
    }
    const RecordSchema& schema = session.schemas().of(check.kind);
    Query query = session.database().prepare(u"SELECT t.id, "_s + schema.titleSql(u"t"_s) + u" AS title, "_s
        + QString::fromUtf8(check.detail) + u", "_s + pageColumns(schema) + fromWhere(session, check)
        + u" ORDER BY title COLLATE NOCASE, t.id LIMIT ?"_s);
    query.bind(limit);
    ENCORE_TRY(query.run());
    std::vector<QualityRow> rows;
    while (query.next()) {
        const RecordRef record{check.kind, RecordId{query.integer(0)}};
        QualityRow row{record, query.text(1).simplified(), query.text(2).simplified(), {}, record, {}};
        if (query.integer(3) != 0)
            row.page = {story::kind, RecordId{query.integer(3)}};
        else if (query.integer(4) != 0)
            row.page = {check.kind == benefit::kind ? replication::kind : usecase::kind, RecordId{query.integer(4)}};
        rows.push_back(std::move(row));
    }
    ENCORE_TRY(query.status());
    return rows;
}

} // namespace encore
