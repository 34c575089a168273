// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/teamchanges.h"

#include "model/domain/kinds.h"
#include "model/domain/replicationrules.h"
#include "model/store/records.h"
#include "model/store/relations.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// What names a team and moves with its people, if it still goes on.
struct Follower
{
    Kind kind;
    const FieldSpec* field;
    bool (*goesOn)(const Record&);
};

bool always(const Record&)
{
    return true;
}

bool isReplicationOpen(const Record& record)
{
    return !isEndState(record.get(replication::state));
}

bool isBarrierThere(const Record& record)
{
    return record.get(barrier::status) != "removed"_L1;
}

bool isTaskOpen(const Record& record)
{
    return !record.has(task::doneOn);
}

bool isGapOpen(const Record& record)
{
    return record.get(gap::state) != "closed"_L1;
}

bool isIdeaOpen(const Record& record)
{
    return !record.has(idea::useCase) && !record.has(idea::replication);
}

constexpr std::array kFollowers{
    Follower{person::kind, &person::team, always},
    Follower{team::kind, &team::parent, always},
    Follower{replication::kind, &replication::team, isReplicationOpen},
    Follower{barrier::kind, &barrier::team, isBarrierThere},
    Follower{task::kind, &task::team, isTaskOpen},
    Follower{gap::kind, &gap::fromTeam, isGapOpen},
    Follower{gap::kind, &gap::toTeam, isGapOpen},
    Follower{idea::kind, &idea::team, isIdeaOpen},
};

// `sentence` is source text for the translation.
Error refusal(const FieldSpec& field, const QString& rule, const char* sentence)
{
    return {ErrorCode::Invalid, QString::fromUtf8(sentence),
        {{u"field"_s, QString::fromLatin1(field.key)}, {u"rule"_s, rule}}};
}

Result<Record> standing(UnitOfWork& work, RecordId id, const QDate& day)
{
    ENCORE_ASSIGN(record, getRecord(work.database(), work.schemas().of(team::kind), id));
    if (record.trashedAt.isValid())
        return refusal(
            team::name, u"trash"_s, QT_TRANSLATE_NOOP("encore", "The team is in the trash; restore it first."))
            .with(u"title"_s, record.get(team::name));
    const PartialDate until = record.get(team::validTo);
    if (!until.isEmpty() && until.lastDay() < day)
        return refusal(team::validTo, u"ended"_s, QT_TRANSLATE_NOOP("encore", "The team ended before that day."))
            .with(u"title"_s, record.get(team::name));
    return record;
}

Status moveReference(UnitOfWork& work, const Follower& follower, RecordId from, RecordId to)
{
    const QString key = QString::fromLatin1(follower.field->key);
    const RecordSchema& schema = work.schemas().of(follower.kind);
    ENCORE_ASSIGN(ids, dependents(work.database(), schema, key, from));
    for (const RecordId id : ids) {
        if (follower.kind == team::kind && id == to)
            continue;
        ENCORE_ASSIGN(record, getRecord(work.database(), schema, id));
        if (!follower.goesOn(record))
            continue;
        RecordPatch patch;
        patch.values[key] = to;
        ENCORE_TRY(updateRecord(work, follower.kind, id, 0, patch));
    }
    return {};
}

// Lists that say how things are now: what troubles whom, who is responsible.
Status moveMember(UnitOfWork& work, Kind kind, const FieldSpec& field, RecordId from, RecordId to)
{
    const QString key = QString::fromLatin1(field.key);
    ENCORE_ASSIGN(ids, linkedTo(work.database(), work.schemas().of(kind), key, from));
    for (const RecordId id : ids) {
        ENCORE_TRY(connectRecords(work, {kind, id}, key, to));
        ENCORE_TRY(disconnectRecords(work, {kind, id}, key, from));
    }
    return {};
}

Status moveWhatGoesOn(UnitOfWork& work, RecordId from, RecordId to)
{
    for (const Follower& each : kFollowers)
        ENCORE_TRY(moveReference(work, each, from, to));
    ENCORE_TRY(moveMember(work, painpoint::kind, painpoint::teams, from, to));
    return moveMember(work, programme::kind, programme::units, from, to);
}

