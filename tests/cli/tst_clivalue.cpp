// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

// A story with one benefit: 30 minutes become 10, 600 times a year.
struct Desk : CliRunner
{
    QString file = path(u"p.encore"_s);

    Desk()
    {
        run({u"new"_s, file});
        run({u"add"_s, file, u"stories"_s, u"title=One list"_s});
        run({u"add"_s, file, u"people"_s, u"name=Fin Ance"_s});
        run({u"add"_s, file, u"benefits"_s, u"name=Handover"_s, u"story=1"_s, u"type=time_saved"_s, u"class=hard"_s,
            u"direction=lower"_s, u"unit=min"_s, u"baseline=30"_s, u"actual=10"_s, u"volume=600"_s, u"attribution=50"_s,
            u"confidence=100"_s, u"not_headcount=true"_s});
    }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile written(path(name));
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
    }
};

} // namespace

class tst_CliValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBenefitExplainsItself()
    {
        Desk desk;
        QCOMPARE(desk.run({u"value"_s, desk.file, u"benefits"_s, u"1"_s, u"--json"_s}), int(cli::Done));
        const QJsonObject value = desk.json();
        QCOMPARE(value[u"claimed"_s][u"number"_s].toDouble(), 100.0);
        QCOMPARE(value[u"claimed"_s][u"unit"_s].toString(), u"h"_s);
        QCOMPARE(value[u"not_headcount"_s].toBool(), true);
        QCOMPARE(value[u"steps"_s][0].toString(), u"Improvement: 30 min − 10 min = 20 min"_s);
        QCOMPARE(desk.run({u"value"_s, desk.file, u"stories"_s, u"1"_s}), int(cli::Done));
        QVERIFY(desk.text().contains(u"100 h"_s) && desk.text().contains(u"Not a headcount case"_s));
        QCOMPARE(desk.run({u"value"_s, desk.file, u"people"_s, u"1"_s}), int(cli::Usage));
    }

    void whatFinanceHasValidatedIsRevisedNotChanged()
    {
        Desk desk;
        QCOMPARE(desk.run({u"validate"_s, desk.file, u"1"_s, u"--by"_s, u"Fin Ance"_s, u"--on"_s, u"2026-02-01"_s}),
            int(cli::Done));
        QVERIFY(desk.run({u"set"_s, desk.file, u"benefits"_s, u"1"_s, u"actual=5"_s}) != cli::Done);
        QVERIFY2(desk.messages().contains(u"revision"_s), qPrintable(desk.messages()));
        QCOMPARE(desk.run({u"revise"_s, desk.file, u"1"_s}), int(cli::Done));
        QCOMPARE(desk.text().trimmed(), u"2"_s);
        QCOMPARE(desk.run({u"set"_s, desk.file, u"benefits"_s, u"2"_s, u"actual=20"_s}), int(cli::Done));
        QCOMPARE(desk.run({u"value"_s, desk.file, u"--json"_s}), int(cli::Done));
        const QJsonObject all = desk.json();
        QCOMPARE(all[u"totals"_s].toArray().size(), 1);
        QCOMPARE(all[u"totals"_s][0][u"claimed"_s].toDouble(), 50.0);
        QCOMPARE(all[u"totals"_s][0][u"class"_s].toString(), u"hard"_s);
        QCOMPARE(all[u"excluded"_s][0][u"reason"_s].toString(), u"superseded"_s);
        QVERIFY(all[u"roi_percent"_s].isNull());
    }

    void aBenefitWithTwoOwnersIsRefused()
    {
        Desk desk;
        desk.run({u"add"_s, desk.file, u"use-cases"_s, u"title=List"_s});
        desk.run({u"add"_s, desk.file, u"teams"_s, u"name=Night"_s});
        desk.run({u"add"_s, desk.file, u"replications"_s, u"use_case=1"_s, u"team=1"_s});
        QVERIFY(desk.run({u"set"_s, desk.file, u"benefits"_s, u"1"_s, u"replication=1"_s}) != cli::Done);
        QVERIFY2(desk.messages().contains(u"not to both"_s), qPrintable(desk.messages()));
        QCOMPARE(
            desk.run({u"set"_s, desk.file, u"benefits"_s, u"1"_s, u"replication=1"_s, u"story="_s}), int(cli::Done));
    }

    void anImportLeavesOutOnlyTheOneWithTwoOwners()
    {
        Desk desk;
        desk.run({u"add"_s, desk.file, u"use-cases"_s, u"title=List"_s});
        desk.run({u"add"_s, desk.file, u"teams"_s, u"name=Night"_s});
        desk.run({u"add"_s, desk.file, u"replications"_s, u"use_case=1"_s, u"team=1"_s});
        const QString exported = desk.path(u"all.json"_s);
        QCOMPARE(desk.run({u"export"_s, desk.file, u"--format"_s, u"json"_s, u"--out"_s, exported}), int(cli::Done));
        QFile file(exported);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        QJsonArray records = all[u"records"_s].toArray();
        QString copy;
        for (const QJsonValue& each : std::as_const(records)) {
            if (each[u"kind_of"_s] == u"replication"_s)
                copy = each[u"uid"_s].toString();
        }
        for (const QJsonValue& each : QJsonArray(records)) {
            if (each[u"kind_of"_s] != u"benefit"_s)
                continue;
            QJsonObject both = each.toObject();
            both[u"uid"_s] = u"both"_s;
            both[u"replication"_s] = copy;
            records.append(both);
        }
        all[u"records"_s] = records;
        desk.write(u"two.json"_s, QJsonDocument(all).toJson());
        const QString other = desk.path(u"other.encore"_s);
        desk.run({u"new"_s, other});
        QCOMPARE(desk.run({u"import"_s, other, desk.path(u"two.json"_s)}), int(cli::Done));
        const QString said = desk.text() + desk.messages();
        QVERIFY2(said.contains(u"not to both"_s), qPrintable(said));
        QCOMPARE(desk.run({u"list"_s, other, u"benefits"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(desk.json()[u"count"_s].toInt(), 1);
    }

    void evidenceSaysWhatWouldRaiseIt()
    {
        Desk desk;
        desk.run({u"set"_s, desk.file, u"stories"_s, u"1"_s, u"summary=What we did."_s});
        QCOMPARE(desk.run({u"evidence"_s, desk.file, u"stories"_s, u"1"_s, u"--json"_s}), int(cli::Done));
        QCOMPARE(desk.json()[u"level"_s].toInt(), 2);
        QCOMPARE(desk.json()[u"raise"_s][0][u"key"_s].toString(), u"comparison"_s);
        QVERIFY(desk.json()[u"scale"_s].toString().contains(u"Nesta"_s));
    }
};

QTEST_GUILESS_MAIN(tst_CliValue)
#include "tst_clivalue.moc"
