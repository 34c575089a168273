// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/rolespart.h"

#include "model/domain/kinds.h"
#include "model/store/records.h"
#include "model/store/relations.h"
#include "model/store/trash.h"
#include "views/forms/growingedit.h"
#include "views/pages/record/hangingpanel.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// In the order of the columns; what a role gains takes the room.
struct Column
{
    const FieldSpec* field;
    int stretch;
    bool text;
};
constexpr std::array kColumns{
    Column{&rolevalue::role, 3, true},
    Column{&rolevalue::applies, 0, false},
    Column{&rolevalue::gain, 8, true},
    Column{&rolevalue::effort, 0, false},
};

QString keyOf(const Column& column)
{
    return QString::fromLatin1(column.field->key);
}

QString textIn(const Record& record, const QString& key)
{
    const auto* text = std::get_if<QString>(&record.value(key));
    return text ? *text : QString();
}

const std::vector<RecordRow> kNone;

} // namespace

RolesPart::RolesPart(const PageContext& context, QWidget* parent) : RecordPart(parent), m_context(context)
{
    setObjectName(u"roles"_s);
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
}

void RolesPart::fill(const RecordView& view)
{
    const Related* related = view.find(rolevalue::kind, QString::fromLatin1(rolevalue::useCase.key));
    const std::vector<RecordRow>& rows = related ? related->rows : kNone;
    const bool same = m_content && m_shown == view.record.id
        && std::ranges::equal(
            rows, m_lines, {}, [](const RecordRow& row) { return row.record.id; }, &Line::id);
    m_view = view;
    if (!same)
        build(rows, related ? related->count : 0);
    show(rows);
}

// Only when roles came or went: whoever types keeps the cell.
void RolesPart::build(const std::vector<RecordRow>& rows, qint64 count)
{
    delete m_content;
    m_grid = nullptr;
    m_heads.clear();
    m_lines.clear();
    m_shown = m_view.record.id;
    m_content = new QWidget(this);
    m_content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the cells are arranged as the room allows
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    if (!rows.empty()) {
        m_grid = new QGridLayout;
        m_grid->setHorizontalSpacing(space::kMedium);
        m_grid->setVerticalSpacing(space::kSmall);
        addHead();
        for (const RecordRow& row : rows)
            addLine(row);
        column->addLayout(m_grid);
        arrange();
    }
    addAdder(column, count - qint64(rows.size()));
    addJoining(column);
    layout()->addWidget(m_content);
}

void RolesPart::addHead()
{
    const RecordSchema& schema = m_context.store.schemas().of(rolevalue::kind);
    for (const Column& column : kColumns)
        m_heads.push_back(
            new TextLabel(fieldLabel(*schema.field(keyOf(column))), TextStyle::Caption, m_content, Role::Muted));
}

// What a line takes: choices and headings whole, texts a few letters by their share.
int RolesPart::tableWidth() const
{
    static constexpr int kLettersOfShare = 3;
    int width = 0;
    for (size_t i = 0; i < m_heads.size(); ++i) {
        int column = kColumns[i].stretch * kLettersOfShare * fontMetrics().averageCharWidth();
        for (const Line& line : m_lines)
            column = kColumns[i].text ? column : std::max(column, line.cells[i]->sizeHint().width());
        width += std::max(column, m_heads[i]->sizeHint().width()) + space::kMedium;
    }
    const bool removable = !m_lines.empty() && m_lines.front().cells.size() > kColumns.size();
    return width + (removable ? m_lines.front().cells.back()->sizeHint().width() : 0);
}

