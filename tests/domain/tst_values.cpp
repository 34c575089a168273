// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"

#include <QTest>

using namespace encore;
using namespace Qt::StringLiterals;

class tst_Values : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partialDates_data();
    void partialDates();
    void money();
    void textFormsComeBack_data();
    void textFormsComeBack();
    void choicesByCodeOrLabel_data();
    void choicesByCodeOrLabel();
    void kindsHaveTheirOwnNumbersAndNames();
    void differenceMakesTheOther();
};

void tst_Values::partialDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("day") << u"2024-02-29"_s << QDate(2024, 2, 29) << QDate(2024, 2, 29);
    QTest::newRow("month") << u"2024-02"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("year") << u"2023"_s << QDate(2023, 1, 1) << QDate(2023, 12, 31);
    QTest::newRow("no such day") << u"2023-02-29"_s << QDate() << QDate();
    QTest::newRow("no such month") << u"2023-13"_s << QDate() << QDate();
    QTest::newRow("words") << u"last spring"_s << QDate() << QDate();
    QTest::newRow("empty") << u""_s << QDate() << QDate();
}

void tst_Values::partialDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto date = PartialDate::fromText(text);
    QCOMPARE(date.has_value(), first.isValid());
    if (date) {
        QCOMPARE(date->firstDay(), first);
        QCOMPARE(date->lastDay(), last);
        QCOMPARE(date->text(), text);
    }
}

void tst_Values::money()
{
    QCOMPARE(Money::fromText(u"12.50 eur").value_or(Money()), (Money{1250, u"EUR"_s}));
    QCOMPARE((Money{-199, u"USD"_s}.text()), u"-1.99 USD"_s);
    QVERIFY(!Money::fromText(u"12.50"));
    QVERIFY(!Money::fromText(u"a lot EUR"));
}

void tst_Values::textFormsComeBack_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << u"story"_s << u"title"_s << u"Ask once"_s;
    QTest::newRow("choice") << u"story"_s << u"state"_s << u"in_review"_s;
    QTest::newRow("choices") << u"story"_s << u"themes"_s << u"agility; other"_s;
    QTest::newRow("date") << u"story"_s << u"happened_from"_s << u"2025-03"_s;
    QTest::newRow("flag") << u"story"_s << u"flagship"_s << u"yes"_s;
    QTest::newRow("whole number") << u"team"_s << u"size"_s << u"12"_s;
    QTest::newRow("number") << u"benefit"_s << u"baseline"_s << u"6.5"_s;
    QTest::newRow("negative") << u"benefit"_s << u"actual"_s << u"-3"_s;
    QTest::newRow("money") << u"benefit"_s << u"unit_value"_s << u"1234.50 EUR"_s;
    QTest::newRow("relation") << u"story"_s << u"use_case"_s << u"7"_s;
    QTest::newRow("relations") << u"story"_s << u"teams"_s << u"3; 9"_s;
}

void tst_Values::textFormsComeBack()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QFETCH(QString, text);
    const Schemas schemas;
    const FieldDef& definition = *schemas.byKey(kind)->field(field);
    const auto value = valueFromText(definition, text);
    QVERIFY(value);
    QCOMPARE(valueToText(definition, *value), text);
    QVERIFY(!valueFromText(definition, u"???") || definition.type == FieldType::Text);
}

void tst_Values::choicesByCodeOrLabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"due_for_review"_s << u"due_for_review"_s;
    QTest::newRow("label") << u"Due for review"_s << u"due_for_review"_s;
    QTest::newRow("loose") << u" DUE-for review "_s << u"due_for_review"_s;
    QTest::newRow("unknown") << u"glorious"_s << QString();
}

void tst_Values::choicesByCodeOrLabel()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const Choice* choice = matchChoice(choices::kEditorialStates, text);
    QCOMPARE(choice ? QString(choice->code) : QString(), code);
}

void tst_Values::kindsHaveTheirOwnNumbersAndNames()
{
    const Schemas schemas;
    QSet<int> numbers;
    QSet<QString> names;
    for (const RecordSchema& schema : schemas.all()) {
        QVERIFY(schema.number() > 0 && schema.number() < 64);
        QVERIFY2(!numbers.contains(schema.number()), qPrintable(schema.table()));
        QVERIFY2(!names.contains(schema.commandName()), qPrintable(schema.table()));
        numbers.insert(schema.number());
        names.insert(schema.commandName());
        QCOMPARE(schemas.byName(schema.commandName()), &schema);
        for (const FieldDef& field : schema.fields()) {
            if (!field.target.isEmpty())
                QVERIFY2(schemas.byKey(field.target), qPrintable(field.key));
        }
    }
}

void tst_Values::differenceMakesTheOther()
{
    Record from;
    from.set(story::title, u"A"_s);
    from.set(story::oneLine, u"line"_s);
    Record to;
    to.set(story::title, u"B"_s);
    to.set(story::flagship, true);
    const RecordPatch patch = difference(from, to);
    for (const auto& [key, value] : patch.values)
        from.setValue(key, value);
    QCOMPARE(from.values(), to.values());
}

QTEST_GUILESS_MAIN(tst_Values)
#include "tst_values.moc"
