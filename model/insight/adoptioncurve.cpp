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
    "A team counts from the month in which it first adopted something that it still uses. Teams that can take "
    "something up are "
    "those that do work themselves, exist today and have not declined everything as not applicable to them. The "
    "borders at 2.5, "
    "16, 50 and 84 % are those of the groups of adopters of E. M. Rogers. A year without a month counts as its "
    "December. A "
    "period cuts out a part of the same curve.");
constexpr qint64 kFewest = 3;

struct Band
{
    double upTo;
    const char* group;
    const char* finding;
};
constexpr std::array kBands{
    Band{0.025, QT_TRANSLATE_NOOP("encore", "Innovators"), QT_TRANSLATE_NOOP("encore", "only innovators so far")},
    Band{0.16, QT_TRANSLATE_NOOP("encore", "Early adopters"),
        QT_TRANSLATE_NOOP("encore", "still among the early adopters")},
    Band{0.5, QT_TRANSLATE_NOOP("encore", "Early majority"),
        QT_TRANSLATE_NOOP("encore", "it has crossed over to the early majority")},
    Band{0.84, QT_TRANSLATE_NOOP("encore", "Late majority"),
        QT_TRANSLATE_NOOP("encore", "it has reached the late majority")},
    Band{1.0, QT_TRANSLATE_NOOP("encore", "Latecomers"), QT_TRANSLATE_NOOP("encore", "nearly everybody has it")},
};

struct Adopters
{
    std::vector<QDate> days; ///< of the first adoption, in order
    qint64 eligible = 0;
    qint64 undated = 0;
    qint64 givenUp = 0;
    qint64 inapplicable = 0;
    qint64 gone = 0; ///< teams that exist no longer but use something

    qint64 all() const { return qint64(days.size()) + undated; }
};

Result<Adopters> readAdopters(Session& session, const ReportScope& scope)
{
    ENCORE_ASSIGN(working, workingTeams(session, scope.filter().unit));
    Adopters out;
    out.eligible = qint64(working.names.size());
    Query query = scope.prepare(u"adoption"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        const bool uses = !query.isNull(1);
        if (!working.names.contains(query.integer(0))) {
            out.gone += uses ? 1 : 0;
            continue;
        }
        out.inapplicable += query.integer(3);
        out.givenUp += !uses && query.integer(2) != 0 ? 1 : 0;
        if (!uses)
            continue;
        const auto date = PartialDate::fromText(query.text(1));
        if (date && date->firstDay().year() < 9999)
            out.days.push_back(date->lastDay());
        else
            ++out.undated;
    }
    ENCORE_TRY(query.status());
    out.eligible -= out.inapplicable;
    std::ranges::sort(out.days);
    return out;
}

Sentence findingOf(const Adopters& adopters)
{
    if (adopters.eligible == 0) {
        return {
            QT_TRANSLATE_NOOP("encore", "There is no team that could take anything up. Record the teams first."), {}};
    }
    if (qint64(adopters.days.size()) < kFewest) {
        return {QT_TRANSLATE_NOOP("encore",
                    "Too few for a curve. Teams that use something: %1 of %2. It takes at least %3 with the day of "
                    "adoption."),
            {adopters.all(), adopters.eligible, kFewest}};
    }
    const double share = double(adopters.all()) / double(adopters.eligible);
    const auto band = std::ranges::find_if(kBands, [share](const Band& each) { return share < each.upTo; });
    return {QT_TRANSLATE_NOOP("encore", "%1 of %2 teams use at least one use case (%3): %4."),
        {adopters.all(), adopters.eligible, Share{share},
            Word{(band == kBands.end() ? kBands.back() : *band).finding}}};
}

void addRows(Report& report, const Adopters& adopters, const ReportScope& scope)
{
    if (adopters.days.empty())
        return;
    const Months months = monthsOf(scope.filter().period, scope.today());
    const QDate last = std::max(adopters.days.back(), scope.today());
    const QDate from = months.first.isValid() ? months.first : adopters.days.front();
    const TimeStep step = stepFor(from, last);
    QDate slot = slotStart(from, step);
    // What lies before the axis is in the first sum, without being shown.
    auto next = std::ranges::lower_bound(adopters.days, slot);
    for (; slot <= last; slot = nextSlot(slot, step)) {
        const auto begin = next;
        next = std::lower_bound(begin, adopters.days.end(), nextSlot(slot, step));
        const auto fresh = qint64(next - begin);
        const auto sum = qint64(next - adopters.days.begin());
        const QString term = u"state:adopted,sustained adopted_on:"_s + slotTerm(slot, step);
        report.rows.push_back({{{TimeSlot{slot, step}}, {fresh}, {sum},
                                   {Share{double(sum) / double(std::max<qint64>(1, adopters.eligible))}}},
            fresh > 0 ? scope.withTerms(term) : QString()});
    }
}

} // namespace

Result<Report> adoptionCurve(Session& session, const ReportFilter& filter)
{
    // The period only chooses what is shown of the curve; who adopted before belongs to its height.
    ENCORE_ASSIGN(
        all, ReportScope::read(session, {ReportPeriod::All, filter.unit, filter.query}, replication::kind, {}));
    ENCORE_ASSIGN(adopters, readAdopters(session, all));
    Report report;
    report.columns = {textColumn("month", QT_TRANSLATE_NOOP("encore", "Time")),
        numberColumn("new", QT_TRANSLATE_NOOP("encore", "New teams")),
        numberColumn("teams", QT_TRANSLATE_NOOP("encore", "Teams so far")),
        numberColumn("share", QT_TRANSLATE_NOOP("encore", "Share of the teams"))};
    ENCORE_ASSIGN(shown, ReportScope::read(session, filter, replication::kind, u"x.adopted_on"_s));
    addRows(report, adopters, shown);
    report.drawing.series = {{3, 1}};
    report.drawing.highest = 1;
    report.drawing.axis = {QT_TRANSLATE_NOOP("encore", "Share of the teams"), {}};
    for (const Band& band : kBands)
        report.drawing.lines.push_back({band.upTo, {band.group, {}}});
    report.notes.kind = QString(replication::kind.key);
    report.notes.query = all.withTerms(u"state:adopted,sustained"_s);
    report.notes.formula = kFormula;
    report.notes.n = adopters.all();
    report.notes.enough = qint64(adopters.days.size()) >= kFewest && adopters.eligible > 0;
    report.notes.finding = findingOf(adopters);
    report.counted = {QT_TRANSLATE_NOOP("encore", "of %1 (teams that use something)"), {adopters.eligible}};
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "not in the curve for want of a day: %1"), adopters.undated);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "gave up again: %1"), adopters.givenUp);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "it does not apply to: %1"), adopters.inapplicable);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "no longer exist: %1"), adopters.gone);
    return report;
}

} // namespace encore
