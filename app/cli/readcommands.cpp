// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/recordpage.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/recordjson.h"
#include "model/search/search.h"
#include "model/store/records.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

constexpr size_t kBlock = 256;
constexpr qint64 kHits = 50;
constexpr qint64 kMostHits = 100'000;
constexpr qint64 kNoLimit = std::numeric_limits<qint64>::max();

using RowVisitor = std::function<Status(const RecordRow&)>;

// A block at a time, so that long lists never lie in memory.
Status eachRow(Session& session, const RecordSchema& schema, std::span<const RecordId> ids, const RowVisitor& visit)
{
    for (size_t at = 0; at < ids.size(); at += kBlock) {
        ENCORE_ASSIGN(rows,
            getRows(session.database(), session.schemas(), schema, ids.subspan(at, std::min(kBlock, ids.size() - at))));
        for (const RecordRow& row : rows)
            ENCORE_TRY(visit(row));
    }
    return {};
}

Status listJson(
    const Call& call, Session& session, const RecordSchema& schema, std::span<const RecordId> ids, size_t count)
{
    JsonWriter json(call.output.data());
    json.beginObject();
    json.pair(u"kind", schema.commandName());
    json.pair(u"count", qint64(count));
    json.key(u"records");
    json.beginArray(JsonWriter::Layout::Lines);
    ENCORE_TRY(eachRow(session, schema, ids, [&](const RecordRow& row) -> Status {
        json.beginObject();
        writeFields(json, schema, row);
        json.endObject();
        return {};
    }));
    json.endArray();
    json.endObject();
    return json.flush() ? Status() : Status(Error{ErrorCode::Io, u"standard output takes no more"_s, {}});
}

Status listTable(
    const Call& call, Session& session, const RecordSchema& schema, std::span<const RecordId> ids, size_t count)
{
    const std::vector<const FieldDef*> fields = columnsOf(schema);
    QStringList headers{u"ID"_s, schema.titleField() ? schema.titleField()->label : u"Title"_s};
    for (const FieldDef* field : fields)
        headers << field->label;
    TextTable table(headers);
    ENCORE_TRY(eachRow(session, schema, ids, [&](const RecordRow& row) -> Status {
        QStringList cells{QString::number(row.record.id.value), row.title};
        for (const FieldDef* field : fields)
            cells << shownValue(*field, row);
        table.add(cells);
        return {};
    }));
    table.print(call.output);
    call.output.message(ids.size() < count
            ? u"%1 of %2 %3"_s.arg(ids.size()).arg(count).arg(schema.plural().toLower())
            : u"%1 %2"_s.arg(count).arg((count == 1 ? schema.singular() : schema.plural()).toLower()));
    return {};
}

Status list(const Call& call)
{
    if (call.has(u"json"_s) && call.has(u"csv"_s))
        return usageError(u"--json and --csv exclude each other."_s);
    ENCORE_ASSIGN(limit, numberOption(call, u"limit"_s, kNoLimit));
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadOnly));
    ENCORE_ASSIGN(schema, kindNamed(*session, call.words.at(1)));
    const Snapshot snapshot(session->database());
    ENCORE_ASSIGN(found, chosenRecords(*session, *schema, call.value(u"query"_s), call.value(u"sort"_s)));
    const std::span<const RecordId> shown(found.data(), std::min(found.size(), size_t(limit)));
    if (call.has(u"json"_s))
        return listJson(call, *session, *schema, shown, found.size());
    if (call.has(u"csv"_s))
        return writeCsv(call.output.data(), *session, *schema, shown, CsvColumns::Fields);
    return listTable(call, *session, *schema, shown, found.size());
}

Status show(const Call& call)
{
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadOnly));
    ENCORE_ASSIGN(schema, kindNamed(*session, call.words.at(1)));
    ENCORE_ASSIGN(id, recordNamed(*session, *schema, call.words.at(2)));
    const Snapshot snapshot(session->database());
    ENCORE_ASSIGN(whole, wholeRecord(*session, *schema, id));
    if (!call.has(u"json"_s)) {
        printRecord(call.output, *schema, whole);
        return {};
    }
    JsonWriter json(call.output.data());
    writeWholeRecord(json, *schema, whole);
    return {};
}

struct Hit
{
    const RecordSchema* schema;
    RecordRow row;
    Snippet snippet;
};

