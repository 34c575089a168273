// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/tour.h"

#include "views/theme/colors.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/paint.h"
#include "views/widgets/ring.h"
#include "views/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kWidth = 340;

} // namespace

Tour::Tour(std::vector<TourStop> stops, std::function<void(const QString&)> go, QWidget* window)
    : QFrame(window)
    , m_stops(std::move(stops))
    , m_go(std::move(go))
    , m_ring(new Ring(window))
{
    setObjectName(u"tour"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    window->installEventFilter(this);
    show();
    showStop(0);
}

Tour::~Tour()
{
    delete m_ring;
}

void Tour::build()
{
    m_progress = new TextLabel(TextStyle::Caption, this, Role::Muted);
    m_progress->setObjectName(u"tour.progress"_s);
    m_title = new TextLabel(TextStyle::Section, this);
    m_title->setObjectName(u"tour.title"_s);
    m_title->setWordWrap(true);
    m_text = new TextLabel(TextStyle::Body, this);
    m_text->setWordWrap(true);
    m_leave = new Button(tr("Leave the tour"), this, ButtonLook::Quiet);
    m_leave->setObjectName(u"tour.leave"_s);
    m_back = new Button(tr("Back"), this);
    m_back->setObjectName(u"tour.back"_s);
    m_next = new Button(tr("Next"), this, ButtonLook::Primary);
    m_next->setObjectName(u"tour.next"_s);
    for (Button* button : {m_leave, m_back, m_next})
        button->installEventFilter(this);
    connect(m_leave, &Button::clicked, this, &Tour::end);
    connect(m_back, &Button::clicked, this, [this] { showStop(m_stop - 1); });
    connect(m_next, &Button::clicked, this, [this] { showStop(m_stop + 1); });
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    line->addWidget(m_leave);
    line->addStretch(1);
    line->addWidget(m_back);
    line->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_progress);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::kSmall);
    column->addLayout(line);
}

void Tour::showStop(int number)
{
    if (number >= stops()) {
        end();
        return;
    }
    m_stop = std::max(0, number);
    const TourStop& stop = m_stops[size_t(m_stop)];
    if (!stop.page.isEmpty())
        m_go(stop.page);
    m_progress->setText(tr("%1 of %2").arg(locale().toString(m_stop + 1), locale().toString(stops())));
    m_title->setText(stop.title);
    m_text->setText(stop.text);
    m_back->setEnabled(m_stop > 0);
    m_next->setText(m_stop + 1 == stops() ? tr("Done") : tr("Next"));
    // Who listens hears the stop with the button that leads on.
    m_next->setAccessibleDescription(stop.title + u". "_s + stop.text);
    setAccessibleName(stop.title);
    place();
    m_next->setFocus();
    QAccessibleEvent event(m_next, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    // A page that is shown for the first time is laid out a moment later.
    QTimer::singleShot(0, this, &Tour::place);
}

QWidget* Tour::anchor() const
{
    const QString name = m_stops[size_t(m_stop)].anchor;
    if (name.isEmpty())
        return nullptr;
    for (QWidget* each : parentWidget()->findChildren<QWidget*>(name)) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void Tour::place()
{
    const QWidget* window = parentWidget();
    // Long words on the buttons need more.
    const int usual = std::max(kWidth * fontMetrics().height() / 16, layout()->minimumSize().width());
    const int width = std::min(usual, window->width() - 2 * space::kPage);
    const int text = width - 2 * space::kLarge;
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                     : sizeHint().height() + m_text->heightForWidth(text);
    resize(width, height);
    const QWidget* beside = anchor();
    m_ring->setVisible(beside != nullptr);
    QPoint corner((window->width() - width) / 2, (window->height() - height) / 2);
    if (beside) {
        const QRect area(beside->mapTo(window, QPoint(0, 0)), beside->size());
        m_ring->setArea(area);
        m_ring->raise();
        const bool besideFits = area.right() + width + space::kLarge < window->width();
        corner = besideFits ? QPoint(area.right() + space::kLarge, area.top())
                            : QPoint(area.left() + space::kPage, area.bottom() + space::kMedium);
    }
    corner.setX(
        std::clamp(corner.x(), space::kSmall, std::max(space::kSmall, window->width() - width - space::kSmall)));
    corner.setY(
        std::clamp(corner.y(), space::kSmall, std::max(space::kSmall, window->height() - height - space::kPage)));
    move(corner);
    raise();
}

void Tour::end()
{
    Q_EMIT ended();
    close();
}

// The buttons would keep the arrow keys to themselves.
bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched != parentWidget() && event->type() == QEvent::KeyPress && walk(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

bool Tour::walk(int key)
{
    switch (key) {
    case Qt::Key_Escape: end(); return true;
    case Qt::Key_Right: showStop(m_stop + 1); return true;
    case Qt::Key_Left: showStop(m_stop - 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: (m_leave->hasFocus() ? m_leave : m_back->hasFocus() ? m_back : m_next)->click(); return true;
    default: return false;
    }
}

void Tour::paintEvent(QPaintEvent*)
{
    const Colors& colors = colorsFor(palette());
    QPainter painter(this);
    paintBox(painter, rect(), colors[Role::Surface], colors[Role::Accent], kRadius);
}

std::vector<TourStop> tourStops()
{
    return {
        {u"stories"_s, {}, Tour::tr("A walk of two minutes"),
            Tour::tr("This is the sample of a port company. Change whatever you like: Edit > Undo takes it back. Enter "
                     "goes on, Esc leaves; Help > Tour starts it again.")},
        {{}, u"rail"_s, Tour::tr("The places"),
            Tour::tr("Stories say what happened, use cases how it can be done again, replications who tried it and "
                     "with what result. Alt with a number goes there.")},
        {{}, u"filterField"_s, Tour::tr("Find some of them"),
            Tour::tr("Type words, or ask exactly: “state:published has:quote”. The chips below do the same with the "
                     "pointer. Ctrl+F comes here.")},
        {{}, u"table"_s, Tour::tr("The list"),
            Tour::tr("Arrow keys walk it, the pane beside it shows the story, Enter opens it. There is no Save: each "
                     "change is kept at once and can be undone.")},
        {u"insights"_s, u"nav.insights"_s, Tour::tr("What it all says"),
            Tour::tr("Charts with one plain sentence each, and the records behind every figure.")},
        {u"history"_s, u"nav.history"_s, Tour::tr("Nothing is lost"),
            Tour::tr("Who changed what and when, also tomorrow. A step can be taken back and an earlier version "
                     "brought back.")},
        {u"stories"_s, {}, Tour::tr("Anything by a few letters"),
            Tour::tr("Ctrl+K goes to any record, page, action or setting. Ctrl+Shift+N takes down a story from "
                     "anywhere. F1 explains the page you are on.")},
    };
}

} // namespace encore
