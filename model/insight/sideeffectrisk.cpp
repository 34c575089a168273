// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/reportscope.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "Unwanted side effects by likelihood and impact, 1 to 5 each; their product is the risk, and 15 or more is high. "
    "An outline "
    "marks those that finance is likely to take for savings (4 or 5 of 5). A period means side effects entered in it.");
constexpr qint64 kHigh = 15;
constexpr qint64 kCaptured = 4;
constexpr size_t kMostRows = 200;

struct Risks
{
    qint64 n = 0;
    qint64 good = 0;
    qint64 unrated = 0;
    qint64 high = 0;
    qint64 helpless = 0; ///< high without a counter-measure
    qint64 captured = 0;
    std::vector<RecordId> ids;
};

Status readRows(const ReportScope& scope, Report& report, Risks& risks)
{
    Query query = scope.prepare(u"side_effects"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        if (query.text(3) == "good"_L1) {
            ++risks.good;
            continue;
        }
        if (query.isNull(4) || query.isNull(5)) {
            ++risks.unrated;
            continue;
        }
        const qint64 risk = query.integer(4) * query.integer(5);
        const bool captured = query.integer(6) >= kCaptured;
        ++risks.n;
        risks.high += risk >= kHigh ? 1 : 0;
        risks.helpless += risk >= kHigh && query.integer(8) == 0 ? 1 : 0;
        risks.captured += captured ? 1 : 0;
        risks.ids.push_back(RecordId{query.integer(0)});
        if (report.rows.size() >= kMostRows)
            continue;
        report.rows.push_back(
            {{{query.text(1), {}, -1, captured}, {query.text(2)}, {query.integer(4)}, {query.integer(5)}, {risk},
                 {query.isNull(6) ? Filling() : Filling(query.integer(6))},
                 {query.integer(7) != 0 ? Filling(Word{QT_TRANSLATE_NOOP("encore", "Yes")}) : Filling()}},
                u"id:"_s + query.text(0)});
    }
    return query.status();
}

Sentence findingOf(const Risks& risks)
{
    if (risks.n == 0) {
        return {QT_TRANSLATE_NOOP("encore",
                    "No unwanted side effect is rated. Note with each replication what else may happen, how likely it "
                    "is and how much it would matter."),
            {}};
    }
    if (risks.high == 0) {
        return {QT_TRANSLATE_NOOP(
                    "encore", "None of %1 unwanted side effects is a high risk; %2 may be taken for savings."),
            {risks.n, risks.captured}};
    }
    return {QT_TRANSLATE_NOOP("encore",
                "%1 of %2 unwanted side effects are high risks, %3 of them without a counter-measure; %4 may be taken "
                "for savings."),
        {risks.high, risks.n, risks.helpless, risks.captured}};
}

} // namespace

Result<Report> sideEffectRisk(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope, ReportScope::read(session, filter, sideeffect::kind, u"SUBSTR(x.created_at, 1, 10)"_s));
    Report report;
    report.columns = {textColumn("side_effect", QT_TRANSLATE_NOOP("encore", "Side effect")),
        textColumn("of", QT_TRANSLATE_NOOP("encore", "Of")),
        numberColumn("likelihood", QT_TRANSLATE_NOOP("encore", "Likelihood")),
        numberColumn("impact", QT_TRANSLATE_NOOP("encore", "Impact")),
        numberColumn("risk", QT_TRANSLATE_NOOP("encore", "Risk")),
        numberColumn("finance_chance", QT_TRANSLATE_NOOP("encore", "Taken for savings")),
        textColumn("occurred", QT_TRANSLATE_NOOP("encore", "Happened"))};
    Risks risks;
    ENCORE_TRY(readRows(scope, report, risks));
    report.drawing.series = {{3, 1}, {2, 1}};
    report.drawing.lines = {{double(kHigh), {QT_TRANSLATE_NOOP("encore", "High risk"), {}}}};
    report.drawing.across = {QT_TRANSLATE_NOOP("encore", "Impact"), {}};
    report.drawing.axis = {QT_TRANSLATE_NOOP("encore", "Likelihood"), {}};
    report.notes.kind = QString(sideeffect::kind.key);
    report.notes.query = scope.listQuery(u"-sign:good has:likelihood has:impact"_s, risks.ids);
    report.notes.formula = kFormula;
    report.notes.n = risks.n;
    report.notes.enough = risks.n > 0;
    report.notes.finding = findingOf(risks);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 good ones"), risks.good);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 without likelihood or impact"), risks.unrated);
    report.notes.leaveOut(
        QT_TRANSLATE_NOOP("encore", "%1 with the lowest risks are not shown"), risks.n - qint64(report.rows.size()));
    ENCORE_ASSIGN(outside, scope.outside());
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 outside of the period"), outside);
    return report;
}

} // namespace encore
