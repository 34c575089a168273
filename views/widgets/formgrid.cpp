// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/formgrid.h"

#include "views/theme/metrics.h"
#include "views/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

FormGrid::FormGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kLarge);
    m_grid->setVerticalSpacing(space::kMedium);
}

void FormGrid::addField(QWidget* editor, const FormField& field)
{
    Entry entry;
    entry.editor = editor;
    entry.wide = field.wide;
    entry.box = new QWidget(this);
    auto* column = new QVBoxLayout(entry.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kSmall);
    auto* label = new TextLabel(QString(field.required ? QString(field.label + u" *") : field.label),
        TextStyle::Caption, entry.box, Role::Muted);
    label->setBuddy(editor);
    label->setWordWrap(true);
    entry.error = new TextLabel(TextStyle::Caption, entry.box, Role::Bad);
    entry.error->setWordWrap(true);
    entry.error->hide();
    line->addWidget(label, 1);
    line->addWidget(entry.error, 1);
    column->addLayout(line);
    column->addWidget(editor);
    if (!field.hint.isEmpty()) {
        auto* hint = new TextLabel(field.hint, TextStyle::Caption, entry.box, Role::Muted);
        hint->setWordWrap(true);
        column->addWidget(hint);
    }
    column->addStretch(1);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(field.label);
    editor->setAccessibleDescription(field.hint);
    m_entries.push_back(entry);
    m_columns = 0;
    arrange(columnsFor(width()));
}

void FormGrid::setError(QWidget* editor, const QString& error)
{
    const auto entry = std::ranges::find(m_entries, editor, &Entry::editor);
    if (entry == m_entries.end())
        return;
    entry->error->setText(error);
    entry->error->setVisible(!error.isEmpty());
    editor->setProperty("invalid", !error.isEmpty());
    editor->setAccessibleDescription(error);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
}

void FormGrid::clearErrors()
{
    for (const Entry& entry : m_entries)
        setError(entry.editor, {});
}

void FormGrid::setFieldVisible(QWidget* editor, bool visible)
{
    const auto entry = std::ranges::find(m_entries, editor, &Entry::editor);
    if (entry == m_entries.end() || entry->visible == visible)
        return;
    entry->visible = visible;
    m_columns = 0;
    arrange(columnsFor(width()));
}

void FormGrid::clear()
{
    for (const Entry& entry : m_entries)
        delete entry.box;
    m_entries.clear();
}

void FormGrid::setMaximumColumns(int columns)
{
    m_maximum = std::max(1, columns);
    arrange(columnsFor(width()));
}

void FormGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(columnsFor(width()));
}

void FormGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange(columnsFor(width()));
}

int FormGrid::columnsFor(int width) const
{
    // A column needs room for a date or a name in the user's text size.
    const int least = fontMetrics().averageCharWidth() * 32;
    return std::clamp(width / std::max(least, 1), 1, m_maximum);
}

void FormGrid::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const Entry& entry : m_entries)
        m_grid->removeWidget(entry.box);
    int row = 0;
    int column = 0;
    for (const Entry& entry : m_entries) {
        entry.box->setVisible(entry.visible);
        if (!entry.visible)
            continue;
        const int span = entry.wide ? columns : 1;
        if (column + span > columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(entry.box, row, column, 1, span);
        column += span;
    }
    for (int i = 0; i < m_maximum; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

} // namespace encore
