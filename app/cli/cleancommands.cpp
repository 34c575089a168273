// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "model/clean/duplicates.h"
#include "model/clean/merge.h"
#include "model/exchange/jsonwriter.h"
#include "model/store/records.h"

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

const QString kLeast = u"least"_s;

Result<double> leastOption(const Call& call)
{
    if (!call.has(kLeast))
        return DuplicateOptions().least;
    bool ok = false;
    const double least = call.value(kLeast).toDouble(&ok);
    if (!ok || least < 0 || least > 1)
        return usageError(u"--least takes a number from 0 to 1, not \"%1\"."_s.arg(call.value(kLeast)));
    return least;
}

QString reasonsOf(const DuplicatePair& pair)
{
    QStringList reasons;
    for (const Sentence& each : pair.reasons)
        reasons << englishText(each);
    return reasons.join(u"; "_s);
}

void writeJson(const Call& call, const RecordSchema& schema, const Duplicates& found)
{
    JsonWriter json(call.output.data());
    json.beginObject();
    json.pair(u"kind", schema.table());
    json.pair(u"records", found.records);
    json.pair(u"left_out", found.leftOut);
    json.key(u"pairs");
    json.beginArray(JsonWriter::Layout::Lines);
    for (const DuplicatePair& pair : found.pairs) {
        json.beginObject();
        json.key(u"similarity");
        json.number(qRound(pair.similarity * 1000) / 1000.0);
        json.pair(u"first", pair.first.value);
        json.pair(u"first_title", pair.firstTitle);
        json.pair(u"second", pair.second.value);
        json.pair(u"second_title", pair.secondTitle);
        json.pair(u"why", reasonsOf(pair));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

Status duplicates(const Call& call)
{
    ENCORE_ASSIGN(least, leastOption(call));
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadOnly));
    ENCORE_ASSIGN(schema, kindNamed(*session, call.words.at(1)));
    if (!schema->titleField())
        return usageError(u"%1 have no name of their own to compare."_s.arg(schema->plural()));
    DuplicateOptions options;
    options.least = least;
    ENCORE_ASSIGN(found, findDuplicates(*session, schema->kind(), options));
    if (call.has(u"json"_s)) {
        writeJson(call, *schema, found);
        return {};
    }
    TextTable table({u"ALIKE"_s, u"ID"_s, u"TITLE"_s, u"ID"_s, u"TITLE"_s, u"WHY"_s});
    for (const DuplicatePair& pair : found.pairs) {
        table.add({u"%1 %"_s.arg(qRound(pair.similarity * 100)), QString::number(pair.first.value), pair.firstTitle,
            QString::number(pair.second.value), pair.secondTitle, reasonsOf(pair)});
    }
    if (!found.pairs.empty())
        table.print(call.output);
    call.output.message(u"%1 pairs among %2 %3."_s.arg(found.pairs.size() + size_t(found.leftOut))
                            .arg(found.records)
                            .arg(schema->plural().toLower()));
    return {};
}

Status merge(const Call& call)
{
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadWrite));
    ENCORE_ASSIGN(schema, kindNamed(*session, call.words.at(1)));
    std::vector<RecordId> records;
    for (const QString& word : call.words.mid(2)) {
        ENCORE_ASSIGN(id, recordNamed(*session, *schema, word));
        records.push_back(id);
    }
    ENCORE_ASSIGN(titles, titlesOf(session->database(), *schema, records));
    const QString label = u"merging of %1 %2"_s.arg(records.size()).arg(schema->plural().toLower());
    ENCORE_ASSIGN(done, session->write(label, [&](UnitOfWork& work) -> Status {
        for (size_t i = 1; i < records.size(); ++i)
            ENCORE_TRY(mergeRecords(work, schema->kind(), records.front(), records[i]));
        return {};
    }));
    Q_UNUSED(done)
    call.output.message(u"%1 is now one with %2."_s.arg(titles[records.front().value],
        records.size() == 2 ? titles[records.back().value] : u"%1 others"_s.arg(records.size() - 1)));
    return {};
}

} // namespace

std::vector<Command> cleanCommands()
{
    return {
        {u"duplicates"_s, u"FILE KIND [--least 0.7] [--json]"_s,
            u"Lists records that may be the same, how alike they are and why."_s, 2, 2,
            {QCommandLineOption(kLeast, u"leaves out pairs less alike than N, 0 to 1"_s, u"N"_s), jsonOption()},
            duplicates},
        {u"merge"_s, u"FILE KIND KEEP OTHER..."_s,
            u"Makes one record of several: all that names the others names KEEP; they go to the trash."_s, 4, -1, {},
            merge},
    };
}

} // namespace encore::cli
