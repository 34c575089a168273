// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/scorebars.h"

#include "views/theme/metrics.h"
#include "views/widgets/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kPieceGap = 3;
constexpr int kLeastBar = 90;

} // namespace

ScoreBars::ScoreBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus); // a screen reader comes by with the keyboard
}

void ScoreBars::setBars(const std::vector<Bar>& bars, int most)
{
    m_bars = bars;
    m_most = std::max(1, most);
    QStringList said;
    for (const Bar& bar : bars)
        said << tr("%1: %2").arg(bar.label, scoreText(bar));
    setAccessibleName(said.join(u"; "_s));
    setToolTip(said.join(u'\n'));
    updateGeometry();
    update();
}

QString ScoreBars::scoreText(const Bar& bar) const
{
    return bar.score ? tr("%1 of %2").arg(locale().toString(*bar.score), locale().toString(m_most)) : tr("not asked");
}

int ScoreBars::rowHeight() const
{
    return QFontMetrics(styledFont(TextStyle::Body)).height() + space::kSmall;
}

QSize ScoreBars::sizeHint() const
{
    return {kReadingWidth, rowHeight() * int(m_bars.size())};
}

QSize ScoreBars::minimumSizeHint() const
{
    return {kLeastBar * 2, sizeHint().height()};
}

void ScoreBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = colorsFor(palette());
    const auto mirrored = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QFontMetrics metrics(styledFont(TextStyle::Strong)); // the marked one is the widest
    int labels = 0;
    int scores = 0;
    for (const Bar& bar : m_bars) {
        labels = std::max(labels, metrics.horizontalAdvance(bar.label) + 2);
        scores = std::max(scores, metrics.horizontalAdvance(scoreText(bar)));
    }
    const int whole = std::min(width(), kReadingWidth);
    labels = std::min(labels, whole - scores - kLeastBar - 2 * space::kMedium);
    const int barLeft = labels + space::kMedium;
    const int piece = (whole - barLeft - scores - space::kMedium) / m_most;
    const int near = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    int y = 0;
    for (const Bar& bar : m_bars) {
        const Role role = bar.marked ? Role::Warn : Role::Accent;
        painter.setPen(colors[bar.marked ? Role::Warn : Role::Text]);
        painter.setFont(styledFont(bar.marked ? TextStyle::Strong : TextStyle::Body));
        painter.drawText(mirrored(QRect(0, y, labels, rowHeight())), near | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(bar.label, Qt::ElideRight, labels));
        for (int i = 0; i < m_most; ++i) {
            const QRect place(barLeft + i * piece, y + rowHeight() / 2 - 5, piece - kPieceGap, 10);
            const bool full = bar.score && i < *bar.score;
            paintBox(painter, mirrored(place), full ? colors[role] : colors[Role::NeutralGround],
                full ? colors[role] : colors[Role::Hairline], 3);
        }
        painter.setFont(styledFont(TextStyle::Body));
        painter.setPen(colors[bar.score ? Role::Text : Role::Muted]);
        painter.drawText(mirrored(QRect(barLeft + piece * m_most + space::kSmall, y, scores + 2, rowHeight())),
            near | Qt::TextSingleLine, scoreText(bar));
        y += rowHeight();
    }
    if (hasFocus())
        paintFocus(painter, rect(), colors, kRadius);
}

void ScoreBars::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace encore
