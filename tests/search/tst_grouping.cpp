// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/search/grouping.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace encore;

namespace {

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
    void replicate(RecordId useCase, RecordId team, const QString& state)
    {
        Record record;
        record.kind = replication::kind;
        record.set(replication::useCase, useCase);
        record.set(replication::team, team);
        record.set(replication::state, state);
        add(record);
    }
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

QString described(Session& session, const GroupedHits& hits)
{
    QStringList out;
    for (const RecordGroup& group : hits.groups) {
        QStringList titles;
        for (qint64 i = group.start; i < group.start + group.count; ++i) {
            const auto names =
                titlesOf(session.database(), session.schemas().of(story::kind), std::array{hits.ids[size_t(i)]});
            titles << names->begin()->second;
        }
        out << QString((group.label.isEmpty() ? u"-"_s : group.label) + u": "_s + titles.join(u", "_s));
    }
    return out.join(u" | "_s);
}

} // namespace

class tst_Grouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsHoldTheRecordsInOrder_data();
    void groupsHoldTheRecordsInOrder();
    void groupsFollowTheFilter();
    void everyFieldThatIsOfferedGroups();
    void whatHasNoValuesIsRefused();
};

void tst_Grouping::groupsHoldTheRecordsInOrder_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("groups");
    QTest::newRow("choices in their own order")
        << u"state"_s << u"captured: Nothing | draft: Anchor, apple | published: Zebra"_s;
    QTest::newRow("by the first of several") << u"teams"_s << u"North: Anchor, apple | South: Zebra | -: Nothing"_s;
    QTest::newRow("years, the newest first")
        << u"happened_from"_s << u"2025: Anchor, apple | 2024: Zebra | -: Nothing"_s;
    QTest::newRow("a choice of one's own") << u"wave"_s << u"second: apple | first: Zebra | -: Anchor, Nothing"_s;
    QTest::newRow("titles by letter") << u"title"_s << u"A: Anchor, apple | N: Nothing | Z: Zebra"_s;
}

void tst_Grouping::groupsHoldTheRecordsInOrder()
{
    QFETCH(QString, field);
    QFETCH(QString, groups);
    Seeded portfolio;
    const auto hits = groupedRecords(portfolio.session(), {story::kind, {}, false, {{u"title"_s, false}}, 200}, field);
    QVERIFY2(hits.ok(), hits.ok() ? "" : qPrintable(hits.error().detail));
    QCOMPARE(described(portfolio.session(), *hits), groups);
}

void tst_Grouping::groupsFollowTheFilter()
{
    Seeded portfolio;
    const auto hits =
        groupedRecords(portfolio.session(), {story::kind, u"state:draft anchor"_s, false, {}, 200}, u"state"_s);
    QVERIFY(hits.ok());
    QCOMPARE(described(portfolio.session(), *hits), u"draft: Anchor"_s);
    QCOMPARE(hits->ids.size(), size_t(1));
}

void tst_Grouping::everyFieldThatIsOfferedGroups()
{
    Seeded portfolio;
    for (const RecordSchema& schema : portfolio.session().schemas().all()) {
        for (const QString& field : groupFields(schema)) {
            const auto hits = groupedRecords(portfolio.session(), {schema.kind(), {}, false, {}, 200}, field);
            QVERIFY2(hits.ok(), qPrintable(schema.table() + u' ' + field));
            qint64 sum = 0;
            for (const RecordGroup& group : hits->groups) {
                QCOMPARE(group.start, sum);
                sum += group.count;
            }
            QCOMPARE(sum, qint64(hits->ids.size()));
            QCOMPARE(sum, countRecords(portfolio.database(), schema).valueOr(-1));
        }
    }
}

void tst_Grouping::whatHasNoValuesIsRefused()
{
    Seeded portfolio;
    const auto hits = groupedRecords(portfolio.session(), {story::kind, {}, false, {}, 200}, u"nonsense"_s);
    QVERIFY(!hits);
    QCOMPARE(hits.error().code, ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(tst_Grouping)
#include "tst_grouping.moc"
