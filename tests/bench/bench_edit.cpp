// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/exchange/generator.h"
#include "model/store/records.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStories = 10'000;
constexpr int kEdits = 300;

RecordId storyFor(int edit)
{
    return RecordId{1 + (edit * 7919LL) % kStories};
}

// One edit as the story page commits it: a section and the line above it; history and text index included. Milliseconds.
double edit(Session& session, int number)
{
    const RecordId id = storyFor(number);
    const auto story = getRecord(session.database(), session.schemas().of(story::kind), id);
    if (!story)
        return -1;
    RecordPatch patch;
    patch.sections = story->sections;
    patch.sections->front().text += u"\nEdited %1."_s.arg(number);
    patch.set(story::oneLine, u"In one line, edited %1"_s.arg(number));
    QElapsedTimer timer;
    timer.start();
    const auto done =
        session.write(u"edit"_s, [&](UnitOfWork& work) { return updateRecord(work, story::kind, id, 0, patch); });
    return done ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

struct RawStory
{
    qint64 section = 0;
    QString sectionText;
    QString oneLine;
    QString title;
    QString body;
};

RawStory readRaw(Database& database, RecordId id)
{
    RawStory found;
    Query section = database.prepare(
        u"SELECT id, text FROM section WHERE kind = 'story' AND record = ? ORDER BY position LIMIT 1"_s);
    section.bind(id.value);
    if (section.run() && section.next()) {
        found.section = section.integer(0);
        found.sectionText = section.text(1);
    }
    Query text = database.prepare(
        u"SELECT s.title, s.body, t.one_line FROM search_text s JOIN story t ON t.id = ? WHERE s.id = t.id * 64 + 1"_s);
    text.bind(id.value);
    if (text.run() && text.next()) {
        found.title = text.text(0);
        found.body = text.text(1);
        found.oneLine = text.text(2);
    }
    return found;
}

Status run(Database& database, const QString& sql, const QVariantList& values)
{
    Query query = database.prepare(sql);
    for (const QVariant& value : values)
        query.bind(value);
    return query.run();
}

// The same rows with nothing around them: story, section, two images for the history, the text index.
Status writeRaw(Database& database, RecordId id, const RawStory& was, int number)
{
    const QString line = u"In one line, edited %1"_s.arg(number);
    const QString text = was.sectionText + u"\nEdited %1."_s.arg(number);
    const QString body = was.body + u"\nEdited %1."_s.arg(number);
    const qint64 document = id.value * 64 + 1;
    Transaction transaction(database);
    ENCORE_TRY(transaction.begun());
    ENCORE_TRY(run(database,
        u"INSERT INTO change_step (label, author, at, origin, join_key) VALUES ('edit', 'bench', '2026-01-01', '', '')"_s,
        {}));
    ENCORE_TRY(run(database, u"UPDATE section SET text = ? WHERE id = ?"_s, {text, was.section}));
    ENCORE_TRY(
        run(database, u"UPDATE story SET one_line = ?, version = version + 1, updated_at = '2026-01-01' WHERE id = ?"_s,
            {line, id.value}));
    const QString log =
        u"INSERT INTO change_row (step, tbl, row_id, row_last, op, kind, record, before, after) VALUES ((SELECT max(id) FROM change_step), ?, ?, ?, 'update', 'story', ?, ?, ?)"_s;
    ENCORE_TRY(run(database, log, {u"section"_s, was.section, was.section, id.value, was.sectionText, text}));
    ENCORE_TRY(run(database, log, {u"story"_s, id.value, id.value, id.value, was.oneLine, line}));
    ENCORE_TRY(run(database,
        u"INSERT INTO search_fts (search_fts, rowid, title, body, grams) VALUES ('delete', ?, ?, ?, '')"_s,
        {document, was.title, was.body}));
    ENCORE_TRY(run(database, u"UPDATE search_text SET body = ? WHERE id = ?"_s, {body, document}));
    ENCORE_TRY(run(database, u"INSERT INTO search_fts (rowid, title, body, grams) VALUES (?, ?, ?, '')"_s,
        {document, was.title, body}));
    return transaction.commit();
}

double editRaw(Database& database, int number)
{
    const RecordId id = storyFor(number);
    const RawStory was = readRaw(database, id);
    QElapsedTimer timer;
    timer.start();
    return writeRaw(database, id, was, number) ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString ours = folder.filePath(u"ours.encore"_s);
    const QString raw = folder.filePath(u"raw.encore"_s);
    if (!generatePortfolio(ours, {kStories, 1}) || !QFile::copy(ours, raw))
        return 1;
    auto session = Session::open(ours, Access::ReadWrite, systemServices(u"bench"_s));
    auto database = Database::open(raw, Access::ReadWrite);
    if (!session || !database)
        return 1;
    std::vector<double> mine;
    std::vector<double> theirs;
    for (int i = 0; i < kEdits; ++i) {
        theirs.push_back(editRaw(**database, i));
        mine.push_back(edit(**session, i));
    }
    if (std::ranges::min(mine) < 0 || std::ranges::min(theirs) < 0)
        return 1;
    bench::print(u"one edit, committed (median of %1)"_s.arg(kEdits),
        u"%1 ms, the same rows raw %2 ms"_s.arg(bench::median(mine), 0, 'f', 2).arg(bench::median(theirs), 0, 'f', 2),
        bench::median(mine) / bench::median(theirs), 5.0, false);
    return 0;
}
