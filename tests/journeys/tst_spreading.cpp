// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a success to a pattern, from a pattern to many teams, through the window; days pass by a clock that the test moves.
#include "tests/journeys/journey.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/pages/list/boardview.h"
#include "views/pages/list/recordlistpage.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/dateedit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTeams = 9;

// The days on which things happen.
struct Calendar
{
    std::shared_ptr<QDateTime> now = std::make_shared<QDateTime>(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    Clock clock() const
    {
        return [now = now] { return *now; };
    }
    void pass(int days) { *now = now->addDays(days); }
};

QString teamName(int number)
{
    return u"Team %1"_s.arg(QChar(u'A' + number));
}

} // namespace

class tst_Spreading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromOneStoryToManyTeams();
    void theBoardIsHeldToTheRules();
    void aNewReplicationAsksForUseCaseAndTeam();
    void whatHangsOnItIsAddedAndTakenAway();
    void whereNextInvitesSeveral();
    void anIdeaBecomesAUseCase();
    void theOpportunityFinderAddsPainPoints();
    void theKeyboardGoesAlongFromPageToPage();
    void aCellHandsOverToTheDialogOfTheStep();
    void whatIsFixedNamesNoDayThatNobodyKnows();
    void aTeamIsRenamedMergedAndSplit();
    void reorganisingIsACommandOfTheWindow();
    void rolesAreATableThatIsEditedInPlace();
    void retiringAsksWhy();

private:
    void press(const QString& name);
    void write(const QString& name, const QString& text);
    QString keyboard() const { return m_window->focusWidget() ? m_window->focusWidget()->objectName() : QString(); }
    void open(Kind kind, qint64 id);
    void seed(const std::function<Status(UnitOfWork&)>& work);
    void seedTeams();
    void seedPair(const QString& state);
    void invite();
    void sustainTeam(qint64 id);
    void answerCheckpoint(const QString& verdict);
    void validateValue();
    void chooseMenu(const QString& menu, const QString& action);
    QString stored(const QString& sql) { return Journey::stored(*m_window, sql); }
    QString stateOf(qint64 id) { return stored(u"SELECT state FROM replication WHERE id = %1"_s.arg(id)); }

    Calendar m_calendar;
    std::unique_ptr<Journey> m_journey;
    MainWindow* m_window = nullptr;
};

void tst_Spreading::init()
{
    m_calendar = Calendar();
    m_journey = std::make_unique<Journey>(m_calendar.clock());
    m_window = m_journey->open(m_journey->makePortfolio(u"spread.encore"_s));
    QVERIFY(m_window->store());
}

void tst_Spreading::cleanup()
{
    m_window = nullptr;
    m_journey.reset();
}

void tst_Spreading::press(const QString& name)
{
    QTRY_VERIFY2(Journey::find<QAbstractButton>(*m_window, name), qPrintable(name));
    auto* button = Journey::find<QAbstractButton>(*m_window, name);
    QTRY_VERIFY2(button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
    Journey::settle(*m_window);
}

void tst_Spreading::write(const QString& name, const QString& text)
{
    QTRY_VERIFY2(Journey::find(*m_window, name), qPrintable(name));
    auto* field = Journey::find(*m_window, name);
    // Whoever closes a dialog has the keyboard in the window again; the offscreen platform leaves it nowhere.
    field->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(field->window()));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    if (auto* box = qobject_cast<ChoiceBox*>(field)) {
        box->setCode(text);
        Q_EMIT box->codeChosen(text);
    } else {
        QTest::keyClick(field, Qt::Key_Tab);
    }
    Journey::settle(*m_window);
}

void tst_Spreading::open(Kind kind, qint64 id)
{
    m_window->navigation().openRecord(kind, RecordId{id});
    Journey::settle(*m_window);
}

void tst_Spreading::seed(const std::function<Status(UnitOfWork&)>& work)
{
    m_window->context()->write(m_window, u"seed"_s, work);
    Journey::settle(*m_window);
}

