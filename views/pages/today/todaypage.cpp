// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/today/todaypage.h"

#include "model/domain/kinds.h"
#include "model/store/portfoliothresholds.h"
#include "views/pages/today/thresholdsdialog.h"
#include "views/pages/today/worklistcard.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/focusorder.h"
#include "views/widgets/keyfigure.h"
#include "views/widgets/pageheader.h"

#include <QApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kDebounceMs = 250;
constexpr int kTwoColumns = 860; ///< from this width on, in pixels at usual text size
constexpr int kFirstRows = 3;
// The lists are shared out among the reading lanes, so that they come from the top down.
constexpr std::array kLanes{LaneName::Rows, LaneName::Search, LaneName::Reports};

} // namespace

TodayPage::TodayPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(this))
    , m_empty(new EmptyState(this))
    , m_refresh(new QTimer(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"today.scroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    m_content = new QWidget(scroll);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(space::kPage, space::kLarge, space::kPage, space::kPage);
    column->setSpacing(space::kLarge);
    auto* thresholds = new Button(tr("When to speak up…"), this);
    thresholds->setObjectName(u"today.thresholds"_s);
    connect(thresholds, &Button::clicked, this, &TodayPage::openThresholds);
    m_header->addControl(thresholds);
    m_header->setPrimary(tr("Capture a story"), u"add"_s);
    m_header->primaryButton()->setEnabled(!context.store.readOnly());
    connect(m_header, &PageHeader::primaryTriggered, this, &TodayPage::captureRequested);
    column->addWidget(m_header);
    column->addWidget(buildFigures());
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::kLarge);
    for (const WorkList& list : workLists()) {
        m_cards.push_back(new WorkListCard(list, context.store.readOnly(), m_content));
        connectCard(m_cards.back());
    }
    column->addLayout(m_grid);
    m_empty->setObjectName(u"today.empty"_s);
    m_empty->setMessage(u"check"_s, tr("Nothing waits for you"),
        tr("Capture what worked today, or look for a team that could do it next."));
    m_empty->hide();
    column->addWidget(m_empty);
    column->addStretch(1);
    scroll->setWidget(m_content);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(kDebounceMs);
    connect(m_refresh, &QTimer::timeout, this, &TodayPage::compute);
    connect(&m_context.store, &Store::committed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_refresh->start();
    });
}

QWidget* TodayPage::buildFigures()
{
    auto* row = new QWidget(m_content);
    m_figureGrid = new QGridLayout(row);
    m_figureGrid->setContentsMargins(0, 0, 0, 0);
    m_figureGrid->setSpacing(space::kLarge);
    for (const char* name : {"reached", "inUse", "open", "stories"}) {
        auto* card = new Card(row);
        auto* figure = new KeyFigure(card);
        figure->setObjectName(u"today.figure."_s + QString::fromLatin1(name));
        figure->setClickable(true);
        card->body()->addWidget(figure);
        m_figureCards.push_back(card);
        m_figures.push_back(figure);
    }
    const std::array<std::pair<Kind, QString>, 4> behind{std::pair{replication::kind, u"state:adopted,sustained"_s},
        std::pair{replication::kind, u"state:adopted,sustained"_s},
        std::pair{replication::kind, u"-state:adopted,sustained,declined,reverted,abandoned"_s},
        std::pair{story::kind, u"created:<90d"_s}};
    for (size_t i = 0; i < behind.size(); ++i) {
        connect(m_figures[i], &KeyFigure::activated, this, [this, place = behind[i]] {
            m_context.navigation.openList(pageKey(m_context.store.schemas().of(place.first)), place.second);
        });
    }
    return row;
}

