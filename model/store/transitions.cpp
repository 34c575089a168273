// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/transitions.h"

#include "model/domain/checkpoint.h"
#include "model/domain/replication.h"
#include "model/domain/usecase.h"
#include "model/store/portfoliothresholds.h"
#include "model/store/records.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// What must go through the rules. Dates of states and what names the pair belong to it as much as the state itself.
constexpr std::array kRuledReplication{"state"_L1, "purpose"_L1, "criteria"_L1, "identified_on"_L1, "contacted_on"_L1,
    "considering_on"_L1, "accepted_on"_L1, "planned_on"_L1, "trial_on"_L1, "adopted_on"_L1, "sustained_on"_L1,
    "ended_on"_L1, "use_case"_L1, "team"_L1, "attempt"_L1};
constexpr std::array kRuledCheckpoint{
    "kind"_L1, "replication"_L1, "done_on"_L1, "verdict"_L1, "criteria_met"_L1, "result"_L1};

Record applied(const Record& record, const RecordPatch& patch)
{
    Record after = record;
    for (const auto& [key, value] : patch.values)
        after.setValue(key, value);
    return after;
}

Result<std::vector<Record>> checkpointsOf(Database& database, const Schemas& schemas, RecordId replication)
{
    const RecordSchema& schema = schemas.of(checkpoint::kind);
    ENCORE_ASSIGN(ids, dependents(database, schema, QString::fromLatin1(checkpoint::replication.key), replication));
    std::vector<Record> records;
    for (const RecordId id : ids) {
        ENCORE_ASSIGN(record, getRecord(database, schema, id));
        records.push_back(std::move(record));
    }
    return records;
}

QString labelOf(const QString& state)
{
    return state.isEmpty() ? u"no state"_s : QString::fromUtf8(stateLabel(state));
}

// Attempts of one use case at one team by their numbers, in the trash or not.
Result<std::set<qint64>> attemptsOf(Database& database, const Record& record)
{
    Query query =
        database.prepare(u"SELECT coalesce(attempt, 1) FROM replication WHERE use_case = ? AND team = ? AND id <> ?"_s);
    query.bind(record.get(replication::useCase).value).bind(record.get(replication::team).value).bind(record.id.value);
    ENCORE_TRY(query.run());
    std::set<qint64> taken;
    while (query.next())
        taken.insert(query.integer(0));
    ENCORE_TRY(query.status());
    return taken;
}

// Gives the number that follows when another attempt has it.
Result<qint64> freeAttempt(Database& database, const Record& record)
{
    ENCORE_ASSIGN(taken, attemptsOf(database, record));
    const qint64 wanted = record.get(replication::attempt).value_or(1);
    return taken.contains(wanted) ? *taken.rbegin() + 1 : wanted;
}

bool movesAttempt(const RecordPatch& patch)
{
    return patch.values.contains(u"use_case"_s) || patch.values.contains(u"team"_s)
        || patch.values.contains(u"attempt"_s);
}

Missing takenAttempt(qint64 wanted, qint64 free)
{
    return need(u"attempt"_s, u"attempt"_s, false,
        {QT_TRANSLATE_NOOP("encore", "This team has an attempt %1 at this use case already; the next is %2."),
            {wanted, free}});
}

// The pair of use case and team has each number once: a new pair gives the next free one, a chosen number must be free.
Status judgeAttempt(Database& database, const Record& after, const RecordPatch& patch, Judgement& found)
{
    if (!movesAttempt(patch))
        return {};
    ENCORE_ASSIGN(free, freeAttempt(database, after));
    const qint64 wanted = after.get(replication::attempt).value_or(1);
    if (free == wanted)
        return {};
    if (!patch.values.contains(u"attempt"_s)) {
        found.patch.set(replication::attempt, free);
        return {};
    }
    found.missing.push_back(takenAttempt(wanted, free));
    return {};
}

// The change of the state, with all that comes with it.
Result<Judgement> judgeReplication(
    Database& database, const Schemas& schemas, const Record& current, const RecordPatch& patch, const QDate& day)
{
    Judgement found;
    found.patch = patch;
    Record after = applied(current, patch);
    const QString from = current.get(replication::state);
    const QString to = after.get(replication::state);
    QStringList said;
    if (to != from) {
        ENCORE_ASSIGN(company, companyOf(database, schemas, after));
        ENCORE_ASSIGN(thresholds, thresholdsOf(database));
        Record before = after;
        before.set(replication::state, from);
        const Transition step = transitionTo(before, to, company, thresholds, day);
        found.missing = step.missing;
        for (const auto& [key, value] : consequencesOf(step, before, day).values)
            found.patch.values.emplace(key, value);
        after = applied(current, found.patch);
        said << labelOf(from) + u" → "_s + labelOf(to);
    }
    QStringList changed;
    for (const auto& [key, value] : found.patch.values) {
        changed << key;
        if (const std::optional<Missing> lock = lockOn(current, key); lock && current.value(key) != value) {
            found.missing.push_back(*lock);
            said << schemas.of(replication::kind).field(key)->label;
        }
    }
    std::ranges::move(datesBackwards(after, changed), std::back_inserter(found.missing));
    std::ranges::move(datesAhead(after, day, changed), std::back_inserter(found.missing));
    ENCORE_TRY(judgeAttempt(database, after, patch, found));
    found.said = said.join(u", "_s);
    return found;
}

