// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/portfoliofile.h"
#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "model/store/textindex.h"
#include "tests/support/testportfolio.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace encore;
using namespace Qt::StringLiterals;

/// The program is killed at a hundred random moments of edits and imports: the portfolio is in its old or its new state, and sound.
class tst_Kills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAnywhere();

private:
    qint64 stories();
    void writeTable(int number);
    QStringList importArguments() const;
    QStringList editArguments(int number) const;
    /// How long it took, -1 when it was killed before its end (never with a negative time).
    qint64 run(const QStringList& arguments, qint64 killAfterMs);
    QTemporaryDir m_folder;
    FakeServices m_fake;
    QString m_portfolio;
    QString m_table;
};

namespace {
constexpr int kKills = 100;
constexpr int kRows = 120;
} // namespace

void tst_Kills::initTestCase()
{
    m_portfolio = m_folder.filePath(u"killed.encore"_s);
    QVERIFY(createPortfolio(m_portfolio));
    m_table = m_folder.filePath(u"stories.csv"_s);
}

qint64 tst_Kills::stories()
{
    auto session = Session::open(m_portfolio, Access::ReadWrite, m_fake.services());
    if (!session)
        return -1;
    const qint64 count = countRecords((*session)->database(), (*session)->schemas().of(story::kind)).valueOr(-1);
    return checkIntegrity((*session)->database()) && TextIndex((*session)->database()).integrityCheck() ? count : -2;
}

void tst_Kills::killedAnywhere()
{
    // A fixed seed: the moments differ with the machine's speed, the sequence of commands does not.
    QRandomGenerator random(20250317);
    writeTable(-1);
    const qint64 importMs = run(importArguments(), -1);
    const qint64 editMs = run(editArguments(-1), -1);
    QCOMPARE(stories(), kRows);
    qint64 before = kRows;
    int killed = 0;
    for (int i = 0; i < kKills; ++i) {
        const bool import = random.bounded(2) == 0;
        if (import)
            writeTable(i);
        // Up to a fifth beyond the usual time, so that some get through and the last moments are met too.
        const qint64 limit = (import ? importMs : editMs) * 6 / 5 + 1;
        killed +=
            run(import ? importArguments() : editArguments(i), qint64(random.bounded(quint32(limit)))) < 0 ? 1 : 0;
        const qint64 now = stories();
        QVERIFY2(now == before || (import && now == before + kRows),
            qPrintable(u"%1 stories after %2, kill %3"_s.arg(now).arg(before).arg(i)));
        before = now;
    }
    qInfo("%d of %d runs were killed, %lld stories came through", killed, kKills, static_cast<long long>(before));
    QVERIFY(killed > kKills / 4);
}

void tst_Kills::writeTable(int number)
{
    QFile table(m_table);
    QVERIFY(table.open(QIODevice::WriteOnly | QIODevice::Truncate));
    table.write("Title,Challenge,Results\n");
    for (int row = 0; row < kRows; ++row)
        table.write(u"Story %1 of %2,It was hard %1,It got better %2\n"_s.arg(row).arg(number).toUtf8());
}

QStringList tst_Kills::importArguments() const
{
    return {u"import"_s, m_portfolio, m_table, u"--as"_s, u"stories"_s};
}

QStringList tst_Kills::editArguments(int number) const
{
    return {u"set"_s, m_portfolio, u"stories"_s, u"1"_s, u"one_line=edit %1"_s.arg(number)};
}

qint64 tst_Kills::run(const QStringList& arguments, qint64 killAfterMs)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(ENCORE_CLI), arguments);
    if (!process.waitForStarted() || process.waitForFinished(int(killAfterMs)))
        return timer.elapsed();
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished();
    return -1;
}

QTEST_GUILESS_MAIN(tst_Kills)
#include "tst_kills.moc"
