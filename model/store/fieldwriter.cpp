// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/fieldwriter.h"

#include "model/store/rowmapping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct Member
{
    qint64 row = 0;
    int position = 0;
    QVariant value; ///< the number of a record, or a code
};

std::vector<QVariant> membersOf(const Value& value)
{
    std::vector<QVariant> members;
    if (const auto* ids = std::get_if<std::vector<RecordId>>(&value)) {
        for (const RecordId target : *ids)
            members.emplace_back(target.value);
    } else if (const auto* codes = std::get_if<QStringList>(&value)) {
        for (const QString& code : *codes)
            members.emplace_back(code);
    }
    return members;
}

Result<std::vector<Member>> presentMembers(
    UnitOfWork& work, Kind kind, RecordId id, const FieldDef& field, const QString& column)
{
    Query query = work.database().prepare(u"SELECT id, position, "_s + column
        + u" FROM link WHERE kind = ? AND record = ? AND field = ? ORDER BY position, id"_s);
    query.bind(QString(kind.key)).bind(id.value).bind(field.key);
    ENCORE_TRY(query.run());
    std::vector<Member> members;
    while (query.next())
        members.push_back({query.integer(0), int(query.integer(1)), query.value(2)});
    ENCORE_TRY(query.status());
    return members;
}

} // namespace

bool isListField(const FieldDef& field)
{
    return !field.custom && (field.type == FieldType::RefList || field.type == FieldType::ChoiceList);
}

Result<std::vector<qint64>> childIds(
    UnitOfWork& work, const QString& table, Kind kind, RecordId id, const QString& more, const QVariant& bound)
{
    Query query = work.database().prepare(
        u"SELECT id FROM "_s + table + u" WHERE kind = ? AND record = ?"_s + more + u" ORDER BY id"_s);
    query.bind(QString(kind.key)).bind(id.value);
    if (bound.isValid())
        query.bind(bound);
    ENCORE_TRY(query.run());
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.integer(0));
    ENCORE_TRY(query.status());
    return ids;
}

Status writeList(UnitOfWork& work, Kind kind, RecordId id, const FieldDef& field, const Value& value, bool isNew)
{
    const RowOwner owner{kind, id.value};
    const QString column = field.type == FieldType::RefList ? u"target"_s : u"code"_s;
    const std::vector<QVariant> wanted = membersOf(value);
    std::vector<Member> present;
    if (!isNew) {
        ENCORE_ASSIGN(members, presentMembers(work, kind, id, field, column));
        present = std::move(members);
    }
    for (const Member& member : present) {
        if (std::ranges::find(wanted, member.value) == wanted.end())
            ENCORE_TRY(work.rows().remove(u"link"_s, member.row, owner));
    }
    int last = -1;
    for (const QVariant& each : wanted) {
        const auto kept = std::ranges::find(present, each, &Member::value);
        if (kept == present.end()) {
            const Result<qint64> added = work.rows().insert(u"link"_s, owner,
                {{u"kind"_s, QString(kind.key)}, {u"record"_s, id.value}, {u"field"_s, field.key},
                    {u"position"_s, ++last}, {column, each}});
            if (!added)
                return added.error();
        } else if (kept->position > last) {
            last = kept->position;
        } else {
            ENCORE_TRY(work.rows().update(u"link"_s, kept->row, owner, {{u"position"_s, ++last}}));
        }
    }
    return {};
}

Status writeOwnField(UnitOfWork& work, Kind kind, RecordId id, const FieldDef& field, const Value& value)
{
    const RowOwner owner{kind, id.value};
    ENCORE_ASSIGN(present, childIds(work, u"extra"_s, kind, id, u" AND custom = 1 AND key = ?"_s, field.key));
    const QString text = storable(valueToText(field, value));
    if (text.isEmpty()) {
        for (const qint64 former : present)
            ENCORE_TRY(work.rows().remove(u"extra"_s, former, owner));
        return {};
    }
    if (!present.empty())
        return work.rows().update(u"extra"_s, present.front(), owner, {{u"value"_s, text}});
    const Result<qint64> added = work.rows().insert(u"extra"_s, owner,
        {{u"kind"_s, QString(kind.key)}, {u"record"_s, id.value}, {u"key"_s, field.key}, {u"value"_s, text},
            {u"custom"_s, 1}});
    return added ? Status() : Status(added.error());
}

Result<bool> closesCircle(
    Database& database, const RecordSchema& schema, RecordId id, const FieldDef& field, const Value& value)
{
    const auto* target = std::get_if<RecordId>(&value);
    if (!target || field.target != schema.table() || !field.stored())
        return false;
    Query above = database.prepare(u"WITH RECURSIVE above(id) AS (SELECT ? UNION SELECT t."_s + field.key + u" FROM "_s
        + schema.table() + u" t JOIN above a ON t.id = a.id) SELECT 1 FROM above WHERE id = ?"_s);
    above.bind(target->value).bind(id.value);
    ENCORE_TRY(above.run());
    const bool found = above.next();
    ENCORE_TRY(above.status());
    return found;
}

Status writeValues(UnitOfWork& work, const RecordSchema& schema, RecordId id, const std::map<QString, Value>& values)
{
    Row row;
    for (const auto& [key, value] : values) {
        const FieldDef& field = *schema.field(key);
        ENCORE_ASSIGN(circle, closesCircle(work.database(), schema, id, field, value));
        if (circle) {
            return Error{ErrorCode::Invalid,
                u"%1: the %2 chosen is this one or hangs below it; choose another."_s.arg(
                    field.label, schema.singular().toLower()),
                {{u"field"_s, field.key}, {u"rule"_s, u"circle"_s}}};
        }
        if (field.stored())
            appendColumns(field, value, row);
        else if (isListField(field))
            ENCORE_TRY(writeList(work, schema.kind(), id, field, value, false));
        else
            ENCORE_TRY(writeOwnField(work, schema.kind(), id, field, value));
        work.changes().touch(schema.kind(), id.value, key);
    }
    return row.empty() ? Status()
                       : work.rows().update(schema.table(), id.value, RowOwner{schema.kind(), id.value}, row);
}

} // namespace encore
