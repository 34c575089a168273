// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/dialogframe.h"

class QListWidget;

namespace encore {

/// In which form a new story shall be told: each template with the sections it asks for.
class TemplateDialog final : public DialogFrame
{
    Q_OBJECT

public:
    explicit TemplateDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& templateKey);

private:
    void showSections();
    void choose();

    QListWidget* m_list;
    TextLabel* m_sections;
};

} // namespace encore
