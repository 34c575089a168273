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
    "Barriers that are open or in hand, by category; the height is the sum of their severities, and one without a "
    "severity counts "
    "as 1. The line adds them up from the largest: the categories up to 80 % are the vital few. A period means "
    "barriers noticed "
    "in it.");
constexpr double kVital = 0.8;

struct Category
{
    QString code;
    qint64 count = 0;
    double weight = 0;
    std::vector<RecordId> ids;
};

struct Barriers
{
    std::vector<Category> categories;
    qint64 n = 0;
    double weight = 0;
    qint64 over = 0;
    qint64 unweighed = 0;
};

Result<Barriers> readBarriers(const ReportScope& scope)
{
    Barriers out;
    std::map<QString, Category> categories;
    Query query = scope.prepare(u"barriers"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const QString status = query.text(3);
        if (!status.isEmpty() && status != "open"_L1 && status != "in_hand"_L1) {
            ++out.over;
            continue;
        }
        const QVariant severity = query.value(2);
        Category& each = categories[query.text(1)];
        ++each.count;
        each.weight += severity.isNull() ? 1 : severity.toDouble();
        each.ids.push_back(RecordId{query.integer(0)});
        ++out.n;
        out.unweighed += severity.isNull() ? 1 : 0;
    }
    ENCORE_TRY(query.status());
    for (auto& [code, each] : categories) {
        each.code = code;
        out.weight += each.weight;
        out.categories.push_back(std::move(each));
    }
    std::ranges::stable_sort(
        out.categories, std::greater(), [](const Category& each) { return std::pair(each.weight, each.count); });
    return out;
}

Sentence findingOf(const Barriers& barriers, qint64 vital)
{
    if (barriers.n == 0) {
        return {
            QT_TRANSLATE_NOOP("encore", "No open barrier is recorded; removed or lived with: %1."), {barriers.over}};
    }
    const Category& first = barriers.categories.front();
    const Filling name = first.code.isEmpty() ? Filling(Word{QT_TRANSLATE_NOOP("encore", "No category")})
                                              : wordFor(choices::kBarrierCategories, first.code);
    return {QT_TRANSLATE_NOOP("encore",
                "%1 weighs most; open barriers of this kind: %2 of %3. Categories that make up 80 % of the weight: %4 "
                "of %5."),
        {name, first.count, barriers.n, vital, qint64(barriers.categories.size())}};
}

} // namespace

Result<Report> barriersReport(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope,
        ReportScope::read(session, filter, barrier::kind, u"COALESCE(x.noticed_on, SUBSTR(x.created_at, 1, 10))"_s));
    ENCORE_ASSIGN(barriers, readBarriers(scope));
    Report report;
    report.columns = {textColumn("category", QT_TRANSLATE_NOOP("encore", "Category")),
        numberColumn("barriers", QT_TRANSLATE_NOOP("encore", "Barriers")),
        numberColumn("weight", QT_TRANSLATE_NOOP("encore", "Severity")),
        numberColumn("sum", QT_TRANSLATE_NOOP("encore", "Sum so far"))};
    double sum = 0;
    qint64 vital = 0;
    std::vector<RecordId> all;
    for (const Category& each : barriers.categories) {
        vital += sum < kVital * barriers.weight ? 1 : 0;
        sum += each.weight;
        all.insert(all.end(), each.ids.begin(), each.ids.end());
        const QString words = (each.code.isEmpty() ? QString(u"no:category"_s) : QString(u"category:"_s + each.code))
            + u" -status:removed,accepted"_s;
        report.rows.push_back(
            {{each.code.isEmpty() ? Figure{Word{QT_TRANSLATE_NOOP("encore", "No category")}}
                                  : choiceFigure(choices::kBarrierCategories, each.code),
                 {each.count}, {each.weight}, {Share{barriers.weight > 0 ? sum / barriers.weight : 0}}},
                scope.listQuery(words, each.ids)});
    }
    report.drawing.series = {{2, 1}};
    report.drawing.line = 3;
    report.drawing.lines = {{kVital, {QT_TRANSLATE_NOOP("encore", "80 %"), {}}}};
    report.drawing.axis = {QT_TRANSLATE_NOOP("encore", "Severity"), {}};
    report.notes.kind = QString(barrier::kind.key);
    report.notes.query = scope.listQuery(u"-status:removed,accepted"_s, all);
    report.notes.formula = kFormula;
    report.notes.n = barriers.n;
    report.notes.enough = barriers.n > 0;
    report.notes.finding = findingOf(barriers, vital);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 removed or lived with"), barriers.over);
    ENCORE_ASSIGN(outside, scope.outside());
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 outside of the period"), outside);
    return report;
}

} // namespace encore
