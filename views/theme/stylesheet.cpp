// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Only what a palette cannot say. @Name is a colour role; @pad the room that the density leaves above and below a text.
constexpr auto kSheet = R"(
QPushButton { background: @Surface; color: @Text; border: 1px solid @Hairline; border-radius: 6px; padding: @padpx 12px; }
QPushButton:hover { background: @HoverRow; border-color: @Mid; }
QPushButton:pressed, QPushButton:open, QPushButton:checked { background: @AccentGround; }
QPushButton:focus { border: 1px solid @Accent; }
QPushButton:disabled { color: @Disabled; background: transparent; }
QPushButton[look="primary"], QPushButton:default { background: @Accent; color: @OnAccent; border-color: @Accent; font-weight: 600; }
QPushButton[look="primary"]:hover, QPushButton:default:hover { background: @AccentHover; }
QPushButton[look="primary"]:focus, QPushButton:default:focus { border: 2px solid @Text; padding: @lesspx 11px; }
QPushButton[look="primary"]:disabled { background: @NeutralGround; color: @Disabled; border-color: @Hairline; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; }
QPushButton[look="quiet"]:hover { background: @NeutralGround; }
QPushButton[look="quiet"]:focus { border-color: @Accent; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 1px 1px; color: @Accent; font-weight: 500; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border-color: @Accent; }
QPushButton[look="danger"] { color: @Bad; }
QPushButton[look="danger"]:disabled { color: @Disabled; }
QPushButton[look="danger"]:hover { background: @BadGround; border-color: @Bad; }
QPushButton[small="true"] { padding: 3px 10px; }
QPushButton::menu-indicator { image: url(:/icons/chevron-@mode.svg); width: @arrowpx; height: @arrowpx; subcontrol-position: right center; subcontrol-origin: padding; right: 8px; }
QPushButton[menu="true"] { padding-right: @roompx; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @NeutralGround; }
QToolButton:pressed, QToolButton:open { background: @AccentGround; }
QToolButton:focus { border-color: @Accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[group="true"] { padding: 4px 6px 4px 2px; font-weight: 600; }
QToolButton[group="true"]:checked { background: transparent; }
QToolButton[group="true"]:hover { background: @NeutralGround; }
QToolButton[segment] { background: @Surface; color: @Text; border: 1px solid @Hairline; border-radius: 0px; padding: @padpx 12px; margin: 0px; border-right: none; }
QToolButton[segment]:hover { background: @HoverRow; }
QToolButton[segment]:checked { background: @AccentGround; color: @Accent; font-weight: 600; }
QToolButton[segment="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QToolButton[segment="last"] { border-right: 1px solid @Hairline; border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QToolButton[segment="only"] { border-right: 1px solid @Hairline; border-radius: 6px; }
QToolButton[segment]:focus { border: 1px solid @Accent; }
QToolButton[tab="true"] { background: transparent; color: @Muted; border: none; border-bottom: 2px solid transparent; border-radius: 0px; padding: @padpx 2px; margin: 0px; }
QToolButton[tab="true"]:hover { color: @Text; border-bottom: 2px solid @Hairline; }
QToolButton[tab="true"]:checked { color: @Accent; border-bottom: 2px solid @Accent; }
QToolButton[tab="true"]:focus { background: @AccentGround; }

QLineEdit, QComboBox { background: @Surface; border: 1px solid @Hairline; border-radius: 6px; padding: @padpx 8px; selection-background-color: @Accent; selection-color: @OnAccent; }
QLineEdit:hover, QComboBox:hover { border-color: @Mid; }
QLineEdit:focus, QComboBox:focus, QComboBox:on { border: 1px solid @Accent; }
QLineEdit:read-only { background: transparent; }
QLineEdit[invalid="true"] { border: 1px solid @Bad; }
QLineEdit:disabled, QComboBox:disabled { color: @Disabled; background: transparent; }
QAbstractSpinBox > QLineEdit, QComboBox > QLineEdit, QLineEdit[bare="true"] { border: none; padding: 0px; background: transparent; }
QComboBox { padding-left: 10px; }
QAbstractSpinBox { background: @Surface; color: @Text; border: 1px solid @Hairline; border-radius: 6px; padding: @padpx 8px; }
QAbstractSpinBox:focus { border-color: @Accent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 20px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron-up-@mode.svg); width: @spinpx; height: @spinpx; }
QAbstractSpinBox::down-arrow { image: url(:/icons/chevron-@mode.svg); width: @spinpx; height: @spinpx; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QGroupBox::indicator { width: @tickpx; height: @tickpx; border: 1px solid @Muted; border-radius: 3px; background: @Surface; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked { background: @Accent; border-color: @Accent; image: url(:/icons/tick-@mode.svg); }
QCheckBox::indicator:focus { border-color: @Accent; }
QCheckBox:focus, QRadioButton:focus { color: @Accent; }
QComboBox::drop-down { border: none; width: @roompx; }
QComboBox::down-arrow { image: url(:/icons/chevron-@mode.svg); width: @arrowpx; height: @arrowpx; }
QComboBox QAbstractItemView { background: @Surface; border: 1px solid @Hairline; padding: 4px; selection-background-color: @AccentGround; selection-color: @Text; outline: none; }

QAbstractItemView { background: @Surface; border: 1px solid @Hairline; border-radius: 6px; padding: 1px; outline: none; gridline-color: @Hairline; selection-background-color: @SelectedRow; selection-color: @Text; }
QAbstractItemView[clear="true"] { background: transparent; border: none; padding: 0px; }
QAbstractItemView[bare="true"] { border: none; border-radius: 0px; padding: 0px; }
QListView::item, QTreeView::item { padding: 4px 8px; color: @Text; }
QListView::item:hover, QTreeView::item:hover { background: @HoverRow; }
QListView::item:selected, QTreeView::item:selected { background: @SelectedRow; color: @Text; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: @Surface; color: @Muted; border: none; border-bottom: 1px solid @Hairline; padding: 6px 10px; font-weight: 500; }
QHeaderView::section:hover { color: @Text; }
QHeaderView::up-arrow { image: url(:/icons/chevron-up-@mode.svg); width: @thinpx; height: @thinpx; subcontrol-position: right center; right: 6px; }
QHeaderView::down-arrow { image: url(:/icons/chevron-@mode.svg); width: @thinpx; height: @thinpx; subcontrol-position: right center; right: 6px; }
QTableCornerButton::section { background: @Surface; border: none; border-bottom: 1px solid @Hairline; }

QTextEdit, QPlainTextEdit { background: @Surface; border: 1px solid @Hairline; border-radius: 6px; padding: 4px; selection-background-color: @Accent; selection-color: @OnAccent; }
QTextEdit:focus, QPlainTextEdit:focus { border: 1px solid @Accent; }
QTextEdit[quiet="true"] { background: transparent; border: none; border-bottom: 1px solid transparent; border-radius: 0px; padding: 0px; }
QPlainTextEdit[quiet="true"], QLineEdit[quiet="true"] { background: transparent; border: none; border-bottom: 1px solid transparent; border-radius: 0px; padding: 0px; }
QPlainTextEdit[quiet="true"]:hover, QLineEdit[quiet="true"]:hover { border-bottom-color: @Hairline; }
QPlainTextEdit[quiet="true"]:focus, QLineEdit[quiet="true"]:focus { border-bottom-color: @Accent; }
QTextEdit[quiet="true"]:hover { border-bottom-color: @Hairline; }
QTextEdit[quiet="true"]:focus { border-bottom-color: @Accent; }
QTextEdit[quiet="true"]:read-only { border-bottom-color: transparent; }

QScrollArea { border: none; background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @Handle; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @Muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: @Window; border-bottom: 1px solid @Hairline; padding: 1px 6px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @NeutralGround; color: @Text; }
QMenu { background: @Surface; border: 1px solid @Hairline; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; color: @Text; }
QMenu::item:selected { background: @AccentGround; color: @Text; }
QMenu::item:disabled { color: @Disabled; }
QMenu::separator { height: 1px; background: @Hairline; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; }
QToolTip { background: @Surface; color: @Text; border: 1px solid @Hairline; padding: 4px 6px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @Hairline; }
QTabWidget::pane { border: none; border-top: 1px solid @Hairline; }
QTabBar::tab { background: transparent; padding: @padpx 12px; border: none; border-bottom: 2px solid transparent; color: @Muted; }
QTabBar::tab:selected { color: @Accent; border-bottom-color: @Accent; font-weight: 600; }
QTabBar::tab:focus { background: @AccentGround; }
QProgressBar { background: @NeutralGround; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @Accent; border-radius: 3px; }
)";

QColor mixed(const QColor& first, const QColor& second, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * (1.0 - share) + b * share); };
    return {mix(first.red(), second.red()), mix(first.green(), second.green()), mix(first.blue(), second.blue())};
}

} // namespace

