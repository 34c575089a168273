// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "model/db/backup.h"
#include "model/domain/kinds.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/folderimporter.h"
#include "model/exchange/importprofile.h"
#include "model/exchange/importsource.h"
#include "model/exchange/jsonwriter.h"
#include "model/exchange/portablesource.h"
#include "model/store/records.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

// What came of one source.
struct SourceReport
{
    QString source;
    QString format;
    ImportReport report;
};

struct ImportOptions
{
    std::optional<Kind> kind;
    std::optional<TableMapping> mapping;
    bool split = false;
    bool acceptFigures = false;
    bool dryRun = false;
};

Result<ImportOptions> readOptions(const Call& call, Session& session)
{
    ImportOptions options;
    options.split = call.has(u"split"_s);
    options.acceptFigures = call.has(u"accept-figures"_s);
    options.dryRun = call.has(u"dry-run"_s);
    if (call.has(u"as"_s)) {
        ENCORE_ASSIGN(schema, kindNamed(session, call.value(u"as"_s)));
        options.kind = schema->kind();
    }
    if (call.has(u"mapping"_s)) {
        ENCORE_ASSIGN(mapping, readMappingFile(call.value(u"mapping"_s), session.schemas()));
        options.mapping = mapping;
    }
    return options;
}

Result<ImportPlan> planFor(const QString& source, const ImportOptions& options, const Schemas& schemas)
{
    if (isTable(source)) {
        CsvOptions csv;
        csv.kind = options.kind ? QString(options.kind->key) : QString();
        csv.mapping = options.mapping;
        return readCsv(source, csv, schemas);
    }
    return parseDocuments({source}, {options.kind, options.split, options.acceptFigures}, {});
}

// The tables of a folder that holds no documents.
QStringList tablesInstead(const QString& folder, const ImportPlan& documents)
{
    const bool empty =
        std::ranges::all_of(documents.items, [](const ImportItem& item) { return item.verdict == Verdict::Skipped; });
    return empty && QFileInfo(folder).isDir() ? tablesIn(folder) : QStringList();
}

Status addPlans(
    const QString& source, const ImportOptions& options, const Schemas& schemas, std::vector<ImportPlan>& plans)
{
    ENCORE_ASSIGN(plan, planFor(source, options, schemas));
    const QStringList tables = isTable(source) ? QStringList() : tablesInstead(source, plan);
    if (!tables.isEmpty()) // they are not left out, then
        std::erase_if(plan.items, [](const ImportItem& item) { return isTable(item.place); });
    plans.push_back(std::move(plan));
    for (const QString& table : tables)
        ENCORE_TRY(addPlans(table, options, schemas, plans));
    return {};
}

bool holdsRecords(Session& session)
{
    return std::ranges::any_of(session.schemas().all(), [&session](const RecordSchema& schema) {
        return countRecords(session.database(), schema).valueOr(1) > 0
            || countRecords(session.database(), schema, true).valueOr(1) > 0;
    });
}

// All plans are one step: what the command did, one undo takes back.
Status applyPlans(Session& session, std::vector<ImportPlan>& plans, bool dryRun, std::vector<SourceReport>& reports)
{
    for (ImportPlan& plan : plans)
        ENCORE_TRY(compareImport(session, plan));
    const QString label =
        plans.size() == 1 ? importLabel(plans.front(), session.schemas()) : u"import of %1 sources"_s.arg(plans.size());
    const size_t before = reports.size();
    const Result<Committed> done = session.write(label, [&](UnitOfWork& work) -> Status {
        reports.resize(before);
        for (ImportPlan& plan : plans) {
            // What an earlier source brought counts as known.
            if (&plan != &plans.front())
                ENCORE_TRY(compareImport(session, plan));
            ENCORE_ASSIGN(report, applyImport(work, plan));
            reports.push_back({plan.source, plan.format, std::move(report)});
        }
        // Leaving with an error is what takes a trial back.
        return dryRun ? Status(Error{ErrorCode::Cancelled, u"dry run"_s, {}}) : Status();
    });
    return done || (dryRun && done.error().code == ErrorCode::Cancelled) ? Status() : Status(done.error());
}

Status takeInExport(Session& session, const QString& source, bool dryRun, std::vector<SourceReport>& reports)
{
    ENCORE_ASSIGN(set, readPortableSource(source, session.schemas()));
    ENCORE_ASSIGN(taken, takeIn(session, set, QFileInfo(source).fileName(), dryRun));
    reports.push_back({source, portableFormat(source), reportOf(taken)});
    return {};
}

Status safetyBackup(Session& session)
{
    const Result<QString> made = backupBeside(session.database(), session.services().clock, u"before-import"_s);
    return made ? Status() : Status(made.error());
}

QString kindName(const Schemas& schemas, const QString& key)
{
    const RecordSchema* schema = schemas.byKey(key);
    return schema ? schema->commandName() : u"translations"_s;
}

void writeCounts(JsonWriter& json, const ImportCounts& counts)
{
    json.beginObject();
    json.pair(u"new", counts.created);
    json.pair(u"updated", counts.updated);
    json.pair(u"unchanged", counts.unchanged);
    json.pair(u"duplicate", counts.duplicate);
    json.pair(u"skipped", counts.skipped);
    json.endObject();
}

