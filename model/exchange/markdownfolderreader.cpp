// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/ownfieldtype.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/frontmatter.h"
#include "model/exchange/markdowndocument.h"
#include "model/exchange/markdownfolder.h"
#include "model/exchange/markdownlayout.h"
#include "model/exchange/tabular.h"
#include "model/store/rowmapping.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

Error invalid(const QString& place, const QString& what)
{
    return Error{ErrorCode::Invalid, place + u": "_s + what, {}};
}

// The kind of record that a record is about.
QString kindText(const Record& record)
{
    const auto* named = std::get_if<QString>(&record.value(u"record_kind"_s));
    return named ? *named : QString();
}

class FolderReader
{
public:
    FolderReader(QString folder, const Schemas& schemas) : m_folder(std::move(folder)), m_given(schemas) { }

    Result<PortableSet> read()
    {
        ENCORE_TRY(readMarker());
        m_schemas = std::make_unique<Schemas>(schemasWith(m_given, m_set.customFields));
        for (const RecordSchema& schema : m_schemas->all())
            ENCORE_TRY(layout::isDocument(schema.kind()) ? readDocuments(schema) : readTable(schema));
        resolveNames();
        return std::move(m_set);
    }

private:
    Status readMarker()
    {
        try {
            const YAML::Node marker =
                YAML::LoadFile(QFile::encodeName(m_folder + u'/' + layout::kMarker).toStdString());
            if (marker["format_version"].as<int>() > layout::kVersion)
                return Error{ErrorCode::TooNew, u"the export is of a later Encore"_s, {{u"path"_s, m_folder}}};
            for (const YAML::Node& each : marker["own_fields"]) {
                const auto member = [&each](const char* key) {
                    return QString::fromStdString(each[key].as<std::string>(""));
                };
                FieldDef field;
                field.key = member("key");
                field.label = member("label");
                setStoredType(field, member("type"));
                for (const YAML::Node& choice : each["choices"])
                    field.choices.emplace_back(
                        QString::fromStdString(choice.Scalar()), QString::fromStdString(choice.Scalar()));
                m_set.customFields[member("kind")].push_back(std::move(field));
            }
            for (const YAML::Node& each : marker["names"]) {
                const auto member = [&each](const char* key) {
                    return QString::fromStdString(each[key].as<std::string>(""));
                };
                m_set.names[member("kind")][member("uid")] = member("name");
            }
        } catch (const YAML::Exception& problem) {
            return invalid(layout::kMarker, QString::fromStdString(problem.what()));
        }
        return {};
    }

    Status readDocuments(const RecordSchema& schema)
    {
        const QDir folder(m_folder + u'/' + schema.commandName());
        for (const QString& name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return Error{ErrorCode::Io, file.errorString(), {{u"path"_s, file.fileName()}}};
            ENCORE_TRY(readDocument(schema, schema.commandName() + u'/' + name, QString::fromUtf8(file.readAll())));
        }
        return {};
    }

    Status readDocument(const RecordSchema& schema, const QString& place, const QString& text)
    {
        const FrontMatter front = readFrontMatter(text);
        LooseRecord loose;
        loose.record.kind = schema.kind();
        loose.place = place;
        for (const auto& [key, value] : front.entries) {
            QStringList words;
            for (const MetaValue& each : value.items)
                words << each.text;
            if (value.items.empty())
                words << value.text;
            ENCORE_TRY(setPlain(schema, key, words, loose));
        }
        readMarkdownParts(text, front, place, loose.record, m_set.warnings);
        m_set.records.push_back(std::move(loose));
        return {};
    }

    Status setPlain(const RecordSchema& schema, const QString& key, const QStringList& words, LooseRecord& loose)
    {
        static const QStringList kOther{u"kind_of"_s, u"sections"_s, u"extras"_s, layout::kMore, layout::kFile};
        if (key == u"uid"_s)
            loose.record.uid = words.join(QString());
        else if (key == u"created_at"_s || key == u"updated_at"_s)
            (key == u"created_at"_s ? loose.record.createdAt : loose.record.updatedAt) =
                timeFromStored(words.join(QString()));
        else if (!kOther.contains(key) && !(schema.hasText() && key == u"languages"_s))
            return setField(schema, key, words, loose);
        return {};
    }

