// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/cleaning/tagspanel.h"

#include "model/clean/merge.h"
#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "views/forms/colourbox.h"
#include "views/pages/cleaning/tagmodel.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/tableheader.h"
#include "views/widgets/textlabel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

TagsPanel::TagsPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new TagModel(context.store.schemas(), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"tags.splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::kLarge);
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildRight());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    row->addWidget(splitter);
    addShortcuts();
    connect(&m_context.store, &Store::committed, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
    showChosen();
}

QWidget* TagsPanel::buildLeft()
{
    m_stack = new QStackedWidget(this);
    m_stack->setMinimumWidth(280);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"tags.table"_s);
    m_table->setAccessibleName(tr("Tags"));
    m_table->setModel(m_model);
    dressRecordTable(*m_table);
    m_table->setItemDelegateForColumn(TagModel::Name, new TagDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->resizeSection(TagModel::Name, 280);
    m_table->horizontalHeader()->resizeSection(
        TagModel::Count, std::max(72, m_table->horizontalHeader()->sectionSizeHint(TagModel::Count)));
    stretchColumn(*m_table, TagModel::Where);
    m_table->sortByColumn(TagModel::Name, Qt::AscendingOrder);
    m_empty = new EmptyState(m_stack);
    m_empty->setMessage(u"tag"_s, tr("No tags yet"), tr("Give a record a tag in its form, and it is listed here."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TagsPanel::showChosen);
    return m_stack;
}

QWidget* TagsPanel::buildRight()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(260);
    auto* side = new QWidget(scroll);
    scroll->setWidget(side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, space::kTiny, 0);
    column->setSpacing(space::kSmall);
    m_title = new TextLabel(TextStyle::Section, side);
    m_uses = new TextLabel(TextStyle::Body, side, Role::Muted);
    for (TextLabel* label : {m_title, m_uses})
        label->setWordWrap(true);
    m_name = new QLineEdit(side);
    m_name->setObjectName(u"tags.name"_s);
    m_name->setAccessibleName(tr("Name of the tag"));
    m_colour = new ChoiceBox(side);
    m_colour->setObjectName(u"tags.colour"_s);
    m_colour->setAccessibleName(tr("Colour of the tag"));
    m_links = new QWidget(side);
    (new QVBoxLayout(m_links))->setContentsMargins(0, 0, 0, 0);
    m_merge = new Button(tr("Merge"), side, ButtonLook::Primary);
    m_merge->setObjectName(u"tags.merge"_s);
    m_remove = new Button(tr("Delete"), side, ButtonLook::Danger);
    m_remove->setObjectName(u"tags.delete"_s);
    m_unused = new Button(tr("Choose unused"), side);
    m_unused->setObjectName(u"tags.unused"_s);
    column->addWidget(m_title);
    column->addWidget(m_uses);
    for (const auto& [words, widget] : {std::pair<QString, QWidget*>(tr("Name"), m_name), {tr("Colour"), m_colour}}) {
        auto* label = new TextLabel(words, TextStyle::Caption, side, Role::Muted);
        label->setBuddy(widget);
        column->addWidget(label);
        column->addWidget(widget);
    }
    column->addWidget(m_links);
    auto* buttons = new QWidget(side);
    auto* flow = new FlowLayout(buttons, space::kSmall, space::kSmall);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Button* button : {m_merge, m_remove, m_unused})
        flow->addWidget(button);
    column->addWidget(buttons);
    column->addStretch(1);
    connect(m_name, &QLineEdit::editingFinished, this, &TagsPanel::rename);
    connect(m_colour, &ChoiceBox::codeChosen, this, &TagsPanel::setColour);
    connect(m_merge, &Button::clicked, this, &TagsPanel::merge);
    connect(m_remove, &Button::clicked, this, &TagsPanel::remove);
    connect(m_unused, &Button::clicked, this, &TagsPanel::selectUnused);
    return scroll;
}

void TagsPanel::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, const QString& name, auto run) {
        auto* shortcut = new QShortcut(keys, m_table, this, run, Qt::WidgetShortcut);
        shortcut->setObjectName(name);
    };
    add(QKeySequence(Qt::Key_F2), u"tags.renameKey"_s, [this] {
        m_name->setFocus();
        m_name->selectAll();
    });
    add(QKeySequence::Delete, u"tags.deleteKey"_s, [this] { remove(); });
    add(QKeySequence(Qt::Key_M), u"tags.mergeKey"_s, [this] { merge(); });
}

void TagsPanel::enter()
{
    if (m_stale)
        reload();
}

QString TagsPanel::counts() const
{
    return countOf(m_context.store.schemas().of(tag::kind), qint64(m_model->tags().size()));
}

void TagsPanel::reload()
{
    m_stale = false;
    m_context.store.read<std::vector<TagUse>>(LaneName::Reports, [](Session& session) { return tagUses(session); })
        .then(this, [this](const Result<std::vector<TagUse>>& tags) {
            if (tags)
                take(*tags);
            else
                m_context.messages.showError(tags.error());
        });
}

