// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/painfinderdialog.h"

#include "model/domain/painpoint.h"
#include "model/store/records.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/formgrid.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

PainFinderDialog::PainFinderDialog(const PageContext& context, QWidget* parent)
    : DialogFrame(tr("Where could a use case help?"), parent)
    , m_context(context)
{
    setObjectName(u"painFinderDialog"_s);
    setLeastWidth(620);
    setSentence(tr("Walk through the places where trouble hides, best with the people who do the work. Write down what "
                   "you find, leave empty what there is not."));
    auto* form = new FormGrid(this);
    form->setMaximumColumns(1);
    const FieldDef& category = *context.store.schemas().of(painpoint::kind).field(u"category");
    for (const auto& [code, label] : category.choices) {
        auto* line = new QLineEdit(form);
        line->setObjectName(u"pain/"_s + code);
        form->addField(line, {choiceLabel(category, code), {}, false, true});
        connect(line, &QLineEdit::textChanged, this, &PainFinderDialog::showCount);
        m_lines.emplace_back(code, line);
    }
    body()->addWidget(form);
    addCloseButton(tr("Cancel"));
    m_add = addButton(u"pain.add"_s, QString(), ButtonLook::Primary);
    connect(m_add, &Button::clicked, this, &PainFinderDialog::accept);
    showCount();
}

void PainFinderDialog::showCount()
{
    const auto count =
        int(std::ranges::count_if(m_lines, [](const auto& each) { return !each.second->text().trimmed().isEmpty(); }));
    m_add->setText(
        count > 0 ? tr("Add %1").arg(countOf(m_context.store.schemas().of(painpoint::kind), count)) : tr("Add"));
    m_add->setEnabled(count > 0);
}

void PainFinderDialog::accept()
{
    std::vector<std::pair<QString, QString>> found;
    for (const auto& [code, line] : m_lines) {
        if (!line->text().trimmed().isEmpty())
            found.emplace_back(code, line->text().trimmed());
    }
    if (found.empty())
        return;
    m_context.write(
        this, tr("pain points that were found"),
        [found](UnitOfWork& work) -> Status {
            for (const auto& [code, name] : found) {
                Record record;
                record.kind = painpoint::kind;
                record.set(painpoint::name, name);
                record.set(painpoint::category, code);
                ENCORE_ASSIGN(id, addRecord(work, record));
                Q_UNUSED(id)
            }
            return {};
        },
        {}, [this](const Committed&) { QDialog::accept(); });
}

} // namespace encore