// The best of one kind. A query that names a field that this kind has not finds nothing in it.
Result<qint64> searchKind(Session& session, const RecordSchema& schema, const QString& text, int limit,
    std::vector<Hit>& hits, std::optional<Error>& refused)
{
    Search search(session);
    if (const auto parsed = search.parse(schema.kind(), text); !parsed) {
        if (parsed.error().code != ErrorCode::Invalid)
            return parsed.error();
        if (!refused)
            refused = parsed.error();
        return 0;
    }
    SearchRequest request;
    request.kind = schema.kind();
    request.query = text;
    request.firstRows = limit;
    ENCORE_ASSIGN(first, search.first(request));
    first.ids.resize(std::min(first.ids.size(), size_t(limit)));
    ENCORE_ASSIGN(rows, getRows(session.database(), session.schemas(), schema, first.ids));
    ENCORE_ASSIGN(snippets, search.snippets(schema.kind(), first.ids, text));
    for (size_t i = 0; i < std::min(rows.size(), snippets.size()); ++i)
        hits.push_back({&schema, std::move(rows[i]), std::move(snippets[i])});
    return search.count(schema.kind(), text);
}

void printHits(const Call& call, const std::vector<Hit>& hits, qint64 count)
{
    TextTable table({u"Kind"_s, u"ID"_s, u"Title"_s, u"Text"_s});
    for (const Hit& hit : hits)
        table.add(
            {hit.schema->commandName(), QString::number(hit.row.record.id.value), hit.row.title, hit.snippet.text});
    table.print(call.output);
    call.output.message(
        qint64(hits.size()) < count ? u"%1 of %2 found"_s.arg(hits.size()).arg(count) : u"%1 found"_s.arg(count));
}

void writeHits(const Call& call, const QString& text, const std::vector<Hit>& hits, qint64 count)
{
    JsonWriter json(call.output.data());
    json.beginObject();
    json.pair(u"query", text);
    json.pair(u"count", count);
    json.key(u"records");
    json.beginArray(JsonWriter::Layout::Lines);
    for (const Hit& hit : hits) {
        json.beginObject();
        json.pair(u"kind", hit.schema->commandName());
        json.pair(u"id", hit.row.record.id.value);
        json.pair(u"uid", hit.row.record.uid);
        json.pair(u"title", hit.row.title);
        json.pair(u"snippet", hit.snippet.text);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

Status searchAll(const Call& call)
{
    ENCORE_ASSIGN(limit, numberOption(call, u"limit"_s, kHits));
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadOnly));
    const QString text = call.words.mid(1).join(u' ');
    const Snapshot snapshot(session->database());
    std::vector<Hit> hits;
    std::optional<Error> refused;
    qint64 count = 0;
    bool understood = false;
    for (const RecordSchema& schema : session->schemas().all()) {
        std::optional<Error> here;
        ENCORE_ASSIGN(found, searchKind(*session, schema, text, int(std::min<qint64>(limit, kMostHits)), hits, here));
        count += found;
        understood = understood || !here;
        refused = refused ? refused : here;
    }
    if (!understood && refused)
        return *refused;
    // Words in a title weigh most, whatever the kind; then the kinds in their order, the best of each first.
    std::ranges::stable_partition(hits, [](const Hit& hit) { return !hit.snippet.titleMarks.empty(); });
    hits.erase(hits.begin() + std::min(qint64(hits.size()), limit), hits.end());
    call.has(u"json"_s) ? writeHits(call, text, hits, count) : printHits(call, hits, count);
    return {};
}

} // namespace

std::vector<Command> readCommands()
{
    const QCommandLineOption query(u"query"_s, u"only what this query finds, as in the search field"_s, u"Q"_s);
    const QCommandLineOption sort(
        u"sort"_s, u"orders by this field; with - in front the other way round"_s, u"FIELD"_s);
    const QCommandLineOption limit(u"limit"_s, u"prints at most so many"_s, u"N"_s);
    const QCommandLineOption csv(u"csv"_s, u"prints CSV for a spreadsheet"_s);
    return {
        {u"list"_s, u"FILE KIND [--query Q] [--sort FIELD] [--limit N] [--json | --csv]"_s,
            u"Prints the records of a kind."_s, 2, 2, {query, sort, limit, jsonOption(), csv}, list},
        {u"show"_s, u"FILE KIND ID [--json]"_s, u"Prints one record with everything that belongs to it."_s, 3, 3,
            {jsonOption()}, show},
        {u"search"_s, u"FILE TEXT [--limit N] [--json]"_s, u"Finds in all kinds at once, words in titles first."_s, 2,
            -1, {limit, jsonOption()}, searchAll},
    };
}

} // namespace encore::cli
