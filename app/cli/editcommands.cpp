// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bulkset.h"

#include "model/domain/kinds.h"
#include "model/exchange/namedrefs.h"
#include "model/store/blobs.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

const QString kSectionPrefix = u"section:"_s;
const QString kFileField = u"file"_s; // in an attachment: the file to take in

// What the words FIELD=VALUE ask for.
struct Assignments
{
    RecordPatch patch;
    std::vector<std::pair<QString, QString>> sections; ///< key or heading, text
    QString file;
};

Error unknownField(const RecordSchema& schema, const QString& key)
{
    QStringList keys;
    for (const FieldDef& field : schema.fields()) {
        if (!field.is(Derived))
            keys << field.key;
    }
    QString text = u"%1 has no field \"%2\"; there are: %3."_s.arg(schema.singular(), key, keys.join(u", "_s));
    if (schema.hasText())
        text += u" A section is given as section:KEY=TEXT."_s;
    return Error{ErrorCode::Invalid, text, {{u"field"_s, key}}};
}

// What a relation cannot mean does not tell by itself which field it stood in.
Error inField(const FieldDef& field, Error error)
{
    if (error.code == ErrorCode::Invalid && !field.target.isEmpty())
        error.detail = u"%1: %2 A relation is given by id, uid or exact title."_s.arg(field.label, error.detail);
    return error;
}

Result<Assignments> readAssignments(Session& session, const RecordSchema& schema, const QStringList& words)
{
    Assignments found;
    for (const QString& word : words) {
        const qsizetype at = word.indexOf(u'=');
        if (at <= 0)
            return usageError(u"\"%1\" is not of the form FIELD=VALUE."_s.arg(word));
        const QString key = word.left(at);
        const QString value = word.mid(at + 1);
        if (schema.hasText() && key.startsWith(kSectionPrefix) && key.size() > kSectionPrefix.size()) {
            found.sections.emplace_back(key.mid(kSectionPrefix.size()), value);
            continue;
        }
        if (schema.kind() == attachment::kind && key == kFileField) {
            found.file = value;
            continue;
        }
        const FieldDef* field = schema.field(key);
        if (!field)
            return unknownField(schema, key);
        if (field->is(Derived))
            return Error{ErrorCode::Invalid, u"%1 is set by Encore itself."_s.arg(key), {{u"field"_s, key}}};
        Result<Value> meant = valueMeant(session.database(), session.schemas(), *field, value);
        if (!meant)
            return inField(*field, meant.error());
        found.patch.values[key] = std::move(*meant);
    }
    return found;
}

const Template* templateOf(const RecordSchema& schema, const Record& record)
{
    return schema.kind() == story::kind ? &storyTemplate(record.get(story::templateKey)) : schema.defaultTemplate();
}

// Puts the text into the section that the name means: one of the template, or one of the record's own with this heading.
void setSection(const RecordSchema& schema, const Record& record, std::vector<Section>& sections, const QString& name,
    const QString& text)
{
    const auto means = [&name](const Section& section) {
        return section.language.isEmpty()
            && (section.key == name
                || (section.key.isEmpty() && section.heading.compare(name, Qt::CaseInsensitive) == 0));
    };
    const auto present = std::ranges::find_if(sections, means);
    if (text.isEmpty()) {
        std::erase_if(sections, means);
    } else if (present != sections.end()) {
        present->text = text;
    } else {
        Section section;
        section.heading = name;
        section.text = text;
        const Template* form = templateOf(schema, record);
        for (const TemplateSection& asked : form ? form->sections : std::span<const TemplateSection>()) {
            if (asked.key == name) {
                section.key = name;
                section.heading = QString::fromUtf8(asked.heading);
            }
        }
        sections.push_back(section);
    }
}

std::vector<Section> changedSections(const RecordSchema& schema, const Record& record, const Assignments& wanted)
{
    std::vector<Section> sections = record.sections;
    for (const auto& [name, text] : wanted.sections)
        setSection(schema, record, sections, name, text);
    return sections;
}

