// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <optional>
#include <vector>

namespace encore {

class ViewState;

/// An action as it is known in every window: what it is called, where it stands, and which keys it came with.
struct ActionInfo
{
    QString name; ///< "go/stories"
    QString text; ///< "Stories"
    QString menu; ///< "Go"
    QKeySequence standard;
};

/// Which keys belong to which action, one book for all windows. What the user changes is remembered and takes effect at once.
class Shortcuts final : public QObject
{
    Q_OBJECT

public:
    explicit Shortcuts(ViewState& state, QObject* parent = nullptr);

    /// Makes an action known; what was known of it is replaced.
    void declare(const ActionInfo& action);
    const std::vector<ActionInfo>& actions() const { return m_actions; }
    /// The keys of an action as they are now; empty when it has none.
    QKeySequence keys(const QString& name) const;
    bool isChanged(const QString& name) const;
    /// Why an action cannot have these keys, as a sentence: they are another one's, or needed for writing. Empty: it can.
    QString objection(const QString& name, const QKeySequence& keys) const;
    /// Gives an action these keys (none: empty); false when there is an objection.
    bool setKeys(const QString& name, const QKeySequence& keys);
    /// Gives an action the keys back that it came with; false when they are another one's now.
    bool reset(const QString& name);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    const ActionInfo* find(const QString& name) const;

    ViewState& m_state;
    std::vector<ActionInfo> m_actions;
};

} // namespace encore
