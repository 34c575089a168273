// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "model/db/portfoliofile.h"
#include "model/exchange/generator.h"
#include "model/exchange/sampleportfolio.h"

#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

Status makeNew(const Call& call)
{
    const QString path = call.words.front();
    ENCORE_TRY(call.has(u"sample"_s) ? createSamplePortfolio(path, call.services) : createPortfolio(path));
    call.output.message(u"Made %1."_s.arg(path));
    return {};
}

Status generate(const Call& call)
{
    if (!call.has(u"stories"_s))
        return usageError(u"--stories is missing."_s);
    ENCORE_ASSIGN(stories, numberOption(call, u"stories"_s, 0));
    ENCORE_ASSIGN(seed, numberOption(call, u"seed"_s, 1));
    if (stories > std::numeric_limits<int>::max() / 4)
        return usageError(u"That is too many stories."_s);
    GeneratorOptions options{int(stories), quint64(seed)};
    if (call.has(u"replications"_s)) {
        ENCORE_ASSIGN(replications, numberOption(call, u"replications"_s, 0));
        options.replications = int(std::min<qint64>(replications, std::numeric_limits<int>::max() / 4));
    }
    ENCORE_TRY(generatePortfolio(call.words.front(), options));
    call.output.message(u"Made %1 with %2 stories."_s.arg(call.words.front()).arg(stories));
    return {};
}

} // namespace

std::vector<Command> newCommands()
{
    return {{u"new"_s, u"FILE [--sample]"_s,
                u"Makes a portfolio, empty or with the sample records; never over an existing file."_s, 1, 1,
                {QCommandLineOption(u"sample"_s, u"fills it with the sample portfolio"_s)}, makeNew},
        {u"generate"_s, u"FILE --stories N --seed S [--replications N]"_s,
            u"Makes a large portfolio for measuring; the same numbers give the same portfolio."_s, 1, 1,
            {QCommandLineOption(u"stories"_s, u"how many stories"_s, u"N"_s),
                QCommandLineOption(
                    u"replications"_s, u"how many replications; else as many as fit the stories"_s, u"N"_s),
                QCommandLineOption(u"seed"_s, u"varies the content; 1 if not given"_s, u"S"_s)},
            generate}};
}

} // namespace encore::cli
