// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/list/boardview.h"

#include "views/itemmodels/recordcard.h"
#include "views/itemmodels/recordtext.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/cardlist.h"
#include "views/widgets/textlabel.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kColumnEms = 30;

// The ground of a column.
class ColumnGround final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorsFor(palette())[Role::Rail]);
        painter.drawRoundedRect(rect(), kRadius, kRadius);
    }
};

} // namespace

BoardView::BoardView(RecordSource& source, bool readOnly, QWidget* parent)
    : QScrollArea(parent)
    , m_source(source)
    , m_readOnly(readOnly)
{
    setObjectName(u"board"_s);
    setAccessibleName(tr("Board"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&source, &RecordSource::aboutToChange, this, [this] {
        m_changing = true;
        for (const Column& column : m_columns)
            column.model->beginChange();
    });
    connect(&source, &RecordSource::changed, this, &BoardView::react);
    connect(&source, &RecordSource::contentChanged, this, [this](int first, int last) {
        for (const Column& column : m_columns)
            column.model->tellContent(first, last);
    });
}

void BoardView::setField(const QString& field)
{
    if (field == m_field)
        return;
    m_field = field;
    m_selected.clear();
    build();
}

void BoardView::build()
{
    m_columns.clear();
    m_values.clear();
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, space::kSmall);
    row->setSpacing(space::kMedium);
    if (const FieldDef* field = m_source.schema().field(m_field)) {
        for (const auto& [code, label] : field->choices)
            m_values.emplace_back(code, choiceLabel(*field, code));
        if (!field->is(Required))
            m_values.emplace_back(QString(), groupLabel(m_source.schema(), m_field, {}));
    }
    for (const auto& [value, name] : m_values) {
        m_columns.push_back(makeColumn(value, name, content));
        row->addWidget(m_columns.back().panel);
    }
    row->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false);
    showCounts();
}

BoardView::Column BoardView::makeColumn(const QString& value, const QString& name, QWidget* parent)
{
    auto* panel = new ColumnGround(parent);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(space::kSmall, space::kMedium, space::kSmall, space::kSmall);
    column->setSpacing(space::kSmall);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::kTiny, 0, space::kTiny, 0);
    auto* title = new TextLabel(name, TextStyle::Strong, panel);
    auto* count = new TextLabel(TextStyle::Body, panel, Role::Muted);
    head->addWidget(title);
    head->addWidget(count);
    head->addStretch(1);
    column->addLayout(head);
    auto* model = new BoardColumnModel(m_source, value, panel);
    model->setMovable(!m_readOnly);
    const auto face = [this, model](const QModelIndex& index) {
        return recordCard(m_source.schema(), model->rowAt(index.row()), true, m_field);
    };
    auto* list = new CardList(0, face, panel);
    list->setObjectName(u"board/"_s + value);
    list->setModel(model);
    list->setDragType(m_readOnly ? QString() : BoardColumnModel::kDragType);
    list->installEventFilter(this);
    column->addWidget(list, 1);
    panel->setFixedWidth(std::max(200, fontMetrics().averageCharWidth() * kColumnEms));
    connect(list, &QListView::activated, this, &BoardView::opened);
    connect(list, &CardList::searched, this, &BoardView::searched);
    connect(list, &QWidget::customContextMenuRequested, this,
        [this, list](const QPoint& at) { Q_EMIT menuRequested(list->viewport()->mapToGlobal(at)); });
    connect(list, &CardList::dropped, this, [this, value](const QByteArray& cards) {
        if (const std::vector<RecordId> ids = draggedRecords(cards, m_source.kind()); !ids.empty())
            Q_EMIT moveRequested(ids, value);
    });
    const size_t place = m_columns.size();
    connect(
        list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, place] { keepSelection(place); });
    connect(
        list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, place] { keepSelection(place); });
    return {model, list, panel, title, count, name};
}

void BoardView::react()
{
    for (const Column& column : m_columns)
        column.model->endChange();
    m_changing = false;
    showCounts();
    restoreSelection();
}

void BoardView::showCounts()
{
    for (const Column& column : m_columns) {
        const int count = column.model->rowCount();
        column.count->setText(QLocale().toString(count));
        column.list->setAccessibleName(QString(column.name + u", "_s + countOf(m_source.schema(), count)));
    }
}

// One column has the selection; the others give theirs up.
void BoardView::keepSelection(size_t place)
{
    if (m_changing || place >= m_columns.size())
        return;
    const QScopedValueRollback guard(m_changing, true);
    const Column& column = m_columns[place];
    m_selected.clear();
    for (const QModelIndex& index : column.list->selectionModel()->selectedRows())
        m_selected.push_back(column.model->idAt(index.row()));
    m_current = column.model->idAt(column.list->currentIndex().row());
    if (!m_selected.empty()) {
        m_active = place;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (i != place)
                m_columns[i].list->clearSelection();
        }
    }
    Q_EMIT selectionChanged();
}

