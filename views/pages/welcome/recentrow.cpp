// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/welcome/recentrow.h"

#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/elidedlabel.h"
#include "views/widgets/paint.h"
#include "views/widgets/pill.h"
#include "views/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace encore {

RecentRow::RecentRow(const QString& path, const QString& when, const QString& exactly, bool missing, QWidget* parent)
    : QWidget(parent)
    , m_missing(missing)
{
    static constexpr int kIcon = 22;
    const QFileInfo file(path);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    line->setSpacing(space::kMedium);
    auto* mark = new QLabel(this);
    mark->setPixmap(
        icon(u"portfolio"_s, missing ? Role::Muted : Role::Accent).pixmap(QSize(kIcon, kIcon), devicePixelRatio()));
    line->addWidget(mark);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    auto* name = new ElidedLabel(file.completeBaseName(), this);
    name->setStyle(TextStyle::Strong);
    name->setRole(missing ? Role::Muted : Role::Text);
    auto* folder = new ElidedLabel(QDir::toNativeSeparators(file.absolutePath()), this);
    folder->setStyle(TextStyle::Caption);
    folder->setRole(Role::Muted);
    folder->setElideMode(Qt::ElideMiddle);
    column->addWidget(name);
    column->addWidget(folder);
    line->addLayout(column, 1);
    if (missing) {
        line->addWidget(new Pill(tr("Not found"), Tone::Warn, this));
        auto* forget = new Button(tr("Take off the list"), this, ButtonLook::Link);
        forget->setObjectName(u"recent.forget"_s);
        connect(forget, &Button::clicked, this, &RecentRow::forgetRequested);
        line->addWidget(forget);
    } else {
        auto* last = new TextLabel(when, TextStyle::Caption, this, Role::Muted);
        last->setToolTip(exactly);
        line->addWidget(last);
    }
    setAccessibleName(missing ? tr("%1, not found").arg(file.completeBaseName())
                              : tr("Open %1, last open %2").arg(file.completeBaseName(), when));
    setToolTip(
        missing ? tr(
            "The file is not there any more. It may have been moved, renamed, or lie on a drive that is not connected.")
                : QDir::toNativeSeparators(path));
    makeClickable(*this, !missing);
}

void RecentRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = colorsFor(palette());
    if (m_hovered && !m_missing)
        paintBox(painter, rect(), colors[Role::HoverRow], {}, kRadius);
    if (hasFocus())
        paintFocus(painter, rect(), colors, kRadius);
}

void RecentRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_missing && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void RecentRow::keyPressEvent(QKeyEvent* event)
{
    if (!m_missing && isPress(event->key()))
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

void RecentRow::enterEvent(QEnterEvent* event)
{
    m_hovered = true;
    update();
    QWidget::enterEvent(event);
}

void RecentRow::leaveEvent(QEvent* event)
{
    m_hovered = false;
    update();
    QWidget::leaveEvent(event);
}

} // namespace encore
