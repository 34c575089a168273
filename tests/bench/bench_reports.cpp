// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every report at 100,000 stories and 200,000 replications with all that hangs on them, each against a plain scan of the rows that it must
// read; then the roll-ups, the evidence of one record and the reports under filters, which have to answer within a second.
#include "model/domain/kinds.h"
#include "model/exchange/generator.h"
#include "model/insight/evidencebook.h"
#include "model/insight/report.h"
#include "model/insight/rollup.h"
#include "model/insight/wherenext.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <map>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStories = 100'000;
constexpr int kReplications = 200'000;
constexpr int kRounds = 5;
constexpr double kMostRatio = 3;
constexpr double kMostMs = 1000;
constexpr double kAtOnceMs = 50; ///< whatever was read: nobody waits for it

// The generator makes stories, replications and measured benefits; reports look at more. The numbers are those of a busy portfolio: each
// fifth replication with a benefit, a barrier for one in four, and so on.
const QStringList kMore{
    u"UPDATE story SET replication = id * 7 % 200000 + 1 WHERE id % 5 = 0"_s,
    u"UPDATE benefit SET class = CASE id % 3 WHEN 0 THEN 'soft' ELSE 'hard' END, frequency = CASE id % 4 WHEN 0 THEN "
    u"'weekly' "
    "WHEN 1 THEN 'monthly' WHEN 2 THEN 'yearly' ELSE 'one_time' END, volume = CASE id % 2 WHEN 0 THEN 20 + id % 300 "
    "END, "
    "type = CASE id % 4 WHEN 0 THEN 'cost_saving' WHEN 1 THEN 'quality' WHEN 2 THEN 'cycle_time' ELSE 'time_saved' "
    "END, "
    "unit_value = CASE id % 4 WHEN 0 THEN 1250 END, unit_value_currency = CASE id % 4 WHEN 0 THEN 'EUR' END, "
    "attribution = 20 + id % 80, confidence = 30 + id % 70, actual_on = SUBSTR(created_at, 1, 10), "
    "target = CASE id % 3 WHEN 0 THEN NULL ELSE actual * (0.5 + id % 10 / 10.0) END, "
    "isolation = CASE id % 20 WHEN 0 THEN 'comparison_group' END"_s,
    u"INSERT INTO benefit (uid, version, created_at, updated_at, name, replication, type, class, direction, unit, "
    u"baseline, target, "
    "actual, actual_on, frequency, volume, unit_value, unit_value_currency, attribution, confidence) "
    "SELECT 'bench-benefit-' || id, 1, created_at, updated_at, 'Waiting for ' || id, id, 'cost_saving', 'hard', "
    "'lower', 'cases', "
    "100 + id % 90, 40, 50 + id % 50, adopted_on, 'yearly', 12, 900 + id % 3000, CASE id % 10 WHEN 0 THEN 'USD' ELSE "
    "'EUR' END, 80, "
    "70 FROM replication WHERE id % 5 = 0"_s,
    u"INSERT INTO exchange_rate (uid, version, created_at, updated_at, base, counter, rate, rate_on) VALUES "
    u"('bench-rate', 1, "
    "'2023-01-01T00:00:00.000Z', '2023-01-01T00:00:00.000Z', 'EUR', 'USD', 1.08, '2023-01-01')"_s,
    u"INSERT INTO evidence (uid, version, created_at, updated_at, title, type, story, benefit, comparison, "
    u"independence) "
    "SELECT 'bench-evidence-' || id, 1, created_at, updated_at, 'Proof ' || id, 'measurement', CASE id % 2 WHEN 0 THEN "
    "id END, "
    "CASE id % 2 WHEN 1 THEN id / 2 + 1 END, id % 3 = 0, CASE id % 7 WHEN 0 THEN 'third_party' ELSE 'own' END FROM "
    "story "
    "WHERE id % 3 = 0"_s,
    u"INSERT INTO conviction (uid, version, created_at, updated_at, replication, assessed_on, goal_worth, reliable, "
    u"operable, help, "
    "benefit, no_alternative) SELECT 'bench-conviction-' || n || '-' || id, 1, created_at, updated_at, id, '2025-0' || "
    "n || '-10', "
    "id % 4, (id + n) % 4, id / 3 % 4, id / 5 % 4, id / 7 % 4, id / 11 % 4 FROM replication, (SELECT 1 AS n UNION "
    "SELECT 2) "
    "WHERE id % 5 < 2"_s,
    u"INSERT INTO barrier (uid, version, created_at, updated_at, description, category, severity, status, replication) "
    "SELECT 'bench-barrier-' || id, 1, created_at, updated_at, 'In the way of ' || id, CASE id % 5 WHEN 0 THEN "
    "'it_tool' WHEN 1 THEN "
    "'culture' WHEN 2 THEN 'budget' WHEN 3 THEN 'security' ELSE 'skills' END, id % 5 + 1, CASE id % 3 WHEN 0 THEN "
    "'removed' ELSE 'open' "
    "END, id FROM replication WHERE id % 4 = 0"_s,
    u"INSERT INTO side_effect (uid, version, created_at, updated_at, description, sign, likelihood, impact, "
    u"finance_chance, "
    "replication) SELECT 'bench-effect-' || id, 1, created_at, updated_at, 'Beside ' || id, CASE id % 6 WHEN 0 THEN "
    "'good' ELSE 'bad' "
    "END, id % 5 + 1, id / 5 % 5 + 1, id / 25 % 5 + 1, id FROM replication WHERE id % 4 = 1"_s,
    u"INSERT INTO retired_practice (uid, version, created_at, updated_at, name, stop_planned, stopped_on, proof, "
    u"kept_reason, "
    "replication) SELECT 'bench-practice-' || id, 1, created_at, updated_at, 'Old list ' || id, '2025-06-30', CASE id "
    "% 3 WHEN 0 THEN "
    "'2025-05-01' END, CASE id % 6 WHEN 0 THEN 'gone' END, CASE id % 7 WHEN 1 THEN 'law' END, id FROM replication WHERE id % 4 = 2"_s,
    u"UPDATE use_case SET effort_days = 3 + id % 30"_s,
    u"INSERT INTO role_value (uid, version, created_at, updated_at, role, use_case, applies) SELECT 'bench-role-' || "
    u"u.id || '-' "
    "|| n, 1, created_at, updated_at, n || ' lead', u.id, CASE u.id % 3 WHEN 0 THEN 'yes' WHEN 1 THEN 'partly' ELSE "
    "'no' END "
    "FROM use_case u, (SELECT 'quality' AS n UNION SELECT 'shift' UNION SELECT 'process')"_s,
    u"INSERT INTO goal (uid, version, created_at, updated_at, name) VALUES ('bench-goal', 1, "
    u"'2023-01-01T00:00:00.000Z', "
    "'2023-01-01T00:00:00.000Z', 'Less waiting')"_s,
    u"INSERT INTO link (kind, record, field, position, target) SELECT 'use_case', id, 'goals', 0, 1 FROM use_case WHERE id % 4 = 0"_s,
};

