// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/markdownlayout.h"

#include "model/domain/ownfieldtype.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore::layout {

bool isDocument(Kind kind)
{
    return kind == story::kind || kind == usecase::kind;
}

bool describes(const RecordSchema& schema)
{
    return schema.field(u"record_kind"_s) && schema.field(u"record"_s);
}

bool isPlainName(const QString& title)
{
    return !title.isEmpty() && title == title.simplified() && !title.contains(u';');
}

bool isWritten(const Schemas& schemas, QStringView path)
{
    if (path == kMarker || path.startsWith(u"attachments/"))
        return true;
    return std::ranges::any_of(schemas.all(), [path](const RecordSchema& schema) {
        return isDocument(schema.kind())
            ? path.startsWith(QString(schema.commandName() + u'/')) && path.endsWith(u".md")
            : path == QString(schema.commandName() + u".csv"_s);
    });
}

QString attachmentPath(const Record& record)
{
    const QFileInfo name(record.get(attachment::name));
    QString suffix;
    for (const QChar c : name.suffix().toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            suffix += c;
    }
    return u"attachments/"_s + fileNameFor(name.completeBaseName(), record.id)
        + QString(suffix.isEmpty() ? suffix : QString(u'.' + suffix));
}

QString moreText(const Record& record)
{
    if (record.sections.empty() && record.languages.empty() && record.extras.empty())
        return {};
    QJsonArray sections;
    for (const Section& each : record.sections)
        sections.append(QJsonObject{{u"language"_s, each.language}, {u"key"_s, each.key}, {u"heading"_s, each.heading},
            {u"level"_s, each.level}, {u"text"_s, each.text}});
    QJsonArray languages;
    for (const LanguageVersion& each : record.languages)
        languages.append(
            QJsonObject{{u"language"_s, each.language}, {u"title"_s, each.title}, {u"source"_s, each.source}});
    QJsonArray extras;
    for (const Extra& each : record.extras)
        extras.append(QJsonObject{{u"key"_s, each.key}, {u"value"_s, each.value}});
    const QJsonObject all{{u"sections"_s, sections}, {u"languages"_s, languages}, {u"extras"_s, extras}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void readMore(const QString& text, Record& record)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const QJsonValue& each : all.value(u"sections").toArray()) {
        record.sections.push_back({0, each[u"language"].toString(), each[u"key"].toString(),
            each[u"heading"].toString(), each[u"level"].toInt(2), each[u"text"].toString()});
    }
    for (const QJsonValue& each : all.value(u"languages").toArray())
        record.languages.push_back(
            {0, each[u"language"].toString(), each[u"title"].toString(), each[u"source"].toString()});
    for (const QJsonValue& each : all.value(u"extras").toArray())
        record.extras.push_back({0, each[u"key"].toString(), each[u"value"].toString()});
}

QByteArray ownFieldText(const RecordSchema& schema, const FieldDef& field)
{
    QJsonArray choices;
    for (const auto& choice : field.choices)
        choices.append(choice.first);
    const QJsonObject object{{u"kind"_s, schema.table()}, {u"key"_s, field.key}, {u"label"_s, field.label},
        {u"type"_s, storedType(field)}, {u"choices"_s, choices}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

qsizetype columnOf(const RecordSchema& schema, const QString& key)
{
    return schema.field(key) - schema.fields().data();
}

} // namespace encore::layout
