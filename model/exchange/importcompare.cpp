// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importservice.h"

#include "model/domain/kinds.h"
#include "model/exchange/importmerge.h"
#include "model/exchange/importnames.h"
#include "model/exchange/importsource.h"
#include "model/exchange/keptedits.h"
#include "model/exchange/knownsources.h"
#include "model/exchange/likeness.h"
#include "model/exchange/owntablerow.h"
#include "model/exchange/samecollection.h"
#include "model/store/records.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr double kLikely = 0.8;

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
        , m_known(m_database, m_schemas)
    {
    }

    Status run(const Progress& progress)
    {
        ENCORE_TRY(m_known.load());
        ENCORE_TRY(keepCollectionsApart(m_database, m_schemas, m_known, m_plan));
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
            } else if (const KnownSource* known = sameVersion(item, *byKey.value(item.translationOf))) {
                item.verdict = Verdict::Duplicate;
                item.existing = RecordId{known->record};
                item.similarity = 1;
                item.reason =
                    u"Exactly the same was imported before, from %1."_s.arg(known->importKey.section(u'#', 0, 0));
            }
        }
    }

    // The same version came with the same document before, from elsewhere: it must not undo what was edited since.
    const KnownSource* sameVersion(const ImportItem& item, const ImportItem& base) const
    {
        const KnownSource* known = m_known.withContent(item.fingerprint, QString(item.draft.record.kind.key));
        return known && base.existing.valid() && known->record == base.existing.value ? known : nullptr;
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
        if (const KnownSource* known = m_known.withKey(item.importKey, kind)) {
            ENCORE_ASSIGN(trashed, m_known.inTrash(*known));
            if (trashed)
                return recognised(item, *known, *trashed);
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
        if (!id.valid()) {
            spreadOtherText(item.draft.record);
            return false;
        }
        item.existing = id;
        item.verdict = Verdict::Unchanged;
        const KnownSource* known = m_known.withKey(item.importKey, schema.table());
        if (trashed)
            item.reason = u"It is in the trash."_s;
        if (trashed || (known && known->record == id.value && known->fingerprint == item.fingerprint))
            return true; // a row that came in before does not undo what was edited since
        ENCORE_TRY(keepWhatTheTableLacks(m_database, m_schemas, schema, item));
        ENCORE_TRY(findDifference(item));
        const RecordPatch& difference = item.difference;
        if (!difference.values.empty() || difference.sections || difference.extras || !item.draft.refs.empty())
            item.verdict = Verdict::Updated;
        return true;
    }

    Status recognised(ImportItem& item, const KnownSource& known, bool trashed)
    {
        item.existing = RecordId{known.record};
        item.verdict = known.fingerprint == item.fingerprint || trashed ? Verdict::Unchanged : Verdict::Updated;
        if (trashed)
            item.reason = u"It is in the trash."_s;
        if (item.verdict != Verdict::Updated)
            return {};
        ENCORE_TRY(findEdits(m_database, m_schemas, known, item));
        return item.translationOf.isEmpty() ? findDifference(item) : Status();
    }

    Status findDifference(ImportItem& item)
    {
        ENCORE_ASSIGN(current, getRecord(m_database, m_schemas.of(item.draft.record.kind), item.existing));
        for (const auto& [key, value] : item.draft.record.values()) {
            if (current.value(key) != value && !item.keptFields.contains(key))
                item.difference.values[key] = value;
        }
        item.difference.sections = mergedSections(current.sections, item.draft.record.sections, item.keptFields, {});
        item.difference.extras =
            mergedExtras(current.extras, item.draft.record.extras, item.keptFields, current.languages);
        if (*item.difference.sections == current.sections)
            item.difference.sections.reset();
        if (*item.difference.extras == current.extras)
            item.difference.extras.reset();
        return {};
    }

    Status lookForTwins(ImportItem& item, const QString& kind)
    {
        if (const KnownSource* known = m_known.withContent(item.fingerprint, kind)) {
            ENCORE_ASSIGN(trashed, m_known.inTrash(*known));
            if (trashed && keyWithoutOccurrence(known->importKey) != keyWithoutOccurrence(item.importKey)) {
                item.verdict = Verdict::Duplicate;
                item.existing = RecordId{known->record};
                item.similarity = 1;
                item.reason =
                    u"Exactly the same was imported before, from %1."_s.arg(known->importKey.section(u'#', 0, 0));
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
            return title.isEmpty() ? Status() : lookForName(item, schema);
        ENCORE_ASSIGN(stored, storedWithTitle(schema, title));
        const QString text =
            stored.empty() && !m_titles.contains(title) ? QString() : longTextOf(item.draft.record, schema);
        for (const RecordId id : stored) {
            ENCORE_ASSIGN(record, getRecord(m_database, schema, id));
            const double alike = likeness(text, longTextOf(record, schema));
            if (alike >= kLikely && alike > item.similarity) {
                item.similarity = alike;
                item.existing = id;
                item.reason = u"It looks like one you have: %1."_s.arg(titleOf(record, schema));
            }
        }
        for (const ImportItem* other : m_titles.values(title)) {
            const double alike = likeness(text, longTextOf(other->draft.record, schema));
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

    // People and teams have no text to compare: one of the same name may be the same, an earlier import may have made it.
    Status lookForName(ImportItem& item, const RecordSchema& schema)
    {
        if (!(schema.kind() == person::kind) && !(schema.kind() == team::kind))
            return {};
        const QString name = nameInOrder(schema.kind(), titleOf(item.draft.record, schema));
        ENCORE_ASSIGN(stored, storedWithTitle(schema, foldedName(name)));
        if (stored.empty())
            return {};
        item.similarity = kLikely;
        item.existing = stored.front();
        item.reason = u"It looks like one you have: %1."_s.arg(name);
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
    KnownSources m_known;
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