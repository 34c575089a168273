// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clean/duplicates.h"
#include "model/clean/merge.h"
#include "model/domain/kinds.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/importservice.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

class tst_Merge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReferenceNamesTheKeeper();
    void fieldsFollowTheChoices();
    void undoGivesTheFormerBytes();
    void noRecordNamesItself();
    void sameThingsDoNotHangTwice();
    void attemptsGetNumbersOfTheirOwn();
    void textsAreUnited();
    void tagsMerge();
    void reimportRecognisesTheMerged();
    void batchFollowsTheRuleAndWhatIsDifferent();
    void refusesWhatCannotBe();

private:
    static bool merge(TestPortfolio& portfolio, Kind kind, RecordId keeper, RecordId other, MergeChoices choices = {})
    {
        const auto done = portfolio.session().write(
            u"merge"_s, [&](UnitOfWork& work) { return mergeRecords(work, kind, keeper, other, choices); });
        if (!done)
            qWarning() << done.error().detail << done.error().context;
        return done.ok();
    }
};

namespace {

// Two teams, the second with everything that can name a team.
struct Scene
{
    TestPortfolio portfolio;
    RecordId keeper;
    RecordId other;
    RecordId story;
    RecordId both;
    RecordId person;
    RecordId child;
    RecordId replication;
    RecordId contribution;
    RecordId attachment;

    Scene()
    {
        keeper = portfolio.add(makeTeam(u"SAP"_s));
        Record second = makeTeam(u"SAP SE"_s);
        second.set(team::location, u"Walldorf"_s);
        second.set(team::aliases, u"S.A.P."_s);
        other = portfolio.add(second);
        Record told = makeStory(u"Told"_s);
        told.set(story::teams, {other});
        story = portfolio.add(told);
        told.set(story::title, u"Of both"_s);
        told.set(story::teams, {other, keeper});
        both = portfolio.add(told);
        Record member = makePerson(u"Jane Doe"_s);
        member.set(person::team, other);
        person = portfolio.add(member);
        child = portfolio.add(makeTeam(u"SAP Labs"_s, other));
        Record copy;
        copy.kind = replication::kind;
        copy.set(replication::useCase, portfolio.add(makeUseCase(u"One list"_s)));
        copy.set(replication::team, other);
        replication = portfolio.add(copy);
        Record part;
        part.kind = contribution::kind;
        part.set(contribution::team, other);
        part.set(contribution::story, story);
        contribution = portfolio.add(part);
        Record file;
        file.kind = attachment::kind;
        file.set(attachment::name, u"plan.png"_s);
        file.set(attachment::team, other);
        attachment = portfolio.add(file);
    }
};

} // namespace

void tst_Merge::everyReferenceNamesTheKeeper()
{
    Scene scene;
    QVERIFY(merge(scene.portfolio, team::kind, scene.keeper, scene.other));
    TestPortfolio& now = scene.portfolio;
    QCOMPARE(now.get(story::kind, scene.story).get(story::teams), std::vector{scene.keeper});
    QCOMPARE(now.get(story::kind, scene.both).get(story::teams), std::vector{scene.keeper});
    QCOMPARE(now.get(person::kind, scene.person).get(person::team), scene.keeper);
    QCOMPARE(now.get(team::kind, scene.child).get(team::parent), scene.keeper);
    QCOMPARE(now.get(replication::kind, scene.replication).get(replication::team), scene.keeper);
    QCOMPARE(now.get(contribution::kind, scene.contribution).get(contribution::team), scene.keeper);
    QCOMPARE(now.get(attachment::kind, scene.attachment).get(attachment::team), scene.keeper);
    for (const auto& [kind, id] : {std::pair(replication::kind, scene.replication),
             std::pair(contribution::kind, scene.contribution), std::pair(attachment::kind, scene.attachment)})
        QVERIFY(!now.get(kind, id).trashedAt.isValid());
    const Record keeper = now.get(team::kind, scene.keeper);
    QCOMPARE(keeper.get(team::name), u"SAP"_s);
    QCOMPARE(keeper.get(team::location), u"Walldorf"_s);
    QCOMPARE(keeper.get(team::aliases), u"S.A.P.; SAP SE"_s);
    QVERIFY(now.get(team::kind, scene.other).trashedAt.isValid());
    // The composed title of the replication is found under the keeper's name.
    Query text = now.database().prepare(u"SELECT title FROM search_text WHERE id = ?"_s);
    text.bind(scene.replication.value * 64 + replication::spec.number);
    QVERIFY(text.run());
    QVERIFY(text.next());
    QVERIFY2(text.text(0).endsWith(u"SAP"_s), qPrintable(text.text(0)));
}

