// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/generator.h"

#include "model/domain/kinds.h"
#include "model/domain/replicationrules.h"
#include "model/exchange/newportfolio.h"
#include "model/exchange/wordsource.h"
#include "model/store/records.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kMonths = 30;
constexpr int kStoriesAWrite = 1000; // bounds what one transaction keeps in memory
constexpr qsizetype kSectionLength = 650;
constexpr int kReplicationsAWrite = 5000;
constexpr int kMostReplications = 200'000;

const QDate kStart(2023, 7, 1);

constexpr std::array kStates{"captured"_L1, "draft"_L1, "draft"_L1, "in_review"_L1, "approved"_L1, "published"_L1,
    "published"_L1, "published"_L1, "archived"_L1};
constexpr std::array kPermissions{"unknown"_L1, "internal"_L1, "named"_L1, "named"_L1, "anonymous"_L1, "refused"_L1};
constexpr std::array kKinds{"success_story"_L1, "success_story"_L1, "case_study"_L1, "quick_win"_L1, "quick_win"_L1,
    "non_success"_L1, "lesson"_L1};
constexpr std::array kOutcomes{
    "exceeded"_L1, "met"_L1, "met"_L1, "partly_met"_L1, "partly_met"_L1, "no_change"_L1, "too_early"_L1};
constexpr std::array kReplicationStates{"identified"_L1, "contacted"_L1, "considering"_L1, "declined"_L1, "accepted"_L1,
    "planned"_L1, "trial"_L1, "adopted"_L1, "adopted"_L1, "sustained"_L1, "stalled"_L1, "deferred"_L1, "reverted"_L1,
    "abandoned"_L1};
constexpr std::array kWay{"identified"_L1, "contacted"_L1, "considering"_L1, "accepted"_L1, "planned"_L1, "trial"_L1,
    "adopted"_L1, "sustained"_L1};
constexpr std::array kEndReasons{"no_capacity"_L1, "no_sponsor"_L1, "tool_missing"_L1, "competing_practice"_L1,
    "unclear_benefit"_L1, "key_person_left"_L1, "no_effect"_L1, "not_applicable_here"_L1};
constexpr std::array kFirstNames{"Ada", "Ben", "Cleo", "Dario", "Edda", "Femi", "Gita", "Hugo", "Ines", "Jonas", "Kaya",
    "Lior", "Mara", "Nils", "Olga", "Pia", "Quim", "Rosa", "Sven", "Tara"};
constexpr std::array kUnits{"minutes", "hours", "days", "errors", "%", "EUR"};
constexpr std::array kUnitNames{
    "Operations", "Service", "Sales", "Works", "Projects", "Finance", "Research", "Logistics"};
constexpr std::array kTeamWords{"Crew", "Desk", "Team", "Group", "Workshop", "Office"};

class Generator
{
public:
    Generator(Session& session, const GeneratorOptions& options, SeededRandom& random, const Progress& progress)
        : m_session(session)
        , m_options(options)
        , m_random(random)
        , m_words(random)
        , m_progress(progress)
    {
    }

    Status run();

private:
    Status addBasics(UnitOfWork& work);
    Status addTeams(UnitOfWork& work);
    Status addPeople(UnitOfWork& work);
    Status addUseCases(UnitOfWork& work);
    Status addReplications();
    Status addReplication(UnitOfWork& work, qint64 pair);
    void addDays(Record& record, const QString& state, QDate day);
    Status addStory(UnitOfWork& work);
    Status addHanging(UnitOfWork& work, RecordId story, const QDate& day);
    Status add(UnitOfWork& work, Record& record, std::vector<RecordId>* ids);
    Record begin(Kind kind, const QDate& day);
    QDate someDay() { return kStart.addDays(m_random.below(kMonths * 30)); }
    std::vector<Section> sections(std::initializer_list<std::pair<const char*, const char*>> headings);

