// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/convictionrules.h"
#include "model/domain/kinds.h"
#include "model/insight/answers.h"
#include "model/insight/reportscope.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr const char* kFormula = QT_TRANSLATE_NOOP("encore",
    "The latest assessment of each replication: six conditions from 0 to 3. The lowest one below 3 is where help pays "
    "most; of several that are equally low the first one is named, and all of them count for the finding. Those with "
    "the lowest sum stand first. A period means assessments in it.");
constexpr size_t kMostRows = 24;
constexpr size_t kConditions = 6;
struct Condition
{
    const char* key;
    const char* name;
};
// As the assessment has them, without the scale that its fields name.
constexpr std::array<Condition, kConditions> kAsked{
    Condition{"goal_worth", QT_TRANSLATE_NOOP("encore", "The goal is worth it")},
    Condition{"reliable", QT_TRANSLATE_NOOP("encore", "It will not break")},
    Condition{"operable", QT_TRANSLATE_NOOP("encore", "They can operate it")},
    Condition{"help", QT_TRANSLATE_NOOP("encore", "Help is at hand")},
    Condition{"benefit", QT_TRANSLATE_NOOP("encore", "They will benefit")},
    Condition{"no_alternative", QT_TRANSLATE_NOOP("encore", "No true alternative")},
};

struct Profile
{
    RecordId id;
    RecordId useCase;
    RecordId team;
    std::array<std::optional<qint64>, kConditions> scores;
    qint64 sum = 0;
    bool rated = false;
    std::optional<size_t> lowest;      ///< none where nothing is left to wish for
    std::pair<QString, QString> names; ///< of use case and team; of those that may be shown
};

Profile readProfile(const Query& query)
{
    static constexpr int kFirst = 5;
    Profile profile;
    profile.id = RecordId{query.integer(0)};
    profile.useCase = RecordId{query.integer(2)};
    profile.team = RecordId{query.integer(3)};
    for (size_t i = 0; i < kConditions; ++i) {
        const QVariant score = query.value(kFirst + int(i));
        if (score.isNull())
            continue;
        profile.scores[i] = score.toLongLong();
        profile.sum += *profile.scores[i];
        profile.rated = true;
        if (*profile.scores[i] == kMostConviction)
            continue;
        if (!profile.lowest || *profile.scores[i] < *profile.scores[*profile.lowest])
            profile.lowest = i;
    }
    return profile;
}

// The latest of each replication: the rows come with those of a replication beside each other, the latest last.
Result<std::vector<Profile>> readProfiles(const ReportScope& scope)
{
    std::vector<Profile> out;
    qint64 former = 0;
    Query query = scope.prepare(u"conviction"_s);
    ENCORE_TRY(query.run());
    while (query.next()) {
        if (!out.empty() && query.integer(1) == former)
            out.pop_back();
        former = query.integer(1);
        out.push_back(readProfile(query));
    }
    ENCORE_TRY(query.status());
    return out;
}

// Those with the lowest sum first; of the same sum by name, as far as they are shown.
Status sortProfiles(Session& session, std::vector<Profile>& profiles)
{
    std::ranges::stable_sort(profiles, {}, &Profile::sum);
    if (profiles.empty())
        return {};
    const qint64 most = profiles[std::min(kMostRows, profiles.size()) - 1].sum;
    const std::span candidates(profiles.begin(), std::ranges::upper_bound(profiles, most, {}, &Profile::sum));
    ENCORE_ASSIGN(useCases, namesOf(session, usecase::kind));
    ENCORE_ASSIGN(teams, namesOf(session, team::kind));
    for (Profile& each : candidates)
        each.names = {useCases[each.useCase.value], teams[each.team.value]};
    std::ranges::sort(candidates, {}, [](const Profile& each) { return std::tie(each.sum, each.names, each.id); });
    return {};
}

ReportRow rowOf(const Profile& profile)
{
    ReportRow row{{{profile.names.first}, {profile.names.second}}, u"id:%1"_s.arg(profile.id.value)};
    for (size_t i = 0; i < kConditions; ++i) {
        row.figures.push_back({profile.scores[i] ? Filling(*profile.scores[i]) : Filling()});
        row.figures.back().marked = profile.lowest == i;
    }
    row.figures.push_back({profile.lowest ? Filling(Word{kAsked.at(*profile.lowest).name}) : Filling()});
    return row;
}

Sentence findingOf(const std::vector<Profile>& profiles)
{
    if (profiles.empty()) {
        return {QT_TRANSLATE_NOOP("encore",
                    "Nobody has been asked yet. Rate the six conditions with each replication that has begun."),
            {}};
    }
    std::array<qint64, kConditions> lows{};
    for (const Profile& profile : profiles) {
        for (size_t i = 0; profile.lowest && i < kConditions; ++i)
            lows.at(i) += profile.scores.at(i) == profile.scores.at(*profile.lowest) ? 1 : 0;
    }
    const auto most = size_t(std::ranges::max_element(lows) - lows.begin());
    if (lows.at(most) == 0) {
        return {QT_TRANSLATE_NOOP("encore", "Every condition is fully met; replications that were asked: %1."),
            {qint64(profiles.size())}};
    }
    return {QT_TRANSLATE_NOOP(
                "encore", "The condition that is lowest most often: \"%1\"; replications in which it is: %2 of %3."),
        {Word{kAsked.at(most).name}, lows.at(most), qint64(profiles.size())}};
}

} // namespace

Result<Report> convictionReport(Session& session, const ReportFilter& filter)
{
    ENCORE_ASSIGN(scope,
        ReportScope::read(
            session, filter, conviction::kind, u"COALESCE(x.assessed_on, SUBSTR(x.created_at, 1, 10))"_s));
    ENCORE_ASSIGN(profiles, readProfiles(scope));
    const auto unrated = std::erase_if(profiles, [](const Profile& each) { return !each.rated; });
    ENCORE_TRY(sortProfiles(session, profiles));
    Report report;
    report.columns = {textColumn("use_case", QT_TRANSLATE_NOOP("encore", "Use case")),
        textColumn("team", QT_TRANSLATE_NOOP("encore", "Team"))};
    for (size_t i = 0; i < kConditions; ++i) {
        report.columns.push_back(numberColumn(kAsked.at(i).key, kAsked.at(i).name));
        report.drawing.series.push_back({int(i) + 2, 1});
    }
    report.columns.push_back(textColumn("lowest", QT_TRANSLATE_NOOP("encore", "Lowest")));
    for (size_t i = 0; i < std::min(kMostRows, profiles.size()); ++i)
        report.rows.push_back(rowOf(profiles[i]));
    std::vector<RecordId> ids;
    for (const Profile& profile : profiles)
        ids.push_back(profile.id);
    report.drawing.names = {0, 1};
    report.drawing.highest = 3;
    report.drawing.remarks = {8};
    report.columns[8].remark = QT_TRANSLATE_NOOP("encore", "Lowest: %1");
    report.notes.kind = QString(conviction::kind.key);
    report.notes.query = idQuery(ids);
    report.notes.formula = kFormula;
    report.notes.n = qint64(profiles.size());
    report.notes.enough = !profiles.empty();
    report.notes.finding = findingOf(profiles);
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "%1 without any rating"), qint64(unrated));
    report.notes.leaveOut(QT_TRANSLATE_NOOP("encore", "with higher sums and not shown: %1"),
        qint64(profiles.size() - report.rows.size()));
    return report;
}

} // namespace encore