// Cards that were moved stay selected in their new column, and the keyboard stays with them.
void BoardView::restoreSelection()
{
    const QScopedValueRollback guard(m_changing, true);
    const bool focused = std::ranges::any_of(m_columns, [](const Column& each) { return each.list->hasFocus(); });
    std::vector<RecordId> found;
    const std::unordered_map<qint64, int> places =
        m_selected.empty() ? std::unordered_map<qint64, int>() : m_source.places();
    const auto rowIn = [&places](const Column& column, RecordId id) {
        const auto place = places.find(id.value);
        return place == places.end() ? -1 : column.model->rowOfPlace(place->second);
    };
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        QItemSelection rows;
        for (const RecordId id : m_selected) {
            if (const int row = rowIn(column, id); row >= 0) {
                rows.select(column.model->index(row), column.model->index(row));
                found.push_back(id);
            }
        }
        column.list->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        const int current = rowIn(column, m_current);
        if (current < 0 || rows.isEmpty())
            continue;
        column.list->selectionModel()->setCurrentIndex(column.model->index(current), QItemSelectionModel::NoUpdate);
        column.list->scrollTo(column.model->index(current));
        m_active = i;
        if (focused)
            column.list->setFocus();
    }
    m_selected = found;
    Q_EMIT selectionChanged();
}

std::vector<RecordId> BoardView::selection() const
{
    return m_selected;
}

RecordId BoardView::current() const
{
    return std::ranges::find(m_selected, m_current) == m_selected.end() ? RecordId() : m_current;
}

void BoardView::select(RecordId id)
{
    m_selected = {id};
    m_current = id;
    restoreSelection();
}

void BoardView::takeFocus()
{
    if (m_columns.empty())
        return;
    if (m_active >= m_columns.size() || m_columns[m_active].model->rowCount() == 0) {
        const auto first =
            std::ranges::find_if(m_columns, [](const Column& each) { return each.model->rowCount() > 0; });
        m_active = first == m_columns.end() ? 0 : size_t(first - m_columns.begin());
    }
    m_columns[m_active].list->setFocus();
}

CardList* BoardView::listOf(const QString& value) const
{
    const auto found = std::ranges::find(m_columns, value, [](const Column& each) { return each.model->value(); });
    return found == m_columns.end() ? nullptr : found->list;
}

size_t BoardView::columnOf(const QObject* list) const
{
    const auto found =
        std::ranges::find(m_columns, list, [](const Column& each) -> const QObject* { return each.list; });
    return size_t(found - m_columns.begin());
}

void BoardView::moveSelection(int by)
{
    const int target = int(m_active) + by;
    if (m_readOnly || m_selected.empty() || target < 0 || target >= int(m_columns.size()))
        return;
    Q_EMIT moveRequested(m_selected, m_columns[size_t(target)].model->value());
}

// To the next column that has cards, at the same height.
bool BoardView::walk(size_t from, int by)
{
    const int row = std::max(0, m_columns[from].list->currentIndex().row());
    for (int i = int(from) + by; i >= 0 && i < int(m_columns.size()); i += by) {
        const Column& column = m_columns[size_t(i)];
        if (column.model->rowCount() == 0)
            continue;
        column.list->setFocus();
        column.list->setCurrentIndex(column.model->index(std::min(row, column.model->rowCount() - 1)));
        ensureWidgetVisible(column.panel, space::kMedium, 0);
        return true;
    }
    return false;
}

bool BoardView::handleKey(size_t column, const QKeyEvent& event)
{
    const bool copies = event.matches(QKeySequence::Copy);
    if (copies)
        Q_EMIT copyRequested();
    else if (event.matches(QKeySequence::Paste))
        Q_EMIT pasteRequested();
    if (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right)
        return copies || event.matches(QKeySequence::Paste);
    const int by = (event.key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
    if (event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        m_active = column;
        moveSelection(by);
        return true;
    }
    if (event.modifiers() == Qt::NoModifier)
        walk(column, by);
    return event.modifiers() == Qt::NoModifier;
}

bool BoardView::eventFilter(QObject* watched, QEvent* event)
{
    const size_t column = columnOf(watched);
    if (event->type() == QEvent::KeyPress && column < m_columns.size()
        && handleKey(column, *static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::FocusIn && column < m_columns.size()) {
        ensureWidgetVisible(m_columns[column].panel, space::kMedium, 0);
        // The keyboard begins with a card, so that it can be moved or opened at once.
        const auto* focus = static_cast<QFocusEvent*>(event);
        CardList* list = m_columns[column].list;
        const bool none = !list->selectionModel()->hasSelection();
        if (none && focus->reason() != Qt::MouseFocusReason && m_columns[column].model->rowCount() > 0)
            list->setCurrentIndex(m_columns[column].model->index(std::max(0, list->currentIndex().row())));
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace encore
