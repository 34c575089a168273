// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/shortcuts.h"

#include "views/services/viewstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString keyOf(const QString& name)
{
    return u"shortcuts/"_s + QString(name).replace(u'/', u'.');
}

// Keys that every field needs: an action that had them would take them away from whoever writes.
bool isForWriting(const QKeySequence& keys)
{
    static constexpr QKeySequence::StandardKey kTaken[] = {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
        QKeySequence::SelectAll, QKeySequence::MoveToNextWord, QKeySequence::MoveToPreviousWord,
        QKeySequence::DeleteStartOfWord, QKeySequence::SelectNextWord, QKeySequence::SelectPreviousWord,
        QKeySequence::MoveToStartOfDocument, QKeySequence::MoveToEndOfDocument};
    for (const QKeySequence::StandardKey taken : kTaken) {
        if (QKeySequence::keyBindings(taken).contains(keys))
            return true;
    }
    const QKeyCombination first = keys[0];
    const bool function = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    const Qt::KeyboardModifiers plain = Qt::ShiftModifier | Qt::KeypadModifier;
    return !function && first.key() != Qt::Key_Delete && (first.keyboardModifiers() & ~plain) == Qt::NoModifier;
}

} // namespace

Shortcuts::Shortcuts(ViewState& state, QObject* parent) : QObject(parent), m_state(state) { }

void Shortcuts::declare(const ActionInfo& action)
{
    const auto known = std::ranges::find(m_actions, action.name, &ActionInfo::name);
    if (known == m_actions.end())
        m_actions.push_back(action);
    else
        *known = action;
}

const ActionInfo* Shortcuts::find(const QString& name) const
{
    const auto known = std::ranges::find(m_actions, name, &ActionInfo::name);
    return known == m_actions.end() ? nullptr : &*known;
}

QKeySequence Shortcuts::keys(const QString& name) const
{
    const QVariant own = m_state.value(keyOf(name));
    if (own.isValid())
        return QKeySequence(own.toString(), QKeySequence::PortableText);
    const ActionInfo* action = find(name);
    return action ? action->standard : QKeySequence();
}

bool Shortcuts::isChanged(const QString& name) const
{
    const ActionInfo* action = find(name);
    return action && keys(name) != action->standard;
}

QString Shortcuts::objection(const QString& name, const QKeySequence& wanted) const
{
    if (wanted.isEmpty())
        return {};
    if (isForWriting(wanted))
        return tr("%1 is needed for writing and moving about. Take Ctrl or Alt with a letter, or a function key.")
            .arg(wanted.toString(QKeySequence::NativeText));
    for (const ActionInfo& other : m_actions) {
        if (other.name != name && keys(other.name) == wanted)
            return tr("%1 is already “%2” in the menu %3.")
                .arg(wanted.toString(QKeySequence::NativeText), other.text, other.menu);
    }
    return {};
}

bool Shortcuts::setKeys(const QString& name, const QKeySequence& wanted)
{
    const ActionInfo* action = find(name);
    // An action may always have the keys that it came with, when they are nobody else's.
    const bool standard = action && wanted == action->standard;
    const QString against = objection(name, wanted);
    const bool taken = std::ranges::any_of(m_actions,
        [&](const ActionInfo& other) { return other.name != name && !wanted.isEmpty() && keys(other.name) == wanted; });
    if (!action || (standard ? taken : !against.isEmpty()))
        return false;
    // Nothing is kept of an action that has its own keys: a later version may give it better ones.
    m_state.setValue(keyOf(name), standard ? QVariant() : QVariant(wanted.toString(QKeySequence::PortableText)));
    Q_EMIT changed();
    return true;
}

bool Shortcuts::reset(const QString& name)
{
    const ActionInfo* action = find(name);
    return action && setKeys(name, action->standard);
}

void Shortcuts::resetAll()
{
    for (const ActionInfo& action : m_actions)
        m_state.setValue(keyOf(action.name), {});
    Q_EMIT changed();
}

} // namespace encore