// A line a role where there is room for it; else its name, its choices and what it gains stand below each other.
void RolesPart::arrange()
{
    static constexpr int kLinesOfOne = 3;
    const bool narrow = width() < tableWidth();
    if (!m_grid || (m_grid->count() > 0 && narrow == m_narrow))
        return;
    m_narrow = narrow;
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (size_t i = 0; i < kColumns.size(); ++i) {
        m_heads[i]->setVisible(!narrow);
        m_grid->setColumnStretch(int(i), narrow ? (i < 2 ? 1 : 0) : kColumns[i].stretch);
        if (!narrow)
            m_grid->addWidget(m_heads[i], 0, int(i));
    }
    for (size_t line = 0; line < m_lines.size(); ++line) {
        const std::vector<QWidget*>& cells = m_lines[line].cells; // name, fits, gain, change, and what takes it away
        const int at = int(line) * (narrow ? kLinesOfOne : 1) + 1;
        for (size_t i = 0; i < cells.size() && !narrow; ++i)
            m_grid->addWidget(cells[i], at, int(i), Qt::AlignTop);
        if (!narrow)
            continue;
        m_grid->addWidget(cells[0], at, 0, 1, 2, Qt::AlignTop);
        m_grid->addWidget(cells[1], at + 1, 0, Qt::AlignTop);
        m_grid->addWidget(cells[3], at + 1, 1, Qt::AlignTop);
        m_grid->addWidget(cells[2], at + 2, 0, 1, 2, Qt::AlignTop);
        if (cells.size() > kColumns.size())
            m_grid->addWidget(cells[4], at, 2, Qt::AlignTop);
    }
}

void RolesPart::resizeEvent(QResizeEvent* event)
{
    RecordPart::resizeEvent(event);
    arrange();
}

GrowingEdit* RolesPart::makeText(const QString& name, const QString& label)
{
    auto* edit = new GrowingEdit(TextStyle::Body, m_content);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setReadOnly(m_context.store.readOnly());
    return edit;
}

QWidget* RolesPart::makeCell(Line& line, const FieldDef& field, bool text, const QString& title)
{
    const QString key = field.key;
    const RecordId id = line.id;
    const QString name = u"role/%1/%2"_s.arg(id.value).arg(key);
    const QString label = tr("%1: %2").arg(title, fieldLabel(field));
    if (text) {
        GrowingEdit* edit = makeText(name, label);
        connect(edit, &GrowingEdit::edited, this, [this, id, key, needed = field.is(Required)](const QString& said) {
            if (needed && said.isEmpty())
                fill(m_view); // a role without a name stays what it was
            else
                write(rolevalue::kind, id, {key, normalized(Value(said)), {}});
        });
        line.texts.emplace(key, edit);
        return edit;
    }
    FieldEditor* editor = FieldEditor::make(field, m_context, m_content);
    connect(editor, &FieldEditor::edited, this,
        [this, id](const FieldChange& change) { write(rolevalue::kind, id, change); });
    line.choices.emplace(key, editor);
    editor->widget()->setObjectName(name);
    editor->widget()->setAccessibleName(label);
    editor->widget()->setEnabled(!m_context.store.readOnly());
    return editor->widget();
}

void RolesPart::addLine(const RecordRow& row)
{
    const RecordSchema& schema = m_context.store.schemas().of(rolevalue::kind);
    Line line{row.record.id, {}, {}, {}};
    for (const Column& column : kColumns) {
        const FieldDef& field = *schema.field(keyOf(column));
        line.cells.push_back(makeCell(line, field, column.text, row.title));
        if (!column.text)
            line.cells.back()->setToolTip(fieldLabel(field));
    }
    if (!m_context.store.readOnly())
        line.cells.push_back(makeRemover(row.record.id, row.title));
    m_lines.push_back(std::move(line));
}

QWidget* RolesPart::makeRemover(RecordId id, const QString& title)
{
    auto* gone = new Button({}, m_content, ButtonLook::Quiet);
    gone->setIconName(u"trash"_s);
    gone->setSmall(true);
    gone->setObjectName(u"remove/role_value/%1"_s.arg(id.value));
    gone->setAccessibleName(tr("Move “%1” to the trash").arg(title));
    gone->setToolTip(tr("Move to the trash"));
    connect(gone, &Button::clicked, this, [this, id] { remove(id); });
    return gone;
}

