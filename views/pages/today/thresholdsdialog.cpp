// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/today/thresholdsdialog.h"

#include "model/store/portfoliothresholds.h"
#include "views/services/labels.h"
#include "views/widgets/formgrid.h"
#include "views/widgets/numberedit.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

ThresholdsDialog::ThresholdsDialog(const Thresholds& thresholds, const PageContext& context, QWidget* parent)
    : DialogFrame(tr("When to speak up"), parent)
    , m_context(context)
{
    static constexpr int kWidth = 640;
    static constexpr int kHeight = 560; // or what larger text asks for
    setObjectName(u"thresholdsDialog"_s);
    setSentence(
        tr("These figures belong to the portfolio. The rules of replications and the lists of Today follow them."));
    auto* grid = new FormGrid(this);
    for (const ThresholdSpec& spec : thresholdSpecs()) {
        auto* edit = new NumberEdit(grid);
        const QString key(spec.key);
        edit->setObjectName(u"thresholds."_s + key);
        edit->setWhole(true);
        edit->setRange(spec.least, spec.most);
        edit->setValue(thresholds.*spec.value);
        edit->setEnabled(!context.store.readOnly());
        connect(edit, &NumberEdit::valueEdited, this, [this, key](std::optional<double> number) {
            if (number)
                keep(key, int(*number));
        });
        connect(
            edit, &NumberEdit::errorChanged, grid, [grid, edit](const QString& error) { grid->setError(edit, error); });
        const QString label = translated(QString::fromUtf8(spec.label));
        grid->addField(edit, {spec.percent ? tr("%1 (%)").arg(label) : tr("%1 (days)").arg(label), {}, false, false});
    }
    body()->addWidget(grid);
    body()->addStretch(1);
    addCloseButton(tr("Close"))->setLook(ButtonLook::Primary);
    resize(kWidth, kHeight);
}

void ThresholdsDialog::keep(const QString& key, int value)
{
    WriteOptions options;
    options.joinKey = u"settings/thresholds/"_s + key;
    m_context.write(
        this, tr("change of when to speak up"),
        [key, value](UnitOfWork& work) { return setThreshold(work, key, value); }, options);
}

} // namespace encore
