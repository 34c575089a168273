// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"
#include "views/widgets/avatar.h"
#include "views/widgets/banner.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/chipbutton.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/collapsiblegroup.h"
#include "views/widgets/completenessbar.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterfield.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/formgrid.h"
#include "views/widgets/keyfigure.h"
#include "views/widgets/navrail.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/pill.h"
#include "views/widgets/pinnedtable.h"
#include "views/widgets/quoteblock.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/sectionhint.h"
#include "views/widgets/segmentedcontrol.h"
#include "views/widgets/statusline.h"
#include "views/widgets/tableheader.h"
#include "views/widgets/tabrow.h"
#include "views/widgets/tagedit.h"
#include "views/widgets/textlabel.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace encore;
using namespace Qt::StringLiterals;

namespace {

void focusIn(QWidget& window, QWidget& widget)
{
    window.show();
    QApplication::setActiveWindow(&window);
    widget.setFocus();
}

std::vector<FacetChoice> threeStates()
{
    return {{u"draft"_s, u"Draft"_s, 3}, {u"review"_s, u"In review"_s, 5}, {u"published"_s, u"Published"_s, 12}};
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void datesReadBackAsWritten_data();
    void datesReadBackAsWritten();
    void dateEditSaysWhatIsWrongAndKeepsIt();
    void numbersFollowTheLocale();
    void numberEditReportsOnlyReadableValues();
    void railIsWalkedByKeyboard();
    void railKeepsItsPlaceAndCollapses();
    void railFoldsWhatIsSeldomWanted();
    void tabsBreakIntoLines();
    void segmentsAreChosenByPointerAndSetSilently();
    void filterFieldTakesProposals();
    void filterFieldUnderlinesWhatIsWrong();
    void chipsReportWhatIsTicked();
    void chipsKeepWhatIsNotOfferedAnyMore();
    void tagsAreAddedAndTakenAway();
    void restrictedTagsTakeOnlyKnownWords();
    void choiceBoxLosesNoValue();
    void formGridNamesItsEditors();
    void formGridFoldsWhenNarrow();
    void elidedTextHasATooltip();
    void emptyStateAndBannerReportTheirActions();
    void groupsReportTheirState();
    void completenessLinksToWhatIsMissing();
    void clickableWidgetsAnswerToEnter();
    void statusLineShowsWork();
    void initials_data();
    void initials();
    void hitsAreTakenOutOfTheText();
    void recordRowsHaveOneHeight();
    void recordTablesPaintEveryKindOfCell();
    void longHeadingsEndInAnEllipsis();
    void interactiveWidgetsHaveNames();
    void flowWrapsAndMirrors();
};

void TestWidgets::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestWidgets::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* typed, const char* locale, const char* expected) {
        QTest::addRow("%s in %s", typed, locale)
            << QString::fromUtf8(typed) << QString::fromLatin1(locale) << QString::fromLatin1(expected);
    };
    row("2025", "en_GB", "2025");
    row("2025-03", "en_GB", "2025-03");
    row("2025-3-7", "en_GB", "2025-03-07");
    row("17.3.2025", "en_US", "2025-03-17");
    row("17. 3. 2025", "de_DE", "2025-03-17");
    row("3/4/2025", "en_GB", "2025-04-03");
    row("3/4/2025", "en_US", "2025-03-04");
    row("3/4/2025", "C", "?");
    row("3/17/2025", "en_GB", "2025-03-17");
    row("17/3/2025", "en_US", "2025-03-17");
    row("5/5/2025", "C", "2025-05-05");
    row("3/2025", "en_GB", "2025-03");
    row("March 2025", "en_GB", "2025-03");
    row("mar 2025", "de_DE", "2025-03");
    row("M\xc3\xa4rz 2025", "de_DE", "2025-03");
    row("17. M\xc3\xa4rz 2025", "de_DE", "2025-03-17");
    row("17 mars 2025", "fr_FR", "2025-03-17");
    row("Mar 17, 2025", "en_US", "2025-03-17");
    row("17th of March 2025", "en_GB", "2025-03-17");
    row("Sept. 2024", "en_GB", "2024-09");
    row(" ", "en_GB", "");
    row("31 February 2025", "en_GB", "?");
    row("13.13.2025", "en_GB", "?");
    row("tomorrow", "en_GB", "?");
    row("25", "en_GB", "?");
    row("0/2025", "en_GB", "?");
    row("2025-03-17 or later", "en_GB", "?");
}

