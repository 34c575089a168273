// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/recordform.h"

#include "views/services/labels.h"
#include "views/services/nouns.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/collapsiblegroup.h"
#include "views/widgets/formgrid.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

RecordForm::RecordForm(
    const RecordSchema& schema, const PageContext& context, const QStringList& hidden, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stateKey(u"form/"_s + schema.table() + u'/')
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    for (const FieldDef& field : schema.fields()) {
        if (!field.is(Hidden) && !field.is(Derived) && !hidden.contains(field.key))
            addEditor(field, context);
    }
    if (!context.store.readOnly()) {
        auto* own = new Button(tr("Add a field…"), this, ButtonLook::Link);
        own->setObjectName(u"addField"_s);
        own->setAccessibleName(tr("Add a field of your own to every %1").arg(inSentence(kindName(schema))));
        connect(own, &Button::clicked, this, &RecordForm::addOwnField);
        column->addWidget(own, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
}

// The window's own action, so that there is one way to it.
void RecordForm::addOwnField()
{
    for (QWidget* each = this; each; each = each->parentWidget()) {
        if (auto* action = each->findChild<QAction*>(u"manageFields"_s)) {
            action->trigger();
            return;
        }
    }
}

FormGrid* RecordForm::gridFor(const QString& group)
{
    if (const auto found = m_grids.find(group); found != m_grids.end())
        return found->second;
    auto* grid = new FormGrid(this);
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_grids[group] = grid;
    if (group.isEmpty()) {
        column->insertWidget(0, grid);
        return grid;
    }
    auto* box = new CollapsibleGroup(translated(group), this);
    box->setObjectName(u"group/"_s + group);
    box->setContent(grid);
    const QString key = m_stateKey + group;
    box->setExpanded(m_context.state.value(key, false).toBool());
    connect(box, &CollapsibleGroup::toggled, this, [this, key](bool open) { m_context.state.setValue(key, open); });
    m_groups[group] = box;
    column->addWidget(box);
    return grid;
}

void RecordForm::addEditor(const FieldDef& field, const PageContext& context)
{
    const QString group = field.is(Essential) || field.is(Required) ? QString() : field.group;
    FormGrid* grid = gridFor(group);
    FieldEditor* editor = FieldEditor::make(field, context, grid);
    const bool wide =
        field.type == FieldType::LongText || field.type == FieldType::RefList || field.type == FieldType::ChoiceList;
    grid->addField(editor->widget(), {fieldLabel(field), {}, field.is(Required), wide});
    connect(editor, &FieldEditor::edited, this, &RecordForm::edited);
    connect(editor, &FieldEditor::edited, this,
        [this, editor](const FieldChange& change) { showGroupsOf(editor->field(), change.value); });
    connect(editor, &FieldEditor::errorChanged, grid,
        [grid, editor](const QString& error) { grid->setError(editor->widget(), error); });
    m_editors[field.key] = editor;
}

void RecordForm::show(const Record& record, const std::map<QString, QStringList>& refTitles)
{
    std::map<QString, std::pair<int, int>> filled;
    for (const auto& [key, editor] : m_editors) {
        const auto titles = refTitles.find(key);
        editor->show(record.value(key), titles == refTitles.end() ? QStringList() : titles->second);
        showGroupsOf(editor->field(), record.value(key));
        // What stands above the groups is not counted in one of them.
        if (editor->field().is(Essential) || editor->field().is(Required))
            continue;
        auto& [given, all] = filled[editor->field().group];
        given += isEmpty(record.value(key)) ? 0 : 1;
        ++all;
    }
    for (const auto& [group, box] : m_groups)
        box->setRemark(tr("%1 of %2").arg(filled[group].first).arg(filled[group].second));
}

void RecordForm::showGroupsOf(const FieldDef& field, const Value& chosen)
{
    if (field.type != FieldType::Choice || field.custom || !(field.is(Essential) || field.is(Required)))
        return;
    const auto* code = std::get_if<QString>(&chosen);
    for (const auto& [choice, label] : field.choices) {
        const auto group = m_groups.find(label);
        if (group == m_groups.end())
            continue;
        const bool shown = code && *code == choice;
        group->second->setVisible(shown);
        if (shown)
            group->second->setExpanded(true);
    }
}

void RecordForm::setNarrow()
{
    for (const auto& [group, grid] : m_grids)
        grid->setMaximumColumns(1);
}

void RecordForm::setReadOnly(bool readOnly)
{
    for (const auto& [key, editor] : m_editors)
        editor->widget()->setEnabled(!readOnly);
}

void RecordForm::openGroup(const QString& key)
{
    const auto found = m_editors.find(key);
    if (found == m_editors.end())
        return;
    const auto group = m_groups.find(found->second->field().group);
    if (group != m_groups.end() && !found->second->field().is(Essential))
        group->second->setExpanded(true);
}

void RecordForm::focusField(const QString& key)
{
    openGroup(key);
    if (const auto found = m_editors.find(key); found != m_editors.end())
        found->second->widget()->setFocus(Qt::ShortcutFocusReason);
}

void RecordForm::commit()
{
    for (const auto& [key, editor] : m_editors)
        editor->commit();
}

} // namespace encore
