// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace encore::query {

/// A value after "field:".
struct LexedValue
{
    QString text;
    bool quoted = false;
    qsizetype position = 0;
    qsizetype length = 0;
};

/// One piece of a query text. A field with its comparison and values is one token.
struct Token
{
    enum class Type { Word, Phrase, Field, Not, Or, And, Open, Close };
    Type type = Type::Word;
    QString text; ///< the word, the phrase or the field's name
    QString op;   ///< "", "<", "<=", ">", ">=", "="
    std::vector<LexedValue> values;
    bool closed = true;      ///< false: the text ended inside quotes
    bool commaAtEnd = false; ///< "state:draft," — a value is still to come
    qsizetype position = 0;
    qsizetype length = 0;
    qsizetype end() const { return position + length; }
};

/// Cuts a query text into tokens; every text can be cut. Control characters and halves of surrogate pairs count as blanks.
std::vector<Token> tokens(QStringView text);

} // namespace encore::query
