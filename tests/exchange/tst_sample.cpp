// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/storyrules.h"
#include "tests/support/sampleworld.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

using Rule = std::function<QStringList()>; ///< the uids of the records that break it

// How far a replication has come, in order, with the date of each step.
const std::array kSteps{std::pair{u"identified"_s, &replication::identifiedOn},
    std::pair{u"contacted"_s, &replication::contactedOn}, std::pair{u"considering"_s, &replication::consideringOn},
    std::pair{u"accepted"_s, &replication::acceptedOn}, std::pair{u"planned"_s, &replication::plannedOn},
    std::pair{u"trial"_s, &replication::trialOn}, std::pair{u"adopted"_s, &replication::adoptedOn},
    std::pair{u"sustained"_s, &replication::sustainedOn}};
const QStringList kEnds{u"declined"_s, u"reverted"_s, u"abandoned"_s};
const QDate kLastDay = SampleWorld::lastDay();

QDate first(const PartialDate& date)
{
    return date.firstDay();
}

// The ways in which a figure may stand in a text: 4, four, and for minutes also hours, for shares also "one in five".
QStringList waysToSay(double number, const QString& unit)
{
    static const QStringList words{u"no"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s,
        u"eight"_s, u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s, u"thirteen"_s, u"fourteen"_s};
    QStringList ways{QLocale::c().toString(number, 'f', QLocale::FloatingPointShortest)};
    const auto asWord = [&ways](double whole) {
        if (whole == std::floor(whole) && whole >= 0 && whole < double(words.size()))
            ways << words.at(int(whole));
        if (const QString tens = QHash<int, QString>{{20, u"twenty"_s}, {30, u"thirty"_s}, {40, u"forty"_s},
                {50, u"fifty"_s}}.value(int(whole));
            !tens.isEmpty())
            ways << tens;
    };
    asWord(number);
    if (unit.startsWith(u"min"))
        asWord(number / 60);
    if (unit == u"%" && number > 0)
        asWord(100 / number);
    return ways;
}

} // namespace

// The sample portfolio is a story of its own; these are the rules that make it believable.
class TestSample : public QObject
{
    Q_OBJECT

private:
    SampleWorld m_world;

    const std::vector<Record>& all(Kind kind) const { return m_world.all(kind); }
    const Record& record(Kind kind, RecordId id) const { return m_world.record(kind, id); }
    static QStringList failing(const std::vector<Record>& records, const std::function<bool(const Record&)>& holds)
    {
        return SampleWorld::failing(records, holds);
    }
    static int stepOf(const Record& each)
    {
        int reached = -1;
        for (size_t i = 0; i < kSteps.size(); ++i) {
            if (each.has(*kSteps[i].second))
                reached = int(i);
        }
        return reached;
    }
    static QDate stepDate(const Record& each, size_t step) { return first(each.get(*kSteps[step].second)); }
    static QString textOf(const Record& each)
    {
        QString text = each.get(story::title) + u' ' + each.get(story::oneLine) + u' ' + each.get(story::summary);
        for (const Section& section : each.sections)
            text += u' ' + section.text;
        return text.remove(QRegularExpression(u"(?<=\\d),(?=\\d{3})"_s));
    }

