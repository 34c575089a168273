// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/settingsdialog.h"

#include "views/services/languagename.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/formgrid.h"
#include "views/widgets/segmentedcontrol.h"
#include "views/widgets/textlabel.h"

#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 620;
constexpr int kFewestBackups = 3;
constexpr int kMostBackups = 100;
constexpr int kTextStep = 10;

} // namespace

SettingsDialog::SettingsDialog(const SettingsValues& values, QWidget* parent)
    : DialogFrame(tr("Settings"), parent)
    , m_look(values.look)
{
    setObjectName(u"settingsDialog"_s);
    setSentence(tr("Everything takes effect at once."));
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kLarge);
    m_column->addWidget(person(values));
    m_column->addWidget(look());
    m_column->addWidget(keyboard());
    m_column->addWidget(writing(values));
    m_column->addWidget(backups(values));
    m_column->addStretch(1);
    body()->addWidget(content);
    addCloseButton(tr("Close"))->setLook(ButtonLook::Primary);
    resize(kWidth, kHeight);
}

FormGrid* SettingsDialog::group(const QString& heading)
{
    m_column->addWidget(new TextLabel(heading, TextStyle::Section, this));
    auto* grid = new FormGrid(this);
    grid->setMaximumColumns(2);
    return grid;
}

QWidget* SettingsDialog::person(const SettingsValues& values)
{
    FormGrid* grid = group(tr("You"));
    auto* author = new QLineEdit(values.author, grid);
    author->setObjectName(u"settings.author"_s);
    connect(
        author, &QLineEdit::textEdited, this, [this](const QString& text) { Q_EMIT authorChanged(text.simplified()); });
    grid->addField(author, {tr("Your name"), tr("Stands in the history beside each of your changes."), false, false});
    addLanguage(grid, values);
    addForms(grid, values);
    return grid;
}

void SettingsDialog::addLanguage(FormGrid* grid, const SettingsValues& values)
{
    auto* language = new ChoiceBox(grid);
    language->setObjectName(u"settings.language"_s);
    std::vector<ChoiceBox::Option> options{{u""_s, tr("Like the system")}};
    for (const QString& code : values.languages) {
        // Each in its own words: who has come into a language by mistake finds the way out.
        options.push_back({code, languageName(code)});
    }
    language->setOptions(options);
    language->setCode(values.language);
    connect(language, &ChoiceBox::codeChosen, this, &SettingsDialog::languageChanged);
    grid->addField(language, {tr("Language"), tr("Of the words and the standard buttons."), false, false});
}

void SettingsDialog::addForms(FormGrid* grid, const SettingsValues& values)
{
    static constexpr double kAmount = 1234.5;
    auto* forms = new ChoiceBox(grid);
    forms->setObjectName(u"settings.forms"_s);
    std::vector<ChoiceBox::Option> options{{u""_s, tr("Like the language")}};
    for (const QString& code : {u"en_GB"_s, u"en_US"_s, u"de_DE"_s, u"de_CH"_s, u"fr_FR"_s, u"es_ES"_s, u"it_IT"_s,
             u"nl_NL"_s, u"pl_PL"_s, u"pt_BR"_s, u"sv_SE"_s, u"ja_JP"_s}) {
        const QLocale locale(code);
        options.push_back({code,
            tr("%1: %2 · %3")
                .arg(locale.nativeTerritoryName(), locale.toString(QDate(2026, 12, 31), QLocale::ShortFormat),
                    locale.toString(kAmount, 'f', 2))});
    }
    forms->setOptions(options);
    forms->setCode(values.forms);
    connect(forms, &ChoiceBox::codeChosen, this, &SettingsDialog::formsChanged);
    grid->addField(forms, {tr("Dates, numbers and amounts"), {}, false, false});
}

