// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "model/domain/kinds.h"
#include "model/exchange/exportformats.h"
#include "model/exchange/jsonwriter.h"
#include "model/exchange/namedrefs.h"
#include "model/insight/reporttext.h"
#ifdef ENCORE_PRINTS
#include "views/charts/reportchart.h"

#include <QApplication>
#include <QFontDatabase>
#endif

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

Status listReports(const Call& call)
{
    for (const ReportEntry& entry : allReports())
        call.output.line(QString::fromLatin1(entry.name).leftJustified(22) + u' ' + QString::fromUtf8(entry.question));
    return {};
}

Result<ReportFilter> filterOf(const Call& call, Session& session)
{
    ReportFilter filter;
    filter.query = call.value(u"query"_s);
    const QString period = call.value(u"period"_s);
    if (period == "year"_L1)
        filter.period = ReportPeriod::ThisYear;
    else if (period == "months"_L1)
        filter.period = ReportPeriod::Last12Months;
    else if (!period.isEmpty() && period != "all"_L1)
        return usageError(u"\"%1\" is no period; there are: all, year, months."_s.arg(period));
    if (call.has(u"unit"_s)) {
        ENCORE_ASSIGN(unit, recordMeant(session.database(), session.schemas().of(team::kind), call.value(u"unit"_s)));
        filter.unit = unit;
    }
    return filter;
}

void writeFigure(JsonWriter& json, const Figure& figure)
{
    const Filling& value = figure.value;
    if (const auto* count = std::get_if<qint64>(&value))
        json.number(*count);
    else if (const auto* number = std::get_if<double>(&value))
        json.number(*number);
    else if (const auto* share = std::get_if<Share>(&value))
        json.number(share->value);
    else if (std::holds_alternative<std::monostate>(value))
        json.null();
    else
        json.text(plainFigure(figure));
}

void writeColumns(JsonWriter& json, const Report& report)
{
    json.key(u"columns");
    json.beginArray(JsonWriter::Layout::Lines);
    for (const ReportColumn& column : report.columns) {
        json.beginObject();
        json.pair(u"key", column.key);
        json.pair(u"title", englishText(column.title));
        json.endObject();
    }
    json.endArray();
}

void writeFigures(JsonWriter& json, const Report& report)
{
    json.key(u"figures");
    json.beginArray(JsonWriter::Layout::Lines);
    for (const ReportRow& row : report.rows) {
        json.beginObject();
        for (size_t i = 0; i < report.columns.size(); ++i) {
            json.key(report.columns[i].key);
            writeFigure(json, row.figures[i]);
        }
        json.pair(u"query", row.query);
        json.endObject();
    }
    json.endArray();
}

Status writeJson(const Call& call, const Session& session, const Report& report)
{
    const RecordSchema* schema = session.schemas().byKey(report.notes.kind);
    JsonWriter json(call.output.data());
    json.beginObject(JsonWriter::Layout::Lines);
    json.pair(u"report", report.name);
    json.pair(u"question", QString::fromUtf8(report.question));
    json.pair(u"finding", englishText(report.notes.finding));
    json.pair(u"enough", report.notes.enough);
    json.pair(u"n", report.notes.n);
    json.key(u"excluded");
    json.beginArray();
    for (const Exclusion& exclusion : report.notes.exclusions) {
        json.beginObject();
        json.pair(u"count", exclusion.count);
        json.pair(u"reason", englishText(exclusion.reason));
        json.endObject();
    }
    json.endArray();
    if (*report.notes.caution)
        json.pair(u"caution", QString::fromUtf8(report.notes.caution));
    json.pair(u"formula", QString::fromUtf8(report.notes.formula));
    json.pair(u"kind", schema ? schema->commandName() : report.notes.kind);
    json.pair(u"query", report.notes.query);
    writeColumns(json, report);
    writeFigures(json, report);
    json.endObject();
    return json.flush() ? Status() : Status(Error{ErrorCode::Io, u"standard output takes no more"_s, {}});
}

// Beside the figures, for the person who called.
void tellNotes(const Call& call, const Report& report)
{
    call.output.message(englishText(report.notes.finding));
    QString counted = u"n = %1"_s.arg(report.notes.n);
    for (const Exclusion& exclusion : report.notes.exclusions)
        counted += u" · not counted: "_s + englishText(exclusion.reason);
    call.output.message(counted);
    if (*report.notes.caution)
        call.output.message(QString::fromUtf8(report.notes.caution));
}

void printTable(const Call& call, const Report& report)
{
    QStringList titles;
    for (const ReportColumn& column : report.columns)
        titles << englishText(column.title);
    TextTable table(titles);
    for (const ReportRow& row : report.rows) {
        QStringList cells;
        for (const Figure& figure : row.figures)
            cells << englishValue(figure.value);
        table.add(cells);
    }
    table.print(call.output);
}