    static bool datesGoForward(const Record& each)
    {
        for (int i = 1; i <= stepOf(each); ++i) {
            if (!each.has(*kSteps[size_t(i)].second) || stepDate(each, size_t(i)) <= stepDate(each, size_t(i) - 1))
                return false;
        }
        const QDate ended = first(each.get(replication::endedOn));
        return !ended.isValid() || ended > stepDate(each, size_t(stepOf(each)));
    }
    static bool stateFitsDates(const Record& each)
    {
        const QString state = each.get(replication::state);
        const QString reached = kSteps.at(size_t(stepOf(each))).first;
        if (kEnds.contains(state) != (each.has(replication::endedOn) && each.has(replication::reason)))
            return false;
        if (kEnds.contains(state) || state == u"stalled" || state == u"deferred")
            return state != u"reverted" || reached == u"adopted";
        return state == reached;
    }
    static bool triedLongEnough(const Record& each)
    {
        constexpr int kTrial = 30;
        constexpr int kAudit = 180;
        const bool adopted = !each.has(replication::adoptedOn) || stepDate(each, 5).daysTo(stepDate(each, 6)) >= kTrial;
        return adopted
            && (!each.has(replication::sustainedOn) || stepDate(each, 6).daysTo(stepDate(each, 7)) >= kAudit);
    }
    static bool depthFitsState(const Record& each)
    {
        const bool kept = each.get(replication::state) == u"adopted" || each.get(replication::state) == u"sustained";
        return each.has(replication::depth) == each.has(replication::trialOn)
            && (!kept || each.get(replication::depth) >= 50);
    }
    bool copiedFromEarlier(const Record& each) const
    {
        if (!each.has(replication::source))
            return true;
        const Record& source = record(replication::kind, each.get(replication::source));
        return source.id != each.id && source.get(replication::useCase) == each.get(replication::useCase)
            && stepDate(source, 0) <= stepDate(each, 0);
    }
    bool tellsOfItsReplication(const Record& each) const
    {
        if (!each.has(story::replication))
            return true;
        const Record& told = record(replication::kind, each.get(story::replication));
        const std::vector<RecordId> teams = each.get(story::teams);
        return told.get(replication::useCase) == each.get(story::useCase)
            && std::ranges::find(teams, told.get(replication::team)) != teams.end();
    }
    static bool happenedBeforeItWasTold(const Record& each)
    {
        const QDate from = first(each.get(story::happenedFrom));
        const QDate to = first(each.get(story::happenedTo));
        return from.isValid() && from <= to && to <= each.createdAt.date() && each.createdAt.date() <= kLastDay;
    }
    static bool publishedWithPermission(const Record& each)
    {
        const QString state = each.get(story::state);
        const QString permission = each.get(story::permission);
        return (state != u"published" && state != u"approved")
            || (permission != u"unknown" && permission != u"refused");
    }
    static bool publishedIsComplete(const Record& each)
    {
        return each.get(story::state) != u"published" || storyCompleteness(each, {}).missingSections.isEmpty();
    }
    static bool languagesHaveTexts(const Record& each)
    {
        QStringList told;
        QStringList titled;
        for (const Section& section : each.sections)
            told << section.language;
        for (const LanguageVersion& version : each.languages)
            titled << (version.title.isEmpty() ? u"?"_s : version.language);
        told.removeDuplicates();
        told.removeAll(QString());
        told.sort();
        titled.sort();
        return told == titled;
    }
    bool namesNobody(const Record& each) const
    {
        if (each.get(story::permission) != u"anonymous")
            return true;
        const QString text = textOf(each);
        return std::ranges::none_of(all(person::kind), [&text](const Record& one) {
            const QString name = QRegularExpression::escape(one.get(person::name).section(u' ', 0, 0));
            return text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(name)));
        });
    }
    bool figuresStandInTheStory(const Record& each) const
    {
        if (!each.has(benefit::story))
            return true;
        const QString text = textOf(record(story::kind, each.get(benefit::story))).toLower();
        for (const Field<double>* field : {&benefit::baseline, &benefit::actual}) {
            if (!each.has(*field))
                continue;
            const QStringList ways = waysToSay(each.get(*field).value_or(0), each.get(benefit::unit));
            if (std::ranges::none_of(ways, [&text](const QString& way) {
                    return text.contains(
                        QRegularExpression(u"(?<![\\d.])%1(?![\\d]|\\.\\d)"_s.arg(QRegularExpression::escape(way))));
                }))
                return false;
        }
        return true;
    }
    static bool measuredBeforeAndAfter(const Record& each)
    {
        const QDate before = first(each.get(benefit::baselineOn));
        const QDate after = first(each.get(benefit::actualOn));
        return each.has(benefit::baseline) == each.has(benefit::baselineOn)
            && (!before.isValid() || !after.isValid() || before <= after) && (!after.isValid() || after <= kLastDay);
    }
    bool quoteIsOwnAndTranslated(const Record& each) const
    {
        const bool foreign = each.get(quote::language) != u"en" && !each.has(quote::editedText);
        const bool unwilling =
            each.has(quote::person) && record(person::kind, each.get(quote::person)).get(person::doNotContact);
        return !foreign && !unwilling && (each.has(quote::person) != each.has(quote::attribution))
            && first(each.get(quote::saidOn)) <= each.createdAt.date();
    }
    QStringList crowdedTeams() const
    {
        std::map<qint64, qint64> people;
        for (const Record& one : all(person::kind))
            ++people[one.get(person::team).value];
        return failing(
            all(team::kind), [&people](const Record& each) { return people[each.id.value] <= each.get(team::size); });
    }
    static QStringList doubled(const std::vector<Record>& records, const std::function<QString(const Record&)>& key)
    {
        std::map<QString, int> times;
        for (const Record& each : records)
            ++times[key(each)];
        return failing(records, [&](const Record& each) { return key(each).isEmpty() || times[key(each)] == 1; });
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_world.open(), QString()); }

    void hasItsSize_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("count");
        for (const auto& [kind, count] :
            {std::pair{"story", 60}, {"person", 120}, {"replication", 153}, {"use_case", 15}, {"team", 54},
                {"quote", 87}, {"benefit", 97}, {"attachment", 20}, {"saved_view", 11}})
            QTest::newRow(kind) << QString::fromLatin1(kind) << count;
    }
    void hasItsSize()
    {
        QFETCH(QString, kind);
        QFETCH(int, count);
        QCOMPARE(int(all(m_world.session().schemas().byKey(kind)->kind()).size()), count);
    }

    void rulesHold_data()
    {
        using T = TestSample;
        QTest::addColumn<Rule>("broken");
        const auto each = [this](const char* name, Kind kind, auto holds) {
            QTest::newRow(name) << Rule([this, kind, holds] {
                return failing(all(kind), [&](const Record& one) { return std::invoke(holds, this, one); });
            });
        };
        const auto plain = [this](const char* name, Kind kind, bool (*holds)(const Record&)) {
            QTest::newRow(name) << Rule([this, kind, holds] { return failing(all(kind), holds); });
        };
        plain("the steps of a replication follow each other", replication::kind, &T::datesGoForward);
        plain("its state is the last step, an end has a reason", replication::kind, &T::stateFitsDates);
        plain("trials take 30 days, audits 180", replication::kind, &T::triedLongEnough);
        plain("only what was tried has a depth, what is kept half of the team", replication::kind, &T::depthFitsState);
        each("it is copied from an earlier one of the same use case", replication::kind, &T::copiedFromEarlier);
        each("a story tells of its replication", story::kind, &T::tellsOfItsReplication);
        plain("it is told after it happened", story::kind, &T::happenedBeforeItWasTold);
        plain("it is published with permission", story::kind, &T::publishedWithPermission);
        plain("it is published complete", story::kind, &T::publishedIsComplete);
        plain("its languages have titles and texts", story::kind, &T::languagesHaveTexts);
        each("told without names it names nobody", story::kind, &T::namesNobody);
        each("the figures of a benefit stand in its story", benefit::kind, &T::figuresStandInTheStory);
        plain("measured before, then after", benefit::kind, &T::measuredBeforeAndAfter);
        each("a quote has one voice and a translation", quote::kind, &T::quoteIsOwnAndTranslated);
        QTest::newRow("nobody is too many in a team") << Rule([this] { return crowdedTeams(); });
        QTest::newRow("a telephone rings at one desk") << Rule(
            [this] { return doubled(all(person::kind), [](const Record& one) { return one.get(person::phone); }); });
        QTest::newRow("a team tries once at a time") << Rule([this] {
            return doubled(all(replication::kind), [](const Record& one) {
                return u"%1 %2 %3"_s.arg(one.get(replication::useCase).value)
                    .arg(one.get(replication::team).value)
                    .arg(one.get(replication::attempt).value_or(0));
            });
        });
        QTest::newRow("a story has one best quote") << Rule([this] {
            return doubled(all(quote::kind), [](const Record& one) {
                return one.get(quote::best) ? QString::number(one.get(quote::story).value) : QString();
            });
        });
    }
    void rulesHold()
    {
        QFETCH(Rule, broken);
        QCOMPARE(broken().join(u", "_s), QString());
    }

    void savedViewsFindSomething()
    {
        Search search(m_world.session());
        for (const Record& view : all(savedview::kind)) {
            const RecordSchema* schema = m_world.session().schemas().byName(view.get(savedview::page));
            QVERIFY2(schema, qPrintable(view.uid));
            const Result<qint64> found = search.count(schema->kind(), view.get(savedview::query));
            QVERIFY2(found && *found > 0, qPrintable(view.uid));
        }
    }

    void ownFieldsAreFilledIn()
    {
        for (const auto& [kind, key, least] : {std::tuple{team::kind, "shift_model", 40},
                 {person::kind, "port_since", 80}, {replication::kind, "spent", 40}, {story::kind, "course_day", 6}}) {
            const FieldDef* field = m_world.session().schemas().of(kind).field(QString::fromLatin1(key));
            QVERIFY2(field && field->custom, key);
            const auto filled =
                std::ranges::count_if(all(kind), [&](const Record& each) { return !isEmpty(each.value(field->key)); });
            QVERIFY2(filled >= least, key);
        }
    }

    void attachmentsAreSmallAndSaid()
    {
        qint64 bytes = 0;
        for (const Record& file : all(attachment::kind)) {
            bytes += file.get(attachment::size).value_or(0);
            QVERIFY2(file.has(attachment::caption) && file.get(attachment::size) > 0, qPrintable(file.uid));
            QVERIFY2(file.get(attachment::mediaType) != u"application/octet-stream", qPrintable(file.uid));
        }
        QVERIFY(bytes < 1'000'000);
    }

    // Whoever tries out erasing a person searches the file for the name.
    void uidsNameNobody()
    {
        QStringList names;
        for (const Record& each : all(person::kind))
            names << each.uid.section(u'-', 1);
        for (const auto& [kind, records] : m_world.everything()) {
            if (kind == person::kind)
                continue;
            for (const Record& each : records) {
                for (const QString& name : names)
                    QVERIFY2(!each.uid.contains(name), qPrintable(each.uid));
            }
        }
    }

    void severalLanguagesAreSpoken()
    {
        std::map<QString, int> stories;
        for (const Record& each : all(story::kind)) {
            ++stories[each.get(story::language)];
            for (const LanguageVersion& version : each.languages)
                ++stories[version.language];
        }
        for (const QString& language : {u"de"_s, u"fr"_s, u"es"_s})
            QVERIFY2(stories[language] >= 2, qPrintable(language));
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
