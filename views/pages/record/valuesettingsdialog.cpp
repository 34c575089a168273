// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/valuesettingsdialog.h"

#include "model/domain/evidencerules.h"
#include "model/store/valuesettings.h"
#include "views/services/labels.h"
#include "views/widgets/formgrid.h"
#include "views/widgets/numberedit.h"
#include "views/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 620;
constexpr qsizetype kCodeLength = 3;

} // namespace

ValueSettingsDialog::ValueSettingsDialog(const ValueSettings& settings, const PageContext& context, QWidget* parent)
    : DialogFrame(tr("How value is counted"), parent)
    , m_context(context)
    , m_settings(settings)
{
    setObjectName(u"valueSettings"_s);
    resize(kWidth, kHeight);
    setSentence(tr("These figures belong to the portfolio. Every total follows them, and the explanations name them."));
    auto* grid = new FormGrid(this);
    for (const ValueSettingSpec& spec : valueSettingSpecs()) {
        if (spec.most > 0)
            addNumber(grid, QString(spec.key), translated(QString::fromUtf8(spec.label)),
                spec.text(settings).toDouble(), spec.most);
    }
    auto* currency = new QLineEdit(settings.currency, grid);
    currency->setObjectName(u"valueSettings.currency"_s);
    currency->setMaxLength(int(kCodeLength));
    currency->setPlaceholderText(tr("that of most figures"));
    connect(currency, &QLineEdit::editingFinished, this, [this, currency] {
        const QString code = currency->text().trimmed().toUpper();
        if ((code.isEmpty() || code.size() == kCodeLength) && code != m_settings.currency) {
            m_settings.currency = code;
            keep(u"currency"_s, code);
        }
    });
    grid->addField(currency, {tr("Currency of totals"), tr("EUR, USD, CHF …"), false, false});
    body()->addWidget(grid);
    body()->addWidget(new TextLabel(tr("What counts of a claim"), TextStyle::Section, this));
    auto* weights = new FormGrid(this);
    addWeights(weights);
    body()->addWidget(weights);
    auto* scale =
        new TextLabel(translated(QString::fromUtf8(kEvidenceScaleText)), TextStyle::Caption, this, Role::Muted);
    scale->setWordWrap(true);
    body()->addWidget(scale);
    addCloseButton(tr("Close"))->setLook(ButtonLook::Primary);
}

void ValueSettingsDialog::addNumber(FormGrid* grid, const QString& key, const QString& label, double value, double most)
{
    auto* edit = new NumberEdit(grid);
    edit->setObjectName(u"valueSettings."_s + key);
    edit->setRange(1, most);
    edit->setValue(value);
    connect(edit, &NumberEdit::valueEdited, this,
        [this, key](std::optional<double> number) { keep(key, number ? QString::number(*number) : QString()); });
    connect(edit, &NumberEdit::errorChanged, grid, [grid, edit](const QString& error) { grid->setError(edit, error); });
    grid->addField(edit, {label, {}, false, false});
}

void ValueSettingsDialog::addWeights(FormGrid* grid)
{
    for (size_t level = 0; level < m_settings.evidenceWeights.size(); ++level) {
        auto* edit = new NumberEdit(grid);
        edit->setObjectName(u"valueSettings.weight%1"_s.arg(level));
        edit->setRange(0, 1);
        edit->setValue(m_settings.evidenceWeights[level]);
        connect(edit, &NumberEdit::valueEdited, this, &ValueSettingsDialog::keepWeights);
        connect(
            edit, &NumberEdit::errorChanged, grid, [grid, edit](const QString& error) { grid->setError(edit, error); });
        grid->addField(edit,
            {tr("%1 · %2").arg(QString::number(level), translated(QString::fromUtf8(evidenceName(int(level))))), {},
                false, false});
        m_weights.push_back(edit);
    }
}

void ValueSettingsDialog::keepWeights()
{
    QStringList parts;
    for (size_t level = 0; level < m_weights.size(); ++level)
        parts << QString::number(m_weights[level]->value().value_or(m_settings.evidenceWeights[level]));
    keep(u"evidence_weights"_s, parts.join(u';'));
}

void ValueSettingsDialog::keep(const QString& key, const QString& value)
{
    WriteOptions options;
    options.joinKey = u"settings/value/"_s + key;
    m_context.write(
        this, tr("change of how value is counted"),
        [key, value](UnitOfWork& work) { return setValueSetting(work, key, value); }, options);
}

} // namespace encore