void TodayPage::connectCard(WorkListCard* card)
{
    connect(card, &WorkListCard::itemOpened, this, &TodayPage::open);
    connect(card, &WorkListCard::allRequested, this, [this](const QString& page, const QString& query) {
        if (query.isNull())
            m_context.navigation.go({page, {}, {}, {}, {}});
        else
            m_context.navigation.openList(page, query);
    });
    connect(card, &WorkListCard::putOffRequested, this, [this, card](const WorkItem& item, int days, bool askWhy) {
        if (!askWhy) {
            putOffItem(card, item, days, {});
            return;
        }
        m_context.dialogs.askText(this, tr("Put off"), tr("Why can it wait?"), {},
            [this, card, item, days](const QString& reason) { putOffItem(card, item, days, reason); });
    });
}

void TodayPage::enter(const Place& place)
{
    Q_UNUSED(place);
    greet();
    if (m_stale)
        compute();
}

void TodayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale && m_pending == 0)
        m_refresh->start();
}

// Asks one thing on a lane and takes the answer, unless the page has asked anew meanwhile.
template <class T>
void TodayPage::ask(LaneName lane, std::function<Result<T>(Session&)> question, std::function<void(T)> take)
{
    ++m_pending;
    m_context.store.read<T>(lane, std::move(question))
        .then(this, [this, ticket = m_ticket, take = std::move(take)](const Result<T>& answer) {
            if (ticket != m_ticket)
                return;
            --m_pending;
            if (answer)
                take(*answer);
            else if (answer.error().code == ErrorCode::Cancelled)
                m_refresh->start(); // a search interrupted its lane; everything is asked again when it is quiet
            else
                m_context.messages.showError(answer.error());
            if (m_pending == 0 && m_revealed == m_cards.size())
                finish();
        });
}

void TodayPage::compute()
{
    m_stale = false;
    ++m_ticket;
    m_pending = 0;
    m_revealed = 0;
    m_answers.assign(m_cards.size(), std::nullopt);
    const QDate today = m_context.store.services().clock().toLocalTime().date();
    for (size_t i = 0; i < m_cards.size(); ++i) {
        ask<WorkListAnswer>(
            kLanes[i % kLanes.size()],
            [list = &m_cards[i]->list(), today](Session& session) -> Result<WorkListAnswer> {
                const Snapshot oneMoment(session.database());
                ENCORE_ASSIGN(thresholds, thresholdsOf(session.database()));
                return answer(session, *list, {today, thresholds, kFirstRows});
            },
            [this, i](const WorkListAnswer& answer) {
                m_answers[i] = answer;
                reveal();
            });
        if (i == 1)
            ask<TodayFigures>(
                kLanes[2], [today](Session& session) { return todayFigures(session, today); },
                [this](const TodayFigures& figures) { showFigures(figures); });
    }
}

// Lists come to stand on the page from the top down, each as soon as those above it are there: nothing that somebody is about to click on
// is pushed away by a late answer.
void TodayPage::reveal()
{
    const size_t before = m_revealed;
    while (m_revealed < m_answers.size() && m_answers[m_revealed]) {
        m_cards[m_revealed]->show(*m_answers[m_revealed]);
        ++m_revealed;
    }
    if (m_revealed == before)
        return;
    arrange();
    if (m_grid->count() > 0 && !std::exchange(m_begun, true))
        Q_EMIT begun();
}

void TodayPage::finish()
{
    m_empty->setVisible(m_grid->count() == 0);
    greet();
    orderFocus(*this);
    // A window that has just opened gives the keyboard to whatever came first.
    if (isVisible() && !isAncestorOf(QApplication::focusWidget()) && window()->isActiveWindow()
        && !QApplication::activeModalWidget())
        m_header->primaryButton()->setFocus(Qt::OtherFocusReason);
    Q_EMIT filled();
}

void TodayPage::showFigures(const TodayFigures& figures)
{
    const QLocale locale;
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    m_figures[0]->setHeading(tr("Teams reached"));
    m_figures[0]->setValue(tr("%1 of %2").arg(number(figures.teamsReached), number(figures.teams)));
    m_figures[0]->setCaption(tr("with something adopted or lasting"));
    m_figures[1]->setHeading(tr("Adopted or lasting"));
    m_figures[1]->setValue(number(figures.inUse));
    m_figures[1]->setCaption(
        tr("+%1 in 90 days, %2 given up").arg(number(figures.adoptedLately), number(figures.givenUpLately)));
    m_figures[2]->setHeading(tr("On the way"));
    m_figures[2]->setValue(number(figures.open));
    m_figures[2]->setCaption(tr("%1 of them on trial").arg(number(figures.onTrial)));
    m_figures[3]->setHeading(tr("New stories in 90 days"));
    m_figures[3]->setValue(number(figures.storiesLately));
    m_figures[3]->setCaption(tr("%1 published in all").arg(number(figures.published)));
}

