// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace encore {

class NavButton;
class TextLabel;

/// One place to go to.
struct NavItem
{
    QString key;      ///< what activated() hands back, e.g. "stories"
    QString label;    ///< as the user reads it
    QString icon;     ///< a name for icon()
    int count = -1;   ///< shown at the right end unless negative
    QString shortcut; ///< shown in the tooltip, e.g. "Alt+2"
};

/// The navigation at the left: places, those that are seldom wanted behind "More", saved views below them, the last places at the
/// bottom. Arrow keys walk it; collapsed it shows icons only.
class NavRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(QWidget* parent = nullptr);

    void setItems(const std::vector<NavItem>& items);
    /// The places behind "More"; closed, it shows only the one that is current.
    void setMoreItems(const std::vector<NavItem>& items);
    void setMoreOpen(bool open);
    bool isMoreOpen() const { return m_moreOpen; }
    void setBottomItems(const std::vector<NavItem>& items);
    /// The saved views; the heading shows only when there are some. Their keys are handed back by savedViewActivated().
    void setSavedViews(const std::vector<NavItem>& views);
    /// Changes one number without rebuilding anything.
    void setCount(const QString& key, int count);
    /// Marks the place that is shown; an unknown key marks none.
    void setCurrent(const QString& key);
    const QString& current() const { return m_current; }
    /// The user's wish to see icons only.
    void setCollapsed(bool collapsed);
    /// Turns the user's wish round and says so.
    void toggle();
    /// The window has no room for labels: icons only, whatever the user wishes, until there is room again.
    void setNarrow(bool narrow);
    /// Whether icons only are shown.
    bool isCollapsed() const { return m_collapsed || m_narrow; }
    /// The width with labels, and with icons only, whichever is shown.
    int wholeWidth() const;
    int iconWidth() const;

    QSize sizeHint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void activated(const QString& key);
    void savedViewActivated(const QString& key);
    /// The context menu of a saved view is wanted at that point of the screen.
    void savedViewMenuRequested(const QString& key, const QPoint& globalPosition);
    void collapsedChanged(bool collapsed);
    /// The user opened or closed "More".
    void moreToggled(bool open);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool handleKey(int key);
    void fill(QVBoxLayout* box, std::vector<NavButton*>& buttons, const std::vector<NavItem>& items, bool savedViews);
    std::vector<NavButton*> allButtons() const;
    void showMore();
    void showCollapsed();

    QVBoxLayout* m_itemBox;
    QVBoxLayout* m_moreBox;
    QVBoxLayout* m_viewBox;
    QVBoxLayout* m_bottomBox;
    TextLabel* m_viewHeading;
    NavButton* m_toggle;
    NavButton* m_moreToggle;
    std::vector<NavButton*> m_items;
    std::vector<NavButton*> m_more;
    std::vector<NavButton*> m_views;
    std::vector<NavButton*> m_bottom;
    QString m_current;
    bool m_collapsed = false; ///< as the user wishes
    bool m_narrow = false;    ///< as the window has it
    bool m_moreOpen = false;
};

} // namespace encore
