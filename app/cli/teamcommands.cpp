// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "model/domain/team.h"
#include "model/exchange/namedrefs.h"
#include "model/store/teamchanges.h"
#include "model/store/transitions.h"

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

Result<RecordId> teamMeant(Session& session, const QString& word)
{
    return recordMeant(session.database(), session.schemas().of(team::kind), word);
}

Result<QDate> dayAsked(const Call& call)
{
    if (!call.has(u"on"_s))
        return dayOf(call.services);
    const auto day = PartialDate::fromText(call.value(u"on"_s));
    if (!day || day->isEmpty())
        return usageError(u"--on takes a date, such as 2026-03-17."_s);
    return day->firstDay();
}

// What they became: a team that is there, or a new name.
Result<TeamSuccessor> successorMeant(Session& session, const QString& word)
{
    const Result<RecordId> found = teamMeant(session, word);
    if (found)
        return TeamSuccessor{*found, {}};
    bool isNumber = false;
    word.toLongLong(&isNumber);
    if (isNumber || found.error().code != ErrorCode::NotFound)
        return found.error();
    return TeamSuccessor{{}, word};
}

using Change = std::function<Result<std::vector<RecordId>>(UnitOfWork&)>;

Result<Change> changeAsked(const Call& call, Session& session, const QDate& day)
{
    const QString what = call.words.at(1);
    ENCORE_ASSIGN(first, teamMeant(session, call.words.at(2)));
    const QStringList more = call.words.mid(3);
    if (what == u"rename") {
        if (more.size() != 1)
            return usageError(u"rename takes a team and its new name."_s);
        return Change([first, name = more.front(), day](UnitOfWork& work) -> Result<std::vector<RecordId>> {
            ENCORE_TRY(renameTeam(work, first, name, day));
            return std::vector{first};
        });
    }
    if (what == u"split") {
        return Change([first, more, goesOn = call.has(u"goes-on"_s), day](
                          UnitOfWork& work) { return splitTeam(work, first, more, goesOn, day); });
    }
    if (what != u"merge")
        return usageError(u"\"%1\" is no such change; there are: rename, merge, split."_s.arg(what));
    if (!call.has(u"into"_s))
        return usageError(u"--into is missing: what did they become?"_s);
    std::vector<RecordId> teams{first};
    for (const QString& word : more) {
        ENCORE_ASSIGN(team, teamMeant(session, word));
        teams.push_back(team);
    }
    ENCORE_ASSIGN(into, successorMeant(session, call.value(u"into"_s)));
    return Change([teams, into, day](UnitOfWork& work) -> Result<std::vector<RecordId>> {
        ENCORE_ASSIGN(successor, mergeTeams(work, teams, into, day));
        return std::vector{successor};
    });
}

Status reorganise(const Call& call)
{
    ENCORE_ASSIGN(day, dayAsked(call));
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadWrite));
    ENCORE_ASSIGN(change, changeAsked(call, *session, day));
    std::vector<RecordId> made;
    const auto done = session->write(u"%1 of a team"_s.arg(call.words.at(1)), [&](UnitOfWork& work) -> Status {
        ENCORE_ASSIGN(teams, change(work));
        made = std::move(teams);
        return {};
    });
    if (!done)
        return done.error();
    for (const RecordId id : made)
        call.output.line(QString::number(id.value));
    return {};
}

} // namespace

std::vector<Command> teamCommands()
{
    return {{u"reorganise"_s,
        u"FILE rename TEAM NAME | merge TEAM... --into TEAM|NAME | split TEAM NAME... [--goes-on] [--on DATE]"_s,
        u"Tells that a team is called otherwise, became one with others or became several; its past stays. Prints the teams to go on with."_s,
        4, -1,
        {QCommandLineOption(u"into"_s, u"what several became: one that is there, or a new name"_s, u"TEAM"_s),
            QCommandLineOption(u"goes-on"_s, u"the team that is split goes on beside what came out of it"_s),
            QCommandLineOption(u"on"_s, u"the day from which it is so; today unless given"_s, u"DATE"_s)},
        reorganise}};
}

} // namespace encore::cli
