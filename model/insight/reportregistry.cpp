// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/valuerules.h"
#include "model/insight/answers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using enum ReportSection;

constexpr std::array kReports{
    ReportEntry{"coverage", QT_TRANSLATE_NOOP("encore", "Who already does what?"), Spreading, Drawing::Form::Matrix,
        coverageReport},
    ReportEntry{"adoption-curve", QT_TRANSLATE_NOOP("encore", "Is it crossing from early adopters to the mainstream?"),
        Spreading, Drawing::Form::Curve, adoptionCurve},
    ReportEntry{"state-funnel", QT_TRANSLATE_NOOP("encore", "Where do replications get lost?"), Spreading,
        Drawing::Form::Funnel, stateFunnel},
    ReportEntry{"consideration-rate", QT_TRANSLATE_NOOP("encore", "Which teams have at least been asked?"), Spreading,
        Drawing::Form::Bars, considerationRate},
    ReportEntry{"time-to-adopt", QT_TRANSLATE_NOOP("encore", "How long does adopting take?"), Spreading,
        Drawing::Form::Steps, timeToAdopt},
    ReportEntry{"role-fit", QT_TRANSLATE_NOOP("encore", "Which use case is for whom?"), Spreading,
        Drawing::Form::Matrix, roleFit},
    ReportEntry{"does-it-last", QT_TRANSLATE_NOOP("encore", "Does it last?"), Lasting, Drawing::Form::Bars, doesItLast},
    ReportEntry{"depth-of-adoption", QT_TRANSLATE_NOOP("encore", "How deep is adoption?"), Lasting, Drawing::Form::Bars,
        depthOfAdoption},
    ReportEntry{"retired-practices", QT_TRANSLATE_NOOP("encore", "Did we remove the old way?"), Lasting,
        Drawing::Form::Bars, retiredPractices},
    ReportEntry{"value-waterfall", QT_TRANSLATE_NOOP("encore", "What has it paid?"), Worth, Drawing::Form::Waterfall,
        valueWaterfall},
    ReportEntry{
        "evidence-mix", QT_TRANSLATE_NOOP("encore", "How sure are we?"), Worth, Drawing::Form::Bars, evidenceMix},
    ReportEntry{"target-against-actual", QT_TRANSLATE_NOOP("encore", "Do we deliver what we aimed at?"), Worth,
        Drawing::Form::Bullets, targetAgainstActual},
    ReportEntry{"replicate-next", QT_TRANSLATE_NOOP("encore", "Where can we replicate which use case next?"), Worth,
        Drawing::Form::Bars, replicateNext},
    ReportEntry{
        "barriers", QT_TRANSLATE_NOOP("encore", "What blocks us?"), Obstacles, Drawing::Form::Pareto, barriersReport},
    ReportEntry{"side-effect-risk", QT_TRANSLATE_NOOP("encore", "What could harm trust?"), Obstacles,
        Drawing::Form::Risk, sideEffectRisk},
    ReportEntry{"conviction", QT_TRANSLATE_NOOP("encore", "Which teams are convinced?"), Obstacles,
        Drawing::Form::Radar, convictionReport},
    ReportEntry{"stories-per-month",
        QT_TRANSLATE_NOOP("encore", "How many stories have we, and how many can prove it?"), Stories,
        Drawing::Form::Columns, storiesPerMonthReport},
};

constexpr int kMostIds = 500;

} // namespace

std::span<const ReportEntry> allReports()
{
    return kReports;
}

const ReportEntry* findReport(QStringView name)
{
    const auto found = std::ranges::find_if(
        kReports, [name](const ReportEntry& entry) { return name == QLatin1StringView(entry.name); });
    return found == kReports.end() ? nullptr : &*found;
}

Result<Report> runReport(Session& session, const QString& name, const ReportFilter& filter)
{
    const ReportEntry* entry = findReport(name);
    if (!entry) {
        QStringList names;
        for (const ReportEntry& each : kReports)
            names << QString::fromLatin1(each.name);
        return Error{
            ErrorCode::Invalid, u"There is no report \"%1\"; there are: %2."_s.arg(name, names.join(u", "_s)), {}};
    }
    const Snapshot moment(session.database());
    ENCORE_ASSIGN(report, entry->answer(session, filter));
    report.name = QString::fromLatin1(entry->name);
    report.question = entry->question;
    report.drawing.form = entry->form;
    return report;
}

void ReportNotes::leaveOut(const char* pattern, qint64 count)
{
    if (count > 0)
        exclusions.push_back({{pattern, {count}}, count});
}

ReportColumn textColumn(const char* key, const char* title)
{
    return {QString::fromLatin1(key), {title, {}}, false};
}

ReportColumn numberColumn(const char* key, const char* title, const char* remark)
{
    return {QString::fromLatin1(key), {title, {}}, true, remark};
}

Filling wordFor(Choices choices, const QString& code)
{
    const Choice* choice = findChoice(choices, code);
    return choice ? Filling(Word{choice->label}) : Filling(code);
}

Figure choiceFigure(Choices choices, const QString& code)
{
    Figure figure{wordFor(choices, code)};
    figure.code = code;
    return figure;
}

void addHeadcountCaution(Report& report, const std::function<bool(size_t row)>& holds)
{
    report.notes.caution = kNotHeadcountText;
    report.columns.push_back(textColumn("caution", QT_TRANSLATE_NOOP("encore", "What it is not")));
    for (size_t i = 0; i < report.rows.size(); ++i)
        report.rows[i].figures.push_back({holds(i) ? Filling(Word{kNotHeadcountText}) : Filling()});
}

QString idQuery(const std::vector<RecordId>& ids)
{
    QStringList numbers;
    for (size_t i = 0; i < std::min<size_t>(ids.size(), kMostIds); ++i)
        numbers << QString::number(ids[i].value);
    return numbers.isEmpty() ? QString() : QString(u"id:"_s + numbers.join(u','));
}

QString allOf(std::initializer_list<QString> terms)
{
    QStringList parts;
    for (const QString& term : terms) {
        if (!term.isEmpty())
            parts << term;
    }
    return parts.join(u' ');
}

} // namespace encore
