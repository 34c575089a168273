// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The palette among 100,000 stories: every beginning of some words as it is typed, against the bare query of the index.
#include "model/exchange/generator.h"
#include "model/search/finder.h"
#include "model/search/ftsexpression.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStories = 100'000;
constexpr int kWords = 40;
constexpr int kLimit = 24;
constexpr double kBoundMs = 50;
// Three questions to the index, and the newest titles of every kind, where the bare query is one.
constexpr double kMostBare = 20;

double millis(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// Titles of stories from everywhere in the portfolio, typed letter by letter up to the second word.
QStringList typedTexts(Database& database)
{
    QStringList texts;
    Query query = database.prepare(u"SELECT title FROM story WHERE id % %1 = 7 LIMIT %2"_s.arg(
        QString::number(kStories / kWords), QString::number(kWords)));
    if (!query.run())
        return {};
    while (query.next()) {
        const QString words = query.text(0).section(u' ', 0, 1);
        for (qsizetype length = 1; length <= words.size(); ++length)
            texts << words.left(length);
    }
    return texts;
}

double askRaw(Database& database, const QString& text)
{
    QStringList parts;
    for (const QString& word : soughtWords(text))
        parts << query::ftsExpression(word, true, u"title"_s);
    QElapsedTimer timer;
    timer.start();
    Query query = database.prepare(
        u"SELECT rowid FROM search_fts WHERE search_fts MATCH ? ORDER BY rowid DESC LIMIT %1"_s.arg(kLimit));
    query.bind(parts.join(u" AND "_s));
    if (!query.run())
        return -1;
    while (query.next())
        continue;
    return millis(timer);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : folder.filePath(u"large.encore"_s);
    if (argc < 2 && !generatePortfolio(path, {kStories, 1}))
        return 1;
    auto session = Session::open(path, Access::ReadOnly, systemServices(u"bench"_s));
    if (!session)
        return 1;
    std::vector<double> mine;
    std::vector<double> theirs;
    for (const QString& text : typedTexts((*session)->database())) {
        QElapsedTimer timer;
        timer.start();
        if (!findAnywhere(**session, text, kLimit))
            return 1;
        mine.push_back(millis(timer));
        theirs.push_back(askRaw((*session)->database(), text));
    }
    if (mine.empty() || std::ranges::min(theirs) < 0)
        return 1;
    std::ranges::sort(mine);
    const double late = mine[mine.size() * 95 / 100];
    bench::print(u"palette, 95 of 100 keys at %1 stories"_s.arg(kStories),
        u"%1 ms, slowest %2 ms, bound %3 ms"_s.arg(late, 0, 'f', 1).arg(mine.back(), 0, 'f', 1).arg(kBoundMs),
        late / kBoundMs, 1.0, false);
    bench::print(u"palette, a key against the bare query"_s,
        u"%1 ms, the index alone %2 ms (medians)"_s.arg(bench::median(mine), 0, 'f', 1)
            .arg(bench::median(theirs), 0, 'f', 1),
        bench::median(mine) / bench::median(theirs), kMostBare, false);
    return 0;
}
