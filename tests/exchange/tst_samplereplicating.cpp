// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/maturityrules.h"
#include "model/domain/replicationrules.h"
#include "model/domain/runchart.h"
#include "model/store/replicationlists.h"
#include "tests/support/sampleworld.h"

#include <QTest>

#include <array>
#include <set>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

using Rule = std::function<QStringList()>; ///< the uids of the records that break it

struct Reached
{
    QString state;
    QDate on;
};

QDate first(const PartialDate& date)
{
    return date.firstDay();
}

// The way that a replication has gone, by its dates.
std::vector<Reached> wayOf(const Record& each)
{
    std::vector<Reached> way;
    for (const auto& [state, field] :
        {std::pair{u"identified"_s, &replication::identifiedOn}, {u"contacted"_s, &replication::contactedOn},
            {u"considering"_s, &replication::consideringOn}, {u"accepted"_s, &replication::acceptedOn},
            {u"planned"_s, &replication::plannedOn}, {u"trial"_s, &replication::trialOn},
            {u"adopted"_s, &replication::adoptedOn}, {u"sustained"_s, &replication::sustainedOn}}) {
        if (each.has(*field))
            way.push_back({state, first(each.get(*field))});
    }
    const QString state = each.get(replication::state);
    if (isEndState(state))
        way.push_back({state, first(each.get(replication::endedOn))});
    else if (state == u"stalled")
        way.push_back({state, first(each.get(replication::stalledOn))});
    else if (state == u"deferred")
        way.push_back({state, way.back().on});
    return way;
}

template <typename... T>
bool hasAll(const Record& record, const Field<T>&... fields)
{
    return (record.has(fields) && ...);
}

template <typename... T>
int countOf(const Record& record, const Field<T>&... fields)
{
    return (int(record.has(fields)) + ...);
}

} // namespace

// What replicating adds to the sample portfolio: nothing stands there without the dates, people and reasons that lead to it.
class TestSampleReplicating : public QObject
{
    Q_OBJECT

private:
    using T = TestSampleReplicating;
    SampleWorld m_world;

    const std::vector<Record>& all(Kind kind) const { return m_world.all(kind); }
    const Record& replicationOf(RecordId id) const { return m_world.record(replication::kind, id); }