    Session& m_session;
    GeneratorOptions m_options;
    SeededRandom& m_random;
    WordSource m_words;
    const Progress& m_progress;
    std::vector<RecordId> m_tags;
    std::vector<RecordId> m_teams;
    std::vector<RecordId> m_people;
    std::vector<RecordId> m_useCases;
};

Record Generator::begin(Kind kind, const QDate& day)
{
    Record record;
    record.kind = kind;
    record.createdAt = record.updatedAt = QDateTime(day, QTime(7 + m_random.below(11), m_random.below(60)), Qt::UTC);
    return record;
}

Status Generator::add(UnitOfWork& work, Record& record, std::vector<RecordId>* ids)
{
    ENCORE_ASSIGN(id, addRecord(work, record));
    record.id = id;
    if (ids)
        ids->push_back(id);
    return {};
}

std::vector<Section> Generator::sections(std::initializer_list<std::pair<const char*, const char*>> headings)
{
    std::vector<Section> all;
    for (const auto& [key, heading] : headings) {
        Section section;
        section.key = QLatin1StringView(key);
        section.heading = QLatin1StringView(heading);
        section.text = m_words.text(kSectionLength - 150 + m_random.below(300));
        all.push_back(section);
    }
    return all;
}

Status Generator::addTeams(UnitOfWork& work)
{
    Record organisation = begin(team::kind, kStart);
    organisation.set(team::name, u"Example Works"_s);
    organisation.set(team::teamKind, u"organisation"_s);
    ENCORE_TRY(add(work, organisation, nullptr));
    std::vector<RecordId> units;
    for (const char* name : kUnitNames) {
        Record unit = begin(team::kind, kStart);
        unit.set(team::name, QString(QLatin1StringView(name)));
        unit.set(team::teamKind, u"unit"_s);
        unit.set(team::parent, organisation.id);
        ENCORE_TRY(add(work, unit, &units));
    }
    const int count = std::clamp(m_options.stories / 250, 12, 400);
    for (int i = 0; i < count; ++i) {
        Record each = begin(team::kind, kStart);
        each.set(team::name, QString(m_words.surname() + u' ' + QLatin1StringView(m_random.one(kTeamWords))));
        each.set(team::teamKind, u"team"_s);
        each.set(team::parent, m_random.one(units));
        each.set(team::size, qint64(4 + m_random.below(26)));
        ENCORE_TRY(add(work, each, &m_teams));
    }
    return {};
}

Status Generator::addPeople(UnitOfWork& work)
{
    const int count = std::clamp(m_options.stories / 20, 30, 5000);
    for (int i = 0; i < count; ++i) {
        Record each = begin(person::kind, kStart);
        each.set(person::name, QString(QLatin1StringView(m_random.one(kFirstNames)) + u' ' + m_words.surname()));
        each.set(person::role, QString(m_words.topic() + u" lead"_s));
        each.set(person::team, m_random.one(m_teams));
        ENCORE_TRY(add(work, each, &m_people));
    }
    return {};
}

Status Generator::addUseCases(UnitOfWork& work)
{
    const int count = std::clamp(m_options.stories / 100, 8, 1000);
    for (int i = 0; i < count; ++i) {
        Record each = begin(usecase::kind, someDay());
        each.set(usecase::title, m_words.title());
        each.set(usecase::patlet, m_words.text(120));
        each.set(usecase::maturity, u"established"_s);
        each.set(usecase::owner, m_random.one(m_people));
        each.sections = sections({{"problem", "Problem"}, {"context", "Context"}, {"solution", "Solution"}});
        ENCORE_TRY(add(work, each, &m_useCases));
    }
    return {};
}

// The last state of the way that a replication in this state has been through.
QLatin1StringView furthest(const QString& state, SeededRandom& random)
{
    if (state == "declined"_L1 || state == "deferred"_L1)
        return "considering"_L1;
    if (state == "stalled"_L1)
        return random.one(std::array{"contacted"_L1, "accepted"_L1, "trial"_L1});
    if (state == "abandoned"_L1)
        return random.one(std::array{"accepted"_L1, "trial"_L1});
    if (state == "reverted"_L1)
        return "adopted"_L1;
    return *std::ranges::find_if(kWay, [&state](QLatin1StringView each) { return state == each; });
}

