// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/statetrack.h"

#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kGap = 8;

int markSize()
{
    return std::max(16, QFontMetrics(styledFont(TextStyle::Body)).height());
}

QString stageText(const TrackStep& step)
{
    switch (step.stage) {
    case TrackStep::Done: return StateTrack::tr("done");
    case TrackStep::Current: return StateTrack::tr("it is here now");
    case TrackStep::Next: return StateTrack::tr("can come next");
    case TrackStep::Open: return StateTrack::tr("not yet");
    }
    return {};
}

} // namespace

StepButton::StepButton(TrackStep step, bool last, QWidget* parent)
    : QAbstractButton(parent)
    , m_step(std::move(step))
    , m_last(last)
{
    setObjectName(u"step/"_s + m_step.code);
    setText(m_step.label);
    setShortcut({}); // a "&" in the text is no mnemonic
    QStringList said{m_step.label, stageText(m_step)};
    if (!m_step.date.isEmpty())
        said.insert(1, m_step.date);
    setAccessibleName(said.join(u", "_s));
    setToolTip(said.join(u" · "_s));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics label(styledFont(TextStyle::Strong));
    const QFontMetrics date(styledFont(TextStyle::Caption));
    const int width = std::max(label.horizontalAdvance(m_step.label), date.horizontalAdvance(m_step.date)) + kGap;
    return {std::max(width, markSize() * 3), markSize() + label.height() + date.height() + space::kSmall};
}

void StepButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = colorsFor(palette());
    const auto mirrored = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int size = markSize();
    const QRect mark = mirrored(QRect(1, 1, size - 2, size - 2));
    const bool reached = m_step.stage == TrackStep::Done || m_step.stage == TrackStep::Current;
    if (!m_last && !m_step.beside) {
        const QRect line = mirrored(QRect(size + 2, size / 2 - 1, std::max(0, width() - size - 4), 2));
        painter.fillRect(line, colors[m_step.stage == TrackStep::Done ? Role::Accent : Role::Hairline]);
    }
    const QColor color = m_step.stage == TrackStep::Current ? colors.text(m_step.tone)
        : reached || m_step.stage == TrackStep::Next        ? colors[Role::Accent]
                                                            : colors[Role::Muted];
    paintBox(painter, mark,
        m_step.stage == TrackStep::Done || m_step.stage == TrackStep::Current ? color
            : underMouse()                                                    ? colors[Role::AccentGround]
                                                                              : colors[Role::Surface],
        color, mark.height() / 2.0, m_step.stage == TrackStep::Open ? Qt::DotLine : Qt::SolidLine);
    if (reached) {
        const QString sign = m_step.beside ? u"close"_s : QString(m_step.stage == TrackStep::Done ? u"check"_s : u""_s);
        const int inset = size / 5;
        if (!sign.isEmpty())
            encore::icon(sign, Role::OnAccent).paint(&painter, mark.adjusted(inset, inset, -inset, -inset));
        else // the one where it is now
            paintBox(
                painter, mark.adjusted(inset + 1, inset + 1, -inset - 1, -inset - 1), colors[Role::Surface], {}, size);
    }
    const bool current = m_step.stage == TrackStep::Current;
    const int near = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop);
    painter.setFont(styledFont(current ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(colors[current ? Role::Text : m_step.stage == TrackStep::Open ? Role::Muted : Role::Text]);
    const int below = size + space::kTiny;
    const int lineHeight = painter.fontMetrics().height();
    painter.drawText(mirrored(QRect(0, below, width(), lineHeight)), near | Qt::TextSingleLine, m_step.label);
    painter.setFont(styledFont(TextStyle::Caption));
    painter.setPen(colors[Role::Muted]);
    painter.drawText(mirrored(QRect(0, below + lineHeight, width(), painter.fontMetrics().height())),
        near | Qt::TextSingleLine, m_step.date);
    if (hasFocus())
        paintFocus(painter, rect(), colors, kRadius);
}

void StepButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

StateTrack::StateTrack(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(this, 0, space::kSmall))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateTrack::setSteps(const std::vector<TrackStep>& steps)
{
    QString focused;
    for (StepButton* button : m_buttons) {
        if (button->hasFocus())
            focused = button->objectName();
        button->hide();
        button->deleteLater();
        m_flow->removeWidget(button);
    }
    m_buttons.clear();
    const auto current = std::ranges::find(steps, TrackStep::Current, &TrackStep::stage);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool last = i + 1 == steps.size() || steps[i + 1].beside;
        auto* button = new StepButton(steps[i], last, this);
        m_flow->addWidget(button);
        button->installEventFilter(this);
        // One stop for Tab: where it is now.
        const bool stop = current == steps.end() ? i == 0 : steps[i].code == current->code;
        button->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
        connect(button, &StepButton::clicked, this, [this, code = steps[i].code] { Q_EMIT stepActivated(code); });
        m_buttons.push_back(button);
        button->show();
        if (button->objectName() == focused)
            button->setFocus(Qt::OtherFocusReason);
    }
}

bool StateTrack::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto found = std::ranges::find(m_buttons, watched);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (found == m_buttons.end())
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        (*found)->click();
        return true;
    }
    const bool forward = key == (layoutDirection() == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left);
    if (!forward && key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const auto at = found - m_buttons.begin() + (forward ? 1 : -1);
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_buttons.size()))
        m_buttons.at(static_cast<std::size_t>(at))->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace encore
