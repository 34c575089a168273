// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/shortcutsdialog.h"

#include "model/search/finder.h"
#include "views/dialogs/keyrecorder.h"
#include "views/theme/metrics.h"
#include "views/widgets/choicedelegate.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kWidth = 680;
constexpr int kHeight = 620;
constexpr int kNameRole = Qt::UserRole;

} // namespace

ShortcutsDialog::ShortcutsDialog(Shortcuts& shortcuts, QWidget* parent)
    : DialogFrame(tr("Keyboard shortcuts"), parent)
    , m_shortcuts(shortcuts)
    , m_search(new QLineEdit(this))
    , m_actions(new QListWidget(this))
    , m_keys(new KeyRecorder(this))
    , m_reset(new Button(tr("As it came"), this))
    , m_answer(new TextLabel(TextStyle::Caption, this, Role::Muted))
{
    setObjectName(u"shortcutsDialog"_s);
    setSentence(tr("Choose an action, go to the field below with Tab, and press the keys it shall have."));
    build();
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_actions, &QListWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_keys, &KeyRecorder::recorded, this, &ShortcutsDialog::record);
    connect(m_reset, &Button::clicked, this, [this] {
        if (m_shortcuts.reset(currentName()))
            say(tr("It has its own keys again."), Role::Muted);
        else
            say(tr("Its own keys are another action's now; change that one first."), Role::Bad);
    });
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsDialog::fill);
    resize(kWidth, kHeight);
    m_search->setFocus();
}

void ShortcutsDialog::build()
{
    m_search->setObjectName(u"shortcuts.search"_s);
    m_search->setAccessibleName(tr("Find an action or its keys"));
    m_search->setPlaceholderText(tr("Find an action or its keys"));
    m_search->setClearButtonEnabled(true);
    m_actions->setObjectName(u"shortcuts.list"_s);
    m_actions->setAccessibleName(tr("Actions and their keys"));
    m_actions->setItemDelegate(new ChoiceDelegate(m_actions));
    m_actions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_keys->setObjectName(u"shortcuts.keys"_s);
    m_keys->setAccessibleName(tr("Keys of the chosen action: press new ones"));
    m_keys->setPlaceholderText(tr("none: press the keys here"));
    m_reset->setObjectName(u"shortcuts.reset"_s);
    m_answer->setObjectName(u"shortcuts.answer"_s);
    m_answer->setWordWrap(true);
    auto* line = new QHBoxLayout;
    auto* label = new QLabel(tr("New &keys"), this);
    label->setBuddy(m_keys);
    line->addWidget(label);
    line->addWidget(m_keys, 1);
    line->addWidget(m_reset);
    body()->addWidget(m_search);
    body()->addWidget(m_actions, 1);
    body()->addLayout(line);
    body()->addWidget(m_answer);
    Button* all = addButton(u"shortcuts.resetAll"_s, tr("All as they came"));
    connect(all, &Button::clicked, this, [this] {
        m_shortcuts.resetAll();
        say(tr("Every action has its own keys again."), Role::Muted);
    });
    addCloseButton(tr("Close"))->setLook(ButtonLook::Primary);
}

void ShortcutsDialog::fill()
{
    const QString current = currentName();
    const QSignalBlocker quiet(m_actions);
    m_actions->clear();
    for (const ActionInfo& action : m_shortcuts.actions()) {
        const QString keys = m_shortcuts.keys(action.name).toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(action.text, m_actions);
        item->setData(kNameRole, action.name);
        item->setData(ChoiceDelegate::kRemarkRole,
            m_shortcuts.isChanged(action.name) ? tr("%1 · changed").arg(action.menu) : action.menu);
        item->setData(ChoiceDelegate::kEndRole, keys);
        item->setData(Qt::AccessibleTextRole,
            QStringList{action.text, item->data(ChoiceDelegate::kRemarkRole).toString(), keys}.join(u", "_s));
        if (action.name == current)
            m_actions->setCurrentItem(item);
    }
    if (!m_actions->currentItem())
        m_actions->setCurrentRow(0);
    filter(m_search->text());
    showCurrent();
}

void ShortcutsDialog::filter(const QString& text)
{
    const QStringList words = soughtWords(text);
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_actions->count(); ++row) {
        QListWidgetItem* item = m_actions->item(row);
        const QString own = item->data(ChoiceDelegate::kRemarkRole).toString() + u' ' + item->text();
        const bool fits = text.trimmed().isEmpty() || (!words.isEmpty() && fitOf(own, words) != Fit::None)
            || item->data(ChoiceDelegate::kEndRole).toString().contains(text.trimmed(), Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    if (first && (!m_actions->currentItem() || m_actions->currentItem()->isHidden()))
        m_actions->setCurrentItem(first);
}

QString ShortcutsDialog::currentName() const
{
    return m_actions->currentItem() ? m_actions->currentItem()->data(kNameRole).toString() : QString();
}

void ShortcutsDialog::showCurrent()
{
    m_keys->setKeys(m_shortcuts.keys(currentName()));
    m_reset->setEnabled(m_shortcuts.isChanged(currentName()));
    m_answer->clear();
}

void ShortcutsDialog::record(const QKeySequence& keys)
{
    const QString name = currentName();
    const QString objection = m_shortcuts.objection(name, keys);
    if (!m_shortcuts.setKeys(name, keys))
        say(objection + u' ' + tr("Nothing was changed."), Role::Bad);
    else if (keys.isEmpty())
        say(tr("It has no keys now."), Role::Muted);
    else
        say(tr("It has %1 now.").arg(keys.toString(QKeySequence::NativeText)), Role::Muted);
}

void ShortcutsDialog::say(const QString& text, Role role)
{
    m_answer->setRole(role);
    m_answer->setText(text);
    m_keys->setAccessibleDescription(text);
}

} // namespace encore
