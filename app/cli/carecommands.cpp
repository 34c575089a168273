// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "model/db/backup.h"
#include "model/exchange/jsonwriter.h"
#include "model/exchange/portfoliocheck.h"

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

void writeFindings(JsonWriter& json, const std::vector<CheckFinding>& findings)
{
    json.beginObject();
    json.pair(u"sound", findings.empty());
    json.key(u"problems");
    json.beginArray(JsonWriter::Layout::Lines);
    for (const CheckFinding& each : findings) {
        json.beginObject();
        json.pair(u"check", each.check);
        json.pair(u"text", each.text);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

Status check(const Call& call)
{
    ENCORE_ASSIGN(findings, checkPortfolio(call.words.front(), call.services));
    if (call.has(u"json"_s)) {
        JsonWriter json(call.output.data());
        writeFindings(json, findings);
    } else {
        for (const CheckFinding& each : findings)
            call.output.line(each.check + u": "_s + each.text);
        if (findings.empty())
            call.output.line(u"The portfolio is sound."_s);
    }
    if (findings.empty())
        return {};
    return Error{ErrorCode::Corrupt, u"%1 found"_s.arg(findings.size()), {{u"path"_s, call.words.front()}}};
}

Status backup(const Call& call)
{
    ENCORE_ASSIGN(session, openPortfolio(call, Access::Maintenance));
    ENCORE_TRY(backupTo(session->database(), call.words.at(1)));
    call.output.message(u"Wrote a checked copy to %1."_s.arg(call.words.at(1)));
    return {};
}

} // namespace

std::vector<Command> careCommands()
{
    return {
        {u"check"_s, u"FILE [--json]"_s, u"Reads the whole file and says whether it is sound."_s, 1, 1, {jsonOption()},
            check},
        {u"backup"_s, u"FILE TO"_s,
            u"Writes a checked copy, also while others are writing; never over an existing file."_s, 2, 2, {}, backup},
    };
}

} // namespace encore::cli
