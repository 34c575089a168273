// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"
#include "views/theme/theme.h"
#include "views/widgets/button.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/markdowneditor.h"
#include "views/widgets/textlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace encore;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(encore::Role)

namespace {

constexpr double kTextContrast = 4.5;
constexpr double kMarkContrast = 3.0;

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnItsGround_data();
    void textIsReadableOnItsGround();
    void marksAreSeen_data();
    void marksAreSeen();
    void initialsAreReadable();
    void thePaletteTellsWhichTableItIs();
    void aWidgetWithAStyleSheetKeepsItsTable();
    void lookCanBeSwitchedWhileWindowsAreOpen();
    void theCrossOfAFieldIsSeenAfterASwitch();
    void textSizeReachesEveryWidget();
    void theSheetNamesEveryColour();
    void ownIconsAreTinted();
    void freedesktopIconsAreFound();
};

void TestTheme::textIsReadableOnItsGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<Role>("text");
    QTest::addColumn<Role>("ground");
    const std::vector<std::pair<Role, Role>> pairs{{Role::Text, Role::Window}, {Role::Text, Role::Rail},
        {Role::Text, Role::Surface}, {Role::Text, Role::SelectedRow}, {Role::Text, Role::HoverRow},
        {Role::Text, Role::AccentGround}, {Role::Text, Role::WarnGround}, {Role::Text, Role::BadGround},
        {Role::Text, Role::InfoGround}, {Role::Text, Role::GoodGround}, {Role::Text, Role::NeutralGround},
        {Role::Muted, Role::Window}, {Role::Muted, Role::Rail}, {Role::Muted, Role::Surface},
        {Role::Muted, Role::SelectedRow}, {Role::Muted, Role::HoverRow}, {Role::Muted, Role::NeutralGround},
        {Role::Muted, Role::AccentGround}, {Role::Accent, Role::Window}, {Role::Accent, Role::Surface},
        {Role::Accent, Role::AccentGround}, {Role::Accent, Role::Rail}, {Role::OnAccent, Role::Accent},
        {Role::Good, Role::GoodGround}, {Role::Warn, Role::WarnGround}, {Role::Bad, Role::BadGround},
        {Role::Info, Role::InfoGround}, {Role::Neutral, Role::NeutralGround}, {Role::Bad, Role::Window},
        {Role::Bad, Role::Surface}};
    for (const bool dark : {false, true}) {
        for (const auto& [text, ground] : pairs)
            QTest::addRow("%s %d on %d", dark ? "dark" : "light", static_cast<int>(text), static_cast<int>(ground))
                << dark << text << ground;
    }
}

void TestTheme::textIsReadableOnItsGround()
{
    QFETCH(bool, dark);
    QFETCH(Role, text);
    QFETCH(Role, ground);
    const Colors& colors = dark ? darkColors() : lightColors();
    const double ratio = contrast(colors[text], colors[ground]);
    QVERIFY2(ratio >= kTextContrast, qPrintable(QString::number(ratio)));
}

void TestTheme::marksAreSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("series");
    for (const bool dark : {false, true}) {
        for (int series = 0; series < kChartColorCount; ++series)
            QTest::addRow("%s %d", dark ? "dark" : "light", series) << dark << series;
    }
}

void TestTheme::marksAreSeen()
{
    QFETCH(bool, dark);
    QFETCH(int, series);
    const Colors& colors = dark ? darkColors() : lightColors();
    QVERIFY(contrast(colors.chartEdge(series), colors[Role::Surface]) >= kMarkContrast);
    for (int other = 0; other < series; ++other)
        QVERIFY(colors.chart(series) != colors.chart(other));
}

void TestTheme::initialsAreReadable()
{
    QSet<QRgb> grounds;
    for (int i = 0; i < 200; ++i) {
        const QColor ground = avatarColor(QString(u"Person "_s + QString::number(i)));
        grounds.insert(ground.rgb());
        QVERIFY(contrast(Qt::white, ground) >= kTextContrast);
    }
    QVERIFY(grounds.size() > 5);
    QCOMPARE(avatarColor(u"Karin Sand"), avatarColor(u"Karin Sand"));
}

void TestTheme::thePaletteTellsWhichTableItIs()
{
    QCOMPARE(&colorsFor(lightColors().palette()), &lightColors());
    QCOMPARE(&colorsFor(darkColors().palette()), &darkColors());
}

void TestTheme::aWidgetWithAStyleSheetKeepsItsTable()
{
    Theme theme(*qApp);
    MarkdownEditor editor;
    editor.ensurePolished();
    theme.setLook({ColorScheme::Light, 100, Density::Comfortable});
    QCOMPARE(&colorsFor(editor.palette()), &lightColors());
    theme.setLook({ColorScheme::Dark, 100, Density::Comfortable});
    QCOMPARE(&colorsFor(editor.palette()), &darkColors());
}

