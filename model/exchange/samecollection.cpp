// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/samecollection.h"

#include "model/exchange/importnames.h"
#include "model/exchange/likeness.h"
#include "model/store/records.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

class Separator
{
public:
    Separator(Database& database, const Schemas& schemas, const KnownSources& known, ImportPlan& plan)
        : m_database(database)
        , m_schemas(schemas)
        , m_known(known)
        , m_plan(plan)
    {
    }

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

private:
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
        if (m_known.empty())
            return false;
        for (const ImportItem& item : m_plan.items) {
            const KnownSource* found = m_known.withKey(item.importKey, QString(item.draft.record.kind.key));
            if (item.verdict == Verdict::Skipped || !item.translationOf.isEmpty() || !found)
                continue;
            ENCORE_ASSIGN(kin, isKin(item, *found));
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
    Result<std::optional<bool>> isKin(const ImportItem& item, const KnownSource& known)
    {
        static constexpr double kSomeOfIt = 0.1;
        if (known.fingerprint == item.fingerprint)
            return std::optional(true);
        const RecordSchema* schema = m_schemas.byKey(known.kind);
        ENCORE_ASSIGN(there, m_known.inTrash(known));
        if (!schema || !there)
            return std::optional<bool>();
        ENCORE_ASSIGN(record, getRecord(m_database, *schema, RecordId{known.record}));
        const bool titled = foldedName(titleOf(record, *schema)) == foldedName(titleOf(item.draft.record, *schema));
        return std::optional(titled || !schema->hasText()
            || likeness(longTextOf(record, *schema), longTextOf(item.draft.record, *schema)) >= kSomeOfIt);
    }

    Database& m_database;
    const Schemas& m_schemas;
    const KnownSources& m_known;
    ImportPlan& m_plan;
};

} // namespace

Status keepCollectionsApart(Database& database, const Schemas& schemas, const KnownSources& known, ImportPlan& plan)
{
    return Separator(database, schemas, known, plan).tellApart();
}

} // namespace encore
