// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "model/exchange/jsonwriter.h"
#include "model/store/history.h"
#include "model/store/rowmapping.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

constexpr int kPage = 500;

Status takeBack(const Call& call)
{
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadWrite));
    ENCORE_ASSIGN(head, session->undoHead());
    const Result<Committed> done = session->undo();
    if (!done)
        return done.error();
    call.output.line(u"Undone: %1"_s.arg(head ? head->label : QString()));
    return {};
}

Status doAgain(const Call& call)
{
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadWrite));
    ENCORE_ASSIGN(head, session->redoHead());
    const Result<Committed> done = session->redo();
    if (!done)
        return done.error();
    call.output.line(u"Redone: %1"_s.arg(head ? head->label : QString()));
    return {};
}

void writeStep(JsonWriter& json, const Step& step)
{
    json.pair(u"step", step.id);
    json.pair(u"label", step.label);
    json.pair(u"author", step.author);
    json.pair(u"at", storedTime(step.at));
    json.pair(u"undone", step.undone);
}

QString stepLine(const Step& step)
{
    return u"%1  %2  %3%4"_s.arg(
        step.at.toString(u"yyyy-MM-dd HH:mm"_s), step.author, step.label, step.undone ? u" (undone)"_s : u""_s);
}

// All steps, a page at a time.
Status eachStep(Session& session, qint64 limit, const std::function<void(const Step&)>& visit)
{
    qint64 before = 0;
    while (limit > 0) {
        ENCORE_ASSIGN(steps, stepsOf(session.database(), before, int(std::min<qint64>(kPage, limit))));
        if (steps.empty())
            break;
        for (const Step& step : steps)
            visit(step);
        before = steps.back().id;
        limit -= qint64(steps.size());
    }
    return {};
}

Status portfolioHistory(const Call& call, Session& session, qint64 limit)
{
    if (!call.has(u"json"_s))
        return eachStep(session, limit, [&call](const Step& step) { call.output.line(stepLine(step)); });
    JsonWriter json(call.output.data());
    json.beginObject();
    json.key(u"steps");
    json.beginArray(JsonWriter::Layout::Lines);
    ENCORE_TRY(eachStep(session, limit, [&json](const Step& step) {
        json.beginObject();
        writeStep(json, step);
        json.endObject();
    }));
    json.endArray();
    json.endObject();
    return {};
}

QString changeText(const QJsonValue& value, const QString& title)
{
    static constexpr qsizetype kLongest = 60;
    const QVariant plain = value.toVariant();
    const QString list = value.isArray() ? plain.toStringList().join(u"; "_s) : plain.toString();
    const QString text = (title.isEmpty() ? list : title).simplified();
    return text.isEmpty() ? u"–"_s
                          : QString(text.size() > kLongest ? QString(text.left(kLongest - 1) + QChar(0x2026)) : text);
}

void printSteps(Output& output, const std::vector<RecordStep>& steps)
{
    for (const RecordStep& each : steps) {
        output.line(stepLine(each.step) + QString(each.created ? u" · created"_s : u""_s)
            + QString(each.deleted ? u" · removed"_s : u""_s));
        for (const ValueChange& change : each.values) {
            const QString name = change.name.isEmpty() ? change.field : QString(change.field + u' ' + change.name);
            output.line(u"    %1: %2 → %3"_s.arg(
                name, changeText(change.before, change.beforeTitle), changeText(change.after, change.afterTitle)));
        }
    }
}

void writeRecordStep(JsonWriter& json, const RecordStep& each)
{
    json.beginObject();
    writeStep(json, each.step);
    json.pair(u"created", each.created);
    json.pair(u"removed", each.deleted);
    json.key(u"changes");
    json.beginArray();
    for (const ValueChange& change : each.values) {
        json.beginObject();
        json.pair(u"field", change.field);
        json.pairOrNull(u"name", change.name);
        json.key(u"before");
        json.json(change.before);
        json.key(u"after");
        json.json(change.after);
        json.pairOrNull(u"before_title", change.beforeTitle);
        json.pairOrNull(u"after_title", change.afterTitle);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

Status recordHistory(const Call& call, Session& session, qint64 limit)
{
    ENCORE_ASSIGN(schema, kindNamed(session, call.words.at(1)));
    ENCORE_ASSIGN(id, recordNamed(session, *schema, call.words.at(2)));
    ENCORE_ASSIGN(steps, historyOf(session.database(), schema->kind(), id));
    if (qint64(steps.size()) > limit)
        steps.resize(size_t(limit));
    if (!call.has(u"json"_s)) {
        printSteps(call.output, steps);
        return {};
    }
    JsonWriter json(call.output.data());
    json.beginObject();
    json.pair(u"kind", schema->commandName());
    json.pair(u"id", id.value);
    json.key(u"steps");
    json.beginArray(JsonWriter::Layout::Lines);
    for (const RecordStep& each : steps)
        writeRecordStep(json, each);
    json.endArray();
    json.endObject();
    return {};
}

Status history(const Call& call)
{
    if (call.words.size() == 2)
        return usageError(u"the ID is missing."_s);
    ENCORE_ASSIGN(limit, numberOption(call, u"limit"_s, std::numeric_limits<qint64>::max()));
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadOnly));
    return call.words.size() == 3 ? recordHistory(call, *session, limit) : portfolioHistory(call, *session, limit);
}

} // namespace

std::vector<Command> undoCommands()
{
    return {
        {u"undo"_s, u"FILE"_s, u"Takes back what was written last, by whatever program."_s, 1, 1, {}, takeBack},
        {u"redo"_s, u"FILE"_s, u"Makes again what was undone last."_s, 1, 1, {}, doAgain},
        {u"history"_s, u"FILE [KIND ID] [--limit N] [--json]"_s, u"Prints who changed what and when, newest first."_s,
            1, 3, {QCommandLineOption(u"limit"_s, u"prints at most so many steps"_s, u"N"_s), jsonOption()}, history},
    };
}

} // namespace encore::cli
