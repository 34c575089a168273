// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/rollup.h"

#include "model/domain/kinds.h"
#include "model/insight/evidencebook.h"
#include "model/insight/rollupread.h"
#include "model/store/benefits.h"
#include "model/store/records.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct ReasonText
{
    QLatin1StringView key;
    const char* text;
};

constexpr std::array kReasons{
    ReasonText{"superseded"_L1, QT_TRANSLATE_NOOP("encore", "A revision has taken its place.")},
    ReasonText{"no_owner"_L1, QT_TRANSLATE_NOOP("encore", "It belongs to no story and to no replication.")},
    ReasonText{
        "ended"_L1, QT_TRANSLATE_NOOP("encore", "Its replication has ended, so it does not come every year any more.")},
    ReasonText{"no_rate"_L1,
        QT_TRANSLATE_NOOP("encore",
            "There is no exchange rate of its day or an earlier one; it is given apart, in its own currency.")},
    ReasonText{"no_amount"_L1, QT_TRANSLATE_NOOP("encore", "The cost has no amount.")},
};

const char* reasonText(const QString& key)
{
    const auto found = std::ranges::find_if(kReasons, [&key](const ReasonText& each) { return key == each.key; });
    if (found != kReasons.end())
        return found->text;
    for (int i = 0; i <= int(ValueRemark::OtherCurrency); ++i) {
        if (remarkKey(ValueRemark(i)) == key)
            return remarkText(ValueRemark(i));
    }
    return "";
}

// What keeps a value from being counted; what was assumed does not.
QString missingIn(const Valuation& value)
{
    for (const ValueRemark remark : value.remarks) {
        if (remark != ValueRemark::NoClass)
            return remarkKey(remark);
    }
    return remarkKey(ValueRemark::NoFigure);
}

Quantity converted(const Quantity& quantity, const UsedRate& rate, const QString& currency)
{
    const Quantity raw{quantity.number * rate.factor, Measure::Money, currency};
    return {double(raw.minor()) / 100, Measure::Money, currency};
}

// Sums up: money in whole cents, so that a total is exactly the sum of its rows.
void add(double& sum, const Quantity& quantity)
{
    if (quantity.measure == Measure::Money)
        sum = double(Quantity{sum, Measure::Money, quantity.unit}.minor() + quantity.minor()) / 100;
    else
        sum += quantity.number;
}

class Roller
{
public:
    Roller(Session& session, const RollupScope& scope) : m_session(session), m_scope(scope) { }

    Result<ValueRollup> run()
    {
        ENCORE_TRY(read());
        m_rollup.rows.reserve(m_data.benefits.size());
        for (BenefitData& each : m_data.benefits)
            look(each);
        chooseCurrency();
        for (ValueRow& row : m_rollup.rows)
            convert(row);
        for (const ValueRow& row : m_rollup.rows)
            count(row);
        addCosts();
        sortTotals();
        m_rollup.back = returnOn(m_rollup.hardMoney(), m_rollup.cost);
        return std::move(m_rollup);
    }

private:
    Status read()
    {
        ENCORE_ASSIGN(data, readRollupData(m_session, m_scope));
        m_data = std::move(data);
        ENCORE_ASSIGN(stored, settingsUnder(m_session.database(), u"value/"_s));
        m_valuer.emplace(valueSettings(stored));
        m_rollup.weights = settings().evidenceWeights;
        ENCORE_ASSIGN(superseded, supersededBenefits(m_session.database()));
        m_superseded = std::move(superseded);
        ENCORE_ASSIGN(rates, RateBook::read(m_session));
        m_rates = std::move(rates);
        return {};
    }

    void exclude(const QString& key, Kind kind, RecordId id)
    {
        const auto found = std::ranges::find_if(
            m_rollup.excluded, [&](const RollupExclusion& each) { return each.key == key && each.kind == kind; });
        if (found != m_rollup.excluded.end())
            found->rows.push_back(id);
        else
            m_rollup.excluded.push_back({reasonText(key), key, kind, {id}});
    }

    const ValueSettings& settings() const { return m_valuer->settings(); }

    const Record* unitCostOf(const BenefitData& data) const
    {
        const auto found = m_data.unitCosts.find(data.unitCost.value);
        return found == m_data.unitCosts.end() ? nullptr : &found->second;
    }

