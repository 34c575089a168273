// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "model/base/sentence.h"
#include "model/domain/kinds.h"
#include "model/exchange/jsonwriter.h"
#include "model/exchange/namedrefs.h"
#include "model/insight/benefitvalue.h"
#include "model/insight/evidencebook.h"
#include "model/insight/rollup.h"
#include "model/store/benefits.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

QString numberText(double number)
{
    return QString::number(std::round(number * 100) / 100, 'g', 12);
}

QString quantityText(const Quantity& quantity)
{
    const QString number =
        quantity.measure == Measure::Money ? QString::number(quantity.number, 'f', 2) : numberText(quantity.number);
    return quantity.unit.isEmpty() ? number : QString(number + u' ' + quantity.unit);
}

QString stepText(const ValueStep& step)
{
    QStringList numbers;
    for (const Quantity& each : step.numbers)
        numbers << quantityText(each);
    return QString::fromUtf8(step.label) + u": "_s + filled(QString::fromUtf8(step.formula), numbers) + u" = "_s
        + quantityText(step.result);
}

QString stageKey(FigureStage stage)
{
    static constexpr std::array keys{"none", "baseline", "target", "forecast", "claimed", "validated"};
    return QString::fromLatin1(keys[size_t(stage)]);
}

void writeQuantity(JsonWriter& json, QStringView name, const std::optional<Quantity>& quantity)
{
    json.key(name);
    if (!quantity)
        return json.null();
    json.beginObject();
    json.key(u"number");
    json.number(quantity->number);
    json.pair(u"unit", quantity->unit);
    json.pair(u"money", quantity->measure == Measure::Money);
    json.endObject();
}

void writeSteps(JsonWriter& json, const std::vector<ValueStep>& steps, const std::vector<ValueRemark>& remarks)
{
    json.key(u"steps");
    json.beginArray();
    for (const ValueStep& step : steps)
        json.text(stepText(step));
    json.endArray();
    json.key(u"remarks");
    json.beginArray();
    for (const ValueRemark remark : remarks) {
        json.beginObject();
        json.pair(u"key", remarkKey(remark));
        json.pair(u"text", QString::fromUtf8(remarkText(remark)));
        json.endObject();
    }
    json.endArray();
}

void writeIds(JsonWriter& json, QStringView name, const std::vector<RecordId>& ids)
{
    json.key(name);
    json.beginArray();
    for (const RecordId id : ids)
        json.number(id.value);
    json.endArray();
}

void writeNumber(JsonWriter& json, QStringView name, const std::optional<double>& number)
{
    json.key(name);
    if (number)
        json.number(*number);
    else
        json.null();
}

// The value of one benefit with the way to it.
Status oneValue(const Call& call, Session& session, RecordId id)
{
    ENCORE_ASSIGN(found, benefitValue(session, id));
    const Valuation& value = found.value;
    if (!call.has(u"json"_s)) {
        for (const ValueStep& step : value.steps)
            call.output.line(stepText(step));
        for (const ValueRemark remark : value.remarks)
            call.output.line(QString::fromUtf8(remarkText(remark)));
        if (value.notHeadcount)
            call.output.line(QString::fromUtf8(kNotHeadcountText));
        return {};
    }
    JsonWriter json(call.output.data());
    json.beginObject(JsonWriter::Layout::Lines);
    json.pair(u"benefit", id.value);
    json.pair(u"stage", stageKey(value.stage));
    json.pair(u"hard", value.hard);
    json.pair(u"recurring", value.recurring);
    json.pair(u"not_headcount", value.notHeadcount);
    writeQuantity(json, u"change", value.change);
    writeQuantity(json, u"hours", value.hours);
    writeQuantity(json, u"gross", value.gross);
    writeQuantity(json, u"attributed", value.attributed);
    writeQuantity(json, u"claimed", value.claimed);
    writeSteps(json, value.steps, value.remarks);
    json.endObject();
    return json.flush() ? Status() : Status(Error{ErrorCode::Io, u"standard output takes no more"_s, {}});
}

void writeTotal(JsonWriter& json, const ValueTotal& total)
{
    json.beginObject();
    json.pair(u"class", total.hard ? u"hard" : u"soft");
    json.pair(u"recurring", total.recurring);
    json.pair(u"unit", total.unit);
    json.pair(u"money", total.measure == Measure::Money);
    for (const auto& [name, number] : std::initializer_list<std::pair<QStringView, double>>{{u"gross", total.gross},
             {u"attributed", total.attributed}, {u"claimed", total.claimed}, {u"validated", total.validated},
             {u"evidence_weighted", total.weighted}, {u"target", total.target}, {u"forecast", total.forecast}}) {
        json.key(name);
        json.number(number);
    }
    writeIds(json, u"benefits", total.rows);
    writeIds(json, u"expected", total.expected);
    json.endObject();
}

