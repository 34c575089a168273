// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "model/db/portfoliofile.h"
#include "model/exchange/sampleportfolio.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;

namespace encore {

void AnsweringDialogs::confirm(
    QWidget*, const QString& title, const QString&, const QString&, std::function<void()> accepted)
{
    asked << title;
    if (agree)
        accepted();
}

void AnsweringDialogs::askText(
    QWidget*, const QString& title, const QString&, const QString& value, std::function<void(QString)> accepted)
{
    asked << title;
    if (agree)
        accepted(answer.isEmpty() ? value : answer);
}

void AnsweringDialogs::chooseFiles(
    QWidget*, const QString& title, const QString&, std::function<void(QStringList)> accepted)
{
    asked << title;
    if (agree)
        accepted(files);
}

void AnsweringDialogs::chooseFolder(QWidget*, const QString& title, std::function<void(QString)> accepted)
{
    asked << title;
    if (agree)
        accepted(target);
}

void AnsweringDialogs::chooseTarget(
    QWidget*, const QString& title, const QString&, const QString&, std::function<void(QString)> accepted)
{
    asked << title;
    if (agree)
        accepted(target);
}

void AnsweringDialogs::tell(QWidget*, const QString&, const QString& text)
{
    told << text;
}

Journey::Journey(Clock clock) : m_clock(std::move(clock))
{
    start();
}

void Journey::start()
{
    auto dialogs = std::make_unique<AnsweringDialogs>();
    m_dialogs = dialogs.get();
    m_program = std::make_unique<Program>(*qApp, path(u"settings.ini"_s), std::move(dialogs), m_clock);
}

void Journey::restart()
{
    m_program.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    start();
}

MainWindow* Journey::open(const QString& portfolio, bool readOnly)
{
    MainWindow* window = m_program->openWindow(portfolio, readOnly);
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qWarning("the window did not become active");
    if (window->store())
        trigger(*window, u"go/stories"_s);
    return window;
}

QString Journey::makePortfolio(const QString& name)
{
    const Status made = createPortfolio(path(name));
    return made ? path(name) : QString();
}

QString Journey::makeSample(const QString& name)
{
    const Status made = createSamplePortfolio(path(name), systemServices(u"Tester"_s));
    return made ? path(name) : QString();
}

void Journey::settle(MainWindow& window)
{
    static constexpr int kRounds = 5;
    for (int round = 0; round < kRounds && window.store(); ++round) {
        int answers = 0;
        QObject here;
        const auto count = [&answers](const auto&) { ++answers; };
        for (const LaneName lane : {LaneName::Rows, LaneName::Search, LaneName::Reports})
            window.store()->read<bool>(lane, [](Session&) -> Result<bool> { return true; }).then(&here, count);
        window.store()->maintain([](Session&) -> Status { return {}; }).then(&here, count);
        QVERIFY(QTest::qWaitFor([&answers] { return answers == 4; }, 30000));
    }
}

void Journey::trigger(MainWindow& window, const QString& action)
{
    QVERIFY2(window.actions().find(action), qPrintable(action));
    QVERIFY2(window.actions().find(action)->isEnabled(), qPrintable(action));
    window.actions().find(action)->trigger();
    settle(window);
}

QString Journey::stored(MainWindow& window, const QString& sql)
{
    std::optional<QString> value;
    window.store()
        ->read<QString>(LaneName::Rows,
            [sql](Session& session) -> Result<QString> {
                ENCORE_ASSIGN(found, session.database().scalar(sql));
                return found.toString();
            })
        .then(&window, [&value](const Result<QString>& found) { value = found.valueOr(u"?"_s); });
    return QTest::qWaitFor([&value] { return value.has_value(); }) ? *value : QString();
}

} // namespace encore
