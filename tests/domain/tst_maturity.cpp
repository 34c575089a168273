// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/maturityrules.h"
#include "model/domain/usecase.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

Record pattern(const QString& maturity, bool filled = true)
{
    Record record;
    record.kind = usecase::kind;
    if (!maturity.isEmpty())
        record.set(usecase::maturity, maturity);
    for (const TemplateSection& each : patternTemplate().sections) {
        if (filled && each.required)
            record.sections.push_back({0, {}, QString(each.key), QString(each.key), 2, u"Text."_s});
    }
    return record;
}

KnownInstance instance(qint64 team, qint64 unit, const QString& state = u"adopted"_s, bool audited = false)
{
    return {RecordId{team}, RecordId{unit}, state, audited};
}

QStringList codes(const std::vector<Missing>& missing)
{
    QStringList found;
    for (const Missing& each : missing)
        found << each.code;
    return found;
}

} // namespace

class tst_Maturity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestionFollowsTheProof_data();
    void suggestionFollowsTheProof();
    void markedTooHighSaysWhatIsUnproven();
    void retiredStaysRetired();
};

void tst_Maturity::suggestionFollowsTheProof_data()
{
    QTest::addColumn<bool>("filled");
    QTest::addColumn<std::vector<KnownInstance>>("instances");
    QTest::addColumn<int>("stories");
    QTest::addColumn<bool>("conflicts");
    QTest::addColumn<bool>("kitAndTaught");
    QTest::addColumn<QString>("suggested");
    QTest::addColumn<QStringList>("missing");
    using Instances = std::vector<KnownInstance>;
    const Instances three{instance(1, 10), instance(2, 10), instance(3, 11)};
    const Instances audited{instance(1, 10, u"sustained"_s, true), instance(2, 10, u"sustained"_s, true),
        instance(3, 11, u"adopted"_s, true)};
    QTest::newRow("nothing written") << false << Instances{} << 1 << false << false << u"initial"_s
                                     << QStringList{u"section:problem"_s, u"section:context"_s, u"section:forces"_s,
                                            u"section:solution"_s, u"section:resulting_context"_s};
    QTest::newRow("nobody does it") << true << Instances{instance(1, 10, u"trial"_s)} << 0 << false << false
                                    << u"initial"_s << QStringList{u"instance"_s};
    QTest::newRow("a story tells of it") << true << Instances{} << 1 << false << false << u"structured"_s
                                         << QStringList{u"teams"_s, u"units"_s, u"conflicts"_s};
    QTest::newRow("one team three times") << true << Instances{instance(1, 10), instance(1, 10), instance(1, 11)} << 0
                                          << true << false << u"structured"_s << QStringList{u"teams"_s};
    QTest::newRow("one unit") << true << Instances{instance(1, 10), instance(2, 10), instance(3, 10)} << 0 << true
                              << false << u"structured"_s << QStringList{u"units"_s};
    QTest::newRow("conflicts") << true << three << 0 << false << false << u"structured"_s
                               << QStringList{u"conflicts"_s};
    QTest::newRow("proven") << true << three << 0 << true << true << u"validated"_s << QStringList{u"audits"_s};
    QTest::newRow("no kit") << true << audited << 0 << true << false << u"validated"_s
                            << QStringList{u"kit"_s, u"taught"_s};
    QTest::newRow("all there") << true << audited << 0 << true << true << u"established"_s << QStringList();
}

void tst_Maturity::suggestionFollowsTheProof()
{
    QFETCH(bool, filled);
    QFETCH(std::vector<KnownInstance>, instances);
    QFETCH(int, stories);
    QFETCH(bool, conflicts);
    QFETCH(bool, kitAndTaught);
    QFETCH(QString, suggested);
    QFETCH(QStringList, missing);
    Record record = pattern({}, filled);
    record.set(usecase::conflictsAddressed, conflicts);
    record.set(usecase::kitComplete, kitAndTaught);
    record.set(usecase::taught, kitAndTaught);
    const MaturityAdvice advice = maturityAdvice(record, {instances, stories});
    QCOMPARE(advice.suggested, suggested);
    QCOMPARE(codes(advice.missing), missing);
    QVERIFY(advice.differs() && !englishText(advice.reason).isEmpty());
}

void tst_Maturity::markedTooHighSaysWhatIsUnproven()
{
    const MaturityAdvice advice = maturityAdvice(pattern(u"established"_s), {{}, 1});
    QCOMPARE(advice.suggested, u"structured"_s);
    QCOMPARE(codes(advice.unproven),
        QStringList({u"teams"_s, u"units"_s, u"conflicts"_s, u"audits"_s, u"kit"_s, u"taught"_s}));
    QVERIFY(maturityAdvice(pattern(u"structured"_s), {{}, 1}).unproven.empty());
    QVERIFY(!maturityAdvice(pattern(u"structured"_s), {{}, 1}).differs());
}

void tst_Maturity::retiredStaysRetired()
{
    const MaturityAdvice advice = maturityAdvice(pattern(u"retired"_s), {{}, 3});
    QVERIFY(!advice.differs() && advice.missing.empty());
}

QTEST_GUILESS_MAIN(tst_Maturity)
#include "tst_maturity.moc"
