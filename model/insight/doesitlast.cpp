// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/domain/stats.h"
#include "model/insight/answers.h"
#include "model/insight/reportscope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "Sustained ÷ (sustained + reverted + abandoned), with the 95 % interval after Wilson. Adopted ones that have not "
    "been "
    "audited yet count for neither side. A use case with fewer than 3 that stood or failed the test has no rate. A "
    "period means "
    "replications that were sustained or ended in it.");
constexpr qint64 kFewest = 3;
constexpr size_t kMostRows = 30;

struct Outcome
{
    qint64 useCase = 0;
    QString title;
    qint64 sustained = 0;
    qint64 reverted = 0;
    qint64 abandoned = 0;
    qint64 n() const { return sustained + reverted + abandoned; }
};

ReportRow rowOf(const Outcome& outcome, const Filling& title, const QString& terms, const ReportScope& scope)
{
    const stats::Interval interval = stats::wilson(outcome.sustained, outcome.n());
    const auto counted = [&](qint64 count, const char* state) {
        return Figure{
            count, count > 0 ? scope.withTerms(allOf({terms, u"state:"_s + QLatin1StringView(state)})) : QString()};
    };
    return {{{title}, counted(outcome.sustained, "sustained"), counted(outcome.reverted, "reverted"),
                counted(outcome.abandoned, "abandoned"), {Share{double(outcome.sustained) / double(outcome.n())}},
                {Share{interval.low}}, {Share{interval.high}}},
        scope.withTerms(allOf({terms, u"state:sustained,reverted,abandoned"_s}))};
}

Sentence findingOf(const Outcome& all, qint64 waiting)
{
    if (all.n() < kFewest) {
        return {QT_TRANSLATE_NOOP("encore",
                    "Too early to say. Sustained or ended so far: %1; adopted and waiting for their audit: %2. It "
                    "takes at least %3 that were sustained or have ended."),
            {all.n(), waiting, kFewest}};
    }
    const stats::Interval interval = stats::wilson(all.sustained, all.n());
    return {QT_TRANSLATE_NOOP("encore",
                "%1 of %2 lasted: %3, with 95 % confidence between %4 and %5. Still waiting for their audit: %6."),
        {all.sustained, all.n(), Share{double(all.sustained) / double(all.n())}, Share{interval.low},
            Share{interval.high}, waiting}};
}

} // namespace

Result<Report> doesItLast(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope,
        ReportScope::read(session, filter, replication::kind, u"COALESCE(x.ended_on, x.sustained_on, x.adopted_on)"_s));
    std::vector<Outcome> outcomes;
    Outcome all;
    qint64 waiting = 0;
    Query query = scope.prepare(u"does_it_last"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        outcomes.push_back({query.integer(0), query.text(1), query.integer(2), query.integer(3), query.integer(4)});
        waiting += query.integer(5);
        all.sustained += outcomes.back().sustained;
        all.reverted += outcomes.back().reverted;
        all.abandoned += outcomes.back().abandoned;
    }
    ENCORE_TRY(query.status());
    const auto few = std::erase_if(outcomes, [](const Outcome& each) { return each.n() < kFewest; });
    std::ranges::stable_sort(outcomes, std::greater(),
        [](const Outcome& each) { return std::pair(double(each.sustained) / double(each.n()), each.n()); });
    Report report;
    report.columns = {textColumn("use_case", QT_TRANSLATE_NOOP("encore", "Use case")),
        numberColumn("sustained", QT_TRANSLATE_NOOP("encore", "Sustained")),
        numberColumn("reverted", QT_TRANSLATE_NOOP("encore", "Reverted")),
        numberColumn("abandoned", QT_TRANSLATE_NOOP("encore", "Abandoned")),
        numberColumn("rate", QT_TRANSLATE_NOOP("encore", "Lasted")),
        numberColumn("low", QT_TRANSLATE_NOOP("encore", "At least (95 %)")),
        numberColumn("high", QT_TRANSLATE_NOOP("encore", "At most (95 %)"))};
    if (all.n() >= kFewest) {
        report.rows.push_back(rowOf(all, Word{QT_TRANSLATE_NOOP("encore", "All use cases")}, {}, scope));
        for (size_t i = 0; i < std::min(outcomes.size(), kMostRows); ++i)
            report.rows.push_back(
                rowOf(outcomes[i], outcomes[i].title, u"use_case:#%1"_s.arg(outcomes[i].useCase), scope));
    }
    report.drawing.series = {{4, 3}};
    report.drawing.low = 5;
    report.drawing.high = 6;
    report.drawing.highest = 1;
    report.notes.kind = QString(replication::kind.key);
    report.notes.query = scope.withTerms(u"state:sustained,reverted,abandoned"_s);
    report.notes.formula = kFormula;
    report.notes.n = all.n();
    report.notes.enough = all.n() >= kFewest;
    report.notes.finding = findingOf(all, waiting);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "adopted and waiting for their audit: %1"), waiting);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "use cases with fewer than 3, without a bar: %1"), qint64(few));
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "use cases that are not shown: %1"),
        std::max<qint64>(0, qint64(outcomes.size()) - qint64(kMostRows)));
    return report;
}

} // namespace encore