void TestWidgets::datesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, locale);
    QFETCH(QString, expected);
    const auto date = readPartialDate(typed, QLocale(locale));
    QCOMPARE(date ? date->text() : u"?"_s, expected);
}

void TestWidgets::datesReadBackAsWritten_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("locale");
    for (const auto& locale :
        {u"C"_s, u"en_US"_s, u"en_GB"_s, u"de_DE"_s, u"fr_FR"_s, u"es_ES"_s, u"nl_NL"_s, u"it_IT"_s, u"pl_PL"_s}) {
        for (const auto& date : {u"2024"_s, u"2024-02"_s, u"2024-02-29"_s, u"2023-05-01"_s, u"2023-12-31"_s})
            QTest::addRow("%s %s", qPrintable(date), qPrintable(locale)) << date << locale;
    }
}

void TestWidgets::datesReadBackAsWritten()
{
    QFETCH(QString, date);
    QFETCH(QString, locale);
    const PartialDate known = *PartialDate::fromText(date);
    const auto read = readPartialDate(writePartialDate(known, QLocale(locale)), QLocale(locale));
    QVERIFY2(read, qPrintable(writePartialDate(known, QLocale(locale))));
    QCOMPARE(*read, known);
}

void TestWidgets::dateEditSaysWhatIsWrongAndKeepsIt()
{
    QWidget window;
    auto* edit = new DateEdit(&window);
    focusIn(window, *edit);
    QSignalSpy edited(edit, &DateEdit::dateEdited);
    QSignalSpy errors(edit, &DateEdit::errorChanged);
    QTest::keyClicks(edit, u"Marchx"_s);
    QVERIFY(!edit->errorText().isEmpty());
    QVERIFY(!edit->date());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->text(), u"Marchx"_s);
    QCOMPARE(edited.size(), 0);
    edit->clear();
    QTest::keyClicks(edit, u"March 2025"_s);
    QVERIFY(edit->errorText().isEmpty());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edit->date()->text(), u"2025-03"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QVERIFY(errors.size() >= 2);
}

void TestWidgets::numbersFollowTheLocale()
{
    NumberEdit edit;
    edit.setLocale(QLocale(QLocale::German));
    edit.setValue(1234.5);
    QCOMPARE(edit.text(), u"1.234,5"_s);
    QCOMPARE(*edit.value(), 1234.5);
    edit.setValue(std::nullopt);
    QCOMPARE(edit.text(), QString());
    QVERIFY(!edit.value());
    QVERIFY(edit.errorText().isEmpty());
}

