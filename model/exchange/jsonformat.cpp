// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/jsonformat.h"

#include "model/domain/kinds.h"
#include "model/domain/ownfieldtype.h"
#include "model/exchange/recordjson.h"
#include "model/exchange/recordset.h"
#include "model/store/blobs.h"
#include "model/store/rowmapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr auto kFormat = "encore-portfolio"_L1;
constexpr auto kNumberKey = "record"_L1;
constexpr auto kNote =
    "Private working copy. It holds everything, names and unpublished texts included, whatever the permissions say. "
    "Do not hand it out; export pages (html, pdf) for that."_L1;

class Writer
{
public:
    Writer(QIODevice& out, Session& session) : m_json(out), m_session(session) { }

    Status write(const std::map<Kind, std::vector<RecordId>>& records, bool everything)
    {
        m_json.beginObject(JsonWriter::Layout::Lines);
        m_json.pair(u"format", QString(kFormat));
        m_json.pair(u"format_version", qint64(kPortfolioJsonVersion));
        m_json.pair(u"note", QString(kNote));
        writeCustomFields();
        m_json.key(u"records");
        m_json.beginArray(JsonWriter::Layout::Lines);
        for (const Kind kind : loadingOrder()) {
            const auto found = records.find(kind);
            if (found == records.end())
                continue;
            for (const RecordId id : found->second)
                ENCORE_TRY(writeRecord(m_session.schemas().of(kind), id));
        }
        m_json.endArray();
        ENCORE_TRY(everything ? writeSettings() : writeNames(records));
        m_json.endObject();
        return m_json.flush() ? Status() : Status(Error{ErrorCode::Io, u"the document could not be written"_s, {}});
    }

private:
    void writeCustomFields()
    {
        m_json.key(u"own_fields");
        m_json.beginArray(JsonWriter::Layout::Lines);
        for (const RecordSchema& schema : m_session.schemas().all()) {
            for (const FieldDef& field : schema.fields()) {
                if (field.custom)
                    writeCustomField(schema, field);
            }
        }
        m_json.endArray();
    }

    void writeCustomField(const RecordSchema& schema, const FieldDef& field)
    {
        m_json.beginObject();
        m_json.pair(u"kind", schema.table());
        m_json.pair(u"key", field.key);
        m_json.pair(u"label", field.label);
        m_json.pair(u"type", storedType(field));
        m_json.key(u"choices");
        m_json.beginArray();
        for (const auto& choice : field.choices)
            m_json.text(choice.first);
        m_json.endArray();
        m_json.endObject();
    }

    Result<QString> uidOf(const QString& kindKey, RecordId id)
    {
        if (!m_uids.contains(kindKey)) {
            ENCORE_ASSIGN(uids, uidsOf(m_session.database(), *m_session.schemas().byKey(kindKey)));
            m_uids.emplace(kindKey, std::move(uids));
        }
        return m_uids[kindKey][id.value];
    }

    Status writeRecord(const RecordSchema& schema, RecordId id)
    {
        ENCORE_ASSIGN(record, getRecord(m_session.database(), schema, id));
        m_json.beginObject();
        m_json.pair(u"kind_of", schema.table());
        m_json.pair(u"uid", record.uid);
        m_json.pair(u"created_at", storedTime(record.createdAt));
        m_json.pair(u"updated_at", storedTime(record.updatedAt));
        if (record.trashedAt.isValid())
            m_json.pair(u"trashed_at", storedTime(record.trashedAt));
        Status failed;
        const RefWriter asUid = [&](JsonWriter& out, const FieldDef& field, RecordId target) {
            const Result<QString> uid = uidOf(field.target, target);
            if (!uid)
                failed = uid.error();
            else
                out.text(*uid);
        };
        for (const auto& [key, value] : record.values()) {
            const FieldDef* field = schema.field(key);
            if (isEmpty(value) || (key == kNumberKey && aboutOf(record)))
                continue;
            m_json.key(key);
            writeJsonValue(m_json, *field, value, asUid);
        }
        ENCORE_TRY(failed);
        ENCORE_TRY(writeSpecials(record));
        if (!record.sections.empty() || !record.languages.empty() || !record.extras.empty())
            writeTextParts(m_json, schema, record);
        m_json.endObject();
        return {};
    }

