// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/recordparts.h"

#include "model/domain/kinds.h"
#include "views/pages/record/evidencepart.h"
#include "views/pages/record/replicationfigures.h"
#include "views/pages/record/rolluppart.h"
#include "views/pages/record/valuepart.h"

using namespace Qt::StringLiterals;

namespace encore {

std::vector<RecordPart*> headParts(Kind kind, const PageContext& context, QWidget* parent)
{
    Q_UNUSED(kind)
    Q_UNUSED(context)
    Q_UNUSED(parent)
    return {};
}

std::vector<RecordPart*> tabParts(Kind kind, const QString& tab, const PageContext& context, QWidget* parent)
{
    if (kind == story::kind && tab == u"record")
        return {new ReplicationFigures(context, parent)};
    return {};
}

std::vector<RecordPart*> sideParts(Kind kind, const PageContext& context, QWidget* parent)
{
    std::vector<RecordPart*> parts;
    if (kind == story::kind || kind == replication::kind || kind == usecase::kind)
        parts.push_back(new EvidencePart(context, parent));
    if (kind == benefit::kind)
        parts.push_back(new ValuePart(context, parent));
    if (hasRollup(kind))
        parts.push_back(new RollupPart(context, parent));
    return parts;
}

} // namespace encore
