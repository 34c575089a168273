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

/// The place of a code in an order; NULL when it is not there.
inline QString codeRank(const QStringList& order, const QString& value)
{
    QString out = u"CASE " + value;
    for (qsizetype i = 0; i < order.size(); ++i)
        out += u" WHEN " + inLiteral(order[i]) + u" THEN " + QString::number(i);
    return out + u" END";
}

/// The codes of a field's choices in their order.
inline QStringList codesOf(const FieldDef& field)
{
    QStringList codes;
    for (const auto& [code, label] : field.choices)
        codes << code;
    return codes;
}

/// The place of a code among the choices of its field: states sort in the order of their lives, not of the alphabet.
inline QString choiceRank(const FieldDef& field, const QString& value)
{
    return codeRank(codesOf(field), value);
}

} // namespace encore::query
