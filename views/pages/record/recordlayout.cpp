// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/recordlayout.h"

#include "model/domain/kinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("encore", source);
}

std::vector<RecordTab> tabsOfReplication()
{
    return {{u"record"_s, tr("Progress"), {task::kind, decision::kind}},
        {u"adaptations"_s, tr("Adaptations"), {adaptation::kind, accommodation::kind}},
        {u"obstacles"_s, tr("Obstacles"), {barrier::kind, sideeffect::kind}},
        {u"conviction"_s, tr("Conviction"), {conviction::kind, stance::kind}},
        {u"stopped"_s, tr("Stopped"), {retiredpractice::kind}},
        {u"value"_s, tr("Value"), {benefit::kind, evidence::kind, cost::kind, story::kind}}};
}

std::vector<RecordTab> tabsOfUseCase()
{
    return {{u"record"_s, {}, {quote::kind}}, {u"instances"_s, tr("Known instances"), {replication::kind}},
        {u"next"_s, tr("Where next?"), {}}, {u"roles"_s, tr("Roles"), {rolevalue::kind}},
        {u"obstacles"_s, tr("Risks"), {sideeffect::kind, barrier::kind, retiredpractice::kind, cost::kind, gap::kind}},
        {u"plans"_s, tr("Plans"), {wave::kind, idea::kind, task::kind, decision::kind}},
        {u"figures"_s, tr("Figures"), {}}};
}

} // namespace

std::vector<RecordTab> recordTabs(Kind kind)
{
    if (kind == replication::kind)
        return tabsOfReplication();
    if (kind == usecase::kind)
        return tabsOfUseCase();
    if (kind == story::kind)
        return {{u"record"_s, {}, {quote::kind}}, {u"evidence"_s, tr("Evidence"), {evidence::kind, sideeffect::kind}},
            {u"leads"_s, tr("Where it leads"), {idea::kind, task::kind}}};
    if (kind == team::kind)
        return {{u"record"_s, {}, {}}, {u"instances"_s, tr("Use cases here"), {replication::kind}},
            {u"next"_s, tr("What next?"), {}},
            {u"obstacles"_s, tr("Barriers and stances"), {barrier::kind, stance::kind, task::kind}},
            {u"figures"_s, tr("Figures"), {}}};
    if (kind == programme::kind)
        return {{u"record"_s, {}, {wave::kind}}, {u"plans"_s, tr("Decisions and tasks"), {decision::kind, task::kind}},
            {u"obstacles"_s, tr("Stances and costs"), {stance::kind, cost::kind}}};
    if (kind == person::kind)
        return {{u"record"_s, {}, {}}, {u"stances"_s, tr("Stances and tasks"), {stance::kind, task::kind}}};
    if (kind == wave::kind)
        return {{u"record"_s, {}, {replication::kind}}};
    if (kind == painpoint::kind)
        return {{u"record"_s, {}, {usecase::kind}}};
    if (kind == benefit::kind)
        return {{u"record"_s, {}, {reading::kind, evidence::kind}}};
    return {{u"record"_s, {}, {}}};
}

} // namespace encore
