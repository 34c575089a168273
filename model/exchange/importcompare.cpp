// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importservice.h"

#include "model/domain/kinds.h"
#include "model/exchange/importnames.h"
#include "model/exchange/importsource.h"
#include "model/exchange/importwriter.h"
#include "model/store/records.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr double kLikely = 0.8;

struct Known
{
    qint64 source = 0;
    QString kind;
    qint64 record = 0;
    QString fingerprint;
    QString importKey;
    QString importedAt;
};

// Hashes of each run of three words; two texts are as alike as the share of runs that they have in common.
QSet<size_t> shingles(const QString& text)
{
    const QStringList words = foldedName(text).split(u' ', Qt::SkipEmptyParts);
    QSet<size_t> found;
    for (qsizetype i = 0; i == 0 || i + 2 < words.size(); ++i)
        found.insert(qHashMulti(0, words.value(i), words.value(i + 1), words.value(i + 2)));
    return found;
}

double likeness(const QString& a, const QString& b)
{
    const QSet<size_t> left = shingles(a);
    const QSet<size_t> right = shingles(b);
    const qsizetype common = std::ranges::count_if(left, [&right](size_t each) { return right.contains(each); });
    const qsizetype all = left.size() + right.size() - common;
    return all == 0 ? 1.0 : static_cast<double>(common) / static_cast<double>(all);
}

QString textOf(const Record& record, const RecordSchema& schema)
{
    QStringList parts;
    for (const FieldDef& field : schema.fields()) {
        const QString* text = std::get_if<QString>(&record.value(field.key));
        if (text && field.type == FieldType::LongText)
            parts << *text;
    }
    for (const Section& section : record.sections) {
        if (section.language.isEmpty())
            parts << section.text;
    }
    return parts.join(u'\n');
}

QString titleOf(const Record& record, const RecordSchema& schema)
{
    const FieldDef* title = schema.titleField();
    const QString* text = title ? std::get_if<QString>(&record.value(title->key)) : nullptr;
    return text ? *text : QString();
}

// The key of a row that is recognised by its content, without the number of its occurrence.
QStringView keyWithoutOccurrence(const QString& key)
{
    const qsizetype at = key.lastIndexOf(u'#');
    const bool counted =
        at >= 0 && std::ranges::all_of(QStringView(key).sliced(at + 1), [](QChar c) { return c.isDigit(); });
    return counted ? QStringView(key).first(at) : QStringView(key);
}

class Comparer
{
public:
    Comparer(Session& session, ImportPlan& plan)
        : m_database(session.database())
        , m_schemas(session.schemas())
        , m_plan(plan)
    {
    }

    Status run(const Progress& progress)
    {
        ENCORE_TRY(loadKnown());
        ENCORE_TRY(tellApart());
        chooseOriginals();
        for (size_t i = 0; i < m_plan.items.size(); ++i) {
            if (progress.stopRequested())
                return Error{ErrorCode::Cancelled, u"The import was stopped."_s, {}};
            ENCORE_TRY(compare(m_plan.items[i]));
            for (ImportItem& part : m_plan.items[i].parts)
                ENCORE_TRY(compare(part));
            progress.tell(static_cast<qint64>(i + 1), static_cast<qint64>(m_plan.items.size()));
        }
        settleTranslations();
        return {};
    }

private:
    // Of several files with the same content the record is made from the one that has language versions, then from the one that is not
    // named like a copy, then from the first.
    void chooseOriginals()
    {
        QSet<QString> translated;
        for (const ImportItem& item : m_plan.items) {
            if (!item.translationOf.isEmpty() && item.verdict != Verdict::Skipped)
                translated.insert(item.translationOf);
        }
        const auto rank = [&translated](const ImportItem& item) {
            return (translated.contains(item.importKey) ? 2 : 0) + (looksLikeCopy(item.place) ? 0 : 1);
        };
        const auto offer = [&](const ImportItem& item) {
            if (item.verdict == Verdict::Skipped || !item.translationOf.isEmpty())
                return;
            const ImportItem*& held = m_originals[item.fingerprint + QString(item.draft.record.kind.key)];
            if (!held || rank(item) > rank(*held))
                held = &item;
        };
        for (const ImportItem& item : m_plan.items) {
            offer(item);
            for (const ImportItem& part : item.parts)
                offer(part);
        }
    }

