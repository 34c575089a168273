// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/markdownfolder.h"

#include "model/db/diskspace.h"
#include "model/domain/kinds.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/markdowndocument.h"
#include "model/exchange/markdownlayout.h"
#include "model/exchange/recordset.h"
#include "model/store/blobs.h"
#include "model/store/rowmapping.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

Error cannotWrite(const QString& path)
{
    return notWritten(path, u"cannot be written"_s);
}

Status writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly))
        return cannotWrite(path);
    return file.write(bytes) == bytes.size() && file.flush() ? Status() : Status(cannotWrite(path));
}

QString oneLine(const QString& text)
{
    return text.simplified();
}

// "> words" and who said them.
QString blockQuote(const RecordRow& row)
{
    QString text = u"> "_s + row.record.get(quote::text).replace(u'\n', u"\n> "_s) + u'\n';
    const auto person = row.refTitles.find(QString::fromLatin1(quote::person.key));
    QStringList speaker;
    for (const QString& part :
        {person != row.refTitles.end() && !person->second.isEmpty() ? person->second.front()
                                                                    : row.record.get(quote::attribution),
            row.record.get(quote::role), row.record.get(quote::organisation)}) {
        if (!part.isEmpty())
            speaker << oneLine(part);
    }
    if (!speaker.isEmpty())
        text += u">\n> — "_s + speaker.join(u", "_s) + u'\n';
    return text + u'\n';
}

class FolderWriter
{
public:
    FolderWriter(Session& session, QString folder, std::map<Kind, std::vector<RecordId>> records, NamesByUid around)
        : m_session(session)
        , m_folder(std::move(folder))
        , m_records(std::move(records))
        , m_around(std::move(around))
    {
    }

    Status write()
    {
        ENCORE_TRY(writeBytes(m_folder + u'/' + layout::kMarker, markerText()));
        for (const RecordSchema& schema : m_session.schemas().all())
            ENCORE_TRY(readNames(schema));
        for (const auto& [kind, ids] : m_records) {
            const RecordSchema& schema = m_session.schemas().of(kind);
            if (!ids.empty())
                ENCORE_TRY(layout::isDocument(kind) ? writeDocuments(schema, ids) : writeTable(schema, ids));
        }
        return {};
    }

private:
    QByteArray markerText() const
    {
        QByteArray text = "# A private working copy of an Encore portfolio: it holds names and unpublished texts "
                          "whatever the permissions\n"
                          "# say. Import this folder to take it in again; records are recognised by their "
                          "uid.\nformat: encore-markdown\nformat_version: "
            + QByteArray::number(layout::kVersion) + "\nown_fields:\n";
        for (const RecordSchema& schema : m_session.schemas().all()) {
            for (const FieldDef& field : schema.fields()) {
                if (field.custom)
                    text += "  - " + layout::ownFieldText(schema, field) + '\n';
            }
        }
        text += "names:\n";
        for (const auto& [kind, byUid] : m_around) {
            for (const auto& [uid, name] : byUid) {
                const QJsonObject one{{u"kind"_s, kind}, {u"uid"_s, uid}, {u"name"_s, name}};
                text += "  - " + QJsonDocument(one).toJson(QJsonDocument::Compact) + '\n';
            }
        }
        return text;
    }

    // Relations are written by title where that says clearly who is meant.
    Status readNames(const RecordSchema& schema)
    {
        ENCORE_ASSIGN(uids, uidsOf(m_session.database(), schema));
        std::vector<RecordId> ids;
        std::unordered_set<QString> taken;
        for (const auto& [id, uid] : uids) {
            ids.push_back(RecordId{id});
            taken.insert(uid);
        }
        auto& names = m_names[schema.table()];
        names = uids;
        m_uids[schema.table()] = uids;
        if (!schema.titleField() || schema.kind() == quote::kind)
            return {};
        ENCORE_ASSIGN(titles, titlesOf(m_session.database(), schema, ids));
        std::unordered_map<QString, int> count;
        for (const auto& [id, title] : titles)
            ++count[title];
        for (const auto& [id, title] : titles) {
            if (count[title] == 1 && !taken.contains(title) && layout::isPlainName(title))
                names[id] = title;
        }
        return {};
    }

