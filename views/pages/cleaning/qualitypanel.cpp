// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/cleaning/qualitypanel.h"

#include "model/domain/kinds.h"
#include "model/store/blobs.h"
#include "views/forms/recordform.h"
#include "views/pages/cleaning/qualitymodel.h"
#include "views/services/labels.h"
#include "views/services/longwork.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/choicedelegate.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/textlabel.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kDebounceMs = 250;

bool hasPage(Kind kind)
{
    return kind == story::kind || kind == usecase::kind || kind == replication::kind || kind == person::kind
        || kind == team::kind;
}

} // namespace

QualityPanel::QualityPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_work(new LongWork(context.messages, this))
    , m_refresh(new QTimer(this))
    , m_model(new QualityModel(context.store.schemas(), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"quality.splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::kLarge);
    splitter->addWidget(buildChecks());
    splitter->addWidget(buildRows());
    splitter->addWidget(buildFix());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 4);
    splitter->setStretchFactor(2, 3);
    splitter->setSizes({280, 480, 260});
    row->addWidget(splitter);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(kDebounceMs);
    connect(m_refresh, &QTimer::timeout, this, &QualityPanel::count);
    connect(&m_context.store, &Store::committed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_refresh->start();
    });
}

QWidget* QualityPanel::buildChecks()
{
    m_checks = new QListWidget(this);
    m_checks->setObjectName(u"quality.checks"_s);
    m_checks->setAccessibleName(tr("Checks"));
    m_checks->setItemDelegate(new ChoiceDelegate(m_checks));
    m_checks->setFrameShape(QFrame::NoFrame);
    m_checks->setMinimumWidth(210);
    m_checks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QualityCheck& check : qualityChecks()) {
        auto* item = new QListWidgetItem(translated(QString::fromUtf8(check.title)), m_checks);
        item->setData(Qt::UserRole, QString::fromLatin1(check.key));
        item->setToolTip(item->text());
    }
    m_checks->setCurrentRow(0);
    connect(m_checks, &QListWidget::currentRowChanged, this, &QualityPanel::loadRows);
    return m_checks;
}

QWidget* QualityPanel::buildRows()
{
    auto* middle = new QWidget(this);
    middle->setMinimumWidth(220);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    m_advice = new TextLabel(TextStyle::Body, middle, Role::Muted);
    m_advice->setWordWrap(true);
    m_stack = new QStackedWidget(middle);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"quality.rows"_s);
    m_table->setAccessibleName(tr("Records to put right"));
    m_table->setModel(m_model);
    dressRecordTable(*m_table, [this](const QModelIndex& index) { return m_model->cell(index); });
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->hide();
    m_empty = new EmptyState(m_stack);
    m_empty->setObjectName(u"quality.empty"_s);
    m_empty->setMessage(u"check"_s, tr("Nothing to put right"), tr("This check finds no record."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_advice);
    column->addWidget(m_stack, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QualityPanel::loadRecord);
    connect(m_table, &QTableView::activated, this, &QualityPanel::openPage);
    auto* removing = new QShortcut(
        QKeySequence::Delete, m_table, this, [this] { remove(); }, Qt::WidgetShortcut);
    removing->setObjectName(u"quality.deleteKey"_s);
    return middle;
}

QWidget* QualityPanel::buildFix()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(220);
    auto* side = new QWidget(scroll);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, space::kTiny, 0);
    column->setSpacing(space::kSmall);
    m_title = new TextLabel(TextStyle::Section, side);
    m_detail = new TextLabel(TextStyle::Body, side, Role::Muted);
    for (TextLabel* label : {m_title, m_detail}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_formColumn = new QVBoxLayout;
    column->addLayout(m_formColumn);
    m_picture = new Button(tr("Add a picture…"), side, ButtonLook::Primary);
    m_picture->setObjectName(u"quality.picture"_s);
    m_open = new Button(tr("Open"), side);
    m_open->setObjectName(u"quality.open"_s);
    m_remove = new Button(tr("Move to the trash"), side, ButtonLook::Danger);
    m_remove->setObjectName(u"quality.remove"_s);
    for (Button* button : {m_picture, m_open, m_remove}) {
        column->addWidget(button, 0, Qt::AlignLeft);
        button->hide();
    }
    column->addStretch(1);
    scroll->setWidget(side);
    connect(m_picture, &Button::clicked, this, &QualityPanel::addPicture);
    connect(m_open, &Button::clicked, this, &QualityPanel::openPage);
    connect(m_remove, &Button::clicked, this, &QualityPanel::remove);
    return scroll;
}

const QualityCheck& QualityPanel::check() const
{
    return qualityChecks()[size_t(std::max(0, m_checks->currentRow()))];
}