void TestTheme::lookCanBeSwitchedWhileWindowsAreOpen()
{
    Theme theme(*qApp);
    theme.setLook({ColorScheme::Light, 100, Density::Comfortable});
    QWidget window;
    auto* label = new TextLabel(u"x"_s, TextStyle::Body, &window, Role::Muted);
    QLineEdit edit(&window);
    window.show();
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setLook({ColorScheme::Dark, 100, Density::Comfortable});
    QCOMPARE(changed.size(), 1);
    QVERIFY(theme.isDark());
    QCOMPARE(label->palette().color(QPalette::WindowText), darkColors()[Role::Muted]);
    QCOMPARE(window.palette().color(QPalette::Window), darkColors()[Role::Window]);
    QCOMPARE(edit.palette().color(QPalette::Text), darkColors()[Role::Text]);
    theme.setLook({ColorScheme::Light, 100, Density::Comfortable});
    QCOMPARE(label->palette().color(QPalette::WindowText), lightColors()[Role::Muted]);
    theme.setLook({ColorScheme::Light, 100, Density::Comfortable});
    QCOMPARE(changed.size(), 2);
}

void TestTheme::textSizeReachesEveryWidget()
{
    Theme theme(*qApp);
    QWidget window;
    auto* figure = new TextLabel(u"42"_s, TextStyle::Figure, &window);
    auto* elided = new ElidedLabel(u"A title"_s, &window);
    auto* button = new Button(u"Go"_s, &window);
    window.show();
    const double before = QFontInfo(figure->font()).pointSizeF();
    const int elidedBefore = elided->sizeHint().height();
    const int buttonBefore = button->sizeHint().height();
    Look large;
    large.textPercent = 200;
    theme.setLook(large);
    QVERIFY(QFontInfo(figure->font()).pointSizeF() > 1.9 * before);
    QVERIFY(elided->sizeHint().height() > elidedBefore);
    QVERIFY(button->sizeHint().height() > buttonBefore);
    large.textPercent = 5000;
    theme.setLook(large);
    QCOMPARE(theme.look().textPercent, Theme::kMostText);
    theme.setLook({});
    QCOMPARE(QFontInfo(figure->font()).pointSizeF(), before);
}

void TestTheme::theSheetNamesEveryColour()
{
    for (const Colors* colors : {&lightColors(), &darkColors()}) {
        const QString sheet = styleSheetFor(*colors, Density::Compact);
        QVERIFY(!sheet.contains(u'@'));
        // Boxes to tick grow with the text.
        QVERIFY(styleSheetFor(*colors, Density::Comfortable, 2).contains(u"width: 30px"_s));
        static const QRegularExpression picture(u"url\\(([^)]+)\\)"_s);
        QVERIFY(hasOwnIcon(u"story"_s));
        auto match = picture.globalMatch(sheet);
        QVERIFY(match.hasNext());
        while (match.hasNext())
            QVERIFY(QFile::exists(match.next().captured(1)));
    }
}

void TestTheme::theCrossOfAFieldIsSeenAfterASwitch()
{
    Theme theme(*qApp);
    theme.setLook({ColorScheme::Light, 100, Density::Comfortable});
    QLineEdit field;
    field.setClearButtonEnabled(true);
    field.setText(u"some words"_s);
    for (const auto scheme : {ColorScheme::Dark, ColorScheme::Light}) {
        theme.setLook({scheme, 100, Density::Comfortable});
        const auto buttons = field.findChildren<QToolButton*>();
        QVERIFY(!buttons.isEmpty());
        const QImage image = buttons.last()->icon().pixmap(16, 16).toImage();
        if (image.isNull())
            QSKIP("the Breeze icons are not installed");
        int light = 0;
        int seen = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                seen += colour.alpha() > 200;
                light += colour.alpha() > 200 && colour.lightness() > 128;
            }
        }
        QVERIFY(seen > 0);
        QCOMPARE(light * 2 > seen, scheme == ColorScheme::Dark);
    }
}

void TestTheme::ownIconsAreTinted()
{
    Theme theme(*qApp);
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
        theme.setLook({scheme, 100, Density::Comfortable});
        const QImage image =
            icon(u"story"_s, Role::Accent).pixmap(32, 32).toImage().convertToFormat(QImage::Format_ARGB32);
        bool seen = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                seen = seen || image.pixelColor(x, y) == theme.colors()[Role::Accent];
        }
        QVERIFY(seen);
    }
    QVERIFY(icon(u"no-such-icon-anywhere"_s).isNull());
}

void TestTheme::freedesktopIconsAreFound()
{
    if (QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"icons/breeze"_s, QStandardPaths::LocateDirectory)
            .isEmpty())
        QSKIP("the Breeze icons are not installed");
    const Theme theme(*qApp);
    for (const auto& name : {u"document-edit"_s, u"edit-undo"_s, u"document-print"_s, u"view-filter"_s})
        QVERIFY2(!icon(name).isNull(), qPrintable(name));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