void tst_Merge::fieldsFollowTheChoices()
{
    TestPortfolio portfolio;
    Record one = makePerson(u"J. Doe"_s);
    one.set(person::role, u"Lead"_s);
    one.set(person::notes, u"Likes demos."_s);
    Record two = makePerson(u"Doe, Jane"_s);
    two.set(person::role, u"Team lead"_s);
    two.set(person::notes, u"Speaks French."_s);
    two.set(person::email, u"jane@example.org"_s);
    one.id = portfolio.add(one);
    two.id = portfolio.add(two);
    QVERIFY(merge(portfolio, person::kind, one.id, two.id,
        {{u"name"_s, MergeSide::Other}, {u"role"_s, MergeSide::Other}, {u"email"_s, MergeSide::Keeper}}));
    const Record now = portfolio.get(person::kind, one.id);
    QCOMPARE(now.get(person::name), u"Doe, Jane"_s);
    QCOMPARE(now.get(person::aliases), u"J. Doe"_s);
    QCOMPARE(now.get(person::role), u"Team lead"_s);
    QCOMPARE(now.get(person::notes), u"Likes demos.\n\nSpeaks French."_s);
    QVERIFY(!now.has(person::email));
}

void tst_Merge::undoGivesTheFormerBytes()
{
    Scene scene;
    QVERIFY(scene.portfolio.session().write(
        u"d"_s, [&](UnitOfWork& work) { return markDifferent(work, team::kind, scene.other, scene.child); }));
    const QString before = scene.portfolio.dump();
    QVERIFY(merge(scene.portfolio, team::kind, scene.keeper, scene.other));
    const QString after = scene.portfolio.dump();
    QVERIFY(after != before);
    const auto different = differentPairs(scene.portfolio.database(), team::kind);
    QVERIFY(different);
    QCOMPARE(*different, std::set<RecordPair>{orderedPair(scene.keeper, scene.child)});
    QVERIFY(scene.portfolio.session().undo());
    QCOMPARE(scene.portfolio.dump(), before);
    QVERIFY(scene.portfolio.session().redo());
    QCOMPARE(scene.portfolio.dump(), after);
}

void tst_Merge::noRecordNamesItself()
{
    TestPortfolio portfolio;
    const RecordId top = portfolio.add(makeTeam(u"Plant"_s));
    const RecordId middle = portfolio.add(makeTeam(u"Hall"_s, top));
    const RecordId low = portfolio.add(makeTeam(u"Plant"_s, middle));
    // The lower plant takes the upper one's place: nothing is above itself, nothing is lost.
    QVERIFY(merge(portfolio, team::kind, low, top));
    QCOMPARE(portfolio.get(team::kind, middle).get(team::parent), low);
    QCOMPARE(portfolio.get(team::kind, low).get(team::parent), RecordId());
    // What the other one belongs to is below the keeper.
    const RecordId wing = portfolio.add(makeTeam(u"Wing"_s, low));
    const RecordId plant = portfolio.add(makeTeam(u"PLANT"_s, wing));
    QVERIFY(merge(portfolio, team::kind, low, plant));
    QCOMPARE(portfolio.get(team::kind, low).get(team::parent), RecordId());
    const RecordId copy = portfolio.add(makeTeam(u"hall"_s, middle));
    QVERIFY(merge(portfolio, team::kind, middle, copy));
    QCOMPARE(portfolio.get(team::kind, middle).get(team::parent), low);
}

