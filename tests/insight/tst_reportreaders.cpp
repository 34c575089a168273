// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/domain/replicationrules.h"
#include "model/domain/stats.h"
#include "model/insight/evidencebook.h"
#include "model/insight/report.h"
#include "model/insight/reporttext.h"
#include "model/insight/rollup.h"
#include "model/insight/wherenext.h"
#include "model/store/benefits.h"
#include "tests/support/testportfolio.h"

#include <QTest>

#include <random>

using namespace encore;
using namespace Qt::StringLiterals;

// Reports read the columns that they need in one pass over each table. Here the same figures are made from whole records, one by one, for
// portfolios that chance has made: with trash, dates of all precisions, empty sections and benefits of two owners.
namespace {

struct World : TestPortfolio
{
    std::mt19937 random;
    RecordId person, unitCost;
    std::vector<RecordId> teams, useCases, replications, stories, benefits;

    explicit World(unsigned seed) : random(seed)
    {
        person = add(makePerson(u"Fin Ance"_s));
        const RecordId north = add(makeTeam(u"North"_s));
        for (int i = 0; i < 6; ++i)
            teams.push_back(add(makeTeam(u"Team %1"_s.arg(i), i < 3 ? north : RecordId())));
        addUnitCost();
        (void)session().write(u"t"_s, [this](UnitOfWork& work) -> Status {
            work.takeAsIs();
            fill(work);
            return {};
        });
        throwAway();
    }

    int pick(int below) { return int(random() % unsigned(below)); }
    bool chance(int percent) { return pick(100) < percent; }
    template <typename T>
    const T& one(const std::vector<T>& all)
    {
        return all[size_t(pick(int(all.size())))];
    }
    RecordId oneOrNone(const std::vector<RecordId>& all, int percent)
    {
        return chance(percent) ? one(all) : RecordId();
    }
    PartialDate date()
    {
        const QString day = QDate(2024, 1, 1).addDays(pick(900)).toString(Qt::ISODate);
        return *PartialDate::fromText(chance(10) ? day.left(4) : chance(15) ? day.left(7) : day);
    }
    static Record blank(Kind kind)
    {
        Record record;
        record.kind = kind;
        return record;
    }
    std::vector<Section> text()
    {
        std::vector<Section> sections;
        for (int i = pick(3); i > 0; --i) {
            Section section;
            section.heading = u"What"_s;
            section.text = chance(60) ? u"Words."_s : QString();
            sections.push_back(section);
        }
        return sections;
    }

