// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/record/trackpart.h"

namespace encore {

class Button;
class ProgressLine;
class TextLabel;

/// How many of a team's members use it, against how many should before it counts as adopted; and up to whom it is accepted.
class DepthPart final : public OutlookPart
{
    Q_OBJECT

public:
    DepthPart(const PageContext& context, QWidget* parent);

protected:
    void show(const ReplicationOutlook& outlook) override;

private:
    TextLabel* m_text;
    ProgressLine* m_line;
    Button* m_edit;
};

} // namespace encore
