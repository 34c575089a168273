// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/patterns.h"

#include "model/domain/contribution.h"
#include "model/domain/replication.h"
#include "model/domain/story.h"
#include "model/domain/usecase.h"
#include "model/store/records.h"
#include "model/store/transitions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

Result<std::vector<KnownInstance>> instancesOf(Database& database, RecordId useCase)
{
    Query query = database.prepare(u"SELECT r.team, coalesce(m.parent, m.id), coalesce(r.state, ''), coalesce((SELECT "
                                   u"coalesce(c.verdict, '-') FROM "
                                   "checkpoint c WHERE c.replication = r.id AND c.kind = 'sustain_audit' AND c.done_on "
                                   "IS NOT NULL AND c.trashed_at "
                                   "IS NULL ORDER BY c.done_on DESC, c.id DESC LIMIT 1), '') FROM replication r JOIN "
                                   "team m ON m.id = r.team WHERE "
                                   "r.use_case = ? AND r.trashed_at IS NULL ORDER BY r.id"_s);
    query.bind(useCase.value);
    ENCORE_TRY(query.run());
    std::vector<KnownInstance> found;
    while (query.next()) {
        const QString state = query.text(2);
        found.push_back({RecordId{query.integer(0)}, RecordId{query.integer(1)}, state, query.text(3) == "passed"_L1});
    }
    ENCORE_TRY(query.status());
    return found;
}

Result<UseCaseCompany> companyOfUseCase(Database& database, RecordId useCase)
{
    UseCaseCompany company;
    ENCORE_ASSIGN(instances, instancesOf(database, useCase));
    company.instances = std::move(instances);
    Query query = database.prepare(u"SELECT count(*) FROM story WHERE use_case = ? AND replication IS NULL AND "
                                   "trashed_at IS NULL"_s);
    query.bind(useCase.value);
    ENCORE_TRY(query.run());
    company.stories = query.next() ? query.integer(0) : 0;
    ENCORE_TRY(query.status());
    return company;
}

// Where the sections of a story go in a pattern.
struct Passage
{
    QLatin1StringView from;
    QLatin1StringView to;
};
constexpr std::array kPassages{
    Passage{"challenge"_L1, "problem"_L1},
    Passage{"problem"_L1, "problem"_L1},
    Passage{"situation"_L1, "problem"_L1},
    Passage{"background"_L1, "problem"_L1},
    Passage{"current_condition"_L1, "problem"_L1},
    Passage{"context"_L1, "context"_L1},
    Passage{"obstacles"_L1, "forces"_L1},
    Passage{"solution"_L1, "solution"_L1},
    Passage{"action"_L1, "solution"_L1},
    Passage{"countermeasures"_L1, "solution"_L1},
    Passage{"intervention"_L1, "solution"_L1},
    Passage{"results"_L1, "resulting_context"_L1},
    Passage{"value"_L1, "resulting_context"_L1},
    Passage{"rationale"_L1, "rationale"_L1},
    Passage{"lessons"_L1, "kit"_L1},
};

QString carriedText(const Record& story, QLatin1StringView to)
{
    QStringList texts;
    for (const Passage& passage : kPassages) {
        const Section* section = passage.to == to ? story.section(QString(passage.from)) : nullptr;
        if (section && !section->text.trimmed().isEmpty())
            texts << section->text.trimmed();
    }
    return texts.join(u"\n\n"_s);
}

std::vector<Section> patternSections(const Record& story)
{
    std::vector<Section> sections;
    for (const TemplateSection& asked : patternTemplate().sections) {
        const QString text = carriedText(story, asked.key);
        if (!text.isEmpty())
            sections.push_back({0, {}, QString(asked.key), QString::fromUtf8(asked.heading), 2, text});
    }
    return sections;
}

Record patternFrom(const Record& story)
{
    Record pattern;
    pattern.kind = usecase::kind;
    pattern.set(usecase::title, story.get(story::title));
    pattern.set(usecase::patlet, story.get(story::oneLine));
    pattern.set(usecase::maturity, u"initial"_s);
    pattern.set(usecase::audience, u"internal"_s);
    pattern.set(usecase::owner, story.get(story::owner));
    pattern.set(usecase::origin, story.get(story::origin));
    pattern.set(usecase::themes, story.get(story::themes));
    pattern.set(usecase::functions, story.get(story::functions));
    pattern.set(usecase::painPoints, story.get(story::painPoints));
    pattern.set(usecase::goals, story.get(story::goals));
    pattern.set(usecase::programme, story.get(story::programme));
    pattern.set(usecase::tags, story.get(story::tags));
    pattern.set(usecase::language, story.get(story::language));
    pattern.sections = patternSections(story);
    return pattern;
}

