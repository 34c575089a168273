// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/wherenext.h"

#include "model/domain/choices.h"
#include "model/insight/fitreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr double kRoomOfOne = .25; ///< of a team's capacity, for each replication that it has under way

template <typename List, typename Other>
auto firstCommon(const List& one, const Other& other)
{
    return std::ranges::find_if(
        one, [&other](const auto& each) { return std::ranges::find(other, each) != other.end(); });
}

bool isRole(const QString& person, const QString& role)
{
    const QString small = person.trimmed().toLower();
    return small.contains(role) || role.contains(small);
}

// How much room for change a team says it has: a percentage, or the usual words for much, some and none.
std::optional<double> saidCapacity(const QString& text)
{
    static const QRegularExpression percent(u"(\\d{1,3})\\s*%"_s);
    static const QRegularExpression little(u"\\b(low|little|none|no|full|small)\\b"_s);
    static const QRegularExpression much(u"\\b(high|good|much|plenty|free|yes|large)\\b"_s);
    static const QRegularExpression some(u"\\b(medium|some|moderate|limited|middling)\\b"_s);
    if (text.isEmpty())
        return {};
    const QString small = text.toLower();
    if (const auto match = percent.match(small); match.hasMatch())
        return std::min(1.0, match.captured(1).toDouble() / 100);
    if (small.contains(some))
        return .5;
    if (small.contains(little))
        return 0;
    return small.contains(much) ? std::optional<double>(1) : std::nullopt;
}

size_t at(FitFactor factor)
{
    return size_t(factor);
}

QStringList toolsThere(const QStringList& asked, const QString& tools, bool there)
{
    QStringList found;
    for (const QString& tool : asked) {
        if (tools.contains(tool, Qt::CaseInsensitive) == there)
            found << tool;
    }
    return found;
}

Word functionLabel(const QString& code)
{
    const Choice* choice = findChoice(choices::kFunctions, code);
    return Word{choice ? choice->label : ""};
}

// The better first; pairs of which little is known after all others. Of equal ones that which some team has in use.
bool better(const Suggestion& one, const Suggestion& other)
{
    const bool known = one.fit.knownShare >= kLittleKnown;
    const bool otherKnown = other.fit.knownShare >= kLittleKnown;
    if (known != otherKnown)
        return known;
    if (one.fit.score != other.fit.score)
        return one.fit.score > other.fit.score;
    if (one.proven != other.proven)
        return one.proven;
    if (one.fit.knownShare != other.fit.knownShare)
        return one.fit.knownShare > other.fit.knownShare;
    return std::tie(one.teamTitle, one.useCaseTitle, one.fit.team, one.fit.useCase)
        < std::tie(other.teamTitle, other.useCaseTitle, other.fit.team, other.fit.useCase);
}

std::vector<RecordId> wanted(RecordId one, const std::vector<RecordId>& all)
{
    return one.valid() ? std::vector<RecordId>{one} : all;
}

} // namespace

QStringList Fit::reasons() const
{
    QStringList sentences;
    for (const FitPart& part : parts)
        sentences << englishText(part.reason);
    return sentences;
}

Result<FitModel> FitModel::read(Session& session)
{
    return FitReader(session).read();
}

QString FitModel::useCaseTitle(RecordId id) const
{
    const auto found = m_useCases.find(id.value);
    return found == m_useCases.end() ? QString() : found->second.title;
}

QString FitModel::teamTitle(RecordId id) const
{
    const auto found = m_teams.find(id.value);
    return found == m_teams.end() ? QString() : found->second.name;
}

bool FitModel::tried(RecordId useCase, RecordId team) const
{
    return std::ranges::binary_search(m_tried, std::pair(useCase.value, team.value));
}

bool FitModel::eligible(RecordId useCase, RecordId team) const
{
    const auto found = m_teams.find(team.value);
    return found != m_teams.end() && found->second.working && m_useCases.contains(useCase.value)
        && !tried(useCase, team);
}

// Seen from the team upwards: the first unit with a team in use below it. As many levels as the longer way up has.
std::optional<FitModel::Near> FitModel::nearest(const UseCase& useCase, RecordId team) const
{
    static constexpr int kMostLevels = 64;
    std::optional<Near> best;
    RecordId place = team;
    for (int steps = 0; place.valid() && steps < kMostLevels; ++steps) {
        const auto near = useCase.near.find(place.value);
        if (near != useCase.near.end()) {
            const int levels = std::max(steps, near->second.steps);
            if (!best || levels < best->steps)
                best = Near{levels, near->second.team};
        }
        const auto found = m_teams.find(place.value);
        place = found == m_teams.end() ? RecordId() : found->second.parent;
    }
    return best;
}

