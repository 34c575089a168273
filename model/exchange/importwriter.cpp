// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importwriter.h"

#include "model/domain/kinds.h"
#include "model/exchange/importmerge.h"
#include "model/store/blobs.h"
#include "model/store/records.h"
#include "model/store/rowmapping.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Indexing takes as long as writing, so it must not all wait for the end.
constexpr size_t kIndexedAtOnce = 4000;

// Records that others refer to come first, so that their names are known.
int rankOf(const ImportItem& item)
{
    static constexpr std::array kOrder{
        tag::kind, team::kind, person::kind, usecase::kind, replication::kind, story::kind};
    const auto found = std::ranges::find(kOrder, item.draft.record.kind);
    const int rank = static_cast<int>(found - kOrder.begin());
    return item.translationOf.isEmpty() ? rank : rank + 100;
}

QString collectionName(const ImportPlan& plan)
{
    const QString name = QFileInfo(plan.source).fileName();
    return name.isEmpty() ? plan.source : name;
}

QString languageOf(const ImportItem& item)
{
    return item.draft.record.get(story::language);
}

QString titleOf(const ImportItem& item)
{
    const QString* title = std::get_if<QString>(&item.draft.record.value(u"title"_s));
    return title ? *title : QString();
}

} // namespace

ImportWriter::ImportWriter(UnitOfWork& work, const ImportPlan& plan, const Progress& progress)
    : m_work(work)
    , m_plan(plan)
    , m_progress(progress)
    , m_names(work.database())
    , m_items(effectiveItems(plan))
{
    work.takeAsIs();
}

Result<ImportReport> ImportWriter::run()
{
    for (const ImportProblem& problem : m_plan.problems)
        m_report.warnings.push_back({{}, problem});
    std::ranges::stable_sort(m_items, {}, [](const ImportItem* item) { return rankOf(*item); });
    for (const ImportItem* item : m_items) {
        m_pendingKinds.insert(QString(item->draft.record.kind.key));
        if (!item->translationOf.isEmpty())
            m_translations[item->translationOf].push_back(item);
    }
    const auto total = static_cast<qint64>(m_items.size());
    qint64 done = 0;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_progress.stopRequested())
            return Error{ErrorCode::Cancelled, u"The import was stopped."_s, {}};
        if (i > 0 && m_items[i]->draft.record.kind != m_items[i - 1]->draft.record.kind)
            m_pendingKinds.remove(QString(m_items[i - 1]->draft.record.kind.key));
        for (const ImportProblem& problem : remarksOn(*m_items[i]))
            m_report.warnings.push_back({m_items[i]->place, problem});
        ENCORE_TRY(write(*m_items[i]));
        if (i % kIndexedAtOnce == kIndexedAtOnce - 1)
            ENCORE_TRY(m_work.index().flush());
        m_progress.tell(++done, total);
    }
    m_pendingKinds.clear();
    ENCORE_TRY(writeLate());
    return std::move(m_report);
}

Status ImportWriter::write(const ImportItem& item)
{
    if (item.verdict == Verdict::Unchanged || item.verdict == Verdict::Duplicate) {
        m_written.insert(item.importKey, {item.draft.record.kind, item.existing});
        count(item, item.verdict);
        return {};
    }
    if (item.verdict == Verdict::Skipped) {
        count(item, Verdict::Skipped);
        return {};
    }
    if (!item.translationOf.isEmpty())
        return writeTranslation(item);
    return item.verdict == Verdict::Updated ? writeUpdate(item) : writeNew(item);
}

Status ImportWriter::writeNew(const ImportItem& item)
{
    const Result<RecordId> added = addDraft(item.draft, {}, item);
    if (!added) {
        // One record that breaks a rule does not stop the others.
        if (added.error().code != ErrorCode::Invalid)
            return added.error();
        warn(item, u"invalid"_s, u"%1 was skipped: %2"_s.arg(item.place, errorSentence(added.error())));
        count(item, Verdict::Skipped);
        return {};
    }
    const RecordRef ref{item.draft.record.kind, *added};
    m_written.insert(item.importKey, ref);
    for (const FigureOffer& figure : item.figures) {
        if (figure.accepted)
            ENCORE_TRY(addChildren({figure.benefit}, ref, item));
    }
    ENCORE_TRY(recordSource(item, *added));
    count(item, Verdict::New);
    return {};
}

