// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/metrics.h"
#include "views/widgets/textlabel.h"

#include <QVBoxLayout>

namespace encore {

/// A choice with its name above it.
template <typename Editor>
QWidget* labelled(const QString& label, Editor* editor)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    auto* name = new TextLabel(label, TextStyle::Caption, box, Role::Muted);
    name->setBuddy(editor);
    editor->setAccessibleName(label);
    column->addWidget(name);
    column->addWidget(editor);
    return box;
}

} // namespace encore
