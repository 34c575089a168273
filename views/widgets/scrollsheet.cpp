// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/scrollsheet.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QScrollBar>

namespace encore {

ScrollSheet::ScrollSheet(QWidget* contents, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(contents);
    viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false);
    // Qt brings into sight what Tab reaches, but not what is given the keyboard.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

int ScrollSheet::heightAt(int width) const
{
    constexpr int kShareOfScreen = 85; // percent; the rest is for the title, the buttons and what lies around
    const int whole = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
    return std::min(whole, screen()->availableGeometry().height() * kShareOfScreen / 100);
}

QSize ScrollSheet::sizeHint() const
{
    const int width = std::max(widget()->sizeHint().width(), widget()->minimumWidth());
    return {std::max(width, minimumSizeHint().width()), heightAt(width)};
}

QSize ScrollSheet::minimumSizeHint() const
{
    static constexpr int kLeastHeight = 160;
    const int width = std::max(widget()->minimumSizeHint().width(), widget()->minimumWidth());
    return {width + verticalScrollBar()->sizeHint().width(), std::min(heightAt(width), kLeastHeight)};
}

bool ScrollSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace encore
