// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clean/qualityfinds.h"

#include "model/clean/names.h"
#include "model/domain/kinds.h"
#include "model/store/records.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// The files that links in a text name; addresses of the web, of mail and of places within the text are left aside.
QStringList filesIn(const QString& text)
{
    static const QRegularExpression link(u"!?\\[[^\\]]*\\]\\(\\s*<?([^)\\s>]+)"_s);
    QStringList files;
    for (auto match = link.globalMatch(text); match.hasNext();) {
        const QUrl address(match.next().captured(1));
        if (!address.scheme().isEmpty() || !address.host().isEmpty() || address.path().isEmpty())
            continue;
        const QString name = QFileInfo(address.path(QUrl::FullyDecoded)).fileName();
        if (!name.isEmpty() && !files.contains(name))
            files << name;
    }
    return files;
}

Result<QSet<QString>> filesOf(Session& session, Kind kind, RecordId id)
{
    QSet<QString> names;
    const FieldDef* owner = session.schemas().of(attachment::kind).field(QString(kind.key));
    if (!owner)
        return names;
    Query query = session.database().prepare(
        u"SELECT name, original FROM attachment WHERE trashed_at IS NULL AND "_s + owner->key + u" = ?"_s);
    query.bind(id.value);
    ENCORE_TRY(query.run());
    while (query.next()) {
        names.insert(query.text(0).toLower());
        names.insert(QFileInfo(query.text(1)).fileName().toLower());
    }
    ENCORE_TRY(query.status());
    return names;
}

struct LinkedText
{
    RecordRef record;
    QString key;
    QString heading;
    QStringList files;
};

Result<std::vector<LinkedText>> textsWithFiles(Session& session)
{
    std::vector<LinkedText> texts;
    for (const RecordSchema& schema : session.schemas().all()) {
        if (!schema.hasText())
            continue;
        Query query = session.database().prepare(u"SELECT s.record, s.key, s.heading, s.text FROM section s JOIN "_s
            + schema.table()
            + u" t ON t.id = s.record AND t.trashed_at IS NULL WHERE s.kind = ? AND instr(s.text, '](') > 0 "
              "ORDER BY s.record, s.position"_s);
        query.bind(schema.table());
        ENCORE_TRY(query.run());
        while (query.next()) {
            const QStringList files = filesIn(query.text(3));
            if (!files.isEmpty())
                texts.push_back({{schema.kind(), RecordId{query.integer(0)}}, query.text(1), query.text(2), files});
        }
        ENCORE_TRY(query.status());
    }
    return texts;
}

Status namesInTrash(Session& session, const RecordSchema& schema, const FieldDef& field, std::vector<QualityRow>& rows)
{
    const RecordSchema* target = session.schemas().byKey(field.target);
    if (!target || field.custom)
        return {};
    const QString join = field.type == FieldType::Ref
        ? QString(u" JOIN "_s + target->table() + u" x ON x.id = t."_s + field.key)
        : QString(u" JOIN link l ON l.record = t.id AND l.kind = '"_s + schema.table() + u"' AND l.field = '"_s
            + field.key + u"' JOIN "_s + target->table() + u" x ON x.id = l.target"_s);
    Query query = session.database().prepare(u"SELECT t.id, "_s + target->titleSql(u"x"_s) + u" FROM "_s
        + schema.table() + u" t"_s + join + u" WHERE t.trashed_at IS NULL AND x.trashed_at IS NOT NULL"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const RecordRef record{schema.kind(), RecordId{query.integer(0)}};
        rows.push_back({record, {}, query.text(1), {field.key}, record, field.key});
    }
    return query.status();
}

// Units that need no second figure to be believed.
const QStringList& knownUnits()
{
    static const QStringList units = u"% h min s d second seconds minute minutes hour hours day days week weeks month "
                                     u"months year years people pieces errors eur usd "
                                     "gbp chf € $ £ kg t km m m² kwh l"_s.split(u' ');
    return units;
}

// The known unit that a unit may be meant to be; the unit itself when nobody knows it, empty when it is believed.
QString doubtAbout(const QString& unit, const std::map<QString, int>& uses)
{
    static constexpr qsizetype kAbbreviation = 3;
    static constexpr qsizetype kWord = 4;
    if (knownUnits().contains(unit) || uses.at(unit) > 1)
        return {};
    QStringList others = knownUnits();
    for (const auto& [other, count] : uses) {
        if (count > 1)
            others << other;
    }
    int least = 3;
    QString meant;
    for (const QString& other : others) {
        const int distance =
            unit.size() >= kWord && other.size() >= kWord ? editDistance(unit, other, least - 1) : least;
        if (distance < least) {
            least = distance;
            meant = other;
        }
    }
    return meant.isEmpty() && unit.size() <= kAbbreviation ? unit : meant;
}

