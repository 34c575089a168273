// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/list/tableform.h"

#include "views/itemmodels/recordcell.h"
#include "views/services/labels.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/pill.h"
#include "views/widgets/pinnedtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kWantedTitle = 260;
constexpr int kLeastTitle = 200; ///< before anything must be scrolled
constexpr int kLeastColumn = 56;
constexpr double kTightest = 0.75; ///< of the usual width
constexpr int kUsualHeight = 19;   ///< of a line of text
constexpr int kHeaderRoom = 26;    ///< around the words of a heading
constexpr int kCellRoom = 24;      ///< around those of a cell
constexpr int kMostLetters = 24;   ///< of a choice that are shown

// Names and texts have no width of their own, and give way before any column must be scrolled.
bool givesWay(const FieldDef* field)
{
    return field
        && (field->type == FieldType::Text || field->type == FieldType::Ref || field->type == FieldType::RefList
            || field->type == FieldType::ChoiceList);
}

int widestPill(const FieldDef& field, const QFont& font)
{
    int width = 0;
    for (const auto& [code, label] : field.choices)
        width = std::max(width, Pill::sizeOf(choiceLabel(field, code), font).width());
    return width;
}

// What the values of a column usually need; the title takes the rest.
int usualWidth(const FieldDef* field, const QString& column, const QFont& font)
{
    const QFontMetrics metrics(font);
    const auto of = [&metrics](const QString& text) { return metrics.horizontalAdvance(text) + kCellRoom; };
    if (field && field->type == FieldType::Choice)
        return std::min(widestPill(*field, font) + kCellRoom, of(QString(kMostLetters, u'n')));
    if (field && field->type == FieldType::Date)
        return of(writePartialDate(PartialDate(QDate(2028, 9, 28)), QLocale(), QLocale::ShortFormat));
    if (field && field->type == FieldType::Money)
        return of(displayValue(*field, Money{1234500, u"EUR"_s}, {}, QLocale()));
    if (field && field->type == FieldType::Flag)
        return of(u"nnnnn"_s);
    if (field && (field->type == FieldType::Number || field->type == FieldType::Integer))
        return of(u"00,000.0"_s);
    const int usual = column == u"people"_s ? 92 : 120;
    return usual * std::max(kUsualHeight, metrics.height()) / kUsualHeight;
}

} // namespace

