// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/importprofile.h"
#include "model/exchange/importservice.h"
#include "tests/support/tabledesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kStories = "CaseId,Title,Abstract,Challenge,Team,Author,Tags,Quote,Speaker\n"
                            "11,One inbox,All mail in one place,Four inboxes and no owner,Kasse,\"Berg, "
                            "Anna\",\"Speed, Mail\",\"We sleep better\",Anna Berg\n"
                            "12,Night list,A list by the door,Nobody knew what was open,Lager,Bo Hill,Speed,,\n"
                            "13,Third case,Short,Nothing much,Kasse,Anna Berg,,,\n";

ImportPlan documentPlan()
{
    const auto item = [](const QString& place, const QString& title, const QString& text) {
        ImportItem made;
        made.place = place;
        made.importKey = u"library/"_s + place;
        made.fingerprint = title + text;
        made.draft.record.kind = usecase::kind;
        made.draft.record.set(usecase::title, title);
        made.draft.record.sections.push_back({0, {}, u"problem"_s, u"Problem"_s, 2, text});
        return made;
    };
    ImportPlan plan;
    plan.source = u"library"_s;
    plan.format = u"markdown"_s;
    plan.items.push_back(item(u"inbox.md"_s, u"Shared inbox"_s, u"Mail is lost."_s));
    ImportItem german = item(u"de/inbox.md"_s, u"Gemeinsames Postfach"_s, u"Post geht verloren."_s);
    german.translationOf = plan.items.front().importKey;
    german.draft.record.set(usecase::language, u"de"_s);
    plan.items.push_back(german);
    return plan;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsBecomeRecordsWithAllThatHangsOnThem();
    void sameSourceAgainGivesNothingNew();
    void totalsAddUp();
    void changedRowUpdatesItsRecord();
    void editsOfTheUserAreKept();
    void editedSectionIsKeptAndOthersFollow();
    void recordInTheTrashStaysThere();
    void recordRemovedForGoodComesBack();
    void peopleAndTeamsAreMatchedByNameAndAlias();
    void relationsWithinOnePlanAreFound();
    void likelyDuplicateIsProposedNotMerged();
    void sameContentFromElsewhereIsADuplicate();
    void equalRowsOfOneFileAreBothKept();
    void anotherCollectionOfTheSameNameIsKeptApart();
    void translationJoinsItsDocument();
    void copiesLeaveTheVersionsToTheOriginal();
    void changedTranslationReplacesItsText();
    void ownTableIsKnownByItsUid_data();
    void ownTableIsKnownByItsUid();
    void ownTableComesIntoAnotherPortfolioOnce();
    void changedCellOfAnOwnTableIsTheOnlyChange();
    void partsOfASplitItemCount();
    void acceptedFiguresBecomeBenefits();
    void filesAreTakenIn();
    void undoTakesAllBack();
    void cancelLeavesNothing();
    void ruleBreakerIsSkippedAlone();
    void labelSaysWhatCameIn();
    void profilesAreKeptAndFound();
    void lessonsOfTheCorpus();
};

void TestImport::rowsBecomeRecordsWithAllThatHangsOnThem()
{
    Desk desk;
    const ImportReport report = desk.import(u"stories.csv"_s, kStories);
    QCOMPARE(of(report, u"story"_s), (ImportCounts{3, 0, 0, 0, 0}));
    QCOMPARE(desk.countOf("story"_L1), 3);
    QCOMPARE(desk.countOf("team"_L1), 2);
    QCOMPARE(desk.countOf("person"_L1), 2);
    QCOMPARE(desk.countOf("tag"_L1), 2);
    QCOMPARE(desk.countOf("contribution"_L1), 3);
    QCOMPARE(desk.countOf("quote"_L1), 1);
    QCOMPARE(desk.countOf("source"_L1), 3);
    const Record story = desk.first(story::kind);
    QCOMPARE(story.get(story::title), u"One inbox"_s);
    QCOMPARE(story.get(story::teams).size(), 1u);
    QCOMPARE(story.get(story::tags).size(), 2u);
    QCOMPARE(story.section(u"challenge")->text, u"Four inboxes and no owner"_s);
    QCOMPARE(desk.first(quote::kind).get(quote::story), story.id);
    QCOMPARE(desk.first(contribution::kind).get(contribution::role), u"storyteller"_s);
    QCOMPARE(desk.count(u"SELECT count(*) FROM search_fts WHERE search_fts MATCH 'inboxes'"_s), 1);
}