    // A language version of what is left out as a copy belongs to the original, unless that has the same one.
    void settleTranslations()
    {
        QHash<QString, const ImportItem*> byKey;
        for (const ImportItem& item : m_plan.items)
            byKey.insert(item.importKey, &item);
        const auto baseIsCopy = [&byKey](const ImportItem& item) {
            const ImportItem* base = byKey.value(item.translationOf);
            return base && base->verdict == Verdict::Duplicate;
        };
        QHash<QString, const ImportItem*> versions; // of originals, by content
        for (const ImportItem& item : m_plan.items) {
            if (!item.translationOf.isEmpty() && item.verdict != Verdict::Skipped && !baseIsCopy(item))
                versions.insert(item.fingerprint, &item);
        }
        for (ImportItem& item : m_plan.items) {
            if (item.translationOf.isEmpty() || item.verdict != Verdict::New || !baseIsCopy(item))
                continue;
            if (const ImportItem* same = versions.value(item.fingerprint)) {
                item.verdict = Verdict::Duplicate;
                item.similarity = 1;
                item.reason = u"Exactly the same as %1."_s.arg(same->place);
            } else if (const QString twin = m_twins.value(item.translationOf); !twin.isEmpty()) {
                item.translationOf = twin;
            }
        }
    }

    Status loadKnown()
    {
        Query query = m_database.prepare(
            u"SELECT id, record_kind, record, fingerprint, import_key, updated_at FROM source WHERE import_key IS NOT NULL"_s);
        ENCORE_TRY(query.run());
        while (query.next()) {
            Known known{query.integer(0), query.text(1), query.integer(2), query.text(3), query.text(4), query.text(5)};
            m_byContent.insert(known.fingerprint + known.kind, m_known.size());
            m_byKey.insert(known.importKey + u'\n' + known.kind, m_known.size());
            m_known.push_back(std::move(known));
        }
        return query.status();
    }

    // Two collections may bear one name ("docs", "cases.csv"). What shares hardly anything with what came under that name before is another
    // one and gets a name of its own, by which it is known from then on.
    Status tellApart()
    {
        const QString name = m_plan.items.empty() ? QString() : sourcePart(m_plan.items.front().importKey);
        QString own = name;
        for (int number = 2; !name.isEmpty(); ++number) {
            ENCORE_ASSIGN(other, isAnother());
            if (!other)
                break;
            const QString next = u"%1 (%2)"_s.arg(name).arg(number);
            for (ImportItem& item : m_plan.items)
                renameSource(item, own, next);
            own = next;
        }
        if (own != name)
            m_plan.problems.push_back({u"other_collection"_s,
                u"Another collection named %1 was imported before. This one is kept apart from it as %2."_s.arg(
                    name, own),
                0});
        return {};
    }

    static QString sourcePart(const QString& importKey)
    {
        static const QRegularExpression end(u"[/#]"_s);
        return importKey.left(importKey.indexOf(end));
    }

    static void renameSource(ImportItem& item, const QString& from, const QString& to)
    {
        for (QString* key : {&item.importKey, &item.translationOf}) {
            if (sourcePart(*key) == from)
                key->replace(0, from.size(), to);
        }
        for (LanguageVersion& version : item.draft.record.languages) {
            if (!version.source.isEmpty() && sourcePart(version.source) == from)
                version.source.replace(0, from.size(), to);
        }
        for (ImportItem& part : item.parts)
            renameSource(part, from, to);
    }