std::optional<double> FitModel::processMatch(const UseCase& useCase, const Team& team)
{
    std::optional<double> match;
    if (!useCase.functions.isEmpty() && !team.functions.isEmpty())
        match = firstCommon(useCase.functions, team.functions) != useCase.functions.end() ? 1 : 0;
    if (match.value_or(0) < 1 && !useCase.processWords.empty() && !team.processWords.empty())
        match = firstCommon(useCase.processWords, team.processWords) != useCase.processWords.end() ? 1 : 0;
    return match;
}

std::optional<double> FitModel::roleMatch(const UseCase& useCase, const Team& team)
{
    if (useCase.roles.empty() || team.roles.isEmpty())
        return {};
    double applies = 0;
    for (const auto& [role, share] : useCase.roles) {
        if (std::ranges::any_of(team.roles, [&role](const QString& person) { return isRole(person, role); }))
            applies = std::max(applies, share);
    }
    return applies;
}

FitModel::Matches FitModel::matches(const UseCase& useCase, const Team& team, RecordId id) const
{
    Matches found;
    if (!useCase.painPoints.empty() && !team.painPoints.empty())
        found[at(FitFactor::PainPoint)] =
            firstCommon(useCase.painPoints, team.painPoints) != useCase.painPoints.end() ? 1 : 0;
    found[at(FitFactor::Process)] = processMatch(useCase, team);
    found[at(FitFactor::Role)] = roleMatch(useCase, team);
    // That nobody has it in use is known, too: no adopter is near.
    const std::optional<Near> near = nearest(useCase, id);
    found[at(FitFactor::Proximity)] = near ? 1.0 / std::max(near->steps, 1) : 0;
    if (team.readiness > 0)
        found[at(FitFactor::Readiness)] = (team.readiness - 1) / 4;
    if (!useCase.tools.isEmpty() && !team.tools.isEmpty())
        found[at(FitFactor::Tool)] =
            double(toolsThere(useCase.tools, team.tools, true).size()) / double(useCase.tools.size());
    if (useCase.usualSize > 0 && team.size > 0)
        found[at(FitFactor::Size)] =
            std::min(useCase.usualSize, double(team.size)) / std::max(useCase.usualSize, double(team.size));
    const std::optional<double> said = saidCapacity(team.capacity);
    if (said || team.underWay > 0)
        found[at(FitFactor::Capacity)] = std::max(0.0, said.value_or(1) - kRoomOfOne * double(team.underWay));
    return found;
}

Sentence FitModel::processReason(const UseCase& useCase, const Team& team)
{
    const auto function = firstCommon(useCase.functions, team.functions);
    if (function != useCase.functions.end())
        return {QT_TRANSLATE_NOOP("encore", "It works in %1, where this belongs."), {functionLabel(*function)}};
    const auto word = firstCommon(useCase.processWords, team.processWords);
    if (word != useCase.processWords.end())
        return {QT_TRANSLATE_NOOP("encore", "Its process is about “%1”, as this is."), {*word}};
    return {QT_TRANSLATE_NOOP("encore", "Its process is another one."), {}};
}

Sentence FitModel::roleReason(const UseCase& useCase, const Team& team, double match)
{
    for (const auto& [role, share] : useCase.roles) {
        const auto person =
            std::ranges::find_if(team.roles, [&role](const QString& each) { return isRole(each, role); });
        if (match > 0 && share == match && person != team.roles.end())
            return {QT_TRANSLATE_NOOP("encore", "It fits the role of %1 there."), {*person}};
    }
    return {QT_TRANSLATE_NOOP("encore", "It fits none of the roles there."), {}};
}

Sentence FitModel::nearReason(const UseCase& useCase, RecordId team) const
{
    if (useCase.near.empty())
        return {QT_TRANSLATE_NOOP("encore", "No team has it in use yet."), {}};
    const std::optional<Near> near = nearest(useCase, team);
    if (!near)
        return {QT_TRANSLATE_NOOP("encore", "No team near it has it in use."), {}};
    return {near->steps <= 1 ? QT_TRANSLATE_NOOP("encore", "%1 beside it has it in use.")
                             : QT_TRANSLATE_NOOP("encore", "%1 has it in use, further away in the organisation."),
        {teamTitle(near->team)}};
}

