// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importmerge.h"

#include "model/domain/kinds.h"
#include "model/exchange/importnames.h"
#include "model/store/records.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Gives a record the texts and relations that a logged change has replaced.
void setFormer(const RecordSchema& schema, const QJsonObject& before, Record& record)
{
    for (auto each = before.begin(); each != before.end(); ++each) {
        const FieldDef* field = schema.field(each.key());
        if (field && field->type == FieldType::Ref)
            record.setValue(field->key, each->isDouble() ? Value(RecordId{each->toInteger()}) : Value());
        else if (field && each->isString())
            record.setValue(field->key, each->toString());
    }
}

} // namespace

Section inLanguage(Section section, const QString& language)
{
    section.id = 0;
    section.language = language;
    return section;
}

std::vector<Section> mergedSections(const std::vector<Section>& current, const std::vector<Section>& wanted,
    const QStringList& kept, const QString& language)
{
    std::vector<Section> merged;
    QSet<qint64> used;
    QSet<QString> languages{language};
    const auto languageOf = [&language](const Section& section) {
        return section.language.isEmpty() ? language : section.language;
    };
    for (const Section& section : wanted) {
        languages.insert(languageOf(section));
        const auto same = std::ranges::find_if(current, [&](const Section& each) {
            if (section.id != 0)
                return each.id == section.id;
            const bool free = each.language == languageOf(section) && !used.contains(each.id);
            return free && (section.key.isEmpty() ? each.heading == section.heading : each.key == section.key);
        });
        if (same == current.end()) {
            if (!kept.contains(u"sections:"_s + section.heading))
                merged.push_back(inLanguage(section, languageOf(section)));
            continue;
        }
        used.insert(same->id);
        if (kept.contains(u"sections:"_s + same->heading)) {
            merged.push_back(*same);
        } else {
            merged.push_back(inLanguage(section, languageOf(section)));
            merged.back().id = same->id;
        }
    }
    std::vector<Section> others;
    for (const Section& section : current) {
        const bool elsewhere = !languages.contains(section.language);
        if (elsewhere || (!used.contains(section.id) && kept.contains(u"sections:"_s + section.heading)))
            others.push_back(section);
    }
    // The record's own text stands before its versions.
    std::vector<Section>& first = language.isEmpty() ? merged : others;
    std::vector<Section>& last = language.isEmpty() ? others : merged;
    std::ranges::move(last, std::back_inserter(first));
    return std::move(first);
}

QString versionKey(const QString& key, const QString& language)
{
    return key + u" ("_s + language + u')';
}

std::vector<Extra> withVersionExtras(const std::vector<Extra>& current, const std::vector<Extra>& wanted,
    const QStringList& kept, const QString& language)
{
    std::vector<Extra> all;
    std::vector<Extra> former;
    const QString end = versionKey({}, language);
    for (const Extra& extra : current)
        (extra.key.endsWith(end) ? former : all).push_back(extra);
    std::vector<Extra> named = wanted;
    for (Extra& extra : named)
        extra.key = versionKey(extra.key, language);
    for (Extra& extra : mergedExtras(former, named, kept, {}))
        all.push_back(std::move(extra));
    return all;
}

std::vector<Extra> mergedExtras(const std::vector<Extra>& current, const std::vector<Extra>& wanted,
    const QStringList& kept, const std::vector<LanguageVersion>& languages)
{
    const auto isOfVersion = [&languages](const Extra& extra) {
        return std::ranges::any_of(languages,
            [&extra](const LanguageVersion& version) { return extra.key.endsWith(versionKey({}, version.language)); });
    };
    std::vector<Extra> merged;
    QSet<qint64> used;
    for (Extra extra : wanted) {
        const auto same = std::ranges::find_if(current, [&](const Extra& each) {
            return extra.id != 0 ? each.id == extra.id : each.key == extra.key && !used.contains(each.id);
        });
        const bool edited = kept.contains(u"extras:"_s + extra.key);
        if (same != current.end()) {
            used.insert(same->id);
            extra.id = same->id;
            merged.push_back(edited ? *same : extra);
        } else if (!edited) {
            merged.push_back(extra);
        }
    }
    for (const Extra& extra : current) {
        if (!used.contains(extra.id) && (isOfVersion(extra) || kept.contains(u"extras:"_s + extra.key)))
            merged.push_back(extra);
    }
    return merged;
}

QString childIdentity(const Record& record)
{
    if (record.kind == quote::kind)
        return foldedName(record.get(quote::text));
    QStringList parts;
    for (const QString& key : {u"name"_s, u"role"_s, u"person"_s, u"team"_s, u"use_case"_s}) {
        const Value& value = record.value(key);
        if (const QString* text = std::get_if<QString>(&value))
            parts << key + u'=' + foldedName(*text);
        else if (const RecordId* id = std::get_if<RecordId>(&value))
            parts << key + u'=' + QString::number(id->value);
    }
    return parts.join(u'\n');
}

Result<QSet<QString>> childIdentities(
    Database& database, const RecordSchema& schema, const QString& field, RecordId parent)
{
    std::vector<RecordId> ids;
    {
        Query query = database.prepare(u"SELECT id FROM "_s + schema.table() + u" WHERE "_s + field + u" = ?"_s);
        query.bind(parent.value);
        ENCORE_TRY(query.run());
        while (query.next())
            ids.push_back(RecordId{query.integer(0)});
        ENCORE_TRY(query.status());
    }
    QSet<QString> identities;
    for (const RecordId id : ids) {
        ENCORE_ASSIGN(record, getRecord(database, schema, id));
        identities.insert(childIdentity(record));
        Query query = database.prepare(
            u"SELECT r.before FROM change_row r JOIN change_step s ON s.id = r.step WHERE s.undone = 0 AND r.kind = ? "
            "AND r.record = ? AND r.tbl = r.kind AND r.op = 'update' ORDER BY r.id DESC"_s);
        query.bind(schema.table()).bind(id.value);
        ENCORE_TRY(query.run());
        while (query.next()) {
            setFormer(schema, QJsonDocument::fromJson(query.text(0).toUtf8()).object(), record);
            identities.insert(childIdentity(record));
        }
        ENCORE_TRY(query.status());
    }
    return identities;
}

} // namespace encore
