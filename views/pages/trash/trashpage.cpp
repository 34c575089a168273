// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/trash/trashpage.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/dialogs/erasuredialog.h"
#include "views/pages/trash/trashmodel.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/tableheader.h"

#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Attachments, benefits and the like have no page of their own.
bool hasPage(Kind kind)
{
    return kind == story::kind || kind == usecase::kind || kind == replication::kind || kind == person::kind
        || kind == team::kind;
}

} // namespace

TrashPage::TrashPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_model(new TrashModel(context.store.schemas(), this))
    , m_restore(new Button(tr("Restore"), m_header))
    , m_erase(new Button(tr("Remove for good…"), m_header, ButtonLook::Danger))
    , m_emptyTrash(new Button(tr("Empty the trash…"), m_header, ButtonLook::Danger))
{
    build();
    connect(m_restore, &Button::clicked, this, &TrashPage::restore);
    connect(m_erase, &Button::clicked, this, [this] { erase(chosen()); });
    connect(m_emptyTrash, &Button::clicked, this, [this] {
        std::vector<RecordRef> all;
        for (const TrashEntry& entry : m_model->entries())
            all.push_back(entry.record);
        erase(all);
    });
    connect(m_table, &QTableView::activated, this, &TrashPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashPage::refreshButtons);
    auto* remove = new QShortcut(
        QKeySequence::Delete, m_table, this, [this] { erase(chosen()); }, Qt::WidgetShortcut);
    remove->setObjectName(u"trash.deleteKey"_s);
    connect(&m_context.store, &Store::committed, this, [this] {
        if (isVisible())
            reload();
    });
}

void TrashPage::build()
{
    static constexpr std::pair<int, int> kWidths[] = {{TrashModel::KindName, 150}, {TrashModel::When, 170}};
    m_header->setTitle(tr("Trash"));
    m_restore->setObjectName(u"trash.restore"_s);
    m_erase->setObjectName(u"trash.erase"_s);
    m_emptyTrash->setObjectName(u"trash.empty"_s);
    for (Button* button : {m_restore, m_erase, m_emptyTrash})
        m_header->addControl(button);
    m_table->setObjectName(u"trash.table"_s);
    m_table->setAccessibleName(tr("What is in the trash"));
    m_table->setModel(m_model);
    dressRecordTable(*m_table, [this](const QModelIndex& index) { return m_model->cell(index); });
    for (const auto& [column, width] : kWidths)
        m_table->horizontalHeader()->resizeSection(
            column, std::max(width, m_table->horizontalHeader()->sectionSizeHint(column)));
    stretchColumn(*m_table, TrashModel::Title);
    m_empty->setMessage(u"trash"_s, tr("The trash is empty"),
        tr("What you delete waits here until you restore it or remove it for good."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    column->setSpacing(space::kLarge);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    refreshButtons();
}

void TrashPage::enter(const Place&)
{
    reload();
}

QString TrashPage::counts() const
{
    return tr("%Ln entries", nullptr, int(m_model->entries().size()));
}

void TrashPage::reload()
{
    m_context.store
        .read<std::vector<TrashEntry>>(
            LaneName::Rows, [](Session& session) { return trashEntries(session.database(), session.schemas()); })
        .then(this, [this](const Result<std::vector<TrashEntry>>& entries) {
            if (entries)
                take(*entries);
            else
                m_context.messages.showError(entries.error());
        });
}

void TrashPage::take(std::vector<TrashEntry> entries)
{
    m_model->setEntries(std::move(entries), m_context.store.services().clock());
    const bool some = !m_model->entries().empty();
    m_stack->setCurrentWidget(some ? static_cast<QWidget*>(m_table) : m_empty);
    m_header->setCount(some ? counts() : QString());
    refreshButtons();
    Q_EMIT countsChanged();
    Q_EMIT filled();
}

void TrashPage::refreshButtons()
{
    const bool writable = !m_context.store.readOnly();
    const bool some = !chosen().empty();
    m_restore->setEnabled(writable && some);
    m_erase->setEnabled(writable && some);
    m_emptyTrash->setEnabled(writable && !m_model->entries().empty());
    for (Button* button : {m_restore, m_erase, m_emptyTrash})
        button->setVisible(!m_model->entries().empty());
}

std::vector<RecordRef> TrashPage::chosen() const
{
    std::vector<RecordRef> records;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        records.push_back(m_model->at(index.row()).record);
    return records;
}

void TrashPage::restore()
{
    const std::vector<RecordRef> records = chosen();
    const QString label = tr("restoring of %Ln records", nullptr, int(records.size()));
    m_context.write(this, label, [records](UnitOfWork& work) -> Status {
        for (const RecordRef& record : records)
            ENCORE_TRY(restoreRecord(work, record.kind, record.id));
        return {};
    });
}

void TrashPage::erase(const std::vector<RecordRef>& records)
{
    if (records.empty() || m_context.store.readOnly())
        return;
    std::vector<RecordId> people;
    std::vector<RecordRef> others;
    for (const RecordRef& record : records) {
        if (record.kind == person::kind)
            people.push_back(record.id);
        else
            others.push_back(record);
    }
    const auto erasePeople = [this, people] {
        if (!people.empty())
            (new ErasureDialog(m_context, people, this))->open();
    };
    if (others.empty()) {
        erasePeople();
        return;
    }
    const QString text = tr("%Ln records and what hangs on them will be removed.", nullptr, int(others.size()));
    const QString more =
        people.empty() ? QString() : QString(u' ' + tr("About the people among them you are asked next."));
    m_context.dialogs.confirm(
        this, tr("Remove for good?"), text + more, tr("Remove for good"), [this, others, erasePeople] {
            eraseRecords(others);
            erasePeople();
        });
}

void TrashPage::eraseRecords(const std::vector<RecordRef>& records)
{
    const QString label = tr("removal of %Ln records", nullptr, int(records.size()));
    m_context.write(this, label, [records](UnitOfWork& work) { return deleteEntries(work, records); });
}

void TrashPage::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const RecordRef record = m_model->at(index.row()).record;
    if (hasPage(record.kind))
        m_context.navigation.openRecord(record.kind, record.id);
}

} // namespace encore
