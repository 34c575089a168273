// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    "Unwanted side effects by likelihood and impact, 1 to 5 each; their product is the risk, and 15 or more is high. "
    "An outline "
    "marks those that finance is likely to take for savings (4 or 5 of 5). A period means side effects entered in it.");
constexpr qint64 kHigh = 15;
constexpr qint64 kCaptured = 4;
constexpr size_t kMostRows = 200;

struct Effect
{
    RecordId id;
    QString description;
    qint64 likelihood = 0;
    qint64 impact = 0;
    std::optional<qint64> finance; ///< how likely finance is to take it for savings
    bool occurred = false;
    bool countered = false;

    qint64 risk() const { return likelihood * impact; }
    bool captured() const { return finance.value_or(0) >= kCaptured; }
};

struct Risks
{
    std::vector<Effect>
        effects; ///< unwanted and rated; those that are shown come first, the highest risk before others
    qint64 good = 0;
    qint64 unrated = 0;

    qint64 n() const { return qint64(effects.size()); }
    qint64 count(bool (*is)(const Effect&)) const { return std::ranges::count_if(effects, is); }
};

bool isHigh(const Effect& effect)
{
    return effect.risk() >= kHigh;
}

bool isHelpless(const Effect& effect)
{
    return isHigh(effect) && !effect.countered;
}

Result<Risks> readRisks(const ReportScope& scope)
{
    Risks risks;
    Query query = scope.prepare(u"side_effects"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        if (query.text(2) == "good"_L1) {
            ++risks.good;
        } else if (query.isNull(3) || query.isNull(4)) {
            ++risks.unrated;
        } else {
            risks.effects.push_back({RecordId{query.integer(0)}, query.text(1), query.integer(3), query.integer(4),
                query.isNull(5) ? std::nullopt : std::optional(query.integer(5)), query.integer(6) != 0,
                query.integer(7) != 0});
        }
    }
    ENCORE_TRY(query.status());
    const size_t shown = std::min(kMostRows, risks.effects.size());
    std::ranges::partial_sort(
        risks.effects, risks.effects.begin() + qsizetype(shown), [](const Effect& one, const Effect& other) {
            const auto place = [](const Effect& each) { return std::pair(-each.risk(), -each.finance.value_or(0)); };
            if (place(one) != place(other))
                return place(one) < place(other);
            return std::tie(one.description, one.id) < std::tie(other.description, other.id);
        });
    return risks;
}

// What a side effect belongs to: the title of its use case or story.
Result<QString> ownerTitle(Session& session, RecordId id)
{
    Query query = session.database().prepare(reportSql(u"side_effect_owner"_s));
    query.bind(id.value);
    ENCORE_TRY(query.run());
    QString title = query.next() ? query.text(0) : QString();
    ENCORE_TRY(query.status());
    return title;
}

Status addRows(Session& session, Report& report, const Risks& risks)
{
    for (const Effect& each : std::span(risks.effects).first(std::min(kMostRows, risks.effects.size()))) {
        ENCORE_ASSIGN(of, ownerTitle(session, each.id));
        report.rows.push_back({{{each.description, {}, -1, each.captured()}, {of}, {each.likelihood}, {each.impact},
                                   {each.risk()}, {each.finance ? Filling(*each.finance) : Filling()},
                                   {each.occurred ? Filling(Word{QT_TRANSLATE_NOOP("encore", "Yes")}) : Filling()}},
            u"id:%1"_s.arg(each.id.value)});
    }
    return {};
}

Sentence findingOf(const Risks& risks)
{
    const qint64 high = risks.count(isHigh);
    const qint64 captured = risks.count([](const Effect& each) { return each.captured(); });
    if (risks.n() == 0) {
        return {QT_TRANSLATE_NOOP("encore",
                    "No unwanted side effect is rated. Note with each replication what else may happen, how likely it "
                    "is and how much it would matter."),
            {}};
    }
    if (high == 0) {
        return {QT_TRANSLATE_NOOP("encore",
                    "No unwanted side effect is a high risk (of %1); those that may be taken for savings: %2."),
            {risks.n(), captured}};
    }
    return {QT_TRANSLATE_NOOP("encore",
                "Unwanted side effects that are high risks: %1 of %2, without a counter-measure: %3; those that may be "
                "taken for savings: %4."),
        {high, risks.n(), risks.count(isHelpless), captured}};
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
    ENCORE_ASSIGN(risks, readRisks(scope));
    ENCORE_TRY(addRows(session, report, risks));
    std::vector<RecordId> ids;
    std::ranges::transform(risks.effects, std::back_inserter(ids), &Effect::id);
    report.drawing.series = {{3, 1}, {2, 1}};
    report.drawing.lines = {{double(kHigh), {QT_TRANSLATE_NOOP("encore", "High risk"), {}}}};
    report.drawing.across = {QT_TRANSLATE_NOOP("encore", "Impact"), {}};
    report.drawing.axis = {QT_TRANSLATE_NOOP("encore", "Likelihood"), {}};
    report.notes.kind = QString(sideeffect::kind.key);
    report.notes.query = scope.listQuery(u"-sign:good has:likelihood has:impact"_s, ids);
    report.notes.formula = kFormula;
    report.notes.n = risks.n();
    report.notes.enough = risks.n() > 0;
    report.notes.finding = findingOf(risks);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "good ones: %1"), risks.good);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 without likelihood or impact"), risks.unrated);
    report.notes.leaveOut(
        QT_TRANSLATE_NOOP("encore", "with the lowest risks and not shown: %1"), risks.n() - qint64(report.rows.size()));
    ENCORE_ASSIGN(outside, scope.outside());
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 outside of the period"), outside);
    return report;
}

} // namespace encore
