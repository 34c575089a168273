// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/ownfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr std::array kTypes{
    OwnFieldType{"text"_L1, QT_TRANSLATE_NOOP("encore", "Text")},
    OwnFieldType{"long_text"_L1, QT_TRANSLATE_NOOP("encore", "Long text")},
    OwnFieldType{"number"_L1, QT_TRANSLATE_NOOP("encore", "Number")},
    OwnFieldType{"integer"_L1, QT_TRANSLATE_NOOP("encore", "Whole number")},
    OwnFieldType{"money"_L1, QT_TRANSLATE_NOOP("encore", "Money")},
    OwnFieldType{"date"_L1, QT_TRANSLATE_NOOP("encore", "Date")},
    OwnFieldType{"choice"_L1, QT_TRANSLATE_NOOP("encore", "Choice")},
    OwnFieldType{"choice_list"_L1, QT_TRANSLATE_NOOP("encore", "Several choices")},
    OwnFieldType{"flag"_L1, QT_TRANSLATE_NOOP("encore", "Yes or no")},
    OwnFieldType{"ref:person"_L1, QT_TRANSLATE_NOOP("encore", "Person")},
    OwnFieldType{"ref:team"_L1, QT_TRANSLATE_NOOP("encore", "Team")},
};

QString choicesText(const QStringList& choices)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(choices)).toJson(QJsonDocument::Compact));
}

QStringList codesOf(const FieldDef& field)
{
    QStringList codes;
    for (const auto& choice : field.choices)
        codes << choice.first;
    return codes;
}

Error invalid(const QString& rule, const QString& detail)
{
    return Error{ErrorCode::Invalid, detail, {{u"rule"_s, rule}}};
}

// A choice is a line of its own in the file, so that "; " can divide several.
QStringList cleaned(const QStringList& choices)
{
    QStringList kept;
    for (const QString& choice : choices) {
        const QString one = QString(choice).replace(u';', u',').simplified();
        if (!one.isEmpty() && !kept.contains(one, Qt::CaseInsensitive))
            kept << storable(one);
    }
    return kept;
}

Status check(const RecordSchema& schema, const FieldDef& draft, const QString& ownKey)
{
    if (draft.label.simplified().isEmpty())
        return invalid(u"name"_s, u"The field needs a name."_s);
    for (const FieldDef& field : schema.fields()) {
        if (field.key != ownKey && field.label.compare(draft.label.simplified(), Qt::CaseInsensitive) == 0)
            return invalid(u"name_taken"_s, u"There is a field \"%1\" already."_s.arg(field.label));
    }
    const bool chooses = draft.type == FieldType::Choice || draft.type == FieldType::ChoiceList;
    if (chooses && draft.choices.empty())
        return invalid(u"choices"_s, u"A choice needs something to choose from."_s);
    return {};
}

struct Stored
{
    qint64 row = 0;
    QString key;
};

Result<std::vector<Stored>> storedFields(Database& database, Kind kind)
{
    Query query = database.prepare(u"SELECT id, key FROM custom_field WHERE kind = ? ORDER BY position, id"_s);
    query.bind(QString(kind.key));
    ENCORE_TRY(query.run());
    std::vector<Stored> found;
    while (query.next())
        found.push_back({query.integer(0), query.text(1)});
    ENCORE_TRY(query.status());
    return found;
}

Result<qint64> rowOf(UnitOfWork& work, Kind kind, const QString& key)
{
    ENCORE_ASSIGN(fields, storedFields(work.database(), kind));
    const auto found = std::ranges::find(fields, key, &Stored::key);
    if (found == fields.end())
        return Error{ErrorCode::NotFound, u"There is no field \"%1\" of your own."_s.arg(key), {{u"field"_s, key}}};
    return found->row;
}

struct Held
{
    qint64 row = 0;
    qint64 record = 0;
    QString value;
};

