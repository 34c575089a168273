// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcard.h"

#include "views/charts/chartview.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/card.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/textlabel.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Pictures go into documents: sharp on paper, and light whatever the window looks like.
constexpr qreal kPictureRatio = 2;

} // namespace

ChartCard::ChartCard(const QString& name, const QString& question, ChartView* chart, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_question(question)
    , m_chart(chart)
    , m_card(new Card(this))
    , m_finding(new TextLabel(TextStyle::Body, this))
    , m_footer(new TextLabel(TextStyle::Caption, this, Role::Muted))
    , m_stack(new QStackedWidget(this))
    , m_tableView(new QTableWidget(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(name + u"Card"_s);
    m_card->setTitle(question);
    m_finding->setWordWrap(true);
    m_finding->setObjectName(name + u"Finding"_s);
    m_footer->setWordWrap(true);
    m_footer->setObjectName(name + u"Footer"_s);
    m_chart->setObjectName(name + u"Chart"_s);
    m_chart->setAccessibleName(question);
    m_tableView->setObjectName(name + u"Table"_s);
    m_tableView->setAccessibleName(tr("%1 As a table").arg(question));
    m_tableView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tableView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tableView->setFrameShape(QFrame::NoFrame);
    m_tableView->setShowGrid(false);
    m_tableView->verticalHeader()->hide();
    m_tableView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tableView->setTabKeyNavigation(false);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_tableView);
    m_stack->addWidget(m_empty);
    auto* body = m_card->body();
    body->addWidget(m_finding);
    body->addSpacing(space::kMedium);
    body->addWidget(m_stack, 1);
    body->addSpacing(space::kSmall);
    body->addWidget(m_footer);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    addMenu();
    connect(m_chart, &ChartView::opened, this, &ChartCard::recordsWanted);
    connect(m_tableView, &QTableWidget::cellActivated, this, [this](int row, int) {
        if (const QString query = m_table.rows[size_t(row)].query; !query.isEmpty())
            Q_EMIT recordsWanted(query);
    });
}

void ChartCard::addMenu()
{
    auto* button = new QToolButton(this);
    button->setObjectName(m_name + u"Menu"_s);
    button->setIcon(icon(u"more"_s, Role::Muted));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(tr("What can be done with this chart: %1").arg(m_question));
    button->setToolTip(tr("More"));
    auto* menu = new QMenu(button);
    const auto add = [this, menu](const QString& key, const QString& text, auto&& slot, bool needsFigures = true) {
        QAction* action = menu->addAction(text, this, slot);
        action->setObjectName(m_name + key);
        if (needsFigures)
            m_needFigures.push_back(action);
        return action;
    };
    add(u"Records"_s, tr("See the records"), [this] { Q_EMIT recordsWanted(m_text.query); });
    m_asTable = add(u"AsTable"_s, tr("See as a table"), [this] { showTable(m_asTable->isChecked()); });
    m_asTable->setCheckable(true);
    add(
        u"Explain"_s, tr("Explain this number"), [this] { Q_EMIT explanationWanted(); }, false);
    menu->addSeparator();
    add(u"CopyPicture"_s, tr("Copy picture"), [this] { copyPicture(); });
    add(u"CopyFigures"_s, tr("Copy figures"), [this] { copyFigures(); });
    menu->addSeparator();
    add(u"Png"_s, tr("Export as PNG…"), [this] { Q_EMIT exportWanted(u"png"_s, m_name + u".png"_s); });
    add(u"Svg"_s, tr("Export as SVG…"), [this] { Q_EMIT exportWanted(u"svg"_s, m_name + u".svg"_s); });
    add(u"Csv"_s, tr("Export the figures as CSV…"), [this] { Q_EMIT exportWanted(u"csv"_s, m_name + u".csv"_s); });
    button->setMenu(menu);
    m_card->addHeaderWidget(button);
}

void ChartCard::setContents(const ChartCardText& text, FigureTable table)
{
    m_text = text;
    m_table = std::move(table);
    m_finding->setText(text.finding);
    m_finding->setVisible(text.enough);
    m_footer->setText(text.footer);
    m_footer->setVisible(!text.footer.isEmpty());
    m_empty->setMessage(u"insights"_s, tr("Too little to draw"), text.finding);
    fillTable(*m_tableView, m_table);
    for (QAction* action : m_needFigures)
        action->setEnabled(text.enough);
    showTable(m_asTable->isChecked());
}

void ChartCard::showTable(bool table)
{
    m_asTable->setChecked(table);
    m_stack->setCurrentWidget(!m_text.enough ? static_cast<QWidget*>(m_empty)
            : table                          ? static_cast<QWidget*>(m_tableView)
                                             : m_chart);
}

bool ChartCard::showsTable() const
{
    return m_stack->currentWidget() == m_tableView;
}

ChartCaption ChartCard::caption() const
{
    return {m_question, m_text.finding, m_text.footer};
}

QByteArray ChartCard::exported(const QString& format) const
{
    if (format == "csv"_L1)
        return csvOf(m_table);
    if (format == "svg"_L1)
        return m_chart->svg(caption(), lightColors());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    m_chart->picture(caption(), lightColors(), {}, kPictureRatio).save(&buffer, "PNG");
    return bytes;
}

void ChartCard::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(m_chart->picture(caption(), lightColors(), {}, kPictureRatio));
}

void ChartCard::copyFigures() const
{
    QGuiApplication::clipboard()->setText(tabbedText(m_table));
}

} // namespace encore
