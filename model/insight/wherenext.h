// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/sentence.h"
#include "model/store/session.h"

#include <array>
#include <map>
#include <optional>
#include <set>

/// "Where next?": which team would fit which use case, and why (D4).
namespace encore {

struct Suggestion;
struct WhereNextRequest;

/// What a fit is made of, in the order of the weights below.
enum class FitFactor { PainPoint, Process, Role, Proximity, Readiness, Tool, Size, Capacity };
inline constexpr size_t kFitFactors = 8;
inline constexpr std::array<double, kFitFactors> kFitWeights{.25, .20, .15, .10, .15, .05, .05, .05};

/// One factor of a fit; only known ones count.
struct FitPart
{
    FitFactor factor = FitFactor::PainPoint;
    double match = 0; ///< 0 to 1
    Sentence reason;  ///< what speaks for or against
};

/// How well a use case fits a team.
struct Fit
{
    RecordId useCase;
    RecordId team;
    double score = 0;           ///< 0 to 100, over the known factors
    double knownShare = 0;      ///< 0 to 1: the weight of what is known
    std::vector<FitPart> parts; ///< known factors, the strongest reasons for it first

    /// The sentences, in English.
    QStringList reasons() const;
};

/// Everything that fits are made of, read once; then each pair costs no more question to the portfolio.
class FitModel
{
public:
    static Result<FitModel> read(Session& session);

    /// The fit of a pair; nothing when the two are not to be brought together: tried or declined already, retired, no working team.
    std::optional<Fit> fit(RecordId useCase, RecordId team) const;
    /// The same without the words, for whoever looks at many pairs.
    std::optional<Fit> score(RecordId useCase, RecordId team) const;
    /// Whether there has been a replication of the pair, whatever became of it.
    bool tried(RecordId useCase, RecordId team) const;
    const std::vector<RecordId>& useCases() const { return m_useCaseOrder; } ///< not retired, by title
    const std::vector<RecordId>& teams() const { return m_teamOrder; }       ///< working ones, by name
    QString useCaseTitle(RecordId id) const;
    QString teamTitle(RecordId id) const;

private:
    // The nearest team that has it in use, as seen from a unit above: how many levels it lies below, and which it is.
    struct Near
    {
        int steps = 0;
        RecordId team;
    };
    struct UseCase
    {
        QString title;
        QStringList functions;
        std::set<QString> processWords;
        std::set<qint64> painPoints;
        QStringList tools;
        std::map<QString, double> roles; ///< in small letters: how far it applies
        std::map<qint64, Near> near;     ///< by unit
        double usualSize = 0;            ///< the median of the adopters' sizes; 0: not known
    };
    struct Team
    {
        QString name;
        RecordId parent;
        QStringList functions;
        std::set<QString> processWords;
        std::set<qint64> painPoints;
        QString tools;
        QStringList roles;
        double readiness = 0; ///< mean of the given ADKAR answers, 1 to 5; 0: none given
        qint64 size = 0;
        QString capacity;
        qint64 underWay = 0; ///< replications that it has agreed to and not finished
        bool working = false;
    };
    using Matches = std::array<std::optional<double>, kFitFactors>;
    friend class FitReader;

    Matches matches(const UseCase& useCase, const Team& team, RecordId id) const;
    Sentence reason(FitFactor factor, double match, const UseCase& useCase, const Team& team, RecordId id) const;
    static std::optional<double> processMatch(const UseCase& useCase, const Team& team);
    static std::optional<double> roleMatch(const UseCase& useCase, const Team& team);
    static Sentence processReason(const UseCase& useCase, const Team& team);
    static Sentence roleReason(const UseCase& useCase, const Team& team, double match);
    Sentence nearReason(const UseCase& useCase, RecordId team) const;
    std::optional<Near> nearest(const UseCase& useCase, RecordId team) const;
    Fit scored(RecordId useCase, RecordId team, const Matches& matches) const;
    bool eligible(RecordId useCase, RecordId team) const;
    friend std::vector<Suggestion> whereNext(const FitModel& model, const WhereNextRequest& request);

    std::map<qint64, UseCase> m_useCases;
    std::map<qint64, Team> m_teams;
    std::map<qint64, QString> m_painPoints;
    std::vector<std::pair<qint64, qint64>> m_tried; ///< in order
    std::vector<RecordId> m_useCaseOrder;
    std::vector<RecordId> m_teamOrder;
};

/// What a ranking is asked for: the teams for a use case, the use cases for a team, or the best pairs of all.
struct WhereNextRequest
{
    RecordId useCase;
    RecordId team;
    int limit = 50; ///< 0: all
};

/// What a pair promises, in money for a person-day of effort (model/insight/priority.h).
struct Priority
{
    double value = 0;
    QString currency;
};

/// A place in the ranking.
struct Suggestion
{
    Fit fit;
    QString useCaseTitle;
    QString teamTitle;
    bool proven = false;              ///< some team has the use case in use
    std::optional<Priority> priority; ///< where it was asked for and all is known that it takes
};

/// Less than this share of the weights known says little: such pairs come after all others.
inline constexpr double kLittleKnown = .25;

/// The best first.
Result<std::vector<Suggestion>> whereNext(Session& session, const WhereNextRequest& request);
std::vector<Suggestion> whereNext(const FitModel& model, const WhereNextRequest& request);

} // namespace encore