// Two units with a few teams each.
void tst_Spreading::seedTeams()
{
    seed([](UnitOfWork& work) -> Status {
        std::vector<RecordId> units;
        for (const QString& name : {u"Harbour"_s, u"Rail"_s}) {
            Record unit;
            unit.kind = team::kind;
            unit.set(team::name, name);
            unit.set(team::teamKind, u"unit"_s);
            ENCORE_ASSIGN(id, addRecord(work, unit));
            units.push_back(id);
        }
        for (int i = 0; i < kTeams; ++i) {
            Record each;
            each.kind = team::kind;
            each.set(team::name, teamName(i));
            each.set(team::teamKind, u"team"_s);
            each.set(team::parent, units[size_t(i % 2)]);
            ENCORE_ASSIGN(id, addRecord(work, each));
            Q_UNUSED(id)
        }
        return {};
    });
    QCOMPARE(stored(u"SELECT count(*) FROM team"_s).toInt(), kTeams + 2);
}

// A use case and a replication of it at the first team.
void tst_Spreading::seedPair(const QString& state)
{
    seedTeams();
    seed([state](UnitOfWork& work) -> Status {
        Record useCase;
        useCase.kind = usecase::kind;
        useCase.set(usecase::title, u"Handover sheet"_s);
        ENCORE_ASSIGN(id, addRecord(work, useCase));
        Record each;
        each.kind = replication::kind;
        each.set(replication::useCase, id);
        each.set(replication::team, RecordId{3});
        each.set(replication::state, state);
        ENCORE_ASSIGN(made, addRecord(work, each));
        Q_UNUSED(made)
        return {};
    });
    QCOMPARE(stateOf(1), state);
}

void tst_Spreading::invite()
{
    Journey::trigger(*m_window, u"go/teams"_s);
    auto* table = Journey::find<QTableView>(*m_window, u"table"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), kTeams + 2);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString().startsWith(u"Team "))
            table->selectionModel()->select(
                table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    Journey::settle(*m_window);
    press(u"bulkInvite"_s);
    write(u"invite.use_case"_s, u"Shift handover on one page"_s);
    press(u"invite.go"_s);
    QTRY_COMPARE(stored(u"SELECT count(*) FROM replication WHERE state = 'contacted'"_s).toInt(), kTeams);
    // One step back takes all nine away, and they come again.
    Journey::trigger(*m_window, u"undo"_s);
    QCOMPARE(stored(u"SELECT count(*) FROM replication"_s).toInt(), 0);
    Journey::trigger(*m_window, u"redo"_s);
    QCOMPARE(stored(u"SELECT count(*) FROM replication"_s).toInt(), kTeams);
}

void tst_Spreading::answerCheckpoint(const QString& verdict)
{
    auto* box = Journey::find<ChoiceBox>(*m_window, u"field/verdict"_s);
    QVERIFY(box);
    box->setCode(verdict);
    Q_EMIT box->codeChosen(verdict);
    press(u"acceptRecord"_s);
}

// All the way, each guard met where its link leads.
void tst_Spreading::sustainTeam(qint64 id)
{
    open(replication::kind, id);
    press(u"transition/considering"_s);
    press(u"transition/accepted"_s);
    QTRY_COMPARE(stateOf(id), u"accepted"_s);
    // Planned needs three things; the dialog names each, and its link puts the keyboard where it belongs.
    press(u"transition/planned"_s);
    press(u"missing/owner"_s);
    QTRY_COMPARE(keyboard(), u"field/owner"_s);
    write(u"field/owner"_s, u"Ewa Lis"_s);
    press(u"needs/purpose"_s);
    QTRY_COMPARE(keyboard(), u"field/purpose"_s);
    write(u"field/purpose"_s, u"Nobody starts a shift blind"_s);
    write(u"field/criteria"_s, u"Ten minutes instead of forty"_s);
    press(u"transition/planned"_s);
    QTRY_COMPARE(stateOf(id), u"planned"_s);
    press(u"transition/trial"_s);
    QTRY_COMPARE(stateOf(id), u"trial"_s);
    QTRY_VERIFY(!Journey::find(*m_window, u"field/purpose"_s)->isEnabled());

    m_calendar.pass(31);
    press(u"transition/adopted"_s);
    QTRY_VERIFY(Journey::find(*m_window, u"missing/depth"_s));
    press(u"missing/process_evaluation"_s);
    // Only the questions of this kind of checkpoint are asked.
    QTRY_VERIFY(Journey::find(*m_window, u"group/Process evaluation"_s));
    QVERIFY(!Journey::find(*m_window, u"group/Light check"_s));
    answerCheckpoint(u"passed"_s);
    press(u"needs/depth"_s);
    write(u"field/depth"_s, u"80"_s);
    press(u"transition/adopted"_s);
    QTRY_COMPARE(stateOf(id), u"adopted"_s);

    m_calendar.pass(181);
    press(u"transition/sustained"_s);
    press(u"missing/sustain_audit"_s);
    answerCheckpoint(u"passed"_s);
    press(u"transition/sustained"_s);
    QTRY_COMPARE(stateOf(id), u"sustained"_s);
}