void tst_Merge::sameThingsDoNotHangTwice()
{
    TestPortfolio portfolio;
    const RecordId one = portfolio.add(makeStory(u"One list"_s));
    const RecordId two = portfolio.add(makeStory(u"One list"_s));
    for (const RecordId story : {one, two}) {
        for (const QString& text : {u"It just works."_s, QString(u"Said of %1."_s.arg(story.value))}) {
            Record said;
            said.kind = quote::kind;
            said.set(quote::text, text);
            said.set(quote::story, story);
            portfolio.add(said);
        }
    }
    QVERIFY(merge(portfolio, story::kind, one, two));
    const auto quotes =
        dependents(portfolio.database(), portfolio.session().schemas().of(quote::kind), u"story"_s, one);
    QVERIFY(quotes);
    QCOMPARE(quotes->size(), size_t(3));
}

void tst_Merge::attemptsGetNumbersOfTheirOwn()
{
    TestPortfolio portfolio;
    const RecordId team = portfolio.add(makeTeam(u"Night"_s));
    const RecordId one = portfolio.add(makeUseCase(u"One list"_s));
    const RecordId two = portfolio.add(makeUseCase(u"One shared list"_s));
    std::vector<RecordId> copies;
    for (const RecordId useCase : {one, two}) {
        Record copy;
        copy.kind = replication::kind;
        copy.set(replication::useCase, useCase);
        copy.set(replication::team, team);
        copies.push_back(portfolio.add(copy));
    }
    QVERIFY(merge(portfolio, usecase::kind, one, two));
    QCOMPARE(portfolio.get(replication::kind, copies[0]).get(replication::attempt).value_or(1), qint64(1));
    QCOMPARE(portfolio.get(replication::kind, copies[1]).get(replication::attempt).value_or(1), qint64(2));
}

void tst_Merge::textsAreUnited()
{
    TestPortfolio portfolio;
    Record one = makeStory(u"One list"_s);
    one.sections = {{0, {}, u"challenge"_s, u"Challenge"_s, 2, u"Nobody knew who did what on the night shift."_s}};
    Record two = makeStory(u"A list"_s);
    two.sections = {{0, {}, u"challenge"_s, u"Challenge"_s, 2, u"Work was done twice, or not at all, every week."_s},
        {0, {}, u"results"_s, u"Results"_s, 2, u"Half of it."_s},
        {0, u"de"_s, u"results"_s, u"Ergebnis"_s, 2, u"Die Hälfte."_s}};
    two.languages = {{0, u"de"_s, u"Eine Liste"_s, {}}};
    two.extras = {{0, u"Bewertung"_s, u"4"_s}};
    one.id = portfolio.add(one);
    two.id = portfolio.add(two);
    QVERIFY(merge(portfolio, story::kind, one.id, two.id));
    const Record now = portfolio.get(story::kind, one.id);
    QCOMPARE(now.sections.size(), size_t(4));
    QCOMPARE(now.section(u"challenge")->text, one.sections[0].text);
    QCOMPARE(now.section(u"results")->text, u"Half of it."_s);
    QCOMPARE(now.sections[1].text, two.sections[0].text);
    QCOMPARE(now.sections[1].key, QString());
    QCOMPARE(now.languages.size(), size_t(1));
    QCOMPARE(now.extras.size(), size_t(1));
    // The one that went keeps its own text.
    QCOMPARE(portfolio.get(story::kind, two.id).sections.size(), size_t(3));
}

void tst_Merge::tagsMerge()
{
    TestPortfolio portfolio;
    std::vector<RecordId> tags;
    for (const QString& name : {u"night shift"_s, u"Night-Shift"_s}) {
        Record record;
        record.kind = tag::kind;
        record.set(tag::name, name);
        tags.push_back(portfolio.add(record));
    }
    Record record = makeStory(u"One list"_s);
    record.set(story::tags, tags);
    record.id = portfolio.add(record);
    QVERIFY(merge(portfolio, tag::kind, tags[0], tags[1]));
    QCOMPARE(portfolio.get(story::kind, record.id).get(story::tags), std::vector{tags[0]});
}