    Status setField(const RecordSchema& schema, const QString& key, const QStringList& words, LooseRecord& loose)
    {
        const FieldDef* field = schema.field(key);
        if (!field) {
            m_set.warnings << u"%1: \"%2\" is no field; kept as a foreign value"_s.arg(loose.place, key);
            loose.record.extras.push_back({0, key, words.join(u"; "_s)});
            return {};
        }
        const QString text = words.join(u"; "_s);
        if (field->type == FieldType::Ref || field->type == FieldType::RefList) {
            loose.refs[key] = field->type == FieldType::Ref ? QStringList{text} : words;
        } else if (layout::describes(schema) && key == u"record"_s) {
            loose.describes = text;
        } else if (field->type == FieldType::Text || field->type == FieldType::LongText) {
            loose.record.setValue(key, normalized(Value(text)));
        } else {
            const Result<Value> value = valueFromText(*field, text);
            if (!value)
                return invalid(loose.place, value.error().detail);
            loose.record.setValue(key, *value);
        }
        return {};
    }

    Status readTable(const RecordSchema& schema)
    {
        const QString name = schema.commandName() + u".csv"_s;
        const QString path = m_folder + u'/' + name;
        if (!QFileInfo::exists(path))
            return {};
        ENCORE_ASSIGN(table, TableFile::open(path, {u"UTF-8"_s, ','}));
        QStringList header;
        Status failed;
        ENCORE_TRY(table.read([&](const TableRow& row) {
            QStringList cells;
            for (const QByteArrayView cell : *row.cells)
                cells << QString::fromUtf8(cell);
            if (row.number == 0)
                header = cells;
            else if (!row.blank())
                failed = readRow(schema, u"%1, line %2"_s.arg(name).arg(row.line), header, cells);
            return failed.ok();
        }));
        return failed;
    }

    Status readRow(
        const RecordSchema& schema, const QString& place, const QStringList& header, const QStringList& cells)
    {
        LooseRecord loose;
        loose.record.kind = schema.kind();
        loose.place = place;
        QString file;
        for (qsizetype i = 0; i < std::min(header.size(), cells.size()); ++i) {
            const QString text = unguardedCell(cells[i]);
            if (text.isEmpty())
                continue;
            if (header[i] == layout::kMore)
                layout::readMore(text, loose.record);
            else if (header[i] == layout::kFile)
                file = text;
            const FieldDef* field = schema.field(header[i]);
            const QStringList words =
                field && field->type == FieldType::RefList ? text.split(u"; "_s) : QStringList{text};
            ENCORE_TRY(setPlain(schema, header[i], words, loose));
        }
        if (schema.kind() == attachment::kind && !file.isEmpty())
            ENCORE_TRY(readFile(file, loose));
        m_set.records.push_back(std::move(loose));
        return {};
    }

    // Only files inside of the folder are taken in, whatever the table names.
    Status readFile(const QString& name, LooseRecord& loose)
    {
        const QString path = QFileInfo(m_folder + u'/' + name).canonicalFilePath();
        QFile file(path);
        if (!path.startsWith(QFileInfo(m_folder).canonicalFilePath() + u'/') || !file.open(QIODevice::ReadOnly)) {
            m_set.warnings << u"%1: the file %2 cannot be read"_s.arg(loose.place, name);
            return {};
        }
        attachBytes(m_set, loose.record, file.readAll());
        return {};
    }

    // Names become uids where one record of the folder has that title.
    void resolveNames()
    {
        std::map<QString, std::map<QString, QStringList>> byTitle;
        std::map<QString, QSet<QString>> uids;
        for (const LooseRecord& each : m_set.records) {
            const RecordSchema& schema = m_schemas->of(each.record.kind);
            uids[schema.table()].insert(each.record.uid);
            if (schema.titleField())
                byTitle[schema.table()][valueToText(*schema.titleField(), each.record.value(schema.titleField()->key))]
                    << each.record.uid;
        }
        for (const auto& [kind, byUid] : m_set.names) {
            for (const auto& [uid, name] : byUid) {
                if (!uids[kind].contains(uid)) {
                    uids[kind].insert(uid);
                    byTitle[kind][name] << uid;
                }
            }
        }
        const auto uidFor = [&](const QString& kind, const QString& name) {
            const QStringList found = uids[kind].contains(name) ? QStringList() : byTitle[kind][name];
            return found.size() == 1 ? found.front() : name;
        };
        for (LooseRecord& each : m_set.records) {
            for (auto& [key, names] : each.refs) {
                for (QString& name : names)
                    name = uidFor(m_schemas->of(each.record.kind).field(key)->target, name);
            }
            if (!each.describes.isEmpty())
                each.describes = uidFor(kindText(each.record), each.describes);
        }
    }

    QString m_folder;
    const Schemas& m_given;
    std::unique_ptr<Schemas> m_schemas;
    PortableSet m_set;
};

} // namespace

bool isMarkdownFolder(const QString& path)
{
    return QFileInfo(QDir(path).filePath(layout::kMarker)).isFile();
}

Result<PortableSet> readMarkdownFolder(const QString& path, const Schemas& schemas)
{
    return FolderReader(QDir::cleanPath(path), schemas).read();
}

} // namespace encore