QString quoted(const QString& title)
{
    static constexpr qsizetype kLongest = 60;
    const QString flat = title.simplified();
    return u'"' + QString(flat.size() > kLongest ? QString(flat.left(kLongest - 1) + QChar(0x2026)) : flat) + u'"';
}

QString named(const RecordSchema& schema, const QString& title)
{
    return title.isEmpty() ? schema.singular().toLower() : QString(schema.singular().toLower() + u' ' + quoted(title));
}

Result<QString> titleOf(Session& session, const RecordSchema& schema, RecordId id)
{
    ENCORE_ASSIGN(titles, titlesOf(session.database(), schema, std::span(&id, 1)));
    return titles[id.value];
}

// An attachment lives by its bytes: they are read before anything is written.
Status takeInFile(UnitOfWork& work, const QString& path, Record& record)
{
    ENCORE_ASSIGN(bytes, bytesOfFile(path));
    const QString name = record.has(attachment::name) ? record.get(attachment::name) : QFileInfo(path).fileName();
    ENCORE_ASSIGN(content, attachmentContent(work, name, bytes));
    for (const auto& [key, value] : content.values)
        record.setValue(key, value);
    return {};
}

void tellRecord(const Call& call, const QString& what, const RecordSchema& schema, RecordId id, const QString& title)
{
    call.output.line(QString::number(id.value));
    call.output.message(
        u"%1 %2 %3: %4"_s.arg(what, schema.singular().toLower(), QString::number(id.value), title.simplified()));
}

// What a rule refuses can be done with a reason, or needs a field that is named.
Error withWayOut(Error error)
{
    if (error.context.value(u"rule"_s) != u"rules"_s)
        return error;
    if (const QString field = error.context.value(u"field"_s); !field.isEmpty())
        error.detail += u" (field %1)"_s.arg(field);
    if (error.context.contains(u"override"_s))
        error.detail += u" With --override \"REASON\" it is done all the same, and the reason is kept."_s;
    return error;
}

Status add(const Call& call)
{
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadWrite));
    ENCORE_ASSIGN(schema, kindNamed(*session, call.words.at(1)));
    ENCORE_ASSIGN(wanted, readAssignments(*session, *schema, call.words.mid(2)));
    Record record;
    record.kind = schema->kind();
    for (const auto& [key, value] : wanted.patch.values)
        record.setValue(key, value);
    record.sections = changedSections(*schema, record, wanted);
    if (record.kind == attachment::kind && wanted.file.isEmpty())
        return Error{ErrorCode::Invalid, u"An attachment needs its file: file=PATH."_s, {{u"field"_s, kFileField}}};
    if (isPortfolioItself(call, wanted.file))
        return Error{ErrorCode::Invalid, u"A portfolio cannot be attached to itself."_s, {{u"path"_s, wanted.file}}};
    const QString given =
        schema->titleField() ? valueToText(*schema->titleField(), record.value(schema->titleField()->key)) : QString();
    RecordId id;
    const Result<Committed> done = session->write(u"new "_s + named(*schema, given), [&](UnitOfWork& work) -> Status {
        work.setRulesAside(call.value(u"override"_s));
        if (record.kind == attachment::kind)
            ENCORE_TRY(takeInFile(work, wanted.file, record));
        ENCORE_ASSIGN(added, addRecord(work, record));
        id = added;
        return {};
    });
    if (!done)
        return withWayOut(done.error());
    ENCORE_ASSIGN(title, titleOf(*session, *schema, id));
    tellRecord(call, u"Added"_s, *schema, id, title);
    return {};
}

