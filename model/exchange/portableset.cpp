// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/portableset.h"

#include "model/domain/kinds.h"
#include "model/store/blobs.h"
#include "model/store/ownfields.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

std::map<QString, std::vector<FieldDef>> ownFields(const Schemas& schemas)
{
    std::map<QString, std::vector<FieldDef>> own;
    for (const RecordSchema& schema : schemas.all()) {
        for (const FieldDef& field : schema.fields()) {
            if (field.custom)
                own[schema.table()].push_back(field);
        }
    }
    return own;
}

// Makes the own fields that this portfolio lacks.
Status addOwnFields(Session& session, const PortableSet& set, const QString& label, const WriteOptions& options)
{
    const Result<Committed> done = session.write(
        label,
        [&](UnitOfWork& work) -> Status {
            for (const auto& [kind, fields] : set.customFields) {
                const RecordSchema* schema = work.schemas().byKey(kind);
                int position = 0;
                for (const FieldDef& field : fields) {
                    ++position;
                    if (schema && !schema->field(field.key))
                        ENCORE_TRY(insertOwnField(work, schema->kind(), field, position));
                }
            }
            return {};
        },
        options);
    return done ? Status() : Status(done.error());
}

class Taker
{
public:
    Taker(UnitOfWork& work, const PortableSet& set, TakeInReport& report)
        : m_work(work)
        , m_set(set)
        , m_report(report)
        , m_loader(work)
    {
    }

    Status run()
    {
        std::vector<LooseRecord> fresh;
        std::vector<const LooseRecord*> known;
        for (const LooseRecord& each : m_set.records) {
            ENCORE_ASSIGN(id, m_loader.find(each.record.kind, each.record.uid));
            if (id.valid())
                known.push_back(&each);
            else
                fresh.push_back(each);
        }
        for (const auto& [hash, bytes] : m_set.blobs) {
            const Result<QString> put = putBlob(m_work.database(), bytes);
            if (!put)
                return put.error();
        }
        m_loader.setNames(m_set.names);
        for (const LooseRecord& each : fresh)
            ++m_report.kinds[each.record.kind].added;
        ENCORE_TRY(m_loader.add(std::move(fresh)));
        for (const auto& [kind, sentence] : m_loader.refused()) {
            --m_report.kinds[kind].added;
            refuse(kind, sentence);
        }
        for (const LooseRecord* each : known)
            ENCORE_TRY(update(*each));
        for (const auto& [kind, sentence] : m_loader.made()) {
            ++m_report.kinds[kind].added;
            m_report.warnings << sentence;
        }
        m_report.warnings += m_loader.unresolved();
        return takeSettings();
    }

private:
    Status update(const LooseRecord& loose)
    {
        const RecordSchema& schema = m_work.schemas().of(loose.record.kind);
        ENCORE_ASSIGN(id, m_loader.find(loose.record.kind, loose.record.uid));
        ENCORE_ASSIGN(current, getRecord(m_work.database(), schema, id));
        TakenIn& counts = m_report.kinds[loose.record.kind];
        LooseRecord copy = loose;
        if (const Status described = m_loader.resolveDescribed(copy); !described) {
            if (!isRefusal(described.error()))
                return described;
            refuse(schema.kind(), loose.place + u" was left as it is: "_s + described.error().detail);
            return {};
        }
        Record& wanted = copy.record;
        for (const auto& [key, uids] : loose.refs) {
            QStringList missing;
            const FieldDef* field = schema.field(key);
            if (!field)
                continue;
            ENCORE_ASSIGN(value, m_loader.resolve(*field, uids, missing));
            for (const QString& uid : missing)
                m_report.warnings << u"%1: %2 \"%3\" is not known; left as it is"_s.arg(loose.place, key, uid);
            wanted.setValue(key, missing.isEmpty() ? value : current.value(key));
        }
        keepRowIds(current, wanted);
        const RecordPatch patch = difference(current, wanted);
        const qint64 before = m_work.rows().writes();
        if (const Status done = updateRecord(m_work, schema.kind(), id, 0, patch); !done) {
            if (!isRefusal(done.error()))
                return done;
            refuse(schema.kind(), loose.place + u" was left as it is: "_s + done.error().detail);
            return {};
        }
        ++(m_work.rows().writes() > before ? counts.updated : counts.unchanged);
        return {};
    }