Status ImportWriter::writeUpdate(const ImportItem& item)
{
    const Kind kind = item.draft.record.kind;
    ENCORE_ASSIGN(current, getRecord(m_work.database(), m_work.schemas().of(kind), item.existing));
    Record wanted = item.draft.record;
    std::vector<NamedRef> late;
    Draft named; // names in fields that stay as they are make no records
    std::ranges::copy_if(item.draft.refs, std::back_inserter(named.refs),
        [&item](const NamedRef& ref) { return !item.keptFields.contains(ref.field); });
    ENCORE_ASSIGN(resolved, resolve(named, wanted, item, late));
    Q_UNUSED(resolved)
    RecordPatch patch;
    for (const auto& [key, value] : wanted.values()) {
        if (!item.keptFields.contains(key))
            patch.values[key] = value;
    }
    patch.sections = mergedSections(current.sections, wanted.sections, item.keptFields, {});
    patch.extras = mergedExtras(current.extras, wanted.extras, item.keptFields, current.languages);
    const Status updated = updateRecord(m_work, kind, item.existing, 0, patch);
    if (!updated && updated.error().code != ErrorCode::Invalid)
        return updated;
    if (!updated) {
        warn(item, u"invalid"_s, u"%1 was skipped: %2"_s.arg(item.place, errorSentence(updated.error())));
        count(item, Verdict::Skipped);
        return {};
    }
    if (!late.empty())
        m_late.push_back({{kind, item.existing}, late, item.place});
    m_written.insert(item.importKey, {kind, item.existing});
    ENCORE_TRY(addNewChildren(item, {kind, item.existing}));
    ENCORE_TRY(updateSource(item, item.existing));
    count(item, Verdict::Updated);
    return {};
}

// A translation of a record that was made in this import came in with it; others are put beside what is there.
Status ImportWriter::writeTranslation(const ImportItem& item)
{
    const QString language = languageOf(item);
    const auto base = m_written.constFind(item.translationOf);
    if (base == m_written.constEnd() || language.isEmpty() || !base->id.valid()) {
        warn(item, u"no_base"_s,
            u"%1 was skipped: the document that it translates is not in this import."_s.arg(item.place));
        count(item, Verdict::Skipped);
        return {};
    }
    ENCORE_ASSIGN(current, getRecord(m_work.database(), m_work.schemas().of(base->kind), base->id));
    RecordPatch patch;
    std::vector<LanguageVersion> languages = current.languages;
    const auto same = std::ranges::find(languages, language, &LanguageVersion::language);
    if (same == languages.end())
        languages.push_back({0, language, titleOf(item), item.importKey});
    else
        *same = {same->id, language, titleOf(item), item.importKey};
    patch.languages = std::move(languages);
    patch.sections = mergedSections(current.sections, item.draft.record.sections, item.keptFields, language);
    patch.extras = withVersionExtras(current.extras, item.draft.record.extras, item.keptFields, language);
    ENCORE_TRY(updateRecord(m_work, base->kind, base->id, 0, patch));
    ENCORE_TRY(addNewChildren(item, *base));
    ENCORE_TRY(item.verdict == Verdict::Updated ? updateSource(item, base->id) : recordSource(item, base->id));
    count(item, item.verdict);
    return {};
}

void ImportWriter::mergeTranslations(const ImportItem& base, Record& record) const
{
    for (const ImportItem* item : m_translations.value(base.importKey)) {
        const QString language = languageOf(*item);
        if (item->verdict != Verdict::New || language.isEmpty())
            continue;
        if (std::ranges::find(record.languages, language, &LanguageVersion::language) != record.languages.end())
            continue;
        record.languages.push_back({0, language, titleOf(*item), item->importKey});
        for (const Section& section : item->draft.record.sections)
            record.sections.push_back(inLanguage(section, language));
        record.extras = withVersionExtras(record.extras, item->draft.record.extras, {}, language);
    }
}