void writeReport(JsonWriter& json, const Schemas& schemas, const SourceReport& source)
{
    json.beginObject(JsonWriter::Layout::Lines);
    json.pair(u"source", source.source);
    json.pair(u"format", source.format);
    json.key(u"kinds");
    json.beginObject(JsonWriter::Layout::Lines);
    for (const auto& [kind, counts] : source.report.kinds) {
        json.key(kindName(schemas, kind));
        writeCounts(json, counts);
    }
    json.endObject();
    json.key(u"added");
    json.beginObject();
    for (const auto& [kind, count] : source.report.added)
        json.pair(kindName(schemas, kind), count);
    json.endObject();
    json.key(u"warnings");
    json.beginArray(JsonWriter::Layout::Lines);
    for (const ImportWarning& warning : source.report.warnings) {
        json.beginObject();
        json.pair(u"code", warning.problem.code);
        json.pairOrNull(u"place", warning.place);
        json.pair(u"line", qint64(warning.problem.line));
        json.pair(u"text", warning.problem.text);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeReports(const Call& call, const Schemas& schemas, const std::vector<SourceReport>& reports)
{
    JsonWriter json(call.output.data());
    json.beginObject(JsonWriter::Layout::Lines);
    json.pair(u"dry_run", call.has(u"dry-run"_s));
    json.key(u"sources");
    json.beginArray(JsonWriter::Layout::Lines);
    for (const SourceReport& each : reports)
        writeReport(json, schemas, each);
    json.endArray();
    json.endObject();
}

void printReports(const Call& call, const Schemas& schemas, const std::vector<SourceReport>& reports)
{
    TextTable table({u"Source"_s, u"Kind"_s, u"New"_s, u"Updated"_s, u"Unchanged"_s, u"Duplicate"_s, u"Skipped"_s});
    for (const SourceReport& source : reports) {
        for (const auto& [kind, counts] : source.report.kinds) {
            table.add({source.source, kindName(schemas, kind), QString::number(counts.created),
                QString::number(counts.updated), QString::number(counts.unchanged), QString::number(counts.duplicate),
                QString::number(counts.skipped)});
        }
        for (const ImportWarning& warning : source.report.warnings) {
            const QString line =
                warning.problem.line > 0 ? QString(u':' + QString::number(warning.problem.line)) : QString();
            const QString place = warning.place.isEmpty() ? source.source : warning.place;
            call.output.message(u"warning: "_s + place + line + u": "_s + warning.problem.text);
        }
    }
    table.print(call.output);
    if (call.has(u"dry-run"_s))
        call.output.message(u"This was a trial; nothing was changed."_s);
}

// A trial writes and takes it back; where nothing may be written, a copy is tried on instead.
Result<std::unique_ptr<Session>> portfolioFor(const Call& call, const QTemporaryDir& folder)
{
    Result<std::unique_ptr<Session>> opened = openPortfolio(call, Access::ReadWrite);
    if (opened || opened.error().code != ErrorCode::ReadOnly || !call.has(u"dry-run"_s))
        return opened;
    const QString copy = folder.filePath(u"trial.encore"_s);
    ENCORE_ASSIGN(original, openPortfolio(call, Access::Maintenance));
    ENCORE_TRY(backupTo(original->database(), copy));
    return Session::open(copy, Access::ReadWrite, call.services);
}

Status import(const Call& call)
{
    const QStringList sources = call.words.mid(1);
    for (const QString& source : sources) {
        if (isPortfolioItself(call, source))
            return Error{
                ErrorCode::Invalid, u"That is the portfolio itself; choose another source."_s, {{u"path"_s, source}}};
    }
    const QTemporaryDir trial;
    ENCORE_ASSIGN(session, portfolioFor(call, trial));
    ENCORE_ASSIGN(options, readOptions(call, *session));
    for (const QString& source : sources)
        ENCORE_TRY(checkSource(source));
    std::vector<ImportPlan> plans;
    QStringList exports;
    for (const QString& source : sources) {
        if (isPortableSource(source)) {
            exports << source;
            continue;
        }
        ENCORE_TRY(addPlans(source, options, session->schemas(), plans));
    }
    if (!options.dryRun && holdsRecords(*session))
        ENCORE_TRY(safetyBackup(*session));
    std::vector<SourceReport> reports;
    for (const QString& source : exports)
        ENCORE_TRY(takeInExport(*session, source, options.dryRun, reports));
    if (!plans.empty())
        ENCORE_TRY(applyPlans(*session, plans, options.dryRun, reports));
    call.has(u"json"_s) ? writeReports(call, session->schemas(), reports)
                        : printReports(call, session->schemas(), reports);
    return {};
}

} // namespace

std::vector<Command> importCommands()
{
    return {{u"import"_s, u"FILE SOURCE... [--as KIND] [--mapping FILE] [--dry-run] [--json]"_s,
        u"Takes in folders, Markdown, HTML and CSV files and JSON exports as one step; the same source again gives nothing new."_s,
        2, -1,
        {QCommandLineOption(u"as"_s, u"makes all records of this kind instead of looking at each"_s, u"KIND"_s),
            QCommandLineOption(u"mapping"_s,
                u"how the columns of a CSV file become fields, as JSON; the manual page shows it"_s, u"FILE"_s),
            QCommandLineOption(u"split"_s, u"makes several records of a file that holds several case studies"_s),
            QCommandLineOption(u"accept-figures"_s, u"makes benefits of the figures found in texts"_s),
            QCommandLineOption(u"dry-run"_s, u"only says what would come of it"_s), jsonOption()},
        import}};
}

} // namespace encore::cli