void TodayPage::greet()
{
    const QDateTime now = m_context.store.services().clock().toLocalTime();
    const QString name = m_context.store.services().author().section(u' ', 0, 0);
    const QString hello = now.time().hour() < 12 ? tr("Good morning")
        : now.time().hour() < 18                 ? tr("Good afternoon")
                                                 : tr("Good evening");
    m_header->setTitle(name.isEmpty() ? hello : tr("%1, %2").arg(hello, name));
    qint64 things = 0;
    bool more = false;
    for (const WorkListCard* card : m_cards) {
        things += card->count();
        more = more || card->isCapped();
    }
    const QString count = more ? tr("more than %Ln things deserve your attention", nullptr, int(things))
                               : tr("%Ln things deserve your attention", nullptr, int(things));
    // A part of the lists is no count; what stood there before stays until all have come in.
    if (m_revealed == m_cards.size())
        m_counts = things == 0 ? tr("Nothing waits for you") : count;
    const QString day = QLocale().toString(now.date(), QLocale::LongFormat);
    m_header->setCount(m_counts.isEmpty() ? day : QString(day + u" · "_s + m_counts));
    Q_EMIT countsChanged();
}

void TodayPage::arrange()
{
    const int columns = width() >= kTwoColumns * fontMetrics().height() / 17 ? 2 : 1;
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    int shown = 0;
    for (WorkListCard* card : m_cards) {
        if (card->isVisibleTo(m_content)) {
            m_grid->addWidget(card, shown / columns, shown % columns);
            ++shown;
        }
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    // The figures stand in one row, or in two where the lists stand in one column.
    for (int i = 0; i < int(m_figureCards.size()); ++i) {
        m_figureGrid->addWidget(m_figureCards[size_t(i)], i / (2 * columns), i % (2 * columns));
        m_figureGrid->setColumnStretch(i, i < 2 * columns ? 1 : 0);
    }
    m_columns = columns;
    if (shown > 0)
        m_empty->hide();
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const int columns = width() >= kTwoColumns * fontMetrics().height() / 17 ? 2 : 1;
    if (columns != m_columns)
        arrange();
}

void TodayPage::open(const WorkItem& item)
{
    if (item.page.isEmpty())
        m_context.navigation.openRecord(item.record.kind, item.record.id, item.part);
    else
        m_context.navigation.go({item.page, {}, {}, {}, item.part});
}

void TodayPage::openThresholds()
{
    m_context.store
        .read<Thresholds>(
            LaneName::Rows, [](Session& session) -> Result<Thresholds> { return thresholdsOf(session.database()); })
        .then(this, [this](const Result<Thresholds>& thresholds) {
            if (!thresholds)
                return m_context.messages.showError(thresholds.error());
            auto* dialog = new ThresholdsDialog(*thresholds, m_context, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void TodayPage::putOffItem(const WorkListCard* card, const WorkItem& item, int days, const QString& reason)
{
    const QDate until = m_context.store.services().clock().toLocalTime().date().addDays(days);
    m_context.write(
        this, tr("putting off of “%1”").arg(item.title),
        [list = QString(card->list().key), record = item.record, until, reason](
            UnitOfWork& work) { return putOff(work, list, record, until, reason); },
        {objectName(), {}},
        [this, until, title = item.title](const Committed&) {
            m_context.messages.showNote(
                tr("“%1” comes back on %2. Undo brings it back at once.")
                    .arg(title, writePartialDate(PartialDate(until), QLocale(), QLocale::ShortFormat)));
        });
}

} // namespace encore