const QString kUseCases = u"SELECT id, title FROM use_case WHERE trashed_at IS NULL"_s;
const QString kTeams = u"SELECT id, parent, name, kind FROM team WHERE trashed_at IS NULL"_s;
// A benefit counts with its owner, so that is read with it.
const QString kBenefits =
    u"SELECT b.id, b.name, b.story, b.replication, b.unit_cost, b.type, b.class, b.direction, b.unit, b.frequency, "
    u"b.baseline, "
    "b.target, b.forecast, b.actual, b.validated, b.volume, b.attribution, b.confidence, b.unit_value, "
    "b.unit_value_currency, "
    "b.not_headcount, b.validated_by, b.validated_on, b.converted_by, b.converted_on, b.actual_on, b.period_to, "
    "b.forecast_on, "
    "s.use_case, r.use_case, r.state FROM benefit b LEFT JOIN story s ON s.id = b.story LEFT JOIN replication r "
    "ON r.id = COALESCE(b.replication, s.replication) WHERE +b.trashed_at IS NULL"_s;

QString replications(const QString& columns)
{
    return u"SELECT "_s + columns + u" FROM replication WHERE +trashed_at IS NULL"_s;
}

// What each report cannot do without, as plain statements.
const std::map<QString, QStringList>& plainScans()
{
    static const std::map<QString, QStringList> scans{
        {u"coverage"_s, {replications(u"id, use_case, team, state"_s), kUseCases, kTeams}},
        {u"adoption-curve"_s, {replications(u"team, state, adopted_on, sustained_on, reason"_s), kTeams}},
        {u"state-funnel"_s,
            {replications(
                u"state, identified_on, contacted_on, considering_on, accepted_on, planned_on, trial_on, adopted_on, "
                "sustained_on, ended_on"_s)}},
        {u"consideration-rate"_s, {replications(u"use_case, team, state, reason"_s), kUseCases, kTeams}},
        {u"time-to-adopt"_s, {replications(u"id, accepted_on, adopted_on, ended_on"_s)}},
        {u"does-it-last"_s, {replications(u"use_case, state"_s), kUseCases}},
        {u"depth-of-adoption"_s, {replications(u"id, use_case, team, state, depth"_s)}},
        {u"retired-practices"_s,
            {u"SELECT x.id, x.use_case, r.use_case, x.stop_planned, x.stopped_on, x.proof, x.verified_by, "
             u"x.kept_reason FROM "
             "retired_practice x LEFT JOIN replication r ON r.id = x.replication WHERE +x.trashed_at IS NULL"_s}},
        {u"value-waterfall"_s, {kBenefits}},
        {u"evidence-mix"_s,
            {kBenefits, replications(u"id, use_case, team, state, purpose"_s),
                u"SELECT id, use_case, replication, summary FROM story WHERE +trashed_at IS NULL"_s,
                u"SELECT record, kind FROM section"_s,
                u"SELECT story, replication, baseline, actual, isolation FROM benefit WHERE +trashed_at IS NULL"_s,
                u"SELECT story, replication, benefit, comparison, independence, type FROM evidence WHERE +trashed_at IS NULL"_s,
                u"SELECT record, target FROM link WHERE kind = 'story' AND field = 'teams'"_s}},
        {u"target-against-actual"_s,
            {u"SELECT id, name, baseline, target, actual, validated, direction FROM benefit WHERE +trashed_at IS NULL "
             u"AND target IS "
             "NOT NULL"_s}},
        {u"replicate-next"_s,
            {kBenefits, replications(u"id, use_case, team, state, purpose"_s), kUseCases, kTeams,
                u"SELECT id, use_case, replication, summary FROM story WHERE +trashed_at IS NULL"_s,
                u"SELECT record, kind FROM section"_s,
                u"SELECT story, replication, benefit, comparison, independence, type FROM evidence WHERE +trashed_at IS NULL"_s,
                u"SELECT team, role FROM person"_s}},
        {u"role-fit"_s, {u"SELECT use_case, role, applies FROM role_value WHERE +trashed_at IS NULL"_s, kUseCases}},
        {u"barriers"_s, {u"SELECT id, category, severity, status FROM barrier WHERE +trashed_at IS NULL"_s}},
        {u"side-effect-risk"_s,
            {u"SELECT id, description, sign, likelihood, impact, finance_chance, occurred, counter_measure FROM "
             u"side_effect "
             "WHERE +trashed_at IS NULL"_s}},
        {u"conviction"_s,
            {u"SELECT x.id, x.replication, r.use_case, r.team, x.assessed_on, x.goal_worth, x.reliable, x.operable, "
             u"x.help, x.benefit, "
             "x.no_alternative FROM conviction x JOIN replication r ON r.id = x.replication WHERE +x.trashed_at IS NULL"_s}},
        {u"stories-per-month"_s,
            {u"SELECT id, state, happened_from, happened_to, created_at FROM story WHERE trashed_at IS NULL"_s,
                u"SELECT story, replication FROM benefit WHERE +trashed_at IS NULL AND baseline IS NOT NULL AND actual IS NOT NULL"_s}},
    };
    return scans;
}

