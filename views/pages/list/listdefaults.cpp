// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/list/listdefaults.h"

#include "model/domain/kinds.h"
#include "model/insight/crosstable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

struct ListForm
{
    Kind kind;
    QStringList columns;
    QStringList facets;
};

const ListForm& formOf(Kind kind)
{
    static const std::vector<ListForm> forms{
        {story::kind, {u"teams"_s, u"people"_s, u"state"_s, u"key_figure"_s},
            {u"state"_s, u"permission"_s, u"kind"_s, u"teams"_s, u"themes"_s, u"functions"_s, u"outcome"_s,
                u"use_case"_s}},
        {usecase::kind, {u"maturity"_s, u"adoption"_s, u"owner"_s},
            {u"maturity"_s, u"themes"_s, u"functions"_s, u"audience"_s, u"owner"_s}},
        {replication::kind, {u"state"_s, u"owner"_s, u"next_action"_s},
            {u"state"_s, u"use_case"_s, u"team"_s, u"priority"_s, u"reason"_s}},
        {person::kind, {u"role"_s, u"team"_s, u"privacy"_s}, {u"team"_s, u"privacy"_s, u"tags"_s}},
        {team::kind, {u"kind"_s, u"parent"_s, u"lead"_s, u"size"_s}, {u"kind"_s, u"parent"_s, u"functions"_s}},
        {quote::kind, {u"person"_s, u"role"_s, u"story"_s, u"permission"_s}, {u"permission"_s, u"source"_s}},
        {benefit::kind, {u"type"_s, u"class"_s, u"baseline"_s, u"actual"_s, u"unit"_s, u"story"_s},
            {u"type"_s, u"class"_s, u"story"_s}},
        {contribution::kind, {u"role"_s, u"story"_s, u"recognised"_s}, {u"role"_s, u"recognised"_s}},
        {tag::kind, {u"colour"_s, u"updated_at"_s}, {}},
        {attachment::kind, {u"caption"_s, u"media_type"_s, u"size"_s, u"story"_s}, {u"media_type"_s}},
        {source::kind, {u"origin"_s, u"path"_s, u"licence"_s, u"url"_s}, {u"origin"_s, u"licence"_s}},
        {savedview::kind, {u"page"_s, u"query"_s}, {u"page"_s}},
        {programme::kind, {u"status"_s, u"change_lead"_s, u"target_count"_s, u"target_by"_s},
            {u"status"_s, u"approach"_s, u"change_lead"_s}},
        {goal::kind, {u"code"_s, u"level"_s, u"owner"_s, u"period"_s}, {u"level"_s, u"owner"_s}},
        {painpoint::kind, {u"category"_s, u"teams"_s, u"measures"_s}, {u"category"_s, u"teams"_s}},
        {idea::kind, {u"state"_s, u"kind"_s, u"person"_s, u"story"_s, u"votes"_s},
            {u"state"_s, u"kind"_s, u"origin"_s, u"person"_s, u"team"_s}},
        {wave::kind, {u"use_case"_s, u"target_count"_s, u"target_by"_s, u"owner"_s},
            {u"programme"_s, u"use_case"_s, u"owner"_s}},
        {checkpoint::kind, {u"kind"_s, u"planned_on"_s, u"done_on"_s, u"verdict"_s, u"decision"_s},
            {u"kind"_s, u"verdict"_s, u"decision"_s}},
        {adaptation::kind, {u"replication"_s, u"component"_s, u"core"_s, u"reason"_s},
            {u"reason"_s, u"level"_s, u"core"_s}},
        {barrier::kind, {u"category"_s, u"severity"_s, u"status"_s, u"owner"_s},
            {u"status"_s, u"category"_s, u"owner"_s}},
        {stance::kind, {u"stance"_s, u"noted_on"_s, u"influence"_s, u"replication"_s}, {u"stance"_s, u"reason"_s}},
        {conviction::kind,
            {u"goal_worth"_s, u"reliable"_s, u"operable"_s, u"help"_s, u"benefit"_s, u"no_alternative"_s}, {}},
        {accommodation::kind, {u"replication"_s, u"granted_to"_s, u"until"_s, u"kept"_s}, {u"kept"_s}},
        {sideeffect::kind, {u"sign"_s, u"likelihood"_s, u"impact"_s, u"finance_chance"_s, u"occurred"_s},
            {u"sign"_s, u"occurred"_s, u"cost_reduction"_s}},
        {retiredpractice::kind, {u"replication"_s, u"stop_planned"_s, u"stopped_on"_s, u"proof"_s}, {u"use_case"_s}},
        {reading::kind, {u"benefit"_s, u"value"_s, u"phase"_s}, {u"phase"_s}},
        {cost::kind, {u"type"_s, u"amount"_s, u"frequency"_s, u"spent_on"_s, u"replication"_s},
            {u"type"_s, u"frequency"_s}},
        {evidence::kind, {u"type"_s, u"strength"_s, u"independence"_s, u"story"_s, u"replication"_s},
            {u"type"_s, u"strength"_s, u"independence"_s}},
        {gap::kind, {u"kind"_s, u"state"_s, u"from_team"_s, u"to_team"_s}, {u"state"_s, u"kind"_s, u"from_team"_s}},
        {decision::kind, {u"due"_s, u"decided_on"_s, u"decided_by"_s, u"programme"_s},
            {u"decided_by"_s, u"programme"_s}},
        {task::kind, {u"due"_s, u"owner"_s, u"done_on"_s}, {u"owner"_s, u"programme"_s}},
        {unitcost::kind, {u"unit"_s, u"amount"_s, u"valid_from"_s, u"approved_by"_s}, {u"approved_by"_s}},
        {exchangerate::kind, {u"counter"_s, u"rate"_s, u"rate_on"_s, u"source"_s}, {}},
        {snooze::kind, {u"until"_s, u"reason"_s}, {}},
        {rolevalue::kind, {u"use_case"_s, u"applies"_s, u"gain"_s, u"effort"_s}, {u"use_case"_s, u"applies"_s}},
    };
    static const ListForm plain{Kind{}, {u"updated_at"_s}, {}};
    const auto found = std::ranges::find(forms, kind, &ListForm::kind);
    return found == forms.end() ? plain : *found;
}

} // namespace

bool isMadeHere(Kind kind)
{
    return kind != attachment::kind && kind != source::kind && kind != snooze::kind;
}

QStringList defaultColumns(Kind kind)
{
    return formOf(kind).columns;
}

QStringList defaultFacets(Kind kind)
{
    return formOf(kind).facets;
}

QStringList boardFields(const RecordSchema& schema)
{
    QStringList fields;
    for (const FieldDef& field : schema.fields()) {
        if (field.type != FieldType::Choice || field.is(Hidden) || field.is(Derived))
            continue;
        const bool first = field.key == u"state"_s || field.key == u"maturity"_s || field.key == u"status"_s;
        fields.insert(first ? 0 : fields.size(), field.key);
    }
    return fields;
}

QStringList defaultSides(const RecordSchema& schema)
{
    const QStringList possible = crossFields(schema);
    for (const QStringList& sides : {QStringList{u"use_case"_s, u"team"_s}, QStringList{u"themes"_s, u"teams"_s},
             QStringList{u"themes"_s, u"functions"_s}}) {
        if (possible.contains(sides[0]) && possible.contains(sides[1]))
            return sides;
    }
    return possible.size() < 2 ? QStringList() : possible.first(2);
}

} // namespace encore