void TestWidgets::numberEditReportsOnlyReadableValues()
{
    QWidget window;
    auto* edit = new NumberEdit(&window);
    edit->setWhole(true);
    edit->setRange(0, 100);
    focusIn(window, *edit);
    QSignalSpy edited(edit, &NumberEdit::valueEdited);
    for (const auto& wrong : {u"abc"_s, u"1.5"_s, u"101"_s, u"nan"_s}) {
        edit->clear();
        QTest::keyClicks(edit, wrong);
        QVERIFY2(!edit->errorText().isEmpty(), qPrintable(wrong));
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QCOMPARE(edited.size(), 0);
    edit->clear();
    QTest::keyClicks(edit, u"42"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(*edit->value(), 42.0);
    edit->setRange(43, std::numeric_limits<double>::infinity());
    QCOMPARE(edit->errorText(), u"43 or more"_s);
}

void TestWidgets::railIsWalkedByKeyboard()
{
    NavRail rail;
    rail.setItems(
        {{u"stories"_s, u"Stories"_s, u"story"_s, 3, {}}, {u"people"_s, u"R&D people"_s, u"person"_s, -1, {}}});
    rail.setSavedViews({{u"view"_s, u"Mine"_s, {}, 2, {}}});
    rail.setBottomItems({{u"trash"_s, u"Trash"_s, u"trash"_s, -1, {}}});
    rail.setCurrent(u"stories"_s);
    auto* first = rail.findChild<QAbstractButton*>(u"nav.stories"_s);
    focusIn(rail, *first);
    QSignalSpy activated(&rail, &NavRail::activated);
    QSignalSpy views(&rail, &NavRail::savedViewActivated);
    QTest::keyClick(first, Qt::Key_Down);
    auto* second = rail.findChild<QAbstractButton*>(u"nav.people"_s);
    QCOMPARE(QApplication::focusWidget(), second);
    QTest::keyClick(second, Qt::Key_Return);
    QCOMPARE(activated.takeFirst().first().toString(), u"people"_s);
    QTest::keyClick(second, Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(views.takeFirst().first().toString(), u"view"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"nav.trash"_s);
}

void TestWidgets::railKeepsItsPlaceAndCollapses()
{
    NavRail rail;
    rail.setItems({{u"stories"_s, u"Stories"_s, u"story"_s, 3, {}}, {u"people"_s, u"People"_s, u"person"_s, -1, {}}});
    rail.setCurrent(u"people"_s);
    rail.show();
    QTest::mouseClick(rail.findChild<QAbstractButton*>(u"nav.stories"_s), Qt::LeftButton);
    // The page decides where the user is.
    QCOMPARE(rail.current(), u"people"_s);
    QVERIFY(rail.findChild<QAbstractButton*>(u"nav.people"_s)->isChecked());
    rail.setItems({{u"people"_s, u"People"_s, u"person"_s, 7, {}}});
    QTRY_COMPARE(rail.findChildren<QAbstractButton*>(u"nav.people"_s).size(), 1);
    QVERIFY(rail.findChild<QAbstractButton*>(u"nav.people"_s)->isChecked());
    QSignalSpy collapsed(&rail, &NavRail::collapsedChanged);
    const int wide = rail.sizeHint().width();
    QTest::mouseClick(rail.findChild<QAbstractButton*>(u"nav.rail.toggle"_s), Qt::LeftButton);
    QCOMPARE(collapsed.size(), 1);
    QVERIFY(rail.isCollapsed());
    QVERIFY(rail.sizeHint().width() < wide / 2);
    QVERIFY(rail.findChild<QAbstractButton*>(u"nav.people"_s)->toolTip().contains(u"People"_s));
}

void TestWidgets::railFoldsWhatIsSeldomWanted()
{
    NavRail rail;
    rail.setItems({{u"stories"_s, u"Stories"_s, u"story"_s, 3, {}}});
    rail.setMoreItems({{u"goals"_s, u"Goals"_s, u"goal"_s, -1, {}}, {u"waves"_s, u"Waves"_s, u"wave"_s, -1, {}}});
    rail.setCurrent(u"stories"_s);
    rail.show();
    const auto seen = [&rail](const QString& key) {
        return rail.findChild<QAbstractButton*>(u"nav."_s + key)->isVisible();
    };
    QVERIFY(!seen(u"goals"_s) && !seen(u"waves"_s));
    // Where one is stays in sight, and the arrow keys reach it.
    rail.setCurrent(u"waves"_s);
    QVERIFY(!seen(u"goals"_s) && seen(u"waves"_s));
    auto* more = rail.findChild<QAbstractButton*>(u"nav.rail.more"_s);
    QSignalSpy toggled(&rail, &NavRail::moreToggled);
    focusIn(rail, *more);
    QTest::keyClick(more, Qt::Key_Return);
    QCOMPARE(toggled.takeFirst().first().toBool(), true);
    QVERIFY(seen(u"goals"_s) && seen(u"waves"_s));
    QTest::keyClick(more, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"nav.goals"_s);
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(!rail.isMoreOpen());
    QVERIFY(!more->isChecked());
}

void TestWidgets::tabsBreakIntoLines()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* tabs = new TabRow(&window);
    column->addWidget(tabs);
    column->addStretch(1);
    tabs->setTabs({{u"a"_s, u"Progress & plan"_s, 0}, {u"b"_s, u"Adaptations"_s, 0}, {u"c"_s, u"History"_s, 0}});
    window.resize(700, 200);
    window.show();
    const auto* first = tabs->findChild<QToolButton*>(u"segment.a"_s);
    auto* last = tabs->findChild<QToolButton*>(u"segment.c"_s);
    QTRY_COMPARE(first->y(), last->y());
    window.resize(160, 200);
    QTRY_VERIFY(last->y() > first->y());
    QCOMPARE(first->accessibleName(), u"Progress & plan"_s);
    tabs->setCount(u"c"_s, 12);
    QVERIFY(last->text().contains(u"12"_s));
    QSignalSpy chosen(tabs, &TabRow::chosen);
    QTest::mouseClick(last, Qt::LeftButton);
    QCOMPARE(chosen.takeFirst().first().toString(), u"c"_s);
    QCOMPARE(tabs->current(), u"c"_s);
}

void TestWidgets::segmentsAreChosenByPointerAndSetSilently()
{
    SegmentedControl control;
    control.setSegments({{u"table"_s, u"Table"_s}, {u"cards"_s, u"Cards & more"_s}});
    QCOMPARE(control.current(), u"table"_s);
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    control.setCurrent(u"cards"_s);
    QCOMPARE(chosen.size(), 0);
    control.show();
    QTest::mouseClick(control.findChild<QToolButton*>(u"segment.table"_s), Qt::LeftButton);
    QCOMPARE(chosen.takeFirst().first().toString(), u"table"_s);
    QCOMPARE(control.findChild<QToolButton*>(u"segment.cards"_s)->accessibleName(), u"Cards & more"_s);
}

void TestWidgets::filterFieldTakesProposals()
{
    QWidget window;
    window.resize(600, 400);
    auto* field = new FilterField(&window);
    field->resize(500, 60);
    focusIn(window, *field);
    QSignalSpy edited(field, &FilterField::textEdited);
    QSignalSpy asked(field, &FilterField::completionRequested);
    QSignalSpy submitted(field, &FilterField::submitted);
    QTest::keyClicks(field->edit(), u"crane sta"_s);
    QCOMPARE(asked.size(), 9);
    QCOMPARE(asked.last().at(1).toInt(), 9);
    field->setCompletions({{u"state:"_s, {}, u"field"_s, -1}, {u"started:"_s, {}, u"field"_s, -1}}, 6, 3);
    QTest::keyClick(field->edit(), Qt::Key_Down);
    QTest::keyClick(field->edit(), Qt::Key_Tab);
    QCOMPARE(field->text(), u"crane started:"_s);
    QCOMPARE(field->cursorPosition(), 14);
    QCOMPARE(edited.last().first().toString(), u"crane started:"_s);
    // A field asks for its values at once.
    QCOMPARE(asked.last().at(1).toInt(), 14);
    QVERIFY(!asked.last().at(2).toBool());
    QTest::keyClick(field->edit(), Qt::Key_Down);
    QVERIFY(asked.last().at(2).toBool());
    QTest::keyClick(field->edit(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    field->setCompletions({{u"x"_s, {}, {}, -1}}, 0, 0);
    QTest::keyClick(field->edit(), Qt::Key_Escape);
    QCOMPARE(field->text(), u"crane started:"_s);
    QTest::keyClick(field->edit(), Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    QCOMPARE(edited.last().first().toString(), QString());
}

void TestWidgets::filterFieldUnderlinesWhatIsWrong()
{
    QWidget window;
    auto* field = new FilterField(&window);
    focusIn(window, *field);
    field->setText(u"stte:draft"_s);
    const QString before = field->text();
    field->setError(u"No field stte"_s, 0, 4);
    QCOMPARE(field->text(), before);
    auto* error = field->findChild<QLabel*>(u"filter.error"_s);
    QVERIFY(error->isVisible());
    QCOMPARE(error->text(), u"No field stte"_s);
    QCOMPARE(field->edit()->accessibleDescription(), u"No field stte"_s);
    field->clearError();
    QVERIFY(!error->isVisible());
    QCOMPARE(field->text(), before);
}

void TestWidgets::chipsReportWhatIsTicked()
{
    ChipButton chip(u"State"_s);
    chip.setChoices(threeStates());
    QSignalSpy changed(&chip, &ChipButton::selectionChanged);
    QSignalSpy opening(&chip, &ChipButton::aboutToOpen);
    chip.show();
    QTest::keyClick(&chip, Qt::Key_Down);
    QCOMPARE(opening.size(), 1);
    auto* list = chip.findChild<QListWidget*>(u"facet.list"_s);
    QVERIFY(list);
    QCOMPARE(list->count(), 3);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(changed.last().first().toStringList(), QStringList{u"review"_s});
    QVERIFY(chip.text().contains(u"In review"_s));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(changed.last().first().toStringList(), QStringList({u"draft"_s, u"review"_s}));
    QTest::mouseClick(chip.findChild<QAbstractButton*>(u"facet.clear"_s), Qt::LeftButton);
    QCOMPARE(chip.selected(), QStringList());
    QCOMPARE(chip.text(), u"State"_s);
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!chip.isPopupOpen());
}

void TestWidgets::chipsKeepWhatIsNotOfferedAnyMore()
{
    ChipButton chip(u"State"_s);
    chip.setChoices(threeStates());
    chip.setSelected({u"archived"_s});
    QSignalSpy changed(&chip, &ChipButton::selectionChanged);
    chip.show();
    chip.openPopup();
    auto* list = chip.findChild<QListWidget*>(u"facet.list"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(changed.last().first().toStringList(), QStringList({u"archived"_s, u"draft"_s}));
}

void TestWidgets::tagsAreAddedAndTakenAway()
{
    QWidget window;
    auto* tags = new TagEdit(&window);
    tags->resize(400, 60);
    tags->setSuggestions({u"Night Shift"_s});
    focusIn(window, *tags);
    QSignalSpy edited(tags, &TagEdit::tagsEdited);
    QTest::keyClicks(tags->edit(), u"  paper works "_s);
    QTest::keyClick(tags->edit(), Qt::Key_Return);
    QTest::keyClicks(tags->edit(), u"night shift,"_s);
    QCOMPARE(tags->tags(), QStringList({u"paper works"_s, u"Night Shift"_s}));
    QTest::keyClicks(tags->edit(), u"PAPER works,"_s);
    QCOMPARE(tags->tags().size(), 2);
    QCOMPARE(edited.size(), 2);
    QTest::keyClick(tags->edit(), Qt::Key_Backspace);
    QCOMPARE(tags->tags(), QStringList{u"paper works"_s});
    auto* chip = tags->findChild<QAbstractButton*>(u"tag.paper works"_s);
    QSignalSpy activated(tags, &TagEdit::tagActivated);
    QTest::keyClick(chip, Qt::Key_Space);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(tags->tags(), QStringList());
    QCOMPARE(edited.size(), 4);
    tags->setTags({u"x"_s});
    QCOMPARE(edited.size(), 4);
}

void TestWidgets::restrictedTagsTakeOnlyKnownWords()
{
    QWidget window;
    auto* tags = new TagEdit(&window);
    tags->setRestricted(true);
    tags->setSuggestions({u"Sales"_s});
    focusIn(window, *tags);
    QTest::keyClicks(tags->edit(), u"Slaes,sales,"_s);
    QCOMPARE(tags->tags(), QStringList{u"Sales"_s});
}

void TestWidgets::choiceBoxLosesNoValue()
{
    ChoiceBox box;
    box.setOptions({{u"a"_s, u"Alpha"_s}, {u"b"_s, u"Beta"_s}}, u"Not given"_s);
    QSignalSpy chosen(&box, &ChoiceBox::codeChosen);
    QCOMPARE(box.code(), QString());
    box.setCode(u"of_tomorrow"_s);
    QCOMPARE(box.code(), u"of_tomorrow"_s);
    box.setCode({});
    QCOMPARE(box.currentText(), u"Not given"_s);
    QCOMPARE(chosen.size(), 0);
    box.show();
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(chosen.last().first().toString(), u"a"_s);
    QApplication::setActiveWindow(&box);
    box.clearFocus();
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &wheel);
    QCOMPARE(box.code(), u"a"_s);
}

void TestWidgets::formGridNamesItsEditors()
{
    FormGrid form;
    auto* title = new QLineEdit;
    form.addField(title, {u"Title"_s, u"Short"_s, true, true});
    QCOMPARE(title->accessibleName(), u"Title"_s);
    form.show();
    form.setError(title, u"A story needs a title"_s);
    QVERIFY(title->property("invalid").toBool());
    const auto labels = form.findChildren<TextLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](const TextLabel* l) { return l->isVisible() && l->text() == u"A story needs a title"; }));
    form.clearErrors();
    QVERIFY(std::ranges::none_of(
        labels, [](const TextLabel* l) { return l->isVisible() && l->text() == u"A story needs a title"; }));
    QVERIFY(!title->property("invalid").toBool());
}

void TestWidgets::formGridFoldsWhenNarrow()
{
    FormGrid form;
    auto* first = new QLineEdit;
    auto* second = new QLineEdit;
    form.addField(first, {u"First"_s, {}, false, false});
    form.addField(second, {u"Second"_s, {}, false, false});
    form.show();
    const auto place = [&form](QWidget* widget) { return widget->mapTo(&form, QPoint()); };
    form.resize(900, 300);
    QTRY_VERIFY(place(second).x() > place(first).x() && place(second).y() == place(first).y());
    form.resize(220, 300);
    QTRY_VERIFY(place(second).x() == place(first).x() && place(second).y() > place(first).y());
    form.setFieldVisible(first, false);
    QVERIFY(!first->isVisible());
}

void TestWidgets::elidedTextHasATooltip()
{
    ElidedLabel label(u"A rather long sentence that will not fit into a little place"_s);
    label.show();
    label.resize(800, 20);
    QVERIFY(label.toolTip().isEmpty());
    label.resize(60, 20);
    QCOMPARE(label.toolTip(), label.text());
    QCOMPARE(label.accessibleName(), label.text());
}

void TestWidgets::emptyStateAndBannerReportTheirActions()
{
    EmptyState empty;
    empty.setMessage(u"story"_s, u"No story"_s, u"Write one"_s);
    empty.addAction(u"new"_s, u"New story"_s);
    QSignalSpy triggered(&empty, &EmptyState::actionTriggered);
    empty.show();
    QTest::mouseClick(empty.findChild<QAbstractButton*>(u"empty.new"_s), Qt::LeftButton);
    QCOMPARE(triggered.takeFirst().first().toString(), u"new"_s);
    Banner banner;
    banner.showMessage(Tone::Bad, u"Disk full"_s);
    banner.addAction(u"retry"_s, u"Try again"_s);
    QSignalSpy actions(&banner, &Banner::actionTriggered);
    QSignalSpy closed(&banner, &Banner::closed);
    QTest::mouseClick(banner.findChild<QAbstractButton*>(u"banner.retry"_s), Qt::LeftButton);
    QCOMPARE(actions.size(), 1);
    QTest::mouseClick(banner.findChild<QAbstractButton*>(u"banner.close"_s), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
    QVERIFY(banner.isHidden());
    banner.showMessage(Tone::Info, u"<b>plain</b>"_s);
    QCOMPARE(banner.findChild<QLabel*>(u"banner.text"_s)->textFormat(), Qt::PlainText);
}

void TestWidgets::groupsReportTheirState()
{
    CollapsibleGroup group(u"Evidence & more"_s);
    auto* content = new QLineEdit;
    group.setContent(content);
    group.show();
    QVERIFY(!content->isVisible());
    QSignalSpy toggled(&group, &CollapsibleGroup::toggled);
    group.setExpanded(true);
    QVERIFY(content->isVisible());
    QCOMPARE(toggled.size(), 0);
    QTest::mouseClick(group.findChild<QToolButton*>(u"group.head"_s), Qt::LeftButton);
    QVERIFY(!content->isVisible());
    QCOMPARE(toggled.takeFirst().first().toBool(), false);
}

void TestWidgets::completenessLinksToWhatIsMissing()
{
    CompletenessBar bar;
    bar.setShare(0.856);
    bar.setMissing({{u"section:obstacles"_s, u"obstacles <x>"_s}});
    QCOMPARE(bar.accessibleName(), u"Complete: 86 %"_s);
    auto* label = bar.findChild<QLabel*>(u"completeness.missing"_s);
    QVERIFY(label->text().contains(u"obstacles &lt;x&gt;"_s));
    QSignalSpy missing(&bar, &CompletenessBar::missingActivated);
    Q_EMIT label->linkActivated(u"section:obstacles"_s);
    QCOMPARE(missing.takeFirst().first().toString(), u"section:obstacles"_s);
}

void TestWidgets::clickableWidgetsAnswerToEnter()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* card = new Card(&window);
    auto* pill = new Pill(u"Draft"_s, Tone::Info, &window);
    auto* figure = new KeyFigure(&window);
    auto* quote = new QuoteBlock(&window);
    quote->setQuote(u"It works"_s, u"Ada"_s);
    for (QWidget* widget : std::initializer_list<QWidget*>{card, pill, figure, quote})
        column->addWidget(widget);
    card->setClickable(true);
    pill->setClickable(true);
    figure->setClickable(true);
    quote->setClickable(true);
    QSignalSpy cards(card, &Card::activated);
    QSignalSpy pills(pill, &Pill::activated);
    QSignalSpy figures(figure, &KeyFigure::activated);
    QSignalSpy quotes(quote, &QuoteBlock::activated);
    window.show();
    for (QWidget* widget : std::initializer_list<QWidget*>{card, pill, figure, quote}) {
        QCOMPARE(widget->focusPolicy(), Qt::StrongFocus);
        QTest::keyClick(widget, Qt::Key_Return);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    QCOMPARE(cards.size(), 2);
    QCOMPARE(pills.size(), 2);
    QCOMPARE(figures.size(), 2);
    QCOMPARE(quotes.size(), 2);
    card->setClickable(false);
    QTest::keyClick(card, Qt::Key_Return);
    QCOMPARE(cards.size(), 2);
}

void TestWidgets::statusLineShowsWork()
{
    StatusLine line;
    line.show();
    auto* cancel = line.findChild<QAbstractButton*>(u"status.cancel"_s);
    QVERIFY(!cancel->isVisible());
    line.setWork(u"Importing"_s, 0.5);
    QVERIFY(cancel->isVisible());
    QSignalSpy cancelled(&line, &StatusLine::cancelRequested);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    line.setWork(u"Backup"_s, -1, false);
    QVERIFY(!cancel->isVisible());
    line.clearWork();
    QVERIFY(!line.findChild<QWidget*>(u"status.progress"_s)->isVisible());
    line.setSaved(StatusLine::Saved::Failed);
    QCOMPARE(line.findChild<QAbstractButton*>(u"status.saved"_s)->text(), u"Not saved"_s);
}

void TestWidgets::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two") << u"Karin Sand"_s << u"KS"_s;
    QTest::newRow("three") << u"Maria de Vos"_s << u"MV"_s;
    QTest::newRow("one") << u"ada"_s << u"A"_s;
    QTest::newRow("none") << QString() << u"?"_s;
    QTest::newRow("signs") << u"(Night) Customs"_s << u"NC"_s;
    QTest::newRow("accents") << u"éric Ørn"_s << u"ÉØ"_s;
}

void TestWidgets::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(initialsOf(name), expected);
}

