// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/reportscope.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "Every old way of working that was to stop counts once: stopped with proof (somebody verified it, or a proof is "
    "noted), "
    "stopped without proof, still to stop, or kept for a stated reason. It belongs to its use case or to that of its "
    "replication. "
    "A period means those that stopped, or were planned to stop, in it.");
constexpr size_t kPlaces = 4;
constexpr size_t kMostRows = 30;

enum Place : size_t { Proved, Stopped, ToStop, Kept };

struct Practices
{
    QString title;
    std::array<std::vector<RecordId>, kPlaces> ids;
    qint64 overdue = 0;
    qint64 count(size_t place) const { return qint64(ids.at(place).size()); }
    qint64 all() const { return count(Proved) + count(Stopped) + count(ToStop) + count(Kept); }
};

Place placeOf(const Query& query)
{
    if (!query.isNull(3))
        return query.integer(4) != 0 ? Proved : Stopped;
    return query.integer(5) != 0 ? Kept : ToStop;
}

Result<std::vector<Practices>> readPractices(Session& session, const ReportScope& scope)
{
    const QString today = scope.today().toString(Qt::ISODate);
    std::map<qint64, Practices> byUseCase;
    Query query = scope.prepare(u"retired_practices"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        Practices& each = byUseCase[query.integer(1)];
        const Place place = placeOf(query);
        each.ids.at(place).push_back(RecordId{query.integer(0)});
        // A year is over with its last day.
        const bool past = place == ToStop && !query.isNull(2) && QString(query.text(2) + u"-12-31"_s).left(10) < today;
        each.overdue += past ? 1 : 0;
    }
    ENCORE_TRY(query.status());
    ENCORE_ASSIGN(useCases, namesOf(session, usecase::kind));
    std::vector<Practices> out;
    for (auto& [id, each] : byUseCase) {
        each.title = useCases[id];
        out.push_back(std::move(each));
    }
    std::ranges::stable_sort(
        out, std::greater(), [](const Practices& each) { return std::pair(each.count(ToStop), each.all()); });
    return out;
}

ReportRow rowOf(const Practices& each)
{
    std::vector<RecordId> all;
    ReportRow row;
    row.figures.push_back(
        {each.title.isEmpty() ? Filling(Word{QT_TRANSLATE_NOOP("encore", "No use case")}) : Filling(each.title)});
    for (size_t i = 0; i < kPlaces; ++i) {
        row.figures.push_back({each.count(i), idQuery(each.ids[i])});
        all.insert(all.end(), each.ids[i].begin(), each.ids[i].end());
    }
    row.figures.push_back({each.overdue});
    row.query = idQuery(all);
    return row;
}

struct Sum
{
    qint64 all = 0;
    qint64 stopped = 0;
    qint64 proved = 0;
    qint64 overdue = 0;
};

Sentence findingOf(const Sum& sum)
{
    if (sum.all == 0) {
        return {QT_TRANSLATE_NOOP("encore",
                    "No old way of working is recorded. Note with each replication what the team stops doing."),
            {}};
    }
    if (sum.overdue > 0) {
        return {QT_TRANSLATE_NOOP(
                    "encore", "Old ways that have stopped: %1 of %2, with proof: %3; past the day planned: %4."),
            {sum.stopped, sum.all, sum.proved, sum.overdue}};
    }
    return {QT_TRANSLATE_NOOP("encore", "Old ways that have stopped: %1 of %2, with proof: %3."),
        {sum.stopped, sum.all, sum.proved}};
}

} // namespace

Result<Report> retiredPractices(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope,
        ReportScope::read(session, filter, retiredpractice::kind,
            u"COALESCE(x.stopped_on, x.stop_planned, SUBSTR(x.created_at, 1, 10))"_s));
    ENCORE_ASSIGN(practices, readPractices(session, scope));
    Report report;
    report.columns = {textColumn("use_case", QT_TRANSLATE_NOOP("encore", "Use case")),
        numberColumn("proved", QT_TRANSLATE_NOOP("encore", "Stopped, with proof")),
        numberColumn("stopped", QT_TRANSLATE_NOOP("encore", "Stopped, no proof")),
        numberColumn("to_stop", QT_TRANSLATE_NOOP("encore", "Still to stop")),
        numberColumn("kept", QT_TRANSLATE_NOOP("encore", "Kept for a reason")),
        numberColumn("overdue", QT_TRANSLATE_NOOP("encore", "Past its day"))};
    Sum sum;
    for (const Practices& each : practices) {
        sum.all += each.all();
        sum.stopped += each.count(Proved) + each.count(Stopped);
        sum.proved += each.count(Proved);
        sum.overdue += each.overdue;
        if (report.rows.size() < kMostRows)
            report.rows.push_back(rowOf(each));
    }
    report.drawing.series = {{1, 3}, {2, 5}, {3, 2, true}, {4, 0}};
    report.drawing.axis = {QT_TRANSLATE_NOOP("encore", "Old ways of working"), {}};
    report.notes.kind = QString(retiredpractice::kind.key);
    report.notes.query = scope.everything() ? QString() : [&] {
        std::vector<RecordId> ids;
        for (const Practices& each : practices) {
            for (const auto& some : each.ids)
                ids.insert(ids.end(), some.begin(), some.end());
        }
        return idQuery(ids);
    }();
    report.notes.formula = kFormula;
    report.notes.n = sum.all;
    report.notes.enough = sum.all > 0;
    report.notes.finding = findingOf(sum);
    ENCORE_ASSIGN(outside, scope.outside());
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 outside of the period"), outside);
    report.notes.leaveOut(
        QT_TRANSLATE_NOOP("encore", "use cases that are not shown: %1"), qint64(practices.size() - report.rows.size()));
    return report;
}

} // namespace encore
