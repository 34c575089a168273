// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "model/db/portfoliofile.h"
#include "model/search/search.h"
#include "model/store/records.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

// Marks an error as a wrong call; the message then comes with a hint to the help.
const QString kUsageMark = u"usage"_s;

QString usageLine(const Command& command)
{
    return u"encore-cli "_s + command.name + u' ' + command.arguments;
}

void printOverview(Output& output)
{
    output.line(u"encore-cli works on Encore portfolios: encore-cli COMMAND FILE …"_s);
    output.line();
    for (const Command& command : allCommands())
        output.line(u"  "_s + command.name.leftJustified(11) + u' ' + command.help);
    output.line();
    output.line(
        u"encore-cli COMMAND --help tells more. Exit codes: 0 done, 1 wrong use, 2 not found, 3 refused as invalid, 4 busy,"_s);
    output.line(
        u"5 no portfolio, damaged or of a newer Encore, 6 other. Data goes to standard output, messages to standard error."_s);
}

void printHelp(const Command& command, Output& output)
{
    output.line(usageLine(command));
    output.line();
    output.line(command.help);
    if (!command.options.empty())
        output.line();
    for (const QCommandLineOption& option : command.options) {
        QString name = u"--"_s + option.names().front();
        if (!option.valueName().isEmpty())
            name += u' ' + option.valueName();
        output.line(u"  "_s + name.leftJustified(18) + u' ' + option.description());
    }
}

int wrongUse(const QString& message, const Command& command, Output& output)
{
    output.message(u"encore-cli: "_s + message);
    output.message(u"Usage: "_s + usageLine(command));
    return Usage;
}

// A word such as -handover in a query is no option: what is not one goes behind the options, after "--".
QStringList withWordsLast(const Command& command, const QStringList& arguments)
{
    QStringList options;
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (argument == u"--"_s) {
            words += arguments.mid(i + 1);
            break;
        }
        const QString name = argument.section(u'=', 0, 0).remove(0, argument.startsWith(u"--"_s) ? 2 : 1);
        const auto known = std::ranges::find_if(
            command.options, [&name](const QCommandLineOption& option) { return option.names().contains(name); });
        const bool help = name == u"h"_s || name == u"help"_s;
        const bool option =
            argument.startsWith(u"--"_s) || (argument.startsWith(u'-') && (known != command.options.end() || help));
        (option ? options : words) << argument;
        const bool takesNext = option && known != command.options.end() && !known->valueName().isEmpty()
            && !argument.contains(u'=') && i + 1 < arguments.size();
        if (takesNext)
            options << arguments[++i];
    }
    return options + QStringList{u"--"_s} + words;
}

int runCommand(const Command& command, const QStringList& arguments, Output& output, const Services& services)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QCommandLineOption& option : command.options)
        parser.addOption(option);
    parser.addOption(QCommandLineOption(QStringList{u"help"_s, u"h"_s}));
    if (!parser.parse(QStringList(u"encore-cli"_s) + withWordsLast(command, arguments)))
        return wrongUse(parser.errorText(), command, output);
    if (parser.isSet(u"help"_s)) {
        printHelp(command, output);
        return Done;
    }
    const QStringList words = parser.positionalArguments();
    if (words.size() < command.least || (command.most >= 0 && words.size() > command.most))
        return wrongUse(
            words.size() < command.least ? u"something is missing."_s : u"\"%1\" is too much."_s.arg(words.back()),
            command, output);
    if (!words.isEmpty() && words.front().isEmpty())
        return wrongUse(u"the name of the portfolio is empty."_s, command, output);
    const Status done = command.run(Call{parser, words, output, services});
    if (done)
        return Done;
    if (done.error().context.contains(kUsageMark))
        return wrongUse(done.error().detail, command, output);
    output.message(u"encore-cli: "_s + errorSentence(done.error()));
    // "Not found" is said of records; where the portfolio itself is missing, there is no portfolio.
    const bool missing =
        done.error().code == ErrorCode::NotFound && !words.isEmpty() && !QFileInfo::exists(words.front());
    return missing ? NoPortfolio : exitCodeFor(done.error());
}

} // namespace

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto& group : {newCommands(), importCommands(), readCommands(), reportCommands(), exportCommands(),
             editCommands(), teamCommands(), cleanCommands(), rankCommands(), valueCommands(), settingsCommands(),
             undoCommands(), careCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

int run(const QStringList& arguments, Output& output, const Services& services)
{
    const QString name = arguments.isEmpty() ? QString() : arguments.front();
    if (name == u"--help"_s || name == u"-h"_s || name == u"help"_s) {
        printOverview(output);
        return Done;
    }
    if (name == u"--version"_s) {
        output.line(u"encore-cli "_s + QLatin1StringView(ENCORE_VERSION));
        return Done;
    }
    for (const Command& command : allCommands()) {
        if (command.name == name)
            return runCommand(command, arguments.mid(1), output, services);
    }
    output.message(name.isEmpty()
            ? u"encore-cli: which command? encore-cli --help lists them."_s
            : u"encore-cli: there is no command \"%1\". encore-cli --help lists them."_s.arg(name));
    return Usage;
}

ExitCode exitCodeFor(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound: return NotFound;
    case ErrorCode::Invalid:
    case ErrorCode::Constraint:
    case ErrorCode::Conflict: return Refused;
    case ErrorCode::Busy: return Busy;
    case ErrorCode::NotPortfolio:
    case ErrorCode::Corrupt:
    case ErrorCode::TooNew: return NoPortfolio;
    default: return Failed;
    }
}