    // Some of those that are known by their key are looked at: in the same collection most of them are what they were.
    Result<bool> isAnother()
    {
        static constexpr int kLooked = 40;
        int met = 0;
        int alike = 0;
        if (m_byKey.isEmpty())
            return false;
        for (const ImportItem& item : m_plan.items) {
            const auto found = m_byKey.constFind(item.importKey + u'\n' + QString(item.draft.record.kind.key));
            if (item.verdict == Verdict::Skipped || !item.translationOf.isEmpty() || found == m_byKey.constEnd())
                continue;
            ENCORE_ASSIGN(kin, isKin(item, m_known[*found]));
            if (!kin)
                continue;
            ++met;
            alike += *kin ? 1 : 0;
            if (met == kLooked)
                break;
        }
        return met > 0 && alike * 4 < met;
    }

    // Nothing when the record is gone.
    Result<std::optional<bool>> isKin(const ImportItem& item, const Known& known)
    {
        static constexpr double kSomeOfIt = 0.1;
        if (known.fingerprint == item.fingerprint)
            return std::optional(true);
        const RecordSchema* schema = m_schemas.byKey(known.kind);
        ENCORE_ASSIGN(there, inTrash(known));
        if (!schema || !there)
            return std::optional<bool>();
        ENCORE_ASSIGN(record, getRecord(m_database, *schema, RecordId{known.record}));
        const bool titled = foldedName(titleOf(record, *schema)) == foldedName(titleOf(item.draft.record, *schema));
        return std::optional(titled || !schema->hasText()
            || likeness(textOf(record, *schema), textOf(item.draft.record, *schema)) >= kSomeOfIt);
    }

    // The record that a source stands for, or nothing when it has been removed for good.
    Result<std::optional<bool>> inTrash(const Known& known)
    {
        const RecordSchema* schema = m_schemas.byKey(known.kind);
        if (!schema)
            return std::optional<bool>();
        Query query =
            m_database.prepare(u"SELECT trashed_at IS NOT NULL FROM "_s + schema->table() + u" WHERE id = ?"_s);
        query.bind(known.record);
        ENCORE_TRY(query.run());
        if (query.next())
            return std::optional(query.integer(0) != 0);
        ENCORE_TRY(query.status());
        return std::optional<bool>();
    }

    Status compare(ImportItem& item)
    {
        if (item.verdict == Verdict::Skipped)
            return {};
        item.verdict = Verdict::New;
        item.existing = RecordId();
        item.similarity = 0;
        item.reason.clear();
        item.difference = {};
        item.keptFields.clear();
        std::erase_if(item.problems, [](const ImportProblem& each) {
            return each.code == "edits_kept"_L1 || each.code == "likely_duplicate"_L1;
        });
        const QString kind(item.draft.record.kind.key);
        if (m_plan.format == "csv"_L1 && !item.draft.record.uid.isEmpty()) {
            ENCORE_ASSIGN(own, compareByUid(item));
            if (own)
                return {};
        }
        const auto found = m_byKey.constFind(item.importKey + u'\n' + kind);
        if (found != m_byKey.constEnd()) {
            const Known& known = m_known[*found];
            ENCORE_ASSIGN(trashed, inTrash(known));
            if (trashed)
                return recognised(item, known, *trashed);
        }
        return item.translationOf.isEmpty() ? lookForTwins(item, kind) : Status();
    }

    // A row of Encore's own table: the record with that uid is there already, whatever it is called by now.
    Result<bool> compareByUid(ImportItem& item)
    {
        const RecordSchema& schema = m_schemas.of(item.draft.record.kind);
        RecordId id;
        bool trashed = false;
        {
            Query query =
                m_database.prepare(u"SELECT id, trashed_at IS NOT NULL FROM "_s + schema.table() + u" WHERE uid = ?"_s);
            query.bind(item.draft.record.uid);
            ENCORE_TRY(query.run());
            if (query.next()) {
                id = RecordId{query.integer(0)};
                trashed = query.integer(1) != 0;
            }
            ENCORE_TRY(query.status());
        }
        if (!id.valid())
            return false;
        item.existing = id;
        item.verdict = Verdict::Unchanged;
        if (trashed) {
            item.reason = u"It is in the trash."_s;
            return true;
        }
        ENCORE_TRY(keepWhatTheTableLacks(item, schema));
        ENCORE_TRY(findDifference(item));
        const RecordPatch& difference = item.difference;
        if (!difference.values.empty() || difference.sections || difference.extras || !item.draft.refs.empty())
            item.verdict = Verdict::Updated;
        return true;
    }