    // What is named by kind and number, as a source reference does and what is put off: numbers of another portfolio mean other records.
    static std::optional<RecordRef> aboutOf(const Record& record)
    {
        const auto* kind = std::get_if<QString>(&record.value(u"record_kind"_s));
        const auto* number = std::get_if<qint64>(&record.value(QString(kNumberKey)));
        const std::optional<Kind> known = kind && number ? kindOf(*kind) : std::nullopt;
        return known ? std::optional(RecordRef{*known, RecordId{*number}}) : std::nullopt;
    }

    // What a kind has beside its fields: the bytes of an attachment, the record that it is about.
    Status writeSpecials(const Record& record)
    {
        if (record.kind == attachment::kind && record.has(attachment::hash)) {
            const Result<QByteArray> bytes = blob(m_session.database(), record.get(attachment::hash));
            if (!bytes && bytes.error().code != ErrorCode::NotFound)
                return bytes.error();
            if (bytes)
                m_json.pair(u"bytes", QString::fromLatin1(bytes->toBase64()));
        }
        if (const std::optional<RecordRef> about = aboutOf(record)) {
            ENCORE_ASSIGN(uid, uidOf(QString(about->kind.key), about->id));
            m_json.pair(u"record_uid", uid);
        }
        return {};
    }

    // So that a part of a portfolio finds, or makes, elsewhere what it only names.
    Status writeNames(const std::map<Kind, std::vector<RecordId>>& records)
    {
        ENCORE_ASSIGN(names, namesAround(m_session, records));
        m_json.key(u"names");
        m_json.beginObject();
        for (const auto& [kind, byUid] : names) {
            m_json.key(kind);
            m_json.beginObject();
            for (const auto& [uid, name] : byUid)
                m_json.pair(uid, name);
            m_json.endObject();
        }
        m_json.endObject();
        return {};
    }

    Status writeSettings()
    {
        Query query = m_session.database().prepare(
            u"SELECT key, value FROM setting WHERE key <> 'min_reader_version' ORDER BY key"_s);
        ENCORE_TRY(query.run());
        m_json.key(u"settings");
        m_json.beginObject();
        while (query.next())
            m_json.pair(query.text(0), query.text(1));
        m_json.endObject();
        return query.status();
    }

    JsonWriter m_json;
    Session& m_session;
    std::map<QString, std::unordered_map<qint64, QString>> m_uids;
};

Error invalid(const QString& what)
{
    return Error{ErrorCode::Invalid, what, {}};
}

std::map<QString, std::vector<FieldDef>> readCustomFields(const QJsonArray& list)
{
    std::map<QString, std::vector<FieldDef>> fields;
    for (const QJsonValue& each : list) {
        FieldDef field;
        field.key = each[u"key"].toString();
        field.label = each[u"label"].toString();
        setStoredType(field, each[u"type"].toString());
        field.custom = true;
        for (const QJsonValue& choice : each[u"choices"].toArray())
            field.choices.emplace_back(choice.toString(), choice.toString());
        fields[each[u"kind"].toString()].push_back(std::move(field));
    }
    return fields;
}

void readTextParts(const QJsonObject& object, bool hasText, Record& record)
{
    for (const QJsonValue& each : hasText ? object.value(u"sections").toArray() : QJsonArray()) {
        record.sections.push_back({0, each[u"language"].toString(), each[u"key"].toString(),
            each[u"heading"].toString(), each[u"level"].toInt(2), each[u"text"].toString()});
    }
    for (const QJsonValue& each : hasText ? object.value(u"languages").toArray() : QJsonArray())
        record.languages.push_back(
            {0, each[u"language"].toString(), each[u"title"].toString(), each[u"source"].toString()});
    for (const QJsonValue& each : object.value(u"extras").toArray())
        record.extras.push_back({0, each[u"key"].toString(), each[u"value"].toString()});
}

QDateTime timeOf(const QJsonObject& object, const QString& key)
{
    return timeFromStored(object.value(key).toString());
}