bool soundsLikeDate(const QString& key, const RecordSchema& schema)
{
    static const QRegularExpression words(u"date|datum|fecha|when|_on$"_s, QRegularExpression::CaseInsensitiveOption);
    for (const FieldDef& field : schema.fields()) {
        const bool same =
            key.compare(field.key, Qt::CaseInsensitive) == 0 || key.compare(field.label, Qt::CaseInsensitive) == 0;
        if (same)
            return field.type == FieldType::Date;
    }
    return words.match(key).hasMatch();
}

} // namespace

Status fillTitles(Session& session, std::vector<QualityRow>& rows)
{
    std::map<QString, std::vector<RecordId>> wanted;
    for (const QualityRow& row : rows) {
        if (row.title.isEmpty())
            wanted[QString(row.record.kind.key)].push_back(row.record.id);
    }
    for (const auto& [key, ids] : wanted) {
        ENCORE_ASSIGN(titles, titlesOf(session.database(), *session.schemas().byKey(key), ids));
        for (QualityRow& row : rows) {
            if (row.title.isEmpty() && row.record.kind.key == key)
                row.title = titles[row.record.id.value].simplified();
        }
    }
    return {};
}

Result<std::vector<QualityRow>> findBrokenLinks(Session& session)
{
    std::vector<QualityRow> rows;
    ENCORE_ASSIGN(texts, textsWithFiles(session));
    for (const LinkedText& text : texts) {
        ENCORE_ASSIGN(known, filesOf(session, text.record.kind, text.record.id));
        QStringList missing;
        for (const QString& file : text.files) {
            if (!known.contains(file.toLower()))
                missing << file;
        }
        if (missing.isEmpty())
            continue;
        const QString where = text.heading.isEmpty() ? QString() : QString(u" · "_s + text.heading);
        rows.push_back({text.record, {}, QString(missing.join(u", "_s) + where), {}, text.record,
            text.key.isEmpty() ? QString() : QString(u"section:"_s + text.key)});
    }
    ENCORE_TRY(fillTitles(session, rows));
    return rows;
}

Result<std::vector<QualityRow>> findNamesInTrash(Session& session)
{
    std::vector<QualityRow> rows;
    for (const RecordSchema& schema : session.schemas().all()) {
        for (const FieldDef& field : schema.fields()) {
            if (field.type == FieldType::Ref || field.type == FieldType::RefList)
                ENCORE_TRY(namesInTrash(session, schema, field, rows));
        }
    }
    ENCORE_TRY(fillTitles(session, rows));
    return rows;
}

Result<std::vector<QualityRow>> findUnknownUnits(Session& session)
{
    struct Figure
    {
        qint64 id;
        QString title;
        QString unit;
        qint64 story;
        qint64 replication;
    };
    std::vector<Figure> figures;
    std::map<QString, int> uses;
    Query query =
        session.database().prepare(u"SELECT id, name, unit, story, replication FROM benefit WHERE trashed_at IS "
                                   "NULL AND (baseline IS NOT NULL OR actual IS NOT NULL) ORDER BY name, id"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        figures.push_back(
            {query.integer(0), query.text(1), query.text(2).simplified(), query.integer(3), query.integer(4)});
        ++uses[figures.back().unit.toLower()];
    }
    ENCORE_TRY(query.status());
    std::vector<QualityRow> rows;
    for (const Figure& each : figures) {
        const QString unit = each.unit.toLower();
        const QString doubt = unit.isEmpty() ? QString() : doubtAbout(unit, uses);
        if (!unit.isEmpty() && doubt.isEmpty())
            continue;
        const QString detail =
            doubt.isEmpty() || doubt == unit ? each.unit : QString(each.unit + u" · "_s + doubt + u'?');
        const RecordRef page = each.story != 0 ? RecordRef{story::kind, RecordId{each.story}}
                                               : RecordRef{replication::kind, RecordId{each.replication}};
        rows.push_back({{benefit::kind, RecordId{each.id}}, each.title.simplified(), detail, {}, page, {}});
    }
    return rows;
}

Result<std::vector<QualityRow>> findUnreadDates(Session& session)
{
    std::vector<QualityRow> rows;
    for (const RecordSchema& schema : session.schemas().all()) {
        QStringList dates;
        for (const FieldDef& field : schema.fields()) {
            if (field.type == FieldType::Date && !field.is(Derived))
                dates << field.key;
        }
        if (dates.isEmpty())
            continue;
        Query query =
            session.database().prepare(u"SELECT x.record, x.key, x.value FROM extra x JOIN "_s + schema.table()
                + u" t ON t.id = x.record AND t.trashed_at IS NULL "
                  "WHERE x.kind = ? AND x.custom = 0 AND x.value <> '' ORDER BY x.record"_s);
        query.bind(schema.table());
        ENCORE_TRY(query.run());
        while (query.next()) {
            if (!soundsLikeDate(query.text(1), schema))
                continue;
            const RecordRef record{schema.kind(), RecordId{query.integer(0)}};
            rows.push_back(
                {record, {}, QString(query.text(1) + u": "_s + query.text(2)), dates, record, dates.front()});
        }
        ENCORE_TRY(query.status());
    }
    ENCORE_TRY(fillTitles(session, rows));
    return rows;
}

} // namespace encore