    void addUnitCost();
    void fill(UnitOfWork& work);
    Record useCase(int i);
    Record replication();
    Record story(int i);
    Record benefit();
    Record evidence();
    void throwAway();
    std::vector<Record> all(Kind kind);
};

void World::addUnitCost()
{
    Record record = blank(unitcost::kind);
    record.set(unitcost::name, u"Hour"_s);
    record.set(unitcost::unit, u"h"_s);
    record.set(unitcost::amount, Money{6000, u"EUR"_s});
    unitCost = add(record);
}

Record World::useCase(int i)
{
    Record record = makeUseCase(u"Use case %1"_s.arg(i));
    if (chance(70))
        record.set(usecase::patlet, u"When, then."_s);
    record.set(usecase::kitComplete, chance(50));
    record.sections = text();
    return record;
}

Record World::replication()
{
    static const std::vector<QString> states{u"identified"_s, u"contacted"_s, u"trial"_s, u"adopted"_s, u"adopted"_s,
        u"sustained"_s, u"declined"_s, u"abandoned"_s, u"reverted"_s, u""_s};
    Record record = blank(replication::kind);
    record.set(replication::useCase, one(useCases));
    record.set(replication::team, one(teams));
    record.set(replication::state, one(states));
    for (const auto* field : {&replication::identifiedOn, &replication::contactedOn, &replication::acceptedOn,
             &replication::trialOn, &replication::adoptedOn, &replication::sustainedOn, &replication::endedOn}) {
        if (chance(40))
            record.set(*field, date());
    }
    if (chance(50))
        record.set(replication::purpose, u"Why"_s);
    if (chance(60))
        record.set(replication::depth, double(pick(101)));
    return record;
}

Record World::story(int i)
{
    Record record = makeStory(u"Story %1"_s.arg(i));
    record.set(story::useCase, oneOrNone(useCases, 60));
    record.set(story::replication, oneOrNone(replications, 50));
    if (chance(30))
        record.set(story::summary, u"In short"_s);
    record.set(story::teams, {one(teams), one(teams)});
    record.sections = text();
    return record;
}

Record World::benefit()
{
    static const std::vector<QString> units{u"min"_s, u"h per week"_s, u"EUR"_s, u"USD"_s, u"%"_s, u"cases"_s, u""_s};
    static const std::vector<QString> types{u"time_saved"_s, u"cycle_time"_s, u"cost_saving"_s, u"quality"_s, u""_s};
    static const std::vector<QString> often{u"daily"_s, u"monthly"_s, u"one_time"_s, u"per_case"_s, u""_s};
    static const std::vector<QString> sides{u"lower"_s, u"higher"_s, u""_s};
    static const std::vector<QString> classes{u"hard"_s, u"hard"_s, u"soft"_s, u""_s};
    Record record = blank(benefit::kind);
    record.set(benefit::name, u"Benefit"_s);
    if (chance(50))
        record.set(benefit::story, one(stories));
    else
        record.set(benefit::replication, one(replications));
    record.set(benefit::type, one(types));
    record.set(benefit::unit, one(units));
    record.set(benefit::frequency, one(often));
    record.set(benefit::direction, one(sides));
    record.set(benefit::benefitClass, one(classes));
    for (const auto* field : {&benefit::baseline, &benefit::target, &benefit::forecast, &benefit::actual,
             &benefit::volume, &benefit::attribution, &benefit::confidence}) {
        if (chance(65))
            record.set(*field, double(pick(100)));
    }
    if (chance(20))
        record.set(benefit::unitValue, Money{pick(9000), u"EUR"_s});
    record.set(benefit::unitCost, chance(20) ? unitCost : RecordId());
    record.set(benefit::notHeadcount, chance(20));
    for (const auto* field : {&benefit::actualOn, &benefit::periodTo, &benefit::forecastOn, &benefit::convertedOn}) {
        if (chance(40))
            record.set(*field, date());
    }
    record.set(benefit::convertedBy, chance(40) ? person : RecordId());
    if (chance(15)) {
        record.set(benefit::validatedBy, person);
        record.set(benefit::validatedOn, date());
        record.set(benefit::validated, double(pick(100)));
    }
    if (chance(10))
        record.set(benefit::isolation, u"comparison_group"_s);
    return record;
}

Record World::evidence()
{
    Record record = blank(evidence::kind);
    record.set(evidence::title, u"Proof"_s);
    const int owner = pick(3);
    if (owner == 0)
        record.set(evidence::story, one(stories));
    else if (owner == 1)
        record.set(evidence::replication, one(replications));
    else
        record.set(evidence::benefit, one(benefits));
    record.set(evidence::comparison, chance(40));
    record.set(evidence::independence, chance(30) ? u"third_party"_s : QString());
    record.set(evidence::type, chance(20) ? u"third_party_study"_s : QString());
    return record;
}

void World::fill(UnitOfWork& work)
{
    const auto many = [&](int count, std::vector<RecordId>& ids, const std::function<Record(int)>& make) {
        for (int i = 0; i < count; ++i) {
            const auto id = addRecord(work, make(i));
            if (id)
                ids.push_back(*id);
        }
    };
    std::vector<RecordId> proofs;
    many(5, useCases, [this](int i) { return useCase(i); });
    many(40, replications, [this](int) { return replication(); });
    many(30, stories, [this](int i) { return story(i); });
    many(90, benefits, [this](int) { return benefit(); });
    many(25, proofs, [this](int) { return evidence(); });
}

// Things in the trash, a benefit that was revised, and one with two owners as files of an earlier version may hold it.
void World::throwAway()
{
    (void)session().write(u"t"_s, [this](UnitOfWork& work) -> Status {
        for (size_t i = 0; i < 3; ++i) {
            ENCORE_TRY(trashRecord(work, story::kind, stories[i * 4]));
            ENCORE_TRY(trashRecord(work, replication::kind, replications[i * 5]));
            ENCORE_TRY(trashRecord(work, benefit::kind, benefits[i * 6 + 1]));
        }
        return trashRecord(work, usecase::kind, useCases.back());
    });
    for (const QString& sql :
        {u"UPDATE benefit SET revises = %1 WHERE id = %2"_s.arg(benefits[2].value).arg(benefits[3].value),
            u"UPDATE benefit SET story = %1 WHERE id = %2"_s.arg(stories[1].value).arg(benefits[4].value)})
        (void)database().run(sql);
}

// Those that are not in the trash.
std::vector<Record> World::all(Kind kind)
{
    std::vector<RecordId> ids;
    {
        Query query = database().prepare(
            u"SELECT id FROM "_s + session().schemas().of(kind).table() + u" WHERE trashed_at IS NULL ORDER BY id"_s);
        (void)query.run();
        while (query.next())
            ids.push_back(RecordId{query.integer(0)});
    }
    std::vector<Record> records;
    std::ranges::transform(ids, std::back_inserter(records), [&](RecordId id) { return get(kind, id); });
    return records;
}

// The rules of evidence for one record, from everything there is.
class Oracle
{
public:
    explicit Oracle(World& world)
        : m_useCases(world.all(usecase::kind))
        , m_replications(world.all(replication::kind))
        , m_stories(world.all(story::kind))
        , m_benefits(world.all(benefit::kind))
        , m_evidence(world.all(evidence::kind))
    {
    }