    // A table holds no headings, no versions in other languages, and not every column: what it says replaces, the rest stays.
    Status keepWhatTheTableLacks(ImportItem& item, const RecordSchema& schema)
    {
        ENCORE_ASSIGN(current, getRecord(m_database, schema, item.existing));
        const std::array ids{item.existing};
        ENCORE_ASSIGN(rows, getRows(m_database, m_schemas, schema, ids));
        Record& wanted = item.draft.record;
        for (const FieldDef& field : schema.fields()) {
            const Value& held = current.value(field.key);
            const bool same =
                valueToText(field, held).trimmed() == valueToText(field, wanted.value(field.key)).trimmed();
            if (same && !isEmpty(wanted.value(field.key)))
                wanted.setValue(field.key, held);
        }
        if (!rows.empty())
            dropKnownNames(item.draft, rows.front().refTitles);
        // A name that nothing was found for is kept as text; it is not asked for again.
        std::erase_if(item.draft.refs, [&](const NamedRef& ref) {
            const FieldDef* field = schema.field(ref.field);
            return field && std::ranges::any_of(current.extras, [&](const Extra& extra) {
                return extra.key == field->label && extra.value == ref.name;
            });
        });
        std::vector<Section> sections;
        for (const Section& section : current.sections) {
            if (section.language.isEmpty())
                sections.push_back(section);
        }
        replaceTexts(sections, wanted.sections);
        wanted.sections = std::move(sections);
        replaceValues(current.extras, wanted.extras);
        wanted.extras = std::move(current.extras);
        return {};
    }

    static void dropKnownNames(Draft& draft, const std::map<QString, QStringList>& titles)
    {
        std::map<QString, QStringList> named;
        for (const NamedRef& ref : draft.refs)
            named[ref.field] << ref.name.simplified();
        const auto folded = [](const QStringList& names) {
            QStringList out;
            for (const QString& name : names.join(u';').split(u';', Qt::SkipEmptyParts))
                out << foldedName(name);
            out.sort();
            return out;
        };
        for (const auto& [field, names] : named) {
            const auto held = titles.find(field);
            if (held != titles.end() && folded(held->second) == folded(names))
                std::erase_if(draft.refs, [&field](const NamedRef& ref) { return ref.field == field; });
        }
    }

    // The text of all sections of one key stands in one cell; what has no key of a template stands together in "other_text".
    static void replaceTexts(std::vector<Section>& held, const std::vector<Section>& wanted)
    {
        for (const Section& section : wanted) {
            if (section.key.isEmpty())
                continue;
            QStringList before;
            auto first = held.end();
            for (auto each = held.begin(); each != held.end(); ++each) {
                if (each->key != section.key)
                    continue;
                first = first == held.end() ? each : first;
                before << each->text;
            }
            if (first == held.end())
                held.push_back(section);
            else if (before.join(u"\n\n"_s).trimmed() != section.text && before.size() == 1)
                first->text = section.text;
        }
    }

    static void replaceValues(std::vector<Extra>& held, const std::vector<Extra>& wanted)
    {
        for (const Extra& extra : wanted) {
            QStringList before;
            auto first = held.end();
            for (auto each = held.begin(); each != held.end(); ++each) {
                if (each->key != extra.key)
                    continue;
                first = first == held.end() ? each : first;
                before << each->value;
            }
            if (first == held.end())
                held.push_back(extra);
            else if (before.join(u"; "_s).trimmed() != extra.value && before.size() == 1)
                first->value = extra.value;
        }
    }

    Status recognised(ImportItem& item, const Known& known, bool trashed)
    {
        item.existing = RecordId{known.record};
        item.verdict = known.fingerprint == item.fingerprint || trashed ? Verdict::Unchanged : Verdict::Updated;
        if (trashed)
            item.reason = u"It is in the trash."_s;
        if (item.verdict != Verdict::Updated || !item.translationOf.isEmpty())
            return {};
        ENCORE_TRY(findEdits(item, known));
        return findDifference(item);
    }

