// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/completion.h"

#include "model/search/ftsexpression.h"
#include "model/search/queryfield.h"
#include "model/search/querylexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

using namespace query;

namespace {

constexpr size_t kMostItems = 20;

// Whether a word of the name begins with what was typed.
bool fits(const QString& name, const QString& typed)
{
    const QString folded = foldedText(name);
    const QString wanted = foldedText(typed);
    for (qsizetype at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        if (at == 0 || !folded[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

bool isOffered(const QueryField& field, const RecordSchema& schema)
{
    // Other names for the span are more useful than its ends.
    const bool partOfSpan = schema.field(u"happened_from"_s) && field.name.startsWith("happened_"_L1);
    return field.offered && !partOfSpan;
}

QString labelOf(const QueryField& field)
{
    return field.def                    ? field.def->label
        : field.name == "updated_at"_L1 ? u"Changed"_s
        : field.name == "created_at"_L1 ? u"Created"_s
                                        : QString(field.name.left(1).toUpper() + field.name.mid(1));
}

std::vector<CompletionItem> fieldItems(const RecordSchema& schema, const QString& typed)
{
    std::vector<CompletionItem> out;
    for (const QueryField& field : queryFields(schema)) {
        const QString name = field.name == "updated_at"_L1 ? u"changed"_s
            : field.name == "created_at"_L1                ? u"created"_s
                                                           : field.name;
        if (isOffered(field, schema) && (fits(name, typed) || fits(labelOf(field), typed)))
            out.push_back({quotedValue(name) + u':', labelOf(field), -1});
    }
    static const std::vector<std::pair<QString, QString>> kOthers{
        {u"has:"_s, u"With"_s}, {u"no:"_s, u"Without"_s}, {u"is:"_s, u"Is"_s}};
    for (const auto& [name, label] : kOthers) {
        if (name.startsWith(typed, Qt::CaseInsensitive))
            out.push_back({name, label, -1});
    }
    // What begins as typed before what has it in its label.
    std::ranges::stable_partition(
        out, [&typed](const CompletionItem& item) { return item.insert.startsWith(typed, Qt::CaseInsensitive); });
    return out;
}

std::vector<CompletionItem> named(const std::vector<HasTarget>& targets, const QString& typed)
{
    std::vector<CompletionItem> out;
    for (const HasTarget& target : targets) {
        const QString label = target.field && target.field->def ? target.field->def->label : target.name;
        if ((!target.field || target.field->offered) && (fits(target.name, typed) || fits(label, typed)))
            out.push_back({quotedValue(target.name), label, -1});
    }
    std::ranges::stable_partition(out, [](const CompletionItem& item) { return item.label == item.insert; });
    return out;
}

std::vector<CompletionItem> dateItems(const QString& typed)
{
    static const std::vector<std::pair<QString, QString>> kDates{{u"today"_s, u"Today"_s},
        {u"yesterday"_s, u"Yesterday"_s}, {u"thisweek"_s, u"This week"_s}, {u"lastweek"_s, u"Last week"_s},
        {u"thismonth"_s, u"This month"_s}, {u"lastmonth"_s, u"Last month"_s}, {u"thisyear"_s, u"This year"_s},
        {u"lastyear"_s, u"Last year"_s}, {u"<7d"_s, u"In the last 7 days"_s}, {u"<30d"_s, u"In the last 30 days"_s},
        {u">1y"_s, u"More than a year ago"_s}};
    std::vector<CompletionItem> out;
    for (const auto& [name, label] : kDates) {
        if (name.startsWith(typed, Qt::CaseInsensitive))
            out.push_back({name, label, -1});
    }
    return out;
}

Result<std::vector<CompletionItem>> valueItems(
    Search& search, const RecordSchema& schema, const QueryField& field, const QString& rest, const QString& typed)
{
    std::vector<CompletionItem> out;
    const auto counted = search.facet(schema.kind(), rest, field.name);
    if (!counted && counted.error().code != ErrorCode::Invalid)
        return counted.error();
    for (const FacetValue& each : counted ? *counted : std::vector<FacetValue>()) {
        const QString label = each.label.isEmpty() ? each.value : each.label;
        if (!each.value.isEmpty() && out.size() < kMostItems && (fits(each.value, typed) || fits(label, typed)))
            out.push_back({quotedValue(each.value), label, each.count});
    }
    if (field.isDate()) {
        const std::vector<CompletionItem> dates = dateItems(typed);
        out.insert(out.end(), dates.begin(), dates.end());
    }
    return out;
}

// The value of a field's term in which the cursor stands; an empty one where none is written yet.
LexedValue valueAt(const Token& token, qsizetype cursor)
{
    for (const LexedValue& value : token.values) {
        if (cursor >= value.position && cursor <= value.position + value.length)
            return value;
    }
    LexedValue none;
    none.position = cursor;
    return none;
}

const Token* tokenAt(const std::vector<Token>& all, qsizetype cursor)
{
    for (const Token& token : all) {
        const bool open = !token.closed || token.type == Token::Type::Field;
        if (cursor > token.position
            && (cursor < token.end() || (cursor == token.end() && (open || token.type == Token::Type::Word))))
            return &token;
    }
    return nullptr;
}

} // namespace

Result<QueryCompletion> complete(
    Search& search, const Schemas& schemas, Kind kind, const QString& text, qsizetype cursor)
{
    const RecordSchema& schema = schemas.of(kind);
    const qsizetype at = std::clamp<qsizetype>(cursor, 0, text.size());
    const std::vector<Token> all = tokens(text);
    const Token* token = tokenAt(all, at);
    QueryCompletion out{at, 0, {}, {}};
    if (!token) {
        out.items = fieldItems(schema, {});
        return out;
    }
    if (token->type == Token::Type::Word) {
        out.start = token->position;
        out.length = token->length;
        out.items = fieldItems(schema, text.mid(token->position, at - token->position));
        return out;
    }
    if (token->type != Token::Type::Field)
        return out;
    const LexedValue value = valueAt(*token, at);
    out.start = value.position;
    out.length = value.length;
    out.field = token->text;
    QString typed = text.mid(value.position, at - value.position);
    typed.remove(u'"');
    const QString name = foldedName(token->text);
    if (name == "has"_L1 || name == "no"_L1) {
        out.items = named(hasTargets(schema, schemas), typed);
    } else if (name == "is"_L1) {
        out.items = named(isTargets(schema), typed);
    } else if (const auto field = findField(schema, token->text)) {
        if (field->isDate()) { // "<30d" is offered as a whole
            out.start -= token->op.size();
            out.length += token->op.size();
            typed.prepend(token->op);
        }
        const QString rest = QString(text).remove(token->position, token->length);
        ENCORE_ASSIGN(items, valueItems(search, schema, *field, rest, typed));
        out.items = std::move(items);
    }
    return out;
}

} // namespace encore