// The days that a state has behind it, as its rules want them: a trial of a month at least, half a year to the audit.
void Generator::addDays(Record& record, const QString& state, QDate day)
{
    const QLatin1StringView last = furthest(state, m_random);
    for (const QLatin1StringView each : kWay) {
        record.setValue(dateFieldOf(QString(each)), PartialDate(day));
        if (each == last)
            break;
        day = day.addDays(2 + m_random.below(20));
        if (each == "trial"_L1)
            day = day.addDays(30);
        else if (each == "adopted"_L1)
            day = day.addDays(180);
    }
    record.updatedAt = QDateTime(day, record.updatedAt.time(), Qt::UTC);
    if (state == "stalled"_L1) {
        record.set(replication::stalledFrom, QString(last));
        record.set(replication::stalledOn, PartialDate(day.addDays(45)));
    } else if (state == "deferred"_L1) {
        record.set(replication::deferredUntil, PartialDate(day.addDays(200)));
    } else if (isEndState(state)) {
        record.set(replication::endedOn, PartialDate(day));
        record.set(replication::reason, QString(m_random.one(kEndReasons)));
    }
    if (std::ranges::find(kWay, last) < std::ranges::find(kWay, "planned"_L1))
        return;
    record.set(replication::purpose, m_words.sentence());
    record.set(replication::criteria, m_words.sentence());
    if (isInUse(state))
        record.set(replication::depth, double(50 + m_random.below(50)));
}

Status Generator::addReplication(UnitOfWork& work, qint64 pair)
{
    const QDate day = kStart.addDays(m_random.below((kMonths - 12) * 30));
    const QString state = m_random.one(kReplicationStates);
    Record each = begin(replication::kind, day);
    each.set(replication::useCase, m_useCases[size_t(pair) % m_useCases.size()]);
    each.set(replication::team, m_teams[size_t(pair) / m_useCases.size()]);
    each.set(replication::attempt, qint64(1));
    each.set(replication::state, state);
    each.set(replication::owner, m_random.one(m_people));
    addDays(each, state, day);
    each.set(replication::note, m_words.sentence());
    return add(work, each, nullptr);
}

