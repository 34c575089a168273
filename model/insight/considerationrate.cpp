// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/reportscope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "Of the teams that can take a use case up, how many have gone beyond \"identified\": contacted, considering or "
    "further; who "
    "declined has considered it, too. Teams to which it does not apply (declined for that reason) do not count. A "
    "period means "
    "replications that began in it.");
constexpr size_t kMostRows = 40;
// Lists what the statement counts as considered.
constexpr QLatin1StringView kConsidered{
    "has:state -state:identified -(state:declined reason:not_applicable_here) (-state:stalled,abandoned OR "
    "has:contacted_on OR has:considering_on OR "
    "has:accepted_on "
    "OR has:planned_on OR has:trial_on OR has:adopted_on OR has:sustained_on OR (has:stalled_from "
    "-stalled_from:=identified))"};

struct UseCase
{
    QString title;
    qint64 id = 0;
    qint64 considered = 0;
    qint64 used = 0;
    qint64 eligible = 0;
    bool retired = false;
    double rate() const { return eligible > 0 ? double(considered) / double(eligible) : 0; }
};

struct Counts
{
    std::vector<UseCase> useCases;
    qint64 gone = 0;
    qint64 inapplicable = 0;
};

Result<std::map<qint64, UseCase>> readUseCases(Session& session)
{
    std::map<qint64, UseCase> out;
    Query query = session.database().prepare(reportSql(u"coverage_use_cases"_s));
    ENCORE_TRY(query.run());
    while (query.next())
        out[query.integer(0)] = {query.text(1), query.integer(0), 0, 0, 0, query.integer(2) != 0};
    ENCORE_TRY(query.status());
    return out;
}

Result<Counts> readCounts(Session& session, const ReportScope& scope)
{
    ENCORE_ASSIGN(working, workingTeams(session, scope.filter().unit));
    ENCORE_ASSIGN(byId, readUseCases(session));
    for (auto& [id, each] : byId)
        each.eligible = qint64(working.names.size());
    Counts counts;
    std::map<qint64, bool> touched;
    auto found = byId.end();
    Query query = scope.prepare(u"consideration"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        // The rows of a use case come one after the other.
        if (found == byId.end() || found->first != query.integer(0)) {
            found = byId.find(query.integer(0));
            if (found != byId.end())
                touched[found->first] = true;
        }
        if (found == byId.end())
            continue;
        if (!working.names.contains(query.integer(1))) {
            ++counts.gone;
        } else if (query.integer(4) != 0) {
            ++counts.inapplicable;
            --found->second.eligible;
        } else {
            found->second.considered += query.integer(2);
            found->second.used += query.integer(3);
        }
    }
    ENCORE_TRY(query.status());
    // With a query only what it leaves is looked at; else a use case that nobody was asked about is the news.
    const bool all = scope.filter().query.trimmed().isEmpty();
    for (const auto& [id, each] : byId) {
        if ((all || touched.contains(id)) && each.eligible > 0)
            counts.useCases.push_back(each);
    }
    std::ranges::stable_sort(counts.useCases, std::greater(), &UseCase::rate);
    return counts;
}

Sentence findingOf(const std::vector<UseCase>& useCases, qint64 considered, qint64 eligible)
{
    if (useCases.empty() || eligible == 0) {
        return {QT_TRANSLATE_NOOP("encore",
                    "There is nothing to ask about yet: record use cases, the teams, and which team was asked about "
                    "which use case."),
            {}};
    }
    // Nobody need be asked about what is retired.
    const auto wanted =
        std::find_if(useCases.rbegin(), useCases.rend(), [](const UseCase& each) { return !each.retired; });
    const UseCase& least = wanted == useCases.rend() ? useCases.back() : *wanted;
    return {QT_TRANSLATE_NOOP(
                "encore", "Of all pairs of team and use case %1 were considered. Fewest teams know %2: %3 of %4."),
        {Share{double(considered) / double(eligible)}, least.title, least.considered, least.eligible}};
}

} // namespace

Result<Report> considerationRate(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope,
        ReportScope::read(
            session, filter, replication::kind, u"COALESCE(x.identified_on, SUBSTR(x.created_at, 1, 10))"_s));
    ENCORE_ASSIGN(counts, readCounts(session, scope));
    Report report;
    report.columns = {textColumn("use_case", QT_TRANSLATE_NOOP("encore", "Use case")),
        numberColumn("eligible", QT_TRANSLATE_NOOP("encore", "Teams that can")),
        numberColumn("considered", QT_TRANSLATE_NOOP("encore", "Considered it")),
        numberColumn("in_use", QT_TRANSLATE_NOOP("encore", "Use it")),
        numberColumn("rate", QT_TRANSLATE_NOOP("encore", "Rate"))};
    qint64 considered = 0;
    qint64 eligible = 0;
    for (const UseCase& each : counts.useCases) {
        considered += each.considered;
        eligible += each.eligible;
        if (report.rows.size() < kMostRows)
            report.rows.push_back(
                {{{each.title}, {each.eligible}, {each.considered}, {each.used}, {Share{each.rate()}}},
                    scope.withTerms(u"use_case:#%1 "_s.arg(each.id) + kConsidered)});
    }
    report.drawing.series = {{4, 1}};
    report.drawing.highest = 1;
    report.drawing.remarks = {2, 3};
    report.columns[2].remark = QT_TRANSLATE_NOOP("encore", "asked: %1");
    report.columns[3].remark = QT_TRANSLATE_NOOP("encore", "in use: %1");
    report.notes.kind = QString(replication::kind.key);
    report.notes.query = scope.withTerms(QString(kConsidered));
    report.notes.formula = kFormula;
    report.notes.n = considered;
    report.notes.enough = eligible > 0;
    report.notes.finding = findingOf(counts.useCases, considered, eligible);
    report.counted = {
        QT_TRANSLATE_NOOP("encore", "of %1 (pairs of team and use case that were considered)"), {eligible}};
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "not applicable to the team: %1"), counts.inapplicable);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 at teams that no longer exist"), counts.gone);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "use cases that are not shown: %1"),
        qint64(counts.useCases.size() - report.rows.size()));
    ENCORE_ASSIGN(outside, scope.outside());
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 outside of the period"), outside);
    return report;
}

} // namespace encore