// What it brought the team that sustained it, until finance believes it.
void tst_Spreading::validateValue()
{
    open(replication::kind, 1);
    press(u"segment.value"_s);
    press(u"add/benefit"_s);
    write(u"field/name"_s, u"Minutes at handover"_s);
    write(u"field/type"_s, u"time_saved"_s);
    write(u"field/class"_s, u"hard"_s);
    write(u"field/unit"_s, u"min"_s);
    write(u"field/baseline"_s, u"40"_s);
    write(u"field/actual"_s, u"10"_s);
    press(u"acceptRecord"_s);
    QTRY_COMPARE(stored(u"SELECT replication || ' ' || coalesce(story, 0) FROM benefit"_s), u"1 0"_s);
    open(benefit::kind, 1);
    press(u"value.calculate"_s);
    write(u"calculator.volume"_s, u"1095"_s);
    press(u"calculator.accept"_s);
    QTRY_COMPARE(Journey::find<QLabel>(*m_window, u"value.claimed"_s)->text(), u"547.5 h a year"_s);
    press(u"value.validate"_s);
    write(u"validate.by"_s, u"Fin Ance"_s);
    press(u"validate.accept"_s);
    QTRY_COMPARE(stored(u"SELECT p.name || ' ' || b.validated || ' ' || b.validated_on FROM benefit b JOIN person p ON "
                        "p.id = b.validated_by"_s),
        u"Fin Ance 10.0 2026-08-05"_s);
    // From then on nobody changes it by hand; the use case counts it once.
    QTRY_VERIFY(!Journey::find(*m_window, u"field/baseline"_s)->isEnabled());
    open(usecase::kind, 1);
    QTRY_VERIFY(Journey::find<QLabel>(*m_window, u"rollup.total"_s));
    QCOMPARE(Journey::find<QLabel>(*m_window, u"rollup.total"_s)->text(), u"547.5 h a year"_s);
}

void tst_Spreading::chooseMenu(const QString& menu, const QString& action)
{
    QTRY_VERIFY2(m_window->currentPage()->findChild<QMenu*>(menu), qPrintable(menu));
    auto* chosen = m_window->currentPage()->findChild<QMenu*>(menu)->findChild<QAction*>(action);
    QVERIFY2(chosen, qPrintable(action));
    chosen->trigger();
    Journey::settle(*m_window);
}

void tst_Spreading::fromOneStoryToManyTeams()
{
    seedTeams();
    Journey::trigger(*m_window, u"capture"_s);
    write(u"capture.title"_s, u"Shift handover on one page"_s);
    auto* changed = Journey::find<QPlainTextEdit>(*m_window, u"capture.changed"_s);
    QVERIFY(changed);
    changed->setFocus();
    QTest::keyClicks(changed, u"One sheet at the crane instead of a call at two in the morning."_s);
    QTest::keyClick(changed, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored(u"SELECT count(*) FROM story"_s), u"1"_s);
    Journey::find(*m_window, u"capture"_s)->close();

    open(story::kind, 1);
    press(u"action/useCase"_s);
    QTRY_COMPARE(
        stored(u"SELECT u.title FROM use_case u JOIN story s ON s.use_case = u.id"_s), u"Shift handover on one page"_s);
    invite();
    sustainTeam(1);

    // One declines, which keeps its reason, and one gives up; both are asked for it.
    open(replication::kind, 2);
    press(u"transition/declined"_s);
    QVERIFY(!Journey::find<QAbstractButton>(*m_window, u"transition.apply"_s)->isEnabled());
    write(u"transition/reason"_s, u"no_capacity"_s);
    press(u"transition.apply"_s);
    QTRY_COMPARE(stateOf(2), u"declined"_s);
    QCOMPARE(stored(u"SELECT reason || ' ' || ended_on FROM replication WHERE id = 2"_s), u"no_capacity 2026-08-05"_s);
    open(replication::kind, 3);
    press(u"transition/abandoned"_s);
    write(u"transition/reason"_s, u"no_effect"_s);
    press(u"transition.apply"_s);
    QTRY_COMPARE(stateOf(3), u"abandoned"_s);

    // What ended is told, the failed one as what it is.
    press(u"tellStory"_s);
    QTRY_COMPARE(stored(u"SELECT kind FROM story WHERE replication = 3"_s), u"non_success"_s);

    validateValue();

    // The figures propose a higher maturity once the pattern is written down; a person confirms it.
    seed([](UnitOfWork& work) {
        RecordPatch patch;
        patch.sections = std::vector<Section>();
        for (const TemplateSection& each : patternTemplate().sections)
            patch.sections->push_back(
                {0, {}, QString(each.key), QString::fromUtf8(each.heading), 2, u"As it is done."_s});
        return updateRecord(work, usecase::kind, RecordId{1}, 0, patch);
    });
    open(usecase::kind, 1);
    QTRY_VERIFY(Journey::find<QLabel>(*m_window, u"maturity.reason"_s));
    press(u"maturity.confirm"_s);
    QTRY_COMPARE(stored(u"SELECT maturity FROM use_case WHERE id = 1"_s), u"structured"_s);
    Journey::trigger(*m_window, u"undo"_s);
    QCOMPARE(stored(u"SELECT maturity FROM use_case WHERE id = 1"_s), u"initial"_s);
}

