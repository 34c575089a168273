// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/benefitvalue.h"
#include "views/pages/record/latepart.h"

class QVBoxLayout;

namespace encore {

class Card;

/// What a benefit is worth and how far finance believes it, with the ways to calculate, validate and revise it.
class ValuePart final : public LatePart
{
    Q_OBJECT

public:
    ValuePart(const PageContext& context, QWidget* parent);

    bool knows(const QString& part) const override;
    bool focusPart(const QString& part) override;

protected:
    void load() override;

private:
    void show(const BenefitValue& value);
    void addFigure(QVBoxLayout* column);
    void addHistory(QVBoxLayout* column);
    void addActions(QVBoxLayout* column);
    void addAction(QVBoxLayout* column, const QString& name, const QString& text, const std::function<void()>& run);
    void addNote(QVBoxLayout* column, const QString& text, bool strong = false);
    void calculate();
    void revise();

    PageContext m_context;
    Card* m_card;
    QWidget* m_content = nullptr;
    BenefitValue m_value;
    quint64 m_ticket = 0;
};

} // namespace encore