Status readMember(const RecordSchema& schema, const QString& key, const QJsonValue& json, LooseRecord& loose)
{
    static const QStringList kOther{u"kind_of"_s, u"uid"_s, u"created_at"_s, u"updated_at"_s, u"trashed_at"_s,
        u"extras"_s, u"bytes"_s, u"record_uid"_s};
    const FieldDef* field = schema.field(key);
    if (kOther.contains(key) || (schema.hasText() && (key == u"sections"_s || key == u"languages"_s)))
        return {};
    if (!field)
        return invalid(u"%1 has no field \"%2\"."_s.arg(schema.singular(), key));
    if (field->type == FieldType::Ref || field->type == FieldType::RefList) {
        QStringList uids;
        for (const QJsonValue& each : json.isArray() ? json.toArray() : QJsonArray{json})
            uids << each.toString();
        loose.refs[key] = uids;
        return {};
    }
    ENCORE_ASSIGN(value, valueFromJson(*field, json));
    loose.record.setValue(key, value);
    return {};
}

Status readRecord(const QJsonObject& object, const Schemas& schemas, PortableSet& set)
{
    const RecordSchema* schema = schemas.byKey(object.value(u"kind_of").toString());
    if (!schema)
        return invalid(u"\"%1\" is no kind of record."_s.arg(object.value(u"kind_of").toString()));
    LooseRecord loose;
    loose.record.kind = schema->kind();
    loose.record.uid = object.value(u"uid").toString();
    if (loose.record.uid.isEmpty())
        return invalid(u"A %1 has no uid."_s.arg(schema->singular().toLower()));
    loose.place = schema->singular() + u' ' + loose.record.uid;
    loose.record.createdAt = timeOf(object, u"created_at"_s);
    loose.record.updatedAt = timeOf(object, u"updated_at"_s);
    loose.record.trashedAt = timeOf(object, u"trashed_at"_s);
    loose.describes = object.value(u"record_uid").toString();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const Status read = readMember(*schema, it.key(), it.value(), loose); !read)
            return invalid(loose.place + u": "_s + read.error().detail);
    }
    readTextParts(object, schema->hasText(), loose.record);
    if (schema->kind() == attachment::kind && object.contains(u"bytes"_s))
        attachBytes(set, loose.record, QByteArray::fromBase64(object.value(u"bytes").toString().toLatin1()));
    set.records.push_back(std::move(loose));
    return {};
}

} // namespace

Status writePortfolioJson(QIODevice& out, Session& session, const ExportRequest& request)
{
    // One moment for all of it, whatever others write meanwhile.
    const Snapshot snapshot(session.database());
    ENCORE_ASSIGN(records, recordsWithAll(session, request.records, request.everything, true));
    return Writer(out, session).write(records, request.everything);
}

bool isPortfolioJson(const QByteArray& head)
{
    const QByteArray start = head.left(400).simplified();
    return start.startsWith('{') && start.contains("\"format\"") && start.contains("\"encore-portfolio\"");
}

Result<PortableSet> readPortfolioJson(const QByteArray& bytes, const Schemas& schemas)
{
    QJsonParseError problem;
    const QJsonObject whole = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return invalid(u"The JSON is broken at byte %1: %2."_s.arg(problem.offset).arg(problem.errorString()));
    if (whole.value(u"format").toString() != kFormat)
        return invalid(u"The JSON is no export of a portfolio."_s);
    if (whole.value(u"format_version").toInt() > kPortfolioJsonVersion)
        return Error{ErrorCode::TooNew,
            u"the export has format %1, this Encore knows %2"_s.arg(whole.value(u"format_version").toInt())
                .arg(kPortfolioJsonVersion),
            {}};
    PortableSet set;
    set.customFields = readCustomFields(whole.value(u"own_fields").toArray());
    const Schemas extended = schemasWith(schemas, set.customFields);
    for (const QJsonValue& each : whole.value(u"records").toArray())
        ENCORE_TRY(readRecord(each.toObject(), extended, set));
    const QJsonObject names = whole.value(u"names").toObject();
    for (auto kind = names.begin(); kind != names.end(); ++kind) {
        const QJsonObject byUid = kind.value().toObject();
        for (auto it = byUid.begin(); it != byUid.end(); ++it)
            set.names[kind.key()][it.key()] = it.value().toString();
    }
    const QJsonObject settings = whole.value(u"settings").toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        set.settings[it.key()] = it.value().toString();
    return set;
}

} // namespace encore
