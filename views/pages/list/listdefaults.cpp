// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/list/listdefaults.h"

#include "model/domain/kinds.h"
#include "model/search/grouping.h"

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
    };
    static const ListForm plain{Kind{}, {u"updated_at"_s}, {}};
    const auto found = std::ranges::find(forms, kind, &ListForm::kind);
    return found == forms.end() ? plain : *found;
}

} // namespace

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
        const bool first = field.key == u"state"_s || field.key == u"maturity"_s;
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