    EvidenceFacts ofStory(const Record& story) const
    {
        EvidenceFacts facts = own(story::kind, story);
        std::set<RecordId> teams;
        for (const RecordId team : story.get(story::teams))
            teams.insert(team);
        if (const Record* told = find(m_replications, story.get(story::replication))) {
            join(facts, proven(*told));
            teams.insert(told->get(replication::team));
        }
        return spread(facts, useCaseOf(story), teams);
    }
    EvidenceFacts ofReplication(const Record& copy) const
    {
        EvidenceFacts facts = proven(copy);
        return spread(facts, copy.get(replication::useCase), {copy.get(replication::team)});
    }
    EvidenceFacts ofUseCase(const Record& pattern) const
    {
        EvidenceFacts facts;
        bool began = false;
        for (const Record& copy : m_replications) {
            if (copy.get(replication::useCase) == pattern.id)
                join(facts, proven(copy));
        }
        for (const Record& story : m_stories) {
            if (useCaseOf(story) != pattern.id)
                continue;
            const EvidenceFacts its = own(story::kind, story);
            join(facts, its);
            began = began || (its.measured && !story.get(story::replication).valid());
        }
        facts.described = pattern.has(usecase::patlet) && hasWords(pattern);
        facts = spread(facts, pattern.id, {});
        facts.otherTeams = std::max(0, facts.otherTeams - (began ? 0 : 1));
        return facts;
    }
    const std::vector<Record>& stories() const { return m_stories; }
    const std::vector<Record>& replications() const { return m_replications; }
    const std::vector<Record>& useCases() const { return m_useCases; }

private:
    static const Record* find(const std::vector<Record>& all, RecordId id)
    {
        const auto found = std::ranges::find(all, id, &Record::id);
        return found == all.end() ? nullptr : &*found;
    }
    static bool hasWords(const Record& record)
    {
        return std::ranges::any_of(record.sections, [](const Section& each) { return !each.text.isEmpty(); });
    }
    static void join(EvidenceFacts& facts, const EvidenceFacts& more)
    {
        facts.measured = facts.measured || more.measured;
        facts.compared = facts.compared || more.compared;
        facts.thirdParty = facts.thirdParty || more.thirdParty;
    }
    RecordId useCaseOf(const Record& story) const
    {
        if (const RecordId given = story.get(story::useCase); given.valid())
            return given;
        const Record* told = find(m_replications, story.get(story::replication));
        return told ? told->get(replication::useCase) : RecordId();
    }
    // What speaks for a story or replication by itself.
    EvidenceFacts own(Kind kind, const Record& record) const
    {
        EvidenceFacts facts;
        facts.described =
            kind == story::kind ? record.has(story::summary) || hasWords(record) : record.has(replication::purpose);
        const auto owner = [kind](const Record& each) {
            return kind == story::kind ? each.get(benefit::story) : each.get(benefit::replication);
        };
        for (const Record& each : m_benefits) {
            if (owner(each) != record.id)
                continue;
            facts.measured = facts.measured || (each.get(benefit::baseline) && each.get(benefit::actual));
            facts.compared = facts.compared || each.get(benefit::isolation) == u"comparison_group";
        }
        for (const Record& each : m_evidence) {
            const Record* of = find(m_benefits, each.get(evidence::benefit));
            const RecordId named = kind == story::kind ? each.get(evidence::story) : each.get(evidence::replication);
            if (named != record.id && !(of && owner(*of) == record.id))
                continue;
            facts.compared = facts.compared || each.get(evidence::comparison);
            facts.thirdParty = facts.thirdParty || each.get(evidence::independence) == u"third_party"
                || each.get(evidence::type) == u"third_party_study";
        }
        return facts;
    }
    // A replication with the stories that tell of it.
    EvidenceFacts proven(const Record& copy) const
    {
        EvidenceFacts facts = own(replication::kind, copy);
        for (const Record& story : m_stories) {
            if (story.get(story::replication) == copy.id) {
                const EvidenceFacts its = own(story::kind, story);
                join(facts, its);
                facts.described = facts.described || its.described;
            }
        }
        return facts;
    }
    EvidenceFacts spread(EvidenceFacts facts, RecordId useCase, const std::set<RecordId>& ownTeams) const
    {
        const Record* pattern = find(m_useCases, useCase);
        if (!pattern)
            return facts;
        facts.kitComplete = pattern->get(usecase::kitComplete);
        std::set<RecordId> measuring;
        std::set<RecordId> sustaining;
        for (const Record& copy : m_replications) {
            if (copy.get(replication::useCase) != useCase)
                continue;
            const RecordId team = copy.get(replication::team);
            if (isInUse(copy.get(replication::state)) && !ownTeams.contains(team) && proven(copy).measured)
                measuring.insert(team);
            if (copy.get(replication::state) == u"sustained")
                sustaining.insert(team);
        }
        facts.otherTeams = int(measuring.size());
        facts.sustainedSites = int(sustaining.size());
        return facts;
    }