QWidget* SettingsDialog::look()
{
    FormGrid* grid = group(tr("Look"));
    auto* scheme = new SegmentedControl(grid);
    scheme->setObjectName(u"settings.theme"_s);
    scheme->setSegments({{u"0"_s, tr("System")}, {u"1"_s, tr("Light")}, {u"2"_s, tr("Dark")}});
    scheme->setCurrent(QString::number(int(m_look.scheme)));
    connect(scheme, &SegmentedControl::chosen, this, [this](const QString& key) {
        changeLook([&key](Look& changed) { changed.scheme = ColorScheme(key.toInt()); });
    });
    grid->addField(scheme, {tr("Colours"), {}, false, false});
    auto* density = new SegmentedControl(grid);
    density->setObjectName(u"settings.density"_s);
    density->setSegments({{u"0"_s, tr("Comfortable")}, {u"1"_s, tr("Compact")}});
    density->setCurrent(QString::number(int(m_look.density)));
    connect(density, &SegmentedControl::chosen, this,
        [this](const QString& key) { changeLook([&key](Look& changed) { changed.density = Density(key.toInt()); }); });
    grid->addField(density, {tr("Density"), {}, false, false});
    auto* text = new ChoiceBox(grid);
    text->setObjectName(u"settings.textSize"_s);
    std::vector<ChoiceBox::Option> sizes;
    for (int percent = Theme::kLeastText; percent <= Theme::kMostText; percent += kTextStep)
        sizes.push_back({QString::number(percent), tr("%1 %").arg(percent)});
    text->setOptions(sizes);
    text->setCode(QString::number(m_look.textPercent));
    connect(text, &ChoiceBox::codeChosen, this,
        [this](const QString& code) { changeLook([&code](Look& changed) { changed.textPercent = code.toInt(); }); });
    grid->addField(text, {tr("Text size"), {}, false, false});
    return grid;
}

QWidget* SettingsDialog::keyboard()
{
    FormGrid* grid = group(tr("Keyboard"));
    auto* shortcuts = new Button(tr("Keyboard shortcuts…"), grid);
    shortcuts->setObjectName(u"settings.shortcuts"_s);
    connect(shortcuts, &Button::clicked, this, &SettingsDialog::shortcutsRequested);
    grid->addField(shortcuts, {tr("Keys"), tr("Every action with its keys, which you can change."), false, true});
    return grid;
}

QWidget* SettingsDialog::writing(const SettingsValues& values)
{
    FormGrid* grid = group(tr("Writing"));
    auto* spelling = new QCheckBox(tr("Underline words that no dictionary knows"), grid);
    spelling->setObjectName(u"settings.spelling"_s);
    spelling->setChecked(values.spelling);
    connect(spelling, &QCheckBox::toggled, this, &SettingsDialog::spellingChanged);
    grid->addField(spelling,
        {tr("Spelling"), tr("In the language of each text. A dictionary comes with a package such as hunspell-de-de."),
            false, true});
    return grid;
}

std::vector<std::pair<QString, QString>> SettingsDialog::places()
{
    return {{u"author"_s, tr("Your name")}, {u"language"_s, tr("Language")},
        {u"forms"_s, tr("Forms of dates, numbers and amounts")}, {u"theme"_s, tr("Colours, light and dark")},
        {u"density"_s, tr("Density of rows")}, {u"textSize"_s, tr("Text size")}, {u"spelling"_s, tr("Spelling")},
        {u"backupsKept"_s, tr("How many backups are kept")}};
}

void SettingsDialog::goTo(const QString& place)
{
    auto* editor = place.isEmpty() ? nullptr : findChild<QWidget*>(u"settings."_s + place);
    if (editor)
        editor->setFocus(Qt::ShortcutFocusReason);
}

QWidget* SettingsDialog::backups(const SettingsValues& values)
{
    FormGrid* grid = group(tr("Backups"));
    if (values.backupFolder.isEmpty()) {
        auto* none = new TextLabel(tr("Each portfolio has its own. Open one to see where its backups lie."),
            TextStyle::Body, this, Role::Muted);
        none->setWordWrap(true);
        grid->hide();
        return none;
    }
    auto* place = new QWidget(grid);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    auto* path = new ElidedLabel(QDir::toNativeSeparators(values.backupFolder), place);
    path->setObjectName(u"settings.backupFolder"_s);
    path->setElideMode(Qt::ElideMiddle);
    auto* open = new Button(tr("Open the folder"), place);
    open->setObjectName(u"settings.openBackups"_s);
    open->setSmall(true);
    connect(open, &Button::clicked, this, &SettingsDialog::backupFolderRequested);
    line->addWidget(path, 1);
    line->addWidget(open);
    grid->addField(place,
        {tr("Where they lie"),
            tr("Beside the portfolio: one on the first opening of each day, one before every import."), false, true});
    auto* kept = new QSpinBox(grid);
    kept->setObjectName(u"settings.backupsKept"_s);
    kept->setRange(kFewestBackups, kMostBackups);
    kept->setValue(values.backupsKept);
    kept->setEnabled(values.canChangeBackups);
    connect(kept, &QSpinBox::valueChanged, this, &SettingsDialog::backupsKeptChanged);
    grid->addField(kept, {tr("How many are kept"), tr("The newest ones; of older ones, one a week."), false, false});
    return grid;
}

void SettingsDialog::changeLook(const std::function<void(Look&)>& change)
{
    change(m_look);
    Q_EMIT lookChanged(m_look);
}

} // namespace encore
