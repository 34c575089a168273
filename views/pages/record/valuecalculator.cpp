// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/valuecalculator.h"

#include "model/domain/benefit.h"
#include "model/domain/unitcost.h"
#include "model/store/relations.h"
#include "views/pages/record/valueexplain.h"
#include "views/services/errortext.h"
#include "views/services/labels.h"
#include "views/services/valuewords.h"
#include "views/theme/metrics.h"
#include "views/widgets/formgrid.h"
#include "views/widgets/keyfigure.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kWidth = 960;
constexpr int kHeight = 660;
constexpr int kFormWidth = 520;

// What the value depends on, in the order of the formula.
constexpr std::array<const FieldSpec*, 15> kFields{&benefit::baseline, &benefit::actual, &benefit::unit,
    &benefit::direction, &benefit::volume, &benefit::frequency, &benefit::unitCost, &benefit::unitValue,
    &benefit::benefitClass, &benefit::attribution, &benefit::confidence, &benefit::isolation, &benefit::convertedBy,
    &benefit::convertedOn, &benefit::notHeadcount};

} // namespace

ValueCalculator::ValueCalculator(const BenefitValue& value, const std::map<QString, QStringList>& refTitles,
    const PageContext& context, QWidget* parent)
    : DialogFrame(tr("Value calculator"), parent)
    , m_context(context)
    , m_value(value)
    , m_result(new KeyFigure(this))
    , m_error(new TextLabel(QString(), TextStyle::Body, this, Role::Bad))
{
    setObjectName(u"valueCalculator"_s);
    resize(kWidth, kHeight);
    setSentence(tr("Minutes saved × cases a year × what an hour costs: the result grows while you type. Time becomes "
                   "money only for hard benefits and when somebody has approved it."));
    // The result stands beside what one types, so that it is always in sight.
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kPage);
    auto* grid = new FormGrid(this);
    grid->setMinimumWidth(kFormWidth);
    addFields(grid, refTitles);
    row->addWidget(grid, 3, Qt::AlignTop);
    auto* side = new QVBoxLayout;
    m_result->setObjectName(u"calculator.result"_s);
    side->addWidget(m_result);
    m_stepColumn = new QVBoxLayout;
    side->addLayout(m_stepColumn);
    side->addStretch(1);
    row->addLayout(side, 2);
    body()->addLayout(row);
    m_error->setWordWrap(true);
    m_error->hide();
    body()->addWidget(m_error);
    body()->addStretch(1);
    addCloseButton(tr("Cancel"));
    Button* accept = addButton(u"calculator.accept"_s, tr("Take these figures over"), ButtonLook::Primary);
    connect(accept, &Button::clicked, this, &ValueCalculator::store);
    refresh();
}

void ValueCalculator::addFields(FormGrid* grid, const std::map<QString, QStringList>& refTitles)
{
    const RecordSchema& schema = m_context.store.schemas().of(benefit::kind);
    for (const FieldSpec* spec : kFields) {
        const FieldDef& field = *schema.field(QString::fromLatin1(spec->key));
        FieldEditor* editor = FieldEditor::make(field, m_context, grid);
        editor->widget()->setObjectName(u"calculator."_s + field.key);
        const auto titles = refTitles.find(field.key);
        editor->show(m_value.record.value(field.key), titles == refTitles.end() ? QStringList() : titles->second);
        connect(editor, &FieldEditor::edited, this, &ValueCalculator::take);
        connect(editor, &FieldEditor::errorChanged, grid,
            [grid, editor](const QString& error) { grid->setError(editor->widget(), error); });
        grid->addField(editor->widget(), {fieldLabel(field), {}, false, false});
        m_editors.push_back(editor);
    }
}

void ValueCalculator::take(const FieldChange& change)
{
    m_changes[change.key] = change;
    if (change.key == QLatin1StringView(benefit::unitCost.key)) {
        findUnitCost(change.names.value(0));
        return;
    }
    // Who has approved it makes no difference to the result, only that somebody has.
    const bool named = change.byName && !change.names.join(QString()).trimmed().isEmpty();
    m_value.record.setValue(change.key, change.byName ? (named ? Value(m_value.record.id) : Value()) : change.value);
    refresh();
}

void ValueCalculator::findUnitCost(const QString& name)
{
    const quint64 ticket = ++m_ticket;
    m_context.store
        .read<std::optional<Record>>(LaneName::Rows,
            [name](Session& session) -> Result<std::optional<Record>> {
                const RecordSchema& schema = session.schemas().of(unitcost::kind);
                ENCORE_ASSIGN(id, findByTitle(session.database(), schema, name));
                if (name.trimmed().isEmpty() || !id.valid())
                    return std::optional<Record>();
                ENCORE_ASSIGN(record, getRecord(session.database(), schema, id));
                return std::optional<Record>(std::move(record));
            })
        .then(this, [this, ticket](const Result<std::optional<Record>>& found) {
            if (ticket != m_ticket || !found)
                return;
            m_value.unitCost = *found;
            refresh();
        });
}

void ValueCalculator::refresh()
{
    m_value.value = valueOf(m_value.record, m_value.settings, m_value.cost());
    const Valuation& value = m_value.value;
    const QLocale locale;
    m_result->setValue(claimText(value, locale));
    m_result->setCaption(value.claimed ? stageLabel(value.stage) : QString());
    delete m_steps;
    m_steps = new QWidget(this);
    auto* column = new QVBoxLayout(m_steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    const auto add = [&](const QString& text, Role role) {
        auto* line = new TextLabel(text, TextStyle::Body, m_steps, role);
        line->setWordWrap(true);
        column->addWidget(line);
    };
    for (const ValueStep& step : value.steps)
        add(stepText(step, locale), Role::Text);
    for (const ValueRemark remark : value.remarks)
        add(remarkWords(remark), Role::Muted);
    if (value.hours && !value.notHeadcount)
        add(tr("Is this no headcount case? Then tick it; it is told wherever the figure goes."), Role::Muted);
    if (value.notHeadcount)
        add(notHeadcountLine(), Role::Text);
    m_stepColumn->addWidget(m_steps);
}

void ValueCalculator::store()
{
    for (FieldEditor* editor : m_editors)
        editor->commit();
    if (m_changes.empty())
        return accept();
    m_context.store
        .write(tr("calculation of a benefit"),
            [id = m_value.record.id, changes = m_changes](UnitOfWork& work) -> Status {
                RecordPatch patch;
                for (const auto& [key, change] : changes) {
                    ENCORE_ASSIGN(value, resolveChange(work, work.schemas().of(benefit::kind), change));
                    patch.values[key] = value;
                }
                return updateRecord(work, benefit::kind, id, 0, patch);
            })
        .then(this, [this](const Result<Committed>& done) {
            if (done)
                return accept();
            m_error->setText(errorText(done.error()));
            m_error->show();
        });
}

} // namespace encore
