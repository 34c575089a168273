// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/navbutton.h"

#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/paint.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kSide = 10;
constexpr int kGap = 10;

// Icons grow with the text.
int markSize(const QFontMetrics& metrics)
{
    static constexpr int kLeast = 18;
    return qMax(kLeast, metrics.height());
}

} // namespace

NavButton::NavButton(NavItem item, QWidget* parent) : QAbstractButton(parent), m_item(std::move(item))
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setObjectName(u"nav."_s + m_item.key);
    setText(m_item.label);
    setShortcut(QKeySequence()); // a "&" in the text is no mnemonic
    describe();
}

void NavButton::setCount(int count)
{
    m_item.count = count;
    describe();
    updateGeometry();
    update();
}

void NavButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    describe();
    updateGeometry();
    update();
}

void NavButton::setFace(const QString& icon, const QString& label)
{
    m_item.icon = icon;
    m_item.label = label;
    setText(label);
    setShortcut(QKeySequence()); // a "&" in the text is no mnemonic
    describe();
}

void NavButton::describe()
{
    const QString number = m_item.count >= 0 ? locale().toString(m_item.count) : QString();
    setAccessibleName(m_item.label);
    setAccessibleDescription(number);
    // The label may be elided.
    QStringList tip{m_collapsed && !number.isEmpty() ? QString(m_item.label + u" · " + number) : m_item.label};
    if (!m_item.shortcut.isEmpty())
        tip << m_item.shortcut;
    setToolTip(tip.join(u'\n'));
}

int NavButton::wholeWidth() const
{
    const QFontMetrics metrics(styledFont(TextStyle::Strong));
    const int icon = m_item.icon.isEmpty() ? 0 : markSize(metrics) + kGap;
    const int count = m_item.count >= 0 ? metrics.horizontalAdvance(locale().toString(m_item.count)) + kGap : 0;
    return icon + metrics.horizontalAdvance(m_item.label) + count + 2 * kSide;
}

QSize NavButton::sizeHint() const
{
    const int mark = markSize(QFontMetrics(styledFont(TextStyle::Strong)));
    return {m_collapsed ? mark + 2 * kSide : wholeWidth(), mark + 14};
}

QSize NavButton::minimumSizeHint() const
{
    return {markSize(QFontMetrics(styledFont(TextStyle::Strong))) + 2 * kSide, sizeHint().height()};
}

void NavButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    if (isChecked())
        paintBox(painter, rect(), colors[Role::AccentGround], {}, kRadius);
    else if (underMouse())
        paintBox(painter, rect(), colors[Role::Hairline], {}, kRadius);
    if (hasFocus())
        paintFocus(painter, rect(), colors, kRadius);
    const Role role = isChecked() ? Role::Accent : Role::Text;
    QRect area = rect().adjusted(kSide, 0, -kSide, 0);
    const auto mirrored = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    if (!m_item.icon.isEmpty()) {
        const int side = markSize(QFontMetrics(styledFont(TextStyle::Strong)));
        const QRect place = m_collapsed ? rect() : QRect(area.x(), 0, side, height());
        encore::icon(m_item.icon, role)
            .paint(&painter, mirrored(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(side, side), place)));
        area.setLeft(area.left() + side + kGap);
    }
    if (m_collapsed)
        return;
    const int near = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    const int far = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter);
    if (m_item.count >= 0) {
        painter.setFont(styledFont(TextStyle::Caption));
        painter.setPen(colors[isChecked() ? Role::Text : Role::Muted]);
        const QString number = locale().toString(m_item.count);
        painter.drawText(mirrored(area), far, number);
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(number) - kGap);
    }
    painter.setFont(styledFont(isChecked() ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(colors[role]);
    painter.drawText(mirrored(area), near | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_item.label, Qt::ElideRight, area.width()));
}

void NavButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace encore
