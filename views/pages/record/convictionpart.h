// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/record/recordpart.h"

namespace encore {

class Button;
class ScoreBars;
class TextLabel;

/// Under which of the six conditions a team is convinced, as of the last time that somebody asked; the lowest one is named, with what helps
/// most there.
class ConvictionPart final : public RecordPart
{
    Q_OBJECT

public:
    ConvictionPart(const PageContext& context, QWidget* parent);

    void fill(const RecordView& view) override;

private:
    PageContext m_context;
    ScoreBars* m_bars;
    TextLabel* m_when;
    TextLabel* m_lowest;
    Button* m_plan;
    RecordView m_view;
    QString m_action; ///< what is proposed, for the task
};

} // namespace encore
