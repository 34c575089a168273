// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/cleaning/duplicatespanel.h"

#include "model/domain/kinds.h"
#include "model/store/references.h"
#include "views/pages/cleaning/comparison.h"
#include "views/pages/cleaning/pairmodel.h"
#include "views/services/labels.h"
#include "views/services/longwork.h"
#include "views/services/nouns.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/tableheader.h"
#include "views/widgets/textlabel.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kDebounceMs = 300;
constexpr double kSure = 0.9;
constexpr int kAlikeWidth = 84;
const QString kOrigin = u"cleaning.duplicates"_s;

Result<ComparedRecord> compared(Session& session, Kind kind, RecordId id)
{
    const RecordSchema& schema = session.schemas().of(kind);
    ComparedRecord found;
    ENCORE_ASSIGN(record, getRecord(session.database(), schema, id));
    ENCORE_ASSIGN(rows, getRows(session.database(), session.schemas(), schema, std::array{id}));
    ENCORE_ASSIGN(references, referencesTo(session.database(), session.schemas(), kind, id));
    found.record = std::move(record);
    found.row = std::move(rows.front());
    found.references = qint64(references.size());
    return found;
}

KeeperRule ruleOf(const QString& code)
{
    return code == u"older" ? KeeperRule::Older : code == u"newer" ? KeeperRule::Newer : KeeperRule::Richer;
}

} // namespace

DuplicatesPanel::DuplicatesPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_work(new LongWork(context.messages, this))
    , m_merging(new LongWork(context.messages, this))
    , m_model(new PairModel(this))
    , m_refresh(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(buildControls());
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"cleaning.splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::kLarge);
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildRight());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    column->addWidget(splitter, 1);
    addShortcuts();
    m_side->hide();
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(kDebounceMs);
    connect(m_refresh, &QTimer::timeout, this, &DuplicatesPanel::search);
    connect(&m_context.store, &Store::committed, this, &DuplicatesPanel::markStale);
    refreshButtons();
}

QWidget* DuplicatesPanel::buildControls()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar, space::kLarge, space::kSmall);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& name, const QString& label) {
        auto* pair = new QWidget(bar);
        auto* line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::kSmall);
        auto* box = new ChoiceBox(pair);
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        auto* words = new TextLabel(label, TextStyle::Body, pair, Role::Muted);
        words->setBuddy(box);
        line->addWidget(words);
        line->addWidget(box);
        row->addWidget(pair);
        return box;
    };
    m_kind = add(u"cleaning.kind"_s, tr("Look among"));
    std::vector<ChoiceBox::Option> kinds;
    for (const Kind kind : {person::kind, team::kind, story::kind, usecase::kind, tag::kind}) {
        const RecordSchema& schema = m_context.store.schemas().of(kind);
        kinds.push_back({schema.table(), kindPlural(schema)});
    }
    m_kind->setOptions(kinds);
    m_kind->setCode(m_context.state.value(u"cleaning/kind"_s, u"person"_s).toString());
    m_least = add(u"cleaning.least"_s, tr("Alike"));
    m_least->setOptions({{u"0.9"_s, tr("nearly sure (from 90 %)")}, {u"0.75"_s, tr("likely (from 75 %)")},
        {u"0.6"_s, tr("possible (from 60 %)")}});
    m_least->setCode(u"0.75"_s);
    m_rule = add(u"cleaning.rule"_s, tr("Keep"));
    m_rule->setOptions({{u"richer"_s, tr("the one with more in it")}, {u"older"_s, tr("the older one")},
        {u"newer"_s, tr("the one changed last")}});
    m_sure = new Button(tr("Choose all nearly sure"), bar);
    m_sure->setObjectName(u"cleaning.sure"_s);
    row->addWidget(m_sure);
    connect(m_sure, &Button::clicked, this, &DuplicatesPanel::selectSure);
    connect(m_kind, &ChoiceBox::codeChosen, this, [this](const QString& code) {
        m_context.state.setValue(u"cleaning/kind"_s, code);
        search();
    });
    connect(m_least, &ChoiceBox::codeChosen, this, &DuplicatesPanel::search);
    connect(m_rule, &ChoiceBox::codeChosen, this, &DuplicatesPanel::choosePairs);
    return bar;
}

QWidget* DuplicatesPanel::buildLeft()
{
    m_stack = new QStackedWidget(this);
    m_stack->setMinimumWidth(260);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"cleaning.pairs"_s);
    m_table->setAccessibleName(tr("Records that may be the same"));
    m_table->setModel(m_model);
    dressRecordTable(*m_table, [this](const QModelIndex& index) { return m_model->cell(index); });
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->resizeSection(PairModel::Similarity,
        std::max(kAlikeWidth, m_table->horizontalHeader()->sectionSizeHint(PairModel::Similarity)));
    stretchColumn(*m_table, PairModel::Pair);
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"cleaning.empty"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DuplicatesPanel::choosePairs);
    return m_stack;
}

