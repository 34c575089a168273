// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/benefitvalue.h"
#include "views/dialogs/dialogframe.h"
#include "views/forms/fieldeditor.h"

class QVBoxLayout;

namespace encore {

class FormGrid;
class KeyFigure;
class TextLabel;

/// The value calculator: improvement × volume × unit cost, with the result and the way to it while one types. Nothing is stored before the
/// figures are taken over.
class ValueCalculator final : public DialogFrame
{
    Q_OBJECT

public:
    ValueCalculator(const BenefitValue& value, const std::map<QString, QStringList>& refTitles,
        const PageContext& context, QWidget* parent);

private:
    void addFields(FormGrid* grid, const std::map<QString, QStringList>& refTitles);
    void take(const FieldChange& change);
    void findUnitCost(const QString& name);
    void refresh();
    void store();

    PageContext m_context;
    BenefitValue m_value; ///< as it would be
    std::map<QString, FieldChange> m_changes;
    std::vector<FieldEditor*> m_editors;
    KeyFigure* m_result;
    QWidget* m_steps = nullptr;
    QVBoxLayout* m_stepColumn;
    TextLabel* m_error;
    quint64 m_ticket = 0;
};

} // namespace encore