void tst_Spreading::theBoardIsHeldToTheRules()
{
    seedPair(u"accepted"_s);
    Journey::trigger(*m_window, u"go/replications"_s);
    press(u"segment.board"_s);
    auto* page = qobject_cast<RecordListPage*>(m_window->currentPage());
    QVERIFY(page);
    page->board().select(RecordId{1});
    // To "planned": three things are missing, and all can be set aside by saying why.
    Q_EMIT page->board().moveRequested({RecordId{1}}, u"planned"_s);
    Journey::settle(*m_window);
    QTRY_VERIFY(Journey::find(*m_window, u"missing/purpose"_s));
    QCOMPARE(stateOf(1), u"accepted"_s);
    QVERIFY(!Journey::find<QAbstractButton>(*m_window, u"transition.apply"_s)->isEnabled());
    write(u"transition.override"_s, u"They began by themselves"_s);
    press(u"transition.apply"_s);
    QTRY_COMPARE(stateOf(1), u"planned"_s);
    QVERIFY(stored(u"SELECT overrides FROM replication WHERE id = 1"_s).contains(u"They began by themselves"_s));
}

void tst_Spreading::aNewReplicationAsksForUseCaseAndTeam()
{
    seedTeams();
    Journey::trigger(*m_window, u"go/replications"_s);
    m_window->actions().find(u"newRecord"_s)->trigger();
    write(u"field/use_case"_s, u"Ask once"_s);
    write(u"field/team"_s, u"Team A"_s);
    press(u"acceptRecord"_s);
    QTRY_COMPARE(stored(u"SELECT state FROM replication WHERE team = 3"_s), u"identified"_s);
    QCOMPARE(stored(u"SELECT identified_on FROM replication WHERE team = 3"_s), u"2026-01-05"_s);
    QTRY_VERIFY(Journey::find(*m_window, u"step/identified"_s));
}

void tst_Spreading::whatHangsOnItIsAddedAndTakenAway()
{
    seedPair(u"contacted"_s);
    open(replication::kind, 1);
    press(u"segment.obstacles"_s);
    press(u"add/barrier"_s);
    write(u"field/description"_s, u"No network at the quay"_s);
    press(u"acceptRecord"_s);
    QTRY_COMPARE(stored(u"SELECT status || ' ' || replication FROM barrier"_s), u"open 1"_s);
    QTRY_VERIFY(Journey::find<QAbstractButton>(*m_window, u"barrier/1"_s));
    QCOMPARE(Journey::find<QAbstractButton>(*m_window, u"barrier/1"_s)->text(), u"No network at the quay"_s);
    press(u"remove/barrier/1"_s);
    QTRY_COMPARE(stored(u"SELECT count(*) FROM barrier WHERE trashed_at IS NULL"_s), u"0"_s);
    Journey::trigger(*m_window, u"undo"_s);
    QTRY_VERIFY(Journey::find<QAbstractButton>(*m_window, u"barrier/1"_s));
    // The lowest condition is named, with what helps there.
    press(u"segment.conviction"_s);
    press(u"add/conviction"_s);
    write(u"field/goal_worth"_s, u"3"_s);
    write(u"field/help"_s, u"1"_s);
    press(u"acceptRecord"_s);
    QTRY_VERIFY(Journey::find<QLabel>(*m_window, u"lowestCondition"_s));
    QVERIFY(Journey::find<QLabel>(*m_window, u"lowestCondition"_s)->text().contains(u"Help is at hand"_s));
}