    std::vector<Record> m_useCases;
    std::vector<Record> m_replications;
    std::vector<Record> m_stories;
    std::vector<Record> m_benefits;
    std::vector<Record> m_evidence;
};

QString described(const EvidenceFacts& facts)
{
    return u"described %1 measured %2 compared %3 others %4 third party %5 sustained %6 kit %7"_s.arg(facts.described)
        .arg(facts.measured)
        .arg(facts.compared)
        .arg(facts.otherTeams)
        .arg(facts.thirdParty)
        .arg(facts.sustainedSites)
        .arg(facts.kitComplete);
}

QString cell(const Report& report, size_t row, const QString& column)
{
    for (size_t i = 0; i < report.columns.size(); ++i) {
        if (report.columns[i].key == column)
            return row < report.rows.size() ? plainFigure(report.rows[row].figures[i]) : u"no such row"_s;
    }
    return u"no such column"_s;
}

// The day that a date names; invalid for a month, a year and none.
QDate exact(const PartialDate& date)
{
    return date.text().size() == 10 ? date.firstDay() : QDate();
}

} // namespace

class tst_ReportReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidenceIsThatOfEachRecord();
    void valuesAreThoseOfEachRecord();
    void scopesHoldTheSameRows();
    void targetsAreThoseOfEachRecord();
    void wayOfReplicationsIsThatOfEachRecord();
    void timesAreThoseOfEachRecord();
    void depthsAreThoseOfEachRecord();
    void coverageIsThatOfEachRecord();
    void aMereYearIsNoDay();
    void scoreIsThatOfTheFit();

private:
    static constexpr unsigned kSeeds = 3;
};

void tst_ReportReaders::evidenceIsThatOfEachRecord()
{
    for (unsigned seed = 1; seed <= kSeeds; ++seed) {
        World world(seed);
        const Oracle oracle(world);
        const auto all = EvidenceBook::readAll(world.session());
        QVERIFY(all);
        std::set<int> levels;
        const auto check = [&](Kind kind, const Record& record, const EvidenceFacts& facts) {
            const auto one = EvidenceBook::readFor(world.session(), kind, record.id);
            QVERIFY(one);
            QCOMPARE(described(all->facts(kind, record.id)), described(facts));
            QCOMPARE(described(one->facts(kind, record.id)), described(facts));
            levels.insert(evidenceLevel(facts).level);
        };
        for (const Record& story : oracle.stories())
            check(story::kind, story, oracle.ofStory(story));
        for (const Record& copy : oracle.replications())
            check(replication::kind, copy, oracle.ofReplication(copy));
        for (const Record& pattern : oracle.useCases())
            check(usecase::kind, pattern, oracle.ofUseCase(pattern));
        QVERIFY(levels.size() >= 3); // or chance has made nothing worth comparing
        QCOMPARE(all->records(story::kind).size(), oracle.stories().size());
        QCOMPARE(all->records(replication::kind).size(), oracle.replications().size());
    }
}