TableForm::TableForm(RecordTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new PinnedTable(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(kindPlural(model.schema()));
    m_table->setModel(&model);
    for (QTableView* view : {static_cast<QTableView*>(m_table), &m_table->pinnedPart()}) {
        dressRecordTable(*view, [this](const QModelIndex& index) { return recordCell(m_model, index); });
        view->setProperty("bare", true);
        view->setSortingEnabled(false);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        view->setFrameShape(QFrame::NoFrame);
        view->horizontalHeader()->setSectionsClickable(true);
        view->horizontalHeader()->setSortIndicatorShown(false);
        view->horizontalHeader()->setSectionsMovable(view == m_table);
        view->horizontalHeader()->setMinimumSectionSize(kLeastColumn);
        view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    }
    m_table->pinnedPart().setObjectName(u"table.pinned"_s);
    m_table->horizontalHeader()->setFirstSectionMovable(false);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    connectTable();
}

void TableForm::connectTable()
{
    connect(m_table, &PinnedTable::sortRequested, this,
        [this](int column, bool more) { Q_EMIT sortRequested(m_model.sortKeyOf(column), more); });
    connect(m_table, &PinnedTable::widthChanged, this, [this](int column, int width) {
        if (m_laying || column == 0)
            return;
        m_chosen[columnAt(column)] = width;
        Q_EMIT columnResized(columnAt(column), width);
        fitColumns();
    });
    connect(m_table, &PinnedTable::orderChanged, this, [this] {
        QStringList columns;
        for (const int section : m_table->order()) {
            if (section > 0)
                columns << columnAt(section);
        }
        Q_EMIT columnsMoved(columns);
    });
    connect(m_table, &PinnedTable::headerMenuRequested, this,
        [this](int column, const QPoint& at) { Q_EMIT headerMenuRequested(columnAt(column), at); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) { toggleGroup(index.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (!m_model.headAt(index.row()))
            Q_EMIT opened();
    });
    connect(m_table, &QTableView::customContextMenuRequested, this,
        [this](const QPoint& at) { Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(at)); });
}

QString TableForm::columnAt(int section) const
{
    return section <= 0 ? QString() : m_model.columns().value(section - 1);
}

void TableForm::apply(const ListLook& look)
{
    const QScopedValueRollback guard(m_laying, true);
    QHeaderView* header = m_table->horizontalHeader();
    // The order lives in the model, so that every reader of it agrees; the header goes back to its own.
    m_model.setColumns(look.columns);
    for (int i = 0; i < header->count(); ++i) {
        if (header->visualIndex(i) != i)
            header->moveSection(header->visualIndex(i), i);
    }
    header->setStretchLastSection(false);
    for (int i = 1; i < m_model.columnCount(); ++i)
        header->setSectionResizeMode(i, QHeaderView::Interactive);
    m_chosen = look.widths;
    fitColumns();
    m_table->setPinned(look.pinned);
}

const FieldDef* TableForm::fieldAt(int section) const
{
    return m_model.schema().field(columnAt(section));
}

// As wide as the values, and as the heading unless that is far wider.
int TableForm::wantedWidth(int section) const
{
    const QString title = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const int value = usualWidth(fieldAt(section), columnAt(section), m_table->font());
    const int heading = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(title) + kHeaderRoom;
    const int most = std::max(value * 3 / 2, usualWidth(nullptr, {}, m_table->font()) * 4 / 3);
    return std::max(value, std::min(heading, most));
}

// The title takes what the others leave. Columns that nobody has drawn to a width give way a little before any must be scrolled.
void TableForm::fitColumns()
{
    const QScopedValueRollback guard(m_laying, true);
    QHeaderView* header = m_table->horizontalHeader();
    const auto chosen = [this](int i) { return m_chosen.find(columnAt(i)); };
    std::vector<int> widths{0};
    int fixed = 0;
    int usual = 0;
    for (int i = 1; i < m_model.columnCount(); ++i) {
        const bool own = chosen(i) != m_chosen.end();
        widths.push_back(own ? chosen(i)->second : wantedWidth(i));
        (own || !givesWay(fieldAt(i)) ? fixed : usual) += widths.back();
    }
    const int room = m_table->viewport()->width() - kWantedTitle - fixed;
    const double share = usual <= room ? 1.0 : std::max(kTightest, double(room) / usual);
    int others = 0;
    for (int i = 1; i < m_model.columnCount(); ++i) {
        const bool shrinks = chosen(i) == m_chosen.end() && givesWay(fieldAt(i));
        header->resizeSection(i, shrinks ? int(widths[size_t(i)] * share) : widths[size_t(i)]);
        others += header->sectionSize(i);
    }
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->resizeSection(0, std::max(kLeastTitle, m_table->viewport()->width() - others));
}

bool TableForm::toggleGroup(int row)
{
    const RecordGroup* group = m_model.headAt(row);
    if (!group)
        return false;
    m_model.setFolded(*group, !m_model.isFolded(*group));
    m_table->setCurrentIndex(m_model.index(row, 0));
    return true;
}

// As in a tree: the arrow against the reading direction folds, the other opens; Enter changes it.
bool TableForm::foldByKey(int key)
{
    const int row = m_table->currentIndex().row();
    const RecordGroup* group = m_model.headAt(row);
    if (!group)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return toggleGroup(row);
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const bool fold = key == (m_table->isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (m_model.isFolded(*group) != fold)
        toggleGroup(row);
    return true;
}

bool TableForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress && foldByKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace encore