void tst_Spreading::whereNextInvitesSeveral()
{
    seedPair(u"contacted"_s);
    open(usecase::kind, 1);
    press(u"action/replicate"_s);
    for (const qint64 team : {4, 5}) {
        const QString box = u"choose/%1"_s.arg(team);
        QTRY_VERIFY2(Journey::find<QAbstractButton>(*m_window, box), qPrintable(box));
        Journey::find<QAbstractButton>(*m_window, box)->click();
    }
    press(u"whereNext.invite"_s);
    press(u"invite.go"_s);
    QTRY_COMPARE(stored(u"SELECT group_concat(team) FROM (SELECT team FROM replication ORDER BY team)"_s), u"3,4,5"_s);
    QTRY_VERIFY(!Journey::find(*m_window, u"choose/4"_s));
}

void tst_Spreading::anIdeaBecomesAUseCase()
{
    seed([](UnitOfWork& work) -> Status {
        Record idea;
        idea.kind = idea::kind;
        idea.set(idea::title, u"Ask once"_s);
        ENCORE_ASSIGN(id, addRecord(work, idea));
        Q_UNUSED(id)
        return {};
    });
    open(idea::kind, 1);
    press(u"action/useCase"_s);
    QTRY_COMPARE(stored(u"SELECT u.title || ' ' || i.state FROM idea i JOIN use_case u ON u.id = i.use_case"_s),
        u"Ask once became_use_case"_s);
}

void tst_Spreading::theOpportunityFinderAddsPainPoints()
{
    Journey::trigger(*m_window, u"go/pain-points"_s);
    press(u"painFinder"_s);
    write(u"pain/email_overuse"_s, u"Twenty mails for one crane"_s);
    press(u"pain.add"_s);
    QTRY_COMPARE(
        stored(u"SELECT category || ': ' || name FROM pain_point"_s), u"email_overuse: Twenty mails for one crane"_s);
}

void tst_Spreading::theKeyboardGoesAlongFromPageToPage()
{
    seedPair(u"contacted"_s);
    Journey::trigger(*m_window, u"go/replications"_s);
    auto* table = Journey::find<QTableView>(*m_window, u"table"_s);
    QVERIFY(table);
    table->setFocus();
    open(replication::kind, 1);
    QWidget* page = m_window->currentPage();
    QTRY_VERIFY(Journey::find(*m_window, u"transition/considering"_s));
    // Tab reaches the next step without a walk through the whole window.
    for (int i = 0; i < 12 && keyboard() != u"transition/considering"; ++i) {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window, Qt::Key_Tab);
        QVERIFY(page == m_window->focusWidget() || page->isAncestorOf(m_window->focusWidget()));
    }
    QCOMPARE(keyboard(), u"transition/considering"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(stateOf(1), u"considering"_s);
}

// A known instance: it is in use, but when its trial began is not known.
void tst_Spreading::whatIsFixedNamesNoDayThatNobodyKnows()
{
    seedPair(u"adopted"_s);
    open(replication::kind, 1);
    auto* lock = Journey::find<QLabel>(*m_window, u"purposeLock"_s);
    QVERIFY(lock);
    QTRY_COMPARE(lock->text(), u"Fixed since the trial began."_s);
}