// What was done was done by today. Results come after the process: what a results evaluation found cannot be written down before.
Result<Judgement> judgeCheckpoint(
    Database& database, const Schemas& schemas, const Record& current, const RecordPatch& patch, const QDate& day)
{
    Judgement found;
    found.patch = patch;
    const Record after = applied(current, patch);
    if (patch.values.contains(QString::fromLatin1(checkpoint::doneOn.key))) {
        if (std::optional<Missing> ahead = notYet(checkpoint::doneOn, after.get(checkpoint::doneOn), day))
            found.missing.push_back(std::move(*ahead));
    }
    if (after.get(checkpoint::checkpointKind) != "results_evaluation"_L1)
        return found;
    const auto says = [](const Record& record) {
        return record.get(checkpoint::checkpointKind) == "results_evaluation"_L1
            && (record.has(checkpoint::doneOn) || record.has(checkpoint::verdict) || record.has(checkpoint::criteriaMet)
                || record.has(checkpoint::result));
    };
    const bool moved = current.get(checkpoint::replication) != after.get(checkpoint::replication);
    if (!says(after) || (says(current) && !moved))
        return found;
    ENCORE_ASSIGN(checkpoints, checkpointsOf(database, schemas, after.get(checkpoint::replication)));
    if (const std::optional<Missing> lock = resultsLock(checkpoints))
        found.missing.push_back(*lock);
    found.said = QString::fromUtf8(checkpointLabel(u"results_evaluation"));
    return found;
}

// A dated line about the rules that somebody set aside: where it happened, what was missing, and why it was done all the same.
QString overrideLine(const UnitOfWork& work, const Judgement& judgement)
{
    return dayOf(work.services()).toString(Qt::ISODate) + u", "_s + work.services().author() + u": "_s + judgement.said
        + u". "_s + englishText(judgement.missing) + u" Reason: "_s + work.reasonAside();
}

QString withLine(const QString& text, const QString& line)
{
    return text.isEmpty() ? line : QString(text + u'\n' + line);
}

Status settle(const UnitOfWork& work, const Judgement& judgement)
{
    if (judgement.missing.empty() || (judgement.withReason() && !work.reasonAside().isEmpty()))
        return {};
    return refusalOf(judgement.missing);
}

Status keepOverride(UnitOfWork& work, RecordId replication, const Judgement& judgement)
{
    ENCORE_ASSIGN(owner, getRecord(work.database(), work.schemas().of(replication::kind), replication));
    return updateRecord(work, replication::kind, replication, 0,
        RecordPatch().set(
            replication::overrides, withLine(owner.get(replication::overrides), overrideLine(work, judgement))));
}

Status guardCheckpoint(UnitOfWork& work, const Record& current, const RecordPatch& patch)
{
    ENCORE_ASSIGN(judgement, judgeCheckpoint(work.database(), work.schemas(), current, patch, dayOf(work.services())));
    ENCORE_TRY(settle(work, judgement));
    if (judgement.missing.empty())
        return {};
    return keepOverride(work, applied(current, patch).get(checkpoint::replication), judgement);
}

bool touchesRules(Kind kind, const RecordPatch& patch)
{
    return std::ranges::any_of(patch.values, [kind](const auto& each) { return isRuled(kind, each.first); });
}

// How a replication begins, whoever adds it: identified, unless it says more; today, unless a later state had its day before.
void beginReplication(const UnitOfWork& work, Record& draft)
{
    if (!draft.has(replication::state))
        draft.set(replication::state, u"identified"_s);
    const QString state = draft.get(replication::state);
    const QString field = dateFieldOf(state);
    if (isOpenState(state) && !field.isEmpty() && isEmpty(draft.value(field)))
        draft.setValue(field, PartialDate(dayOf(work.services())));
    else
        return;
    if (!datesBackwards(draft, {field}).empty())
        draft.setValue(field, {});
}

} // namespace

bool Judgement::withReason() const
{
    return std::ranges::all_of(missing, &Missing::overridable);
}

QDate dayOf(const Services& services)
{
    return services.clock().date();
}

Result<ReplicationCompany> companyOf(Database& database, const Schemas& schemas, const Record& record)
{
    ReplicationCompany company;
    ENCORE_ASSIGN(checkpoints, checkpointsOf(database, schemas, record.id));
    company.checkpoints = std::move(checkpoints);
    const RecordId useCase = record.get(replication::useCase);
    {
        Query query = database.prepare(u"SELECT audience FROM use_case WHERE id = ?"_s);
        query.bind(useCase.value);
        ENCORE_TRY(query.run());
        company.audience = query.next() ? query.text(0) : QString();
        ENCORE_TRY(query.status());
    }
    Query query = database.prepare(
        u"SELECT 1 FROM replication WHERE use_case = ? AND id <> ? AND trashed_at IS NULL AND state IN ('adopted', "
        "'sustained') AND coalesce(external, 0) = 0 LIMIT 1"_s);
    query.bind(useCase.value).bind(record.id.value);
    ENCORE_TRY(query.run());
    company.internalInUse = query.next();
    ENCORE_TRY(query.status());
    return company;
}