bool scan(Database& database, const QStringList& statements)
{
    for (const QString& sql : statements) {
        Query query = database.prepare(sql);
        if (!query.run())
            return false;
        while (query.next())
            continue;
        if (!query.status())
            return false;
    }
    return true;
}

bool fill(const QString& path)
{
    // A file of an earlier format is brought up to date first.
    if (!Session::open(path, Access::ReadWrite, systemServices(u"bench"_s)))
        return false;
    auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return false;
    Transaction transaction(**database);
    for (const QString& sql : kMore) {
        if (const Status done = (*database)->run(sql); !done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
            return false;
        }
    }
    return bool(transaction.commit());
}

bool reports(Session& session)
{
    bool done = true;
    for (const ReportEntry& entry : allReports()) {
        const QString name = QString::fromLatin1(entry.name);
        const double plain = bench::medianMs(kRounds, [&] { return scan(session.database(), plainScans().at(name)); });
        const double mine = bench::medianMs(kRounds, [&] {
            const auto report = runReport(session, name);
            return report && report->notes.enough;
        });
        done = done && plain > 0 && mine > 0;
        bench::print(name, u"%1 ms, plain scan %2 ms"_s.arg(mine, 0, 'f', 0).arg(plain, 0, 'f', 0), mine / plain,
            std::max(kMostRatio, kAtOnceMs / plain), false);
        if (mine > kMostMs)
            std::printf("  longer than a second: MISSED\n");
    }
    return done;
}

