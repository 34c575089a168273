// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/insight/lineage.h"
#include "tests/support/testportfolio.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

// story → idea → use case → replication → replication copied from it → the story told of that.
class TestLineage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingThatHangsTogetherIsFoundFromAnyEnd_data();
    void everythingThatHangsTogetherIsFoundFromAnyEnd();
    void generationsCountTakingOver();
    void arrowsRunForward();
    void whatLiesInTheTrashIsLeftOut();
    void aRingEnds();
    void tooManyAreCutAndSaid();

private:
    RecordId add(Record record, Kind kind)
    {
        record.kind = kind;
        return m_portfolio->add(record);
    }
    Lineage lineage(Kind kind, RecordId id, size_t most = kMostLineage)
    {
        return lineageOf(m_portfolio->session(), {kind, id}, most).valueOr(Lineage());
    }
    static const LineageNode* node(const Lineage& lineage, Kind kind, RecordId id)
    {
        const auto found = std::ranges::find(lineage.nodes, RecordRef{kind, id}, &LineageNode::record);
        return found == lineage.nodes.end() ? nullptr : &*found;
    }

    std::unique_ptr<TestPortfolio> m_portfolio;
    RecordId m_first, m_idea, m_useCase, m_source, m_copy, m_told;
};

void TestLineage::init()
{
    m_portfolio = std::make_unique<TestPortfolio>();
    Record idea;
    idea.set(idea::title, u"Ask them together"_s);
    Record replication;
    m_first = m_portfolio->add(makeStory(u"How it began"_s));
    m_useCase = m_portfolio->add(makeUseCase(u"Ask once"_s));
    idea.set(idea::story, m_first);
    idea.set(idea::useCase, m_useCase);
    m_idea = add(idea, idea::kind);
    replication.set(replication::useCase, m_useCase);
    replication.set(replication::team, m_portfolio->add(makeTeam(u"North"_s)));
    m_source = add(replication, replication::kind);
    replication.set(replication::team, m_portfolio->add(makeTeam(u"South"_s)));
    replication.set(replication::source, m_source);
    m_copy = add(replication, replication::kind);
    Record told = makeStory(u"How it went in the south"_s);
    told.set(story::useCase, m_useCase);
    told.set(story::replication, m_copy);
    m_told = m_portfolio->add(told);
    m_portfolio->add(makeStory(u"Something else"_s));
}

void TestLineage::everythingThatHangsTogetherIsFoundFromAnyEnd_data()
{
    QTest::addColumn<int>("from");
    for (int i = 0; i < 6; ++i)
        QTest::addRow("%d", i) << i;
}

void TestLineage::everythingThatHangsTogetherIsFoundFromAnyEnd()
{
    QFETCH(int, from);
    const std::array<RecordRef, 6> all{RecordRef{story::kind, m_first}, {idea::kind, m_idea},
        {usecase::kind, m_useCase}, {replication::kind, m_source}, {replication::kind, m_copy}, {story::kind, m_told}};
    const Lineage found = lineage(all[size_t(from)].kind, all[size_t(from)].id);
    QCOMPARE(found.nodes.size(), all.size());
    QVERIFY(found.nodes.front().record == all[size_t(from)]);
    for (const RecordRef& each : all)
        QVERIFY(node(found, each.kind, each.id));
    QCOMPARE(found.edges.size(), size_t(5));
    QVERIFY(!found.more);
}

void TestLineage::generationsCountTakingOver()
{
    const Lineage found = lineage(story::kind, m_told);
    QCOMPARE(node(found, story::kind, m_first)->generation, 0);
    QCOMPARE(node(found, usecase::kind, m_useCase)->generation, 0);
    QCOMPARE(node(found, replication::kind, m_source)->generation, 1);
    QCOMPARE(node(found, replication::kind, m_copy)->generation, 2);
    QCOMPARE(node(found, story::kind, m_told)->generation, 2);
    QCOMPARE(node(found, replication::kind, m_copy)->title, u"South"_s);
}

void TestLineage::arrowsRunForward()
{
    const Lineage found = lineage(usecase::kind, m_useCase);
    const auto has = [&](Kind fromKind, RecordId from, Kind toKind, RecordId to, LineageLink link) {
        return std::ranges::any_of(found.edges, [&](const LineageEdge& edge) {
            return found.nodes[edge.from].record == RecordRef{fromKind, from}
            && found.nodes[edge.to].record == RecordRef{toKind, to} && edge.link == link;
        });
    };
    QVERIFY(has(story::kind, m_first, idea::kind, m_idea, LineageLink::Inspired));
    QVERIFY(has(idea::kind, m_idea, usecase::kind, m_useCase, LineageLink::Became));
    QVERIFY(has(usecase::kind, m_useCase, replication::kind, m_source, LineageLink::Replicated));
    QVERIFY(has(replication::kind, m_source, replication::kind, m_copy, LineageLink::CopiedFrom));
    QVERIFY(has(replication::kind, m_copy, story::kind, m_told, LineageLink::ToldIn));
}

void TestLineage::whatLiesInTheTrashIsLeftOut()
{
    QVERIFY(m_portfolio->session().write(
        u"trash"_s, [this](UnitOfWork& work) { return trashRecord(work, replication::kind, m_source); }));
    const Lineage found = lineage(usecase::kind, m_useCase);
    QVERIFY(!node(found, replication::kind, m_source));
    QVERIFY(!node(found, replication::kind, m_copy)); // only the one in the trash joined them
}

void TestLineage::aRingEnds()
{
    QVERIFY(m_portfolio->session().write(u"ring"_s, [this](UnitOfWork& work) {
        RecordPatch patch;
        patch.values.emplace(QString::fromLatin1(story::inspiredBy.key), Value(m_told));
        return updateRecord(work, story::kind, m_first, 0, patch);
    }));
    QCOMPARE(lineage(story::kind, m_first).nodes.size(), size_t(6));
}

void TestLineage::tooManyAreCutAndSaid()
{
    const Lineage found = lineage(story::kind, m_first, 3);
    QCOMPARE(found.nodes.size(), size_t(3));
    QVERIFY(found.more);
}

QTEST_GUILESS_MAIN(TestLineage)
#include "tst_lineage.moc"