QWidget* DuplicatesPanel::buildRight()
{
    auto* side = new QWidget(this);
    side->setMinimumWidth(300);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_side = side;
    m_detail = new QStackedWidget(side);
    auto* scroll = new QScrollArea(m_detail);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_comparison = new Comparison(m_context, scroll);
    scroll->setWidget(m_comparison);
    m_several = new TextLabel(TextStyle::Body, m_detail, Role::Muted);
    m_several->setObjectName(u"cleaning.several"_s);
    m_several->setWordWrap(true);
    m_several->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_detail->addWidget(m_several);
    m_detail->addWidget(scroll);
    column->addWidget(m_detail, 1);
    auto* buttons = new QWidget(side);
    auto* row = new FlowLayout(buttons, space::kSmall, space::kSmall);
    row->setContentsMargins(0, 0, 0, 0);
    m_merge = new Button(tr("Merge"), side, ButtonLook::Primary);
    m_merge->setObjectName(u"cleaning.merge"_s);
    m_different = new Button(tr("These are different"), side);
    m_different->setObjectName(u"cleaning.different"_s);
    m_swap = new Button(tr("Keep the other"), side);
    m_swap->setObjectName(u"cleaning.swap"_s);
    for (Button* button : {m_merge, m_different, m_swap})
        row->addWidget(button);
    column->addWidget(buttons);
    connect(m_merge, &Button::clicked, this, [this] { merge(); });
    connect(m_different, &Button::clicked, this, &DuplicatesPanel::keepApart);
    connect(m_swap, &Button::clicked, m_comparison, &Comparison::swap);
    return side;
}

void DuplicatesPanel::addShortcuts()
{
    // In the list only: elsewhere these keys write or press what has the keyboard.
    const auto add = [this](const QKeySequence& keys, Button* button) {
        auto* shortcut = new QShortcut(keys, m_table, button, &QAbstractButton::click, Qt::WidgetShortcut);
        shortcut->setObjectName(button->objectName() + u".key"_s);
        button->setToolTip(tr("%1 in the list does the same").arg(keys.toString(QKeySequence::NativeText)));
    };
    add(QKeySequence(Qt::Key_Enter), m_merge);
    add(QKeySequence(Qt::Key_Return), m_merge);
    add(QKeySequence(Qt::Key_D), m_different);
    add(QKeySequence(Qt::Key_S), m_swap);
}

Kind DuplicatesPanel::kind() const
{
    return kindOf(m_kind->code()).value_or(person::kind);
}

void DuplicatesPanel::enter()
{
    if (m_stale)
        search();
}

void DuplicatesPanel::markStale(const Changes& changes)
{
    if (!changes.touches(kind()))
        return;
    m_stale = true;
    if (isVisible())
        m_refresh->start();
}

void DuplicatesPanel::search()
{
    m_stale = false;
    m_refresh->stop();
    m_work->cancel();
    const quint64 ticket = ++m_ticket;
    DuplicateOptions options;
    options.least = m_least->code().toDouble();
    const Progress progress = m_work->begin(tr("Looking for duplicates"));
    m_context.store
        .read<Duplicates>(LaneName::Reports,
            [kind = kind(), options, progress](
                Session& session) { return findDuplicates(session, kind, options, progress); })
        .then(this, [this, ticket](const Result<Duplicates>& found) {
            if (ticket == m_ticket)
                take(found);
        });
}

void DuplicatesPanel::take(const Result<Duplicates>& found)
{
    m_work->end();
    if (!found) {
        m_stale = true;
        if (found.error().code != ErrorCode::Cancelled)
            m_context.messages.showError(found.error());
        m_empty->setMessage(u"search"_s, tr("The search was stopped"), tr("Choose what to look among to begin anew."));
        return;
    }
    const int row = std::max(0, m_table->currentIndex().row());
    const bool hadKeyboard = m_table->hasFocus();
    m_model->setPairs(found->pairs);
    m_stack->setCurrentWidget(found->pairs.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    m_side->setVisible(!found->pairs.empty());
    explainEmpty(*found);
    if (!found->pairs.empty())
        chooseRow(*m_table, std::min(row, m_model->rowCount() - 1));
    if (hadKeyboard)
        m_table->setFocus();
    const auto pairs = qint64(found->pairs.size());
    m_counts = found->leftOut == 0
        ? tr("%Ln pairs", nullptr, int(pairs))
        : tr("the first %Ln pairs of %1", nullptr, int(pairs)).arg(locale().toString(pairs + found->leftOut));
    choosePairs();
    Q_EMIT countsChanged();
}

void DuplicatesPanel::explainEmpty(const Duplicates& found)
{
    const RecordSchema& schema = m_context.store.schemas().of(kind());
    m_empty->setMessage(u"check"_s, tr("No duplicates"),
        found.records < 2 ? tr("There is nothing to compare yet.")
                          : tr("%1 were compared; none are as alike as that.").arg(countOf(schema, found.records)));
}

std::vector<RecordPair> DuplicatesPanel::chosen() const
{
    std::vector<RecordPair> pairs;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& index : rows)
        pairs.emplace_back(m_model->at(index.row()).first, m_model->at(index.row()).second);
    return pairs;
}

