// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

// A story with a figure that nobody has put a value to: 30 minutes become 10.
MainWindow* openFigure(Journey& journey)
{
    MainWindow* window = journey.open(journey.makePortfolio(u"value.encore"_s));
    window->context()->write(window, u"figures"_s, [](UnitOfWork& work) -> Status {
        Record told;
        told.kind = story::kind;
        told.set(story::title, u"One list"_s);
        told.set(story::summary, u"What we did."_s);
        ENCORE_ASSIGN(owner, addRecord(work, told));
        Record figure;
        figure.kind = benefit::kind;
        figure.set(benefit::name, u"Handover"_s);
        figure.set(benefit::story, owner);
        figure.set(benefit::type, u"time_saved"_s);
        figure.set(benefit::benefitClass, u"hard"_s);
        figure.set(benefit::direction, u"lower"_s);
        figure.set(benefit::unit, u"min"_s);
        figure.set(benefit::baseline, 30.0);
        figure.set(benefit::actual, 10.0);
        ENCORE_ASSIGN(added, addRecord(work, figure));
        Q_UNUSED(added)
        Record person;
        person.kind = person::kind;
        person.set(person::name, u"Fin Ance"_s);
        ENCORE_ASSIGN(somebody, addRecord(work, person));
        Q_UNUSED(somebody)
        return {};
    });
    Journey::settle(*window);
    window->navigation().openRecord(benefit::kind, RecordId{1});
    Journey::settle(*window);
    return window;
}

QString textOf(MainWindow& window, const QString& name)
{
    const auto* label = Journey::find<QLabel>(window, name);
    return label ? label->text() : QString();
}

void click(MainWindow& window, const QString& name)
{
    auto* button = Journey::find<QAbstractButton>(window, name);
    QVERIFY2(button, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
    Journey::settle(window);
}

void type(MainWindow& window, const QString& name, const QString& text)
{
    auto* edit = Journey::find<QLineEdit>(window, name);
    QVERIFY2(edit, qPrintable(name));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Tab);
    Journey::settle(window);
}

} // namespace

class tst_ValueJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromAFigureToOneThatFinanceBelieves();
    void aTotalExplainsItselfDownToItsRows();
};

void tst_ValueJourney::fromAFigureToOneThatFinanceBelieves()
{
    Journey journey;
    MainWindow* window = openFigure(journey);
    QTRY_COMPARE(textOf(*window, u"value.claimed"_s), u"not available"_s);
    click(*window, u"value.calculate"_s);
    QTRY_VERIFY(Journey::find(*window, u"valueCalculator"_s));
    type(*window, u"calculator.volume"_s, u"600"_s);
    type(*window, u"calculator.attribution"_s, u"50"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT count(*) FROM benefit WHERE volume IS NOT NULL"_s), u"0"_s);
    click(*window, u"calculator.accept"_s);
    QTRY_COMPARE(textOf(*window, u"value.claimed"_s), u"100 h a year"_s);
    QCOMPARE(Journey::stored(*window, u"SELECT volume FROM benefit"_s).toDouble(), 600.0);

    click(*window, u"value.validate"_s);
    QTRY_VERIFY(Journey::find(*window, u"validateDialog"_s));
    click(*window, u"validate.accept"_s); // nobody is named yet
    QVERIFY(Journey::find(*window, u"validateDialog"_s));
    type(*window, u"validate.by"_s, u"Fin Ance"_s);
    click(*window, u"validate.accept"_s);
    QTRY_COMPARE(Journey::stored(*window, u"SELECT validated_by FROM benefit"_s), u"1"_s);
    QTRY_VERIFY(!Journey::find(*window, u"value.calculate"_s));
    auto* before = Journey::find<QLineEdit>(*window, u"field/baseline"_s);
    QVERIFY(before && !before->isEnabled());

    click(*window, u"value.revise"_s);
    QTRY_COMPARE(Journey::stored(*window, u"SELECT revises FROM benefit WHERE id = 2"_s), u"1"_s);
    QTRY_VERIFY(Journey::find(*window, u"value.former"_s));
    click(*window, u"value.former"_s);
    QTRY_VERIFY(Journey::find(*window, u"value.successor"_s));
    QVERIFY(!Journey::find(*window, u"value.revise"_s));
}

void tst_ValueJourney::aTotalExplainsItselfDownToItsRows()
{
    Journey journey;
    MainWindow* window = openFigure(journey);
    window->context()->write(window, u"volume"_s, [](UnitOfWork& work) {
        return updateRecord(work, benefit::kind, RecordId{1}, 0,
            RecordPatch().set(benefit::volume, 300.0).set(benefit::notHeadcount, true));
    });
    window->navigation().openRecord(story::kind, RecordId{1});
    Journey::settle(*window);
    QTRY_COMPARE(textOf(*window, u"rollup.total"_s), u"100 h a year"_s);
    QTRY_VERIFY(textOf(*window, u"evidence.level"_s).startsWith(u"Level 2 of 5"_s));
    click(*window, u"rollup.explain"_s);
    auto* rows = Journey::find<QTableWidget>(*window, u"explain.rows"_s);
    QVERIFY(rows);
    QCOMPARE(rows->rowCount(), 1);
    rows->setCurrentCell(0, 0);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Return);
    Journey::settle(*window);
    QTRY_VERIFY(Journey::find(*window, u"valuePart"_s));
}

QTEST_MAIN(tst_ValueJourney)
#include "tst_valuejourney.moc"
