// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/thresholds.h"
#include "views/dialogs/dialogframe.h"
#include "views/services/page.h"

namespace encore {

/// When rules and work lists of this portfolio speak up. Each figure has its effect at once and can be undone.
class ThresholdsDialog final : public DialogFrame
{
    Q_OBJECT

public:
    ThresholdsDialog(const Thresholds& thresholds, const PageContext& context, QWidget* parent);

private:
    void keep(const QString& key, int value);

    PageContext m_context;
};

} // namespace encore