namespace {

// The whole file is looked at before a command writes, where that takes less than the start of a program; of a larger one damage is
// known when a read meets it, and then nothing is written either.
Status lookForDamage(Session& session)
{
    constexpr qint64 kQuicklyRead = 16 * 1024 * 1024;
    return QFileInfo(session.database().path()).size() <= kQuicklyRead ? checkIntegrity(session.database()) : Status();
}

} // namespace

Result<std::unique_ptr<Session>> openPortfolio(const Call& call, Access access)
{
    const Result<FileHead> head = readHead(call.words.front());
    // An older portfolio is brought up to date by whoever uses it first, also for reading; the backup beside it keeps the former one.
    if (head && head->schemaVersion < newestSchemaVersion() && QFileInfo(call.words.front()).isWritable()) {
        const Result<std::unique_ptr<Session>> updated =
            Session::open(call.words.front(), Access::ReadWrite, call.services);
        if (!updated)
            return updated.error();
    }
    ENCORE_ASSIGN(session, Session::open(call.words.front(), access, call.services));
    if (access == Access::ReadWrite)
        ENCORE_TRY(lookForDamage(*session));
    if (head && head->schemaVersion > newestSchemaVersion())
        call.output.message(u"note: A newer Encore wrote this portfolio; this one can read it, but not change it."_s);
    return session;
}

bool isPortfolioItself(const Call& call, const QString& path)
{
    const QString file = QFileInfo(call.words.front()).canonicalFilePath();
    return !file.isEmpty() && file == QFileInfo(path).canonicalFilePath();
}

Result<const RecordSchema*> kindNamed(Session& session, const QString& name)
{
    if (const RecordSchema* schema = session.schemas().byName(name))
        return schema;
    QStringList names;
    for (const RecordSchema& schema : session.schemas().all())
        names << schema.commandName();
    return usageError(u"\"%1\" is no kind of record; there are: %2."_s.arg(name, names.join(u", "_s)));
}

Result<RecordId> recordNamed(Session& session, const RecordSchema& schema, const QString& word)
{
    return findRecord(session.database(), schema, word);
}

Result<qint64> numberOption(const Call& call, const QString& option, qint64 fallback)
{
    if (!call.has(option))
        return fallback;
    bool ok = false;
    const qint64 number = call.value(option).toLongLong(&ok);
    if (!ok || number < 0)
        return usageError(u"--%1 takes a number, not \"%2\"."_s.arg(option, call.value(option)));
    return number;
}

Error usageError(const QString& message)
{
    return Error{ErrorCode::Invalid, message, {{kUsageMark, u"1"_s}}};
}

QCommandLineOption jsonOption()
{
    return QCommandLineOption(u"json"_s, u"prints JSON"_s);
}

Result<std::vector<RecordId>> chosenRecords(
    Session& session, const RecordSchema& schema, const QString& query, const QString& sort)
{
    SearchRequest request;
    request.kind = schema.kind();
    request.query = query;
    if (!sort.isEmpty())
        request.sort = {SortKey{sort.startsWith(u'-') ? sort.mid(1) : sort, sort.startsWith(u'-')}};
    Search search(session);
    ENCORE_ASSIGN(hits, search.all(request));
    return std::move(hits.ids);
}

} // namespace encore::cli