void TestImport::sameSourceAgainGivesNothingNew()
{
    Desk desk;
    desk.import(u"stories.csv"_s, kStories);
    const QString before = desk.portfolio.dump();
    const ImportReport again = desk.import(u"stories.csv"_s, kStories);
    QCOMPARE(of(again, u"story"_s), (ImportCounts{0, 0, 3, 0, 0}));
    QVERIFY(again.added.empty());
    QCOMPARE(desk.portfolio.dump(), before);
    const auto head = desk.portfolio.session().undoHead();
    QVERIFY(head.ok() && *head);
    QCOMPARE((*head)->label, u"import of 3 stories"_s);
}

void TestImport::totalsAddUp()
{
    Desk desk;
    const QByteArray bytes = "CaseId,Title,Abstract\n1,A,b\n,,\n2,B,c\n";
    desk.import(u"x.csv"_s, bytes);
    const ImportReport report = desk.import(u"x.csv"_s, bytes + "3,C,d\n");
    QCOMPARE(of(report, u"story"_s), (ImportCounts{1, 0, 2, 0, 1}));
    QCOMPARE(of(report, u"story"_s).total(), 4);
}

void TestImport::changedRowUpdatesItsRecord()
{
    Desk desk;
    desk.import(u"stories.csv"_s, kStories);
    QByteArray changed = kStories;
    changed.replace("Four inboxes and no owner", "Five inboxes")
        .replace("Speed, Mail", "Speed, Post")
        .replace("We sleep better", "We sleep at night");
    ImportPlan plan = desk.plan(u"stories.csv"_s, changed);
    QVERIFY(compareImport(desk.portfolio.session(), plan).ok());
    QCOMPARE(plan.items.front().verdict, Verdict::Updated);
    QVERIFY(plan.items.front().difference.sections.has_value());
    QVERIFY(plan.items.front().difference.values.empty());
    const ImportReport report = desk.import(plan);
    QCOMPARE(of(report, u"story"_s), (ImportCounts{0, 1, 2, 0, 0}));
    const Record story = desk.first(story::kind);
    QCOMPARE(story.section(u"challenge")->text, u"Five inboxes"_s);
    QCOMPARE(story.get(story::tags).size(), 2u);
    QCOMPARE(desk.countOf("tag"_L1), 3);
    QCOMPARE(desk.countOf("quote"_L1), 2);
    QCOMPARE(desk.countOf("contribution"_L1), 3);
    QCOMPARE(desk.countOf("source"_L1), 3);
    QCOMPARE(of(desk.import(u"stories.csv"_s, changed), u"story"_s), (ImportCounts{0, 0, 3, 0, 0}));
}

void TestImport::editsOfTheUserAreKept()
{
    Desk desk;
    desk.import(u"stories.csv"_s, kStories);
    const RecordId id = desk.first(story::kind).id;
    RecordPatch patch;
    patch.set(story::title, u"One inbox for all"_s);
    desk.edit(story::kind, id, patch);
    QByteArray changed = kStories;
    changed.replace("11,One inbox", "11,An inbox").replace("All mail in one place", "All mail together");
    const ImportReport report = desk.import(u"stories.csv"_s, changed);
    QCOMPARE(of(report, u"story"_s), (ImportCounts{0, 1, 2, 0, 0}));
    QVERIFY(warned(report, u"edits_kept"));
    const Record story = desk.portfolio.get(story::kind, id);
    QCOMPARE(story.get(story::title), u"One inbox for all"_s);
    QCOMPARE(story.get(story::summary), u"All mail together"_s);
}

void TestImport::editedSectionIsKeptAndOthersFollow()
{
    Desk desk;
    const QByteArray bytes = "CaseId,Title,Challenge,Solution\n1,Inbox,Old way,New way\n";
    desk.import(u"x.csv"_s, bytes);
    Record story = desk.first(story::kind);
    RecordPatch patch;
    patch.sections = story.sections;
    patch.sections->front().text = u"The old way, told better"_s;
    desk.edit(story::kind, story.id, patch);
    desk.import(u"x.csv"_s, "CaseId,Title,Challenge,Solution\n1,Inbox,Old way again,Newest way\n");
    story = desk.first(story::kind);
    QCOMPARE(story.section(u"challenge")->text, u"The old way, told better"_s);
    QCOMPARE(story.section(u"solution")->text, u"Newest way"_s);
    QCOMPARE(story.sections.size(), 2u);
}