    void look(BenefitData& data)
    {
        if (m_superseded.contains(data.id.value))
            return exclude(u"superseded"_s, benefit::kind, data.id);
        if (!data.ownerThere)
            return exclude(u"no_owner"_s, benefit::kind, data.id);
        const Record* unitCost = unitCostOf(data);
        Valuation value = m_valuer->value(data.figures, unitCost);
        if (data.ended && value.recurring)
            return exclude(u"ended"_s, benefit::kind, data.id);
        if (!value.claimed)
            return exclude(missingIn(value), benefit::kind, data.id);
        ValueRow& row = m_rollup.rows.emplace_back();
        row.id = data.id;
        row.name = std::move(data.name);
        row.type = data.figures.type;
        row.replication = data.replication;
        row.story = row.replication.valid() ? RecordId() : data.story;
        row.useCase = data.useCase;
        row.on = data.on;
        row.value = std::move(value);
        if (m_scope.expected && data.figures.target)
            row.target = m_valuer->value(data.figures, unitCost, FigureStage::Target).claimed;
        if (m_scope.expected && data.figures.forecast)
            row.forecast = m_valuer->value(data.figures, unitCost, FigureStage::Forecast).claimed;
        if (!m_scope.evidence)
            return;
        row.evidence = row.replication.valid() ? m_data.evidence.level(replication::kind, row.replication).level
                                               : m_data.evidence.level(story::kind, row.story).level;
    }

    // That of the programme or the portfolio; where neither says one nor any benefit counts in money by itself, that of most figures.
    void chooseCurrency()
    {
        m_rollup.currency = m_data.currency;
        if (!m_rollup.currency.isEmpty())
            return;
        std::map<QString, int> counts;
        for (const ValueRow& row : m_rollup.rows) {
            if (row.value.claimed->measure == Measure::Money)
                ++counts[row.value.claimed->unit];
        }
        for (const CostData& each : m_data.costs) {
            if (const auto amount = firstYearCost(each.record, settings()); amount && counts.empty())
                m_rollup.currency = amount->unit;
        }
        int most = 0;
        for (const auto& [currency, count] : counts) {
            if (count > most) {
                most = count;
                m_rollup.currency = currency;
            }
        }
    }

    void convert(ValueRow& row)
    {
        row.gross = row.value.gross;
        row.attributed = row.value.attributed;
        row.claimed = row.value.claimed;
        if (row.claimed->measure != Measure::Money || row.claimed->unit == m_rollup.currency)
            return;
        row.rate = m_rates.rate(row.claimed->unit, m_rollup.currency, row.on);
        if (!row.rate)
            return exclude(u"no_rate"_s, benefit::kind, row.id);
        for (std::optional<Quantity>* each : {&row.gross, &row.attributed, &row.claimed, &row.target, &row.forecast}) {
            if (*each && (*each)->measure == Measure::Money)
                *each = converted(**each, *row.rate, m_rollup.currency);
        }
    }

    ValueTotal& totalOf(const ValueRow& row)
    {
        const Quantity& claimed = *row.claimed;
        const auto found = std::ranges::find_if(m_rollup.totals, [&](const ValueTotal& each) {
            return each.hard == row.value.hard && each.recurring == row.value.recurring
                && claimed.addsTo(each.quantity(0));
        });
        if (found != m_rollup.totals.end())
            return *found;
        ValueTotal total;
        total.hard = row.value.hard;
        total.recurring = row.value.recurring;
        total.measure = claimed.measure;
        total.unit = claimed.unit;
        return m_rollup.totals.emplace_back(std::move(total));
    }

    void countLevel(const ValueRow& row)
    {
        auto found = std::ranges::find_if(m_rollup.levels,
            [&row](const LevelFigures& each) { return each.hard == row.value.hard && each.unit == row.claimed->unit; });
        if (found == m_rollup.levels.end())
            found = m_rollup.levels.insert(found, LevelFigures{row.value.hard, row.claimed->unit, 0, 0, {}, {}});
        if (row.value.stage < FigureStage::Claimed) {
            found->expected.push_back(row.id);
            return;
        }
        const double number = row.claimed->number;
        found->least = found->rows.empty() ? number : std::min(found->least, number);
        found->most = found->rows.empty() ? number : std::max(found->most, number);
        found->rows.push_back(row.id);
    }

