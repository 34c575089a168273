// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/recordloader.h"

#include "model/domain/kinds.h"
#include "model/store/fieldwriter.h"
#include "model/store/rowmapping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

std::vector<Kind> loadingOrder()
{
    return {tag::kind, goal::kind, painpoint::kind, programme::kind, team::kind, person::kind, unitcost::kind,
        exchangerate::kind, usecase::kind, wave::kind, replication::kind, story::kind, idea::kind, quote::kind,
        benefit::kind, contribution::kind, checkpoint::kind, adaptation::kind, barrier::kind, stance::kind,
        conviction::kind, accommodation::kind, sideeffect::kind, retiredpractice::kind, reading::kind, cost::kind,
        evidence::kind, gap::kind, decision::kind, task::kind, rolevalue::kind, snooze::kind, attachment::kind,
        source::kind, savedview::kind};
}

bool isRefusal(const Error& error)
{
    return error.code == ErrorCode::Invalid && error.context.contains(u"guard"_s);
}

Status RecordLoader::add(std::vector<LooseRecord> records)
{
    const std::vector<Kind> order = loadingOrder();
    std::ranges::stable_sort(records, {},
        [&order](const LooseRecord& each) { return std::ranges::find(order, each.record.kind) - order.begin(); });
    for (LooseRecord& each : records) {
        if (Status done = addOne(each); !done) {
            Error error = done.error();
            if (isRefusal(error)) {
                m_refused.emplace_back(each.record.kind, each.place + u" was left out: "_s + error.detail);
                continue;
            }
            error.detail = each.place + u": "_s + error.detail;
            return error;
        }
    }
    for (const Later& later : std::exchange(m_later, {}))
        ENCORE_TRY(settle(later));
    return {};
}

Result<RecordId> RecordLoader::find(Kind kind, const QString& uid)
{
    auto& known = m_known[QString(kind.key)];
    if (const auto found = known.find(uid); found != known.end())
        return RecordId{found->second};
    const Result<RecordId> stored = findRecord(m_work.database(), m_work.schemas().of(kind), uid);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return stored.error();
    // A number is no uid here: numbers of another portfolio mean other records.
    bool isNumber = false;
    uid.toLongLong(&isNumber);
    RecordId id = stored && !isNumber ? *stored : RecordId();
    if (!id.valid()) {
        ENCORE_ASSIGN(named, byName(kind, uid));
        id = named;
    }
    if (id.valid())
        known.emplace(uid, id.value);
    return id;
}

Result<RecordId> RecordLoader::byName(Kind kind, const QString& uid)
{
    const auto names = m_names.find(QString(kind.key));
    if (names == m_names.end() || !names->second.contains(uid))
        return RecordId();
    const QString& name = names->second.at(uid);
    const RecordSchema& schema = m_work.schemas().of(kind);
    ENCORE_ASSIGN(present, m_present.find(schema, name));
    if (present.valid())
        return present;
    Record record;
    record.kind = kind;
    record.uid = uid;
    record.setValue(schema.titleField()->key, name);
    ENCORE_ASSIGN(id, addRecord(m_work, record));
    m_present.add(schema, name, id);
    m_made.emplace_back(kind, u"%1 \"%2\" was made, by the name alone"_s.arg(schema.singular(), name));
    return id;
}

Result<Value> RecordLoader::resolve(const FieldDef& field, const QStringList& uids, QStringList& missing)
{
    const RecordSchema* target = m_work.schemas().byKey(field.target);
    std::vector<RecordId> ids;
    for (const QString& uid : uids) {
        ENCORE_ASSIGN(id, find(target->kind(), uid));
        if (id.valid())
            ids.push_back(id);
        else
            missing << uid;
    }
    if (field.type == FieldType::Ref)
        return ids.empty() ? Value() : Value(ids.front());
    return normalized(Value(ids));
}

Status RecordLoader::addOne(LooseRecord& loose)
{
    const RecordSchema& schema = m_work.schemas().of(loose.record.kind);
    std::vector<Later> later;
    for (const auto& [key, uids] : loose.refs) {
        const FieldDef* field = schema.field(key);
        if (!field || (field->type != FieldType::Ref && field->type != FieldType::RefList))
            return Error{
                ErrorCode::Invalid, u"%1 has no relation \"%2\"."_s.arg(schema.singular(), key), {{u"field"_s, key}}};
        QStringList missing;
        ENCORE_ASSIGN(value, resolve(*field, uids, missing));
        if (missing.isEmpty())
            loose.record.setValue(key, value);
        else
            later.push_back({{schema.kind(), {}}, field, uids, loose.place});
    }
    // People and teams are there by now: who is not known will not be.
    const bool somebody = loose.record.has(contribution::person) || loose.record.has(contribution::team);
    if (schema.kind() == contribution::kind && !somebody && !later.empty())
        return Error{ErrorCode::Invalid, u"whose part it was is not known here"_s, {{u"guard"_s, u"nobody"_s}}};
    ENCORE_TRY(resolveDescribed(loose));
    ENCORE_ASSIGN(id, addRecord(m_work, loose.record));
    if (loose.record.trashedAt.isValid())
        ENCORE_TRY(m_work.rows().update(schema.table(), id.value, {schema.kind(), id.value},
            {{u"trashed_at"_s, storedTime(loose.record.trashedAt)}}));
    if (!loose.record.uid.isEmpty())
        m_known[schema.table()].emplace(loose.record.uid, id.value);
    for (Later& each : later) {
        each.record.id = id;
        m_later.push_back(std::move(each));
    }
    return {};
}

Status RecordLoader::resolveDescribed(LooseRecord& loose)
{
    const auto* named = std::get_if<QString>(&loose.record.value(u"record_kind"_s));
    const std::optional<Kind> kind = named ? kindOf(*named) : std::nullopt;
    if (loose.describes.isEmpty() || !kind)
        return {};
    ENCORE_ASSIGN(id, find(*kind, loose.describes));
    const FieldDef* field = m_work.schemas().of(loose.record.kind).field(u"record"_s);
    if (!id.valid() && field && field->is(Required))
        return Error{ErrorCode::Invalid, u"what it is about is not known here"_s, {{u"guard"_s, u"about"_s}}};
    loose.record.setValue(u"record"_s, id.valid() ? Value(id.value) : Value());
    return {};
}

// Sets a relation whose target came later, without making a new version of the record.
Status RecordLoader::settle(const Later& later)
{
    QStringList missing;
    ENCORE_ASSIGN(value, resolve(*later.field, later.uids, missing));
    for (const QString& uid : missing)
        m_unresolved << u"%1: %2 \"%3\" is not known; left empty"_s.arg(later.place, later.field->key, uid);
    if (isEmpty(value))
        return {};
    const auto [kind, id] = later.record;
    m_work.changes().touch(kind, id.value, later.field->key);
    if (isListField(*later.field))
        return writeList(m_work, kind, id, *later.field, value, true);
    if (!later.field->stored())
        return writeOwnField(m_work, kind, id, *later.field, value);
    Row row;
    appendColumns(*later.field, value, row);
    return m_work.rows().update(QString(kind.key), id.value, {kind, id.value}, row);
}

} // namespace encore
