// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace encore {

class TextLabel;

/// A named part of a form that opens and closes. It remembers nothing itself: toggled() is for whoever keeps the state.
class CollapsibleGroup final : public QWidget
{
    Q_OBJECT

public:
    explicit CollapsibleGroup(const QString& title, QWidget* parent = nullptr);

    /// The contents; takes ownership and replaces what was there.
    void setContent(QWidget* content);
    QWidget* content() const { return m_content; }
    /// A muted remark beside the title, e.g. "3 of 8".
    void setRemark(const QString& remark);
    /// Opens or closes without emitting toggled().
    void setExpanded(bool expanded);
    bool isExpanded() const;

Q_SIGNALS:
    void toggled(bool expanded);

private:
    void apply(bool expanded);

    QToolButton* m_head;
    TextLabel* m_remark;
    QVBoxLayout* m_box;
    QWidget* m_content = nullptr;
};

} // namespace encore
