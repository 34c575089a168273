// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace encore {

class FlowLayout;

/// The tabs above the parts of a page. They break into a second line where there is no room, as with large or long texts. One of them has
/// the keyboard, the arrow keys walk the others.
class TabRow final : public QWidget
{
    Q_OBJECT

public:
    struct Tab
    {
        QString key;
        QString label;
        int count = 0; ///< of what is behind it; shown unless 0
    };

    explicit TabRow(QWidget* parent = nullptr);

    /// Replaces the tabs; the first becomes current.
    void setTabs(const std::vector<Tab>& tabs);
    /// Changes the number behind a tab's name.
    void setCount(const QString& key, int count);
    /// Marks a tab without emitting chosen().
    void setCurrent(const QString& key);
    QString current() const;

Q_SIGNALS:
    void chosen(const QString& key);

private:
    void describe(std::size_t at);

    FlowLayout* m_flow;
    QButtonGroup* m_group;
    std::vector<Tab> m_tabs;
};

} // namespace encore
