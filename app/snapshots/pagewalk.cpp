// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshots/pagewalk.h"

#include "app/pages.h"
#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/services/labels.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFontDatabase>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kPatienceMs = 60000;
constexpr int kRounds = 6;

Error late(const QString& name)
{
    return Error{ErrorCode::Internal, u"the page \"%1\" is not filled"_s.arg(name), {}};
}

// The record that shows most of its kind: a team that works, a replication that is under way, the one with the longest text, else the
// first.
Result<qint64> telling(Session& session, Kind kind)
{
    const QString first = kind == team::kind ? u"t.kind = 'team' DESC, "_s
        : kind == replication::kind          ? u"t.state = 'trial' DESC, "_s
                                             : QString();
    const QString text = u"(SELECT coalesce(sum(length(s.text)), 0) FROM section s WHERE s.record = t.id AND s.kind = "
                         "'%1') DESC, t.id LIMIT 1"_s.arg(QString(kind.key));
    Query query = session.database().prepare(
        u"SELECT t.id FROM "_s + QString(kind.key) + u" t WHERE t.trashed_at IS NULL ORDER BY "_s + first + text);
    ENCORE_TRY(query.run());
    return query.next() ? query.integer(0) : 0;
}

} // namespace

bool useInter()
{
    if (!QFontDatabase::families().contains(u"Inter"_s))
        return false;
    QFont font(u"Inter"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
    return true;
}

bool waitUntil(const std::function<bool()>& condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > kPatienceMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    return true;
}

void settle(Store& store)
{
    // An answer may lead to another question, so the lanes are asked a few times.
    for (int round = 0; round < kRounds; ++round) {
        int answers = 0;
        QObject here;
        for (const LaneName lane : {LaneName::Rows, LaneName::Search, LaneName::Reports})
            store.read<bool>(lane, [](Session&) -> Result<bool> { return true; })
                .then(&here, [&answers](const Result<bool>&) { ++answers; });
        waitUntil([&answers] { return answers == 3; });
    }
}

PageWalk::PageWalk(Program& program, Visit visit) : m_program(program), m_visit(std::move(visit)) { }

Status PageWalk::walk(const QString& portfolio, const Look& look, QSize size)
{
    m_program.theme().setLook(look);
    MainWindow* window = m_program.openWindow();
    window->resize(size);
    ENCORE_TRY(showWelcome(*window));
    m_program.openPortfolio(window, portfolio, false);
    if (!window->store()) {
        window->close();
        return Error{ErrorCode::NotPortfolio, u"it cannot be opened"_s, {{u"path"_s, portfolio}}};
    }
    Status done = showPages(*window);
    if (done)
        done = showRecords(*window);
    if (done)
        done = showValue(*window);
    if (done)
        done = showTrash(*window);
    if (done)
        done = showDialogs(*window);
    window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return done;
}

Status PageWalk::showWelcome(MainWindow& window)
{
    QCoreApplication::processEvents();
    return show(window, u"welcome"_s);
}

Status PageWalk::showPages(MainWindow& window)
{
    for (const PageEntry& entry : pageEntries()) {
        if (entry.key != u"trash"_s && entry.key != u"lineage"_s)
            ENCORE_TRY(go(window, {entry.key, {}, {}, {}, {}}, entry.key));
    }
    for (const QString& part : {u"tags"_s, u"quality"_s, u"duplicates"_s})
        ENCORE_TRY(go(window, {u"cleaning"_s, {}, {}, {}, part}, u"cleaning-"_s + part));
    for (const QString& part : {u"spreading"_s, u"lasting"_s, u"value"_s, u"obstacles"_s})
        ENCORE_TRY(go(window, {u"insights"_s, {}, {}, {}, part}, u"insights-"_s + part));
    ENCORE_TRY(go(window, {u"lineage"_s, {}, {}, u"use_case/1"_s, {}}, u"lineage"_s));
    ENCORE_TRY(go(window, {u"stories"_s, {}, {}, u"no:baseline"_s, {}}, u"stories-filtered"_s));
    ENCORE_TRY(go(window, {u"stories"_s, {}, {}, u""_s, {}}, {}));
    return showForms(window);
}

// The other forms of lists, by the switch in their heads.
Status PageWalk::showForms(MainWindow& window)
{
    const QList<std::pair<QString, QString>> forms{{u"stories"_s, u"cards"_s}, {u"people"_s, u"cards"_s},
        {u"stories"_s, u"board"_s}, {u"replications"_s, u"board"_s}, {u"stories"_s, u"matrix"_s},
        {u"replications"_s, u"matrix"_s}};
    for (const auto& [page, form] : forms) {
        ENCORE_TRY(go(window, {page, {}, {}, {}, {}}, {}));
        const auto press = [&window](const QString& key) {
            if (auto* segment = window.currentPage()->findChild<QAbstractButton*>(u"segment."_s + key))
                segment->click();
        };
        press(form);
        settle(*window.store());
        ENCORE_TRY(show(window, page + u'-' + form));
        press(u"table"_s);
    }
    return {};
}

Status PageWalk::showRecords(MainWindow& window)
{
    ENCORE_TRY(go(window, {u"stories"_s, {}, {}, u""_s, {}}, {}));
    for (const Kind kind : {story::kind, usecase::kind, replication::kind, person::kind, team::kind, programme::kind,
             wave::kind, idea::kind, painpoint::kind}) {
        std::optional<Result<qint64>> id;
        window.store()
            ->read<qint64>(LaneName::Rows, [kind](Session& session) { return telling(session, kind); })
            .then(&window, [&id](const Result<qint64>& found) { id = found; });
        if (!waitUntil([&id] { return id.has_value(); }))
            return late(QString(kind.key));
        ENCORE_TRY(id->ok() ? Status() : Status(id->error()));
        if (kind == replication::kind)
            m_replication = RecordId{**id};
        if (kind == team::kind)
            m_team = RecordId{**id};
        if (**id > 0)
            ENCORE_TRY(showTabs(window, kind, RecordId{**id}));
    }
    return {};
}

// A benefit with both figures, and what can be done with it.
Status PageWalk::showValue(MainWindow& window)
{
    std::optional<Result<qint64>> id;
    window.store()
        ->read<qint64>(LaneName::Rows,
            [](Session& session) -> Result<qint64> {
                ENCORE_ASSIGN(found,
                    session.database().scalar(
                        u"SELECT COALESCE(min(id), 0) FROM benefit WHERE baseline IS NOT NULL AND actual IS NOT NULL "
                        u"AND validated_on IS NULL AND trashed_at IS NULL"_s));
                return found.toLongLong();
            })
        .then(&window, [&id](const Result<qint64>& found) { id = found; });
    if (!waitUntil([&id] { return id.has_value(); }))
        return late(u"benefit"_s);
    ENCORE_TRY(id->ok() ? Status() : Status(id->error()));
    if (**id == 0)
        return {};
    ENCORE_TRY(go(window, {{}, benefit::kind, RecordId{**id}, {}, {}}, u"benefit"_s));
    for (const QString& name : {u"value.explain"_s, u"value.calculate"_s, u"value.validate"_s, u"value.settings"_s}) {
        if (auto* button = window.currentPage()->findChild<QAbstractButton*>(name)) {
            button->click();
            ENCORE_TRY(showDialog(window, name));
        }
    }
    return {};
}

// A record's page, and what is behind each of its tabs.
Status PageWalk::showTabs(MainWindow& window, Kind kind, RecordId id)
{
    const QString name = QString(kind.key).replace(u'_', u'-');
    ENCORE_TRY(go(window, {{}, kind, id, {}, {}}, name));
    QStringList tabs;
    for (const auto* tab : window.currentPage()->findChild<QWidget*>(u"tabs"_s)->findChildren<QAbstractButton*>())
        tabs << tab->objectName();
    for (const QString& tab : tabs.mid(1)) {
        window.currentPage()->findChild<QAbstractButton*>(tab)->click();
        settle(*window.store());
        ENCORE_TRY(show(window, name + tab.mid(QString(u"segment"_s).size()).replace(u'.', u'-')));
    }
    window.currentPage()->findChild<QAbstractButton*>(tabs.front())->click();
    return {};
}

// An empty trash is a dull picture: the last record of some kinds goes there for a moment.
Status PageWalk::showTrash(MainWindow& window)
{
    ENCORE_TRY(go(window, {u"trash"_s, {}, {}, {}, {}}, u"trash-empty"_s));
    std::optional<Status> done;
    const auto note = [&done](const Result<Committed>& result) { done = result ? Status() : Status(result.error()); };
    window.store()
        ->write(u"deletion"_s,
            [](UnitOfWork& work) -> Status {
                for (const Kind kind : {story::kind, usecase::kind, person::kind, team::kind}) {
                    ENCORE_ASSIGN(last, work.database().scalar(u"SELECT max(id) FROM "_s + QString(kind.key)));
                    ENCORE_TRY(trashRecord(work, kind, RecordId{last.toLongLong()}));
                }
                return {};
            })
        .then(&window, note);
    if (!waitUntil([&done] { return done.has_value(); }) || !*done)
        return done ? *done : Status(late(u"trash"_s));
    ENCORE_TRY(go(window, {u"trash"_s, {}, {}, {}, {}}, u"trash"_s));
    ENCORE_TRY(go(window, {u"history"_s, {}, {}, {}, {}}, u"history-steps"_s));
    ENCORE_TRY(go(window, {u"trash"_s, {}, {}, {}, {}}, {}));
    ENCORE_TRY(showErasure(window));
    done.reset();
    window.store()->undo().then(&window, note);
    return waitUntil([&done] { return done.has_value(); }) ? *done : Status(late(u"trash"_s));
}

Status PageWalk::showErasure(MainWindow& window)
{
    auto* table = window.currentPage()->findChild<QAbstractItemView*>(u"trash.table"_s);
    const QModelIndexList people = table->model()->match(
        table->model()->index(0, 1), Qt::DisplayRole, kindName(window.store()->schemas().of(person::kind)));
    if (people.isEmpty())
        return late(u"erasure"_s);
    table->setCurrentIndex(people.front().siblingAtColumn(0));
    window.currentPage()->findChild<QAbstractButton*>(u"trash.erase"_s)->click();
    return showDialog(window, u"erase"_s);
}

Status PageWalk::showPalette(MainWindow& window)
{
    window.actions().find(u"palette"_s)->trigger();
    QDialog* palette = nullptr;
    if (!waitUntil([&] { return (palette = window.findChild<QDialog*>(u"palette"_s)) && palette->isVisible(); }))
        return late(u"palette"_s);
    ENCORE_TRY(show(*palette, u"palette-recent"_s));
    palette->findChild<QLineEdit*>()->setText(u"sh"_s);
    settle(*window.store());
    ENCORE_TRY(show(*palette, u"palette"_s));
    palette->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return {};
}

Status PageWalk::showTour(MainWindow& window)
{
    window.actions().find(u"tour"_s)->trigger();
    settle(*window.store());
    auto* next = window.findChild<QAbstractButton*>(u"tour.next"_s);
    if (!next)
        return late(u"tour"_s);
    next->click();
    settle(*window.store());
    ENCORE_TRY(show(window, u"tour"_s));
    window.findChild<QAbstractButton*>(u"tour.leave"_s)->click();
    window.actions().find(u"capture"_s)->trigger();
    if (auto* interview = window.findChild<QAbstractButton*>(u"capture.mode"_s))
        interview->click();
    return showDialog(window, u"interview"_s);
}

Status PageWalk::showDialogs(MainWindow& window)
{
    ENCORE_TRY(showPalette(window));
    ENCORE_TRY(showTour(window));
    ENCORE_TRY(showReplicating(window));
    // A field of many is changed from a list with a selection.
    window.navigation().go({u"stories"_s, {}, {}, {}, {}});
    settle(*window.store());
    if (auto* table = window.currentPage()->findChild<QTableView*>(u"table"_s))
        table->selectAll();
    for (const QString& name : {u"settings"_s, u"shortcuts"_s, u"capture"_s, u"newFromTemplate"_s, u"about"_s,
             u"restoreBackup"_s, u"bulkEdit"_s, u"manageFields"_s}) {
        window.actions().find(name)->trigger();
        ENCORE_TRY(showDialog(window, name));
    }
    return {};
}

// The dialogs of spreading, each from the button that opens it.
Status PageWalk::showReplicating(MainWindow& window)
{
    const auto press = [&window](const QString& button) {
        if (auto* found = window.currentPage()->findChild<QAbstractButton*>(button))
            found->click();
    };
    ENCORE_TRY(go(window, {{}, replication::kind, m_replication, {}, {}}, {}));
    press(u"segment.record"_s);
    settle(*window.store());
    press(u"add/checkpoint"_s);
    ENCORE_TRY(showDialog(window, u"checkpoint"_s));
    press(u"transition/abandoned"_s);
    ENCORE_TRY(showDialog(window, u"transition"_s));
    ENCORE_TRY(go(window, {u"pain-points"_s, {}, {}, {}, {}}, {}));
    press(u"painFinder"_s);
    ENCORE_TRY(showDialog(window, u"painfinder"_s));
    ENCORE_TRY(go(window, {u"today"_s, {}, {}, {}, {}}, {}));
    press(u"today.thresholds"_s);
    ENCORE_TRY(showDialog(window, u"thresholds"_s));
    ENCORE_TRY(go(window, {{}, team::kind, m_team, {}, {}}, {}));
    for (const QString& change : {u"renamed"_s, u"merged"_s, u"split"_s}) {
        if (auto* action = window.currentPage()->findChild<QAction*>(u"reorganise/"_s + change))
            action->trigger();
        ENCORE_TRY(showDialog(window, u"team-"_s + change));
    }
    for (const auto& [page, button] :
        {std::pair{u"teams"_s, u"bulkInvite"_s}, {u"replications"_s, u"bulkMove/trial"_s}}) {
        ENCORE_TRY(go(window, {page, {}, {}, {}, {}}, {}));
        if (auto* table = window.currentPage()->findChild<QTableView*>(u"table"_s))
            table->selectAll();
        settle(*window.store());
        press(button);
        if (auto* action = window.currentPage()->findChild<QAction*>(button))
            action->trigger();
        ENCORE_TRY(showDialog(window, button));
    }
    return {};
}

Status PageWalk::showDialog(MainWindow& window, const QString& name)
{
    QDialog* dialog = nullptr;
    const auto find = [&] {
        for (QDialog* each : window.findChildren<QDialog*>())
            dialog = each->isVisible() ? each : dialog;
        return dialog != nullptr;
    };
    if (!waitUntil(find))
        return late(name);
    settle(*window.store());
    ENCORE_TRY(show(*dialog, u"dialog-"_s + QString(name).replace(u'/', u'-').toLower()));
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return {};
}

Status PageWalk::go(MainWindow& window, const Place& place, const QString& name)
{
    window.navigation().go(place);
    settle(*window.store());
    // Work in the background would be in the picture at one time and not at another.
    const auto* work = window.findChild<QWidget*>(u"status.work"_s);
    if (!waitUntil([work] { return !work || !work->isVisible(); }))
        return late(name);
    return name.isEmpty() ? Status() : show(window, name);
}

Status PageWalk::show(QWidget& shown, const QString& name)
{
    QCoreApplication::processEvents();
    return m_visit(shown, name);
}

} // namespace encore
