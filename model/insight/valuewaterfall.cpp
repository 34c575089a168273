// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/claims.h"

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "Gross = (after − before) × volume a year × value of one unit; claimed = gross × attribution × confidence. Only "
    "hard "
    "benefits that are money, in the first year, each counted once; other currencies only with a dated exchange rate. "
    "Hours stay "
    "hours unless a named person has approved their conversion, and soft benefits are never added. A period means "
    "figures "
    "measured in it.");

struct Sums
{
    double gross = 0;
    double attributed = 0;
    double claimed = 0;
    double validated = 0;
    double hours = 0;
    qint64 soft = 0;
    qint64 otherUnits = 0; ///< hard, but in another currency or unit
    std::vector<RecordId> ids;
    std::vector<RecordId> validatedIds;
};

Sums sumOf(const Claims& claims)
{
    Sums sums;
    for (const Claim& claim : claims.all) {
        if (claim.isMoney(claims.currency)) {
            sums.gross += claim.gross.number;
            sums.attributed += claim.attributed.number;
            sums.claimed += claim.claimed.number;
            sums.ids.push_back(claim.id);
            if (claim.validated) {
                sums.validated += claim.claimed.number;
                sums.validatedIds.push_back(claim.id);
            }
        } else if (claim.claimed.measure == Measure::Hours) {
            sums.hours += claim.claimed.number;
        } else if (claim.hard) {
            ++sums.otherUnits;
        } else {
            ++sums.soft;
        }
    }
    return sums;
}

void addRows(Report& report, const Sums& sums)
{
    const auto add = [&](const char* name, double amount, bool total, const std::vector<RecordId>& ids) {
        Figure figure{amount};
        figure.marked = total;
        report.rows.push_back(
            {{{Word{name}}, figure, {sums.gross > 0 ? Filling(Share{std::abs(amount) / sums.gross}) : Filling()}},
                idQuery(ids)});
    };
    add(QT_TRANSLATE_NOOP("encore", "Gross"), sums.gross, true, sums.ids);
    add(QT_TRANSLATE_NOOP("encore", "Other causes"), sums.attributed - sums.gross, false, sums.ids);
    add(QT_TRANSLATE_NOOP("encore", "Uncertainty"), sums.claimed - sums.attributed, false, sums.ids);
    add(QT_TRANSLATE_NOOP("encore", "Claimed"), sums.claimed, true, sums.ids);
    add(QT_TRANSLATE_NOOP("encore", "Of it validated"), sums.validated, true, sums.validatedIds);
}

Sentence findingOf(const Sums& sums, const QString& currency)
{
    if (sums.ids.empty()) {
        return {QT_TRANSLATE_NOOP("encore",
                    "No hard benefit is money yet. It takes figures before and after, how often it happens, and the "
                    "value of one unit. Beside it: %1 h, soft benefits: %2."),
            {sums.hours, sums.soft}};
    }
    return {QT_TRANSLATE_NOOP("encore",
                "%1 are claimed of %2 gross in the first year; finance has validated %3. Beside it, never added: %4 h, "
                "soft "
                "benefits: %5."),
        {Amount{sums.claimed, currency}, Amount{sums.gross, currency}, Amount{sums.validated, currency}, sums.hours,
            sums.soft}};
}

} // namespace

Result<Report> valueWaterfall(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope,
        ReportScope::read(
            session, filter, benefit::kind, u"COALESCE(x.validated_on, x.actual_on, SUBSTR(x.created_at, 1, 10))"_s));
    ENCORE_ASSIGN(claims, readClaims(session, scope, false));
    const Sums sums = sumOf(claims);
    Report report;
    report.columns = {textColumn("step", QT_TRANSLATE_NOOP("encore", "Step")),
        {u"amount"_s, {QT_TRANSLATE_NOOP("encore", "Amount in %1"), {claims.currency}}},
        numberColumn("share", QT_TRANSLATE_NOOP("encore", "Of the gross"))};
    if (!sums.ids.empty())
        addRows(report, sums);
    report.drawing.series = {{1, 1}};
    report.drawing.axis = {QT_TRANSLATE_NOOP("encore", "%1 in the first year"), {claims.currency}};
    report.notes.kind = QString(benefit::kind.key);
    report.notes.query = idQuery(sums.ids);
    report.notes.formula = kFormula;
    report.notes.n = qint64(sums.ids.size());
    report.notes.enough = !sums.ids.empty();
    report.notes.finding = findingOf(sums, claims.currency);
    if (claims.headcountFree() > 0) {
        report.counted = {
            QT_TRANSLATE_NOOP("encore", "(benefits; no headcount case: %1 of all)"), {claims.headcountFree()}};
        addHeadcountCaution(report, [](size_t) { return true; });
    }
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "soft ones: %1"), sums.soft);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 in other currencies or units"), sums.otherUnits);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "claiming nothing yet: %1"), claims.without);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "ended, revised or belonging to nothing: %1"), claims.superseded);
    ENCORE_ASSIGN(outside, scope.outside());
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 outside of the period"), outside);
    return report;
}

} // namespace encore
