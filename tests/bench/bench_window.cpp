// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the user waits for: the start up to the first usable list, memory, and a key in the search field up to the painted rows; against
// a bare window and the raw query in the same run.
#include "app/composition.h"
#include "model/db/portfoliofile.h"
#include "model/store/session.h"
#include "tests/bench/figures.h"
#include "views/pages/list/recordlistpage.h"
#include "views/pages/today/todaypage.h"
#include "views/widgets/filterfield.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <sys/resource.h>

using namespace encore;
using bench::median;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStarts = 7;
constexpr int kQueries = 200;
constexpr int kShownRows = 40;

void say(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

// Tells when a widget has been painted.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QWidget* watched, std::function<void()> then) : m_then(std::move(then))
    {
        watched->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool painted = event->type() == QEvent::Paint;
        if (painted && m_then)
            QTimer::singleShot(0, this, std::exchange(m_then, nullptr));
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

long peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

int bareWindow()
{
    QMainWindow window;
    window.resize(1280, 800);
    PaintWatch watch(&window, [] {
        say(u"ready %1"_s.arg(peakMiB()));
        QCoreApplication::quit();
    });
    window.show();
    return QApplication::exec();
}

RecordListPage* openList(Program& program, const QString& portfolio)
{
    MainWindow* window = program.openWindow(portfolio, false);
    window->resize(1280, 800);
    window->navigation().openList(u"stories"_s, {});
    auto* page = window->findChild<RecordListPage*>();
    QEventLoop wait;
    QObject::connect(page, &RecordListPage::filled, &wait, &QEventLoop::quit);
    wait.exec();
    return page;
}

// The page that a portfolio opens with: one can begin to work with its first list; the others follow below it. Nothing waits in an empty
// portfolio, and the page says so.
TodayPage* openFirst(Program& program, const QString& portfolio)
{
    MainWindow* window = program.openWindow(portfolio, false);
    window->resize(1280, 800);
    auto* page = window->findChild<TodayPage*>();
    QEventLoop wait;
    QObject::connect(page, &TodayPage::begun, &wait, &QEventLoop::quit);
    QObject::connect(page, &TodayPage::filled, &wait, &QEventLoop::quit);
    wait.exec();
    return page;
}

void waitForPaint(QWidget* seen)
{
    QEventLoop wait;
    PaintWatch watch(seen, [&wait] { wait.quit(); });
    seen->update();
    wait.exec();
}

// Runs the event loop until the rows in sight have been painted; an empty list shows words in the place of its table.
void waitForRows(RecordListPage* page)
{
    auto* table = page->findChild<QTableView*>(u"table"_s);
    waitForPaint(table->isVisible() ? table->viewport() : static_cast<QWidget*>(page));
}

int startProgram(QApplication& app, const QString& portfolio, const QString& settings)
{
    Program program(app, settings);
    // The page itself is covered by what stands on it.
    waitForPaint(openFirst(program, portfolio)->findChild<QWidget*>(u"page.title"_s));
    say(u"ready %1"_s.arg(peakMiB()));
    return 0;
}

// Words as people type them: beginnings and whole words of what is there, some with a second word.
QStringList realisticQueries(Session& session)
{
    QStringList words;
    Query query = session.database().prepare(u"SELECT title FROM story ORDER BY id LIMIT 400"_s);
    if (query.run()) {
        while (query.next())
            words += query.text(0).toLower().split(u' ', Qt::SkipEmptyParts);
    }
    words.removeIf([](const QString& word) { return word.size() < 4; });
    QRandomGenerator random(7);
    QStringList queries;
    while (queries.size() < kQueries && !words.isEmpty()) {
        const QString word = words[random.bounded(words.size())];
        const QString other = words[random.bounded(words.size())];
        const int form = random.bounded(4);
        queries << (form == 0 ? word.left(3)
                : form == 1   ? word.left(5)
                : form == 2   ? word
                              : QString(word + u' ' + other));
    }
    return queries;
}

double rawQuery(Session& session, const QString& text)
{
    QStringList terms;
    for (const QString& word : text.split(u' '))
        terms << u'"' + word + u'"';
    terms.last() += u'*';
    QElapsedTimer timer;
    timer.start();
    Query query = session.database().prepare(
        u"SELECT s.id, s.title, s.state, snippet(search_fts, 1, '[', ']', '…', 12) FROM search_fts "
        "JOIN story s ON s.id = search_fts.rowid >> 6 WHERE search_fts MATCH ? AND search_fts.rowid & 63 = 1 "
        "AND s.trashed_at IS NULL ORDER BY bm25(search_fts, 10, 1, 1) LIMIT ?"_s);
    query.bind(terms.join(u' ')).bind(kShownRows);
    if (query.run()) {
        while (query.next()) { }
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

int searchFigures(QApplication& app, const QString& portfolio, const QString& settings)
{
    Program program(app, settings);
    RecordListPage* page = openList(program, portfolio);
    waitForRows(page);
    auto raw = Session::open(portfolio, Access::ReadOnly, systemServices({}));
    if (!raw)
        return 1;
    std::vector<double> painted;
    std::vector<double> raws;
    std::vector<double> busy;
    QElapsedTimer awake;
    auto* dispatcher = QAbstractEventDispatcher::instance();
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, page, [&awake] { awake.start(); });
    double longest = 0; // stretch of one query: short ones in between would hide it in a median of all
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, page, [&awake, &longest] {
        if (awake.isValid())
            longest = std::max(longest, double(awake.nsecsElapsed()) / 1e6);
        awake.invalidate();
    });
    auto* field = page->findChild<FilterField*>(u"filterField"_s);
    const QStringList queries = realisticQueries(**raw);
    for (const QString& text : queries) {
        QEventLoop wait;
        QObject::connect(page, &RecordListPage::filled, &wait, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        longest = 0;
        awake.start();
        field->edit()->clear();
        field->edit()->insert(text);
        Q_EMIT field->textEdited(text);
        wait.exec();
        waitForRows(page);
        painted.push_back(double(timer.nsecsElapsed()) / 1e6);
        busy.push_back(longest);
        raws.push_back(rawQuery(**raw, text));
    }
    const double rawMedian = median(raws);
    const double allowed = 1.3 * rawMedian + 16;
    const auto slowest = std::ranges::max_element(painted);
    const double worst = *slowest;
    const QString worstWord = queries.value(slowest - painted.begin());
    bench::print(u"search, key to painted rows"_s,
        u"%1 ms, raw %2 ms, 1.3 x raw + 16"_s.arg(median(painted), 0, 'f', 1).arg(rawMedian, 0, 'f', 1),
        median(painted) / allowed, 1, false);
    bench::print(u"search, worst word"_s, u"%1 ms (%2), 180 allowed"_s.arg(worst, 0, 'f', 1).arg(worstWord),
        worst / 180, 1, false);
    bench::print(u"search, GUI thread busy"_s,
        u"longest stretch a key: median %1 ms, worst %2 ms, 16 allowed"_s.arg(median(busy), 0, 'f', 2)
            .arg(*std::ranges::max_element(busy), 0, 'f', 1),
        median(busy) / 16, 1, false);
    return 0;
}

// Wall time of a start of this program in another role, as the user's clock sees it; its peak memory comes along.
double timeStart(const QStringList& arguments, long& memory)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForReadyRead(60000);
    const double took = double(timer.nsecsElapsed()) / 1e6;
    memory = process.readAllStandardOutput().simplified().mid(6).toLong();
    process.waitForFinished(60000);
    return took;
}

int measureAll()
{
    QTemporaryDir folder;
    const QString empty = folder.filePath(u"empty.encore"_s);
    const QString large = qEnvironmentVariable("ENCORE_BENCH_PORTFOLIO", folder.filePath(u"large.encore"_s));
    if (!createPortfolio(empty))
        return 1;
    if (!QFile::exists(large)
        && QProcess::execute(QCoreApplication::applicationDirPath() + u"/encore-cli"_s,
               {u"generate"_s, large, u"--stories"_s, u"100000"_s, u"--seed"_s, u"1"_s})
            != 0) {
        QTextStream(stderr) << "bench_window: encore-cli could not make the portfolio" << Qt::endl;
        return 1;
    }
    const QString settings = folder.filePath(u"settings.ini"_s);
    std::vector<double> bare;
    std::vector<double> onEmpty;
    std::vector<double> onLarge;
    long memory = 0;
    for (int i = 0; i <= kStarts; ++i) {
        const double one = timeStart({u"--bare"_s}, memory);
        const double two = timeStart({u"--open"_s, empty, settings}, memory);
        const double three = timeStart({u"--open"_s, large, settings}, memory);
        if (i == 0)
            continue; // the first of each warms the caches
        bare.push_back(one);
        onEmpty.push_back(two);
        onLarge.push_back(three);
    }
    bench::print(u"start, empty portfolio"_s,
        u"%1 ms, bare window %2 ms"_s.arg(median(onEmpty), 0, 'f', 0).arg(median(bare), 0, 'f', 0),
        median(onEmpty) / median(bare), 4, false);
    bench::print(u"start, 100,000 stories"_s,
        u"%1 ms, empty %2 ms"_s.arg(median(onLarge), 0, 'f', 0).arg(median(onEmpty), 0, 'f', 0),
        median(onLarge) / median(onEmpty), 1.6, false);
    bench::print(
        u"peak memory, 100,000 stories"_s, u"%1 MiB, 170 allowed"_s.arg(memory), double(memory) / 170, 1, false);
    return QProcess::execute(QCoreApplication::applicationFilePath(), {u"--search"_s, large, settings});
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString role = arguments.value(1);
    if (role == u"--bare"_s)
        return bareWindow();
    if (role == u"--open"_s)
        return startProgram(app, arguments.value(2), arguments.value(3));
    if (role == u"--search"_s)
        return searchFigures(app, arguments.value(2), arguments.value(3));
    return measureAll();
}