    // What people changed in the record after it was last imported, from the change log.
    Status findEdits(ImportItem& item, const Known& known)
    {
        Query query =
            m_database.prepare(u"SELECT r.tbl, r.op, r.row_id, r.row_last, r.before, r.after FROM change_row r JOIN "
                               u"change_step s ON s.id = r.step "
                               "WHERE s.undone = 0 AND r.record = ? AND r.kind = ? AND s.at > ? ORDER BY r.id"_s);
        query.bind(known.record).bind(known.kind).bind(known.importedAt);
        ENCORE_TRY(query.run());
        struct Edit
        {
            QString table;
            QString op;
            qint64 first;
            qint64 last;
            QJsonObject before;
            QJsonObject after;
        };
        std::vector<Edit> edits;
        while (query.next()) {
            edits.push_back({query.text(0), query.text(1), query.integer(2), query.integer(3),
                QJsonDocument::fromJson(query.text(4).toUtf8()).object(),
                QJsonDocument::fromJson(query.text(5).toUtf8()).object()});
        }
        ENCORE_TRY(query.status());
        for (const Edit& edit : edits) {
            if (edit.table == known.kind) {
                item.keptFields.append(edit.after.keys());
                continue;
            }
            // A section that was renamed is known by both of its names.
            item.keptFields << nameIn(edit.table, edit.before);
            for (qint64 row = edit.first; row <= edit.last && edit.op != "delete"_L1; ++row) {
                ENCORE_ASSIGN(stored, storedName(edit.table, row));
                item.keptFields << stored;
            }
        }
        for (const QString& bookkeeping : {QString(), u"version"_s, u"updated_at"_s, u"trashed_at"_s})
            item.keptFields.removeAll(bookkeeping);
        item.keptFields.removeDuplicates();
        if (!item.keptFields.isEmpty())
            tellKept(item);
        return {};
    }

    static QString nameIn(const QString& table, const QJsonObject& image)
    {
        if (table == "section"_L1 && image.contains(u"heading"_s))
            return u"sections:"_s + image.value(u"heading"_s).toString();
        if (table == "extra"_L1 && image.contains(u"key"_s))
            return u"extras:"_s + image.value(u"key"_s).toString();
        return table == "link"_L1 ? image.value(u"field"_s).toString() : QString();
    }

    Result<QString> storedName(const QString& table, qint64 row)
    {
        static const QHash<QString, QString> columns{
            {u"section"_s, u"heading"_s}, {u"extra"_s, u"key"_s}, {u"link"_s, u"field"_s}};
        const QString column = columns.value(table);
        if (column.isEmpty())
            return QString();
        Query query = m_database.prepare(u"SELECT "_s + column + u" FROM "_s + table + u" WHERE id = ?"_s);
        query.bind(row);
        ENCORE_TRY(query.run());
        if (!query.next())
            return QString();
        return nameIn(table, QJsonObject{{column, query.text(0)}});
    }

    void tellKept(ImportItem& item)
    {
        const RecordSchema& schema = m_schemas.of(item.draft.record.kind);
        QStringList names;
        for (const QString& key : item.keptFields) {
            const FieldDef* field = schema.field(key);
            names << (field ? field->label : key.section(u':', 1));
        }
        item.problems.push_back({u"edits_kept"_s,
            u"The source has changed, and so have you since the last import. Your version was kept of: %1."_s.arg(
                names.join(u", "_s)),
            0});
    }

    Status findDifference(ImportItem& item)
    {
        ENCORE_ASSIGN(current, getRecord(m_database, m_schemas.of(item.draft.record.kind), item.existing));
        for (const auto& [key, value] : item.draft.record.values()) {
            if (current.value(key) != value && !item.keptFields.contains(key))
                item.difference.values[key] = value;
        }
        item.difference.sections = mergedSections(current.sections, item.draft.record.sections, item.keptFields, {});
        item.difference.extras = mergedExtras(current.extras, item.draft.record.extras, item.keptFields);
        if (*item.difference.sections == current.sections)
            item.difference.sections.reset();
        if (*item.difference.extras == current.extras)
            item.difference.extras.reset();
        return {};
    }