void tst_ReportReaders::valuesAreThoseOfEachRecord()
{
    for (unsigned seed = 1; seed <= kSeeds; ++seed) {
        World world(seed);
        const Oracle oracle(world);
        const auto rollup = valueRollup(world.session());
        QVERIFY(rollup);
        const auto book = EvidenceBook::readAll(world.session());
        const auto superseded = supersededBenefits(world.database());
        const Record cost = world.get(unitcost::kind, world.unitCost);
        std::set<qint64> there;
        for (const Record& each : oracle.stories())
            there.insert(each.id.value);
        std::set<qint64> copies;
        for (const Record& each : oracle.replications())
            copies.insert(each.id.value);
        size_t counted = 0;
        for (const Record& each : world.all(benefit::kind)) {
            const Record* unitCost = each.get(benefit::unitCost).valid() ? &cost : nullptr;
            const Valuation value = valueOf(each, {}, unitCost);
            const ValueRow* row = rollup->row(each.id);
            const RecordId copy = each.get(benefit::replication);
            const RecordId told = each.get(benefit::story);
            const bool owned = there.contains(told.value) || copies.contains(copy.value);
            const bool counts = value.claimed && owned && !superseded->contains(each.id.value);
            if (!row) {
                const auto left = std::ranges::find_if(rollup->excluded, [&each](const RollupExclusion& exclusion) {
                    return exclusion.kind == benefit::kind && std::ranges::count(exclusion.rows, each.id) > 0;
                });
                QVERIFY(left != rollup->excluded.end());
                QVERIFY2(!counts || left->key == u"ended", qPrintable(left->key));
                continue;
            }
            ++counted;
            QVERIFY(counts);
            QCOMPARE(row->value.claimed, value.claimed);
            QCOMPARE(row->value.gross, value.gross);
            QCOMPARE(row->value.hours, value.hours);
            QCOMPARE(row->value.remarks, value.remarks);
            QCOMPARE(int(row->value.stage), int(value.stage));
            QVERIFY(row->value.steps.empty() && !value.steps.empty());
            QCOMPARE(row->type, each.get(benefit::type));
            QCOMPARE(row->name, each.get(benefit::name));
            QCOMPARE(row->target.has_value(),
                each.has(benefit::target) && valueOf(each, {}, unitCost, FigureStage::Target).claimed.has_value());
            QDate on;
            for (const auto* field :
                {&benefit::actualOn, &benefit::validatedOn, &benefit::periodTo, &benefit::forecastOn})
                on = on.isValid() ? on : each.get(*field).lastDay();
            QCOMPARE(row->on, on);
            // A benefit that two own, as older files may have it, is the replication's.
            QCOMPARE(row->evidence,
                copy.valid() ? book->level(replication::kind, copy).level : book->level(story::kind, told).level);
        }
        QCOMPARE(counted, rollup->rows.size());
        QVERIFY(counted > 10);
    }
}

// Whatever is rolled up, a benefit is worth and proven the same; and what belongs to a replication or a use case is all there.
void tst_ReportReaders::scopesHoldTheSameRows()
{
    World world(5);
    const auto all = valueRollup(world.session());
    const auto check = [&](Kind kind, const std::vector<RecordId>& ids, const auto& belongs) {
        for (const RecordId id : ids) {
            const auto one = valueRollup(world.session(), {kind, id});
            QVERIFY(one);
            for (const ValueRow& row : one->rows) {
                const ValueRow* same = all->row(row.id);
                QVERIFY(same);
                QCOMPARE(row.value.claimed, same->value.claimed);
                QCOMPARE(row.evidence, same->evidence);
            }
            for (const ValueRow& row : all->rows)
                QVERIFY(!belongs(row, id) || one->row(row.id));
        }
    };
    check(
        replication::kind, world.replications, [](const ValueRow& row, RecordId id) { return row.replication == id; });
    check(story::kind, world.stories, [](const ValueRow& row, RecordId id) { return row.story == id; });
    check(usecase::kind, {world.useCases.begin(), world.useCases.end() - 1},
        [](const ValueRow& row, RecordId id) { return row.useCase == id; });
    check(team::kind, world.teams, [](const ValueRow&, RecordId) { return false; });
}

