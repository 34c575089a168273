// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/reportscope.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "How much of the way from the figure before to the target has been gone: (after − before) ÷ (target − before). "
    "Without a "
    "figure before, after ÷ target, or target ÷ after when lower is better. A validated figure counts before the one "
    "that was "
    "claimed; what a revision replaces does not count. The furthest from their targets stand first. A period means "
    "figures "
    "measured in it.");
constexpr qint64 kMostRows = 30;

Figure numberOr(const Query& query, int column)
{
    return {query.isNull(column) ? Filling() : Filling(query.number(column))};
}

struct Counts
{
    qint64 withTarget = 0;
    qint64 withFigure = 0;
};

Result<Counts> readCounts(const ReportScope& scope)
{
    Counts counts;
    Query query = scope.prepare(u"target_counts"_s);
    ENCORE_TRY(query.run());
    if (query.next())
        counts = {query.integer(0), query.integer(1)};
    ENCORE_TRY(query.status());
    return counts;
}

} // namespace

Result<Report> targetAgainstActual(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope,
        ReportScope::read(
            session, filter, benefit::kind, u"COALESCE(x.validated_on, x.actual_on, SUBSTR(x.created_at, 1, 10))"_s));
    ENCORE_ASSIGN(counts, readCounts(scope));
    Report report;
    report.columns = {textColumn("benefit", QT_TRANSLATE_NOOP("encore", "Benefit")),
        textColumn("of", QT_TRANSLATE_NOOP("encore", "Of")), textColumn("unit", QT_TRANSLATE_NOOP("encore", "Unit")),
        numberColumn("before", QT_TRANSLATE_NOOP("encore", "Before")),
        numberColumn("target", QT_TRANSLATE_NOOP("encore", "Target")),
        numberColumn("after", QT_TRANSLATE_NOOP("encore", "After")),
        numberColumn("reached", QT_TRANSLATE_NOOP("encore", "Of the target"))};
    qint64 met = 0;
    qint64 n = 0;
    std::vector<RecordId> ids;
    Query query = scope.prepare(u"targets"_s);
    query.bind(kMostRows);
    ENCORE_TRY(query.run());
    while (query.next()) {
        n = query.integer(8);
        met = query.integer(9);
        ids.push_back(RecordId{query.integer(0)});
        report.rows.push_back({{{query.text(1)}, {query.text(2)}, {query.text(3)}, numberOr(query, 4),
                                   numberOr(query, 5), numberOr(query, 6), {Share{query.number(7)}}},
            u"id:"_s + query.text(0)});
    }
    ENCORE_TRY(query.status());
    report.drawing.names = {0, 1};
    report.drawing.series = {{6, 1}};
    report.drawing.lines = {{1, {QT_TRANSLATE_NOOP("encore", "Target"), {}}}};
    report.notes.kind = QString(benefit::kind.key);
    report.notes.query = scope.listQuery(u"has:target (has:actual or has:validated)"_s, ids);
    report.notes.formula = kFormula;
    report.notes.n = n;
    report.notes.enough = n > 0;
    report.notes.finding = n == 0
        ? Sentence{QT_TRANSLATE_NOOP("encore",
                       "Nothing can be compared yet: %1 benefits have a target, none of them a figure reached. Note "
                       "both."),
            {counts.withTarget}}
        : Sentence{QT_TRANSLATE_NOOP("encore", "%1 of %2 targets are met; furthest from its target is %3."),
            {met, n, report.rows.front().figures[0].value}};
    report.notes.leaveOut(
        QT_TRANSLATE_NOOP("encore", "%1 with a target but no figure reached"), counts.withTarget - counts.withFigure);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 whose figures cannot be compared"), counts.withFigure - n);
    report.notes.leaveOut(
        QT_TRANSLATE_NOOP("encore", "%1 closer to their targets are not shown"), n - qint64(report.rows.size()));
    return report;
}

} // namespace encore