// A part that takes over the whole stands where the whole stood; else it would stand below itself.
Status liftOutOf(UnitOfWork& work, const Record& former, RecordId successor)
{
    ENCORE_ASSIGN(taking, getRecord(work.database(), work.schemas().of(team::kind), successor));
    RecordId above = taking.get(team::parent);
    for (std::set<qint64> seen; above.valid() && seen.insert(above.value).second;) {
        if (above == former.id)
            return updateRecord(
                work, team::kind, successor, 0, RecordPatch().set(team::parent, former.get(team::parent)));
        ENCORE_ASSIGN(unit, getRecord(work.database(), work.schemas().of(team::kind), above));
        above = unit.get(team::parent);
    }
    return {};
}

Status endTeam(UnitOfWork& work, const Record& former, RecordId successor, const QDate& day)
{
    ENCORE_TRY(liftOutOf(work, former, successor));
    ENCORE_TRY(moveWhatGoesOn(work, former.id, successor));
    return updateRecord(work, team::kind, former.id, 0, RecordPatch().set(team::validTo, PartialDate(day.addDays(-1))));
}

template <typename T>
void keepCommon(Record& made, const Record& other, const Field<T>& field)
{
    if (made.get(field) != other.get(field))
        made.setValue(QString::fromLatin1(field.key), Value());
}

QString joined(const QString& one, const QString& other)
{
    if (one.isEmpty() || other.isEmpty() || one.contains(other, Qt::CaseInsensitive))
        return one.isEmpty() ? other : one;
    return one + u", "_s + other;
}

// A new team says of itself what is true of what it came out of.
Record offspring(const std::vector<Record>& former, const QString& name, const QDate& day)
{
    Record made;
    made.kind = team::kind;
    const Record& first = former.front();
    for (const FieldSpec* field : std::initializer_list<const FieldSpec*>{&team::teamKind, &team::parent,
             &team::processFocus, &team::functions, &team::tools, &team::location, &team::region, &team::industry})
        made.setValue(QString::fromLatin1(field->key), first.value(QString::fromLatin1(field->key)));
    std::vector<RecordId> predecessors{first.id};
    for (size_t i = 1; i < former.size(); ++i) {
        const Record& other = former[i];
        predecessors.push_back(other.id);
        keepCommon(made, other, team::location);
        keepCommon(made, other, team::region);
        keepCommon(made, other, team::industry);
        made.set(team::processFocus, joined(made.get(team::processFocus), other.get(team::processFocus)));
        made.set(team::tools, joined(made.get(team::tools), other.get(team::tools)));
        QStringList functions = made.get(team::functions) + other.get(team::functions);
        functions.removeDuplicates();
        made.set(team::functions, functions);
    }
    made.set(team::name, name);
    made.set(team::validFrom, PartialDate(day));
    made.set(team::predecessors, predecessors);
    return made;
}

// As many people as all of them, where all say how many they are.
void addSizes(Record& made, const std::vector<Record>& former)
{
    qint64 sum = 0;
    for (const Record& each : former) {
        if (!each.get(team::size))
            return;
        sum += *each.get(team::size);
    }
    made.set(team::size, sum);
}

// The units above a team, the nearest first.
Result<std::vector<RecordId>> unitsAbove(UnitOfWork& work, const Record& former)
{
    std::vector<RecordId> units;
    for (RecordId at = former.get(team::parent); at.valid() && std::ranges::find(units, at) == units.end();) {
        units.push_back(at);
        ENCORE_ASSIGN(unit, getRecord(work.database(), work.schemas().of(team::kind), at));
        at = unit.get(team::parent);
    }
    return units;
}

// Teams of several units that become one belong to what these units have above them in common; where that is nothing, to the first unit.
Result<RecordId> commonUnit(UnitOfWork& work, const std::vector<Record>& former)
{
    ENCORE_ASSIGN(common, unitsAbove(work, former.front()));
    const RecordId first = former.front().get(team::parent);
    for (const Record& each : former) {
        ENCORE_ASSIGN(above, unitsAbove(work, each));
        std::erase_if(common, [&above](RecordId unit) { return std::ranges::find(above, unit) == above.end(); });
    }
    return common.empty() ? first : common.front();
}

Status addPredecessors(UnitOfWork& work, const std::vector<Record>& former, RecordId successor)
{
    for (const Record& each : former) {
        if (each.id != successor)
            ENCORE_TRY(
                connectRecords(work, {team::kind, successor}, QString::fromLatin1(team::predecessors.key), each.id));
    }
    return {};
}