Result<std::vector<Held>> valuesOf(Database& database, Kind kind, const QString& key)
{
    Query query = database.prepare(u"SELECT id, record, value FROM extra WHERE custom = 1 AND kind = ? AND key = ?"_s);
    query.bind(QString(kind.key)).bind(key);
    ENCORE_TRY(query.run());
    std::vector<Held> found;
    while (query.next())
        found.push_back({query.integer(0), query.integer(1), query.text(2)});
    ENCORE_TRY(query.status());
    return found;
}

// Brings the values in line with the choices that there are now.
Status followChoices(UnitOfWork& work, Kind kind, const QString& key, const QStringList& choices,
    const std::map<QString, QString>& renamed)
{
    ENCORE_ASSIGN(held, valuesOf(work.database(), kind, key));
    for (const Held& each : held) {
        QStringList kept;
        for (const QString& code : each.value.split(u"; "_s, Qt::SkipEmptyParts)) {
            const auto other = renamed.find(code);
            const QString now = other == renamed.end() ? code : other->second;
            if (choices.contains(now) && !kept.contains(now))
                kept << now;
        }
        const RowOwner owner{kind, each.record};
        const QString now = kept.join(u"; "_s);
        if (now == each.value)
            continue;
        ENCORE_TRY(now.isEmpty() ? work.rows().remove(u"extra"_s, each.row, owner)
                                 : work.rows().update(u"extra"_s, each.row, owner, {{u"value"_s, now}}));
        work.changes().touch(kind, each.record, key);
    }
    return {};
}

} // namespace

std::span<const OwnFieldType> ownFieldTypes()
{
    return kTypes;
}

QString keyForOwnField(const RecordSchema& schema, const QString& label)
{
    // What a query or an import gives another meaning.
    static const QStringList taken{u"id"_s, u"uid"_s, u"version"_s, u"title"_s, u"name"_s, u"text"_s, u"has"_s, u"no"_s,
        u"is"_s, u"sort"_s, u"source"_s, u"person"_s, u"people"_s, u"team"_s, u"happened"_s, u"date"_s, u"file"_s,
        u"section"_s, u"sections"_s, u"created"_s, u"created_at"_s, u"updated_at"_s, u"changed"_s, u"trashed_at"_s};
    QString base;
    for (const QChar c : label.simplified().normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            base += c;
        else if (c.isSpace() || c == u'-' || c == u'_' || c == u'/')
            base += base.endsWith(u'_') ? u""_s : u"_"_s;
    }
    while (base.endsWith(u'_'))
        base.chop(1);
    if (base.isEmpty() || base.front().isDigit())
        base.prepend(u"field_"_s);
    while (base.endsWith(u'_'))
        base.chop(1);
    QString key = base;
    for (int number = 2; schema.field(key) || taken.contains(key); ++number)
        key = base + u'_' + QString::number(number);
    return key;
}

Status insertOwnField(UnitOfWork& work, Kind kind, const FieldDef& field, int position)
{
    const Row row{{u"kind"_s, QString(kind.key)}, {u"key"_s, field.key}, {u"label"_s, storable(field.label)},
        {u"type"_s, storedType(field)}, {u"choices"_s, choicesText(codesOf(field))}, {u"position"_s, position}};
    const Result<qint64> added = work.rows().insert(u"custom_field"_s, {kOwnFieldTable, 0}, row);
    work.changes().touch(kOwnFieldTable, 0, u"label"_s);
    return added ? Status() : Status(added.error());
}

Result<QString> addOwnField(UnitOfWork& work, Kind kind, const FieldDef& draft)
{
    const RecordSchema& schema = work.schemas().of(kind);
    FieldDef field = draft;
    field.label = draft.label.simplified();
    field.key = keyForOwnField(schema, field.label);
    field.choices.clear();
    for (const QString& choice : cleaned(codesOf(draft)))
        field.choices.emplace_back(choice, choice);
    ENCORE_TRY(check(schema, field, {}));
    ENCORE_ASSIGN(present, storedFields(work.database(), kind));
    ENCORE_TRY(insertOwnField(work, kind, field, int(present.size()) + 1));
    return field.key;
}

