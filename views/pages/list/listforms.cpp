// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the list page beside the table: cards, board, matrix, and the switch between them.
#include "views/pages/list/recordlistpage.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "model/store/transitions.h"
#include "views/dialogs/transitiondialog.h"
#include "views/forms/recorddialog.h"
#include "views/itemmodels/recordcard.h"
#include "views/itemmodels/recordpictures.h"
#include "views/itemmodels/recordtablemodel.h"
#include "views/pages/list/boardview.h"
#include "views/pages/list/listdefaults.h"
#include "views/pages/list/matrixview.h"
#include "views/pages/list/recorddetail.h"
#include "views/pages/list/tableform.h"
#include "views/services/labels.h"
#include "views/services/longwork.h"
#include "views/widgets/button.h"
#include "views/widgets/card.h"
#include "views/widgets/cardlist.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pinnedtable.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kNarrowestCard = 270;

} // namespace

void RecordListPage::buildCards()
{
    m_pictures = new RecordPictures(m_context.store, this);
    const auto face = [this](const QModelIndex& index) {
        const ListRow* row = m_model->rowAt(index.row());
        CardFace card = recordCard(m_schema, row);
        if (row)
            card.picture = m_pictures->find(row->picture);
        return card;
    };
    m_cards = new CardList(kNarrowestCard, face, m_stack);
    m_cards->setObjectName(u"cards"_s);
    m_cards->setAccessibleName(tr("%1 as cards").arg(kindPlural(m_schema)));
    m_cards->setModel(m_model);
    // One selection for table and cards: who changes the form goes on with the same records.
    QItemSelectionModel* own = m_cards->selectionModel();
    m_cards->setSelectionModel(m_table->table().selectionModel());
    delete own;
    connect(m_pictures, &RecordPictures::arrived, m_cards->viewport(), qOverload<>(&QWidget::update));
    connect(m_cards, &QListView::activated, this, &RecordListPage::openCurrent);
    connect(m_cards, &QWidget::customContextMenuRequested, this,
        [this](const QPoint& at) { contextMenu(m_cards->viewport()->mapToGlobal(at)); });
}

void RecordListPage::buildBoard()
{
    m_board = new BoardView(*m_source, m_context.store.readOnly(), m_stack);
    connect(m_board, &BoardView::opened, this, &RecordListPage::openCurrent);
    connect(m_board, &BoardView::menuRequested, this, &RecordListPage::contextMenu);
    connect(m_board, &BoardView::moveRequested, this, &RecordListPage::moveTo);
    connect(m_board, &BoardView::selectionChanged, this, &Page::selectionChanged);
}

void RecordListPage::buildMatrix()
{
    auto* card = new Card(m_stack);
    card->setPadding(1);
    m_matrixCard = card;
    m_matrix = new MatrixView(m_kind, m_context, card);
    card->body()->addWidget(m_matrix);
    connect(m_matrix, &MatrixView::newRequested, this, &RecordListPage::createWith);
    connect(m_matrix, &MatrixView::recordsRequested, this, [this](const QString& query) {
        ListLook look = m_look;
        look.query = query;
        look.form = ListForm::Table;
        setLook(look);
        takeFocus();
    });
}

bool RecordListPage::offers(ListForm form) const
{
    switch (form) {
    case ListForm::Table:
    case ListForm::Cards: return true;
    case ListForm::Board: return !boardFields(m_schema).isEmpty();
    case ListForm::Matrix: return !defaultSides(m_schema).isEmpty();
    }
    return false;
}

void RecordListPage::setForm(ListForm form)
{
    if (form == m_look.form)
        return;
    m_look.form = form;
    showLook();
    requery();
}

// What a view of another version, or of a field that is gone, names and is not there.
void RecordListPage::completeLook()
{
    const QStringList columns = possibleColumns(m_schema);
    m_look.columns.removeIf([&columns](const QString& column) { return !columns.contains(column); });
    const QStringList sortable = query::sortKeys(m_schema);
    std::erase_if(
        m_look.sort, [&](const SortKey& key) { return key.field != u"title"_s && !sortable.contains(key.field); });
    if (!groupFields(m_schema).contains(m_look.group))
        m_look.group.clear();
    if (!boardFields(m_schema).contains(m_look.state))
        m_look.state = boardFields(m_schema).value(0);
    const QStringList sides = crossFields(m_schema);
    if (!sides.contains(m_look.rows) || !sides.contains(m_look.across) || m_look.rows == m_look.across) {
        m_look.rows = defaultSides(m_schema).value(0);
        m_look.across = defaultSides(m_schema).value(1);
    }
    if (!offers(m_look.form))
        m_look.form = ListForm::Table;
}

