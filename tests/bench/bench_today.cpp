// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The start page at 100,000 stories and 200,000 replications: every list with its count, as the page asks for them.
#include "model/exchange/generator.h"
#include "model/store/portfoliothresholds.h"
#include "model/today/worklists.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStories = 100'000;
constexpr int kReplications = 200'000;
constexpr int kRounds = 7;
constexpr double kBoundMs = 150;

double millis(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : folder.filePath(u"large.encore"_s);
    if (argc < 2 && !generatePortfolio(path, {kStories, 1, kReplications}))
        return 1;
    auto session = Session::open(path, Access::ReadOnly, systemServices(u"bench"_s));
    if (!session)
        return 1;
    const QDate today = QDate::currentDate();
    const WorkQuestion question{today, thresholdsOf((*session)->database()).valueOr(Thresholds()), 3};
    std::vector<std::vector<double>> times(workLists().size() + 1);
    std::vector<double> wholes;
    for (int round = 0; round <= kRounds; ++round) {
        double whole = 0;
        for (size_t i = 0; i <= workLists().size(); ++i) {
            QElapsedTimer timer;
            timer.start();
            const bool done = i < workLists().size() ? bool(answer(**session, workLists()[i], question))
                                                     : bool(todayFigures(**session, today));
            if (!done)
                return 1;
            whole += millis(timer);
            if (round > 0)
                times[i].push_back(millis(timer));
        }
        if (round > 0)
            wholes.push_back(whole);
    }
    bench::print(u"start page, all lists one by one"_s,
        u"%1 ms, %2 allowed"_s.arg(bench::median(wholes), 0, 'f', 1).arg(kBoundMs), bench::median(wholes) / kBoundMs, 1,
        false);
    for (size_t i = 0; i < times.size(); ++i) {
        const QString name = i < workLists().size() ? QString(workLists()[i].key) : u"figures"_s;
        std::printf("  %-36s %.1f ms\n", qPrintable(name), bench::median(times[i]));
    }
    return 0;
}