void TestImport::recordInTheTrashStaysThere()
{
    Desk desk;
    desk.import(u"stories.csv"_s, kStories);
    const RecordId id = desk.first(story::kind).id;
    QVERIFY(desk.portfolio.session()
                .write(u"trash"_s, [&](UnitOfWork& work) { return trashRecord(work, story::kind, id); })
                .ok());
    QCOMPARE(of(desk.import(u"stories.csv"_s, kStories), u"story"_s), (ImportCounts{0, 0, 3, 0, 0}));
    QCOMPARE(desk.countOf("story"_L1), 3);
}

void TestImport::recordRemovedForGoodComesBack()
{
    Desk desk;
    desk.import(u"stories.csv"_s, kStories);
    const RecordId id = desk.first(story::kind).id;
    QVERIFY(desk.portfolio.session()
                .write(u"remove"_s, [&](UnitOfWork& work) { return deleteRecord(work, story::kind, id); })
                .ok());
    QCOMPARE(of(desk.import(u"stories.csv"_s, kStories), u"story"_s), (ImportCounts{1, 0, 2, 0, 0}));
    QCOMPARE(of(desk.import(u"stories.csv"_s, kStories), u"story"_s), (ImportCounts{0, 0, 3, 0, 0}));
}

void TestImport::peopleAndTeamsAreMatchedByNameAndAlias()
{
    Desk desk;
    Record team = makeTeam(u"Customer Checkout"_s);
    team.set(team::aliases, u"Till; KASSE"_s);
    const RecordId teamId = desk.portfolio.add(team);
    const RecordId anna = desk.portfolio.add(makePerson(u"Änna Berg"_s));
    desk.import(u"x.csv"_s, "Title,Team,Author\nA,kasse,\"Berg, Anna\"\nB,Kasse,\"berg, anna\"\n");
    QCOMPARE(desk.first(story::kind).get(story::teams), std::vector<RecordId>{teamId});
    QCOMPARE(desk.countOf("person"_L1), 1);
    QCOMPARE(desk.first(contribution::kind).get(contribution::person), anna);
}

void TestImport::relationsWithinOnePlanAreFound()
{
    Desk desk;
    CsvOptions options;
    options.kind = u"teams"_s;
    const ImportReport report =
        desk.import(u"teams.csv"_s, "Name,Parent\nKasse,Verkauf\nVerkauf,\nLager,Logistik\n", options);
    QCOMPARE(of(report, u"team"_s), (ImportCounts{3, 0, 0, 0, 0}));
    QCOMPARE(desk.countOf("team"_L1), 4);
    QCOMPARE(
        desk.count(
            u"SELECT count(*) FROM team c JOIN team p ON p.id = c.parent WHERE c.name = 'Kasse' AND p.name = 'Verkauf'"_s),
        1);
    QCOMPARE(
        desk.count(
            u"SELECT count(*) FROM team c JOIN team p ON p.id = c.parent WHERE c.name = 'Lager' AND p.name = 'Logistik'"_s),
        1);
}

void TestImport::likelyDuplicateIsProposedNotMerged()
{
    Desk desk;
    const QByteArray text = "we moved all four inboxes into one and named a person for each day who answers";
    desk.import(u"x.csv"_s, "CaseId,Title,Abstract\n7,One inbox," + text + "\n8,Other case,nothing alike here\n");
    ImportPlan plan = desk.plan(u"y.csv"_s,
        "CaseId,Title,Abstract\n70,One Inbox," + text
            + " now\n80,Other case,entirely different words stand in this one\n");
    QVERIFY(compareImport(desk.portfolio.session(), plan).ok());
    QCOMPARE(plan.items[0].verdict, Verdict::New);
    QVERIFY(plan.items[0].similarity >= 0.8);
    QVERIFY(plan.items[0].existing.valid());
    QVERIFY(!plan.items[0].reason.isEmpty());
    QCOMPARE(plan.items[1].similarity, 0.0);
    QCOMPARE(of(desk.import(plan), u"story"_s), (ImportCounts{2, 0, 0, 0, 0}));
    QCOMPARE(desk.countOf("story"_L1), 4);
}

