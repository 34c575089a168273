// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/valueunits.h"
#include "views/dialogs/dialogframe.h"
#include "views/services/page.h"

class QLineEdit;

namespace encore {

class FormGrid;
class NumberEdit;

/// How this portfolio counts value: the length of a year of work, the currency of totals, the weights of evidence. Each has its effect at
/// once and can be undone.
class ValueSettingsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    ValueSettingsDialog(const ValueSettings& settings, const PageContext& context, QWidget* parent);

private:
    void addNumber(FormGrid* grid, const QString& key, const QString& label, double value, double most);
    void addWeights(FormGrid* grid);
    void keepWeights();
    void keep(const QString& key, const QString& value);

    PageContext m_context;
    ValueSettings m_settings;
    std::vector<NumberEdit*> m_weights;
};

} // namespace encore
