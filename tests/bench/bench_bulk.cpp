// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/exchange/generator.h"
#include "model/store/bulkedit.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStories = 100'000;
constexpr int kChanged = 10'000;
constexpr int kRuns = 5;

const QStringList kStates{u"draft"_s, u"approved"_s, u"withdrawn"_s, u"archived"_s, u"in_review"_s};

std::vector<RecordId> chosen()
{
    std::vector<RecordId> ids;
    for (int i = 0; i < kChanged; ++i)
        ids.push_back(RecordId{1 + i * 7LL});
    return ids;
}

double seconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

// As the list does it: one step, history included. The preview is measured by itself.
double bulk(Session& session, const BulkEdit& edit, double* preview = nullptr)
{
    QElapsedTimer timer;
    timer.start();
    const auto plan = planBulk(session, story::kind, chosen(), edit);
    if (!plan)
        return -1;
    if (preview)
        *preview = seconds(timer);
    std::vector<BulkTarget> targets;
    for (const BulkRow& row : plan->rows)
        targets.push_back({row.id, row.version});
    timer.start();
    const auto done = session.write(u"bulk"_s, [&](UnitOfWork& work) -> Status {
        const auto counts = applyBulk(work, story::kind, targets, edit);
        return counts ? Status() : Status(counts.error());
    });
    return done ? seconds(timer) : -1;
}

// One UPDATE over the same stories, and one INSERT that keeps each one's state before and after.
double raw(Database& database, const QString& state)
{
    const auto run = [&](const QString& sql, const QVariantList& values) {
        Query query = database.prepare(sql);
        for (const QVariant& value : values)
            query.bind(value);
        return query.run();
    };
    const QString where = u" WHERE id % 7 = 1 AND id <= ?"_s;
    const qint64 last = 1 + (kChanged - 1) * 7LL;
    QElapsedTimer timer;
    timer.start();
    Transaction transaction(database);
    const bool done = transaction.begun()
        && run(
            u"INSERT INTO change_step (label, author, at, origin, join_key) VALUES ('bulk', 'bench', '2026-01-01', '', '')"_s,
            {})
        && run(u"INSERT INTO change_row (step, tbl, row_id, row_last, op, kind, record, before, after) "
               "SELECT (SELECT max(id) FROM change_step), 'story', id, id, 'update', 'story', id, "
               "json_object('state', state, 'version', version, 'updated_at', updated_at), "
               "json_object('state', ?, 'version', version + 1, 'updated_at', ?) FROM story"_s
                + where,
            {state, u"2026-01-01T00:00:00.000Z"_s, last})
        && run(u"UPDATE story SET state = ?, version = version + 1, updated_at = ?"_s + where,
            {state, u"2026-01-01T00:00:00.000Z"_s, last})
        && transaction.commit();
    return done ? seconds(timer) : -1;
}

BulkEdit stateTo(const QString& state)
{
    BulkEdit edit;
    edit.change.key = u"state"_s;
    edit.change.value = state;
    return edit;
}

void tell(const QString& name, double took)
{
    bench::print(name, u"%1 s"_s.arg(took, 0, 'f', 2), took, 10.0, false);
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString ours = folder.filePath(u"ours.encore"_s);
    const QString theirs = folder.filePath(u"theirs.encore"_s);
    if (!generatePortfolio(ours, {kStories, 1}) || !QFile::copy(ours, theirs))
        return 1;
    auto session = Session::open(ours, Access::ReadWrite, systemServices(u"bench"_s));
    auto database = Database::open(theirs, Access::ReadWrite);
    if (!session || !database)
        return 1;
    std::vector<double> mine;
    std::vector<double> simple;
    std::vector<double> previews;
    for (int i = 0; i < kRuns; ++i) {
        simple.push_back(raw(**database, kStates[i]));
        double preview = 0;
        mine.push_back(bulk(**session, stateTo(kStates[i]), &preview));
        previews.push_back(preview);
    }
    if (std::ranges::min(mine) < 0 || std::ranges::min(simple) < 0)
        return 1;
    const double ratio = bench::median(simple) / bench::median(mine);
    bench::print(u"bulk edit, state of 10,000 of 100,000"_s,
        u"%1 s, one UPDATE with history %2 s"_s.arg(bench::median(mine), 0, 'f', 3)
            .arg(bench::median(simple), 0, 'f', 3),
        ratio, 0.3, true);
    tell(u"its preview"_s, bench::median(previews));
    QElapsedTimer timer;
    timer.start();
    if (!(*session)->undo())
        return 1;
    tell(u"its undo"_s, seconds(timer));
    BulkEdit tags;
    tags.operation = BulkOperation::Add;
    tags.change = {u"tags"_s, {}, {u"Bulk"_s}, true};
    tell(u"a tag added to 10,000 stories"_s, bulk(**session, tags));
    BulkEdit titles;
    titles.operation = BulkOperation::Replace;
    titles.change.key = u"title"_s;
    titles.find = u"e"_s;
    titles.replacement = u"é"_s;
    tell(u"titles of 10,000 stories replaced"_s, bulk(**session, titles));
    return 0;
}