void TestImport::sameContentFromElsewhereIsADuplicate()
{
    Desk desk;
    desk.import(u"stories.csv"_s, kStories);
    const ImportReport copy = desk.import(u"copy.csv"_s, kStories);
    QCOMPARE(of(copy, u"story"_s), (ImportCounts{0, 0, 0, 3, 0}));
    QCOMPARE(desk.countOf("story"_L1), 3);
}

void TestImport::equalRowsOfOneFileAreBothKept()
{
    Desk desk;
    const QByteArray bytes = "Title,Abstract\nA,b\nA,b\n";
    QCOMPARE(of(desk.import(u"x.csv"_s, bytes), u"story"_s), (ImportCounts{2, 0, 0, 0, 0}));
    QCOMPARE(of(desk.import(u"x.csv"_s, bytes), u"story"_s), (ImportCounts{0, 0, 2, 0, 0}));
}

void TestImport::translationJoinsItsDocument()
{
    Desk desk;
    ImportPlan plan = documentPlan();
    const ImportReport report = desk.import(plan);
    QCOMPARE(of(report, u"use_case"_s), (ImportCounts{1, 0, 0, 0, 0}));
    QCOMPARE(of(report, u"language_version"_s), (ImportCounts{1, 0, 0, 0, 0}));
    const Record record = desk.first(usecase::kind);
    QCOMPARE(record.languages.size(), 1u);
    QCOMPARE(record.languages.front().title, u"Gemeinsames Postfach"_s);
    QCOMPARE(record.sections.size(), 2u);
    QCOMPARE(record.sections.back().language, u"de"_s);
    QCOMPARE(desk.countOf("use_case"_L1), 1);
    ImportPlan again = documentPlan();
    const ImportReport second = desk.import(again);
    QCOMPARE(of(second, u"use_case"_s), (ImportCounts{0, 0, 1, 0, 0}));
    QCOMPARE(of(second, u"language_version"_s), (ImportCounts{0, 0, 1, 0, 0}));
}

void TestImport::anotherCollectionOfTheSameNameIsKeptApart()
{
    Desk desk;
    const QByteArray apples = "CaseId,Title,Challenge\n1,Apples,The cold store stood open at night\n2,Pears,Nobody "
                              "weighed the crates before they left\n";
    const QByteArray boats = "CaseId,Title,Challenge\n1,Boats,Moorings were given out twice on Fridays\n2,Buoys,The "
                             "lamp list was kept on paper in a drawer\n";
    desk.import(u"cases.csv"_s, apples);
    QCOMPARE(of(desk.import(u"cases.csv"_s, boats), u"story"_s), (ImportCounts{2, 0, 0, 0, 0}));
    QCOMPARE(desk.countOf("story"_L1), 4);
    // Both are known from now on, changed or not.
    QCOMPARE(of(desk.import(u"cases.csv"_s, apples), u"story"_s), (ImportCounts{0, 0, 2, 0, 0}));
    QCOMPARE(of(desk.import(u"cases.csv"_s, boats), u"story"_s), (ImportCounts{0, 0, 2, 0, 0}));
    QByteArray edited = boats;
    edited.replace("on Fridays", "on Mondays");
    QCOMPARE(of(desk.import(u"cases.csv"_s, edited), u"story"_s), (ImportCounts{0, 1, 1, 0, 0}));
    QCOMPARE(desk.countOf("story"_L1), 4);
}

