// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/rollup.h"
#include "views/pages/record/latepart.h"

class QVBoxLayout;

namespace encore {

class Card;

/// What a story, replication, use case, team, goal or programme is worth: hard money, time and soft units side by side.
class RollupPart final : public LatePart
{
    Q_OBJECT

public:
    RollupPart(const PageContext& context, QWidget* parent);

protected:
    void load() override;

private:
    void show(const ValueRollup& rollup);
    void addTotal(QVBoxLayout* column, const ValueTotal& total);
    void addNote(QVBoxLayout* column, const QString& text);

    PageContext m_context;
    Card* m_card;
    QWidget* m_content = nullptr;
    ValueRollup m_rollup;
    quint64 m_ticket = 0;
};

} // namespace encore