Status changeOwnField(UnitOfWork& work, Kind kind, const QString& key, const QString& label, const QStringList& choices,
    const std::map<QString, QString>& renamed)
{
    const RecordSchema& schema = work.schemas().of(kind);
    ENCORE_ASSIGN(row, rowOf(work, kind, key));
    const FieldDef* present = schema.field(key);
    if (!present || !present->custom)
        return Error{ErrorCode::NotFound, u"There is no field \"%1\" of your own."_s.arg(key), {{u"field"_s, key}}};
    FieldDef field = *present;
    field.label = label.simplified();
    const QStringList wanted = cleaned(choices);
    field.choices.clear();
    for (const QString& choice : wanted)
        field.choices.emplace_back(choice, choice);
    ENCORE_TRY(check(schema, field, key));
    ENCORE_TRY(work.rows().update(u"custom_field"_s, row, {kOwnFieldTable, row},
        {{u"label"_s, storable(field.label)}, {u"choices"_s, choicesText(wanted)}}));
    work.changes().touch(kOwnFieldTable, 0, u"label"_s);
    const bool chooses = field.type == FieldType::Choice || field.type == FieldType::ChoiceList;
    return chooses ? followChoices(work, kind, key, wanted, renamed) : Status();
}

Status orderOwnFields(UnitOfWork& work, Kind kind, const QStringList& keys)
{
    ENCORE_ASSIGN(fields, storedFields(work.database(), kind));
    std::ranges::stable_sort(fields, {}, [&keys](const Stored& field) {
        const qsizetype at = keys.indexOf(field.key);
        return at < 0 ? keys.size() : at;
    });
    int position = 0;
    for (const Stored& field : fields)
        ENCORE_TRY(work.rows().update(
            u"custom_field"_s, field.row, {kOwnFieldTable, field.row}, {{u"position"_s, ++position}}));
    work.changes().touch(kOwnFieldTable, 0, u"label"_s);
    return {};
}

Status removeOwnField(UnitOfWork& work, Kind kind, const QString& key)
{
    ENCORE_ASSIGN(row, rowOf(work, kind, key));
    ENCORE_ASSIGN(held, valuesOf(work.database(), kind, key));
    const FieldDef* field = work.schemas().of(kind).field(key);
    const bool searched = field && isIndexed(work.schemas().of(kind), key);
    for (const Held& each : held) {
        ENCORE_TRY(work.rows().remove(u"extra"_s, each.row, {kind, each.record}));
        work.changes().touch(kind, each.record, key);
        if (searched)
            work.reindex(kind, RecordId{each.record});
    }
    work.changes().touch(kOwnFieldTable, 0, u"label"_s);
    return work.rows().remove(u"custom_field"_s, row, {kOwnFieldTable, row});
}

Result<std::map<QString, qint64>> ownFieldUse(Database& database, Kind kind)
{
    Query query =
        database.prepare(u"SELECT key, count(DISTINCT record) FROM extra WHERE custom = 1 AND kind = ? GROUP BY key"_s);
    query.bind(QString(kind.key));
    ENCORE_TRY(query.run());
    std::map<QString, qint64> use;
    while (query.next())
        use[query.text(0)] = query.integer(1);
    ENCORE_TRY(query.status());
    return use;
}

Result<std::map<QString, qint64>> ownChoiceUse(Database& database, Kind kind, const FieldDef& field)
{
    ENCORE_ASSIGN(held, valuesOf(database, kind, field.key));
    std::map<QString, qint64> use;
    for (const Held& each : held) {
        for (const QString& code : each.value.split(u"; "_s, Qt::SkipEmptyParts))
            ++use[code];
    }
    return use;
}

} // namespace encore