void tst_Spreading::aCellHandsOverToTheDialogOfTheStep()
{
    seedPair(u"accepted"_s);
    Journey::trigger(*m_window, u"go/replications"_s);
    auto* table = Journey::find<QTableView>(*m_window, u"table"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    int column = 0;
    while (column < table->model()->columnCount()
        && table->model()->headerData(column, Qt::Horizontal).toString() != u"State")
        ++column;
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, column));
    QTest::keyClick(table, Qt::Key_F2);
    auto* box = table->findChild<ChoiceBox*>();
    QVERIFY(box);
    box->setCode(u"planned"_s);
    Q_EMIT box->codeChosen(u"planned"_s);
    Journey::settle(*m_window);
    // What is missing is named and one click away, as on the board.
    press(u"missing/purpose"_s);
    QCOMPARE(stateOf(1), u"accepted"_s);
    QTRY_COMPARE(keyboard(), u"field/purpose"_s);
}

// From the menu, the palette and with keys of one's own, on a team's page and for what is selected in the list.
void tst_Spreading::reorganisingIsACommandOfTheWindow()
{
    seedPair(u"contacted"_s);
    const auto enabled = [this](const QString& name) { return m_window->findChild<QAction*>(name)->isEnabled(); };
    open(usecase::kind, 1);
    QTRY_VERIFY(!enabled(u"team.renamed"_s));
    open(team::kind, 3);
    QTRY_VERIFY(enabled(u"team.renamed"_s) && enabled(u"team.split"_s));
    Journey::trigger(*m_window, u"team.renamed"_s);
    write(u"teamChange.name"_s, u"Night Crew"_s);
    press(u"teamChange.accept"_s);
    QTRY_COMPARE(stored(u"SELECT name FROM team WHERE id = 3"_s), u"Night Crew"_s);
    m_window->navigation().openList(u"teams"_s, u"name:=\"Team B\",\"Team C\""_s);
    QTRY_VERIFY(qobject_cast<RecordListPage*>(m_window->currentPage()));
    auto* table = Journey::find<QTableView>(*m_window, u"table"_s);
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectAll();
    QTRY_VERIFY(enabled(u"team.merged"_s) && !enabled(u"team.split"_s));
    Journey::trigger(*m_window, u"team.merged"_s);
    write(u"teamChange.parent"_s, u"Quay Crew"_s);
    press(u"teamChange.accept"_s);
    QTRY_COMPARE(stored(u"SELECT count(*) FROM team WHERE valid_to = '2026-01-04'"_s), u"2"_s);
}

// A role is named, what it gains is written beside it, and who must join in below; nothing opens a dialog.
void tst_Spreading::rolesAreATableThatIsEditedInPlace()
{
    seedPair(u"contacted"_s);
    m_window->navigation().openRecord(usecase::kind, RecordId{1}, u"role_value"_s);
    QTRY_COMPARE(keyboard(), u"add/role_value"_s);
    QTest::keyClicks(m_window->focusWidget(), u"Shift leader"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stored(u"SELECT role FROM role_value WHERE use_case = 1"_s), u"Shift leader"_s);
    QTRY_VERIFY(Journey::find(*m_window, u"role/1/gain"_s));
    write(u"role/1/gain"_s, u"Nothing falls between two shifts."_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stored(u"SELECT gain FROM role_value WHERE id = 1"_s), u"Nothing falls between two shifts."_s);
    auto* fits = Journey::find<QComboBox>(*m_window, u"role/1/applies"_s);
    QVERIFY(fits);
    QTest::keyClick(fits, Qt::Key_Down);
    QTRY_COMPARE(stored(u"SELECT applies FROM role_value WHERE id = 1"_s), u"yes"_s);
    write(u"role/1/role"_s, QString());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Backspace);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    Journey::settle(*m_window);
    QCOMPARE(stored(u"SELECT role FROM role_value WHERE id = 1"_s), u"Shift leader"_s);
    write(u"roles.joining"_s, u"Crane driver"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stored(u"SELECT interdependent_roles FROM use_case WHERE id = 1"_s), u"Crane driver"_s);
    press(u"remove/role_value/1"_s);
    QTRY_COMPARE(stored(u"SELECT count(*) FROM role_value WHERE trashed_at IS NULL"_s), u"0"_s);
    Journey::trigger(*m_window, u"undo"_s);
    QTRY_COMPARE(stored(u"SELECT count(*) FROM role_value WHERE trashed_at IS NULL"_s), u"1"_s);
}