bool within(const QString& name, const std::function<bool()>& work)
{
    const double mine = bench::medianMs(2, work);
    bench::print(name, u"%1 ms, %2 allowed"_s.arg(mine, 0, 'f', 0).arg(kMostMs), mine / kMostMs, 1, false);
    return mine > 0;
}

bool filtered(Session& session)
{
    bool done = true;
    const std::vector<std::pair<QString, ReportFilter>> filters{
        {u"last 12 months"_s, {ReportPeriod::Last12Months, {}, {}}},
        {u"one unit"_s, {ReportPeriod::All, RecordId{2}, {}}},
        {u"a query"_s, {ReportPeriod::All, {}, u"use_case:#7"_s}},
    };
    for (const auto& [name, filter] : filters) {
        for (const ReportEntry& entry : allReports()) {
            const QString report = QString::fromLatin1(entry.name);
            done = within(report + u", "_s + name, [&] { return bool(runReport(session, report, filter)); }) && done;
        }
    }
    return done;
}

bool ofRecords(Session& session)
{
    const auto rolled = [&session](Kind kind, qint64 id) {
        return [&session, kind, id] { return bool(valueRollup(session, {kind, RecordId{id}})); };
    };
    const auto proven = [&session](Kind kind, qint64 id) {
        return [&session, kind, id] { return bool(EvidenceBook::readFor(session, kind, RecordId{id})); };
    };
    bool done = within(u"roll-up, everything"_s, rolled({}, 0));
    done = within(u"roll-up, a unit"_s, rolled(team::kind, 2)) && done;
    done = within(u"roll-up, a team"_s, rolled(team::kind, 20)) && done;
    done = within(u"roll-up, a use case"_s, rolled(usecase::kind, 7)) && done;
    done = within(u"roll-up, a goal"_s, rolled(goal::kind, 1)) && done;
    done = within(u"roll-up, a story"_s, rolled(story::kind, 70)) && done;
    done = within(u"evidence of a story"_s, proven(story::kind, 70)) && done;
    done = within(u"evidence of a use case"_s, proven(usecase::kind, 7)) && done;
    return within(u"where next, all pairs"_s, [&] { return bool(whereNext(session, {})); }) && done;
}

} // namespace

// The portfolio given as the argument, or in ENCORE_BENCH_PORTFOLIO, is copied before it is filled.
int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString given = argc > 1 ? QString::fromLocal8Bit(argv[1]) : qEnvironmentVariable("ENCORE_BENCH_PORTFOLIO");
    const QString path = folder.filePath(u"large.encore"_s);
    const bool made =
        given.isEmpty() ? bool(generatePortfolio(path, {kStories, 1, kReplications})) : QFile::copy(given, path);
    if (!made || !fill(path))
        return 1;
    auto session = Session::open(path, Access::ReadOnly, systemServices(u"bench"_s));
    if (!session)
        return 1;
    const bool done = reports(**session) && ofRecords(**session) && filtered(**session);
    return done ? 0 : 1;
}
