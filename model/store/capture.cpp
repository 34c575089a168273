// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/capture.h"

#include "model/domain/kinds.h"
#include "model/store/relations.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct Named
{
    std::vector<RecordId> people;
    std::vector<RecordId> teams;
};

Result<Named> resolve(UnitOfWork& work, const Capture& capture)
{
    Named named;
    for (const QString& name : capture.who) {
        if (name.trimmed().isEmpty())
            continue;
        ENCORE_ASSIGN(team, findByTitle(work.database(), work.schemas().of(team::kind), name));
        ENCORE_ASSIGN(person, findByTitle(work.database(), work.schemas().of(person::kind), name));
        const bool isTeam = team.valid() || (!person.valid() && capture.newNames == team::kind);
        ENCORE_ASSIGN(id, findOrCreate(work, work.schemas().of(isTeam ? team::kind : person::kind), name));
        (isTeam ? named.teams : named.people).push_back(id);
    }
    return named;
}

// The text in the order of the template; what was answered twice for a section stands below each other.
std::vector<Section> sectionsOf(const Capture& capture)
{
    std::vector<Section> sections;
    for (const TemplateSection& asked : storyTemplate(capture.templateKey).sections) {
        QStringList parts;
        for (const CapturedAnswer& answer : capture.answers) {
            if (answer.section == asked.key && !answer.verbatim && !answer.text.trimmed().isEmpty())
                parts << answer.text.trimmed();
        }
        if (!parts.isEmpty())
            sections.push_back({0, {}, asked.key, QString::fromUtf8(asked.heading), 2, parts.join(u"\n\n"_s)});
    }
    return sections;
}

Status addQuotes(UnitOfWork& work, const Capture& capture, RecordId story, const Named& named)
{
    for (const CapturedAnswer& answer : capture.answers) {
        if (!answer.verbatim || answer.text.trimmed().isEmpty())
            continue;
        Record record;
        record.kind = quote::kind;
        record.set(quote::text, answer.text.trimmed());
        record.set(quote::story, story);
        record.set(quote::source, u"interview"_s);
        record.set(quote::saidOn, PartialDate(work.services().clock().date()));
        if (!capture.permission.isEmpty())
            record.set(quote::permission, capture.permission);
        // Of several people nobody knows who said it; the words stay without a speaker rather than with a wrong one.
        if (named.people.size() == 1)
            record.set(quote::person, named.people.front());
        ENCORE_TRY(addRecord(work, record));
    }
    return {};
}

} // namespace

Result<RecordId> addCapture(UnitOfWork& work, const Capture& capture)
{
    ENCORE_ASSIGN(named, resolve(work, capture));
    Record record;
    record.kind = story::kind;
    record.set(story::title, capture.title.simplified());
    record.set(story::state, u"captured"_s);
    record.set(story::permission, QString(capture.permission.isEmpty() ? u"unknown"_s : capture.permission));
    record.set(story::templateKey, QString(storyTemplate(capture.templateKey).key));
    record.set(story::teams, named.teams);
    record.sections = sectionsOf(capture);
    ENCORE_ASSIGN(story, addRecord(work, record));
    for (const RecordId id : named.people) {
        Record credit;
        credit.kind = contribution::kind;
        credit.set(contribution::person, id);
        credit.set(contribution::story, story);
        credit.set(contribution::role, u"storyteller"_s);
        ENCORE_TRY(addRecord(work, credit));
    }
    ENCORE_TRY(addQuotes(work, capture, story, named));
    return story;
}

} // namespace encore
