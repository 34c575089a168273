// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/benefitfigures.h"
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/reports.h"
#include "model/insight/reportscope.h"

#include <algorithm>
#include <span>

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
constexpr size_t kMostRows = 30;

struct Aim
{
    RecordId id;
    QString name;
    BenefitFigures figures;
    double share = 0;
};

struct Aims
{
    std::vector<Aim> comparable;
    qint64 withTarget = 0;
    qint64 withFigure = 0;
    qint64 met = 0;
};

std::optional<double> numberIn(const Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.number(column));
}

Result<Aims> readAims(const ReportScope& scope)
{
    Aims aims;
    Query query = scope.prepare(u"targets"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        BenefitFigures figures;
        figures.baseline = numberIn(query, 2);
        figures.target = numberIn(query, 3);
        figures.actual = numberIn(query, 4);
        figures.validated = numberIn(query, 5);
        figures.direction = query.text(6);
        figures.notHeadcount = query.integer(7) != 0;
        ++aims.withTarget;
        aims.withFigure += figureAt(figures, FigureStage::Validated) ? 1 : 0;
        const auto share = shareOfTarget(figures);
        if (!share)
            continue;
        aims.met += *share >= 1 ? 1 : 0;
        aims.comparable.push_back({RecordId{query.integer(0)}, query.text(1), std::move(figures), *share});
    }
    ENCORE_TRY(query.status());
    // The furthest from their targets are shown; the others only count.
    const size_t shown = std::min(kMostRows, aims.comparable.size());
    std::ranges::partial_sort(aims.comparable, aims.comparable.begin() + qsizetype(shown), {},
        [](const Aim& aim) { return std::tie(aim.share, aim.name, aim.id); });
    return aims;
}

Figure numberOr(const std::optional<double>& number)
{
    return {number ? Filling(*number) : Filling()};
}

Result<ReportRow> rowOf(Session& session, const Aim& aim)
{
    Query query = session.database().prepare(reportSql(u"target_owner"_s));
    query.bind(aim.id.value);
    ENCORE_TRY(query.run());
    const bool found = query.next();
    ENCORE_TRY(query.status());
    return ReportRow{{{aim.name}, {found ? query.text(0) : QString()}, {found ? query.text(1) : QString()},
                         numberOr(aim.figures.baseline), numberOr(aim.figures.target),
                         numberOr(figureAt(aim.figures, FigureStage::Validated)), {Share{aim.share}}},
        u"id:%1"_s.arg(aim.id.value)};
}

} // namespace

Result<Report> targetAgainstActual(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope,
        ReportScope::read(
            session, filter, benefit::kind, u"COALESCE(x.validated_on, x.actual_on, SUBSTR(x.created_at, 1, 10))"_s));
    ENCORE_ASSIGN(aims, readAims(scope));
    Report report;
    report.columns = {textColumn("benefit", QT_TRANSLATE_NOOP("encore", "Benefit")),
        textColumn("of", QT_TRANSLATE_NOOP("encore", "Of")), textColumn("unit", QT_TRANSLATE_NOOP("encore", "Unit")),
        numberColumn("before", QT_TRANSLATE_NOOP("encore", "Before")),
        numberColumn("target", QT_TRANSLATE_NOOP("encore", "Target")),
        numberColumn("after", QT_TRANSLATE_NOOP("encore", "After")),
        numberColumn("reached", QT_TRANSLATE_NOOP("encore", "Of the target"))};
    const auto n = qint64(aims.comparable.size());
    std::vector<RecordId> ids;
    for (const Aim& aim : std::span(aims.comparable).first(std::min(kMostRows, aims.comparable.size()))) {
        ENCORE_ASSIGN(row, rowOf(session, aim));
        report.rows.push_back(std::move(row));
        ids.push_back(aim.id);
    }
    const auto shown = std::span(aims.comparable).first(report.rows.size());
    if (std::ranges::any_of(shown, [](const Aim& aim) { return aim.figures.notHeadcount; }))
        addHeadcountCaution(report, [shown](size_t row) { return shown[row].figures.notHeadcount; });
    report.drawing.names = {0, 1};
    report.drawing.series = {{6, 1}};
    report.drawing.lines = {{1, {QT_TRANSLATE_NOOP("encore", "Target"), {}}}};
    report.notes.kind = QString(benefit::kind.key);
    report.notes.query = scope.listQuery(u"has:target (has:actual or has:validated)"_s, ids);
    report.notes.formula = kFormula;
    report.notes.n = n;
    report.notes.enough = n > 0;
    report.notes.finding = n == 0 ? Sentence{QT_TRANSLATE_NOOP("encore",
                                                 "Nothing can be compared yet. Benefits with a target: %1, none of "
                                                 "them with a figure reached. Note both."),
                               {aims.withTarget}}
        : aims.met == n
        ? Sentence{QT_TRANSLATE_NOOP("encore", "Every target that can be compared is met: %1."), {n}}
        : Sentence{QT_TRANSLATE_NOOP("encore", "Targets met: %1 of %2; furthest from its target is %3."),
            {aims.met, n, report.rows.front().figures[0].value}};
    report.notes.leaveOut(
        QT_TRANSLATE_NOOP("encore", "%1 with a target but no figure reached"), aims.withTarget - aims.withFigure);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 whose figures cannot be compared"), aims.withFigure - n);
    report.notes.leaveOut(
        QT_TRANSLATE_NOOP("encore", "closer to their targets and not shown: %1"), n - qint64(report.rows.size()));
    return report;
}

} // namespace encore