Result<ReplicationOutlook> outlookOf(Session& session, RecordId id)
{
    ReplicationOutlook outlook;
    outlook.today = dayOf(session.services());
    ENCORE_ASSIGN(record, getRecord(session.database(), session.schemas().of(replication::kind), id));
    outlook.replication = std::move(record);
    ENCORE_ASSIGN(company, companyOf(session.database(), session.schemas(), outlook.replication));
    outlook.company = std::move(company);
    ENCORE_ASSIGN(thresholds, thresholdsOf(session.database()));
    outlook.thresholds = thresholds;
    const std::vector<Record>& checkpoints = outlook.company.checkpoints;
    outlook.steps = transitionsFrom(outlook.replication, outlook.company, thresholds, outlook.today);
    outlook.clock = checkpointClock(outlook.replication, checkpoints, thresholds, outlook.today);
    outlook.planLocked = isPlanLocked(outlook.replication);
    outlook.results = resultsLock(checkpoints);
    return outlook;
}

bool isRuled(Kind kind, const QString& field)
{
    const auto names = [&field](QLatin1StringView each) { return each == field; };
    if (kind == replication::kind)
        return std::ranges::any_of(kRuledReplication, names);
    return kind == checkpoint::kind && std::ranges::any_of(kRuledCheckpoint, names);
}

Result<Judgement> judgeChange(
    Database& database, const Schemas& schemas, const Record& current, const RecordPatch& patch, const QDate& day)
{
    if (current.kind == replication::kind && touchesRules(current.kind, patch))
        return judgeReplication(database, schemas, current, patch, day);
    if (current.kind == checkpoint::kind && touchesRules(current.kind, patch))
        return judgeCheckpoint(database, schemas, current, patch, day);
    Judgement free;
    free.patch = patch;
    return free;
}

Error refusalOf(const std::vector<Missing>& missing)
{
    QStringList codes;
    QString field;
    for (const Missing& each : missing) {
        codes << each.code;
        if (field.isEmpty())
            field = each.field;
    }
    Error error{ErrorCode::Invalid, englishText(missing), {{u"rule"_s, u"rules"_s}, {u"missing"_s, codes.join(u',')}}};
    if (!field.isEmpty())
        error.context.insert(u"field"_s, field);
    if (std::ranges::all_of(missing, &Missing::overridable))
        error.context.insert(u"override"_s, u"reason"_s);
    return error;
}

Status guardUpdate(UnitOfWork& work, const Record& current, RecordPatch& patch)
{
    std::erase_if(patch.values, [&current](const auto& each) { return current.value(each.first) == each.second; });
    if (!touchesRules(current.kind, patch))
        return {};
    if (work.takesAsIs()) {
        if (!(current.kind == replication::kind) || !movesAttempt(patch))
            return {};
        const Record after = applied(current, patch);
        ENCORE_ASSIGN(free, freeAttempt(work.database(), after));
        if (free != after.get(replication::attempt).value_or(1))
            patch.set(replication::attempt, free);
        return {};
    }
    if (current.kind == checkpoint::kind)
        return guardCheckpoint(work, current, patch);
    ENCORE_ASSIGN(judgement, judgeReplication(work.database(), work.schemas(), current, patch, dayOf(work.services())));
    ENCORE_TRY(settle(work, judgement));
    patch = judgement.patch;
    if (!judgement.missing.empty())
        patch.set(replication::overrides, withLine(current.get(replication::overrides), overrideLine(work, judgement)));
    return {};
}

Status guardAdd(UnitOfWork& work, Record& draft)
{
    if (draft.kind == checkpoint::kind && !work.takesAsIs()) {
        RecordPatch all;
        all.values = draft.values();
        Record nothing;
        nothing.kind = draft.kind;
        return guardCheckpoint(work, nothing, all);
    }
    if (!(draft.kind == replication::kind))
        return {};
    draft.id = {}; // a copy of another is none of the attempts yet
    ENCORE_ASSIGN(free, freeAttempt(work.database(), draft));
    // Who gives no number asks for the next; one that is given is taken or refused. What comes from elsewhere is numbered anew.
    const qint64 wanted = draft.get(replication::attempt).value_or(free);
    if (wanted != free && !work.takesAsIs())
        return refusalOf({takenAttempt(wanted, free)});
    draft.set(replication::attempt, free);
    if (work.takesAsIs())
        return {};
    beginReplication(work, draft);
    std::vector<Missing> wrong = datesBackwards(draft);
    std::ranges::move(datesAhead(draft, dayOf(work.services())), std::back_inserter(wrong));
    return wrong.empty() ? Status() : Status(refusalOf(wrong));
}

} // namespace encore
