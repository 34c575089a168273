// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/reports.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace encore;

namespace {

Record tried(RecordId useCase, RecordId team, const QString& state)
{
    Record record;
    record.kind = replication::kind;
    record.set(replication::useCase, useCase);
    record.set(replication::team, team);
    record.set(replication::state, state);
    return record;
}

// Two use cases at three teams, and stories in several states; one story has two teams, one nothing at all.
class Seeded : public TestPortfolio
{
public:
    Seeded()
    {
        (void)database().run(u"INSERT INTO custom_field (kind, key, label, type, choices, position) VALUES "
                             "('story', 'wave', 'Wave', 'choice', '[\"second\",\"first\"]', 1)"_s);
        (void)session().reloadSchemas();
        inbox = add(makeUseCase(u"Shared inbox"_s));
        sheet = add(makeUseCase(u"Handover sheet"_s));
        north = add(makeTeam(u"North"_s));
        south = add(makeTeam(u"South"_s));
        quiet = add(makeTeam(u"Quiet"_s));
        replicate(inbox, north, u"trial"_s);
        replicate(inbox, north, u"adopted"_s);
        replicate(inbox, south, u"considering"_s);
        replicate(sheet, south, u"sustained"_s);
        tell(u"Zebra"_s, u"published"_s, {south, north}, u"2024-03"_s, u"first"_s);
        tell(u"apple"_s, u"draft"_s, {north}, u"2025"_s, u"second"_s);
        tell(u"Anchor"_s, u"draft"_s, {north}, u"2025-06-01"_s, {});
        tell(u"Nothing"_s, {}, {}, {}, {});
    }

    RecordId inbox, sheet, north, south, quiet;

private:
    void replicate(RecordId useCase, RecordId team, const QString& state) { add(tried(useCase, team, state)); }
    void tell(const QString& title, const QString& state, const std::vector<RecordId>& teams, const QString& when,
        const QString& wave)
    {
        Record record = makeStory(title);
        record.setValue(u"state"_s, normalized(Value(state)));
        record.set(story::teams, teams);
        if (!when.isEmpty())
            record.set(story::happenedFrom, *PartialDate::fromText(when));
        record.setValue(u"wave"_s, normalized(Value(wave)));
        add(record);
    }
};

} // namespace

class tst_CrossTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void useCasesByTeams();
    void matrixAndCoverageAgree();
    void severalValuesCountUnderEach();
    void longSidesKeepTheFullest();
    void everySideThatIsOfferedStands();
};

void tst_CrossTable::useCasesByTeams()
{
    Seeded portfolio;
    const auto table = crossTable(portfolio.session(), {replication::kind, {}, u"use_case"_s, u"team"_s, u"state"_s});
    QVERIFY(table.ok());
    QCOMPARE(table->rows.size(), size_t(2));
    QCOMPARE(table->rows[0].label, u"Handover sheet"_s);
    QCOMPARE(table->columns.size(), size_t(3));
    QCOMPARE(table->columns[1].label, u"Quiet"_s);
    QCOMPARE(table->columns[1].count, 0);
    QCOMPARE(table->cell(1, 0).count, 2);
    QCOMPARE(table->cell(1, 0).state, u"adopted"_s);
    QCOMPARE(table->cell(1, 2).state, u"considering"_s);
    QCOMPARE(table->cell(0, 1).count, 0);
    QCOMPARE(table->n, 4);
    const auto some = crossTable(
        portfolio.session(), {replication::kind, u"state:sustained"_s, u"use_case"_s, u"team"_s, u"state"_s});
    QVERIFY(some.ok());
    QCOMPARE(some->cell(1, 0).count, 0);
    QCOMPARE(some->cell(0, 2).count, 1);
    // Another attempt that was given up does not hide that the team has it in use.
    Record attempt;
    attempt.kind = replication::kind;
    attempt.set(replication::useCase, RecordId{table->rows[1].value.toLongLong()});
    attempt.set(replication::team, RecordId{table->columns[0].value.toLongLong()});
    attempt.set(replication::state, u"abandoned"_s);
    portfolio.add(attempt);
    const auto again = crossTable(portfolio.session(), {replication::kind, {}, u"use_case"_s, u"team"_s, u"state"_s});
    QCOMPARE(again->cell(1, 0).count, 3);
    QCOMPARE(again->cell(1, 0).state, u"adopted"_s);
}