void DuplicatesPanel::choosePairs()
{
    const std::vector<RecordPair> pairs = chosen();
    ++m_pairTicket;
    m_detail->setCurrentWidget(m_several);
    if (pairs.size() == 1) {
        loadPair(m_model->at(m_table->selectionModel()->selectedRows().front().row()));
    } else if (pairs.empty()) {
        m_several->setText({});
    } else {
        m_several->setText(
            tr("%Ln pairs are chosen. In each, %1 stays: what it lacks comes from the other, lists are united, and "
               "everything that named the other names it. It is one step to undo.",
                nullptr, int(pairs.size()))
                .arg(m_rule->currentText()));
    }
    refreshButtons();
}

void DuplicatesPanel::loadPair(const DuplicatePair& pair)
{
    using Both = std::pair<ComparedRecord, ComparedRecord>;
    m_context.store
        .read<Both>(LaneName::Rows,
            [kind = kind(), pair](Session& session) -> Result<Both> {
                ENCORE_ASSIGN(first, compared(session, kind, pair.first));
                ENCORE_ASSIGN(second, compared(session, kind, pair.second));
                return Both{std::move(first), std::move(second)};
            })
        .then(this, [this, ticket = m_pairTicket](const Result<Both>& both) {
            if (ticket != m_pairTicket || !both)
                return;
            const auto& [first, second] = *both;
            const bool keepFirst = keepsFirst(ruleOf(m_rule->code()), first.record, second.record);
            m_comparison->show(kind(), keepFirst ? first : second, keepFirst ? second : first);
            m_detail->setCurrentIndex(1);
            refreshButtons();
        });
}

void DuplicatesPanel::refreshButtons()
{
    const size_t count = m_table->selectionModel()->selectedRows().size();
    const bool writable = !m_context.store.readOnly();
    const bool shown = count > 1 || (count == 1 && m_detail->currentIndex() == 1);
    m_merge->setText(count > 1 ? tr("Merge %Ln pairs", nullptr, int(count)) : tr("Merge"));
    m_merge->setEnabled(writable && shown);
    m_different->setEnabled(writable && shown);
    m_swap->setEnabled(writable && count == 1 && shown);
    m_sure->setEnabled(m_model->rowCount() > 0 && m_model->at(0).similarity >= kSure);
}

void DuplicatesPanel::merge()
{
    if (m_table->selectionModel()->selectedRows().size() > 1) {
        mergeChosen();
        return;
    }
    const QString label = tr("merging of two %1").arg(inSentence(kindPlural(m_context.store.schemas().of(kind()))));
    m_context.write(
        this, label,
        [kind = kind(), keeper = m_comparison->keeper(), other = m_comparison->other(),
            choices = m_comparison->choices()](
            UnitOfWork& work) { return mergeRecords(work, kind, keeper, other, choices); },
        {kOrigin, {}}, [this](const Committed&) { m_context.messages.showNote(tr("They are one now.")); });
}

void DuplicatesPanel::mergeChosen()
{
    const std::vector<RecordPair> pairs = chosen();
    const QString label = tr("merging of %Ln pairs of %1", nullptr, int(pairs.size()))
                              .arg(inSentence(kindPlural(m_context.store.schemas().of(kind()))));
    const Progress progress = m_merging->begin(tr("Merging"));
    m_merge->setEnabled(false);
    auto gone = std::make_shared<qint64>(0);
    m_context.store
        .write(label,
            [kind = kind(), pairs, rule = ruleOf(m_rule->code()), progress, gone](UnitOfWork& work) -> Status {
                ENCORE_ASSIGN(count, mergePairs(work, kind, pairs, rule, progress));
                *gone = count;
                return {};
            },
            {kOrigin, {}})
        .then(this, [this, gone](const Result<Committed>& done) {
            m_merging->end();
            refreshButtons();
            if (done)
                m_context.messages.showNote(tr("%Ln records went into others.", nullptr, int(*gone)));
            else if (done.error().code != ErrorCode::Cancelled)
                m_context.messages.showError(done.error());
        });
}

void DuplicatesPanel::keepApart()
{
    const std::vector<RecordPair> pairs = chosen();
    m_context.write(
        this, tr("marking as different"),
        [kind = kind(), pairs](UnitOfWork& work) -> Status {
            for (const auto& [one, other] : pairs)
                ENCORE_TRY(markDifferent(work, kind, one, other));
            return {};
        },
        {kOrigin, {}},
        [this](const Committed&) { m_context.messages.showNote(tr("They will not be proposed again.")); });
}

void DuplicatesPanel::selectSure()
{
    QItemSelection rows;
    for (int row = 0; row < m_model->rowCount() && m_model->at(row).similarity >= kSure; ++row)
        rows.select(m_model->index(row, 0), m_model->index(row, PairModel::ColumnCount - 1));
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_table->setFocus();
}

} // namespace encore