bool tellsSuccess(const Record& story)
{
    const QString outcome = story.get(story::outcome);
    if (!outcome.isEmpty())
        return outcome == "exceeded"_L1 || outcome == "met"_L1 || outcome == "partly_met"_L1;
    const QString kind = story.get(story::storyKind);
    return kind == "success_story"_L1 || kind == "case_study"_L1 || kind == "quick_win"_L1;
}

// The team that it came from: the one credited as originator, else the first that the story names.
Result<RecordId> originOf(Database& database, const Record& story)
{
    Query query = database.prepare(
        u"SELECT team FROM contribution WHERE story = ? AND role = 'originator' AND team IS NOT NULL AND trashed_at IS "
        "NULL ORDER BY id LIMIT 1"_s);
    query.bind(story.id.value);
    ENCORE_TRY(query.run());
    if (query.next())
        return RecordId{query.integer(0)};
    ENCORE_TRY(query.status());
    const std::vector<RecordId> teams = story.get(story::teams);
    return teams.empty() ? RecordId() : teams.front();
}

Result<RecordId> firstReplication(UnitOfWork& work, const Record& story, RecordId useCase)
{
    if (!tellsSuccess(story) || story.has(story::replication))
        return RecordId();
    ENCORE_ASSIGN(team, originOf(work.database(), story));
    if (!team.valid())
        return RecordId();
    Record first;
    first.kind = replication::kind;
    first.set(replication::useCase, useCase);
    first.set(replication::team, team);
    first.set(replication::state, u"adopted"_s);
    const PartialDate told =
        story.has(story::happenedTo) ? story.get(story::happenedTo) : story.get(story::happenedFrom);
    if (!notYet(replication::adoptedOn, told, dayOf(work.services())))
        first.set(replication::adoptedOn, told);
    return addRecord(work, first);
}

} // namespace

Result<MaturityAdvice> maturityOf(Session& session, RecordId useCase)
{
    ENCORE_ASSIGN(record, getRecord(session.database(), session.schemas().of(usecase::kind), useCase));
    ENCORE_ASSIGN(company, companyOfUseCase(session.database(), useCase));
    return maturityAdvice(record, company);
}

Result<std::vector<std::pair<RecordId, MaturityAdvice>>> maturityToConfirm(Session& session)
{
    std::vector<RecordId> ids;
    {
        Query query = session.database().prepare(
            u"SELECT id FROM use_case WHERE trashed_at IS NULL AND coalesce(maturity, '') <> 'retired' ORDER BY id"_s);
        ENCORE_TRY(query.run());
        while (query.next())
            ids.push_back(RecordId{query.integer(0)});
        ENCORE_TRY(query.status());
    }
    std::vector<std::pair<RecordId, MaturityAdvice>> found;
    for (const RecordId id : ids) {
        ENCORE_ASSIGN(advice, maturityOf(session, id));
        if (advice.differs())
            found.emplace_back(id, std::move(advice));
    }
    return found;
}

Status confirmMaturity(UnitOfWork& work, RecordId useCase, const QString& maturity)
{
    return updateRecord(work, usecase::kind, useCase, 0, RecordPatch().set(usecase::maturity, maturity));
}

Result<PatternMade> useCaseFromStory(UnitOfWork& work, RecordId id)
{
    ENCORE_ASSIGN(story, getRecord(work.database(), work.schemas().of(story::kind), id));
    if (story.has(story::useCase)) {
        return Error{ErrorCode::Invalid, u"The story shows a use case already."_s,
            {{u"field"_s, QString::fromLatin1(story::useCase.key)}}};
    }
    PatternMade made;
    ENCORE_ASSIGN(useCase, addRecord(work, patternFrom(story)));
    made.useCase = useCase;
    ENCORE_ASSIGN(replication, firstReplication(work, story, useCase));
    made.replication = replication;
    RecordPatch patch;
    patch.set(story::useCase, useCase);
    if (replication.valid())
        patch.set(story::replication, replication);
    ENCORE_TRY(updateRecord(work, story::kind, id, 0, patch));
    return made;
}

Result<RecordId> addTeamVersion(UnitOfWork& work, const TeamVersion& version)
{
    Record record;
    record.kind = replication::kind;
    record.set(replication::useCase, version.useCase);
    record.set(replication::team, version.team);
    record.set(replication::owner, version.owner);
    record.set(replication::wave, version.wave);
    record.set(replication::state, version.state);
    if (version.source.valid()) {
        ENCORE_ASSIGN(source, getRecord(work.database(), work.schemas().of(replication::kind), version.source));
        const RecordId useCase = source.get(replication::useCase);
        if (version.useCase.valid() && version.useCase != useCase)
            return Error{ErrorCode::Invalid, u"The known instance is one of another use case."_s,
                {{u"field"_s, QString::fromLatin1(replication::source.key)}}};
        record.set(replication::useCase, useCase);
        record.set(replication::source, version.source);
        // Who did it there is the one to ask.
        record.set(replication::peerAdvocate, source.get(replication::owner));
    }
    return addRecord(work, record);
}

} // namespace encore
