// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "model/domain/team.h"
#include "model/domain/usecase.h"
#include "model/exchange/jsonwriter.h"
#include "model/exchange/namedrefs.h"
#include "model/insight/priority.h"
#include "model/store/records.h"

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

constexpr qint64 kUsual = 50;

// A use case or a team: "use-cases:3", "teams:3", a uid, an exact title; a bare number means the use case where there is one.
Result<WhereNextRequest> requestFor(const Call& call, Session& session, const QString& word)
{
    WhereNextRequest request;
    const qsizetype colon = word.indexOf(u':');
    const RecordSchema* named = colon > 0 ? session.schemas().byName(word.left(colon)) : nullptr;
    const QString meant = named ? word.mid(colon + 1) : word;
    if (named && !(named->kind() == usecase::kind) && !(named->kind() == team::kind))
        return usageError(u"--for takes a use case or a team, not one of the %1."_s.arg(named->plural().toLower()));
    const auto find = [&](Kind kind) { return recordMeant(session.database(), session.schemas().of(kind), meant); };
    const bool either = !named;
    if (either || named->kind() == usecase::kind) {
        const Result<RecordId> useCase = find(usecase::kind);
        if (!useCase && (!either || useCase.error().code != ErrorCode::NotFound))
            return useCase.error();
        request.useCase = useCase ? *useCase : RecordId();
    }
    if (request.useCase.valid()) {
        if (either && find(team::kind))
            call.output.message(u"note: The use case is meant; the team is --for teams:%1"_s.arg(meant));
        return request;
    }
    ENCORE_ASSIGN(team, find(team::kind));
    request.team = team;
    return request;
}

// Few digits behind the point: more would pretend to know.
double rounded(double figure, double digits)
{
    return double(qRound64(figure * digits)) / digits;
}

QString priorityText(const std::optional<Priority>& priority)
{
    return priority ? QString(QString::number(shownPriority(priority->value)) + u' ' + priority->currency) : QString();
}

void writePriority(JsonWriter& json, const std::optional<Priority>& priority)
{
    if (!priority)
        return json.null();
    json.beginObject();
    json.key(u"value");
    json.number(shownPriority(priority->value));
    json.pair(u"currency", priority->currency);
    json.endObject();
}

// The score is what the ranking goes by: the fit of 100, or the priority.
void writeJson(const Call& call, const std::vector<Suggestion>& ranked, bool byPriority)
{
    JsonWriter json(call.output.data());
    json.beginObject();
    json.key(u"ranked");
    json.beginArray(JsonWriter::Layout::Lines);
    for (const Suggestion& each : ranked) {
        json.beginObject();
        json.pair(u"team", each.fit.team.value);
        json.pair(u"team_title", each.teamTitle);
        json.pair(u"use_case", each.fit.useCase.value);
        json.pair(u"use_case_title", each.useCaseTitle);
        json.key(u"score");
        json.number(byPriority ? shownPriority(each.priority->value) : rounded(each.fit.score, 10));
        json.key(u"fit");
        json.number(rounded(each.fit.score, 10));
        json.key(u"priority");
        writePriority(json, each.priority);
        json.key(u"known_share");
        json.number(rounded(each.fit.knownShare, 100));
        json.pair(u"proven", each.proven);
        json.key(u"reasons");
        json.beginArray();
        for (const QString& reason : each.fit.reasons())
            json.text(reason);
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

Result<std::vector<Suggestion>> ranking(Session& session, const WhereNextRequest& request, bool byPriority)
{
    if (byPriority)
        return replicateNextPairs(session, request);
    ENCORE_ASSIGN(ranked, whereNext(session, request));
    ENCORE_TRY(addPriorities(session, ranked));
    return ranked;
}

Status rank(const Call& call)
{
    const QString name = call.words.at(1);
    const bool byPriority = name == u"replicate-next"_s;
    if (!byPriority && name != u"where-next"_s)
        return usageError(u"\"%1\" is no ranking; there are: where-next, replicate-next."_s.arg(name));
    ENCORE_ASSIGN(limit, numberOption(call, u"limit"_s, kUsual));
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadOnly));
    WhereNextRequest request;
    if (call.has(u"for"_s)) {
        ENCORE_ASSIGN(asked, requestFor(call, *session, call.value(u"for"_s)));
        request = asked;
    }
    request.limit = int(std::min<qint64>(limit, std::numeric_limits<int>::max()));
    ENCORE_ASSIGN(ranked, ranking(*session, request, byPriority));
    if (call.has(u"json"_s)) {
        writeJson(call, ranked, byPriority);
        return {};
    }
    TextTable table({u"FIT"_s, u"KNOWN"_s, u"PRIORITY"_s, u"TEAM"_s, u"USE CASE"_s, u"WHY"_s});
    for (const Suggestion& each : ranked) {
        table.add({QString::number(qRound(each.fit.score)), u"%1 %"_s.arg(qRound(each.fit.knownShare * 100)),
            priorityText(each.priority), each.teamTitle, each.useCaseTitle, each.fit.reasons().join(u' ')});
    }
    if (!ranked.empty())
        table.print(call.output);
    call.output.message(u"%1 pairs of a use case and a team that has not tried it."_s.arg(ranked.size()));
    return {};
}

} // namespace

std::vector<Command> rankCommands()
{
    return {{u"rank"_s, u"FILE where-next|replicate-next [--for ID] [--limit N] [--json]"_s,
        u"Ranks where a use case fits next, how much of that is known, and why; or what to replicate first, by what it "
        "brings for its effort."_s,
        2, 2,
        {QCommandLineOption(u"for"_s,
             u"the teams for a use case, or the use cases for a team: id, uid, title, use-cases:ID or teams:ID"_s,
             u"ID"_s),
            QCommandLineOption(u"limit"_s, u"prints at most so many; 50 if not given, 0: all"_s, u"N"_s), jsonOption()},
        rank}};
}

} // namespace encore::cli