    bool insideUsed(const Record& each, const QDate& on) const
    {
        return std::ranges::any_of(all(replication::kind), [&](const Record& other) {
            const QDate adopted = first(other.get(replication::adoptedOn));
            return other.id != each.id && other.get(replication::useCase) == each.get(replication::useCase)
                && !other.get(replication::external) && adopted.isValid() && adopted <= on;
        });
    }
    // What there was around it on a day.
    ReplicationCompany companyOn(const Record& each, const QDate& on) const
    {
        ReplicationCompany company;
        company.audience = m_world.record(usecase::kind, each.get(replication::useCase)).get(usecase::audience);
        company.internalInUse = insideUsed(each, on);
        for (const Record& look : m_world.of(checkpoint::replication, checkpoint::kind, each.id)) {
            if (look.has(checkpoint::doneOn) && first(look.get(checkpoint::doneOn)) <= on)
                company.checkpoints.push_back(look);
        }
        return company;
    }
    // Each step was one of the table, and all that it needs was there on its day, unless a reason for going on is kept.
    bool wasReachedByTheRules(const Record& each) const
    {
        Record then = each;
        const std::vector<Reached> way = wayOf(each);
        if (way.empty() || way.front().state != u"identified" || way.back().state != each.get(replication::state))
            return false;
        for (size_t i = 1; i < way.size(); ++i) {
            then.set(replication::state, way[i - 1].state);
            then.clear(replication::stalledFrom);
            Transition step = transitionTo(then, way[i].state, companyOn(each, way[i].on), {}, way[i].on);
            // How many use it was known then; only the last figure is kept.
            if (each.get(replication::state) == u"reverted")
                std::erase_if(step.missing, [](const Missing& missing) { return missing.code == u"depth"; });
            if (!step.ready() && !(step.withReason() && each.has(replication::overrides)))
                return false;
        }
        return datesBackwards(each).empty() && way.back().on <= SampleWorld::lastDay();
    }
    static bool hasItsPeopleAndReasons(const Record& each)
    {
        const QString state = each.get(replication::state);
        const bool owned = state == u"identified" || each.has(replication::owner);
        const bool planned = !each.has(replication::plannedOn)
            || hasAll(each, replication::owner, replication::purpose, replication::criteria);
        const bool ended = isEndState(state) == each.has(replication::reasonNote);
        const bool stalled = state != u"stalled"
            || (hasAll(each, replication::stalledOn, replication::stalledFrom)
                && wayOf(each).at(wayOf(each).size() - 2).state == each.get(replication::stalledFrom));
        const bool deferred = (state == u"deferred") == each.has(replication::deferredUntil);
        return owned && planned && ended && stalled && deferred
            && each.has(replication::processDepth) == isInUse(state);
    }
    bool isLookedAtInOrder(const Record& each) const
    {
        std::map<QString, QDate> done;
        for (const Record& look : m_world.of(checkpoint::replication, checkpoint::kind, each.id)) {
            if (!look.has(checkpoint::doneOn))
                continue;
            if (!done.emplace(look.get(checkpoint::checkpointKind), first(look.get(checkpoint::doneOn))).second)
                return false;
        }
        QDate last = first(each.get(replication::trialOn));
        for (const Choice& kind : choices::kCheckpointKinds) {
            const auto found = done.find(QString(kind.code));
            if (found == done.end())
                continue;
            if (!last.isValid() || found->second < last)
                return false;
            last = found->second;
        }
        const auto early = [&](const QString& kind, const PartialDate& from, int days) {
            return done.contains(kind) && first(from).daysTo(done[kind]) < days;
        };
        return (!done.contains(u"results_evaluation"_s) || done.contains(u"process_evaluation"_s)
                   || each.has(replication::overrides))
            && !early(u"light_check"_s, each.get(replication::trialOn), 30)
            && !early(u"sustain_audit"_s, each.get(replication::adoptedOn), 180);
    }
    static bool isAnswered(const Record& look)
    {
        if (!look.has(checkpoint::doneOn))
            return look.has(checkpoint::plannedOn) && !look.has(checkpoint::verdict);
        const QString kind = look.get(checkpoint::checkpointKind);
        const bool asked = kind == u"light_check" ? hasAll(look, checkpoint::worksHere, checkpoint::needsTweak)
            : kind == u"trial_end"                ? hasAll(look, checkpoint::allTookPart, checkpoint::partOfDay)
            : kind == u"process_evaluation"       ? processScore(look).has_value()
            : kind == u"results_evaluation"       ? look.has(checkpoint::criteriaMet)
                                                  : hasAll(look, checkpoint::stillDoneBy, checkpoint::withoutOldWay);
        return asked && hasAll(look, checkpoint::verdict, checkpoint::decision, checkpoint::decidedBy)
            && first(look.get(checkpoint::doneOn)) <= SampleWorld::lastDay();
    }
    bool saysWhatWasAdapted(const Record& each) const
    {
        return each.get(replication::adapted) != m_world.of(adaptation::replication, adaptation::kind, each.id).empty();
    }
    bool isAsMatureAsProven(const Record& each) const
    {
        UseCaseCompany company;
        for (const Record& one : m_world.of(replication::useCase, replication::kind, each.id)) {
            const RecordId team = one.get(replication::team);
            const RecordId unit = m_world.record(team::kind, team).get(team::parent);
            const QString state = one.get(replication::state);
            company.instances.push_back({team, unit.valid() ? unit : team, state, state == u"sustained"});
        }
        company.stories = qint64(m_world.of(story::useCase, story::kind, each.id).size());
        return !maturityAdvice(each, company).differs();
    }
    static bool isRetiredWithReason(const Record& each)
    {
        return (each.get(usecase::maturity) == u"retired")
            == (each.has(usecase::retiredReason) && each.has(usecase::successor));
    }
    bool ideaCameFromSomewhere(const Record& each) const
    {
        const QString state = each.get(idea::state);
        const QDate raised = first(each.get(idea::raisedOn));
        const bool toldBefore =
            !each.has(idea::story) || m_world.record(story::kind, each.get(idea::story)).createdAt.date() <= raised;
        const bool doneAfter = !each.has(idea::replication)
            || raised <= first(replicationOf(each.get(idea::replication)).get(replication::identifiedOn));
        return toldBefore && doneAfter && hasAll(each, idea::person, idea::team)
            && (state == u"became_use_case") == each.has(idea::useCase)
            && (state == u"became_replication") == each.has(idea::replication)
            && (state == u"duplicate") == each.has(idea::duplicateOf);
    }
    bool isCountedByTheRules(const Record& each) const
    {
        if (countOf(each, benefit::story, benefit::replication) != 1
            || each.has(benefit::validatedBy) != each.has(benefit::validatedOn)
            || each.has(benefit::convertedBy) != each.has(benefit::convertedOn)
            || each.has(benefit::forecast) != each.has(benefit::forecastOn))
            return false;
        if (!each.has(benefit::validatedBy))
            return !each.has(benefit::validated);
        const Record& finance = m_world.record(person::kind, each.get(benefit::validatedBy));
        const QString desk = m_world.record(team::kind, finance.get(person::team)).get(team::name);
        return desk == u"Controlling" && each.get(benefit::validated) == each.get(benefit::actual);
    }
    bool revisesWhatWasValidated(const Record& each) const
    {
        if (!each.has(benefit::revises))
            return true;
        const Record& former = m_world.record(benefit::kind, each.get(benefit::revises));
        return former.has(benefit::validatedBy) && former.get(benefit::replication) == each.get(benefit::replication)
            && first(former.get(benefit::validatedOn)) < first(each.get(benefit::validatedOn));
    }
    bool provesItsOwner(const Record& each) const
    {
        if (countOf(each, evidence::story, evidence::replication) != 1
            || !hasAll(each, evidence::collectedBy, evidence::collectedOn, evidence::independence, evidence::strength))
            return false;
        if (!each.has(evidence::benefit))
            return true;
        const Record& figure = m_world.record(benefit::kind, each.get(evidence::benefit));
        return figure.get(benefit::story) == each.get(evidence::story)
            && figure.get(benefit::replication) == each.get(evidence::replication);
    }
    static bool wasStoppedWithProof(const Record& each)
    {
        return each.has(retiredpractice::stopPlanned)
            && each.has(retiredpractice::stoppedOn)
            == (each.has(retiredpractice::verifiedBy) && each.has(retiredpractice::proof));
    }
    static bool isSavingThatFinanceMaySee(const Record& each)
    {
        return (!each.get(sideeffect::costReduction) || each.get(sideeffect::financeChance) > 0)
            && hasAll(each, sideeffect::sign, sideeffect::likelihood, sideeffect::impact, sideeffect::owner)
            && countOf(each, sideeffect::replication, sideeffect::useCase, sideeffect::story) == 1;
    }
    static bool isSaidOfSomebody(const Record& each)
    {
        const bool against = each.get(stance::stance) == u"opposed" || each.get(stance::stance) == u"sceptical";
        return countOf(each, stance::person, stance::who) == 1 && hasAll(each, stance::notedOn, stance::influence)
            && (!against || each.has(stance::reason))
            && countOf(each, stance::replication, stance::team, stance::programme) == 1;
    }
    static bool isInTheWay(const Record& each)
    {
        return (each.get(barrier::status) == u"removed") == each.has(barrier::removedOn)
            && hasAll(each, barrier::severity, barrier::owner, barrier::noticedOn)
            && countOf(each, barrier::replication, barrier::team, barrier::useCase) == 1;
    }
    static bool isDecidedBySomebody(const Record& each)
    {
        return each.has(decision::decidedOn) == (each.has(decision::decidedBy) && each.has(decision::decision))
            && countOf(each, decision::replication, decision::useCase, decision::programme) == 1;
    }
    static bool isClosedBySomebody(const Record& each)
    {
        return (each.get(gap::state) == u"closed") == (each.has(gap::resolution) && each.has(gap::resolvedBy))
            && each.get(gap::fromTeam) != each.get(gap::toTeam);
    }
    static bool isAssessedInFull(const Record& each)
    {
        return hasAll(each, conviction::assessedOn, conviction::assessor, conviction::goalWorth, conviction::reliable,
            conviction::operable, conviction::help, conviction::benefit, conviction::noAlternative);
    }
    bool endedBeforeItsSuccessor(const Record& each) const
    {
        return std::ranges::all_of(each.get(team::predecessors), [&](RecordId id) {
            const PartialDate until = m_world.record(team::kind, id).get(team::validTo);
            return !until.isEmpty() && first(until) < first(each.get(team::validFrom));
        });
    }
    int generationOf(const Record& each) const
    {
        return each.has(replication::source) ? 1 + generationOf(replicationOf(each.get(replication::source))) : 1;
    }
    std::set<QString> codesOf(Kind kind, const Field<QString>& field) const
    {
        std::set<QString> codes;
        for (const Record& each : all(kind))
            codes.insert(each.get(field));
        codes.erase(QString());
        return codes;
    }
    int inUse(const Field<RecordId>& field, RecordId id) const
    {
        const auto found = m_world.of(field, replication::kind, id);
        return int(
            std::ranges::count_if(found, [](const Record& each) { return isInUse(each.get(replication::state)); }));
    }
    int missedBy(const Record& wave) const
    {
        const bool over = first(wave.get(wave::targetBy)) < SampleWorld::lastDay();
        return over ? int(*wave.get(wave::targetCount)) - inUse(replication::wave, wave.id) : 0;
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_world.open(), QString()); }

    void everyKindOccurs()
    {
        for (const KindSpec* spec : kinds()) {
            // Where a record came from is told by imports alone.
            if (!(spec->kind == source::kind))
                QVERIFY2(!all(spec->kind).empty(), spec->commandName);
        }
    }

    void rulesHold_data()
    {
        QTest::addColumn<Rule>("broken");
        const auto each = [this](const char* name, Kind kind, auto holds) {
            QTest::newRow(name) << Rule([this, kind, holds] {
                return SampleWorld::failing(all(kind), [&](const Record& one) {
                    if constexpr (std::is_member_function_pointer_v<decltype(holds)>)
                        return std::invoke(holds, this, one);
                    else
                        return holds(one);
                });
            });
        };
        each("each step was allowed on its day", replication::kind, &T::wasReachedByTheRules);
        each("a state has its people and reasons", replication::kind, &T::hasItsPeopleAndReasons);
        each("looks follow each other", replication::kind, &T::isLookedAtInOrder);
        each("a look that was done is answered", checkpoint::kind, &T::isAnswered);
        each("adapted says what", replication::kind, &T::saysWhatWasAdapted);
        each("as mature as proven", usecase::kind, &T::isAsMatureAsProven);
        each("retired with reason and successor", usecase::kind, &T::isRetiredWithReason);
        each("an idea came from somewhere", idea::kind, &T::ideaCameFromSomewhere);
        each("one owner, validated by finance", benefit::kind, &T::isCountedByTheRules);
        each("a revision follows a validation", benefit::kind, &T::revisesWhatWasValidated);
        each("evidence verifies a figure of its owner", evidence::kind, &T::provesItsOwner);
        each("stopped with proof", retiredpractice::kind, &T::wasStoppedWithProof);
        each("side effects are rated", sideeffect::kind, &T::isSavingThatFinanceMaySee);
        each("a stance is somebody's, resistance has a reason", stance::kind, &T::isSaidOfSomebody);
        each("barriers are removed on a day", barrier::kind, &T::isInTheWay);
        each("decisions are somebody's", decision::kind, &T::isDecidedBySomebody);
        each("gaps are closed by somebody", gap::kind, &T::isClosedBySomebody);
        each("six conditions", conviction::kind, &T::isAssessedInFull);
        each("what was merged has ended", team::kind, &T::endedBeforeItsSuccessor);
    }
    void rulesHold()
    {
        QFETCH(Rule, broken);
        QCOMPARE(broken().join(u", "_s), QString());
    }

    void everyCodeOccurs_data()
    {
        QTest::addColumn<std::set<QString>>("found");
        QTest::addColumn<int>("count");
        const auto row = [this](const char* name, Kind kind, const Field<QString>& field, const auto& choices) {
            QTest::newRow(name) << codesOf(kind, field) << int(choices.size());
        };
        row("states", replication::kind, replication::state, choices::kReplicationStates);
        row("ideas", idea::kind, idea::state, choices::kIdeaStates);
        row("barriers", barrier::kind, barrier::category, choices::kBarrierCategories);
        row("promises", accommodation::kind, accommodation::kept, choices::kPromises);
        row("signs", sideeffect::kind, sideeffect::sign, choices::kSigns);
        row("stances", stance::kind, stance::stance, choices::kStances);
        row("evidence", evidence::kind, evidence::type, choices::kEvidenceTypes);
        row("independence", evidence::kind, evidence::independence, choices::kIndependence);
        row("costs", cost::kind, cost::type, choices::kCostTypes);
        row("pains", painpoint::kind, painpoint::category,
            std::span(choices::kPainCategories).first(choices::kPainCategories.size() - 1)); // all but "other"
        row("maturities", usecase::kind, usecase::maturity, choices::kMaturities);
        row("checkpoints", checkpoint::kind, checkpoint::checkpointKind, choices::kCheckpointKinds);
        row("gaps", gap::kind, gap::gapKind, choices::kGapKinds);
    }
    void everyCodeOccurs()
    {
        QFETCH(std::set<QString>, found);
        QFETCH(int, count);
        QCOMPARE(int(found.size()), count);
    }

    void copiesGoOverFourGenerations()
    {
        std::set<int> generations;
        for (const Record& each : all(replication::kind))
            generations.insert(generationOf(each));
        QVERIFY(generations.contains(4));
    }

    void useCasesAreRelated()
    {
        int related = 0;
        for (const Record& each : all(usecase::kind))
            related |= int(each.has(usecase::prerequisites)) | int(each.has(usecase::nextSteps)) << 1
                | int(each.has(usecase::variants)) << 2 | int(each.has(usecase::alternatives)) << 3
                | int(each.has(usecase::partOf)) << 4;
        QCOMPARE(related, 31);
    }

    void oneWaveIsLateAndOneUseCaseWentOutFirst()
    {
        QCOMPARE(std::ranges::count_if(all(wave::kind), [this](const Record& each) { return missedBy(each) > 0; }), 1);
        int outside = 0;
        int islands = 0;
        for (const Record& each : all(usecase::kind)) {
            std::set<RecordId> units;
            bool inside = false;
            for (const Record& one : m_world.of(replication::useCase, replication::kind, each.id)) {
                if (!isInUse(one.get(replication::state)))
                    continue;
                inside |= !one.get(replication::external);
                units.insert(m_world.record(team::kind, one.get(replication::team)).get(team::parent));
            }
            outside += int(!units.empty() && !inside && each.get(usecase::audience) != u"internal");
            islands += int(inside && units.size() == 1 && each.get(usecase::maturity) != u"retired");
        }
        QCOMPARE(outside, 1);
        QVERIFY(islands >= 1);
    }

    void aUseCaseRestsOnOnePerson()
    {
        std::map<std::pair<RecordId, RecordId>, int> byPerson;
        std::map<RecordId, int> owned;
        for (const Record& each : all(replication::kind)) {
            if (!each.has(replication::owner) || isEndState(each.get(replication::state)))
                continue;
            ++owned[each.get(replication::useCase)];
            ++byPerson[{each.get(replication::useCase), each.get(replication::owner)}];
        }
        QVERIFY(std::ranges::any_of(byPerson, [&owned](const auto& each) {
            const int held = owned[each.first.first];
            return held >= 4 && each.second * 10 >= held * 6;
        }));
    }

    void measuresAreReadOverTime()
    {
        std::map<qint64, std::vector<RunPoint>> measures;
        for (const Record& each : all(reading::kind))
            measures[each.get(reading::benefit).value].push_back(
                {first(each.get(reading::readOn)), *each.get(reading::value), each.get(reading::phase) == u"baseline"});
        QVERIFY(measures.size() >= 3);
        int shifts = 0;
        for (const auto& [id, points] : measures) {
            QVERIFY(points.size() >= 12);
            shifts += int(!runChart(points).shifts.empty());
        }
        QVERIFY(shifts >= 1 && shifts < int(measures.size()));
    }

    void moneyComesInTwoCurrenciesWithARate()
    {
        std::set<QString> currencies;
        for (const Record& each : all(benefit::kind)) {
            if (each.has(benefit::unitValue))
                currencies.insert(each.get(benefit::unitValue).currency);
        }
        QCOMPARE(currencies, (std::set{u"DKK"_s, u"EUR"_s}));
        QCOMPARE(all(exchangerate::kind).front().get(exchangerate::base), u"DKK"_s);
        for (const Record& each : all(unitcost::kind))
            QVERIFY2(hasAll(each, unitcost::approvedBy, unitcost::approvedOn), qPrintable(each.uid));
    }

    void stancesArePrivateUnlessShared()
    {
        const auto shared =
            std::ranges::count_if(all(stance::kind), [](const Record& each) { return each.get(stance::shared); });
        QVERIFY(shared > 0 && shared * 2 < qsizetype(all(stance::kind).size()));
    }

    void somebodyHasToActToday()
    {
        const auto silent = silentReplications(m_world.session());
        QVERIFY(silent && silent->size() >= 3);
        const auto planned = plannedCheckpoints(m_world.session(), SampleWorld::lastDay().addDays(7));
        QVERIFY(planned);
        std::set<CheckpointState> states;
        for (const PlannedCheckpoint& each : *planned)
            states.insert(each.entry.state);
        QCOMPARE(states, (std::set{CheckpointState::Due, CheckpointState::Overdue}));
        QVERIFY(std::ranges::any_of(
            all(decision::kind), [](const Record& each) { return !each.has(decision::decidedOn); }));
        QVERIFY(std::ranges::any_of(all(task::kind), [](const Record& each) {
            return !each.has(task::doneOn) && first(each.get(task::due)) < SampleWorld::lastDay();
        }));
    }
};

QTEST_GUILESS_MAIN(TestSampleReplicating)
#include "tst_samplereplicating.moc"