// Each pair of use case and team at most once, spread over all of them.
Status Generator::addReplications()
{
    static constexpr qint64 kStride = 104'729; // a prime that divides none of the products
    const auto pairs = qint64(m_teams.size() * m_useCases.size());
    const qint64 usual = std::min<qint64>({qint64(m_options.stories) * 2, kMostReplications, pairs / 2});
    const int count = int(m_options.replications < 0 ? usual : std::min<qint64>(m_options.replications, pairs));
    for (int made = 0; made < count;) {
        const int until = std::min(count, made + kReplicationsAWrite);
        const Result<Committed> done = m_session.write(u"generated replications"_s, [&](UnitOfWork& work) -> Status {
            work.takeAsIs();
            for (; made < until; ++made)
                ENCORE_TRY(addReplication(work, made * kStride % pairs));
            return {};
        });
        if (!done)
            return done.error();
        if (m_progress.stopRequested())
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    return {};
}

Status Generator::addBasics(UnitOfWork& work)
{
    for (int i = 0; i < 40; ++i) {
        Record each = begin(tag::kind, kStart);
        each.set(tag::name, QString(m_words.topic() + u' ' + m_words.topic()));
        ENCORE_TRY(add(work, each, &m_tags));
    }
    ENCORE_TRY(addTeams(work));
    ENCORE_TRY(addPeople(work));
    return addUseCases(work);
}

Status Generator::addHanging(UnitOfWork& work, RecordId story, const QDate& day)
{
    if (m_random.chance(60)) {
        Record said = begin(quote::kind, day);
        said.set(quote::text, m_words.text(90));
        said.set(quote::person, m_random.one(m_people));
        said.set(quote::story, story);
        said.set(quote::permission, QString(m_random.one(kPermissions)));
        ENCORE_TRY(add(work, said, nullptr));
    }
    if (m_random.chance(60)) {
        Record worth = begin(benefit::kind, day);
        const double before = 10 + m_random.below(490);
        worth.set(benefit::name, QString(m_words.topic() + u" per "_s + m_words.topic()));
        worth.set(benefit::story, story);
        worth.set(benefit::type, u"time_saved"_s);
        worth.set(benefit::direction, u"lower"_s);
        worth.set(benefit::unit, QString(QLatin1StringView(m_random.one(kUnits))));
        if (m_random.chance(75))
            worth.set(benefit::baseline, before);
        worth.set(benefit::actual, double(qRound(before * (0.3 + m_random.fraction() * 0.6))));
        worth.set(benefit::keyFigure, true);
        ENCORE_TRY(add(work, worth, nullptr));
    }
    if (!m_random.chance(30))
        return {};
    Record part = begin(contribution::kind, day);
    part.set(contribution::person, m_random.one(m_people));
    part.set(contribution::role, u"originator"_s);
    part.set(contribution::story, story);
    return add(work, part, nullptr);
}

Status Generator::addStory(UnitOfWork& work)
{
    const QDate day = someDay();
    Record each = begin(story::kind, day.addDays(10 + m_random.below(50)));
    each.set(story::title, m_words.title());
    each.set(story::oneLine, m_words.sentence());
    each.set(story::storyKind, QString(m_random.one(kKinds)));
    each.set(story::state, QString(m_random.one(kStates)));
    each.set(story::permission, QString(m_random.one(kPermissions)));
    each.set(story::outcome, QString(kOutcomes[size_t(day.day()) % kOutcomes.size()]));
    each.set(story::templateKey, u"csr"_s);
    if (m_random.chance(90))
        each.set(story::happenedFrom, PartialDate(day));
    std::vector<RecordId> teams{m_random.one(m_teams)};
    if (m_random.chance(20) && m_random.one(m_teams) != teams.front())
        teams.push_back(m_random.one(m_teams));
    std::ranges::sort(teams);
    teams.erase(std::unique(teams.begin(), teams.end()), teams.end());
    each.set(story::teams, teams);
    if (m_random.chance(70))
        each.set(story::useCase, m_random.one(m_useCases));
    if (m_random.chance(60))
        each.set(story::tags, std::vector<RecordId>{m_random.one(m_tags)});
    each.set(story::owner, m_random.one(m_people));
    each.set(story::language, u"en"_s);
    each.sections = sections({{"challenge", "Challenge"}, {"solution", "Solution"}, {"results", "Results"}});
    ENCORE_TRY(add(work, each, nullptr));
    return addHanging(work, each.id, day);
}

Status Generator::run()
{
    const Result<Committed> basics =
        m_session.write(u"generated portfolio"_s, [this](UnitOfWork& work) { return addBasics(work); });
    if (!basics)
        return basics.error();
    ENCORE_TRY(addReplications());
    for (int made = 0; made < m_options.stories;) {
        const int until = std::min(m_options.stories, made + kStoriesAWrite);
        const Result<Committed> done = m_session.write(u"generated stories"_s, [&](UnitOfWork& work) -> Status {
            for (; made < until; ++made)
                ENCORE_TRY(addStory(work));
            return {};
        });
        if (!done)
            return done.error();
        if (m_progress.stopRequested())
            return Error{ErrorCode::Cancelled, {}, {}};
        m_progress.tell(made, m_options.stories);
    }
    return {};
}

} // namespace

Status generatePortfolio(const QString& path, const GeneratorOptions& options, const Progress& progress)
{
    SeededRandom random(options.seed);
    SeededRandom uids(~options.seed);
    const Services services{[] { return QDateTime(kStart.addDays(kMonths * 31), QTime(12, 0), Qt::UTC); },
        [] { return u"Encore"_s; }, [&uids] { return uids.uid(); }};
    return createFilled(
        path, services, [&](Session& session) { return Generator(session, options, random, progress).run(); });
}

} // namespace encore
