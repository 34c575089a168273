// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/validatedialog.h"

#include "model/domain/benefit.h"
#include "model/store/benefits.h"
#include "model/store/relations.h"
#include "views/services/errortext.h"
#include "views/services/labels.h"
#include "views/widgets/dateedit.h"
#include "views/widgets/formgrid.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

ValidateDialog::ValidateDialog(const BenefitValue& value, const PageContext& context, QWidget* parent)
    : DialogFrame(tr("Validate this figure"), parent)
    , m_context(context)
    , m_id(value.record.id)
    , m_figure(new NumberEdit(this))
    , m_on(new DateEdit(this))
    , m_error(new TextLabel(QString(), TextStyle::Body, this, Role::Bad))
{
    setObjectName(u"validateDialog"_s);
    setSentence(tr("From then on the benefit stays as it is. Whoever wants to change it makes a revision, and the "
                   "validated one is kept as history."));
    const RecordSchema& schema = context.store.schemas().of(benefit::kind);
    auto* grid = new FormGrid(this);
    m_figure->setObjectName(u"validate.figure"_s);
    m_figure->setValue(value.record.get(benefit::actual));
    const QString unit = value.record.get(benefit::unit);
    const QString label = tr("Figure that holds");
    grid->addField(m_figure, {unit.isEmpty() ? label : tr("%1 (%2)").arg(label, unit), {}, true, false});
    m_on->setObjectName(u"validate.on"_s);
    m_on->setDate(PartialDate(context.store.services().clock().toLocalTime().date()));
    grid->addField(m_on, {tr("On"), {}, true, false});
    m_by = FieldEditor::make(*schema.field(u"validated_by"), context, grid);
    m_by->widget()->setObjectName(u"validate.by"_s);
    connect(m_by, &FieldEditor::edited, this, [this](const FieldChange& change) { m_who = change; });
    grid->addField(m_by->widget(), {tr("Who has validated it"), {}, true, true});
    body()->addWidget(grid);
    m_error->setWordWrap(true);
    m_error->hide();
    body()->addWidget(m_error);
    addCloseButton(tr("Cancel"));
    Button* accept = addButton(u"validate.accept"_s, tr("Validate"), ButtonLook::Primary);
    connect(accept, &Button::clicked, this, &ValidateDialog::store);
}

void ValidateDialog::store()
{
    m_by->commit();
    const auto on = m_on->date();
    const auto figure = m_figure->value();
    if (!on || on->isEmpty() || m_who.key.isEmpty() || !figure) {
        m_error->setText(tr("Give the figure, the day and the person."));
        m_error->show();
        return;
    }
    m_context.store
        .write(tr("validation of a benefit"),
            [id = m_id, who = m_who, on = *on, figure](UnitOfWork& work) -> Status {
                ENCORE_ASSIGN(value, resolveChange(work, work.schemas().of(benefit::kind), who));
                const auto* by = std::get_if<RecordId>(&value);
                return validateBenefit(work, id, by ? *by : RecordId(), on, figure);
            })
        .then(this, [this](const Result<Committed>& done) {
            if (done)
                return accept();
            m_error->setText(errorText(done.error()));
            m_error->show();
        });
}

} // namespace encore