    QString nameOf(const QString& kindKey, RecordId id) { return m_names[kindKey][id.value]; }

    PlainField plain(const FieldDef& field, const Value& value)
    {
        PlainField out{field.key, {}, false};
        if (const auto* id = std::get_if<RecordId>(&value)) {
            out.values << nameOf(field.target, *id);
        } else if (const auto* ids = std::get_if<std::vector<RecordId>>(&value)) {
            out.isList = true;
            for (const RecordId each : *ids)
                out.values << nameOf(field.target, each);
        } else if (const auto* codes = std::get_if<QStringList>(&value)) {
            out.isList = true;
            out.values = *codes;
        } else {
            out.values << valueToText(field, value);
        }
        return out;
    }

    Status writeDocuments(const RecordSchema& schema, const std::vector<RecordId>& ids)
    {
        for (const RecordId id : ids) {
            ENCORE_ASSIGN(record, getRecord(m_session.database(), schema, id));
            std::vector<PlainField> fields;
            for (const FieldDef& field : schema.fields()) {
                if (!isEmpty(record.value(field.key)))
                    fields.push_back(plain(field, record.value(field.key)));
            }
            const QString title = valueToText(*schema.titleField(), record.value(schema.titleField()->key));
            ENCORE_ASSIGN(below, shownBelow(record));
            const QString path = m_folder + u'/' + schema.commandName() + u'/' + fileNameFor(title, id) + u".md"_s;
            ENCORE_TRY(writeBytes(path, markdownDocument(record, title, fields, below).toUtf8()));
        }
        return {};
    }

    // Quotes and attachments, to be seen where they belong; the tables hold them whole.
    Result<QString> shownBelow(const Record& record)
    {
        const QString owner(record.kind.key);
        QString text;
        for (const Kind kind : {quote::kind, attachment::kind}) {
            const RecordSchema& schema = m_session.schemas().of(kind);
            ENCORE_ASSIGN(ids, dependents(m_session.database(), schema, owner, record.id));
            ENCORE_ASSIGN(rows, getRows(m_session.database(), m_session.schemas(), schema, ids));
            for (const RecordRow& row : rows) {
                if (kind == quote::kind)
                    text += blockQuote(row);
                else
                    text += u"- ["_s + oneLine(row.title).remove(u']') + u"](../"_s + layout::attachmentPath(row.record)
                        + u")\n"_s;
            }
        }
        return text;
    }

    Status writeTable(const RecordSchema& schema, const std::vector<RecordId>& ids)
    {
        QStringList header{u"uid"_s, u"created_at"_s, u"updated_at"_s};
        for (const FieldDef& field : schema.fields())
            header << field.key;
        header << layout::kMore << layout::kFile;
        QByteArray table = "\xEF\xBB\xBF" + csvLine(header);
        for (const RecordId id : ids) {
            ENCORE_ASSIGN(record, getRecord(m_session.database(), schema, id));
            QStringList cells{record.uid, storedTime(record.createdAt), storedTime(record.updatedAt)};
            for (const FieldDef& field : schema.fields()) {
                const Value& value = record.value(field.key);
                cells << QString(isEmpty(value) ? QString() : plain(field, value).values.join(u"; "_s));
            }
            if (layout::describes(schema))
                cells[3 + layout::columnOf(schema, u"record"_s)] = describedBy(record);
            cells << layout::moreText(record);
            ENCORE_ASSIGN(file, writeAttachment(record));
            cells << file;
            for (QString& cell : cells)
                cell = guardedCell(cell);
            table += csvLine(cells);
        }
        return writeBytes(m_folder + u'/' + schema.commandName() + u".csv"_s, table);
    }