Result<RecordId> ImportWriter::addDraft(const Draft& draft, RecordRef parent, const ImportItem& item)
{
    Record record = draft.record;
    if (parent.id.valid() && !draft.parentField.isEmpty())
        record.setValue(draft.parentField, parent.id);
    if (!parent.id.valid())
        mergeTranslations(item, record);
    Status fileStatus;
    if ((!draft.filePath.isEmpty() || !draft.content.isEmpty()) && !takeFile(draft, record, item, fileStatus))
        return fileStatus.ok() ? Result<RecordId>(RecordId()) : Result<RecordId>(fileStatus.error());
    std::vector<NamedRef> late;
    ENCORE_ASSIGN(resolved, resolve(draft, record, item, late));
    Q_UNUSED(resolved)
    ENCORE_ASSIGN(id, addRecord(m_work, record));
    const RecordSchema& schema = m_work.schemas().of(record.kind);
    if (const FieldDef* title = schema.titleField())
        m_names.add(schema, std::get<QString>(record.value(title->key)), id);
    if (!late.empty())
        m_late.push_back({{record.kind, id}, std::move(late), item.place});
    ++m_report.added[schema.table()];
    ENCORE_TRY(addChildren(draft.children, {record.kind, id}, item));
    return id;
}

Status ImportWriter::addChildren(const std::vector<Draft>& children, RecordRef parent, const ImportItem& item)
{
    for (const Draft& child : children) {
        const Result<RecordId> added = addDraft(child, parent, item);
        if (added)
            continue;
        if (added.error().code != ErrorCode::Invalid)
            return added.error();
        warn(item, u"invalid"_s,
            u"%1: a %2 was left out: %3"_s.arg(
                item.place, m_work.schemas().of(child.record.kind).singular().toLower(), errorSentence(added.error())));
    }
    return {};
}

// After an update only the children that are not there yet are made; nothing that hangs on the record is removed.
Status ImportWriter::addNewChildren(const ImportItem& item, RecordRef parent)
{
    QHash<QString, QSet<QString>> present;
    for (const Draft& child : item.draft.children) {
        const RecordSchema& schema = m_work.schemas().of(child.record.kind);
        if (!present.contains(schema.table())) {
            QSet<QString>& identities = present[schema.table()];
            ENCORE_ASSIGN(former, childIdentities(m_work.database(), schema, child.parentField, parent.id));
            identities = former;
        }
        Record wanted = child.record;
        wanted.setValue(child.parentField, parent.id);
        if (!child.filePath.isEmpty() && !wanted.has(attachment::name))
            wanted.set(attachment::name, QFileInfo(child.filePath).fileName());
        std::vector<NamedRef> late;
        ENCORE_ASSIGN(resolved, resolve(child, wanted, item, late));
        Q_UNUSED(resolved)
        if (!present[schema.table()].contains(childIdentity(wanted)))
            ENCORE_TRY(addChildren({child}, parent, item));
    }
    return {};
}

// Puts the records that are meant by name into the values; those that this import has yet to make go into `late`.
Result<bool> ImportWriter::resolve(
    const Draft& draft, Record& record, const ImportItem& item, std::vector<NamedRef>& late)
{
    const RecordSchema& schema = m_work.schemas().of(record.kind);
    for (const NamedRef& ref : draft.refs) {
        const FieldDef* field = schema.field(ref.field);
        if (!field || ref.name.trimmed().isEmpty())
            continue;
        ENCORE_ASSIGN(known, named(*field, ref));
        RecordId id = known;
        if (!id.valid() && m_pendingKinds.contains(field->target) && !field->is(Required)) {
            late.push_back(ref);
            continue;
        }
        if (!id.valid()) {
            ENCORE_ASSIGN(fresh, made(*field, ref));
            id = fresh;
        }
        if (!id.valid()) {
            record.extras.push_back({0, field->label, ref.name});
            warn(item, u"unknown_reference"_s,
                u"%1: there is no %2 called \"%3\"; the name was kept as text."_s.arg(
                    item.place, field->label.toLower(), ref.name));
        } else if (field->type == FieldType::RefList) {
            const auto* held = std::get_if<std::vector<RecordId>>(&record.value(field->key));
            std::vector<RecordId> ids = held ? *held : std::vector<RecordId>();
            if (std::ranges::find(ids, id) == ids.end())
                ids.push_back(id);
            record.setValue(field->key, std::move(ids));
        } else {
            record.setValue(field->key, id);
        }
    }
    return true;
}

Result<RecordId> ImportWriter::named(const FieldDef& field, const NamedRef& ref)
{
    return m_names.find(*m_work.schemas().byKey(field.target), ref.name);
}

Result<RecordId> ImportWriter::made(const FieldDef& field, const NamedRef& ref)
{
    const RecordSchema& schema = *m_work.schemas().byKey(field.target);
    const FieldDef* title = schema.titleField();
    if (!title)
        return RecordId();
    Record record;
    record.kind = schema.kind();
    for (const auto& [key, value] : ref.values) {
        if (schema.field(key))
            record.setValue(key, value);
    }
    record.setValue(title->key, ref.name.simplified());
    ENCORE_ASSIGN(id, addRecord(m_work, record));
    m_names.add(schema, ref.name, id);
    ++m_report.added[schema.table()];
    return id;
}