void TestWidgets::hitsAreTakenOutOfTheText()
{
    std::vector<TextRange> hits;
    const QString text = takeHits(u"the \u0002hand\u0003over\nof \u0002\u0003 \u0002it"_s, QChar(2), QChar(3), hits);
    QCOMPARE(text, u"the handover of  it"_s);
    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(hits.front().start, 4);
    QCOMPARE(hits.front().length, 4);
}

void TestWidgets::recordRowsHaveOneHeight()
{
    Theme theme(*qApp);
    QTableView table;
    QStandardItemModel model(3, 2);
    table.setModel(&model);
    dressRecordTable(table, [](const QModelIndex& index) {
        Cell cell;
        cell.title = index.row() == 1 ? QString(400, u'x') : u"short"_s;
        cell.snippet = index.row() == 2 ? u"two\nlines\nand more"_s : QString();
        return cell;
    });
    table.show();
    const int height = RecordDelegate::rowHeight(table.font());
    for (int row = 0; row < 3; ++row)
        QCOMPARE(table.rowHeight(row), height);
    Look large;
    large.textPercent = 200;
    theme.setLook(large);
    QTRY_COMPARE(table.rowHeight(1), RecordDelegate::rowHeight(table.font()));
    QVERIFY(table.rowHeight(1) > height);
    theme.setLook({});
}