void tst_ReportReaders::targetsAreThoseOfEachRecord()
{
    World world(6);
    const auto superseded = supersededBenefits(world.database());
    qint64 n = 0;
    double least = 1e9;
    for (const Record& each : world.all(benefit::kind)) {
        const auto share = shareOfTarget(figuresOf(each));
        if (!share || superseded->contains(each.id.value))
            continue;
        ++n;
        least = std::min(least, *share);
    }
    const auto report = runReport(world.session(), u"target-against-actual"_s);
    QVERIFY(report);
    QVERIFY(n > 5);
    QCOMPARE(report->notes.n, n);
    QCOMPARE(cell(*report, 0, u"reached"_s), QString::number(least, 'f', 4));
}

void tst_ReportReaders::wayOfReplicationsIsThatOfEachRecord()
{
    static const std::vector<std::pair<QString, QString>> way{{u"identified"_s, u"identified_on"_s},
        {u"contacted"_s, u"contacted_on"_s}, {u"considering"_s, u"considering_on"_s}, {u"accepted"_s, u"accepted_on"_s},
        {u"planned"_s, u"planned_on"_s}, {u"trial"_s, u"trial_on"_s}, {u"adopted"_s, u"adopted_on"_s},
        {u"sustained"_s, u"sustained_on"_s}, {u""_s, u"ended_on"_s}};
    for (unsigned seed = 1; seed <= kSeeds; ++seed) {
        World world(seed);
        std::vector<qint64> reached(way.size() - 1);
        std::vector<std::vector<stats::Tally>> stays(way.size() - 1);
        for (const Record& each : world.all(replication::kind)) {
            const auto day = [&](size_t i) {
                const Value& value = each.value(way[i].second);
                return isEmpty(value) ? PartialDate() : std::get<PartialDate>(value);
            };
            for (size_t i = 0; i < reached.size(); ++i) {
                bool came = i == 0;
                for (size_t later = i; later < reached.size(); ++later)
                    came = came || each.get(replication::state) == way[later].first || !day(later).isEmpty();
                reached[i] += came ? 1 : 0;
                size_t next = i + 1;
                while (next < way.size() && day(next).isEmpty())
                    ++next;
                if (next == way.size() || !exact(day(i)).isValid() || !exact(day(next)).isValid())
                    continue;
                if (const qint64 days = exact(day(i)).daysTo(exact(day(next))); days >= 0)
                    stays[i].push_back({double(days), 1});
            }
        }
        const auto report = runReport(world.session(), u"state-funnel"_s);
        QVERIFY(report);
        for (size_t i = 0; i < reached.size(); ++i) {
            QCOMPARE(cell(*report, i, u"reached"_s), QString::number(reached[i]));
            const auto median = stats::median(stays[i]);
            QCOMPARE(cell(*report, i, u"median_days"_s).isEmpty(), !median.has_value());
            QCOMPARE(cell(*report, i, u"median_days"_s).toDouble(), median.value_or(0));
        }
    }
}

void tst_ReportReaders::timesAreThoseOfEachRecord()
{
    for (unsigned seed = 1; seed <= kSeeds; ++seed) {
        World world(seed);
        std::vector<stats::Lifetime> lives;
        const QDate today = world.fake().now.date();
        for (const Record& each : world.all(replication::kind)) {
            if (!each.has(replication::acceptedOn))
                continue;
            const bool happened = each.has(replication::adoptedOn);
            const QDate from = exact(each.get(replication::acceptedOn));
            const QDate until = happened         ? exact(each.get(replication::adoptedOn))
                : each.has(replication::endedOn) ? exact(each.get(replication::endedOn))
                                                 : today;
            if (from.isValid() && until.isValid() && from <= until)
                lives.push_back({double(from.daysTo(until)), happened});
        }
        const stats::Survival survival = stats::kaplanMeier(lives);
        const auto report = runReport(world.session(), u"time-to-adopt"_s);
        QVERIFY(report);
        QCOMPARE(report->notes.n, survival.n);
        QVERIFY(report->rows.size() >= survival.steps.size()); // the curves of single use cases follow
        for (size_t i = 0; i < survival.steps.size(); ++i) {
            QCOMPARE(cell(*report, i, u"of"_s), u"All"_s);
            QCOMPARE(cell(*report, i, u"days"_s).toDouble(), survival.steps[i].time);
            QCOMPARE(cell(*report, i, u"share"_s), QString::number(1 - survival.steps[i].survival, 'f', 4));
        }
    }
}

