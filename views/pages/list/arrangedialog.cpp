// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/list/arrangedialog.h"

#include "views/itemmodels/recordtext.h"
#include "views/theme/metrics.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kTurns = 4;
constexpr int kMostPinned = 4;
constexpr int kWidest = 800;

} // namespace

ArrangeDialog::ArrangeDialog(
    const RecordSchema& schema, const ListLook& look, const QStringList& usual, QWidget* parent)
    : DialogFrame(tr("Columns and order"), parent)
    , m_schema(schema)
    , m_look(look)
    , m_usual(usual)
    , m_list(new QListWidget(this))
    , m_width(new QSpinBox(this))
    , m_pinned(new QSpinBox(this))
{
    setObjectName(u"arrangeDialog"_s);
    resize(720, 520);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kPage);
    row->addWidget(makeColumns(), 3);
    row->addWidget(makeSort(), 2);
    body()->addLayout(row, 1);
    Button* reset = addButton(u"arrange.reset"_s, tr("As at first"), ButtonLook::Quiet);
    connect(reset, &Button::clicked, this, [this] {
        m_look.widths.clear();
        m_pinned->setValue(1);
        fillColumns(m_usual);
        fillSort({});
    });
    addCloseButton(tr("Cancel"));
    Button* apply = addButton(u"arrange.apply"_s, tr("Apply"), ButtonLook::Primary);
    connect(apply, &Button::clicked, this, [this] {
        Q_EMIT arranged(result());
        accept();
    });
    apply->setDefault(true);
    fillColumns(look.columns);
    fillSort(look.sort);
    m_list->setFocus();
}

QWidget* ArrangeDialog::makeColumns()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(tr("Columns"), TextStyle::Strong, part));
    m_list->setObjectName(u"arrange.columns"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    connect(m_list, &QListWidget::currentRowChanged, this, &ArrangeDialog::showWidth);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    const auto mover = [&](const QString& name, const QString& text, const QKeySequence& keys, int by) {
        auto* button = new Button(text, part);
        button->setObjectName(name);
        button->setAutoDefault(false);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        connect(button, &Button::clicked, this, [this, by] { moveCurrent(by); });
        row->addWidget(button);
    };
    mover(u"arrange.up"_s, tr("Up"), QKeySequence(u"Alt+Up"_s), -1);
    mover(u"arrange.down"_s, tr("Down"), QKeySequence(u"Alt+Down"_s), 1);
    row->addStretch(1);
    auto* label = new TextLabel(tr("&Width"), TextStyle::Body, part);
    label->setBuddy(m_width);
    row->addWidget(label);
    m_width->setObjectName(u"arrange.width"_s);
    m_width->setAccessibleName(tr("Width of the column"));
    m_width->setRange(0, kWidest);
    m_width->setSingleStep(space::kSmall);
    m_width->setSpecialValueText(tr("as usual"));
    connect(m_width, &QSpinBox::valueChanged, this, &ArrangeDialog::keepWidth);
    row->addWidget(m_width);
    column->addLayout(row);
    auto* pins = new QHBoxLayout;
    auto* pinLabel = new TextLabel(tr("Columns that stay while the others &scroll"), TextStyle::Body, part);
    pinLabel->setWordWrap(true);
    pinLabel->setBuddy(m_pinned);
    pins->addWidget(pinLabel, 1);
    m_pinned->setObjectName(u"arrange.pinned"_s);
    m_pinned->setAccessibleName(tr("Columns that stay while the others scroll"));
    m_pinned->setRange(0, kMostPinned);
    m_pinned->setSpecialValueText(tr("none"));
    m_pinned->setValue(m_look.pinned);
    pins->addWidget(m_pinned);
    column->addLayout(pins);
    return part;
}

QWidget* ArrangeDialog::makeSort()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(tr("Sort by"), TextStyle::Strong, part));
    std::vector<ChoiceBox::Option> fields;
    const QStringList sortable = query::sortKeys(m_schema);
    for (const QString& each : QStringList{u"title"_s} + possibleColumns(m_schema)) {
        if (each == u"title"_s || sortable.contains(each))
            fields.push_back({each, queryFieldLabel(m_schema, each)});
    }
    for (int i = 0; i < kTurns; ++i) {
        auto* row = new QHBoxLayout;
        Turn turn{new ChoiceBox(part), new ChoiceBox(part)};
        turn.field->setObjectName(u"arrange.sort%1"_s.arg(i + 1));
        turn.field->setAccessibleName(i == 0 ? tr("Sort by") : tr("Then by"));
        turn.field->setOptions(fields, i == 0 ? tr("What fits best, then the newest") : tr("–"));
        turn.direction->setObjectName(u"arrange.direction%1"_s.arg(i + 1));
        turn.direction->setAccessibleName(tr("Direction"));
        turn.direction->setOptions({{u"up"_s, tr("upwards")}, {u"down"_s, tr("downwards")}});
        row->addWidget(turn.field, 1);
        row->addWidget(turn.direction);
        column->addLayout(row);
        m_turns.push_back(turn);
    }
    auto* hint = new TextLabel(
        tr("In the table: click a heading; with Shift to sort by several."), TextStyle::Caption, part, Role::Muted);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addStretch(1);
    return part;
}

void ArrangeDialog::fillColumns(const QStringList& shown)
{
    m_list->clear();
    QStringList all = shown;
    for (const QString& column : possibleColumns(m_schema)) {
        if (!all.contains(column))
            all << column;
    }
    for (const QString& column : all) {
        auto* item = new QListWidgetItem(columnLabel(m_schema, column), m_list);
        item->setData(Qt::UserRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(shown.contains(column) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

void ArrangeDialog::fillSort(const std::vector<SortKey>& sort)
{
    for (size_t i = 0; i < m_turns.size(); ++i) {
        m_turns[i].field->setCode(i < sort.size() ? sort[i].field : QString());
        m_turns[i].direction->setCode(i < sort.size() && sort[i].descending ? u"down"_s : u"up"_s);
    }
}

void ArrangeDialog::showWidth()
{
    const QSignalBlocker quiet(m_width);
    const QListWidgetItem* item = m_list->currentItem();
    m_width->setEnabled(item != nullptr);
    const auto width = item ? m_look.widths.find(item->data(Qt::UserRole).toString()) : m_look.widths.end();
    m_width->setValue(width == m_look.widths.end() ? 0 : width->second);
}

void ArrangeDialog::keepWidth(int width)
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QString column = item->data(Qt::UserRole).toString();
    if (width > 0)
        m_look.widths[column] = width;
    else
        m_look.widths.erase(column);
}

void ArrangeDialog::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
}

bool ArrangeDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (up || key->key() == Qt::Key_Down)) {
            moveCurrent(up ? -1 : 1);
            return true;
        }
    }
    return DialogFrame::eventFilter(watched, event);
}

ListLook ArrangeDialog::result() const
{
    ListLook look = m_look;
    look.columns.clear();
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            look.columns << m_list->item(i)->data(Qt::UserRole).toString();
    }
    look.pinned = m_pinned->value();
    look.sort.clear();
    for (const Turn& turn : m_turns) {
        const bool twice = std::ranges::find(look.sort, turn.field->code(), &SortKey::field) != look.sort.end();
        if (!turn.field->code().isEmpty() && !twice)
            look.sort.push_back({turn.field->code(), turn.direction->code() == u"down"_s});
    }
    return look;
}

} // namespace encore
