// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/services/relatedlink.h"

#include "model/domain/kinds.h"

using namespace Qt::StringLiterals;

namespace encore {

RelatedLink relatedLink(const RecordRow& row)
{
    RelatedLink link{{row.record.kind, row.record.id}, row.title.simplified()};
    if (row.record.kind != contribution::kind)
        return link;
    for (const QString& to : {u"story"_s, u"use_case"_s, u"replication"_s}) {
        const auto* id = std::get_if<RecordId>(&row.record.value(to));
        const auto titles = row.refTitles.find(to);
        if (id && titles != row.refTitles.end())
            link = {{*kindOf(to), *id}, titles->second.value(0).simplified()};
    }
    return link;
}

} // namespace encore
