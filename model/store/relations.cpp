// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/relations.h"

#include "model/store/writeguards.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString likePattern(const QString& text)
{
    QString escaped = text;
    for (const QChar c : {u'\\', u'%', u'_'})
        escaped.replace(c, u"\\"_s + c);
    return escaped;
}

} // namespace

Result<std::vector<Titled>> matchTitles(Database& database, const RecordSchema& schema, const QString& text, int limit)
{
    const QString title = schema.titleSql(u"t"_s);
    Query query = database.prepare(u"SELECT t.id, "_s + title + u" AS title FROM "_s + schema.table()
        + u" t WHERE t.trashed_at IS NULL AND title LIKE ? ESCAPE '\\' ORDER BY title NOT LIKE ? ESCAPE '\\', title, t.id LIMIT ?"_s);
    const QString pattern = likePattern(text);
    query.bind(QString(u'%' + pattern + u'%')).bind(QString(pattern + u'%')).bind(limit);
    ENCORE_TRY(query.run());
    std::vector<Titled> found;
    while (query.next())
        found.push_back({RecordId{query.integer(0)}, query.text(1)});
    ENCORE_TRY(query.status());
    return found;
}

Result<RecordId> findByTitle(Database& database, const RecordSchema& schema, const QString& title)
{
    const QString expression = schema.titleSql(u"t"_s);
    Query query = database.prepare(u"SELECT t.id FROM "_s + schema.table() + u" t WHERE t.trashed_at IS NULL AND "_s
        + expression + u" = ? COLLATE NOCASE ORDER BY t.id LIMIT 1"_s);
    query.bind(storable(title.trimmed()));
    ENCORE_TRY(query.run());
    const RecordId found{query.next() ? query.integer(0) : 0};
    ENCORE_TRY(query.status());
    return found;
}

Result<RecordId> findOrCreate(UnitOfWork& work, const RecordSchema& schema, const QString& title)
{
    ENCORE_ASSIGN(found, findByTitle(work.database(), schema, title));
    if (found.valid())
        return found;
    if (!schema.titleField())
        return Error{ErrorCode::Invalid, u"There is no %1 \"%2\"."_s.arg(schema.singular().toLower(), title), {}};
    Record record;
    record.kind = schema.kind();
    record.setValue(schema.titleField()->key, title.trimmed());
    return addRecord(work, record);
}

namespace {

std::vector<RecordId> refsIn(const Value& value)
{
    if (const auto* id = std::get_if<RecordId>(&value))
        return {*id};
    const auto* ids = std::get_if<std::vector<RecordId>>(&value);
    return ids ? *ids : std::vector<RecordId>();
}

// Two people may have one name: a name that stood in the field already goes on meaning the one that it meant.
class HeldNames
{
public:
    HeldNames(std::vector<RecordId> ids, std::map<qint64, QString> titles)
        : m_ids(std::move(ids))
        , m_titles(std::move(titles))
    {
    }

    RecordId take(const QString& name)
    {
        const auto found = std::ranges::find_if(m_ids, [&](RecordId id) {
            return m_titles[id.value].simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0;
        });
        if (found == m_ids.end())
            return {};
        const RecordId id = *found;
        m_ids.erase(found);
        return id;
    }

private:
    std::vector<RecordId> m_ids;
    std::map<qint64, QString> m_titles;
};

} // namespace

Result<Value> resolveChange(
    UnitOfWork& work, const RecordSchema& schema, const FieldChange& change, const Value& former)
{
    const FieldDef* field = schema.field(change.key);
    if (!field)
        return Error{ErrorCode::Invalid, u"%1 has no field \"%2\"."_s.arg(schema.singular(), change.key),
            {{u"field"_s, change.key}}};
    if (!change.byName)
        return change.value;
    const RecordSchema& target = *work.schemas().byKey(field->target);
    const std::vector<RecordId> known = refsIn(former);
    ENCORE_ASSIGN(titles, titlesOf(work.database(), target, known));
    HeldNames held(known, std::move(titles));
    std::vector<RecordId> ids;
    for (const QString& name : change.names) {
        if (name.trimmed().isEmpty())
            continue;
        RecordId id = held.take(name);
        if (!id.valid()) {
            ENCORE_ASSIGN(found, findOrCreate(work, target, name));
            id = found;
        }
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    if (field->type == FieldType::RefList)
        return normalized(Value(ids));
    return ids.empty() ? Value() : Value(ids.front());
}

Status applyChange(UnitOfWork& work, Kind kind, RecordId id, int expectedVersion, const FieldChange& change)
{
    const RecordSchema& schema = work.schemas().of(kind);
    Value former;
    if (change.byName) {
        ENCORE_ASSIGN(record, getRecord(work.database(), schema, id));
        former = record.value(change.key);
    }
    ENCORE_ASSIGN(value, resolveChange(work, schema, change, former));
    RecordPatch patch;
    patch.values[change.key] = value;
    completeMove(kind, patch);
    return updateRecord(work, kind, id, expectedVersion, patch);
}

namespace {

Status changeRelation(UnitOfWork& work, const RecordRef& from, const QString& key, RecordId to, bool add)
{
    const RecordSchema& schema = work.schemas().of(from.kind);
    const FieldDef* field = schema.field(key);
    if (!field || (field->type != FieldType::Ref && field->type != FieldType::RefList))
        return Error{
            ErrorCode::Invalid, u"%1 has no relation \"%2\"."_s.arg(schema.singular(), key), {{u"field"_s, key}}};
    ENCORE_ASSIGN(record, getRecord(work.database(), schema, from.id));
    RecordPatch patch;
    if (field->type == FieldType::RefList) {
        const auto* held = std::get_if<std::vector<RecordId>>(&record.value(key));
        std::vector<RecordId> ids = held ? *held : std::vector<RecordId>();
        std::erase(ids, to);
        if (add)
            ids.push_back(to);
        patch.values[key] = normalized(Value(ids));
    } else if (add) {
        patch.values[key] = to;
    } else if (record.value(key) == Value(to)) {
        patch.values[key] = Value();
    }
    return updateRecord(work, from.kind, from.id, 0, patch);
}

} // namespace

Status connectRecords(UnitOfWork& work, const RecordRef& from, const QString& field, RecordId to)
{
    return changeRelation(work, from, field, to, true);
}

Status disconnectRecords(UnitOfWork& work, const RecordRef& from, const QString& field, RecordId to)
{
    return changeRelation(work, from, field, to, false);
}

} // namespace encore
