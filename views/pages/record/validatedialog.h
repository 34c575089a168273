// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/benefitvalue.h"
#include "views/dialogs/dialogframe.h"
#include "views/forms/fieldeditor.h"

namespace encore {

class DateEdit;
class NumberEdit;
class TextLabel;

/// Finance says that a figure holds: which, who and when.
class ValidateDialog final : public DialogFrame
{
    Q_OBJECT

public:
    ValidateDialog(const BenefitValue& value, const PageContext& context, QWidget* parent);

private:
    void store();

    PageContext m_context;
    RecordId m_id;
    NumberEdit* m_figure;
    FieldEditor* m_by;
    DateEdit* m_on;
    TextLabel* m_error;
    FieldChange m_who;
};

} // namespace encore