Status report(const Call& call)
{
    if (call.has(u"list"_s))
        return listReports(call);
    if (call.words.size() < 2)
        return usageError(u"The name of a report is missing; encore-cli report --list names them."_s);
    if (call.has(u"json"_s) && call.has(u"csv"_s))
        return usageError(u"--json and --csv exclude each other."_s);
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadOnly));
    ENCORE_ASSIGN(filter, filterOf(call, *session));
    ENCORE_ASSIGN(answer, runReport(*session, call.words.at(1), filter));
    if (call.has(u"json"_s))
        return writeJson(call, *session, answer);
    if (call.has(u"csv"_s)) {
        const QByteArray csv = csvText(plainRows(answer));
        if (call.output.data().write(csv) != csv.size())
            return Error{ErrorCode::Io, u"standard output takes no more"_s, {}};
    } else {
        printTable(call, answer);
    }
    tellNotes(call, answer);
    return {};
}

#ifdef ENCORE_PRINTS
Result<QSize> sizeOption(const Call& call)
{
    static constexpr int kLeast = 200;
    static constexpr int kMost = 8000;
    if (!call.has(u"size"_s))
        return QSize(1280, 720);
    const QStringList sides = call.value(u"size"_s).toLower().split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (sides.size() != 2 || std::min(size.width(), size.height()) < kLeast
        || std::max(size.width(), size.height()) > kMost)
        return usageError(u"--size takes a width and a height from %1 to %2, as in 1280x720."_s.arg(kLeast).arg(kMost));
    return size;
}

// The same words, numbers and font whatever the caller's surroundings are.
void steadySurroundings()
{
    QLocale::setDefault(QLocale(QLocale::English));
    if (QFontDatabase::families().contains(u"Inter"_s)) {
        QFont font(u"Inter"_s);
        font.setPointSizeF(10);
        QApplication::setFont(font);
    }
}

Status chart(const Call& call)
{
    if (!qobject_cast<QApplication*>(QCoreApplication::instance()))
        return Error{ErrorCode::Internal, u"a chart needs fonts, and these a program that can draw"_s, {}};
    const QString out = call.value(u"out"_s);
    const QString format = out.section(u'.', -1).toLower();
    if (out.isEmpty() || (format != "png"_L1 && format != "svg"_L1))
        return usageError(u"--out takes the name of a file that ends in .png or .svg."_s);
    ENCORE_ASSIGN(size, sizeOption(call));
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadOnly));
    if (isPortfolioItself(call, out))
        return Error{ErrorCode::Invalid, u"That is the portfolio itself; choose another name."_s, {{u"path"_s, out}}};
    ENCORE_ASSIGN(filter, filterOf(call, *session));
    ENCORE_ASSIGN(answer, runReport(*session, call.words.at(1), filter));
    steadySurroundings();
    const QByteArray bytes = chartFile(answer, session->schemas(), format, size, call.has(u"dark"_s));
    ENCORE_TRY(writeFileSafely(out, call.has(u"force"_s), [&](QIODevice& file) -> Status {
        return file.write(bytes) == bytes.size() ? Status()
                                                 : Status(Error{ErrorCode::Io, file.errorString(), {{u"path"_s, out}}});
    }));
    call.output.message(u"Wrote %1."_s.arg(out));
    return {};
}
#endif

} // namespace

std::vector<Command> reportCommands()
{
    const QCommandLineOption query(u"query"_s,
        u"only what this query finds: the report's own records, or the replications and stories they belong to"_s,
        u"Q"_s);
    const QCommandLineOption period(u"period"_s, u"all, year (this year) or months (the last 12)"_s, u"P"_s);
    const QCommandLineOption unit(u"unit"_s, u"only this unit or team with all below it, by its id or uid"_s, u"ID"_s);
    std::vector<Command> commands{
        {u"report"_s, u"FILE NAME [--query Q] [--period P] [--unit ID] [--json | --csv], or --list"_s,
            u"Answers a question about the portfolio with its figures."_s, 0, 2,
            {QCommandLineOption(u"list"_s, u"names every report with its question"_s), query, period, unit,
                jsonOption(), QCommandLineOption(u"csv"_s, u"prints the figures as CSV for a spreadsheet"_s)},
            report}};
#ifdef ENCORE_PRINTS
    commands.push_back({u"chart"_s,
        u"FILE NAME --out X.png|.svg [--query Q] [--period P] [--unit ID] [--size WxH] [--dark] [--force]"_s,
        u"Draws a report as a picture or a drawing."_s, 2, 2,
        {QCommandLineOption(u"out"_s, u"where to; the ending says which: .png or .svg"_s, u"PATH"_s), query, period,
            unit, QCommandLineOption(u"size"_s, u"width and height in pixels; 1280x720 if not given"_s, u"WxH"_s),
            QCommandLineOption(u"dark"_s, u"in the dark colours"_s),
            QCommandLineOption(u"force"_s, u"replaces what is there"_s)},
        chart});
#endif
    return commands;
}

} // namespace encore::cli
