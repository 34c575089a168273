// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/ownfieldtype.h"

#include "model/domain/kinds.h"

using namespace Qt::StringLiterals;

namespace encore {

QString storedType(const FieldDef& field)
{
    const QString key = fieldTypeKey(field.type);
    return field.target.isEmpty() ? key : QString(key + u':' + field.target);
}

void setStoredType(FieldDef& field, QStringView stored)
{
    const qsizetype colon = stored.indexOf(u':');
    field.type = fieldTypeFromKey(colon < 0 ? stored : stored.left(colon));
    field.target = colon < 0 ? QString() : stored.mid(colon + 1).toString();
    // A relation to nothing that is known is kept as the text that it is.
    if ((field.type == FieldType::Ref || field.type == FieldType::RefList) && !kindOf(field.target))
        setStoredType(field, u"text");
}

QString ownFieldsText(const Schemas& schemas)
{
    QString text;
    for (const RecordSchema& schema : schemas.all()) {
        for (const FieldDef& field : schema.fields()) {
            if (!field.custom)
                continue;
            text += schema.table() + u'\t' + field.key + u'\t' + field.label + u'\t' + storedType(field);
            for (const auto& choice : field.choices)
                text += u'\t' + choice.first;
            text += u'\n';
        }
    }
    return text;
}

} // namespace encore