Status writeRollup(const Call& call, const ValueRollup& rollup)
{
    JsonWriter json(call.output.data());
    json.beginObject(JsonWriter::Layout::Lines);
    json.pairOrNull(u"currency", rollup.currency);
    json.key(u"totals");
    json.beginArray(JsonWriter::Layout::Lines);
    for (const ValueTotal& total : rollup.totals)
        writeTotal(json, total);
    json.endArray();
    json.key(u"levels");
    json.beginArray(JsonWriter::Layout::Lines);
    for (const LevelFigures& each : rollup.levels) {
        json.beginObject();
        json.pair(u"class", each.hard ? u"hard" : u"soft");
        json.pair(u"unit", each.unit);
        json.key(u"least");
        json.number(each.least);
        json.key(u"most");
        json.number(each.most);
        writeIds(json, u"benefits", each.rows);
        json.endObject();
    }
    json.endArray();
    json.key(u"excluded");
    json.beginArray(JsonWriter::Layout::Lines);
    for (const RollupExclusion& each : rollup.excluded) {
        json.beginObject();
        json.pair(u"kind", QString(each.kind.key));
        json.pair(u"reason", each.key);
        json.pair(u"text", QString::fromUtf8(each.reason));
        writeIds(json, u"records", each.rows);
        json.endObject();
    }
    json.endArray();
    writeQuantity(json, u"cost", rollup.cost);
    writeNumber(json, u"roi_percent", rollup.back.roiPercent);
    writeNumber(json, u"benefit_cost_ratio", rollup.back.benefitCostRatio);
    writeNumber(json, u"payback_months", rollup.back.paybackMonths);
    writeSteps(json, rollup.back.steps, rollup.back.remarks);
    json.pair(u"not_headcount", rollup.notHeadcount);
    json.endObject();
    return json.flush() ? Status() : Status(Error{ErrorCode::Io, u"standard output takes no more"_s, {}});
}

void printRollup(const Call& call, const ValueRollup& rollup)
{
    TextTable table(
        {u"Class"_s, u"Unit"_s, u"When"_s, u"Gross"_s, u"Claimed"_s, u"Validated"_s, u"By evidence"_s, u"Figures"_s});
    for (const ValueTotal& each : rollup.totals) {
        const auto text = [&each](double number) { return quantityText(each.quantity(number)); };
        table.add(
            {each.hard ? u"hard"_s : u"soft"_s, each.unit, each.recurring ? u"a year"_s : u"once"_s, text(each.gross),
                text(each.claimed), text(each.validated), text(each.weighted), QString::number(each.rows.size())});
    }
    table.print(call.output);
    for (const LevelFigures& each : rollup.levels) {
        const QString most = quantityText({each.most, Measure::Units, each.unit});
        if (each.rows.empty())
            continue;
        call.output.line(u"%1 in %2, not added up"_s.arg(
            each.least == each.most ? most : QString(numberText(each.least) + u" to "_s + most),
            each.rows.size() == 1 ? u"1 figure"_s : QString(QString::number(each.rows.size()) + u" figures"_s)));
    }
    for (const RollupExclusion& each : rollup.excluded)
        call.output.line(
            u"%1 %2: %3"_s.arg(each.rows.size()).arg(QString(each.kind.key), QString::fromUtf8(each.reason)));
    call.output.line(rollup.cost ? u"Costs in the first year: "_s + quantityText(*rollup.cost) : u"Costs: none"_s);
    for (const ValueStep& step : rollup.back.steps)
        call.output.line(stepText(step));
    for (const ValueRemark remark : rollup.back.remarks)
        call.output.line(u"Return: "_s + QString::fromUtf8(remarkText(remark)));
    if (rollup.notHeadcount)
        call.output.line(QString::fromUtf8(kNotHeadcountText));
}

Status value(const Call& call)
{
    if (call.words.size() == 2)
        return usageError(u"the ID is missing."_s);
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadOnly));
    RollupScope scope;
    if (call.words.size() == 3) {
        ENCORE_ASSIGN(schema, kindNamed(*session, call.words.at(1)));
        ENCORE_ASSIGN(id, recordNamed(*session, *schema, call.words.at(2)));
        if (schema->kind() == benefit::kind)
            return oneValue(call, *session, id);
        if (!hasRollup(schema->kind()))
            return usageError(u"%1 have no value of their own; benefits, stories, replications, use cases, teams, "
                              "goals and programmes have."_s.arg(schema->plural()));
        scope = {schema->kind(), id};
    }
    ENCORE_ASSIGN(rollup, valueRollup(*session, scope));
    if (call.has(u"json"_s))
        return writeRollup(call, rollup);
    printRollup(call, rollup);
    return {};
}