void QualityPanel::enter()
{
    if (m_stale)
        count();
}

void QualityPanel::count()
{
    m_stale = false;
    m_work->cancel();
    const Progress progress = m_work->begin(tr("Checking the data"));
    const quint64 ticket = ++m_ticket;
    m_context.store
        .read<std::vector<qint64>>(LaneName::Reports,
            [progress](Session& session) -> Result<std::vector<qint64>> {
                const Snapshot oneMoment(session.database());
                std::vector<qint64> counts;
                for (const QualityCheck& each : qualityChecks()) {
                    if (progress.stopRequested())
                        return Error{ErrorCode::Cancelled, u"The check was stopped."_s, {}};
                    ENCORE_ASSIGN(count, countQuality(session, each));
                    counts.push_back(count);
                    progress.tell(qint64(counts.size()), qint64(qualityChecks().size()));
                }
                return counts;
            })
        .then(this, [this, ticket](const Result<std::vector<qint64>>& counts) {
            if (ticket != m_ticket)
                return;
            m_work->end();
            if (counts)
                takeCounts(*counts);
            else if (counts.error().code != ErrorCode::Cancelled)
                m_context.messages.showError(counts.error());
        });
    // What is being put right stays in the form until the keyboard leaves it.
    m_rowsStale = isTyping();
    if (!m_rowsStale)
        loadRows();
}

bool QualityPanel::isTyping() const
{
    const QWidget* focus = window()->focusWidget();
    return m_form && focus && m_form->isAncestorOf(focus);
}

void QualityPanel::takeCounts(const std::vector<qint64>& counts)
{
    qint64 all = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        QListWidgetItem* item = m_checks->item(int(i));
        item->setData(ChoiceDelegate::kCountRole, int(counts[i]));
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(item->text(), locale().toString(counts[i])));
        all += counts[i];
    }
    // The first look goes to where there is something to do.
    const auto first = std::ranges::find_if(counts, [](qint64 count) { return count > 0; });
    if (!std::exchange(m_looked, true) && counts.front() == 0 && first != counts.end())
        m_checks->setCurrentRow(int(first - counts.begin()));
    m_counts = tr("%Ln things to put right", nullptr, int(all));
    Q_EMIT countsChanged();
}

void QualityPanel::loadRows()
{
    m_rowsStale = false;
    const size_t at = size_t(std::max(0, m_checks->currentRow()));
    m_advice->setText(translated(QString::fromUtf8(check().advice)));
    m_context.store
        .read<std::vector<QualityRow>>(
            LaneName::Reports, [at](Session& session) { return qualityRows(session, qualityChecks()[at]); })
        .then(this, [this, at](const Result<std::vector<QualityRow>>& rows) {
            if (at != size_t(std::max(0, m_checks->currentRow())))
                return;
            if (rows)
                takeRows(*rows);
            else
                m_context.messages.showError(rows.error());
        });
}

void QualityPanel::takeRows(std::vector<QualityRow> rows)
{
    const int row = std::max(0, m_table->currentIndex().row());
    const bool hadKeyboard = m_table->hasFocus();
    // A record that is being put right stays where it is as long as the check still finds it.
    auto same = std::ranges::find(rows, m_shown, &QualityRow::record);
    const int next = same == rows.end() ? row : int(same - rows.begin());
    m_model->setRows(std::move(rows));
    m_stack->setCurrentWidget(m_model->rows().empty() ? static_cast<QWidget*>(m_empty) : m_table);
    if (m_model->rowCount() > 0)
        chooseRow(*m_table, std::min(next, m_model->rowCount() - 1));
    if (hadKeyboard)
        m_table->setFocus();
    loadRecord();
}

std::vector<QualityRow> QualityPanel::chosen() const
{
    std::vector<QualityRow> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_model->at(index.row()));
    return rows;
}

