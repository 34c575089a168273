// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/importdesk.h"

#include "model/db/backup.h"
#include "model/domain/kinds.h"
#include "model/exchange/exportformats.h"
#include "model/exchange/importprofile.h"
#include "views/pages/importing/planmodel.h"
#include "views/pages/importing/tablestep.h"
#include "views/widgets/button.h"
#include "views/widgets/choicebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

#include <sys/stat.h>

#include <numeric>

using namespace encore;
using namespace Qt::StringLiterals;
using At = ImportPage::Step;

namespace {

QString fixtures(const QString& name)
{
    return qEnvironmentVariable("ENCORE_SOURCE_DIR") + u"/tests/data/documents/"_s + name;
}

const QByteArray kStories = "CaseId;Title;Happened;Tags;Area\n"
                            "C1;One inbox;03/04/2024;Speed, Mail;North\n"
                            "C2;Night list;05/06/2024;Speed;South\n"
                            "C3;Spare keys;07/08/2024;;North\n";

QByteArray inboxStory(const QByteArray& result)
{
    return "# One inbox for all\n\n## Challenge\n\nFour inboxes and nobody who owned them.\n\n## Results\n\n" + result
        + "\n";
}

int rowTitled(const PlanModel& plan, const QString& title)
{
    for (int row = 0; row < plan.rowCount(); ++row) {
        if (plan.titleOf(plan.item(row)) == title)
            return row;
    }
    return -1;
}

int firstRow(const PlanModel& plan, const std::function<bool(const ImportItem&)>& fits)
{
    for (int row = 0; row < plan.rowCount(); ++row) {
        if (fits(plan.item(row)))
            return row;
    }
    return -1;
}

qint64 countIn(const PlanModel& plan, PlanGroup group)
{
    return plan.counts()[size_t(group)];
}

void choose(ImportDesk& desk, const QString& box, const QString& code)
{
    auto* choice = desk.page->findChild<ChoiceBox*>(box);
    QVERIFY2(choice, qPrintable(box));
    QSignalSpy shown(&desk.page->table(), &TableStep::shown);
    choice->setCode(code);
    Q_EMIT choice->codeChosen(code);
    QTRY_VERIFY(!shown.isEmpty());
}

} // namespace

class TestImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planCountsEveryFile()
    {
        ImportDesk desk;
        QVERIFY(desk.opens({fixtures(u"jekyll"_s)}, At::Plan));
        const PlanModel& plan = desk.page->plan();
        QCOMPARE(countIn(plan, PlanGroup::New), 1);
        QCOMPARE(countIn(plan, PlanGroup::Skipped), 3);
        QCOMPARE(plan.toWrite(), 1);
        const int row = rowTitled(plan, u"One desk for all permits"_s);
        QVERIFY(row >= 0);
        QCOMPARE(plan.becomes(plan.item(row)), u"story"_s);
        QVERIFY(plan.foundIn(plan.item(row)).contains(u"4 sections"_s));
        QVERIFY(plan.remark(plan.item(row)).contains(u"picture missing"_s));
        // Looking at a source changes nothing.
        QCOMPARE(desk.count(story::kind), 0);
    }

    void tilesFilterTheTable()
    {
        ImportDesk desk;
        QVERIFY(desk.opens({fixtures(u"jekyll"_s)}, At::Plan));
        auto* table = desk.page->findChild<QTableView*>(u"import.table"_s);
        QCOMPARE(table->model()->rowCount(), 4);
        desk.press(u"import.tile/skipped"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        desk.press(u"import.tile/new"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        desk.press(u"import.tile/new"_s);
        QCOMPARE(table->model()->rowCount(), 4);
    }

    void spaceLeavesOutAndTakesInAgain()
    {
        ImportDesk desk;
        QVERIFY(desk.opens({fixtures(u"jekyll"_s)}, At::Plan));
        PlanModel& plan = desk.page->plan();
        auto* table = desk.page->findChild<QTableView*>(u"import.table"_s);
        auto* primary = desk.page->findChild<QAbstractButton*>(u"page.primary"_s);
        table->selectRow(rowTitled(plan, u"One desk for all permits"_s));
        QVERIFY(primary->text().startsWith(u"Import 1 "_s)); // without a language file one is no other number
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(countIn(plan, PlanGroup::Skipped), 4);
        QVERIFY(!primary->isEnabled());
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(countIn(plan, PlanGroup::New), 1);
        QVERIFY(primary->isEnabled());
    }

    void whatWasSkippedIsTakenInAfterAll()
    {
        ImportDesk desk;
        QVERIFY(desk.opens({fixtures(u"jekyll"_s)}, At::Plan));
        auto* table = desk.page->findChild<QTableView*>(u"import.table"_s);
        table->selectRow(
            firstRow(desk.page->plan(), [](const ImportItem& item) { return item.verdict == Verdict::Skipped; }));
        desk.press(u"import.takeIn"_s);
        QTRY_COMPARE(desk.page->plan().toWrite(), 2);
        QVERIFY(desk.applies());
        QCOMPARE(desk.count(story::kind), 2);
    }

    void figuresAreTakenOnlyWhenAccepted()
    {
        ImportDesk desk;
        const QString file = desk.write(u"cases/inbox.md"_s,
            inboxStory("The answer takes two hours instead of three days. Complaints fell by 40 %."));
        QVERIFY(desk.opens({file}, At::Plan));
        PlanModel& plan = desk.page->plan();
        QVERIFY(plan.figuresOffered() > 0);
        QCOMPARE(plan.figuresAccepted(), 0);
        desk.press(u"import.figure/0"_s);
        QCOMPARE(plan.figuresAccepted(), 1);
        QVERIFY(desk.applies());
        QCOMPARE(desk.count(benefit::kind), 1);
    }

    void appliedTotalsAddUp()
    {
        ImportDesk desk;
        QVERIFY(desk.opens({fixtures(u"patterns"_s)}, At::Plan));
        const auto read = qint64(desk.page->plan().plan()->items.size());
        QVERIFY(desk.applies());
        qint64 total = 0;
        for (const auto& [kind, counts] : desk.page->report().kinds)
            total += counts.total();
        QCOMPARE(total, read);
        QCOMPARE(desk.count(usecase::kind), desk.page->report().kinds.at(u"use_case"_s).created);
        QVERIFY(!QDir(backupFolder(desk.store->path())).entryList({u"*before-import*"_s}, QDir::Files).isEmpty());
    }

    void theSameAgainIsNothingNew()
    {
        ImportDesk desk;
        QVERIFY(desk.opens({fixtures(u"patterns"_s)}, At::Plan));
        QVERIFY(desk.applies());
        QVERIFY(desk.opens({fixtures(u"patterns"_s)}, At::Plan));
        QCOMPARE(desk.page->plan().toWrite(), 0);
        QVERIFY(countIn(desk.page->plan(), PlanGroup::Unchanged) > 0);
        QVERIFY(!desk.page->findChild<QAbstractButton*>(u"page.primary"_s)->isEnabled());
    }

    void anUpdateShowsWhatChanges()
    {
        ImportDesk desk;
        const QString file = desk.write(u"cases/inbox.md"_s, inboxStory("The answer takes a day."));
        QVERIFY(desk.opens({file}, At::Plan));
        QVERIFY(desk.applies());
        desk.write(u"cases/inbox.md"_s, inboxStory("The answer takes an hour."));
        QVERIFY(desk.opens({file}, At::Plan));
        QCOMPARE(countIn(desk.page->plan(), PlanGroup::Updated), 1);
        QTRY_VERIFY(desk.page->findChild<QLabel*>(u"import.change"_s));
        const QString shown = desk.page->findChild<QLabel*>(u"import.change"_s)->text();
        QVERIFY2(shown.contains(u"<s "_s) && shown.contains(u"a day."_s) && shown.contains(u"an hour."_s),
            qPrintable(shown));
        QVERIFY(desk.applies());
        QCOMPARE(desk.count(story::kind), 1);
    }

    void whatLooksAlikeUpdatesInstead()
    {
        ImportDesk desk;
        const QByteArray text = inboxStory(
            "The answer takes a day, and everybody knows who gives it. The team reads the list each morning at nine.");
        QVERIFY(desk.opens({desk.write(u"cases/inbox.md"_s, text)}, At::Plan));
        QVERIFY(desk.applies());
        QVERIFY(desk.opens({desk.write(u"again/copy.md"_s, text + "\nThat is all.\n")}, At::Plan));
        PlanModel& plan = desk.page->plan();
        QCOMPARE(countIn(plan, PlanGroup::Alike), 1);
        QCOMPARE(plan.toWrite(), 1);
        desk.press(u"import.updateInstead"_s);
        QCOMPARE(countIn(plan, PlanGroup::Updated), 1);
        desk.press(u"import.keepAsNew"_s);
        QCOMPARE(countIn(plan, PlanGroup::Alike), 1);
        desk.press(u"import.updateInstead"_s);
        QVERIFY(desk.applies());
        QCOMPARE(desk.count(story::kind), 1);
    }

    void severalInOneFileAreSplit()
    {
        ImportDesk desk;
        QVERIFY(desk.opens({fixtures(u"several/quarter.md"_s)}, At::Plan));
        const qint64 parts = qint64(desk.page->plan().item(0).parts.size());
        QVERIFY(parts >= 2);
        desk.press(u"import.split"_s);
        QCOMPARE(qint64(desk.page->plan().rowCount()), parts);
        QVERIFY(rowTitled(desk.page->plan(), u"The phone list"_s) >= 0);
        desk.press(u"import.split"_s);
        QCOMPARE(desk.page->plan().rowCount(), 1);
        desk.press(u"import.split"_s);
        QVERIFY(desk.applies());
        QVERIFY(desk.count(story::kind) >= 2);
    }

    void theKindOfOneFileIsChanged()
    {
        ImportDesk desk;
        const QString folder = QFileInfo(desk.write(u"cases/inbox.md"_s, inboxStory("The answer takes a day."))).path();
        desk.write(
            u"cases/list.md"_s, "# The night list\n\n## Challenge\n\nNobody knew.\n\n## Results\n\nEverybody knows.\n");
        QVERIFY(desk.opens({folder}, At::Plan));
        auto* table = desk.page->findChild<QTableView*>(u"import.table"_s);
        table->selectRow(rowTitled(desk.page->plan(), u"One inbox for all"_s));
        auto* kind = desk.page->findChild<ChoiceBox*>(u"import.itemKind"_s);
        QVERIFY(kind);
        Q_EMIT kind->codeChosen(u"use_case"_s);
        QTRY_VERIFY(rowTitled(desk.page->plan(), u"One inbox for all"_s) >= 0);
        QVERIFY(desk.applies());
        QCOMPARE(desk.count(usecase::kind), 1);
        QCOMPARE(desk.count(story::kind), 1);
    }

    void aTableIsMappedAndAsksForTheOrderOfDates()
    {
        ImportDesk desk;
        QVERIFY(desk.opens({desk.write(u"cases.csv"_s, kStories)}, At::Table));
        QTRY_COMPARE(desk.page->table().preview().headers.size(), 5);
        QCOMPARE(desk.page->table().preview().delimiter, ';');
        QCOMPARE(desk.page->table().preview().asksDateOrder, QStringList{u"Happened"_s});
        choose(desk, u"import.dateOrder/Happened"_s, u"month_first"_s);
        choose(desk, u"import.target/Area"_s, u"field:teams"_s);
        desk.press(u"page.primary"_s);
        QVERIFY(desk.reaches(At::Plan));
        const int row = rowTitled(desk.page->plan(), u"One inbox"_s);
        QCOMPARE(desk.page->plan().item(row).draft.record.get(story::happenedFrom).text(), u"2024-03-04"_s);
        QVERIFY(desk.applies());
        QCOMPARE(desk.count(story::kind), 3);
        QCOMPARE(desk.count(team::kind), 2);
    }

    void previewFollowsTheSettings()
    {
        ImportDesk desk;
        QVERIFY(desk.opens({desk.write(u"cases.csv"_s, kStories)}, At::Table));
        QTRY_COMPARE(desk.page->table().preview().headers.size(), 5);
        choose(desk, u"import.delimiter"_s, u","_s);
        QVERIFY(desk.page->table().preview().headers.size() < 5);
        choose(desk, u"import.delimiter"_s, u";"_s);
        auto* header = desk.page->findChild<QCheckBox*>(u"import.header"_s);
        QSignalSpy shown(&desk.page->table(), &TableStep::shown);
        header->click();
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(desk.page->table().preview().headers.first(), u"Column 1"_s);
        choose(desk, u"import.kind"_s, u"tag"_s);
        QCOMPARE(desk.page->table().mapping().kind, u"tag"_s);
    }

    void aProfileIsSavedAndUsedAgain()
    {
        ImportDesk desk;
        const QString file = desk.write(u"cases.csv"_s, kStories);
        QVERIFY(desk.opens({file}, At::Table));
        QTRY_COMPARE(desk.page->table().preview().headers.size(), 5);
        choose(desk, u"import.target/Area"_s, u"field:notes"_s);
        desk.dialogs.text = u"Regional cases"_s;
        desk.press(u"import.saveProfile"_s);
        auto* profile = desk.page->findChild<ChoiceBox*>(u"import.profile"_s);
        QTRY_COMPARE(profile->code(), u"Regional cases"_s);
        desk.press(u"import.back"_s);
        QCOMPARE(desk.page->step(), At::Source);
        QVERIFY(desk.opens({file}, At::Table));
        QTRY_VERIFY(profile->findText(u"Regional cases"_s) > 0);
        QTRY_COMPARE(desk.page->table().preview().headers.size(), 5);
        choose(desk, u"import.profile"_s, u"Regional cases"_s);
        QCOMPARE(desk.page->table().mapping().of(u"Area"_s).targets.front().text(), u"field:notes"_s);
        choose(desk, u"import.profile"_s, QString());
        QVERIFY(desk.page->table().mapping().of(u"Area"_s).targets.front().text() != u"field:notes"_s);
    }

    // The file is the one that the command line takes; what fits no table of this portfolio is refused.
    void aMappingIsSavedAndLoadedAsAFile()
    {
        ImportDesk desk;
        const QString file = desk.write(u"cases.csv"_s, kStories);
        QVERIFY(desk.opens({file}, At::Table));
        QTRY_COMPARE(desk.page->table().preview().headers.size(), 5);
        choose(desk, u"import.target/Area"_s, u"field:notes"_s);
        auto* menu = desk.page->findChild<Button*>(u"import.mappingFile"_s)->menu();
        QVERIFY(menu);
        const auto trigger = [menu](const QString& name) { menu->findChild<QAction*>(name)->trigger(); };
        desk.dialogs.target = desk.portfolio.folder() + u"/regional"_s;
        trigger(u"import.saveMapping"_s);
        const QString path = desk.dialogs.target + u".json"_s;
        const auto written = readMappingFile(path, desk.store->schemas());
        QVERIFY(written.ok());
        QVERIFY(*written == desk.page->table().mapping());
        choose(desk, u"import.target/Area"_s, u"extra"_s);
        QVERIFY(!(desk.page->table().mapping() == *written));
        QSignalSpy shown(&desk.page->table(), &TableStep::shown);
        desk.dialogs.files = {path};
        trigger(u"import.loadMapping"_s);
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(desk.page->table().mapping().of(u"Area"_s).targets.front().text(), u"field:notes"_s);
        desk.dialogs.files = {desk.write(u"other.json"_s, "[1]")};
        QSignalSpy errors(&desk.messages, &Messages::errorShown);
        trigger(u"import.loadMapping"_s);
        QCOMPARE(errors.size(), 1);
        QCOMPARE(desk.page->table().mapping().of(u"Area"_s).targets.front().text(), u"field:notes"_s);
    }

    void cancelLeavesNothing()
    {
        ImportDesk desk;
        QByteArray rows = "Title,Notes\n";
        for (int i = 0; i < 4000; ++i)
            rows += "Case " + QByteArray::number(i) + ",What was done in case " + QByteArray::number(i) + "\n";
        QVERIFY(desk.opens({desk.write(u"many.csv"_s, rows)}, At::Table));
        QTRY_VERIFY(!desk.page->table().preview().headers.isEmpty());
        desk.press(u"page.primary"_s);
        QVERIFY(desk.reaches(At::Plan));
        QCOMPARE(desk.page->plan().toWrite(), 4000);
        bool writing = false;
        QObject::connect(&desk.messages, &Messages::workShown, desk.page.get(), [&](const QString& name, double share) {
            if (name.startsWith(u"Importing"_s) && share > 0 && !std::exchange(writing, true))
                Q_EMIT desk.messages.cancelRequested();
        });
        desk.press(u"page.primary"_s);
        QTRY_VERIFY_WITH_TIMEOUT(writing, 60000);
        QVERIFY(desk.reaches(At::Plan));
        QCOMPARE(desk.count(story::kind), 0);
        // The plan is still there and can be applied after all.
        QCOMPARE(desk.page->plan().toWrite(), 4000);
    }

    void anExportComesBackAsItWas()
    {
        ImportDesk desk;
        QVERIFY(desk.opens({fixtures(u"patterns"_s)}, At::Plan));
        QVERIFY(desk.applies());
        const qint64 before = desk.count(usecase::kind);
        const QString target = desk.portfolio.folder() + u"/all.json"_s;
        const auto wrote =
            ImportDesk::waited(desk.store->read<bool>(LaneName::Reports, [target](Session& session) -> Result<bool> {
                for (const ExportFormat& format : dataFormats()) {
                    if (format.key == u"json"_s)
                        ENCORE_TRY(format.write(session, {target, {}, true, true, {}}));
                }
                return true;
            }));
        QVERIFY(wrote.ok());
        QVERIFY(desk.opens({target}, At::Export));
        QVERIFY(desk.applies());
        QCOMPARE(desk.count(usecase::kind), before);

        ImportDesk other;
        QVERIFY(other.opens({target}, At::Export));
        QCOMPARE(other.count(usecase::kind), 0);
        QVERIFY(other.applies());
        QCOMPARE(other.count(usecase::kind), before);
    }

    void whatCannotBeImportedIsSaid_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("not there") << QStringList{u"nowhere.md"_s};
        QTest::newRow("empty folder") << QStringList{u"empty"_s};
        QTest::newRow("empty table") << QStringList{u"none.csv"_s};
        QTest::newRow("pipe") << QStringList{u"pipe.md"_s};
        QTest::newRow("tables among others") << QStringList{u"a.csv"_s, u"b.md"_s};
    }
    void whatCannotBeImportedIsSaid()
    {
        QFETCH(QStringList, names);
        ImportDesk desk;
        QDir().mkpath(desk.portfolio.folder() + u"/empty"_s);
        desk.write(u"a.csv"_s, kStories);
        desk.write(u"none.csv"_s, {});
        desk.write(u"b.md"_s, "# B\n\nText.\n");
        const QString pipe = desk.portfolio.folder() + u"/pipe.md"_s;
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QStringList paths;
        for (const QString& name : names)
            paths << desk.portfolio.folder() + u'/' + name;
        QVERIFY(desk.opens(paths, At::Failed));
        desk.press(u"empty.again"_s);
        QVERIFY(desk.reaches(At::Source));
    }

    void aFolderOfTablesOffersThem()
    {
        ImportDesk desk;
        const QString file = desk.write(u"data/cases.csv"_s, kStories);
        QVERIFY(desk.opens({QFileInfo(file).path()}, At::Failed));
        desk.press(u"empty.open:"_s + file);
        QVERIFY(desk.reaches(At::Table));
    }

    void readOnlyTakesNothing()
    {
        ImportDesk desk(true);
        QCOMPARE(desk.page->step(), At::Failed);
        desk.page->openSources({fixtures(u"jekyll"_s)});
        QCOMPARE(desk.page->step(), At::Failed);
    }

    void everyControlHasNames()
    {
        ImportDesk desk;
        QVERIFY(desk.opens({fixtures(u"jekyll"_s)}, At::Plan));
        QVERIFY(desk.opens({desk.write(u"cases.csv"_s, kStories)}, At::Table));
        QTRY_COMPARE(desk.page->table().preview().headers.size(), 5);
        for (const QWidget* widget : desk.page->findChildren<QWidget*>()) {
            const bool control = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget)
                || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QTableView*>(widget);
            if (!control || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            // Parts of Qt's own widgets and of shared ones are theirs to name.
            if (widget->isVisibleTo(desk.page.get()))
                QVERIFY2(named && !widget->objectName().isEmpty(),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void aHundredThousandRowsStayQuick()
    {
        const Schemas schemas;
        PlanModel model(schemas);
        const auto plan = std::make_shared<ImportPlan>();
        plan->items.resize(100000);
        for (size_t i = 0; i < plan->items.size(); ++i) {
            ImportItem& item = plan->items[i];
            item.draft.record.kind = story::kind;
            item.draft.record.set(story::title, u"Case %1"_s.arg(i));
            item.verdict = i % 2 == 0 ? Verdict::New : Verdict::Unchanged;
        }
        QElapsedTimer timer;
        timer.start();
        model.setPlan(plan);
        std::vector<int> all(size_t(model.rowCount()));
        std::iota(all.begin(), all.end(), 0);
        model.leaveOut(all);
        model.setGroup(PlanGroup::Skipped);
        QCOMPARE(model.rowCount(), 100000);
        QCOMPARE(model.toWrite(), 0);
        model.takeIn(all);
        QCOMPARE(model.toWrite(), 50000);
        // Generous: a quadratic way would take minutes.
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