    Status lookForTwins(ImportItem& item, const QString& kind)
    {
        const auto same = m_byContent.constFind(item.fingerprint + kind);
        if (same != m_byContent.constEnd()) {
            const Known& known = m_known[*same];
            ENCORE_ASSIGN(trashed, inTrash(known));
            if (trashed && keyWithoutOccurrence(known.importKey) != keyWithoutOccurrence(item.importKey)) {
                item.verdict = Verdict::Duplicate;
                item.existing = RecordId{known.record};
                item.similarity = 1;
                item.reason =
                    u"Exactly the same was imported before, from %1."_s.arg(known.importKey.section(u'#', 0, 0));
                return {};
            }
        }
        const ImportItem* original = m_originals.value(item.fingerprint + kind);
        if (original && original != &item
            && keyWithoutOccurrence(original->importKey) != keyWithoutOccurrence(item.importKey)) {
            item.verdict = Verdict::Duplicate;
            item.similarity = 1;
            item.reason = u"Exactly the same as %1."_s.arg(original->place);
            m_twins.insert(item.importKey, original->importKey);
            return {};
        }
        return lookForLikeness(item);
    }

    Status lookForLikeness(ImportItem& item)
    {
        const RecordSchema& schema = m_schemas.of(item.draft.record.kind);
        const QString title = foldedName(titleOf(item.draft.record, schema));
        if (title.isEmpty() || !schema.hasText())
            return {};
        ENCORE_ASSIGN(stored, storedWithTitle(schema, title));
        const QString text =
            stored.empty() && !m_titles.contains(title) ? QString() : textOf(item.draft.record, schema);
        for (const RecordId id : stored) {
            ENCORE_ASSIGN(record, getRecord(m_database, schema, id));
            const double alike = likeness(text, textOf(record, schema));
            if (alike >= kLikely && alike > item.similarity) {
                item.similarity = alike;
                item.existing = id;
                item.reason = u"It looks like one you have: %1."_s.arg(titleOf(record, schema));
            }
        }
        for (const ImportItem* other : m_titles.values(title)) {
            const double alike = likeness(text, textOf(other->draft.record, schema));
            if (alike >= kLikely && alike > item.similarity) {
                item.similarity = alike;
                item.reason = u"It looks like %1."_s.arg(other->place);
            }
        }
        m_titles.insert(title, &item);
        if (item.similarity > 0)
            item.problems.push_back({u"likely_duplicate"_s, QString(item.reason + u" It was not merged."_s), 0});
        return {};
    }

    // Titles of what is in the portfolio are read once per kind.
    Result<std::vector<RecordId>> storedWithTitle(const RecordSchema& schema, const QString& title)
    {
        if (!m_stored.contains(schema.table())) {
            QMultiHash<QString, qint64>& titles = m_stored[schema.table()];
            Query query = m_database.prepare(u"SELECT id, "_s + schema.titleField()->key + u" FROM "_s + schema.table()
                + u" WHERE trashed_at IS NULL"_s);
            ENCORE_TRY(query.run());
            while (query.next())
                titles.insert(foldedName(query.text(1)), query.integer(0));
            ENCORE_TRY(query.status());
        }
        std::vector<RecordId> ids;
        for (const qint64 id : m_stored[schema.table()].values(title))
            ids.push_back(RecordId{id});
        return ids;
    }

    Database& m_database;
    const Schemas& m_schemas;
    ImportPlan& m_plan;
    std::vector<Known> m_known;
    QHash<QString, size_t> m_byKey;
    QHash<QString, size_t> m_byContent;
    QHash<QString, const ImportItem*> m_originals;   // by content, within this plan
    QHash<QString, QString> m_twins;                 // import keys: of a copy, of its original
    QMultiHash<QString, const ImportItem*> m_titles; // by title, within this plan
    QHash<QString, QMultiHash<QString, qint64>> m_stored;
};

} // namespace

Status compareImport(Session& session, ImportPlan& plan, const Progress& progress)
{
    return Comparer(session, plan).run(progress);
}

} // namespace encore
