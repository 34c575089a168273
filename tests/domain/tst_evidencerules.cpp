// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/evidencerules.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

class tst_EvidenceRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLevelNeedsAllBelowIt_data()
    {
        QTest::addColumn<bool>("described");
        QTest::addColumn<bool>("measured");
        QTest::addColumn<bool>("compared");
        QTest::addColumn<int>("otherTeams");
        QTest::addColumn<bool>("thirdParty");
        QTest::addColumn<int>("sites");
        QTest::addColumn<bool>("kit");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("raise");
        QTest::newRow("anecdote") << false << true << true << 3 << true << 3 << true << 0 << u"description"_s;
        QTest::newRow("described") << true << false << true << 3 << true << 3 << true << 1 << u"measurement"_s;
        QTest::newRow("measured") << true << true << false << 3 << true << 3 << true << 2 << u"comparison"_s;
        QTest::newRow("compared") << true << true << true << 0 << false << 3 << true << 3 << u"replication"_s;
        QTest::newRow("replicated") << true << true << true << 1 << false << 1 << false << 4 << u"several_sites kit"_s;
        QTest::newRow("confirmed") << true << true << true << 0 << true << 2 << false << 4 << u"kit"_s;
        QTest::newRow("scalable") << true << true << true << 1 << false << 2 << true << 5 << QString();
    }
    void eachLevelNeedsAllBelowIt()
    {
        QFETCH(bool, described);
        QFETCH(bool, measured);
        QFETCH(bool, compared);
        QFETCH(int, otherTeams);
        QFETCH(bool, thirdParty);
        QFETCH(int, sites);
        QFETCH(bool, kit);
        const EvidenceLevel found = evidenceLevel({described, measured, compared, otherTeams, thirdParty, sites, kit});
        QStringList gaps;
        for (const EvidenceGap gap : found.raise) {
            QVERIFY(!QString::fromUtf8(evidenceGapText(gap)).isEmpty());
            gaps << evidenceGapKey(gap);
        }
        QTEST(found.level, "level");
        QTEST(gaps.join(u' '), "raise");
    }

    void aClaimCountsAsFarAsItIsProven()
    {
        const std::array weights{0.0, 0.1, 0.3, 0.6, 0.8, 1.0};
        QCOMPARE(evidenceWeighted(1000, 0, weights), 0.0);
        QCOMPARE(evidenceWeighted(1000, 2, weights), 300.0);
        QCOMPARE(evidenceWeighted(1000, 5, weights), 1000.0);
        QVERIFY(QString::fromUtf8(kEvidenceScaleText).contains(u"Nesta"_s));
    }
};

QTEST_APPLESS_MAIN(tst_EvidenceRules)
#include "tst_evidencerules.moc"
