// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/fieldsdialog.h"

#include "views/services/errortext.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/choicebox.h"
#include "views/widgets/choicedelegate.h"
#include "views/widgets/formgrid.h"
#include "views/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kKeyRole = Qt::UserRole;

bool takesChoices(const QString& storedTypeKey)
{
    return storedTypeKey == u"choice"_s || storedTypeKey == u"choice_list"_s;
}

QString typeLabel(const FieldDef& field)
{
    for (const OwnFieldType& type : ownFieldTypes()) {
        if (type.stored == storedType(field))
            return translated(QString::fromUtf8(type.label));
    }
    return storedType(field);
}

} // namespace

FieldsDialog::FieldsDialog(const PageContext& context, Kind kind, QWidget* parent)
    : DialogFrame(tr("Fields of your own"), parent)
    , m_context(context)
    , m_kind(new ChoiceBox(this))
    , m_list(new QListWidget(this))
    , m_form(new FormGrid(this))
    , m_name(new QLineEdit(this))
    , m_type(new ChoiceBox(this))
    , m_choices(new QPlainTextEdit(this))
    , m_answer(new TextLabel(TextStyle::Body, this, Role::Bad))
    , m_new(new Button(tr("New field"), this))
    , m_up(new Button(tr("Up"), this))
    , m_down(new Button(tr("Down"), this))
    , m_remove(new Button(tr("Delete…"), this, ButtonLook::Danger))
{
    setObjectName(u"fieldsDialog"_s);
    setSentence(tr("They stand in forms, columns, filters, queries, imports and exports like any other. Undo takes "
                   "every change back."));
    resize(720, 560);
    build();
    std::vector<ChoiceBox::Option> kinds;
    for (const RecordSchema& schema : m_context.store.schemas().all())
        kinds.push_back({schema.table(), kindPlural(schema)});
    m_kind->setOptions(kinds);
    m_kind->setCode(QString(kind.key));
    connect(m_kind, &ChoiceBox::codeChosen, this, &FieldsDialog::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &FieldsDialog::currentChanged);
    connect(m_type, &ChoiceBox::codeChosen, this,
        [this](const QString& type) { m_form->setFieldVisible(m_choices, takesChoices(type)); });
    connect(m_new, &Button::clicked, this, &FieldsDialog::startNew);
    connect(m_up, &Button::clicked, this, [this] { move(-1); });
    connect(m_down, &Button::clicked, this, [this] { move(1); });
    connect(m_remove, &Button::clicked, this, &FieldsDialog::remove);
    connect(m_save, &Button::clicked, this, &FieldsDialog::save);
    connect(m_name, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(&m_context.store, &Store::committed, this, [this](const Changes& changes) {
        if (changes.touches(kOwnFieldTable))
            refresh();
        else
            showUse();
    });
    refresh();
}

void FieldsDialog::build()
{
    const auto name = [](QWidget* widget, const QString& object, const QString& accessible) {
        widget->setObjectName(object);
        widget->setAccessibleName(accessible);
    };
    name(m_kind, u"fields.kind"_s, tr("Kind of record"));
    name(m_list, u"fields.list"_s, tr("Fields of your own"));
    name(m_name, u"fields.name"_s, tr("Name of the field"));
    name(m_type, u"fields.type"_s, tr("What it holds"));
    name(m_choices, u"fields.choices"_s, tr("Choices, one a line"));
    name(m_new, u"fields.new"_s, m_new->text());
    name(m_up, u"fields.up"_s, tr("Move the field up"));
    name(m_down, u"fields.down"_s, tr("Move the field down"));
    name(m_remove, u"fields.remove"_s, tr("Delete the field"));
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_choices->setTabChangesFocus(true);
    m_choices->setMinimumHeight(m_choices->fontMetrics().lineSpacing() * 5);
    std::vector<ChoiceBox::Option> types;
    for (const OwnFieldType& type : ownFieldTypes())
        types.push_back({QString(type.stored), translated(QString::fromUtf8(type.label))});
    m_type->setOptions(types);
    m_form->setMaximumColumns(1);
    m_form->addField(m_name, {tr("Name"), {}, true, true});
    m_form->addField(m_type, {tr("What it holds"), {}, false, true});
    m_form->addField(
        m_choices, {tr("Choices"), tr("One a line. A line that you rewrite is renamed in all records."), false, true});
    m_answer->setObjectName(u"fields.answer"_s);
    m_answer->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->addWidget(m_kind);
    left->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    for (Button* button : {m_new, m_up, m_down, m_remove})
        buttons->addWidget(button);
    left->addLayout(buttons);
    auto* right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addWidget(m_answer);
    right->addStretch(1);
    auto* both = new QHBoxLayout;
    both->setSpacing(space::kLarge);
    both->addLayout(left, 1);
    both->addLayout(right, 1);
    body()->addLayout(both, 1);
    addCloseButton(tr("Close"));
    m_save = addButton(u"fields.save"_s, tr("Add the field"), ButtonLook::Primary);
}

Kind FieldsDialog::kind() const
{
    return m_context.store.schemas().byKey(m_kind->code())->kind();
}

const FieldDef* FieldsDialog::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? m_context.store.schemas().of(kind()).field(item->data(kKeyRole).toString()) : nullptr;
}

