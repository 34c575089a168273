// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/cleaning/valuechoice.h"

#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/paint.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kTick = 16;
constexpr int kMostLines = 6;

} // namespace

ValueChoice::ValueChoice(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setShortcut(QKeySequence()); // a "&" in the text is no mnemonic
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setToolTip(text);
}

QRect ValueChoice::textRect(int width, int height) const
{
    const QRect whole(0, 0, width, height);
    return QStyle::visualRect(layoutDirection(), whole,
        whole.adjusted(space::kSmall, space::kTiny + 2, -space::kSmall - kTick - space::kTiny, -space::kTiny - 2));
}

int ValueChoice::heightForWidth(int width) const
{
    const QFontMetrics metrics(font());
    const QRect text = metrics.boundingRect(
        QRect(0, 0, textRect(width, 100).width(), metrics.lineSpacing() * kMostLines), Qt::TextWordWrap, this->text());
    const int lines = std::clamp(text.height(), metrics.lineSpacing(), metrics.lineSpacing() * kMostLines);
    return std::max(lines + 2 * space::kTiny + 4, kTick + 2 * space::kTiny);
}

QSize ValueChoice::sizeHint() const
{
    static constexpr int kWide = 220;
    return {kWide, heightForWidth(kWide)};
}

QSize ValueChoice::minimumSizeHint() const
{
    static constexpr int kNarrow = 90;
    return {kNarrow, QFontMetrics(font()).lineSpacing() + 2 * space::kTiny + 4};
}

void ValueChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    const QColor ground = isChecked() ? colors[Role::AccentGround]
        : underMouse() && isEnabled() ? colors[Role::HoverRow]
                                      : colors[Role::Surface];
    paintBox(painter, rect(), ground, isChecked() ? colors[Role::Accent] : colors[Role::Hairline], kRadius);
    if (hasFocus())
        paintFocus(painter, rect(), colors, kRadius);
    painter.setFont(font());
    painter.setPen(isChecked() ? colors[Role::Text] : colors[Role::Muted]);
    const QRect area = textRect(width(), height());
    painter.save();
    painter.setClipRect(area);
    painter.drawText(area, Qt::TextWordWrap | Qt::AlignTop, text());
    painter.restore();
    if (isChecked()) {
        const QRect tick(width() - space::kSmall - kTick, space::kTiny + 2, kTick, kTick);
        encore::icon(u"check"_s, Role::Accent).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), tick));
    }
}

} // namespace encore
