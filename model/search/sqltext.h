// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/queryfield.h"

// Small pieces of SQL that several writers need.
namespace encore::query {

/// A text as an SQL literal.
inline QString inLiteral(QString text)
{
    text.replace(u'\'', QStringLiteral("''"));
    return u'\'' + text + u'\'';
}

/// The place of a code among the choices of its field: states sort in the order of their lives, not of the alphabet.
inline QString choiceRank(const FieldDef& field, const QString& value)
{
    QString out = u"CASE " + value;
    for (size_t i = 0; i < field.choices.size(); ++i)
        out += u" WHEN " + inLiteral(field.choices[i].first) + u" THEN " + QString::number(i);
    return out + u" END";
}

} // namespace encore::query