QString styleSheetFor(const Colors& colors, Density density, double textScale)
{
    // Boxes to tick and arrows grow with the text.
    const auto grown = [textScale](int size) { return QString::number(qRound(size * std::max(1.0, textScale))); };
    const int pad = density == Density::Compact ? 3 : 6;
    const auto name = [&colors](Role role) { return colors[role].name(); };
    // Longer names first, so that no name is taken for the beginning of another.
    const std::pair<QLatin1StringView, QString> values[] = {
        {"@AccentGround"_L1, name(Role::AccentGround)},
        {"@AccentHover"_L1, mixed(colors[Role::Accent], colors[Role::Text], 0.15).name()},
        {"@Accent"_L1, name(Role::Accent)},
        {"@OnAccent"_L1, name(Role::OnAccent)},
        {"@BadGround"_L1, name(Role::BadGround)},
        {"@Bad"_L1, name(Role::Bad)},
        {"@Disabled"_L1, mixed(colors[Role::Muted], colors[Role::Surface], 0.25).name()},
        {"@Hairline"_L1, name(Role::Hairline)},
        {"@Handle"_L1, mixed(colors[Role::Hairline], colors[Role::Muted], 0.4).name()},
        {"@HoverRow"_L1, name(Role::HoverRow)},
        {"@Mid"_L1, mixed(colors[Role::Hairline], colors[Role::Muted], 0.35).name()},
        {"@Muted"_L1, name(Role::Muted)},
        {"@NeutralGround"_L1, name(Role::NeutralGround)},
        {"@SelectedRow"_L1, name(Role::SelectedRow)},
        {"@Surface"_L1, name(Role::Surface)},
        {"@Text"_L1, name(Role::Text)},
        {"@Window"_L1, name(Role::Window)},
        {"@mode"_L1, colors.isDark() ? u"dark"_s : u"light"_s},
        {"@room"_L1, QString::number(14 + grown(12).toInt())},
        {"@arrow"_L1, grown(12)},
        {"@thin"_L1, grown(10)},
        {"@spin"_L1, grown(9)},
        {"@tick"_L1, grown(15)},
        {"@pad"_L1, QString::number(pad)},
        {"@less"_L1, QString::number(pad - 1)},
    };
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto& [key, value] : values)
        sheet.replace(key, value);
    return sheet;
}

} // namespace encore
