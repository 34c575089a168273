// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/recordparts.h"

#include "model/domain/kinds.h"
#include "views/pages/record/checkpointspart.h"
#include "views/pages/record/convictionpart.h"
#include "views/pages/record/depthpart.h"
#include "views/pages/record/evidencepart.h"
#include "views/pages/record/replicationfigures.h"
#include "views/pages/record/reportspart.h"
#include "views/pages/record/rolespart.h"
#include "views/pages/record/rolluppart.h"
#include "views/pages/record/teampart.h"
#include "views/pages/record/trackpart.h"
#include "views/pages/record/usecaseparts.h"
#include "views/pages/record/valuepart.h"
#include "views/pages/record/waverow.h"
#include "views/pages/record/wherenextpart.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// How far a wave or a programme is, at the top of its own page.
class WavePart final : public RecordPart
{
public:
    WavePart(const PageContext& context, QWidget* parent) : RecordPart(parent), m_context(context)
    {
        (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    }
    void fill(const RecordView& view) override
    {
        delete m_row;
        m_row = new WaveRow({view.record, view.title, view.refTitles}, m_context, {});
        layout()->addWidget(m_row);
    }

private:
    PageContext m_context;
    WaveRow* m_row = nullptr;
};

} // namespace

std::vector<RecordPart*> headParts(Kind kind, const PageContext& context, QWidget* parent)
{
    if (kind == replication::kind)
        return {new TrackPart(context, parent)};
    if (kind == usecase::kind)
        return {new ExternalGatePart(context, parent)};
    if (kind == team::kind)
        return {new FormerTeamPart(context, parent)};
    if (kind == wave::kind || kind == programme::kind)
        return {new WavePart(context, parent)};
    return {};
}

std::vector<RecordPart*> tabParts(Kind kind, const QString& tab, const PageContext& context, QWidget* parent)
{
    if (kind == story::kind && tab == u"record")
        return {new ReplicationFigures(context, parent)};
    if (kind == replication::kind && tab == u"record")
        return {new CheckpointsPart(context, parent), new DepthPart(context, parent), new PurposePart(context, parent)};
    if (kind == replication::kind && tab == u"conviction")
        return {new ConvictionPart(context, parent)};
    if (tab == u"figures" && kind == usecase::kind)
        return {new ReportsPart(context,
            {u"state-funnel"_s, u"adoption-curve"_s, u"time-to-adopt"_s, u"does-it-last"_s}, u"use_case"_s, parent)};
    if (tab == u"figures" && kind == team::kind)
        return {new ReportsPart(context, {u"depth-of-adoption"_s, u"retired-practices"_s}, u"team"_s, parent)};
    if (tab == u"roles" && kind == usecase::kind)
        return {new RolesPart(context, parent)};
    if (tab == u"next")
        return {new WhereNextPart(context, parent)};
    return {};
}

std::vector<RecordPart*> sideParts(Kind kind, const PageContext& context, QWidget* parent)
{
    std::vector<RecordPart*> parts;
    if (kind == usecase::kind)
        parts.push_back(new MaturityPart(context, parent));
    if (kind == story::kind || kind == replication::kind || kind == usecase::kind)
        parts.push_back(new EvidencePart(context, parent));
    if (kind == benefit::kind)
        parts.push_back(new ValuePart(context, parent));
    if (hasRollup(kind))
        parts.push_back(new RollupPart(context, parent));
    return parts;
}

} // namespace encore
