// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/recordparts.h"

#include "model/domain/kinds.h"

using namespace Qt::StringLiterals;

namespace encore {

std::vector<RecordPart*> headParts(Kind kind, const PageContext& context, QWidget* parent)
{
    Q_UNUSED(kind) Q_UNUSED(context) Q_UNUSED(parent)
    return {};
}

std::vector<RecordPart*> tabParts(Kind kind, const QString& tab, const PageContext& context, QWidget* parent)
{
    Q_UNUSED(kind) Q_UNUSED(tab) Q_UNUSED(context) Q_UNUSED(parent)
    return {};
}

std::vector<RecordPart*> sideParts(Kind kind, const PageContext& context, QWidget* parent)
{
    Q_UNUSED(kind) Q_UNUSED(context) Q_UNUSED(parent)
    return {};
}

} // namespace encore