void TestWidgets::recordTablesPaintEveryKindOfCell()
{
    QTableView table;
    QStandardItemModel model(2, 5);
    table.setModel(&model);
    int asked = 0;
    dressRecordTable(table, [&asked](const QModelIndex& index) {
        ++asked;
        Cell cell;
        switch (index.column()) {
        case 0: cell = {u"Shift handover"_s, {{6, 8}}, u"one sheet"_s, {{4, 50}}, {}, {}, true, false, false}; break;
        case 1: cell.pills = {{u"Published"_s, Tone::Good}, {u"Evidence 3"_s, Tone::Info}}; break;
        case 2:
            cell.people = {
                u"Karin Sand"_s, u"Tomasz Marek"_s, u"Ada Okafor"_s, u"Per Lund"_s, u"Ina Vos"_s, u"Jo Diaz"_s};
            break;
        case 3:
            cell.figure = true;
            cell.title = u"42 → 15"_s;
            break;
        default: cell.pending = true;
        }
        return cell;
    });
    table.resize(900, 300);
    table.selectRow(0);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        table.setLayoutDirection(direction);
        QVERIFY(!table.grab().isNull());
    }
    QVERIFY(asked >= 20);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
}

void TestWidgets::longHeadingsEndInAnEllipsis()
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"What is stopped"_s, u"To be stopped on ↓"_s});
    PinnedTable table;
    table.setModel(&model);
    auto* header = qobject_cast<TableHeader*>(table.horizontalHeader());
    QVERIFY(header);
    header->resizeSection(0, 300);
    header->resizeSection(1, 90);
    QCOMPARE(header->shownText(0), u"What is stopped"_s);
    // The words give way, the arrow stays, and both fit between the edges that the style sheet keeps free.
    const QString shown = header->shownText(1);
    QVERIFY2(shown.endsWith(u"… ↓"_s), qPrintable(shown));
    QVERIFY(QFontMetrics(header->font()).horizontalAdvance(shown) <= 90 - 30);
}

