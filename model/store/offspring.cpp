// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/offspring.h"

#include "model/domain/kinds.h"
#include "model/domain/replicationrules.h"
#include "model/store/patterns.h"
#include "model/store/records.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

const TemplateSection* sectionOf(const Template& form, QStringView key)
{
    const auto found =
        std::ranges::find_if(form.sections, [key](const TemplateSection& each) { return key == each.key; });
    return found == form.sections.end() ? nullptr : &*found;
}

// Sections in the order of the template; what goes to the same place stands there one after the other.
void append(std::vector<Section>& sections, const Template& form, QStringView key, const QString& text)
{
    const TemplateSection* place = sectionOf(form, key);
    if (!place || text.trimmed().isEmpty())
        return;
    const auto same = std::ranges::find(sections, QString(place->key), &Section::key);
    if (same != sections.end()) {
        same->text += u"\n\n"_s + text;
        return;
    }
    sections.push_back({0, {}, QString(place->key), QString::fromUtf8(place->heading), 2, text});
    std::ranges::sort(
        sections, {}, [&form](const Section& each) { return sectionOf(form, each.key) - form.sections.data(); });
}

Result<std::vector<Record>> hanging(Database& database, const RecordSchema& schema, RecordId replication)
{
    ENCORE_ASSIGN(ids, dependents(database, schema, u"replication"_s, replication));
    std::vector<Record> records;
    for (const RecordId id : ids) {
        ENCORE_ASSIGN(record, getRecord(database, schema, id));
        records.push_back(std::move(record));
    }
    return records;
}

QString bullets(const QStringList& lines)
{
    QStringList items;
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            items << u"- "_s + line.trimmed();
    }
    return items.join(u'\n');
}

QString withRemark(const QString& text, const QString& remark)
{
    return remark.trimmed().isEmpty() ? text : QString(text + u": "_s + remark.trimmed());
}

// What is written down of a replication, as the sections of a story.
Result<std::vector<Section>> sectionsOf(UnitOfWork& work, const Record& replication)
{
    const Template& form = storyTemplate({});
    std::vector<Section> sections;
    append(sections, form, u"challenge", replication.get(replication::purpose));
    ENCORE_ASSIGN(adaptations, hanging(work.database(), work.schemas().of(adaptation::kind), replication.id));
    QStringList changed;
    for (const Record& each : adaptations)
        changed << withRemark(each.get(adaptation::what), each.get(adaptation::effect));
    append(sections, form, u"solution", bullets(changed));
    ENCORE_ASSIGN(checkpoints, hanging(work.database(), work.schemas().of(checkpoint::kind), replication.id));
    for (const Record& each : checkpoints) {
        for (const auto& field : {checkpoint::result, checkpoint::resultNow})
            append(sections, form, u"results", each.get(field));
    }
    ENCORE_ASSIGN(barriers, hanging(work.database(), work.schemas().of(barrier::kind), replication.id));
    QStringList obstacles;
    for (const Record& each : barriers)
        obstacles << withRemark(each.get(barrier::description), each.get(barrier::counterMeasure));
    append(sections, form, u"obstacles", bullets(obstacles));
    append(sections, form, u"lessons", replication.get(replication::reasonNote));
    return sections;
}

} // namespace

Result<RecordId> useCaseFromIdea(UnitOfWork& work, RecordId id)
{
    ENCORE_ASSIGN(idea, getRecord(work.database(), work.schemas().of(idea::kind), id));
    Record made;
    made.kind = usecase::kind;
    made.set(usecase::title, idea.get(idea::title));
    made.set(usecase::maturity, u"initial"_s);
    if (idea.has(idea::text))
        made.set(usecase::patlet, idea.get(idea::text));
    if (idea.has(idea::tags))
        made.set(usecase::tags, idea.get(idea::tags));
    ENCORE_ASSIGN(useCase, addRecord(work, made));
    ENCORE_TRY(updateRecord(
        work, idea::kind, id, 0, RecordPatch().set(idea::useCase, useCase).set(idea::state, u"became_use_case"_s)));
    return useCase;
}

Status ideaBecameReplication(UnitOfWork& work, RecordId idea, RecordId replication)
{
    ENCORE_TRY(updateRecord(work, replication::kind, replication, 0, RecordPatch().set(replication::idea, idea)));
    return updateRecord(work, idea::kind, idea, 0,
        RecordPatch().set(idea::replication, replication).set(idea::state, u"became_replication"_s));
}

Result<RecordId> storyOfReplication(UnitOfWork& work, RecordId id)
{
    ENCORE_ASSIGN(replication, getRecord(work.database(), work.schemas().of(replication::kind), id));
    const std::array one{id};
    ENCORE_ASSIGN(titles, titlesOf(work.database(), work.schemas().of(replication::kind), one));
    const bool failed = isEndState(replication.get(replication::state));
    Record made;
    made.kind = story::kind;
    made.set(story::title, titles[id.value].simplified());
    made.set(story::storyKind, failed ? u"non_success"_s : u"success_story"_s);
    made.set(story::replication, id);
    made.set(story::useCase, replication.get(replication::useCase));
    made.set(story::teams, std::vector{replication.get(replication::team)});
    if (replication.has(replication::owner))
        made.set(story::owner, replication.get(replication::owner));
    if (replication.has(replication::trialOn))
        made.set(story::happenedFrom, replication.get(replication::trialOn));
    const PartialDate ended = replication.get(failed ? replication::endedOn : replication::sustainedOn);
    if (!ended.isEmpty())
        made.set(story::happenedTo, ended);
    ENCORE_ASSIGN(sections, sectionsOf(work, replication));
    made.sections = std::move(sections);
    return addRecord(work, made);
}

Result<std::vector<RecordId>> alreadyAt(
    Database& database, const RecordSchema& schema, RecordId useCase, std::span<const RecordId> teams)
{
    ENCORE_ASSIGN(ids, dependents(database, schema, QString::fromLatin1(replication::useCase.key), useCase));
    std::vector<RecordId> found;
    for (const RecordId id : ids) {
        ENCORE_ASSIGN(record, getRecord(database, schema, id));
        const RecordId team = record.get(replication::team);
        // An attempt that ended is no reason against another one.
        if (!isEndState(record.get(replication::state)) && std::ranges::find(teams, team) != teams.end())
            found.push_back(team);
    }
    return found;
}

Result<std::vector<RecordId>> inviteTeams(
    UnitOfWork& work, const Invitation& invitation, std::span<const RecordId> teams)
{
    const RecordSchema& schema = work.schemas().of(replication::kind);
    ENCORE_ASSIGN(taken, alreadyAt(work.database(), schema, invitation.useCase, teams));
    std::vector<RecordId> made;
    for (const RecordId team : teams) {
        if (std::ranges::find(taken, team) != taken.end())
            continue;
        ENCORE_ASSIGN(id,
            addTeamVersion(work,
                {invitation.useCase, team, invitation.source, invitation.owner, invitation.wave, invitation.state}));
        made.push_back(id);
    }
    return made;
}

} // namespace encore
