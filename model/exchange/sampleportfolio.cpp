// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sampleportfolio.h"

#include "model/domain/kinds.h"
#include "model/domain/ownfieldtype.h"
#include "model/exchange/newportfolio.h"
#include "model/exchange/portableset.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

// At global scope, as the macro demands.
static void initSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace encore {

namespace {

// The fields that the portfolio's people made themselves; read first, as the records fill them in.
constexpr QLatin1StringView kFieldsFile{"fields.yaml"};

QString textOf(const YAML::Node& node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

QString member(const YAML::Node& map, const char* key)
{
    const YAML::Node found = map[key];
    return found ? textOf(found) : QString();
}

QStringList textsOf(const YAML::Node& node)
{
    if (node.IsScalar())
        return {textOf(node)};
    QStringList texts;
    for (const YAML::Node& each : node)
        texts << textOf(each);
    return texts;
}

std::vector<Section> sectionsOf(const YAML::Node& list)
{
    std::vector<Section> sections;
    for (const YAML::Node& each : list) {
        Section section;
        section.language = member(each, "language");
        section.key = member(each, "key");
        section.heading = member(each, "heading");
        if (const QString level = member(each, "level"); !level.isEmpty())
            section.level = level.toInt();
        section.text = member(each, "text").trimmed();
        sections.push_back(section);
    }
    return sections;
}

std::vector<LanguageVersion> languagesOf(const YAML::Node& list)
{
    std::vector<LanguageVersion> versions;
    for (const YAML::Node& each : list)
        versions.push_back({0, member(each, "language"), member(each, "title"), member(each, "source")});
    return versions;
}

Status readField(const RecordSchema& schema, const QString& key, const YAML::Node& node, LooseRecord& loose)
{
    const FieldDef* field = schema.field(key);
    if (!field)
        return Error{ErrorCode::Invalid, u"%1 has no field \"%2\""_s.arg(schema.singular(), key), {{u"field"_s, key}}};
    if (field->type == FieldType::Ref || field->type == FieldType::RefList) {
        loose.refs[key] = textsOf(node);
        return {};
    }
    ENCORE_ASSIGN(value, valueFromText(*field, textsOf(node).join(u"; "_s)));
    loose.record.setValue(key, value);
    return {};
}

Status readMember(const RecordSchema& schema, const QString& key, const YAML::Node& node, LooseRecord& loose)
{
    Record& record = loose.record;
    if (key == u"uid"_s)
        record.uid = textOf(node);
    else if (key == u"created"_s || key == u"updated"_s)
        (key == u"created"_s ? record.createdAt : record.updatedAt) = QDateTime::fromString(textOf(node), Qt::ISODate);
    else if (schema.hasText() && key == u"sections"_s)
        record.sections = sectionsOf(node);
    else if (schema.hasText() && key == u"languages"_s)
        record.languages = languagesOf(node);
    else if (key == u"describes"_s)
        loose.describes = textOf(node);
    else if (key != u"kind_of"_s)
        return readField(schema, key, node, loose);
    return {};
}

Result<LooseRecord> readRecord(const YAML::Node& map, const QString& fileName, const Schemas& schemas)
{
    const QString uid = member(map, "uid");
    const QString place = fileName + u", "_s + QString(uid.isEmpty() ? u"line %1"_s.arg(map.Mark().line + 1) : uid);
    const auto at = [&place](Error error) {
        error.detail = place + u": "_s + error.detail;
        return error;
    };
    const RecordSchema* schema = schemas.byKey(member(map, "kind_of"));
    if (!schema)
        return at(Error{ErrorCode::Invalid, u"\"%1\" is no kind of record"_s.arg(member(map, "kind_of")), {}});
    LooseRecord loose;
    loose.record.kind = schema->kind();
    loose.place = place;
    for (const auto& each : map) {
        if (const Status read = readMember(*schema, textOf(each.first), each.second, loose); !read)
            return at(read.error());
    }
    if (!loose.record.updatedAt.isValid())
        loose.record.updatedAt = loose.record.createdAt;
    return loose;
}

Result<std::map<QString, std::vector<FieldDef>>> readYamlFields(const QByteArray& yaml, const QString& fileName)
{
    std::map<QString, std::vector<FieldDef>> fields;
    try {
        for (const YAML::Node& map : YAML::Load(yaml.toStdString())) {
            FieldDef field;
            field.key = member(map, "key");
            field.label = member(map, "label");
            setStoredType(field, member(map, "type"));
            field.custom = true;
            for (const QString& choice : map["choices"] ? textsOf(map["choices"]) : QStringList())
                field.choices.emplace_back(choice, choice);
            fields[member(map, "of")].push_back(field);
        }
    } catch (const YAML::Exception& problem) {
        return Error{ErrorCode::Invalid, fileName + u": "_s + QString::fromStdString(problem.what()), {}};
    }
    return fields;
}

Result<QByteArray> sampleFile(const QString& name)
{
    QFile file(u":/samples/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Invalid, name + u" is missing"_s, {}};
    return file.readAll();
}

// The bytes of an attachment lie beside the texts, under its name.
Status takeInFile(PortableSet& set, Record& record)
{
    const QString name = record.get(attachment::name);
    ENCORE_ASSIGN(bytes, sampleFile(name));
    attachBytes(set, record, bytes);
    record.set(attachment::mediaType, QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name());
    return {};
}

Status fill(Session& session)
{
    initSamples();
    PortableSet set;
    ENCORE_ASSIGN(fields, sampleFile(kFieldsFile));
    ENCORE_ASSIGN(own, readYamlFields(fields, kFieldsFile));
    set.customFields = std::move(own);
    const Schemas schemas = schemasWith(session.schemas(), set.customFields);
    for (const QString& name : QDir(u":/samples"_s).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
        if (name == kFieldsFile)
            continue;
        ENCORE_ASSIGN(yaml, sampleFile(name));
        ENCORE_ASSIGN(read, readYamlRecords(yaml, name, schemas));
        std::ranges::move(read, std::back_inserter(set.records));
    }
    for (LooseRecord& each : set.records) {
        if (each.record.kind == attachment::kind)
            ENCORE_TRY(takeInFile(set, each.record));
    }
    ENCORE_ASSIGN(report, takeIn(session, set, u"the sample portfolio"_s, false));
    if (!report.warnings.isEmpty())
        return Error{ErrorCode::Invalid, report.warnings.join(u"; "_s), {}};
    return {};
}

} // namespace

Result<std::vector<LooseRecord>> readYamlRecords(
    const QByteArray& yaml, const QString& fileName, const Schemas& schemas)
{
    std::vector<LooseRecord> records;
    try {
        for (const YAML::Node& map : YAML::Load(yaml.toStdString())) {
            ENCORE_ASSIGN(record, readRecord(map, fileName, schemas));
            records.push_back(std::move(record));
        }
    } catch (const YAML::Exception& problem) {
        return Error{ErrorCode::Invalid, fileName + u": "_s + QString::fromStdString(problem.what()), {}};
    }
    return records;
}

Status createSamplePortfolio(const QString& path, const Services& services)
{
    return createFilled(path, services, fill);
}

} // namespace encore
