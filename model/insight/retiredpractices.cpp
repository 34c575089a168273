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

struct Practices
{
    QString title;
    std::array<qint64, kPlaces> counts{};
    std::array<std::vector<RecordId>, kPlaces> ids;
    qint64 overdue = 0;
    qint64 all() const { return counts[0] + counts[1] + counts[2] + counts[3]; }
};

Result<std::vector<Practices>> readPractices(const ReportScope& scope)
{
    std::map<qint64, Practices> byUseCase;
    Query query = scope.prepare(u"retired_practices"_s);
    query.bind(scope.today().toString(Qt::ISODate));
    ENCORE_TRY(query.run());
    while (query.next()) {
        Practices& each = byUseCase[query.integer(0)];
        const auto place = size_t(query.integer(2));
        each.title = query.text(1);
        each.overdue += query.integer(3);
        each.counts.at(place) += query.integer(4);
        each.ids.at(place) = idsIn(query.text(5));
    }
    ENCORE_TRY(query.status());
    std::vector<Practices> out;
    for (auto& [id, each] : byUseCase)
        out.push_back(std::move(each));
    std::ranges::stable_sort(
        out, std::greater(), [](const Practices& each) { return std::pair(each.counts[2], each.all()); });
    return out;
}

ReportRow rowOf(const Practices& each)
{
    std::vector<RecordId> all;
    ReportRow row;
    row.figures.push_back(
        {each.title.isEmpty() ? Filling(Word{QT_TRANSLATE_NOOP("encore", "No use case")}) : Filling(each.title)});
    for (size_t i = 0; i < kPlaces; ++i) {
        row.figures.push_back({each.counts[i], idQuery(each.ids[i])});
        all.insert(all.end(), each.ids[i].begin(), each.ids[i].end());
    }
    row.figures.push_back({each.overdue});
    row.query = idQuery(all);
    return row;
}

Sentence findingOf(const Practices& sum)
{
    if (sum.all() == 0) {
        return {QT_TRANSLATE_NOOP("encore",
                    "No old way of working is recorded. Note with each replication what the team stops doing."),
            {}};
    }
    if (sum.overdue > 0) {
        return {
            QT_TRANSLATE_NOOP("encore", "%1 of %2 old ways have stopped, %3 with proof; %4 are past the day planned."),
            {sum.counts[0] + sum.counts[1], sum.all(), sum.counts[0], sum.overdue}};
    }
    return {QT_TRANSLATE_NOOP("encore", "%1 of %2 old ways have stopped, %3 with proof."),
        {sum.counts[0] + sum.counts[1], sum.all(), sum.counts[0]}};
}

} // namespace

Result<Report> retiredPractices(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope,
        ReportScope::read(session, filter, retiredpractice::kind,
            u"COALESCE(x.stopped_on, x.stop_planned, SUBSTR(x.created_at, 1, 10))"_s));
    ENCORE_ASSIGN(practices, readPractices(scope));
    Report report;
    report.columns = {textColumn("use_case", QT_TRANSLATE_NOOP("encore", "Use case")),
        numberColumn("proved", QT_TRANSLATE_NOOP("encore", "Stopped, with proof")),
        numberColumn("stopped", QT_TRANSLATE_NOOP("encore", "Stopped, no proof")),
        numberColumn("to_stop", QT_TRANSLATE_NOOP("encore", "Still to stop")),
        numberColumn("kept", QT_TRANSLATE_NOOP("encore", "Kept for a reason")),
        numberColumn("overdue", QT_TRANSLATE_NOOP("encore", "Past its day"))};
    Practices sum;
    for (const Practices& each : practices) {
        for (size_t i = 0; i < kPlaces; ++i)
            sum.counts[i] += each.counts[i];
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
    report.notes.n = sum.all();
    report.notes.enough = sum.all() > 0;
    report.notes.finding = findingOf(sum);
    ENCORE_ASSIGN(outside, scope.outside());
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 outside of the period"), outside);
    report.notes.leaveOut(
        QT_TRANSLATE_NOOP("encore", "use cases that are not shown: %1"), qint64(practices.size() - report.rows.size()));
    return report;
}

} // namespace encore