void FieldsDialog::refresh()
{
    const QString wanted = m_wanted.isEmpty() && current() ? current()->key : m_wanted;
    m_wanted.clear();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const FieldDef& field : m_context.store.schemas().of(kind()).fields()) {
            if (!field.custom)
                continue;
            auto* item = new QListWidgetItem(field.label, m_list);
            item->setData(kKeyRole, field.key);
            item->setData(ChoiceDelegate::kRemarkRole, typeLabel(field));
            if (field.key == wanted)
                m_list->setCurrentItem(item);
        }
    }
    currentChanged();
    showUse();
}

void FieldsDialog::showUse()
{
    m_context.store
        .read<std::map<QString, qint64>>(
            LaneName::Rows, [kind = kind()](Session& session) { return ownFieldUse(session.database(), kind); })
        .then(this, [this](const Result<std::map<QString, qint64>>& use) {
            if (!use)
                return;
            m_use = *use;
            for (int row = 0; row < m_list->count(); ++row) {
                const auto found = m_use.find(m_list->item(row)->data(kKeyRole).toString());
                m_list->item(row)->setData(ChoiceDelegate::kCountRole, found == m_use.end() ? 0 : int(found->second));
            }
        });
}

void FieldsDialog::currentChanged()
{
    const FieldDef* field = current();
    const bool writable = !m_context.store.readOnly();
    say({});
    m_name->setText(field ? field->label : QString());
    m_type->setCode(field ? storedType(*field) : u"text"_s);
    m_type->setEnabled(!field);
    QStringList lines;
    for (const auto& choice : field ? field->choices : std::vector<std::pair<QString, QString>>())
        lines << choice.second;
    m_choices->setPlainText(lines.join(u'\n'));
    m_form->setFieldVisible(m_choices, takesChoices(m_type->code()));
    m_save->setText(field ? tr("Change the field") : tr("Add the field"));
    m_save->setEnabled(writable);
    m_new->setEnabled(field != nullptr);
    m_remove->setEnabled(field && writable);
    m_up->setEnabled(field && writable && m_list->currentRow() > 0);
    m_down->setEnabled(field && writable && m_list->currentRow() + 1 < m_list->count());
}

void FieldsDialog::startNew()
{
    m_list->setCurrentRow(-1);
    currentChanged();
    m_name->setFocus();
}

QStringList FieldsDialog::choices() const
{
    QStringList lines;
    for (const QString& line : m_choices->toPlainText().split(u'\n')) {
        if (!line.simplified().isEmpty())
            lines << line.simplified();
    }
    return lines;
}

void FieldsDialog::save()
{
    if (const FieldDef* field = current())
        change(*field);
    else
        add();
}

void FieldsDialog::add()
{
    FieldDef draft;
    draft.label = m_name->text().simplified();
    setStoredType(draft, m_type->code());
    for (const QString& choice : takesChoices(m_type->code()) ? choices() : QStringList())
        draft.choices.emplace_back(choice, choice);
    m_wanted = keyForOwnField(m_context.store.schemas().of(kind()), draft.label);
    write(tr("new field “%1”").arg(draft.label), [kind = kind(), draft](UnitOfWork& work) -> Status {
        const Result<QString> made = addOwnField(work, kind, draft);
        return made ? Status() : Status(made.error());
    });
}

void FieldsDialog::change(const FieldDef& field)
{
    // A line that stands where another stood, and is new, is that choice under another name.
    const QStringList now = choices();
    QStringList before;
    for (const auto& choice : field.choices)
        before << choice.first;
    std::map<QString, QString> renamed;
    for (qsizetype i = 0; i < before.size() && before.size() == now.size(); ++i) {
        if (!now.contains(before[i]) && !before.contains(now[i]))
            renamed[before[i]] = now[i];
    }
    write(tr("change of the field “%1”").arg(field.label),
        [kind = kind(), key = field.key, label = m_name->text(), now, renamed](
            UnitOfWork& work) { return changeOwnField(work, kind, key, label, now, renamed); });
}

void FieldsDialog::move(int step)
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row)
        keys << m_list->item(row)->data(kKeyRole).toString();
    const int at = m_list->currentRow();
    if (at < 0 || at + step < 0 || at + step >= keys.size())
        return;
    keys.move(at, at + step);
    write(tr("order of the fields"),
        [kind = kind(), keys](UnitOfWork& work) { return orderOwnFields(work, kind, keys); });
}

void FieldsDialog::remove()
{
    const FieldDef* field = current();
    if (!field)
        return;
    const auto found = m_use.find(field->key);
    const int held = found == m_use.end() ? 0 : int(found->second);
    const QString text = held == 0
        ? tr("No record holds a value in it.")
        : tr("%Ln records hold a value in it; the values go with the field. Undo brings both back.", nullptr, held);
    m_context.dialogs.confirm(this, tr("Delete the field “%1”?").arg(field->label), text, tr("Delete the field"),
        [this, key = field->key, label = field->label] {
            write(tr("deletion of the field “%1”").arg(label),
                [kind = kind(), key](UnitOfWork& work) { return removeOwnField(work, kind, key); });
        });
}

void FieldsDialog::write(const QString& label, std::function<Status(UnitOfWork&)> work)
{
    m_context.store.write(label, std::move(work)).then(this, [this](const Result<Committed>& done) {
        if (done)
            return;
        m_wanted.clear();
        say(errorText(done.error()));
    });
}

void FieldsDialog::say(const QString& text)
{
    m_answer->setText(text);
    m_answer->setVisible(!text.isEmpty());
}

} // namespace encore