void RolesPart::addAdder(QVBoxLayout* column, qint64 left)
{
    if (left > 0) {
        auto* all = new Button(tr("%Ln more in the list", nullptr, int(left)), m_content, ButtonLook::Link);
        all->setObjectName(u"roles.all"_s);
        connect(all, &Button::clicked, this, [this] {
            m_context.navigation.openList(
                pageKey(m_context.store.schemas().of(rolevalue::kind)), u"use_case:#%1"_s.arg(m_view.record.id.value));
        });
        column->addWidget(all, 0, Qt::AlignLeft);
    }
    if (m_context.store.readOnly())
        return;
    auto* adder = new QLineEdit(m_content);
    adder->setObjectName(u"add/role_value"_s);
    adder->setAccessibleName(tr("Add a role"));
    adder->setPlaceholderText(tr("Add a role, such as “Shift leader”"));
    connect(adder, &QLineEdit::editingFinished, this, [this, adder] {
        const QString role = adder->text().simplified();
        adder->clear(); // leaving the field after Enter says it a second time
        if (!role.isEmpty())
            add(role);
    });
    column->addWidget(adder);
}

void RolesPart::addJoining(QVBoxLayout* column)
{
    const QString key = QString::fromLatin1(usecase::interdependentRoles.key);
    const QString label = fieldLabel(*m_context.store.schemas().of(usecase::kind).field(key));
    column->addWidget(new TextLabel(label, TextStyle::Caption, m_content, Role::Muted));
    m_joining = makeText(u"roles.joining"_s, label);
    m_joining->setPlaceholderText(tr("Who else has to take part so that it works"));
    connect(m_joining, &GrowingEdit::edited, this, [this, key](const QString& text) {
        write(usecase::kind, m_view.record.id, {key, normalized(Value(text)), {}});
    });
    column->addWidget(m_joining);
}

void RolesPart::show(const std::vector<RecordRow>& rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        for (const auto& [key, edit] : m_lines[i].texts)
            edit->show(textIn(rows[i].record, key));
        for (const auto& [key, editor] : m_lines[i].choices)
            editor->show(rows[i].record.value(key), {});
    }
    m_joining->show(m_view.record.get(usecase::interdependentRoles));
}

void RolesPart::commit()
{
    for (const Line& line : m_lines) {
        for (const auto& [key, edit] : line.texts)
            edit->commit();
    }
    if (m_joining)
        m_joining->commit();
}

bool RolesPart::knows(const QString& part) const
{
    return part == rolevalue::kind.key || part == QLatin1StringView(usecase::interdependentRoles.key);
}

bool RolesPart::focusPart(const QString& part)
{
    auto* field = part == rolevalue::kind.key ? findChild<QWidget*>(u"add/role_value"_s)
                                              : findChild<QWidget*>(u"roles.joining"_s);
    if (!knows(part) || !field)
        return false;
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

void RolesPart::write(Kind kind, RecordId id, const FieldChange& change)
{
    const RecordSchema& schema = m_context.store.schemas().of(kind);
    m_context.write(this, tr("edit of “%1”").arg(fieldLabel(*schema.field(change.key))),
        [kind, id, change](UnitOfWork& work) { return applyChange(work, kind, id, 0, change); },
        {objectName(), u"%1/%2/%3"_s.arg(schema.table()).arg(id.value).arg(change.key)});
}

void RolesPart::add(const QString& role)
{
    Record made;
    made.kind = rolevalue::kind;
    made.set(rolevalue::useCase, m_view.record.id);
    made.set(rolevalue::role, role);
    m_context.write(this, tr("the role “%1”").arg(role), [made](UnitOfWork& work) -> Status {
        const Result<RecordId> added = addRecord(work, made);
        return added ? Status() : Status(added.error());
    });
}

void RolesPart::remove(RecordId id)
{
    m_context.write(
        this, tr("deletion of a role"), [id](UnitOfWork& work) { return trashRecord(work, rolevalue::kind, id); });
}

} // namespace encore