// Each is told by menu and keys; the past stays with the former team, what goes on moves.
void tst_Spreading::aTeamIsRenamedMergedAndSplit()
{
    seedPair(u"contacted"_s); // at Team A, number 3
    seed([](UnitOfWork& work) -> Status {
        Record other;
        other.kind = replication::kind;
        other.set(replication::useCase, RecordId{1});
        other.set(replication::team, RecordId{3});
        other.set(replication::state, u"declined"_s);
        other.set(replication::reason, u"no_capacity"_s);
        ENCORE_ASSIGN(id, addRecord(work, other));
        Q_UNUSED(id)
        return {};
    });
    open(team::kind, 3);
    chooseMenu(u"reorganiseMenu"_s, u"reorganise/renamed"_s);
    QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(),
        u"teamChange.name"_s); // the keyboard begins at the top
    write(u"teamChange.name"_s, u"Night Crew"_s);
    press(u"teamChange.accept"_s);
    QTRY_COMPARE(
        stored(u"SELECT name || ' ' || former_names FROM team WHERE id = 3"_s), u"Night Crew Team A (– 2026-01-04)"_s);

    chooseMenu(u"reorganiseMenu"_s, u"reorganise/merged"_s);
    auto* with = Journey::find(*m_window, u"teamChange.predecessors"_s);
    QVERIFY(with);
    auto* line = with->findChild<QLineEdit*>();
    QVERIFY(line);
    line->setFocus();
    QTest::keyClicks(line, u"Team B"_s);
    QTest::keyClick(line, Qt::Key_Tab); // going on is enough; Enter is not needed
    write(u"teamChange.parent"_s, u"Quay Crew"_s);
    press(u"teamChange.accept"_s);
    QTRY_COMPARE(stored(u"SELECT count(*) FROM team WHERE valid_to = '2026-01-04'"_s), u"2"_s);
    QCOMPARE(stored(u"SELECT m.name FROM replication r JOIN team m ON m.id = r.team WHERE r.id = 1"_s), u"Quay Crew"_s);
    QCOMPARE(stored(u"SELECT team FROM replication WHERE id = 2"_s), u"3"_s);
    // The page of the new one is open; the former one says where its people went.
    QTRY_COMPARE(stored(u"SELECT count(*) FROM link WHERE field = 'predecessors' AND record = 12"_s), u"2"_s);
    open(team::kind, 3);
    QTRY_VERIFY(Journey::find(*m_window, u"formerTeam"_s));

    open(team::kind, 12);
    chooseMenu(u"reorganiseMenu"_s, u"reorganise/split"_s);
    auto* names = Journey::find<QPlainTextEdit>(*m_window, u"teamChange.names"_s);
    QVERIFY(names);
    names->setFocus();
    QTest::keyClicks(names, u"Quay East"_s);
    QTest::keyClick(names, Qt::Key_Return);
    QTest::keyClicks(names, u"Quay West"_s);
    press(u"teamChange.accept"_s);
    QTRY_COMPARE(
        stored(u"SELECT m.name FROM replication r JOIN team m ON m.id = r.team WHERE r.id = 1"_s), u"Quay East"_s);
    Journey::trigger(*m_window, u"undo"_s);
    QTRY_COMPARE(
        stored(u"SELECT m.name FROM replication r JOIN team m ON m.id = r.team WHERE r.id = 1"_s), u"Quay Crew"_s);
}

void tst_Spreading::retiringAsksWhy()
{
    seedPair(u"contacted"_s);
    open(usecase::kind, 1);
    QTRY_VERIFY(Journey::find(*m_window, u"pill/maturity"_s));
    m_journey->dialogs().agree = false;
    const auto retire = [this] {
        QTest::mouseClick(Journey::find(*m_window, u"pill/maturity"_s), Qt::LeftButton);
        for (QAction* action : m_window->findChild<QMenu*>(u"choiceMenu"_s)->actions()) {
            if (action->text() == u"Retired")
                action->trigger();
        }
        Journey::settle(*m_window);
    };
    retire();
    QCOMPARE(m_journey->dialogs().asked.size(), 1);
    QVERIFY(stored(u"SELECT coalesce(maturity, '') FROM use_case"_s) != u"retired");
    m_journey->dialogs().agree = true;
    m_journey->dialogs().answer = u"Nobody needs it now"_s;
    retire();
    QTRY_COMPARE(
        stored(u"SELECT maturity || ': ' || retired_reason FROM use_case"_s), u"retired: Nobody needs it now"_s);
}

QTEST_MAIN(tst_Spreading)
#include "tst_spreading.moc"