Status set(const Call& call)
{
    if (call.has(u"query"_s))
        return setMany(call);
    if (call.has(u"dry-run"_s))
        return usageError(u"--dry-run goes with --query."_s);
    if (call.words.size() < 4)
        return usageError(u"Give a record and FIELD=VALUE, or --query and FIELD=VALUE."_s);
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadWrite));
    ENCORE_ASSIGN(schema, kindNamed(*session, call.words.at(1)));
    ENCORE_ASSIGN(id, recordNamed(*session, *schema, call.words.at(2)));
    QStringList words = call.words.mid(3);
    ENCORE_TRY(addDay(call, *schema, words));
    ENCORE_ASSIGN(wanted, readAssignments(*session, *schema, words));
    if (!wanted.file.isEmpty())
        return Error{ErrorCode::Invalid, u"The file of an attachment cannot be changed; add another attachment."_s, {}};
    ENCORE_ASSIGN(before, titleOf(*session, *schema, id));
    const Result<Committed> done =
        session->write(u"change of "_s + named(*schema, before), [&](UnitOfWork& work) -> Status {
            work.setRulesAside(call.value(u"override"_s));
            RecordPatch patch = wanted.patch;
            if (!wanted.sections.empty()) {
                ENCORE_ASSIGN(current, getRecord(work.database(), *schema, id));
                patch.sections = changedSections(*schema, current, wanted);
            }
            return updateRecord(work, schema->kind(), id, 0, patch);
        });
    if (!done)
        return withWayOut(done.error());
    ENCORE_ASSIGN(title, titleOf(*session, *schema, id));
    tellRecord(call, done->step == 0 ? u"Nothing to change in"_s : u"Changed"_s, *schema, id, title);
    return {};
}

Status moveRecord(const Call& call, const QString& label, const QString& told,
    const std::function<Status(UnitOfWork&, Kind, RecordId)>& move)
{
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadWrite));
    ENCORE_ASSIGN(schema, kindNamed(*session, call.words.at(1)));
    ENCORE_ASSIGN(id, recordNamed(*session, *schema, call.words.at(2)));
    ENCORE_ASSIGN(title, titleOf(*session, *schema, id));
    const Result<Committed> done =
        session->write(label + named(*schema, title), [&](UnitOfWork& work) { return move(work, schema->kind(), id); });
    if (!done)
        return done.error();
    tellRecord(call, done->step == 0 ? u"Nothing to do for"_s : told, *schema, id, title);
    return {};
}

Status trash(const Call& call)
{
    return moveRecord(call, u"trashing of "_s, u"Moved to the trash:"_s, trashRecord);
}

Status restore(const Call& call)
{
    return moveRecord(call, u"restoring of "_s, u"Restored"_s, restoreRecord);
}

} // namespace

std::vector<Command> editCommands()
{
    const QCommandLineOption override(
        u"override"_s, u"sets rules aside that allow it, for a reason that is kept with the record"_s, u"REASON"_s);
    return {
        {u"add"_s, u"FILE KIND FIELD=VALUE..."_s,
            u"Adds a record. A relation is given by id, uid or exact title; several are divided by semicolons; section:KEY=TEXT sets a section."_s,
            3, -1, {override}, add},
        {u"set"_s, u"FILE KIND ID|--query QUERY [--dry-run] [--override REASON] [--on DATE] FIELD=VALUE..."_s,
            u"Changes a record, or with --query all that the query finds as one step (FIELD+=VALUE adds to a list, FIELD-=VALUE takes out); an empty value takes a field's value away."_s,
            3, -1,
            {QCommandLineOption(u"query"_s, u"changes all records that this query finds"_s, u"query"_s),
                QCommandLineOption(u"dry-run"_s, u"with --query: only lists what would change"_s), override,
                QCommandLineOption(u"on"_s, u"the day of the state that is set; today without it"_s, u"DATE"_s)},
            set},
        {u"trash"_s, u"FILE KIND ID"_s, u"Moves a record, with what hangs on it, to the trash."_s, 3, 3, {}, trash},
        {u"restore"_s, u"FILE KIND ID"_s, u"Takes a record out of the trash again."_s, 3, 3, {}, restore},
    };
}

} // namespace encore::cli