Sentence FitModel::reason(FitFactor factor, double match, const UseCase& useCase, const Team& team, RecordId id) const
{
    switch (factor) {
    case FitFactor::PainPoint:
        if (match > 0)
            return {QT_TRANSLATE_NOOP("encore", "It has the trouble “%1” that this takes away."),
                {m_painPoints.at(*firstCommon(useCase.painPoints, team.painPoints))}};
        return {QT_TRANSLATE_NOOP("encore", "Its troubles are others than those that this takes away."), {}};
    case FitFactor::Process: return processReason(useCase, team);
    case FitFactor::Role: return roleReason(useCase, team, match);
    case FitFactor::Proximity: return nearReason(useCase, id);
    case FitFactor::Readiness:
        return {QT_TRANSLATE_NOOP("encore", "Its readiness for change is %1 of 5."), {team.readiness}};
    case FitFactor::Tool: {
        const QStringList lacking = toolsThere(useCase.tools, team.tools, false);
        if (lacking.isEmpty())
            return {QT_TRANSLATE_NOOP("encore", "It has the tools that are needed."), {}};
        return {QT_TRANSLATE_NOOP("encore", "It lacks a tool: %1."), {lacking.join(u", "_s)}};
    }
    case FitFactor::Size:
        return {QT_TRANSLATE_NOOP("encore", "People in it: %1; where it is in use, usually: %2."),
            {team.size, useCase.usualSize}};
    case FitFactor::Capacity:
        if (team.underWay > 0)
            return {QT_TRANSLATE_NOOP("encore", "Other replications under way there: %1."), {team.underWay}};
        return {QT_TRANSLATE_NOOP("encore", "Its capacity for change: %1."), {team.capacity}};
    }
    return {};
}

Fit FitModel::scored(RecordId useCase, RecordId team, const Matches& matches) const
{
    Fit fit;
    fit.useCase = useCase;
    fit.team = team;
    double weighted = 0;
    for (size_t i = 0; i < kFitFactors; ++i) {
        if (!matches[i])
            continue;
        fit.knownShare += kFitWeights[i];
        weighted += kFitWeights[i] * *matches[i];
    }
    if (fit.knownShare > 0)
        fit.score = 100 * weighted / fit.knownShare;
    return fit;
}

std::optional<Fit> FitModel::score(RecordId useCase, RecordId team) const
{
    if (!eligible(useCase, team))
        return {};
    return scored(useCase, team, matches(m_useCases.at(useCase.value), m_teams.at(team.value), team));
}

std::optional<Fit> FitModel::fit(RecordId useCase, RecordId team) const
{
    if (!eligible(useCase, team))
        return {};
    const UseCase& pattern = m_useCases.at(useCase.value);
    const Team& who = m_teams.at(team.value);
    const Matches found = matches(pattern, who, team);
    Fit fit = scored(useCase, team, found);
    for (size_t i = 0; i < kFitFactors; ++i) {
        if (found[i])
            fit.parts.push_back({FitFactor(i), *found[i], reason(FitFactor(i), *found[i], pattern, who, team)});
    }
    std::ranges::stable_sort(
        fit.parts, std::greater(), [](const FitPart& part) { return kFitWeights[at(part.factor)] * part.match; });
    return fit;
}

std::vector<Suggestion> whereNext(const FitModel& model, const WhereNextRequest& request)
{
    std::vector<Suggestion> found;
    for (const RecordId useCase : wanted(request.useCase, model.useCases())) {
        for (const RecordId team : wanted(request.team, model.teams())) {
            if (!model.eligible(useCase, team))
                continue;
            const FitModel::UseCase& pattern = model.m_useCases.at(useCase.value);
            const auto matches = model.matches(pattern, model.m_teams.at(team.value), team);
            found.push_back({model.scored(useCase, team, matches), model.useCaseTitle(useCase), model.teamTitle(team),
                !pattern.near.empty(), {}});
        }
    }
    const size_t most = request.limit > 0 ? std::min(size_t(request.limit), found.size()) : found.size();
    std::partial_sort(found.begin(), found.begin() + qsizetype(most), found.end(), better);
    found.resize(most);
    for (Suggestion& each : found)
        each.fit = *model.fit(each.fit.useCase, each.fit.team); // the words only for those that are shown
    return found;
}

Result<std::vector<Suggestion>> whereNext(Session& session, const WhereNextRequest& request)
{
    const Snapshot snapshot(session.database());
    ENCORE_ASSIGN(model, FitModel::read(session));
    return whereNext(model, request);
}

} // namespace encore