void TestWidgets::interactiveWidgetsHaveNames()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* rail = new NavRail;
    rail->setItems({{u"a"_s, u"Stories"_s, u"story"_s, 3, {}}});
    auto* header = new PageHeader;
    header->setBack(u"Stories"_s);
    header->setPrimary(u"New"_s);
    auto* hint = new SectionHint;
    hint->setSection(u"Obstacles"_s, u"what nearly stopped it?"_s);
    auto* tags = new TagEdit;
    tags->setTags({u"one"_s});
    auto* chip = new ChipButton(u"State"_s);
    auto* status = new StatusLine;
    auto* group = new CollapsibleGroup(u"More"_s);
    auto* field = new FilterField;
    for (QWidget* widget : std::initializer_list<QWidget*>{rail, header, hint, tags, chip, status, group, field})
        column->addWidget(widget);
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool named = !button->accessibleName().isEmpty() || !button->text().isEmpty();
        // Qt's own clear button of a line edit has no text.
        if (!qobject_cast<QLineEdit*>(button->parentWidget()) && button->isVisibleTo(&window))
            QVERIFY2(named, qPrintable(button->objectName()));
    }
    for (const QLineEdit* edit : window.findChildren<QLineEdit*>())
        QVERIFY(!edit->accessibleName().isEmpty());
}

void TestWidgets::flowWrapsAndMirrors()
{
    QWidget window;
    auto* flow = new FlowLayout(&window, 4, 4);
    std::vector<QWidget*> boxes;
    for (int i = 0; i < 4; ++i) {
        auto* box = new QWidget(&window);
        box->setFixedSize(50, 20);
        flow->addWidget(box);
        boxes.push_back(box);
    }
    window.resize(120, 200);
    window.show();
    QCOMPARE(flow->heightForWidth(120), 44);
    QTRY_COMPARE(boxes[2]->pos(), QPoint(0, 24));
    window.setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(boxes[0]->x(), 70);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
