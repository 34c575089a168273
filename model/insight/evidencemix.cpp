// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/evidencerules.h"
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/claims.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "Benefits with a figure reached, by type and by the level of evidence of the story or replication they belong to: "
    "levels 1 to 5 "
    "after Nesta's Standards of Evidence, level 0, the anecdote, is added. The weighted sum counts the claimed money "
    "by level with "
    "the weights of the portfolio. A period means figures measured in it.");
constexpr size_t kLevels = 6;
constexpr int kMeasured = 2;

struct Type
{
    QString code;
    std::array<std::vector<RecordId>, kLevels> ids;
    double money = 0;
    bool notHeadcount = false;
    qint64 count() const
    {
        qint64 sum = 0;
        for (const auto& each : ids)
            sum += qint64(each.size());
        return sum;
    }
};

struct Mix
{
    std::vector<Type> types;
    double claimed = 0;
    double measured = 0;
    double weighted = 0;
    qint64 measuredCount = 0;
    std::vector<RecordId> all;
};

Mix mixOf(const Claims& claims)
{
    Mix mix;
    std::map<QString, Type> types;
    for (const Claim& claim : claims.all) {
        Type& type = types[claim.type];
        type.code = claim.type;
        type.notHeadcount = type.notHeadcount || claim.notHeadcount;
        type.ids.at(size_t(claim.evidence)).push_back(claim.id);
        mix.all.push_back(claim.id);
        mix.measuredCount += claim.evidence >= kMeasured ? 1 : 0;
        if (!claim.isMoney(claims.currency))
            continue;
        type.money += claim.claimed.number;
        mix.claimed += claim.claimed.number;
        mix.measured += claim.evidence >= kMeasured ? claim.claimed.number : 0;
        mix.weighted += evidenceWeighted(claim.claimed.number, claim.evidence, claims.weights);
    }
    for (auto& [code, type] : types)
        mix.types.push_back(std::move(type));
    std::ranges::stable_sort(mix.types, std::greater(), &Type::count);
    return mix;
}

Filling typeName(const QString& code)
{
    return code.isEmpty() ? Filling(Word{QT_TRANSLATE_NOOP("encore", "No type")})
                          : wordFor(choices::kBenefitTypes, code);
}

Sentence findingOf(const Mix& mix, const Claims& claims)
{
    const auto all = qint64(claims.all.size());
    if (all == 0) {
        return {QT_TRANSLATE_NOOP("encore",
                    "No benefit claims anything yet. Note figures before and after, and what there is of evidence."),
            {}};
    }
    if (mix.claimed <= 0) {
        return {QT_TRANSLATE_NOOP("encore", "Benefits that rest on a measured change or better: %1 of %2."),
            {mix.measuredCount, all}};
    }
    return {QT_TRANSLATE_NOOP("encore",
                "%1 of the claimed money rests on a measured change or better; weighted by evidence, %2 of %3 count."),
        {Share{mix.measured / mix.claimed}, Amount{mix.weighted, claims.currency},
            Amount{mix.claimed, claims.currency}}};
}

} // namespace

Result<Report> evidenceMix(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope,
        ReportScope::read(
            session, filter, benefit::kind, u"COALESCE(x.validated_on, x.actual_on, SUBSTR(x.created_at, 1, 10))"_s));
    ENCORE_ASSIGN(claims, readClaims(session, scope, true));
    const Mix mix = mixOf(claims);
    // From the weakest, hatched, to the strongest.
    static constexpr std::array<DrawnSeries, kLevels> kLooks{DrawnSeries{1, 0, true}, DrawnSeries{2, 0, false},
        DrawnSeries{3, 2, false}, DrawnSeries{4, 5, false}, DrawnSeries{5, 1, false}, DrawnSeries{6, 3, false}};
    Report report;
    report.columns = {textColumn("type", QT_TRANSLATE_NOOP("encore", "Type"))};
    for (size_t level = 0; level < kLevels; ++level) {
        report.columns.push_back(
            {u"level_%1"_s.arg(level), {"%1 %2", {qint64(level), Word{evidenceName(int(level))}}}});
        report.drawing.series.push_back(kLooks.at(level));
    }
    report.columns.push_back({u"claimed"_s, {QT_TRANSLATE_NOOP("encore", "Claimed in %1"), {claims.currency}}});
    for (const Type& type : mix.types) {
        ReportRow row{{{typeName(type.code)}}, {}};
        row.figures.front().code = type.code;
        std::vector<RecordId> all;
        for (const auto& ids : type.ids) {
            row.figures.push_back({qint64(ids.size()), idQuery(ids)});
            all.insert(all.end(), ids.begin(), ids.end());
        }
        row.figures.push_back({type.money > 0 ? Filling(type.money) : Filling()});
        row.query = idQuery(all);
        report.rows.push_back(std::move(row));
    }
    if (claims.headcountFree() > 0)
        addHeadcountCaution(report, [&mix](size_t row) { return mix.types[row].notHeadcount; });
    report.drawing.axis = {QT_TRANSLATE_NOOP("encore", "Benefits"), {}};
    report.notes.kind = QString(benefit::kind.key);
    report.notes.query = idQuery(mix.all);
    report.notes.formula = kFormula;
    report.notes.n = qint64(claims.all.size());
    report.notes.enough = !claims.all.empty();
    report.notes.finding = findingOf(mix, claims);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "claiming nothing yet: %1"), claims.without);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "ended, revised or belonging to nothing: %1"), claims.superseded);
    ENCORE_ASSIGN(outside, scope.outside());
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 outside of the period"), outside);
    return report;
}

} // namespace encore