Result<RecordId> successorOf(
    UnitOfWork& work, const std::vector<Record>& former, const TeamSuccessor& into, const QDate& day)
{
    if (into.team.valid()) {
        ENCORE_ASSIGN(there, standing(work, into.team, day));
        ENCORE_TRY(addPredecessors(work, former, there.id));
        return there.id;
    }
    const QString name = into.name.simplified();
    if (name.isEmpty())
        return refusal(team::name, u"required"_s, QT_TRANSLATE_NOOP("encore", "Say what they became."));
    Record made = offspring(former, name, day);
    ENCORE_ASSIGN(unit, commonUnit(work, former));
    made.set(team::parent, unit);
    addSizes(made, former);
    return addRecord(work, made);
}

// An import that still says the former name means this team. Where a name holds what divides aliases it stays in the text alone.
QString withAlias(const QString& aliases, const QString& former)
{
    const bool divided = former.contains(u',') || former.contains(u';');
    const QStringList known = aliases.split(u';', Qt::SkipEmptyParts);
    const auto same = [&former](
                          const QString& each) { return each.trimmed().compare(former, Qt::CaseInsensitive) == 0; };
    if (divided || std::ranges::any_of(known, same))
        return aliases;
    return aliases.isEmpty() ? former : QString(aliases + u"; "_s + former);
}

} // namespace

Status renameTeam(UnitOfWork& work, RecordId id, const QString& name, const QDate& day)
{
    const QString now = name.simplified();
    ENCORE_ASSIGN(record, standing(work, id, day));
    const QString former = record.get(team::name);
    if (now.isEmpty())
        return refusal(team::name, u"required"_s, QT_TRANSLATE_NOOP("encore", "A team needs a name."));
    if (now == former)
        return refusal(team::name, u"same"_s, QT_TRANSLATE_NOOP("encore", "That is its name already."));
    const QString entry = u"%1 (– %2)"_s.arg(former, day.addDays(-1).toString(Qt::ISODate));
    const QString known = record.get(team::formerNames);
    return updateRecord(work, team::kind, id, 0,
        RecordPatch()
            .set(team::name, now)
            .set(team::formerNames, known.isEmpty() ? entry : QString(known + u"; "_s + entry))
            .set(team::aliases, withAlias(record.get(team::aliases), former)));
}

Result<RecordId> mergeTeams(
    UnitOfWork& work, const std::vector<RecordId>& teams, const TeamSuccessor& into, const QDate& day)
{
    std::vector<Record> former;
    for (const RecordId id : teams) {
        if (std::ranges::any_of(former, [id](const Record& each) { return each.id == id; }))
            continue;
        ENCORE_ASSIGN(record, standing(work, id, day));
        former.push_back(std::move(record));
    }
    const auto ends = std::ranges::count_if(former, [&into](const Record& each) { return each.id != into.team; });
    if (former.empty() || ends == 0 || (ends == 1 && !into.team.valid()))
        return refusal(
            team::predecessors, u"several"_s, QT_TRANSLATE_NOOP("encore", "It takes two teams to become one."));
    ENCORE_ASSIGN(successor, successorOf(work, former, into, day));
    for (const Record& each : former) {
        if (each.id == successor)
            continue;
        // Another one of them may have moved it meanwhile.
        ENCORE_ASSIGN(now, getRecord(work.database(), work.schemas().of(team::kind), each.id));
        ENCORE_TRY(endTeam(work, now, successor, day));
    }
    return successor;
}

Result<std::vector<RecordId>> splitTeam(
    UnitOfWork& work, RecordId id, const QStringList& names, bool goesOn, const QDate& day)
{
    ENCORE_ASSIGN(former, standing(work, id, day));
    QStringList asked;
    for (const QString& name : names) {
        if (!name.simplified().isEmpty())
            asked << name.simplified();
    }
    asked.removeDuplicates();
    if (asked.size() < (goesOn ? 1 : 2))
        return refusal(team::name, u"several"_s,
            goesOn ? QT_TRANSLATE_NOOP("encore", "Say what came out of it.")
                   : QT_TRANSLATE_NOOP("encore", "A team that ends becomes two at least; name them."));
    std::vector<RecordId> made;
    for (const QString& name : asked) {
        ENCORE_ASSIGN(added, addRecord(work, offspring({former}, name, day)));
        made.push_back(added);
    }
    if (!goesOn)
        ENCORE_TRY(endTeam(work, former, made.front(), day));
    return made;
}

} // namespace encore
