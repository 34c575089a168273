// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "model/store/session.h"

#include <QCommandLineParser>

namespace encore::cli {

/// What a command ends with; documented in the manual page.
enum ExitCode { Done = 0, Usage = 1, NotFound = 2, Refused = 3, Busy = 4, NoPortfolio = 5, Failed = 6 };

/// What a command works with.
struct Call
{
    const QCommandLineParser& options;
    QStringList words; ///< the positional arguments, at least as many as the command needs
    Output& output;
    const Services& services;

    bool has(const QString& option) const { return options.isSet(option); }
    QString value(const QString& option) const { return options.value(option); }
};

/// One command of encore-cli.
struct Command
{
    QString name;
    QString arguments; ///< as the help shows them: "FILE KIND ID"
    QString help;      ///< one sentence
    int least = 0;     ///< how many words it needs
    int most = 0;      ///< how many it takes; -1: any number
    std::vector<QCommandLineOption> options;
    std::function<Status(const Call&)> run;
};

/// Every command, in the order in which the help lists them.
std::vector<Command> allCommands();

// One function a group, each in its own file.
std::vector<Command> newCommands();
std::vector<Command> importCommands();
std::vector<Command> readCommands();
std::vector<Command> reportCommands();
std::vector<Command> exportCommands();
std::vector<Command> editCommands();
std::vector<Command> cleanCommands();
std::vector<Command> undoCommands();
std::vector<Command> valueCommands();
std::vector<Command> careCommands();
std::vector<Command> rankCommands();
std::vector<Command> settingsCommands();
std::vector<Command> teamCommands();

/// Runs encore-cli with the words after the program's name and returns its exit code.
int run(const QStringList& arguments, Output& output, const Services& services);

/// The exit code for an error.
ExitCode exitCodeFor(const Error& error);

// What commands share --------------------------------------------------------------------------------------------------

/// The portfolio named by the first word.
Result<std::unique_ptr<Session>> openPortfolio(const Call& call, Access access);
/// Whether a path leads to the portfolio that the command works on: it is neither written over nor taken in, for opening
/// and closing it beside SQLite would take away the locks on it.
bool isPortfolioItself(const Call& call, const QString& path);
/// The kind that a word names; a usage error lists what there is.
Result<const RecordSchema*> kindNamed(Session& session, const QString& name);
/// The record that a word means, by id or uid.
Result<RecordId> recordNamed(Session& session, const RecordSchema& schema, const QString& word);
/// A number given to an option, `fallback` without it; a usage error when it is none or negative.
Result<qint64> numberOption(const Call& call, const QString& option, qint64 fallback);
/// An error that ends with exit code 1.
Error usageError(const QString& message);
/// The option --json, which many commands have.
QCommandLineOption jsonOption();
/// The records that --query and --sort choose, in their order.
Result<std::vector<RecordId>> chosenRecords(
    Session& session, const RecordSchema& schema, const QString& query, const QString& sort);

} // namespace encore::cli