Status ImportWriter::writeLate()
{
    for (const Late& each : m_late) {
        ENCORE_ASSIGN(current, getRecord(m_work.database(), m_work.schemas().of(each.record.kind), each.record.id));
        Draft draft;
        draft.refs = each.refs;
        ImportItem item;
        item.place = each.place;
        std::vector<NamedRef> none;
        ENCORE_ASSIGN(resolved, resolve(draft, current, item, none));
        Q_UNUSED(resolved)
        RecordPatch patch;
        for (const NamedRef& ref : each.refs)
            patch.values[ref.field] = current.value(ref.field);
        ENCORE_TRY(updateRecord(m_work, each.record.kind, each.record.id, 0, patch));
    }
    return {};
}

// Reads a file into the portfolio. False: it cannot be read, which is told of, or the portfolio cannot take it (`status`).
bool ImportWriter::takeFile(const Draft& draft, Record& record, const ImportItem& item, Status& status)
{
    QFile file(draft.filePath);
    if (draft.content.isEmpty() && !file.open(QIODevice::ReadOnly)) {
        warn(item, u"missing_picture"_s,
            u"%1: the file %2 could not be read (%3)."_s.arg(
                item.place, QFileInfo(draft.filePath).fileName(), file.errorString()));
        return false;
    }
    const QByteArray bytes = draft.content.isEmpty() ? file.readAll() : draft.content;
    const QString name =
        record.has(attachment::name) ? record.get(attachment::name) : QFileInfo(draft.filePath).fileName();
    const Result<RecordPatch> content = attachmentContent(m_work, name, bytes);
    if (!content) {
        status = content.error();
        return false;
    }
    for (const auto& [key, value] : content->values)
        record.setValue(key, value);
    return true;
}

// Sources stand in no list and need no full-text entry, so their rows are written directly.
Status ImportWriter::recordSource(const ImportItem& item, RecordId record)
{
    const QString now = storedTime(m_work.services().clock());
    const Row row{{u"uid"_s, m_work.services().uid()}, {u"version"_s, 1}, {u"created_at"_s, now},
        {u"updated_at"_s, now}, {u"name"_s, storable(QString(collectionName(m_plan) + u": "_s + item.place))},
        {u"import_key"_s, storable(item.importKey)}, {u"origin"_s, storable(collectionName(m_plan))},
        {u"path"_s, storable(item.place)}, {u"url"_s, item.url.isEmpty() ? QVariant() : QVariant(storable(item.url))},
        {u"licence"_s, item.licence.isEmpty() ? QVariant() : QVariant(storable(item.licence))},
        {u"fingerprint"_s, item.fingerprint}, {u"record_kind"_s, QString(item.draft.record.kind.key)},
        {u"record"_s, record.value}};
    const Result<qint64> added = m_work.rows().insert(u"source"_s, {source::kind, 0}, row);
    if (!added)
        return added.error();
    m_work.changes().touch(source::kind, *added, u"id"_s);
    return {};
}

Status ImportWriter::updateSource(const ImportItem& item, RecordId record)
{
    qint64 id = 0;
    {
        Query query = m_work.database().prepare(
            u"SELECT id FROM source WHERE import_key = ? AND record_kind = ? AND record = ? ORDER BY id DESC LIMIT 1"_s);
        query.bind(storable(item.importKey)).bind(QString(item.draft.record.kind.key)).bind(record.value);
        ENCORE_TRY(query.run());
        if (query.next())
            id = query.integer(0);
        ENCORE_TRY(query.status());
    }
    if (id == 0)
        return recordSource(item, record);
    m_work.changes().touch(source::kind, id, u"fingerprint"_s);
    return m_work.rows().update(u"source"_s, id, {source::kind, id},
        {{u"fingerprint"_s, item.fingerprint}, {u"updated_at"_s, storedTime(m_work.services().clock())}});
}

void ImportWriter::warn(const ImportItem& item, const QString& code, const QString& text)
{
    m_report.warnings.push_back({item.place, {code, text, 0}});
}

void ImportWriter::count(const ImportItem& item, Verdict verdict)
{
    m_report.kinds[countedAs(item)].count(verdict);
}

} // namespace encore
