// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/portfoliofile.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/importservice.h"
#include "model/exchange/wordsource.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kHeader = "title,one_line,state,permission,happened_from,team,tag,challenge,solution,results\r\n";
constexpr auto kRuns = 3;

// Stories of about 2,000 characters, as a spreadsheet would hold them.
bool writeTable(const QString& path, int stories)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    SeededRandom random(11);
    WordSource words(random);
    file.write(kHeader);
    for (int i = 0; i < stories; ++i) {
        const QDate day = QDate(2023, 7, 1).addDays(random.below(900));
        file.write(csvLine({words.title(), words.sentence(), i % 3 == 0 ? u"draft"_s : u"published"_s, u"named"_s,
            day.toString(Qt::ISODate), u"Crew %1"_s.arg(random.below(200)), u"tag %1"_s.arg(random.below(40)),
            words.text(600), words.text(600), words.text(600)}));
    }
    return true;
}

// How Encore does it: read, compare with what is there, write with history and index. Seconds, or -1.
double import(const QString& table, const QString& portfolio)
{
    QFile::remove(portfolio);
    auto session = createPortfolio(portfolio) ? Session::open(portfolio, Access::ReadWrite, systemServices(u"bench"_s))
                                              : Error{ErrorCode::Io, {}, {}};
    if (!session)
        return -1;
    QElapsedTimer timer;
    timer.start();
    CsvOptions options;
    options.kind = u"story"_s;
    auto plan = readCsv(table, options, (*session)->schemas());
    if (!plan)
        return -1;
    const auto report = runImport(**session, *plan);
    return report ? double(timer.nsecsElapsed()) / 1e9 : -1;
}

// The same rows with the sqlite3 program: .import into a table of its own, then INSERT … SELECT. One transaction, the same settings.
QByteArray script(const QString& table)
{
    const QByteArray stamp = "'2026-01-01T00:00:00.000Z'";
    QByteArray sections;
    int position = 0;
    for (const QByteArray& key : {QByteArray("challenge"), QByteArray("solution"), QByteArray("results")}) {
        sections +=
            "INSERT INTO section (kind, record, language, position, key, heading, level, text) SELECT 'story', n, '', "
            + QByteArray::number(position++) + ", '" + key + "', '" + key + "', 2, " + key + " FROM st;\n";
    }
    return "PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\nPRAGMA cache_size = -32000;\n"
           "CREATE TEMP TABLE raw (title, one_line, state, permission, happened_from, team, tag, challenge, solution, "
           "results);\n.import --csv --skip 1 "
        + table.toUtf8()
        + " raw\nBEGIN IMMEDIATE;\nCREATE TEMP VIEW st AS SELECT rowid AS n, * FROM raw;\n"
          "INSERT INTO team (uid, version, created_at, updated_at, name) SELECT lower(hex(randomblob(16))), 1, "
        + stamp + ", " + stamp
        + ", team FROM (SELECT DISTINCT team FROM st);\n"
          "INSERT INTO tag (uid, version, created_at, updated_at, name) SELECT lower(hex(randomblob(16))), 1, "
        + stamp + ", " + stamp
        + ", tag FROM (SELECT DISTINCT tag FROM st);\n"
          "INSERT INTO story (id, uid, version, created_at, updated_at, title, one_line, state, permission, "
          "happened_from) SELECT n, lower(hex(randomblob(16))), 1, "
        + stamp + ", " + stamp + ", title, one_line, state, permission, happened_from FROM st;\n" + sections
        + "INSERT INTO link (kind, record, field, position, target) SELECT 'story', n, 'teams', 0, t.id FROM st JOIN "
          "team t ON t.name = st.team;\n"
          "INSERT INTO link (kind, record, field, position, target) SELECT 'story', n, 'tags', 0, t.id FROM st JOIN "
          "tag t ON t.name = st.tag;\n"
          "INSERT INTO source (uid, version, created_at, updated_at, name, import_key, origin, path, fingerprint, "
          "record_kind, record) SELECT lower(hex(randomblob(16))), 1, "
        + stamp + ", " + stamp
        + ", 'row ' || n, 'stories.csv#' || n, 'stories.csv', 'row ' || n, lower(hex(randomblob(16))), 'story', n FROM "
          "st;\n"
          "INSERT INTO search_text (id, title, body, grams) SELECT n * 64 + 1, title, one_line || char(10) || "
          "challenge || char(10) || solution || char(10) || results, '' FROM st;\n"
          "INSERT INTO search_fts (search_fts) VALUES ('rebuild');\nCOMMIT;\n";
}

double importRaw(const QString& table, const QString& portfolio)
{
    QFile::remove(portfolio);
    if (!createPortfolio(portfolio))
        return -1;
    QElapsedTimer timer;
    timer.start();
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {u"-bail"_s, portfolio});
    sqlite.write(script(table));
    sqlite.closeWriteChannel();
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0) {
        std::fprintf(stderr, "%s", sqlite.readAllStandardError().constData());
        return -1;
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    bool done = true;
    for (const int stories : {10'000, 100'000}) {
        const QString table = folder.filePath(u"stories.csv"_s);
        if (!writeTable(table, stories))
            return 1;
        std::vector<double> ours;
        std::vector<double> raw;
        for (int run = 0; run < (stories > 10'000 ? 1 : kRuns); ++run) {
            raw.push_back(importRaw(table, folder.filePath(u"raw.encore"_s)));
            ours.push_back(import(table, folder.filePath(u"ours.encore"_s)));
        }
        const double mine = bench::median(ours);
        const double theirs = bench::median(raw);
        done = done && mine > 0 && theirs > 0;
        bench::print(u"CSV import of %1 stories"_s.arg(stories),
            u"%1 s, sqlite3 .import + INSERT…SELECT %2 s"_s.arg(mine, 0, 'f', 2).arg(theirs, 0, 'f', 2), theirs / mine,
            0.5, true);
    }
    return done ? 0 : 1;
}
