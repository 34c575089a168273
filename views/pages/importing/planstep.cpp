// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/importing/planstep.h"

#include "views/pages/importing/counttile.h"
#include "views/pages/importing/plandetail.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/tableheader.h"
#include "views/widgets/textlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

PlanStep::PlanStep(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new PlanModel(context.store.schemas(), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(makeTiles());
    column->addWidget(makeRemarks());
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setHandleWidth(space::kLarge);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeTable());
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({760, 360});
    m_splitter->restoreState(m_context.state.value(u"import/splitter"_s).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_context.state.setValue(u"import/splitter"_s, m_splitter->saveState()); });
    column->addWidget(m_splitter, 1);
    connect(m_model, &PlanModel::decided, this, &PlanStep::refresh);
    refresh();
}

QWidget* PlanStep::makeTiles()
{
    static const char* const kNames[kPlanGroups] = {"new", "updated", "unchanged", "alike", "skipped"};
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kMedium);
    for (int i = 0; i < kPlanGroups; ++i) {
        auto* tile = new CountTile(row);
        tile->setObjectName(u"import.tile/"_s + QLatin1StringView(kNames[i]));
        connect(tile, &CountTile::clicked, this, [this, i] { filterBy(i); });
        line->addWidget(tile, 1);
        m_tiles[size_t(i)] = tile;
    }
    return row;
}

QWidget* PlanStep::makeRemarks()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_remarks = new TextLabel(TextStyle::Body, row, Role::Muted);
    m_remarks->setObjectName(u"import.remarks"_s);
    m_remarks->setWordWrap(true);
    line->addWidget(m_remarks, 1);
    m_figures = new Button({}, row, ButtonLook::Link);
    m_figures->setObjectName(u"import.acceptAll"_s);
    connect(m_figures, &Button::clicked, this,
        [this] { m_model->acceptAllFigures(m_model->figuresAccepted() < m_model->figuresOffered()); });
    line->addWidget(m_figures, 0, Qt::AlignTop);
    return row;
}

QWidget* PlanStep::makeTable()
{
    static constexpr std::pair<int, int> kWidths[] = {
        {PlanModel::VerdictColumn, 136}, {PlanModel::Becomes, 104}, {PlanModel::Found, 190}};
    auto* card = new Card(m_splitter);
    card->setPadding(1);
    m_table = new QTableView(card);
    m_table->setObjectName(u"import.table"_s);
    m_table->setAccessibleName(tr("What the import will do"));
    m_table->setProperty("bare", true);
    m_table->setModel(m_model);
    dressRecordTable(*m_table, [this](const QModelIndex& index) { return m_model->cell(index); });
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsMovable(false);
    for (const auto& [column, width] : kWidths)
        header->resizeSection(column, width);
    stretchColumn(*m_table, PlanModel::Title);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_detail->showRows(chosen()); });
    card->body()->addWidget(m_table);
    return card;
}

QWidget* PlanStep::makeSide()
{
    auto* card = new Card(m_splitter);
    card->setPadding(1);
    card->setMinimumWidth(280);
    m_detail = new PlanDetail(m_context, *m_model, card);
    card->body()->setSpacing(0);
    card->body()->addWidget(m_detail, 1);
    auto* foot = new TextLabel(tr("The whole import is one step: Undo takes it back. A backup is made first."),
        TextStyle::Caption, card, Role::Muted);
    foot->setWordWrap(true);
    foot->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kMedium);
    card->body()->addWidget(foot);
    connect(m_detail, &PlanDetail::leaveOutRequested, this, &PlanStep::leaveOut);
    connect(m_detail, &PlanDetail::takeInRequested, this, &PlanStep::takeIn);
    connect(m_detail, &PlanDetail::splitRequested, this, &PlanStep::split);
    connect(m_detail, &PlanDetail::kindRequested, this, [this](const QString& kind) {
        std::vector<size_t> items;
        for (const int row : chosen()) {
            if (!m_model->isSplitPart(row))
                items.push_back(m_model->itemIndex(row));
        }
        Q_EMIT kindRequested(items, kind);
    });
    return card;
}

void PlanStep::start()
{
    m_table->setFocus();
    if (m_model->rowCount() > 0 && chosen().empty()) {
        chooseRow(*m_table, 0);
        m_table->scrollToTop();
    }
}

std::vector<int> PlanStep::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

void PlanStep::refresh()
{
    const QString captions[kPlanGroups] = {tr("new"), tr("would update what you have"), tr("unchanged"),
        tr("look like one you have"), tr("skipped, with reason")};
    const auto counts = m_model->counts();
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setCount(locale().toString(counts[i]), captions[i]);
        m_tiles[i]->setChecked(m_model->group() == PlanGroup(i));
    }
    QStringList remarks;
    if (m_model->plan()) {
        for (const ImportProblem& problem : m_model->plan()->problems)
            remarks << problem.text;
    }
    static constexpr qsizetype kMost = 3;
    const qsizetype more = remarks.size() - kMost;
    remarks = remarks.mid(0, kMost);
    if (more > 0)
        remarks << tr("and %1 more").arg(locale().toString(more));
    if (const QString summary = m_model->summary(); !summary.isEmpty())
        remarks.prepend(tr("To be written: %1.").arg(summary));
    const qint64 offered = m_model->figuresOffered();
    const qint64 accepted = m_model->figuresAccepted();
    if (offered > 0)
        remarks << tr("Figures found in the texts: %1, accepted: %2.")
                       .arg(locale().toString(offered), locale().toString(accepted));
    m_remarks->setText(remarks.join(u' '));
    m_figures->setText(
        accepted < offered ? tr("Accept all %Ln figures", nullptr, int(offered)) : tr("Accept no figure"));
    m_figures->setVisible(offered > 0);
    m_remarks->parentWidget()->setVisible(!remarks.isEmpty());
    Q_EMIT decided();
}

void PlanStep::filterBy(int group)
{
    const auto wanted = PlanGroup(group);
    m_model->setGroup(m_model->group() == wanted ? std::nullopt : std::optional(wanted));
    refresh();
    if (m_model->rowCount() > 0)
        chooseRow(*m_table, 0);
}

void PlanStep::leaveOut()
{
    m_model->leaveOut(chosen());
}

void PlanStep::takeIn()
{
    if (m_model->takeIn(chosen()))
        Q_EMIT compareRequested();
}

void PlanStep::toggle()
{
    const std::vector<int> rows = chosen();
    if (rows.empty())
        return;
    if (m_model->item(rows.front()).verdict == Verdict::Skipped)
        takeIn();
    else
        leaveOut();
}

void PlanStep::split(bool split)
{
    const std::vector<int> rows = chosen();
    if (rows.empty())
        return;
    const size_t item = m_model->itemIndex(rows.front());
    m_model->setSplit(rows.front(), split);
    if (const int row = m_model->rowOfItem(item); row >= 0)
        chooseRow(*m_table, row);
}

bool PlanStep::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Delete) {
            toggle();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace encore