    void refuse(Kind kind, const QString& sentence)
    {
        ++m_report.kinds[kind].skipped;
        m_report.warnings << sentence;
    }

    // Parts of the text keep their rows, so that equal texts are seen as equal and the history stays short.
    static void keepRowIds(const Record& current, Record& wanted)
    {
        for (size_t i = 0; i < std::min(current.sections.size(), wanted.sections.size()); ++i)
            wanted.sections[i].id = current.sections[i].id;
        for (size_t i = 0; i < std::min(current.languages.size(), wanted.languages.size()); ++i)
            wanted.languages[i].id = current.languages[i].id;
        for (size_t i = 0; i < std::min(current.extras.size(), wanted.extras.size()); ++i)
            wanted.extras[i].id = current.extras[i].id;
    }

    Status takeSettings()
    {
        for (const auto& [key, value] : m_set.settings) {
            ENCORE_ASSIGN(present, setting(m_work.database(), key));
            if (present.isEmpty())
                ENCORE_TRY(setSetting(m_work, key, value));
        }
        return {};
    }

    UnitOfWork& m_work;
    const PortableSet& m_set;
    TakeInReport& m_report;
    RecordLoader m_loader;
};

} // namespace

void attachBytes(PortableSet& set, Record& record, const QByteArray& bytes)
{
    // Found anew, as the file may have been edited since.
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    record.set(attachment::hash, hash);
    record.set(attachment::size, qint64(bytes.size()));
    set.blobs[hash] = bytes;
}

int TakeInReport::total() const
{
    int sum = 0;
    for (const auto& [kind, counts] : kinds)
        sum += counts.added + counts.updated + counts.unchanged + counts.skipped;
    return sum;
}

Schemas schemasWith(const Schemas& schemas, const std::map<QString, std::vector<FieldDef>>& customFields)
{
    auto own = ownFields(schemas);
    for (const auto& [kind, fields] : customFields) {
        const RecordSchema* schema = schemas.byKey(kind);
        for (const FieldDef& field : fields) {
            if (schema && !schema->field(field.key))
                own[kind].push_back(field);
        }
    }
    return Schemas(own);
}

namespace {

// In a trial the own fields are not made; what they would hold is left out.
PortableSet withoutUnknownFields(const PortableSet& set, const Schemas& schemas)
{
    PortableSet copy = set;
    for (LooseRecord& each : copy.records) {
        for (const auto& [key, value] : std::map(each.record.values())) {
            if (!schemas.of(each.record.kind).field(key))
                each.record.setValue(key, Value());
        }
    }
    return copy;
}

} // namespace

Result<TakeInReport> takeIn(Session& session, const PortableSet& given, const QString& sourceName, bool dryRun)
{
    const bool trial = dryRun && !given.customFields.empty();
    const PortableSet& set = trial ? withoutUnknownFields(given, session.schemas()) : given;
    TakeInReport report;
    report.warnings = set.warnings;
    const QString label = u"import of %1 records from %2"_s.arg(set.records.size()).arg(sourceName);
    // Own fields must be there before the records are read against them; both writes are one step.
    const WriteOptions options{u"import"_s, u"import "_s + session.services().uid()};
    if (!dryRun && !set.customFields.empty())
        ENCORE_TRY(addOwnFields(session, set, label, options));
    const Result<Committed> done = session.write(
        label,
        [&](UnitOfWork& work) -> Status {
            report.kinds.clear();
            report.warnings = set.warnings;
            work.takeAsIs();
            ENCORE_TRY(Taker(work, set, report).run());
            // Leaving with an error is what takes a trial back.
            return dryRun ? Status(Error{ErrorCode::Cancelled, u"dry run"_s, {}}) : Status();
        },
        options);
    if (!done && !(dryRun && done.error().code == ErrorCode::Cancelled))
        return done.error();
    return report;
}

} // namespace encore