void tst_ReportReaders::depthsAreThoseOfEachRecord()
{
    World world(2);
    std::vector<std::tuple<double, QString, QString, RecordId>> users;
    for (const Record& each : world.all(replication::kind)) {
        if (isInUse(each.get(replication::state)) && each.has(replication::depth))
            users.emplace_back(*each.get(replication::depth),
                world.get(usecase::kind, each.get(replication::useCase)).get(usecase::title),
                world.get(team::kind, each.get(replication::team)).get(team::name), each.id);
    }
    std::ranges::sort(users);
    const auto report = runReport(world.session(), u"depth-of-adoption"_s);
    QVERIFY(report);
    QCOMPARE(report->notes.n, qint64(users.size()));
    QVERIFY(users.size() > 3);
    for (size_t i = 0; i < std::min<size_t>(30, users.size()); ++i) {
        const auto& [depth, useCase, team, id] = users[i];
        QCOMPARE(report->rows[i].query, u"id:%1"_s.arg(id.value));
        QCOMPARE(cell(*report, i, u"use_case"_s), useCase);
        QCOMPARE(cell(*report, i, u"team"_s), team);
    }
}

void tst_ReportReaders::coverageIsThatOfEachRecord()
{
    World world(4);
    std::map<std::pair<QString, QString>, qint64> counts;
    std::map<QString, std::set<RecordId>> users;
    qint64 n = 0;
    for (const Record& each : world.all(replication::kind)) {
        const Record pattern = world.get(usecase::kind, each.get(replication::useCase));
        if (pattern.trashedAt.isValid() || !each.has(replication::state))
            continue;
        ++n;
        ++counts[{pattern.get(usecase::title), world.get(team::kind, each.get(replication::team)).get(team::name)}];
        if (isInUse(each.get(replication::state)))
            users[pattern.get(usecase::title)].insert(each.get(replication::team));
    }
    const auto report = runReport(world.session(), u"coverage"_s);
    QVERIFY(report);
    QCOMPARE(report->notes.n, n);
    QVERIFY(n > 20);
    for (size_t r = 0; r < report->rows.size(); ++r) {
        const QString useCase = cell(*report, r, u"use_case"_s);
        QCOMPARE(cell(*report, r, u"in_use"_s), QString::number(users[useCase].size()));
        for (size_t c = 1; c + 1 < report->columns.size(); ++c) {
            const QString team = plainValue(report->columns[c].title.fillings.front());
            QCOMPARE(report->rows[r].figures[c].count, counts[std::pair(useCase, team)]);
        }
    }
}

// SQLite takes a mere year for the number of a day: it would lie thousands of years ago.
void tst_ReportReaders::aMereYearIsNoDay()
{
    World world(1);
    const auto before = runReport(world.session(), u"time-to-adopt"_s);
    Record record = World::blank(replication::kind);
    record.set(replication::useCase, world.useCases.front());
    record.set(replication::team, world.teams.front());
    record.set(replication::attempt, qint64(9));
    record.set(replication::acceptedOn, *PartialDate::fromText(u"2024"));
    record.set(replication::adoptedOn, *PartialDate::fromText(u"2025-05-01"));
    QVERIFY(world.add(record).valid());
    const auto after = runReport(world.session(), u"time-to-adopt"_s);
    QCOMPARE(after->notes.n, before->notes.n);
    QCOMPARE(after->rows.size(), before->rows.size());
}

void tst_ReportReaders::scoreIsThatOfTheFit()
{
    World world(3);
    const auto model = FitModel::read(world.session());
    QVERIFY(model);
    int scored = 0;
    for (const RecordId useCase : world.useCases) {
        for (const RecordId team : world.teams) {
            const auto fit = model->fit(useCase, team);
            const auto score = model->score(useCase, team);
            QCOMPARE(score.has_value(), fit.has_value());
            QCOMPARE(score ? score->score : 0, fit ? fit->score : 0);
            scored += score ? 1 : 0;
        }
    }
    QVERIFY(scored > 0);
}

QTEST_GUILESS_MAIN(tst_ReportReaders)
#include "tst_reportreaders.moc"