void TagsPanel::take(std::vector<TagUse> tags)
{
    std::set<qint64> before;
    for (const TagUse& each : chosen())
        before.insert(each.id.value);
    m_model->setTags(std::move(tags));
    QItemSelection rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (before.contains(m_model->at(row).id.value))
            rows.select(m_model->index(row, 0), m_model->index(row, TagModel::ColumnCount - 1));
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_stack->setCurrentWidget(m_model->tags().empty() ? static_cast<QWidget*>(m_empty) : m_table);
    if (rows.isEmpty() && m_model->rowCount() > 0)
        chooseRow(*m_table, 0);
    showChosen();
    Q_EMIT countsChanged();
}

std::vector<TagUse> TagsPanel::chosen() const
{
    std::vector<TagUse> tags;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        tags.push_back(m_model->at(index.row()));
    std::ranges::stable_sort(tags, std::greater(), &TagUse::count);
    return tags;
}

void TagsPanel::showChosen()
{
    const std::vector<TagUse> tags = chosen();
    const bool one = tags.size() == 1;
    const bool writable = !m_context.store.readOnly();
    m_title->setText(tags.empty() ? QString() : one ? tags.front().name : tr("%Ln tags", nullptr, int(tags.size())));
    m_uses->setVisible(tags.size() > 1);
    m_uses->setText(tags.size() > 1
            ? tr("Merged, they are one tag with the name “%1”, which is used most.").arg(tags.front().name)
            : QString());
    m_name->setText(one ? tags.front().name : QString());
    m_name->setEnabled(one && writable);
    showColour(*m_colour, tags.empty() ? QString() : tags.front().colour);
    m_colour->setEnabled(!tags.empty() && writable);
    m_merge->setVisible(tags.size() > 1);
    m_merge->setEnabled(writable);
    m_remove->setEnabled(!tags.empty() && writable);
    m_unused->setEnabled(std::ranges::any_of(m_model->tags(), [](const TagUse& each) { return each.count == 0; }));
    qDeleteAll(m_links->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    if (!one)
        return;
    for (const auto& [kind, count] : tags.front().byKind) {
        const RecordSchema& schema = m_context.store.schemas().of(kind);
        auto* link = new Button(tr("Show %1").arg(countOf(schema, count)), m_links, ButtonLook::Link);
        link->setObjectName(u"tags.show/"_s + schema.table());
        connect(link, &Button::clicked, this, [this, page = pageKey(schema), name = tags.front().name] {
            m_context.navigation.openList(page, u"tags:\"%1\""_s.arg(name));
        });
        m_links->layout()->addWidget(link);
    }
}

void TagsPanel::rename()
{
    const std::vector<TagUse> tags = chosen();
    const QString name = m_name->text().simplified();
    if (tags.size() != 1 || name == tags.front().name)
        return;
    if (name.isEmpty()) {
        m_name->setText(tags.front().name);
        return;
    }
    const auto same = std::ranges::find_if(m_model->tags(), [&](const TagUse& each) {
        return each.id != tags.front().id && each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (same != m_model->tags().end()) {
        m_name->setText(tags.front().name);
        m_context.dialogs.confirm(this, tr("Merge the tags?"),
            tr("There is a tag “%1” already. “%2” can become one with it.").arg(same->name, tags.front().name),
            tr("Merge"), [this, keeper = *same, other = tags.front()] { mergeInto(keeper, {other}); });
        return;
    }
    m_context.write(
        this, tr("renaming of the tag “%1”").arg(tags.front().name), [id = tags.front().id, name](UnitOfWork& work) {
            return updateRecord(work, tag::kind, id, 0, RecordPatch().set(tag::name, name));
        });
}

void TagsPanel::setColour(const QString& colour)
{
    std::vector<RecordId> ids;
    for (const TagUse& each : chosen())
        ids.push_back(each.id);
    m_context.write(this, tr("colour of tags"), [ids, colour](UnitOfWork& work) -> Status {
        for (const RecordId id : ids)
            ENCORE_TRY(updateRecord(work, tag::kind, id, 0, RecordPatch().set(tag::colour, colour)));
        return {};
    });
}

void TagsPanel::merge()
{
    std::vector<TagUse> tags = chosen();
    if (tags.size() < 2 || m_context.store.readOnly())
        return;
    const TagUse keeper = tags.front();
    tags.erase(tags.begin());
    mergeInto(keeper, tags);
}

void TagsPanel::mergeInto(const TagUse& keeper, const std::vector<TagUse>& others)
{
    std::vector<RecordId> ids;
    for (const TagUse& each : others)
        ids.push_back(each.id);
    m_context.write(
        this, tr("merging of tags into “%1”").arg(keeper.name), [keeper = keeper.id, ids](UnitOfWork& work) -> Status {
            for (const RecordId id : ids)
                ENCORE_TRY(mergeRecords(work, tag::kind, keeper, id));
            return {};
        });
}

void TagsPanel::remove()
{
    const std::vector<TagUse> tags = chosen();
    if (tags.empty() || m_context.store.readOnly())
        return;
    const QString label = tags.size() == 1 ? tr("deletion of the tag “%1”").arg(tags.front().name)
                                           : tr("deletion of %Ln tags", nullptr, int(tags.size()));
    m_context.write(this, label, [tags](UnitOfWork& work) -> Status {
        for (const TagUse& each : tags)
            ENCORE_TRY(deleteRecord(work, tag::kind, each.id));
        return {};
    });
}

void TagsPanel::selectUnused()
{
    QItemSelection rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).count == 0)
            rows.select(m_model->index(row, 0), m_model->index(row, TagModel::ColumnCount - 1));
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_table->setFocus();
}

} // namespace encore
