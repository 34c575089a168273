// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/evidencerules.h"
#include "views/pages/record/latepart.h"

namespace encore {

class Card;

/// How well a story, replication or use case is proven, and what would raise it.
class EvidencePart final : public LatePart
{
    Q_OBJECT

public:
    EvidencePart(const PageContext& context, QWidget* parent);

protected:
    void load() override;

private:
    void show(const EvidenceLevel& level);

    PageContext m_context;
    Card* m_card;
    QWidget* m_content = nullptr;
    quint64 m_ticket = 0;
};

} // namespace encore