    QString describedBy(const Record& record)
    {
        const auto* named = std::get_if<QString>(&record.value(u"record_kind"_s));
        const auto* number = std::get_if<qint64>(&record.value(u"record"_s));
        const std::optional<Kind> kind = named && number ? kindOf(*named) : std::nullopt;
        return kind ? m_uids[QString(kind->key)][*number] : QString();
    }

    Result<QString> writeAttachment(const Record& record)
    {
        if (record.kind != attachment::kind || !record.has(attachment::hash))
            return QString();
        const Result<QByteArray> bytes = blob(m_session.database(), record.get(attachment::hash));
        if (!bytes)
            return bytes.error().code == ErrorCode::NotFound ? Result<QString>(QString())
                                                             : Result<QString>(bytes.error());
        const QString path = layout::attachmentPath(record);
        ENCORE_TRY(writeBytes(m_folder + u'/' + path, *bytes));
        return path;
    }

    Session& m_session;
    QString m_folder;
    std::map<Kind, std::vector<RecordId>> m_records;
    NamesByUid m_around;
    std::map<QString, std::unordered_map<qint64, QString>> m_names; ///< by kind and number: title or uid
    std::map<QString, std::unordered_map<qint64, QString>> m_uids;
};

// Makes room for the new folder; only what Encore wrote itself, or nothing, is taken away.
Status checkTarget(const QString& out, bool overwrite)
{
    const QFileInfo info(out);
    if (!info.exists() || (info.isDir() && QDir(out).isEmpty()))
        return {};
    if (!overwrite)
        return Error{ErrorCode::Invalid, u"The folder exists already; choose another name or allow to overwrite it."_s,
            {{u"path"_s, out}}};
    if (!isMarkdownFolder(out))
        return Error{ErrorCode::Invalid,
            u"What is there is no export of Encore and stays as it is; choose another name."_s, {{u"path"_s, out}}};
    return {};
}

// What somebody else has put into the former folder (notes, a version history) goes into the new one.
Status carryOver(const Schemas& schemas, const QString& former, const QString& out)
{
    const QDir from(former);
    QDirIterator files(former, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = from.relativeFilePath(files.next());
        const QString target = out + u'/' + path;
        if (layout::isWritten(schemas, path) || QFileInfo::exists(target))
            continue;
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::rename(former + u'/' + path, target))
            return cannotWrite(target);
    }
    return {};
}

Status putInPlace(const Schemas& schemas, const QString& made, const QString& out)
{
    const QString former = out + u".old"_s;
    if (QFileInfo::exists(former))
        return Error{ErrorCode::Invalid, u"It holds a former export; take it away or choose another name."_s,
            {{u"path"_s, former}}};
    if (QFileInfo::exists(out) && !QDir().rename(out, former))
        return cannotWrite(out);
    if (!QDir().rename(made, out)) {
        QDir().rename(former, out);
        return cannotWrite(out);
    }
    ENCORE_TRY(carryOver(schemas, former, out));
    QDir(former).removeRecursively();
    return {};
}

} // namespace

Status writeMarkdownFolder(Session& session, const ExportRequest& request)
{
    const QString out = QDir::cleanPath(request.out);
    ENCORE_TRY(checkTarget(out, request.overwrite));
    const Snapshot snapshot(session.database());
    ENCORE_ASSIGN(records, recordsWithAll(session, request.records, request.everything, false));
    NamesByUid around;
    if (!request.everything) {
        ENCORE_ASSIGN(names, namesAround(session, records));
        around = std::move(names);
    }
    const QString made = out + u".part"_s;
    QDir(made).removeRecursively();
    Status done = FolderWriter(session, made, std::move(records), std::move(around)).write();
    if (done)
        done = putInPlace(session.schemas(), made, out);
    if (!done)
        QDir(made).removeRecursively();
    return done;
}

} // namespace encore
