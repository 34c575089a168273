// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/maturityrules.h"

#include "model/domain/usecase.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// The way up; retired lies beside it.
constexpr std::array kWay{"initial"_L1, "structured"_L1, "validated"_L1, "established"_L1};

// What the instances amount to.
struct Proof
{
    qint64 teams = 0; ///< that have it in use
    qint64 units = 0;
    qint64 audited = 0; ///< teams in use whose audit was passed
    qint64 known = 0;   ///< teams in use, and stories
};

Proof proofOf(const UseCaseCompany& company)
{
    std::set<RecordId> teams;
    std::set<RecordId> units;
    std::set<RecordId> audited;
    for (const KnownInstance& each : company.instances) {
        if (!isInUse(each.state))
            continue;
        teams.insert(each.team);
        units.insert(each.unit);
        if (each.audited)
            audited.insert(each.team);
    }
    return {qint64(teams.size()), qint64(units.size()), qint64(audited.size()), qint64(teams.size()) + company.stories};
}

void askForForm(const Record& useCase, std::vector<Missing>& missing)
{
    for (const TemplateSection& section : patternTemplate().sections) {
        const Section* written = section.required ? useCase.section(QString(section.key)) : nullptr;
        if (!section.required || (written && !written->text.trimmed().isEmpty()))
            continue;
        missing.push_back(need(u"section:"_s + QString(section.key), {}, true,
            {QT_TRANSLATE_NOOP("encore", "The section “%1” is empty."), {Word{section.heading}}}));
    }
}

void askForSpread(const Record& useCase, const Proof& proof, std::vector<Missing>& missing)
{
    if (proof.teams < kProvenTeams)
        missing.push_back(need(u"teams"_s, {}, true,
            {QT_TRANSLATE_NOOP("encore", "Teams that have it in use: %1 of %2."),
                {proof.teams, qint64(kProvenTeams)}}));
    if (proof.units < kProvenUnits)
        missing.push_back(need(u"units"_s, {}, true,
            {QT_TRANSLATE_NOOP("encore", "These are in %1 of %2 units."), {proof.units, qint64(kProvenUnits)}}));
    if (!useCase.get(usecase::conflictsAddressed))
        missing.push_back(need(u"conflicts"_s, u"conflicts_addressed"_s, true,
            {QT_TRANSLATE_NOOP("encore", "Nobody has said that conflicts between its instances are settled."), {}}));
}

void askForRoots(const Record& useCase, const Proof& proof, std::vector<Missing>& missing)
{
    if (proof.audited < kProvenTeams)
        missing.push_back(need(u"audits"_s, {}, true,
            {QT_TRANSLATE_NOOP("encore", "Teams that have passed their sustain audit: %1 of %2."),
                {proof.audited, qint64(kProvenTeams)}}));
    if (!useCase.get(usecase::kitComplete))
        missing.push_back(need(u"kit"_s, u"kit_complete"_s, true,
            {QT_TRANSLATE_NOOP("encore", "Its replication kit is not marked as complete."), {}}));
    if (!useCase.get(usecase::taught))
        missing.push_back(need(u"taught"_s, u"taught"_s, true,
            {QT_TRANSLATE_NOOP("encore", "It is not used as teaching material yet."), {}}));
}

// What one step of the way needs beyond those before it.
std::vector<Missing> askedBy(QLatin1StringView maturity, const Record& useCase, const Proof& proof)
{
    std::vector<Missing> missing;
    if (maturity == "structured"_L1) {
        askForForm(useCase, missing);
        if (proof.known == 0)
            missing.push_back(need(u"instance"_s, {}, true,
                {QT_TRANSLATE_NOOP("encore", "No team is known that has it in use, and no story tells of it."), {}}));
    } else if (maturity == "validated"_L1) {
        askForSpread(useCase, proof, missing);
    } else if (maturity == "established"_L1) {
        askForRoots(useCase, proof, missing);
    }
    return missing;
}

Sentence reasonFor(QLatin1StringView maturity, const Proof& proof)
{
    if (maturity == "established"_L1)
        return {
            QT_TRANSLATE_NOOP("encore",
                "%1 teams in %2 units have it in use, %3 passed their audit; the kit is complete and it is taught."),
            {proof.teams, proof.units, proof.audited}};
    if (maturity == "validated"_L1)
        return {QT_TRANSLATE_NOOP("encore", "%1 teams in %2 units have it in use, and conflicts are settled."),
            {proof.teams, proof.units}};
    if (maturity == "structured"_L1)
        return {
            QT_TRANSLATE_NOOP("encore", "Every section that a pattern needs is filled; instances that are known: %1."),
            {proof.known}};
    return {QT_TRANSLATE_NOOP("encore", "It is not described and proven yet as a pattern that others can repeat."), {}};
}

} // namespace

MaturityAdvice maturityAdvice(const Record& useCase, const UseCaseCompany& company)
{
    MaturityAdvice advice;
    advice.now = useCase.get(usecase::maturity);
    if (advice.now == "retired"_L1) {
        advice.suggested = advice.now;
        advice.reason = {QT_TRANSLATE_NOOP("encore", "It is retired."), {}};
        return advice;
    }
    const Proof proof = proofOf(company);
    size_t reached = 0;
    while (reached + 1 < kWay.size() && advice.missing.empty()) {
        advice.missing = askedBy(kWay[reached + 1], useCase, proof);
        if (advice.missing.empty())
            ++reached;
    }
    advice.suggested = QString(kWay[reached]);
    advice.reason = reasonFor(kWay[reached], proof);
    if (reached + 1 < kWay.size())
        advice.next = QString(kWay[reached + 1]);
    const auto marked = std::ranges::find_if(kWay, [&advice](QLatin1StringView each) { return advice.now == each; });
    for (size_t i = reached + 1; marked != kWay.end() && i <= size_t(marked - kWay.begin()); ++i)
        std::ranges::move(askedBy(kWay[i], useCase, proof), std::back_inserter(advice.unproven));
    return advice;
}

std::optional<Missing> retirementNeeds(const Record& useCase, const RecordPatch& patch)
{
    const auto after = [&](const Field<QString>& field) {
        const auto changed = patch.values.find(QString::fromLatin1(field.key));
        const Value& value =
            changed == patch.values.end() ? useCase.value(QString::fromLatin1(field.key)) : changed->second;
        const auto* text = std::get_if<QString>(&value);
        return text ? *text : QString();
    };
    const bool retires = after(usecase::maturity) == "retired"_L1 && useCase.get(usecase::maturity) != "retired"_L1;
    if (!retires || !after(usecase::retiredReason).isEmpty())
        return {};
    return need(u"retired_reason"_s, QString::fromLatin1(usecase::retiredReason.key), false,
        {QT_TRANSLATE_NOOP("encore", "Say why it is retired."), {}});
}

} // namespace encore
