// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/history/historypage.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/pages/history/historymodel.h"
#include "views/services/changewords.h"
#include "views/services/labels.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/choicedelegate.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/tableheader.h"
#include "views/widgets/textlabel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kRecordsShown = 100;
constexpr int kChangesShown = 20;
constexpr int kDetailWidth = 320;
constexpr int kUsualLine = 19; ///< height of a line of text of usual size

} // namespace

HistoryPage::HistoryPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new HistoryModel(context.store, this))
    , m_header(new PageHeader(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
{
    buildLayout();
    connect(m_model, &HistoryModel::arrived, this, &HistoryPage::arrived);
    connect(m_model, &HistoryModel::failed, &m_context.messages, &Messages::showError);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showStep);
    connect(m_table, &QTableView::activated, this, &HistoryPage::openRecord);
    connect(m_records, &QListWidget::currentRowChanged, this, &HistoryPage::showChanges);
    connect(m_records, &QListWidget::itemActivated, this, &HistoryPage::openRecord);
    connect(m_takeBack, &Button::clicked, this, &HistoryPage::takeBack);
    connect(m_open, &Button::clicked, this, &HistoryPage::openRecord);
    connect(m_restore, &Button::clicked, this, &HistoryPage::restore);
    connect(&m_context.store, &Store::committed, this, [this] {
        if (isVisible())
            applyFilter();
    });
}

void HistoryPage::buildLayout()
{
    m_header->setTitle(tr("History"));
    m_table->setObjectName(u"history.table"_s);
    m_table->setAccessibleName(tr("What was changed, newest first"));
    m_table->setModel(m_model);
    dressRecordTable(*m_table, [this](const QModelIndex& index) { return m_model->cell(index); });
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    for (const auto& [column, width] : {std::pair{HistoryModel::Who, 150}, std::pair{HistoryModel::When, 140}})
        m_table->horizontalHeader()->resizeSection(
            column, width * std::max(kUsualLine, fontMetrics().height()) / kUsualLine);
    stretchColumn(*m_table, HistoryModel::What);
    m_empty->hide();
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(u"history.splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_empty);
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    column->setSpacing(space::kLarge);
    column->addWidget(m_header);
    column->addWidget(buildFilter());
    column->addWidget(splitter, 1);
}

QWidget* HistoryPage::buildFilter()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kSmall);
    m_text = new QLineEdit(bar);
    m_text->setObjectName(u"history.text"_s);
    m_text->setAccessibleName(tr("Find in the history"));
    m_text->setPlaceholderText(tr("What was done, or the title of a record"));
    m_text->setClearButtonEnabled(true);
    m_author = new ChoiceBox(bar);
    m_author->setObjectName(u"history.author"_s);
    m_author->setAccessibleName(tr("Who"));
    m_author->setOptions({}, tr("Everybody"));
    m_kind = new ChoiceBox(bar);
    m_kind->setObjectName(u"history.kind"_s);
    m_kind->setAccessibleName(tr("Kind of record"));
    std::vector<ChoiceBox::Option> options;
    for (const RecordSchema& schema : m_context.store.schemas().all())
        options.push_back({schema.table(), kindPlural(schema)});
    m_kind->setOptions(options, tr("Every kind"));
    m_period = new ChoiceBox(bar);
    m_period->setObjectName(u"history.period"_s);
    m_period->setAccessibleName(tr("When"));
    m_period->setOptions({{u"0"_s, tr("Today")}, {u"6"_s, tr("The last 7 days")}, {u"29"_s, tr("The last 30 days")},
                             {u"364"_s, tr("The last 12 months")}},
        tr("At any time"));
    line->addWidget(m_text, 1);
    for (ChoiceBox* box : {m_author, m_kind, m_period}) {
        line->addWidget(box);
        connect(box, &ChoiceBox::codeChosen, this, &HistoryPage::applyFilter);
    }
    connect(m_text, &QLineEdit::textChanged, this, &HistoryPage::applyFilter);
    return bar;
}

