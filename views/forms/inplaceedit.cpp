// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/inplaceedit.h"

#include "views/services/labels.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/tagedit.h"
#include "views/widgets/textlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

InPlaceEdit::InPlaceEdit(
    QTableView* table, const PageContext& context, std::function<std::optional<EditedCell>(const QModelIndex&)> cellAt)
    : QObject(table)
    , m_table(table)
    , m_context(context)
    , m_cellAt(std::move(cellAt))
{
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { focusMoved(now); });
    connect(table->model(), &QAbstractItemModel::modelReset, this, &InPlaceEdit::leave);
}

bool InPlaceEdit::edit(const QModelIndex& index)
{
    if (m_box)
        store();
    const auto cell = index.isValid() && !m_context.store.readOnly() ? m_cellAt(index) : std::nullopt;
    if (!cell || m_box)
        return false;
    m_cell = *cell;
    m_index = index;
    m_change.reset();
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_box = new QWidget(m_table->viewport());
    m_box->setObjectName(u"cellEditor"_s);
    m_box->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(m_box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_editor = FieldEditor::make(m_cell.field, m_context, m_box);
    m_editor->show(m_cell.value, m_cell.titles);
    m_error = new TextLabel(TextStyle::Caption, m_box, Role::Bad);
    m_error->setObjectName(u"cellError"_s);
    m_error->setAutoFillBackground(true);
    m_error->hide();
    column->addWidget(m_editor->widget());
    column->addWidget(m_error);
    connect(m_editor, &FieldEditor::errorChanged, this, &InPlaceEdit::showError);
    connect(m_editor, &FieldEditor::edited, this, [this](const FieldChange& change) {
        m_change = change;
        // A choice is made with one key or click.
        if (m_editor && qobject_cast<ChoiceBox*>(m_editor->widget()))
            QMetaObject::invokeMethod(this, &InPlaceEdit::store, Qt::QueuedConnection);
    });
    m_editor->widget()->installEventFilter(this);
    for (QWidget* part : m_editor->widget()->findChildren<QWidget*>())
        part->installEventFilter(this);
    m_box->show();
    place();
    m_editor->widget()->setFocus(Qt::ShortcutFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(m_editor->widget()))
        line->selectAll();
    return true;
}

void InPlaceEdit::place()
{
    if (!m_box)
        return;
    const QRect cell = m_table->visualRect(m_index);
    const QSize wanted = m_box->layout()->sizeHint();
    static constexpr int kLeastWidth = 180;
    QRect box(cell.topLeft(), QSize(std::max({cell.width(), kLeastWidth}), std::max(cell.height(), wanted.height())));
    const QRect room = m_table->viewport()->rect();
    if (box.right() > room.right())
        box.moveRight(room.right());
    if (box.bottom() > room.bottom())
        box.moveBottom(room.bottom());
    m_box->setGeometry(box);
    m_box->raise();
}

void InPlaceEdit::showError(const QString& error)
{
    if (!m_error)
        return;
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    place();
}

void InPlaceEdit::store()
{
    if (!m_box)
        return;
    m_editor->commit();
    if (m_error->isVisibleTo(m_box)) {
        m_editor->widget()->setFocus();
        return;
    }
    const std::optional<FieldChange> change = std::exchange(m_change, std::nullopt);
    const EditedCell cell = m_cell;
    leave();
    if (!change || (m_take && m_take(cell, *change)))
        return;
    m_context.write(m_table, tr("edit of “%1”").arg(fieldLabel(cell.field)),
        [cell, change](UnitOfWork& work) { return applyChange(work, cell.kind, cell.id, cell.version, *change); });
}

void InPlaceEdit::leave()
{
    if (!m_box)
        return;
    QWidget* box = std::exchange(m_box, nullptr);
    const bool hadFocus = box->isAncestorOf(QApplication::focusWidget());
    m_change.reset();
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = nullptr;
    m_error = nullptr;
    box->hide();
    box->deleteLater();
    if (hadFocus)
        m_table->setFocus();
}

void InPlaceEdit::step(int by)
{
    const QModelIndex from = m_index;
    store();
    if (m_box)
        return;
    const int columns = m_table->model()->columnCount();
    for (int column = from.column() + by; column >= 0 && column < columns; column += by) {
        if (edit(from.siblingAtColumn(column)))
            return;
    }
    const QModelIndex next = from.sibling(from.row() + by, 0);
    for (int i = 0; next.isValid() && i < columns; ++i) {
        if (edit(next.siblingAtColumn(by > 0 ? i : columns - 1 - i)))
            return;
    }
}

bool InPlaceEdit::editFrom(const QModelIndex& index)
{
    if (edit(index))
        return true;
    for (int column = 0; index.isValid() && column < m_table->model()->columnCount(); ++column) {
        if (edit(index.siblingAtColumn(column)))
            return true;
    }
    return false;
}

bool InPlaceEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table)
        return tableEvent(event);
    if (watched == m_table->viewport())
        return viewportEvent(event);
    return editorKey(watched, event);
}

bool InPlaceEdit::tableEvent(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2)
        event->accept();
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_F2)
        return false;
    return editFrom(m_table->currentIndex());
}

// A click on the cell that is current already and alone selected; a double click still opens the record.
bool InPlaceEdit::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Wheel)
        QMetaObject::invokeMethod(this, &InPlaceEdit::place, Qt::QueuedConnection);
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QModelIndex index = m_table->indexAt(mouse->position().toPoint());
        const bool again = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier
            && index == m_table->currentIndex() && m_table->hasFocus()
            && m_table->selectionModel()->selectedRows().size() == 1;
        m_pressed = again ? QPersistentModelIndex(index) : QPersistentModelIndex();
    } else if (event->type() == QEvent::MouseButtonDblClick) {
        m_pressed = QPersistentModelIndex();
    } else if (event->type() == QEvent::MouseButtonRelease && m_pressed.isValid()) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (m_table->indexAt(mouse->position().toPoint()) != m_pressed)
            return false;
        // Until it is sure that no second click follows.
        QTimer::singleShot(QApplication::doubleClickInterval(), this, [this] {
            if (m_pressed.isValid() && m_pressed == m_table->currentIndex() && !m_box)
                edit(m_pressed);
            m_pressed = QPersistentModelIndex();
        });
    }
    return false;
}

// A list of names takes Enter while a name is being typed; a long text a line break with Shift.
bool InPlaceEdit::takesEnter(QObject* watched) const
{
    const auto* line = qobject_cast<QLineEdit*>(watched);
    return line && line != m_editor->widget() && qobject_cast<TagEdit*>(m_editor->widget())
        && !line->text().trimmed().isEmpty();
}

bool InPlaceEdit::editorKey(QObject* watched, QEvent* event)
{
    if (!m_box || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    const bool ours = key->key() == Qt::Key_Escape || tab
        || (enter && !(key->modifiers() & Qt::ShiftModifier) && !takesEnter(watched));
    if (!ours)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (key->key() == Qt::Key_Escape)
        leave();
    else if (tab)
        step(key->key() == Qt::Key_Backtab ? -1 : 1);
    else
        store();
    return true;
}

void InPlaceEdit::focusMoved(QWidget* now)
{
    if (!m_box || !now || now == m_box || m_box->isAncestorOf(now) || QApplication::activePopupWidget())
        return;
    m_editor->commit();
    if (m_error->isVisibleTo(m_box))
        leave();
    else
        store();
}

} // namespace encore