    void count(const ValueRow& row)
    {
        if (row.value.level)
            return countLevel(row);
        ValueTotal& total = totalOf(row);
        m_rollup.notHeadcount = m_rollup.notHeadcount || row.value.notHeadcount;
        const bool claims = row.value.stage >= FigureStage::Claimed;
        if (row.target && row.target->addsTo(*row.claimed)) {
            add(total.target, *row.target);
            if (claims)
                add(total.claimedOfTargets, *row.claimed);
        }
        if (row.forecast && row.forecast->addsTo(*row.claimed))
            add(total.forecast, *row.forecast);
        if (!claims) {
            total.expected.push_back(row.id);
            return;
        }
        total.rows.push_back(row.id);
        add(total.gross, *row.gross);
        add(total.attributed, *row.attributed);
        add(total.claimed, *row.claimed);
        if (row.value.stage == FigureStage::Validated)
            add(total.validated, *row.claimed);
        Quantity weighted = *row.claimed;
        weighted.number = evidenceWeighted(weighted.number, row.evidence, settings().evidenceWeights);
        add(total.weighted, weighted);
    }

    void addCosts()
    {
        for (const CostData& each : m_data.costs) {
            CostRow row{each.record.id, each.record.get(cost::name), firstYearCost(each.record, settings()), {},
                each.record.get(cost::hours).value_or(0)};
            if (!row.amount) {
                m_rollup.costHours += row.hours;
                exclude(u"no_amount"_s, cost::kind, row.id);
                m_rollup.costs.push_back(std::move(row));
                continue;
            }
            Quantity amount = *row.amount;
            if (m_rollup.currency.isEmpty())
                m_rollup.currency = amount.unit;
            if (amount.unit != m_rollup.currency) {
                row.rate = m_rates.rate(amount.unit, m_rollup.currency, each.record.get(cost::spentOn).lastDay());
                if (row.rate)
                    amount = converted(amount, *row.rate, m_rollup.currency);
            }
            if (amount.unit == m_rollup.currency) {
                if (!m_rollup.cost)
                    m_rollup.cost = Quantity{0, Measure::Money, m_rollup.currency};
                add(m_rollup.cost->number, amount);
            } else {
                exclude(u"no_rate"_s, cost::kind, row.id);
            }
            m_rollup.costs.push_back(std::move(row));
        }
    }

    void sortTotals()
    {
        std::ranges::stable_sort(m_rollup.totals, [this](const ValueTotal& a, const ValueTotal& b) {
            const auto place = [this](const ValueTotal& each) {
                return std::tuple(each.measure, !each.hard, each.unit != m_rollup.currency, each.unit, !each.recurring);
            };
            return place(a) < place(b);
        });
    }

    Session& m_session;
    RollupScope m_scope;
    RollupData m_data;
    std::optional<Valuer> m_valuer;
    std::set<qint64> m_superseded;
    RateBook m_rates;
    ValueRollup m_rollup;
};

} // namespace

std::optional<Quantity> ValueRollup::hardMoney() const
{
    std::optional<Quantity> sum;
    for (const ValueTotal& total : totals) {
        if (total.measure != Measure::Money || !total.hard || total.unit != currency || total.rows.empty())
            continue;
        const double former = sum ? sum->number : 0;
        sum = Quantity{
            double(Quantity{former, Measure::Money, currency}.minor() + total.quantity(total.claimed).minor()) / 100,
            Measure::Money, currency};
    }
    return sum;
}

const ValueRow* ValueRollup::row(RecordId id) const
{
    const auto found = std::ranges::find(rows, id, &ValueRow::id);
    return found == rows.end() ? nullptr : &*found;
}

bool hasRollup(Kind kind)
{
    return kind == story::kind || kind == replication::kind || kind == usecase::kind || kind == team::kind
        || kind == goal::kind || kind == programme::kind;
}

Result<ValueRollup> valueRollup(Session& session, const RollupScope& scope)
{
    const Snapshot snapshot(session.database());
    return Roller(session, scope).run();
}

} // namespace encore