void RecordListPage::showControls()
{
    const bool matrix = m_look.form == ListForm::Matrix;
    const QString by = m_look.form == ListForm::Board ? m_look.state : m_look.group;
    m_group->setVisible(m_look.form != ListForm::Cards);
    m_across->setVisible(matrix);
    m_columns->setVisible(m_look.form == ListForm::Table);
    if (matrix) {
        m_group->setText(queryFieldLabel(m_schema, m_look.rows));
        m_group->setAccessibleName(tr("Rows: %1").arg(queryFieldLabel(m_schema, m_look.rows)));
        m_across->setText(tr("× %1").arg(queryFieldLabel(m_schema, m_look.across)));
        m_across->setAccessibleName(tr("Columns: %1").arg(queryFieldLabel(m_schema, m_look.across)));
        return;
    }
    m_group->setText(by.isEmpty() ? tr("Group") : tr("By %1").arg(queryFieldLabel(m_schema, by)));
    m_group->setAccessibleName(
        by.isEmpty() ? tr("Group the rows") : tr("Grouped by %1").arg(queryFieldLabel(m_schema, by)));
}

void RecordListPage::showForm()
{
    const bool none = m_source->size() == 0 && m_source->isComplete();
    const bool filtered = !m_look.query.trimmed().isEmpty();
    const bool table = m_look.form == ListForm::Table || m_look.form == ListForm::Cards;
    QWidget* form = m_tableCard;
    if (m_look.form == ListForm::Cards)
        form = m_cards;
    else if (m_look.form == ListForm::Board)
        form = m_board;
    else if (m_look.form == ListForm::Matrix)
        form = m_matrixCard;
    // An empty matrix or board is a place to begin in; only what was filtered away needs an explanation.
    const bool empty = none && (table || filtered);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : form);
    m_detail->setVisible(!empty && table);
}

QString RecordListPage::sourceGroup() const
{
    return m_look.form == ListForm::Table ? m_look.group : m_look.form == ListForm::Board ? m_look.state : QString();
}

void RecordListPage::takeFocus()
{
    switch (m_look.form) {
    case ListForm::Table: m_table->table().setFocus(); break;
    case ListForm::Cards: m_cards->setFocus(); break;
    case ListForm::Board: m_board->takeFocus(); break;
    case ListForm::Matrix: m_matrix->chart().setFocus(); break;
    }
}

void RecordListPage::moveTo(const std::vector<RecordId>& ids, const QString& value)
{
    const FieldDef* field = m_schema.field(m_look.state);
    if (!field || ids.empty())
        return;
    if (isRuled(m_kind, field->key)) {
        moveReplications(m_context, ids, value, this);
        return;
    }
    const QString name = value.isEmpty() ? groupLabel(m_schema, field->key, {}) : choiceLabel(*field, value);
    RecordPatch patch;
    patch.values[field->key] = normalized(Value(value));
    writeEach(m_context, this, tr("move of %1 to %2").arg(countOf(m_schema, qint64(ids.size())), name), ids,
        [kind = m_kind, patch](UnitOfWork& work, RecordId id) { return updateRecord(work, kind, id, 0, patch); });
}

void RecordListPage::fillSideMenu(QMenu* menu, QString ListLook::*side)
{
    menu->clear();
    const bool board = m_look.form == ListForm::Board;
    for (const QString& field : board ? boardFields(m_schema) : crossFields(m_schema)) {
        QAction* action = menu->addAction(queryFieldLabel(m_schema, field));
        action->setObjectName(u"side/"_s + field);
        action->setCheckable(true);
        action->setChecked(m_look.*side == field);
        connect(action, &QAction::triggered, this, [this, side, field] {
            // The field that stands at the other side changes places.
            if (field == m_look.rows || field == m_look.across)
                std::swap(m_look.rows, m_look.across);
            m_look.*side = field;
            showLook();
            requery();
        });
    }
}

void RecordListPage::createWith(const std::map<QString, Value>& presets)
{
    auto* dialog = RecordDialog::forNew(m_kind, m_context, presets, this);
    dialog->open();
}

} // namespace encore