// The copy sorts first, and has a version of its own besides the one that it shares.
void TestImport::copiesLeaveTheVersionsToTheOriginal()
{
    const auto made = [] {
        ImportPlan plan = documentPlan();
        ImportItem copy = plan.items.front();
        copy.place = u"inbox-copy.md"_s;
        copy.importKey = u"library/inbox-copy.md"_s;
        ImportItem french = plan.items.back();
        french.place = u"fr/inbox-copy.md"_s;
        french.importKey = u"library/fr/inbox-copy.md"_s;
        french.fingerprint = u"fr"_s;
        french.translationOf = copy.importKey;
        french.draft.record.set(usecase::language, u"fr"_s);
        ImportItem german = plan.items.back();
        german.place = u"de/inbox-copy.md"_s;
        german.importKey = u"library/de/inbox-copy.md"_s;
        german.translationOf = copy.importKey;
        plan.items.insert(plan.items.begin(), copy);
        plan.items.push_back(french);
        plan.items.push_back(german);
        return plan;
    };
    Desk desk;
    ImportPlan plan = made();
    const ImportReport report = desk.import(plan);
    QCOMPARE(of(report, u"use_case"_s), (ImportCounts{1, 0, 0, 1, 0}));
    QCOMPARE(of(report, u"language_version"_s), (ImportCounts{2, 0, 0, 1, 0}));
    QCOMPARE(desk.first(usecase::kind).languages.size(), 2u);
    QCOMPARE(desk.count(u"SELECT count(*) FROM source WHERE import_key = 'library/inbox.md'"_s), 1);
    ImportPlan again = made();
    const ImportReport second = desk.import(again);
    QCOMPARE(of(second, u"use_case"_s), (ImportCounts{0, 0, 1, 1, 0}));
    QCOMPARE(of(second, u"language_version"_s), (ImportCounts{0, 0, 2, 1, 0}));
}

void TestImport::ownTableIsKnownByItsUid_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"story", "person", "team", "use_case", "replication", "quote", "benefit", "tag"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestImport::ownTableIsKnownByItsUid()
{
    QFETCH(QString, kind);
    Desk desk;
    ImportPlan documents = documentPlan();
    desk.import(documents);
    desk.import(u"stories.csv"_s, kStories);
    desk.import(u"replications.csv"_s, "Use case,Team,Status\nShared inbox,Kasse,adopted\n");
    desk.import(u"benefits.csv"_s, "Story,Title,Baseline,Actual,Unit\nOne inbox,Time,3,2,days\n");
    RecordPatch patch;
    patch.values = {{u"one_line"_s, Value(u"=1+1 in one line"_s)}, {u"code"_s, Value(u"K-1"_s)}};
    desk.edit(story::kind, desk.first(story::kind).id, patch);
    const qint64 before = desk.count(u"SELECT count(*) FROM "_s + kind);
    QVERIFY(before > 0);
    const QByteArray table = desk.table(kind);
    ImportPlan plan = desk.plan(u"mine.csv"_s, table);
    const ImportReport report = desk.import(plan);
    QCOMPARE(of(report, kind), (ImportCounts{0, 0, before, 0, 0}));
    QCOMPARE(report.kinds.size(), 1u);
    QCOMPARE(desk.count(u"SELECT count(*) FROM "_s + kind), before);
    if (kind == u"story"_s) {
        QCOMPARE(desk.first(story::kind).get(story::code), u"K-1"_s);
        QCOMPARE(desk.first(story::kind).sections.size(), 1u);
    }
}

// In another portfolio: new once, and a relation that is unknown there is kept as text, once.
void TestImport::ownTableComesIntoAnotherPortfolioOnce()
{
    Desk desk;
    const QByteArray table =
        "id,uid,title,state,replication\n4,s-4,One inbox,draft,Inbox – Kasse\n7,s-7,Night list,,\n";
    QCOMPARE(of(desk.import(u"mine.csv"_s, table), u"story"_s), (ImportCounts{2, 0, 0, 0, 0}));
    QCOMPARE(desk.first(story::kind).uid, u"s-4"_s);
    QCOMPARE(of(desk.import(u"other.csv"_s, table), u"story"_s), (ImportCounts{0, 0, 2, 0, 0}));
    QCOMPARE(desk.first(story::kind).extras.size(), 1u);
}

void TestImport::changedCellOfAnOwnTableIsTheOnlyChange()
{
    Desk desk;
    desk.import(u"stories.csv"_s, kStories);
    const Record before = desk.first(story::kind);
    QByteArray table = desk.table(u"story"_s);
    table.replace("Four inboxes and no owner", "Five inboxes and no owner");
    QCOMPARE(of(desk.import(u"mine.csv"_s, table), u"story"_s), (ImportCounts{0, 1, 2, 0, 0}));
    const Record after = desk.first(story::kind);
    QCOMPARE(after.values(), before.values());
    QCOMPARE(after.extras, before.extras);
    QCOMPARE(after.sections.at(0).text, u"Five inboxes and no owner"_s);
    QCOMPARE(after.sections.at(0).heading, before.sections.at(0).heading);
}

