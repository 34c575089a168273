// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/dialogframe.h"

namespace encore {

/// What this program is: version, licence, and what it is built on.
class AboutDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace encore