void QualityPanel::loadRecord()
{
    if (m_rowsStale && !isTyping()) {
        m_rowsStale = false;
        loadRows();
        return;
    }
    const std::vector<QualityRow> rows = chosen();
    const bool one = rows.size() == 1;
    const bool writable = !m_context.store.readOnly();
    m_picture->setVisible(one && check().fix == QualityFix::Picture);
    m_picture->setEnabled(writable);
    m_open->setVisible(one && hasPage(rows.front().page.kind));
    m_remove->setVisible(!rows.empty() && check().fix == QualityFix::Trash);
    m_remove->setEnabled(writable);
    m_title->setText(one   ? rows.front().title
            : rows.empty() ? QString()
                           : tr("%Ln records", nullptr, int(rows.size())));
    m_detail->setText(one ? rows.front().detail : QString());
    if (!one) {
        m_shown = {};
        if (m_form)
            m_form->hide();
        return;
    }
    m_context.store
        .read<RecordRow>(LaneName::Rows,
            [record = rows.front().record](Session& session) -> Result<RecordRow> {
                const RecordSchema& schema = session.schemas().of(record.kind);
                ENCORE_ASSIGN(found, getRows(session.database(), session.schemas(), schema, std::array{record.id}));
                if (found.empty())
                    return Error{ErrorCode::NotFound, u"It is not there any more."_s, {}};
                return found.front();
            })
        .then(this, [this, row = rows.front()](const Result<RecordRow>& record) {
            const std::vector<QualityRow> now = chosen();
            if (record && now.size() == 1 && now.front().record == row.record)
                showRecord(row, *record);
        });
}

void QualityPanel::showRecord(const QualityRow& row, const RecordRow& record)
{
    const QStringList wanted = row.fields.isEmpty() ? check().fieldKeys() : row.fields;
    const RecordSchema& schema = m_context.store.schemas().of(row.record.kind);
    const QString key = schema.table() + u'/' + wanted.join(u' ');
    const bool other = !(m_shown == row.record);
    m_shown = row.record;
    if (key != m_formKey) {
        delete std::exchange(m_form, nullptr);
        m_formKey = key;
        QStringList hidden;
        for (const FieldDef& field : schema.fields()) {
            if (!wanted.contains(field.key))
                hidden << field.key;
        }
        if (!wanted.isEmpty()) {
            m_form = new RecordForm(schema, m_context, hidden, this);
            m_form->setObjectName(u"quality.form"_s);
            m_form->setNarrow();
            // Here one value is put right; a field for every record is made elsewhere.
            if (auto* own = m_form->findChild<QWidget*>(u"addField"_s))
                own->hide();
            m_form->setReadOnly(m_context.store.readOnly());
            m_formColumn->addWidget(m_form);
            connect(m_form, &RecordForm::edited, this, [this](const FieldChange& change) {
                for (const QualityRow& each : m_model->rows()) {
                    if (each.record == m_shown)
                        return write(each, change);
                }
            });
        }
    }
    if (!m_form)
        return;
    m_form->setVisible(true);
    m_form->show(record.record, record.refTitles);
    if (other) {
        for (const QString& field : wanted)
            m_form->openGroup(field);
    }
}

void QualityPanel::write(const QualityRow& row, const FieldChange& change)
{
    const FieldDef& field = *m_context.store.schemas().of(row.record.kind).field(change.key);
    const QString join = u"%1/%2/%3"_s.arg(QString(row.record.kind.key)).arg(row.record.id.value).arg(change.key);
    m_context.write(this, tr("edit of “%1”").arg(fieldLabel(field)),
        [record = row.record, change](
            UnitOfWork& work) { return applyChange(work, record.kind, record.id, 0, change); },
        {objectName(), join});
}

void QualityPanel::openPage()
{
    const std::vector<QualityRow> rows = chosen();
    if (rows.size() == 1 && hasPage(rows.front().page.kind))
        m_context.navigation.openRecord(rows.front().page.kind, rows.front().page.id, rows.front().part);
}

void QualityPanel::addPicture()
{
    const std::vector<QualityRow> rows = chosen();
    if (rows.size() != 1)
        return;
    m_context.dialogs.chooseFiles(this, tr("Add a picture"), tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.svg)"),
        [this, record = rows.front().record](const QStringList& paths) {
            for (const QString& path : paths) {
                const Result<QByteArray> bytes = bytesOfFile(path);
                if (!bytes) {
                    m_context.messages.showError(bytes.error());
                    continue;
                }
                const QString name = QFileInfo(path).fileName();
                m_context.write(
                    this, tr("attachment “%1”").arg(name), [record, name, bytes = *bytes](UnitOfWork& work) {
                        return attach(work, QString(record.kind.key), record.id, name, bytes);
                    });
            }
        });
}

void QualityPanel::remove()
{
    const std::vector<QualityRow> rows = chosen();
    if (rows.empty() || check().fix != QualityFix::Trash || m_context.store.readOnly())
        return;
    const QString label = rows.size() == 1 ? tr("deletion of “%1”").arg(rows.front().title)
                                           : tr("deletion of %Ln records", nullptr, int(rows.size()));
    m_context.write(this, label, [rows](UnitOfWork& work) -> Status {
        for (const QualityRow& each : rows)
            ENCORE_TRY(trashRecord(work, each.record.kind, each.record.id));
        return {};
    });
}

} // namespace encore