void TestImport::changedTranslationReplacesItsText()
{
    Desk desk;
    ImportPlan plan = documentPlan();
    desk.import(plan);
    ImportPlan changed = documentPlan();
    changed.items[1].fingerprint = u"new"_s;
    changed.items[1].draft.record.sections.front().text = u"Briefe gehen verloren."_s;
    const ImportReport report = desk.import(changed);
    QCOMPARE(of(report, u"language_version"_s), (ImportCounts{0, 1, 0, 0, 0}));
    const Record record = desk.first(usecase::kind);
    QCOMPARE(record.sections.size(), 2u);
    QCOMPARE(record.sections.front().text, u"Mail is lost."_s);
    QCOMPARE(record.sections.back().text, u"Briefe gehen verloren."_s);
    QCOMPARE(record.languages.size(), 1u);
}

void TestImport::partsOfASplitItemCount()
{
    Desk desk;
    ImportPlan plan = documentPlan();
    plan.items.resize(1);
    ImportItem part = plan.items.front();
    part.importKey += u"#1"_s;
    part.fingerprint = u"p1"_s;
    plan.items.front().parts.push_back(part);
    part.importKey.chop(1);
    part.importKey += u'2';
    part.fingerprint = u"p2"_s;
    plan.items.front().parts.push_back(part);
    plan.items.front().split = true;
    QCOMPARE(of(desk.import(plan), u"use_case"_s), (ImportCounts{2, 0, 0, 0, 0}));
}

void TestImport::acceptedFiguresBecomeBenefits()
{
    Desk desk;
    ImportPlan plan = desk.plan(u"x.csv"_s, "Title,Abstract\nA,from five days to two\n");
    FigureOffer offer;
    offer.benefit.record.kind = benefit::kind;
    offer.benefit.record.set(benefit::name, u"Lead time"_s);
    offer.benefit.record.set(benefit::baseline, 5.0);
    offer.benefit.parentField = u"story"_s;
    plan.items.front().figures = {offer, offer};
    plan.items.front().figures.front().accepted = true;
    desk.import(plan);
    QCOMPARE(desk.countOf("benefit"_L1), 1);
    QCOMPARE(desk.first(benefit::kind).get(benefit::story), desk.first(story::kind).id);
}

void TestImport::filesAreTakenIn()
{
    Desk desk;
    ImportPlan plan = desk.plan(u"x.csv"_s, "Title,Abstract\nA,b\n");
    Draft picture;
    picture.record.kind = attachment::kind;
    picture.parentField = u"story"_s;
    picture.filePath = desk.portfolio.folder() + u"/x.csv"_s;
    Draft missing = picture;
    missing.filePath += u".gone"_s;
    plan.items.front().draft.children = {picture, missing};
    const ImportReport report = desk.import(plan);
    QVERIFY(warned(report, u"missing_picture"));
    QCOMPARE(desk.countOf("attachment"_L1), 1);
    QCOMPARE(desk.countOf("blob"_L1), 1);
    QCOMPARE(desk.first(attachment::kind).get(attachment::name), u"x.csv"_s);
}

void TestImport::undoTakesAllBack()
{
    Desk desk;
    desk.portfolio.add(makeTeam(u"Kasse"_s));
    const QString before = desk.portfolio.dump();
    desk.import(u"stories.csv"_s, kStories);
    const QString after = desk.portfolio.dump();
    QVERIFY(before != after);
    QVERIFY(desk.portfolio.session().undo().ok());
    QCOMPARE(desk.portfolio.dump(), before);
    QVERIFY(desk.portfolio.session().redo().ok());
    QCOMPARE(desk.portfolio.dump(), after);
    QVERIFY(desk.portfolio.session().undo().ok());
    QCOMPARE(of(desk.import(u"stories.csv"_s, kStories), u"story"_s), (ImportCounts{3, 0, 0, 0, 0}));
}

