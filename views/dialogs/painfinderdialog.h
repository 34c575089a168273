// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/dialogframe.h"
#include "views/services/page.h"

class QLineEdit;

namespace encore {

/// The opportunity finder: the places where a use case may help, one after the other, each with a line for what one finds there. All that
/// is written becomes pain points in one step.
class PainFinderDialog final : public DialogFrame
{
    Q_OBJECT

public:
    PainFinderDialog(const PageContext& context, QWidget* parent);

private:
    void showCount();
    void accept() override;

    PageContext m_context;
    std::vector<std::pair<QString, QLineEdit*>> m_lines; ///< by category
    Button* m_add;
};

} // namespace encore