QWidget* HistoryPage::buildDetail()
{
    m_detail = new QWidget(this);
    m_detail->setMinimumWidth(kDetailWidth);
    m_label = new TextLabel(TextStyle::Section, m_detail);
    m_label->setObjectName(u"history.label"_s);
    m_label->setWordWrap(true);
    m_when = new TextLabel(TextStyle::Caption, m_detail, Role::Muted);
    m_when->setWordWrap(true);
    m_records = new QListWidget(m_detail);
    m_records->setObjectName(u"history.records"_s);
    m_records->setAccessibleName(tr("Records of this step"));
    m_records->setItemDelegate(new ChoiceDelegate(m_records));
    m_records->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes = new TextLabel(TextStyle::Body, m_detail, Role::Muted);
    m_changes->setObjectName(u"history.changes"_s);
    m_changes->setTextFormat(Qt::PlainText);
    m_changes->setWordWrap(true);
    m_open = new Button(tr("Open the record"), m_detail);
    m_open->setObjectName(u"history.open"_s);
    m_restore = new Button(tr("Bring this version back"), m_detail);
    m_restore->setObjectName(u"history.restore"_s);
    m_restore->setToolTip(tr("The chosen record becomes what it was just after this step."));
    m_takeBack = new Button(tr("Take this step back"), m_detail);
    m_takeBack->setObjectName(u"history.takeBack"_s);
    m_takeBack->setToolTip(tr("Everything that this step did, as far as nothing of it was changed again."));
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(space::kLarge, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_label);
    column->addWidget(m_when);
    column->addWidget(m_records, 1);
    column->addWidget(m_changes);
    for (Button* button : {m_open, m_restore, m_takeBack})
        column->addWidget(button);
    return m_detail;
}

void HistoryPage::enter(const Place&)
{
    fillAuthors();
    applyFilter();
}

void HistoryPage::focusSearch()
{
    m_text->setFocus();
    m_text->selectAll();
}

QString HistoryPage::counts() const
{
    const int rows = m_model->rowCount();
    return m_model->isComplete() ? tr("%Ln steps", nullptr, rows) : tr("the newest %Ln steps", nullptr, rows);
}

void HistoryPage::fillAuthors()
{
    m_context.store
        .read<QStringList>(LaneName::Rows, [](Session& session) { return historyAuthors(session.database()); })
        .then(this, [this](const Result<QStringList>& authors) {
            std::vector<ChoiceBox::Option> options;
            for (const QString& author : authors.valueOr(QStringList()))
                options.push_back({author, author});
            const QString chosen = m_author->code();
            m_author->setOptions(options, tr("Everybody"));
            m_author->setCode(chosen);
        });
}

void HistoryPage::applyFilter()
{
    HistoryFilter filter;
    filter.text = m_text->text();
    filter.author = m_author->code();
    filter.kind = m_kind->code();
    if (const QString days = m_period->code(); !days.isEmpty())
        filter.since = m_context.store.services().clock().toLocalTime().date().addDays(-days.toInt());
    m_model->show(filter);
}

void HistoryPage::arrived()
{
    const bool some = m_model->rowCount() > 0;
    m_table->setVisible(some);
    m_empty->setVisible(!some);
    m_detail->setVisible(some);
    const bool filtered = !m_text->text().isEmpty() || !m_author->code().isEmpty() || !m_kind->code().isEmpty()
        || !m_period->code().isEmpty();
    m_empty->setMessage(u"history"_s, filtered ? tr("Nothing of this kind happened") : tr("Nothing has happened yet"),
        filtered ? tr("Choose another person, kind or time above.")
                 : tr("Each change of this portfolio will stand here, with who made it and when."));
    if (some) {
        const int row = std::max(0, m_model->rowOf(m_step));
        if (m_table->currentIndex().row() != row)
            m_table->setCurrentIndex(m_model->index(row, 0));
        showStep();
    }
    m_header->setCount(counts());
    Q_EMIT countsChanged();
}

const PortfolioStep* HistoryPage::currentStep() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->at(index.row()) : nullptr;
}

