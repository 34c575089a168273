// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/formats.h"

#include "model/domain/kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

Result<ExportFormat> formatNamed(const QString& name)
{
    const std::vector<ExportFormat> formats = exportFormats();
    const auto found = std::ranges::find(formats, name.toLower(), &ExportFormat::key);
    if (found != formats.end())
        return *found;
    QStringList names;
    for (const ExportFormat& format : formats)
        names << format.key;
    return usageError(name.isEmpty() ? u"--format is missing; there are: %1."_s.arg(names.join(u", "_s))
                                     : u"\"%1\" is no format; there are: %2."_s.arg(name, names.join(u", "_s)));
}

Status exportRecords(const Call& call)
{
    ENCORE_ASSIGN(format, formatNamed(call.value(u"format"_s)));
    ExportRequest request;
    request.out = call.value(u"out"_s);
    request.overwrite = call.has(u"force"_s);
    request.tell = [&call](const QString& sentence) { call.output.message(u"note: "_s + sentence); };
    if (request.out.isEmpty())
        return usageError(u"--out is missing."_s);
    if (request.out.endsWith(u'/') && !format.canSplit && !format.suffix.isEmpty())
        return usageError(u"%1 makes one file; give --out a file name."_s.arg(format.key));
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadOnly));
    if (isPortfolioItself(call, request.out))
        return Error{
            ErrorCode::Invalid, u"That is the portfolio itself; choose another name."_s, {{u"path"_s, request.out}}};
    request.everything = format.wholePortfolio && !call.has(u"kind"_s) && !call.has(u"query"_s);
    size_t count = 0;
    if (!request.everything) {
        ENCORE_ASSIGN(schema,
            kindNamed(*session,
                call.has(u"kind"_s)
                    ? call.value(u"kind"_s)
                    : session->schemas().of(format.only.empty() ? story::kind : format.only.front()).commandName()));
        ENCORE_ASSIGN(found, chosenRecords(*session, *schema, call.value(u"query"_s), QString()));
        count = found.size();
        request.records[schema->kind()] = std::move(found);
    }
    ENCORE_TRY(format.write(*session, request));
    // A calendar holds what is planned for the records, not the records; for others notes have told what they do not hold.
    if (!format.isPrivate || !format.only.empty())
        call.output.message(u"Wrote %1."_s.arg(request.out));
    else
        call.output.message(request.everything
                ? u"Wrote the whole portfolio to %1."_s.arg(request.out)
                : (count == 1 ? u"Wrote %1 record to %2."_s : u"Wrote %1 records to %2."_s)
                      .arg(count)
                      .arg(request.out));
    if (format.isPrivate)
        call.output.message(
            u"This is a private working copy: it holds names and unpublished texts whatever the permissions say."_s);
    return {};
}

} // namespace

std::vector<Command> exportCommands()
{
    QStringList names;
    for (const ExportFormat& format : exportFormats())
        names << format.key;
    return {{u"export"_s, u"FILE --format F --out PATH [--kind KIND] [--query Q] [--force]"_s,
        u"Writes records to a file or a folder."_s, 1, 1,
        {QCommandLineOption(u"format"_s, u"one of: "_s + names.join(u", "_s), u"F"_s),
            QCommandLineOption(
                u"out"_s, u"where to; for html and pdf a name that ends in / makes one file each"_s, u"PATH"_s),
            QCommandLineOption(u"kind"_s,
                u"which records; stories if not given, for json and markdown everything, for ics replications"_s,
                u"KIND"_s),
            QCommandLineOption(u"query"_s, u"only what this query finds"_s, u"Q"_s),
            QCommandLineOption(u"force"_s, u"replaces what is there"_s)},
        exportRecords}};
}

} // namespace encore::cli
