// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/welcome/welcomepage.h"

#include "views/pages/welcome/recentrow.h"
#include "views/services/labels.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/banner.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/textlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kWidth = 900;

} // namespace

WelcomePage::WelcomePage(const std::vector<RecentPortfolio>& recent, const QDateTime& now, QWidget* parent)
    : QWidget(parent)
    , m_banner(new Banner(this))
    , m_recentHead(new QWidget(this))
    , m_recent(new Card(this))
{
    setObjectName(u"welcomePage"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto* sheet = new QWidget(scroll);
    scroll->setWidget(sheet);
    auto* middle = new QHBoxLayout(sheet);
    middle->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kHuge);
    auto* content = new QWidget(sheet);
    content->setMaximumWidth(kWidth);
    middle->addStretch(1);
    middle->addWidget(content, 100);
    middle->addStretch(1);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kPage);
    m_column->addStretch(2);
    m_column->addWidget(head());
    m_banner->setObjectName(u"welcome.problem"_s);
    m_column->addWidget(m_banner);
    m_column->addWidget(choices());
    auto* line = new QHBoxLayout(m_recentHead);
    line->setContentsMargins(0, space::kSmall, 0, 0);
    line->addWidget(new TextLabel(tr("Recent portfolios"), TextStyle::Section, m_recentHead), 1);
    auto* browse = new Button(tr("Open another file…"), m_recentHead, ButtonLook::Link);
    browse->setObjectName(u"welcome.browse"_s);
    connect(browse, &Button::clicked, this, &WelcomePage::browseRequested);
    line->addWidget(browse);
    m_column->addWidget(m_recentHead);
    m_recent->setObjectName(u"welcome.recent"_s);
    m_recent->setPadding(space::kTiny);
    m_recent->body()->setSpacing(0);
    m_column->addWidget(m_recent);
    m_column->addStretch(3);
    connect(
        m_banner, &Banner::actionTriggered, this, [this](const QString& key) { Q_EMIT wayChosen(m_problemPath, key); });
    setRecent(recent, now);
}

QWidget* WelcomePage::head()
{
    static constexpr int kIcon = 64;
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, space::kSmall);
    line->setSpacing(space::kLarge);
    auto* mark = new QLabel(box);
    mark->setPixmap(QIcon(u":/icons/encore.svg"_s).pixmap(QSize(kIcon, kIcon), devicePixelRatio()));
    line->addWidget(mark);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addStretch(1);
    column->addWidget(new TextLabel(u"Encore"_s, TextStyle::Figure, box));
    column->addWidget(
        new TextLabel(tr("Find what worked, do it again, celebrate who did it."), TextStyle::Body, box, Role::Muted));
    column->addStretch(1);
    line->addLayout(column, 1);
    return box;
}

QWidget* WelcomePage::choices()
{
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kLarge);
    Card* sample = choice(u"welcome.sample"_s, u"story"_s, tr("Explore the sample"),
        tr("Look around in a port company with 60 stories. Change whatever you like: the copy is yours."));
    Card* empty = choice(u"welcome.empty"_s, u"add"_s, tr("Start empty"),
        tr("A new portfolio for your own stories. All of it lies in one file, where you want it."));
    Card* import = choice(u"welcome.import"_s, u"import"_s, tr("Import what you have"),
        tr("A table, a folder of documents or web pages. You see the plan before anything is written."));
    connect(sample, &Card::activated, this, &WelcomePage::sampleRequested);
    connect(empty, &Card::activated, this, &WelcomePage::emptyRequested);
    connect(import, &Card::activated, this, &WelcomePage::importRequested);
    for (Card* card : {sample, empty, import})
        line->addWidget(card, 1);
    return box;
}

Card* WelcomePage::choice(const QString& name, const QString& iconName, const QString& title, const QString& text)
{
    static constexpr int kIcon = 30;
    auto* card = new Card(this);
    card->setObjectName(name);
    card->setPadding(space::kPage);
    card->setClickable(true);
    card->setAccessibleName(title);
    card->setAccessibleDescription(text);
    auto* mark = new QLabel(card);
    mark->setPixmap(icon(iconName, Role::Accent).pixmap(QSize(kIcon, kIcon), devicePixelRatio()));
    auto* words = new TextLabel(text, TextStyle::Body, card, Role::Muted);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    card->body()->addWidget(mark);
    card->body()->addSpacing(space::kSmall);
    auto* heading = new TextLabel(title, TextStyle::Section, card);
    heading->setWordWrap(true);
    card->body()->addWidget(heading);
    card->body()->addWidget(words, 1);
    return card;
}

void WelcomePage::setRecent(const std::vector<RecentPortfolio>& recent, const QDateTime& now)
{
    while (QLayoutItem* item = m_recent->body()->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const RecentPortfolio& each : recent)
        m_recent->body()->addWidget(row(each, now));
    if (recent.empty()) {
        auto* none =
            new TextLabel(tr("Portfolios that you open are listed here."), TextStyle::Body, m_recent, Role::Muted);
        none->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
        m_recent->body()->addWidget(none);
    }
}

QWidget* WelcomePage::row(const RecentPortfolio& recent, const QDateTime& now)
{
    const bool missing = !QFileInfo::exists(recent.path);
    auto* row = new RecentRow(recent.path, timeAgo(recent.openedAt, now),
        locale().toString(recent.openedAt.toLocalTime(), QLocale::LongFormat), missing, m_recent);
    row->setObjectName(u"recent/"_s + QFileInfo(recent.path).completeBaseName());
    connect(row, &RecentRow::activated, this, [this, path = recent.path] { Q_EMIT openRequested(path); });
    connect(row, &RecentRow::forgetRequested, this, [this, path = recent.path] { Q_EMIT forgetRequested(path); });
    return row;
}

void WelcomePage::showProblem(const OpenProblem& problem)
{
    m_problemPath = problem.path;
    m_banner->showMessage(Tone::Bad, problem.text);
    for (const OpenProblem::Way& way : problem.ways)
        m_banner->addAction(way.key, way.label);
}

void WelcomePage::clearProblem()
{
    m_banner->hide();
}

} // namespace encore