// Every state in every order of entering, at one team: the list's matrix and the coverage tell the same of each cell.
void tst_CrossTable::matrixAndCoverageAgree()
{
    Seeded portfolio;
    QStringList states;
    for (const Choice& each : choices::kReplicationStates)
        states << QString::fromLatin1(each.code);
    QVERIFY(portfolio.session().write(u"states"_s, [&](UnitOfWork& work) -> Status {
        work.takeAsIs();
        for (qsizetype i = 0; i < states.size(); ++i) {
            ENCORE_ASSIGN(useCase, addRecord(work, makeUseCase(u"Use case %1"_s.arg(i))));
            for (qsizetype j = 0; j <= i; ++j)
                ENCORE_TRY(addRecord(work, tried(useCase, portfolio.quiet, states[(i * 5 + j) % states.size()])));
        }
        return {};
    }));
    const auto table = crossTable(portfolio.session(), {replication::kind, {}, u"use_case"_s, u"team"_s, u"state"_s});
    const auto report = coverage(portfolio.session());
    QVERIFY(table && report);
    QCOMPARE(report->useCases.size(), table->rows.size());
    QCOMPARE(report->teams.size(), table->columns.size());
    for (size_t row = 0; row < table->rows.size(); ++row) {
        const auto same = [&table, row](const Coverage::Axis& axis) {
            return QString::number(axis.id.value) == table->rows[row].value;
        };
        const auto at = size_t(std::ranges::find_if(report->useCases, same) - report->useCases.begin());
        for (size_t column = 0; column < table->columns.size(); ++column) {
            QCOMPARE(QString::number(report->teams[column].id.value), table->columns[column].value);
            QCOMPARE(report->cell(at, column).state, table->cell(row, column).state);
            QCOMPARE(report->cell(at, column).count, table->cell(row, column).count);
        }
    }
}

void tst_CrossTable::severalValuesCountUnderEach()
{
    Seeded portfolio;
    const auto table = crossTable(portfolio.session(), {story::kind, {}, u"state"_s, u"teams"_s, {}});
    QVERIFY(table.ok());
    const auto row = std::ranges::find(table->rows, u"published"_s, &CrossTable::Axis::value);
    QVERIFY(row != table->rows.end());
    const auto at = size_t(row - table->rows.begin());
    QCOMPARE(table->cell(at, 0).count, 1);            // North
    QCOMPARE(table->cell(at, 2).count, 1);            // South
    QCOMPARE(table->columns.back().value, QString()); // the story without a team
    QCOMPARE(table->columns.back().count, 1);
}

void tst_CrossTable::longSidesKeepTheFullest()
{
    Seeded portfolio;
    CrossRequest request{replication::kind, {}, u"use_case"_s, u"team"_s, u"state"_s};
    request.mostRows = 1;
    request.mostColumns = 1;
    const auto table = crossTable(portfolio.session(), request);
    QVERIFY(table.ok());
    QCOMPARE(table->rows.size(), size_t(1));
    QCOMPARE(table->rows[0].label, u"Shared inbox"_s);
    QCOMPARE(table->rowsLeftOut, 1);
    QCOMPARE(table->columnsLeftOut, 1);
}

void tst_CrossTable::everySideThatIsOfferedStands()
{
    Seeded portfolio;
    for (const RecordSchema& schema : portfolio.session().schemas().all()) {
        for (const QString& field : crossFields(schema))
            QVERIFY2(crossTable(portfolio.session(), {schema.kind(), {}, field, field, {}}).ok(),
                qPrintable(schema.table() + u' ' + field));
    }
    QVERIFY(!crossTable(portfolio.session(), {story::kind, {}, u"teams"_s, u"one_line"_s, {}}));
}

QTEST_GUILESS_MAIN(tst_CrossTable)
#include "tst_crosstable.moc"
