// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/record/recordpart.h"

namespace encore {

class Banner;

/// On the page of a team that exists no longer: until when, and what came out of it.
class FormerTeamPart final : public RecordPart
{
    Q_OBJECT

public:
    FormerTeamPart(const PageContext& context, QWidget* parent);

    void fill(const RecordView& view) override;

private:
    PageContext m_context;
    Banner* m_banner;
};

} // namespace encore
