// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/maturityrules.h"
#include "views/pages/record/recordpart.h"

namespace encore {

class Banner;
class Button;
class Card;
class TextLabel;

/// How far a use case is proven: what it is marked as, what its instances say, why, and what the next step needs. A person confirms.
class MaturityPart final : public RecordPart
{
    Q_OBJECT

public:
    MaturityPart(const PageContext& context, QWidget* parent);

    void fill(const RecordView& view) override;

private:
    void show(const MaturityAdvice& advice);
    QWidget* makeMissing(const Missing& missing);

    PageContext m_context;
    RecordView m_view;
    MaturityAdvice m_advice;
    Card* m_card;
    TextLabel* m_now;
    TextLabel* m_reason;
    Button* m_confirm;
    TextLabel* m_nextHead;
    QWidget* m_missing = nullptr;
    quint64 m_ticket = 0;
};

/// Internal before external: says when a use case that reaches outside is in use nowhere inside yet.
class ExternalGatePart final : public RecordPart
{
    Q_OBJECT

public:
    ExternalGatePart(const PageContext& context, QWidget* parent);

    void fill(const RecordView& view) override;

private:
    PageContext m_context;
    Banner* m_banner;
};

} // namespace encore
