// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sectionhint.h"

#include "views/theme/colors.h"
#include "views/theme/metrics.h"
#include "views/widgets/paint.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace encore {

SectionHint::SectionHint(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHint::setSection(const QString& title, const QString& question, const QString& reason)
{
    m_reason = reason;
    setText(question.isEmpty() ? title : tr("%1: %2", "a section's heading and its question").arg(title, question));
    setShortcut(QKeySequence()); // a "&" in the text is no mnemonic
    setAccessibleName(tr("Write the section %1").arg(title));
    setAccessibleDescription(question);
    setToolTip(reason.isEmpty() ? text() : QString(text() + u'\n' + reason));
    updateGeometry();
    update();
}

QSize SectionHint::sizeHint() const
{
    const QFontMetrics metrics(styledFont(TextStyle::Body));
    return {metrics.horizontalAdvance(u"+ "_s + text()) + 2 * space::kLarge, metrics.height() + 2 * space::kSmall + 2};
}

QSize SectionHint::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void SectionHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    paintBox(painter, rect(), underMouse() ? colors[Role::HoverRow] : QColor(),
        colors[Role::Hairline].darker(colors.isDark() ? 80 : 110), kRadius, Qt::DashLine);
    if (hasFocus())
        paintFocus(painter, rect(), colors, kRadius);
    const QRect area = rect().adjusted(space::kLarge, 0, -space::kLarge, 0);
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter)
        | Qt::TextSingleLine;
    painter.setFont(styledFont(TextStyle::Body));
    painter.setPen(colors[Role::Muted]);
    const QString shown = painter.fontMetrics().elidedText(u"+  "_s + text(), Qt::ElideRight, area.width());
    painter.drawText(area, align, shown);
    const int used = painter.fontMetrics().horizontalAdvance(shown) + space::kSmall;
    painter.setFont(styledFont(TextStyle::Caption));
    static constexpr int kLeast = 60;
    if (!m_reason.isEmpty() && area.width() - used > kLeast) {
        const QRect rest = QStyle::visualRect(layoutDirection(), area, area.adjusted(used, 0, 0, 0));
        painter.drawText(rest, align,
            painter.fontMetrics().elidedText(QString(u"(" + m_reason + u")"), Qt::ElideRight, rest.width()));
    }
}

} // namespace encore