void tst_Merge::reimportRecognisesTheMerged()
{
    TestPortfolio portfolio;
    const QString path = portfolio.folder() + u"/stories.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,title,team,summary\n1,One list,SAP,Before nobody knew.\n2,A list,SAP SE,Work was done twice.\n");
    file.close();
    const auto import = [&]() -> ImportReport {
        auto plan = readCsv(path, CsvOptions(), portfolio.session().schemas());
        return plan ? runImport(portfolio.session(), *plan).valueOr(ImportReport()) : ImportReport();
    };
    QCOMPARE(import().added.at(u"story"_s), qint64(2));
    const RecordSchema& teams = portfolio.session().schemas().of(team::kind);
    QCOMPARE(countRecords(portfolio.database(), teams).valueOr(0), qint64(2));
    QVERIFY(merge(portfolio, team::kind, RecordId{1}, RecordId{2}));
    QVERIFY(merge(portfolio, story::kind, RecordId{1}, RecordId{2}));
    const ImportReport again = import();
    QVERIFY(!again.added.contains(u"story"_s));
    QVERIFY(!again.added.contains(u"team"_s));
    QCOMPARE(countRecords(portfolio.database(), portfolio.session().schemas().of(story::kind)).valueOr(0), qint64(1));
    QCOMPARE(countRecords(portfolio.database(), teams).valueOr(0), qint64(1));
}

void tst_Merge::batchFollowsTheRuleAndWhatIsDifferent()
{
    TestPortfolio portfolio;
    Record rich = makePerson(u"jane doe"_s);
    rich.set(person::role, u"Lead"_s);
    const RecordId a = portfolio.add(makePerson(u"Jane Doe"_s));
    const RecordId b = portfolio.add(rich);
    const RecordId c = portfolio.add(makePerson(u"J. Doe"_s));
    const RecordId d = portfolio.add(makePerson(u"JANE DOE"_s));
    QVERIFY(
        portfolio.session().write(u"d"_s, [&](UnitOfWork& work) { return markDifferent(work, person::kind, a, d); }));
    const QString before = portfolio.dump();
    qint64 gone = 0;
    QVERIFY(portfolio.session().write(u"merge"_s, [&](UnitOfWork& work) -> Status {
        ENCORE_ASSIGN(count, mergePairs(work, person::kind, {{a, b}, {a, c}, {b, c}, {c, d}}, KeeperRule::Richer));
        gone = count;
        return {};
    }));
    QCOMPARE(gone, qint64(2));
    const Record now = portfolio.get(person::kind, b);
    QVERIFY(!now.trashedAt.isValid());
    QCOMPARE(now.get(person::aliases), u"Jane Doe; J. Doe"_s);
    QVERIFY(!portfolio.get(person::kind, d).trashedAt.isValid());
    QVERIFY(portfolio.session().undo());
    QCOMPARE(portfolio.dump(), before);
}

void tst_Merge::refusesWhatCannotBe()
{
    TestPortfolio portfolio;
    const RecordId one = portfolio.add(makeTeam(u"One"_s));
    const RecordId two = portfolio.add(makeTeam(u"Two"_s));
    const auto refused = [&](Kind kind, RecordId keeper, RecordId other) {
        const auto done = portfolio.session().write(
            u"m"_s, [&](UnitOfWork& work) { return mergeRecords(work, kind, keeper, other); });
        return done ? QString() : done.error().detail;
    };
    QVERIFY(refused(team::kind, one, one).contains(u"itself"_s));
    QVERIFY(!refused(team::kind, one, RecordId{99}).isEmpty());
    QVERIFY(refused(replication::kind, one, two).contains(u"cannot be merged"_s));
    QVERIFY(portfolio.session().write(u"t"_s, [&](UnitOfWork& work) { return trashRecord(work, team::kind, two); }));
    QVERIFY(refused(team::kind, one, two).contains(u"in the trash"_s));
}

QTEST_GUILESS_MAIN(tst_Merge)
#include "tst_merge.moc"