void TestImport::cancelLeavesNothing()
{
    Desk desk;
    const QString before = desk.portfolio.dump();
    ImportPlan plan = desk.plan(u"stories.csv"_s, kStories);
    QVERIFY(compareImport(desk.portfolio.session(), plan).ok());
    std::stop_source source;
    const Progress progress{[&source](qint64 done, qint64) {
                                if (done == 2)
                                    source.request_stop();
                            },
        source.get_token()};
    const auto done = desk.portfolio.session().write(u"import"_s, [&](UnitOfWork& work) -> Status {
        const auto report = applyImport(work, plan, progress);
        return report ? Status() : Status(report.error());
    });
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(desk.portfolio.dump(), before);
}

void TestImport::ruleBreakerIsSkippedAlone()
{
    Desk desk;
    ImportPlan plan = desk.plan(u"x.csv"_s, "Title,Abstract\nA,b\nC,d\n");
    plan.items.front().draft.record.setValue(u"state"_s, u"no such state"_s);
    const ImportReport report = desk.import(plan);
    QCOMPARE(of(report, u"story"_s), (ImportCounts{1, 0, 0, 0, 1}));
    QVERIFY(warned(report, u"invalid"));
}

void TestImport::labelSaysWhatCameIn()
{
    const Schemas schemas;
    ImportPlan plan = documentPlan();
    QCOMPARE(importLabel(plan, schemas), u"import of 1 use case"_s);
    plan.items.push_back(plan.items.front());
    ImportItem team;
    team.draft.record = makeTeam(u"Kasse"_s);
    plan.items.push_back(team);
    QCOMPARE(importLabel(plan, schemas), u"import of 1 team and 2 use cases"_s);
}

void TestImport::profilesAreKeptAndFound()
{
    Desk desk;
    Session& session = desk.portfolio.session();
    TableMapping small;
    small.kind = u"story"_s;
    small.columns[u"What"_s].targets = {{ColumnTarget::To::Field, u"title"_s}};
    TableMapping large = small;
    large.columns[u"When"_s].targets = {{ColumnTarget::To::Field, u"happened_from"_s}};
    const auto save = [&](const QString& name, const TableMapping& mapping) {
        return session.write(u"profile"_s, [&](UnitOfWork& work) { return saveImportProfile(work, name, mapping); })
            .ok();
    };
    QVERIFY(save(u"Small"_s, small) && save(u"Large"_s, large) && !save(u" "_s, large));
    const auto profiles = importProfiles(desk.portfolio.database(), session.schemas());
    QVERIFY(profiles.ok());
    QCOMPARE(profiles->size(), 2u);
    QCOMPARE(profileFor(*profiles, {u"When"_s, u"What"_s, u"More"_s})->name, u"Large"_s);
    QCOMPARE(profileFor(*profiles, {u"What"_s})->name, u"Small"_s);
    QVERIFY(!profileFor(*profiles, {u"When"_s}));
    QVERIFY(profiles->front().mapping == large);
    QVERIFY(session.write(u"profile"_s, [](UnitOfWork& work) { return removeImportProfile(work, u"Large"_s); }).ok());
    QCOMPARE(importProfiles(desk.portfolio.database(), session.schemas())->size(), 1u);
}

void TestImport::lessonsOfTheCorpus()
{
    const QString folder = qEnvironmentVariable("ENCORE_SOURCE_DIR") + u"/../shared/corpus/nasa-llis"_s;
    QFile expectedFile(folder + u"/expected.json"_s);
    if (!expectedFile.open(QIODevice::ReadOnly))
        QSKIP("The corpus is not here.");
    const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll()).object().value(u"exact"_s).toObject();
    const int lessons = expected.value(u"lessons"_s).toInt();
    Desk desk;
    auto plan = readCsv(folder + u"/data/llis.csv"_s, {}, desk.portfolio.session().schemas());
    QVERIFY(plan.ok());
    QCOMPARE(of(desk.import(*plan), u"story"_s), (ImportCounts{lessons, 0, 0, 0, 0}));
    QCOMPARE(desk.countOf("story"_L1), lessons);
    QCOMPARE(desk.countOf("person"_L1), expected.value(u"distinct_submitters"_s).toInt());
    QCOMPARE(desk.countOf("team"_L1), expected.value(u"organisations"_s).toObject().size());
    auto again = readCsv(folder + u"/data/llis.csv"_s, {}, desk.portfolio.session().schemas());
    QVERIFY(again.ok());
    QCOMPARE(of(desk.import(*again), u"story"_s), (ImportCounts{0, 0, lessons, 0, 0}));
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
