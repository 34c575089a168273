// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/queryfacet.h"

#include "model/search/queryfield.h"
#include "model/search/querylexer.h"
#include "model/search/querynode.h"

using namespace Qt::StringLiterals;

namespace encore {

using namespace query;

namespace {

// "team" and "teams" are one field.
QString facetName(QStringView field)
{
    const QString folded = foldedName(field);
    return folded.endsWith(u's') ? folded.chopped(1) : folded;
}

struct Outline
{
    std::vector<Token> facets; ///< terms of the field that hold for the whole query
    bool alternatives = false; ///< an "or" outside of parentheses
    int open = 0;              ///< parentheses left open
    bool quoteOpen = false;
};

Outline outlineOf(const QString& text, const QString& field)
{
    Outline out;
    const QString wanted = facetName(field);
    bool negated = false;
    for (const Token& token : tokens(text)) {
        if (token.type == Token::Type::Open)
            ++out.open;
        else if (token.type == Token::Type::Close)
            out.open = std::max(0, out.open - 1);
        else if (token.type == Token::Type::Or && out.open == 0)
            out.alternatives = true;
        else if (token.type == Token::Type::Field && out.open == 0 && !negated && facetName(token.text) == wanted
            && token.op.size() < 2 && token.op != "<"_L1 && token.op != ">"_L1)
            out.facets.push_back(token);
        negated = token.type == Token::Type::Not;
        out.quoteOpen = out.quoteOpen || !token.closed;
    }
    if (out.alternatives)
        out.facets.clear();
    return out;
}

} // namespace

QString withFacet(const QString& query, const QString& field, const QStringList& codes)
{
    const Outline outline = outlineOf(query, field);
    QString text = query;
    if (outline.quoteOpen)
        text += u'"';
    text += QString(outline.open, u')');
    QStringList values;
    for (const QString& code : codes)
        values << quotedValue(code);
    const QString term = values.isEmpty() ? QString() : QString(field + u':' + values.join(u','));
    const bool replaces = !outline.facets.empty();
    for (size_t i = outline.facets.size(); i-- > 0;) {
        const Token& former = outline.facets[i];
        qsizetype from = former.position;
        const qsizetype end = outline.quoteOpen && former.end() == query.size() ? text.size() : former.end();
        const bool keepsPlace = i == 0 && !term.isEmpty();
        // A removed term takes the blank before it along.
        while (!keepsPlace && from > 0 && text[from - 1].isSpace())
            --from;
        text.replace(from, end - from, keepsPlace ? term : QString());
    }
    if (replaces || term.isEmpty())
        return text.trimmed();
    text = text.trimmed();
    if (outline.alternatives)
        text = u'(' + text + u')';
    return text.isEmpty() ? term : QString(text + u' ' + term);
}

QStringList facetOf(const QString& query, const QString& field)
{
    QStringList out;
    for (const Token& token : outlineOf(query, field).facets) {
        for (const LexedValue& value : token.values)
            out << value.text;
    }
    return out;
}

QStringList facetOf(const QString& query, const QString& field, const RecordSchema& schema)
{
    const auto known = findField(schema, field);
    if (!known || !known->isChoice() || !known->def)
        return facetOf(query, field);
    QStringList out;
    for (const QString& value : facetOf(query, field))
        out << matchingCodes(*known->def, value);
    out.removeDuplicates();
    return out;
}

} // namespace encore