void HistoryPage::showStep()
{
    const PortfolioStep* entry = currentStep();
    if (!entry)
        return;
    m_step = entry->step.id;
    m_label->setText(m_model->index(m_table->currentIndex().row(), HistoryModel::What).data().toString());
    m_when->setText(tr("%1, %2").arg(m_model->index(m_table->currentIndex().row(), HistoryModel::Who).data().toString(),
        locale().toString(entry->step.at.toLocalTime(), QLocale::LongFormat)));
    m_takeBack->setEnabled(!entry->step.undone && !m_context.store.readOnly());
    using Records = std::vector<std::pair<RecordRef, QString>>;
    m_context.store
        .read<Records>(LaneName::Rows,
            [step = m_step](Session& session) -> Result<Records> {
                ENCORE_ASSIGN(found, recordsOf(session.database(), step, kRecordsShown));
                Records records;
                for (const RecordRef& record : found) {
                    const std::array ids{record.id};
                    ENCORE_ASSIGN(titles, titlesOf(session.database(), session.schemas().of(record.kind), ids));
                    records.emplace_back(record, titles[record.id.value]);
                }
                return records;
            })
        .then(this, [this, step = m_step](const Result<Records>& records) {
            if (records && step == m_step)
                showRecords(*records);
        });
}

void HistoryPage::showRecords(const std::vector<std::pair<RecordRef, QString>>& records)
{
    const RecordRef former = currentRecord();
    const QSignalBlocker quiet(m_records);
    m_records->clear();
    m_shown.clear();
    int row = 0;
    for (const auto& [record, title] : records) {
        const QString name = kindName(m_context.store.schemas().of(record.kind));
        auto* item = new QListWidgetItem(title.isEmpty() ? tr("(gone)") : title, m_records);
        item->setIcon(icon(kindIcon(record.kind), Role::Muted));
        item->setData(ChoiceDelegate::kRemarkRole, name);
        if (record == former)
            row = m_records->count() - 1;
        m_shown.push_back(record);
    }
    m_records->setVisible(!records.empty());
    m_records->setCurrentRow(records.empty() ? -1 : row);
    showChanges();
}

RecordRef HistoryPage::currentRecord() const
{
    const int row = m_records->currentRow();
    return row >= 0 && row < int(m_shown.size()) ? m_shown[size_t(row)] : RecordRef{};
}

void HistoryPage::showChanges()
{
    const RecordRef record = currentRecord();
    m_changes->clear();
    m_open->setEnabled(record.id.valid());
    m_restore->setEnabled(false);
    if (!record.id.valid())
        return;
    m_context.store
        .read<std::vector<RecordStep>>(LaneName::Rows,
            [record](Session& session) { return historyOf(session.database(), record.kind, record.id); })
        .then(this, [this, record, step = m_step](const Result<std::vector<RecordStep>>& steps) {
            if (!steps || step != m_step || !(record == currentRecord()))
                return;
            const auto found =
                std::ranges::find_if(*steps, [step](const RecordStep& each) { return each.step.id == step; });
            if (found == steps->end())
                return;
            QStringList lines;
            if (found->created)
                lines << tr("It was created.");
            for (size_t i = 0; i < found->values.size() && i < kChangesShown; ++i)
                lines << changeText(m_context.store.schemas().of(record.kind), found->values[i]);
            m_changes->setText(lines.join(u'\n'));
            m_restore->setEnabled(found != steps->begin() && !m_context.store.readOnly());
        });
}

void HistoryPage::openRecord()
{
    const RecordRef record = currentRecord();
    if (record.id.valid())
        m_context.navigation.openRecord(record.kind, record.id);
}

void HistoryPage::restore()
{
    const RecordRef record = currentRecord();
    m_context.write(this, tr("return to an earlier version"),
        [record, step = m_step](UnitOfWork& work) { return restoreVersion(work, record.kind, record.id, step); });
}

// The last step goes back by undo, so that it can be made again; an older one becomes a new step on top.
void HistoryPage::takeBack()
{
    const PortfolioStep* entry = currentStep();
    if (!entry)
        return;
    const QString label = tr("taking back of: %1").arg(entry->step.label);
    m_context.store
        .read<bool>(LaneName::Rows,
            [step = m_step](Session& session) -> Result<bool> {
                ENCORE_ASSIGN(head, session.undoHead());
                return head && head->id == step;
            })
        .then(this, [this, label, step = m_step](const Result<bool>& last) {
            if (!last.valueOr(false)) {
                m_context.write(this, label, [step](UnitOfWork& work) { return takeBackStep(work, step); });
                return;
            }
            m_context.store.undo().then(this, [this](const Result<Committed>& done) {
                if (!done)
                    m_context.messages.showError(done.error());
            });
        });
}

} // namespace encore
