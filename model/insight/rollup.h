// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/valuerules.h"
#include "model/store/session.h"

namespace encore {

// What a use case, a team with all below it, a goal, a programme or the whole portfolio is worth. A benefit is owned by one story or one
// replication and is counted once; what a revision has taken the place of is not counted. Money, hours and units stand side by side, hard and
// soft apart; none is added to another. Currencies are converted only with a dated rate.

/// What is rolled up: a story, replication, use case, team, goal or programme; without an id everything.
struct RollupScope
{
    Kind kind;
    RecordId id;
    bool evidence = true; ///< false: levels of evidence are not asked for and stay 0, which spares most of the reading
    bool expected = true; ///< false: what would be claimed of targets and forecasts is not asked for
};

/// A rate as it was used.
struct UsedRate
{
    RecordId id;       ///< of the exchange_rate
    double factor = 1; ///< what one unit of the benefit's currency is worth in the total's
    QDate on;
};

/// A benefit in a total.
struct ValueRow
{
    RecordId id;
    QString name;
    QString type;
    RecordId story; ///< its owner, one of the two
    RecordId replication;
    RecordId useCase; ///< that its owner belongs to
    QDate on;         ///< when the figure was measured; decides the exchange rate
    Valuation value;  ///< in its own currency, without the steps of the way
    int evidence = 0; ///< level 0 to 5 of its owner
    std::optional<UsedRate> rate;
    std::optional<Quantity> gross; ///< as it stands in the total
    std::optional<Quantity> attributed;
    std::optional<Quantity> claimed;
    std::optional<Quantity> target; ///< what would be claimed if the target were reached
    std::optional<Quantity> forecast;
};

/// The sum of the rows that may be added to each other.
struct ValueTotal
{
    bool hard = false;
    bool recurring = true; ///< a year; else once
    Measure measure = Measure::Units;
    QString unit;
    double gross = 0;
    double attributed = 0;
    double claimed = 0;          ///< of figures after the change
    double validated = 0;        ///< of these, what finance has validated
    double weighted = 0;         ///< claimed, by level of evidence
    double target = 0;           ///< of those that have a target, …
    double claimedOfTargets = 0; ///< … and what is claimed of these
    double forecast = 0;
    std::vector<RecordId> rows;     ///< that `claimed` counts
    std::vector<RecordId> expected; ///< with a target or forecast only
    Quantity quantity(double number) const { return {number, measure, unit}; }
};

/// Figures that are levels, such as satisfaction or a share: they stand side by side, nothing adds them up.
struct LevelFigures
{
    bool hard = false;
    QString unit;
    double least = 0; ///< claimed improvement of the smallest …
    double most = 0;  ///< … and of the largest
    std::vector<RecordId> rows;
    std::vector<RecordId> expected; ///< with a target or forecast only
};

/// Benefits or costs that are left out, and why.
struct RollupExclusion
{
    const char* reason = ""; ///< English source text
    QString key;             ///< "superseded"
    Kind kind;               ///< benefit or cost
    std::vector<RecordId> rows;
};

struct CostRow
{
    RecordId id;
    QString name;
    std::optional<Quantity> amount; ///< in the first year, its own currency
    std::optional<UsedRate> rate;
    double hours = 0;
};

struct ValueRollup
{
    QString currency;               ///< that money is given in
    std::vector<ValueTotal> totals; ///< money, then hours, then units; hard before soft
    std::vector<LevelFigures> levels;
    std::vector<ValueRow> rows; ///< all that were looked at and not left out
    std::vector<RollupExclusion> excluded;
    std::vector<CostRow> costs;
    std::optional<Quantity> cost; ///< of the first year; none: no costs recorded
    double costHours = 0;         ///< working time in costs that has no amount
    ReturnFigures back;           ///< of hard money in the first year against `cost`
    bool notHeadcount = false;    ///< one of the rows is no headcount case
    std::array<double, 6> weights{};

    /// The hard money of the first year: recurring and one-time together; none without any.
    std::optional<Quantity> hardMoney() const;
    const ValueRow* row(RecordId id) const;
};

/// Whether records of this kind can be rolled up.
bool hasRollup(Kind kind);

Result<ValueRollup> valueRollup(Session& session, const RollupScope& scope = {});

/// A rate from one currency to another on a day: the latest of all that are not after it, either way round; none when there is none.
class RateBook
{
public:
    static Result<RateBook> read(Session& session);
    std::optional<UsedRate> rate(const QString& from, const QString& to, QDate on) const;

private:
    struct Entry
    {
        RecordId id;
        QString base;
        QString counter;
        double rate = 0;
        QDate on;
    };
    std::vector<Entry> m_entries; ///< the latest first
};

} // namespace encore