Status validate(const Call& call)
{
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadWrite));
    ENCORE_ASSIGN(id, recordNamed(*session, session->schemas().of(benefit::kind), call.words.at(1)));
    if (!call.has(u"by"_s))
        return usageError(u"--by is missing: who has validated it?"_s);
    ENCORE_ASSIGN(by, recordMeant(session->database(), session->schemas().of(person::kind), call.value(u"by"_s)));
    const auto on =
        call.has(u"on"_s) ? PartialDate::fromText(call.value(u"on"_s)) : PartialDate(call.services.clock().date());
    if (!on)
        return usageError(u"--on takes a date, such as 2026-03-17."_s);
    std::optional<double> figure;
    if (call.has(u"figure"_s)) {
        bool ok = false;
        figure = call.value(u"figure"_s).toDouble(&ok);
        if (!ok)
            return usageError(u"--figure takes a number."_s);
    }
    const auto done = session->write(
        u"validation of a benefit"_s, [&](UnitOfWork& work) { return validateBenefit(work, id, by, *on, figure); });
    if (!done)
        return done.error();
    call.output.line(u"Benefit %1 is validated and stays as it is."_s.arg(id.value));
    return {};
}

Status revise(const Call& call)
{
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadWrite));
    ENCORE_ASSIGN(id, recordNamed(*session, session->schemas().of(benefit::kind), call.words.at(1)));
    RecordId made;
    const auto done = session->write(u"revision of a benefit"_s, [&](UnitOfWork& work) -> Status {
        ENCORE_ASSIGN(revision, reviseBenefit(work, id));
        made = revision;
        return {};
    });
    if (!done)
        return done.error();
    call.output.line(QString::number(made.value));
    return {};
}

Status evidence(const Call& call)
{
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadOnly));
    ENCORE_ASSIGN(schema, kindNamed(*session, call.words.at(1)));
    ENCORE_ASSIGN(id, recordNamed(*session, *schema, call.words.at(2)));
    const Kind kind = schema->kind();
    if (!(kind == story::kind) && !(kind == replication::kind) && !(kind == usecase::kind))
        return usageError(u"stories, replications and use cases have a level of evidence."_s);
    ENCORE_ASSIGN(book, EvidenceBook::readFor(*session, kind, id));
    const EvidenceLevel level = book.level(kind, id);
    if (!call.has(u"json"_s)) {
        call.output.line(u"%1 %2"_s.arg(level.level).arg(QString::fromUtf8(evidenceName(level.level))));
        for (const EvidenceGap gap : level.raise)
            call.output.line(u"To raise it: "_s + QString::fromUtf8(evidenceGapText(gap)));
        return {};
    }
    JsonWriter json(call.output.data());
    json.beginObject();
    json.pair(u"level", qint64(level.level));
    json.pair(u"name", QString::fromUtf8(evidenceName(level.level)));
    json.pair(u"scale", QString::fromUtf8(kEvidenceScaleText));
    json.key(u"raise");
    json.beginArray();
    for (const EvidenceGap gap : level.raise) {
        json.beginObject();
        json.pair(u"key", evidenceGapKey(gap));
        json.pair(u"text", QString::fromUtf8(evidenceGapText(gap)));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return {};
}

} // namespace

std::vector<Command> valueCommands()
{
    return {
        {u"value"_s, u"FILE [KIND ID] [--json]"_s,
            u"Prints what a benefit, story, replication, use case, team, goal, programme or all of it is worth."_s, 1,
            3, {jsonOption()}, value},
        {u"evidence"_s, u"FILE KIND ID [--json]"_s, u"Prints how well a record is proven, and what would raise it."_s,
            3, 3, {jsonOption()}, evidence},
        {u"validate"_s, u"FILE ID --by PERSON [--on DATE] [--figure N]"_s,
            u"Says that finance has validated a benefit; it stays as it is from then on."_s, 2, 2,
            {QCommandLineOption(u"by"_s, u"the person who has validated it"_s, u"PERSON"_s),
                QCommandLineOption(u"on"_s, u"the day; today unless given"_s, u"DATE"_s),
                QCommandLineOption(u"figure"_s, u"the figure that holds; the one after unless given"_s, u"N"_s)},
            validate},
        {u"revise"_s, u"FILE ID"_s, u"Makes a copy of a validated benefit that takes its place; prints its ID."_s, 2, 2,
            {}, revise},
    };
}

} // namespace encore::cli
