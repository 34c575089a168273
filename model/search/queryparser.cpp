// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/queryparser.h"

#include "model/search/querydate.h"
#include "model/search/queryfield.h"
#include "model/search/querylexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

using namespace query;

namespace {

constexpr int kDeepest = 8; // the parsers of SQLite and FTS5 take little more
constexpr int kMostTerms = 400;

// Whether something can be found by this text: a letter, a digit, or a symbol such as an emoji.
bool isSearchable(const QString& text)
{
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Symbol_Other)
            return true;
    }
    return false;
}

QStringList labelsOf(const FieldDef& field)
{
    QStringList out;
    for (const auto& [code, label] : field.choices)
        out << code;
    return out;
}

class Parser
{
public:
    Parser(QStringView text, const QueryContext& context, bool lenient)
        : m_context(context)
        , m_tokens(tokens(text))
        , m_size(text.size())
        , m_lenient(lenient)
    {
    }

    Result<SearchQuery> run()
    {
        std::optional<Node> root = alternatives();
        while (!m_error && !atEnd()) {
            // Only a closing parenthesis stops the rules early.
            fail(here(), u"The closing parenthesis has no opening one."_s, u"a word or a condition"_s);
            ++m_at;
            merge(root, alternatives());
        }
        if (!root && !m_tokens.empty())
            fail({0, m_size, {}}, u"There is nothing in it to search for."_s, u"a word or a condition"_s);
        if (m_error)
            return *m_error;
        SearchQuery query{root ? std::move(*root) : Node(And{})};
        if (!std::holds_alternative<And>(query.root.form()))
            query.root = Node(And{{std::move(query.root)}});
        Text* last = nullptr;
        findLastWord(query.root, last);
        if (last)
            last->prefix = true;
        return query;
    }

private:
    struct Place
    {
        qsizetype position = 0;
        qsizetype length = 0;
        QString found;
    };

    bool atEnd() const { return m_at >= m_tokens.size(); }
    bool at(Token::Type type) const { return !atEnd() && m_tokens[m_at].type == type; }
    Place here() const { return atEnd() ? Place{m_size, 0, {}} : placeOf(m_tokens[m_at]); }
    static Place placeOf(const Token& token) { return {token.position, token.length, token.text}; }
    static Place placeOf(const LexedValue& value) { return {value.position, value.length, value.text}; }

    // Remembers the first problem of a strict reading; a lenient one goes on without the term.
    std::nullopt_t fail(const Place& place, const QString& problem, const QString& expected)
    {
        if (m_lenient || m_error)
            return std::nullopt;
        const QString sentence =
            u"At character %1: %2 Expected: %3."_s.arg(QString::number(place.position + 1), problem, expected);
        m_error = Error{ErrorCode::Invalid, sentence,
            {{u"position"_s, QString::number(place.position)}, {u"length"_s, QString::number(place.length)},
                {u"found"_s, place.found}, {u"problem"_s, problem}, {u"expected"_s, expected}}};
        return std::nullopt;
    }

    // "All of" inside "all of" is one list.
    static void append(std::vector<Node>& parts, Node node)
    {
        if (auto* all = std::get_if<And>(&node))
            std::ranges::move(all->parts, std::back_inserter(parts));
        else
            parts.push_back(std::move(node));
    }
    static void merge(std::optional<Node>& into, std::optional<Node> other)
    {
        if (!into || !other) {
            into = into ? std::move(into) : std::move(other);
            return;
        }
        std::vector<Node> parts;
        append(parts, std::move(*into));
        append(parts, std::move(*other));
        into = Node(And{std::move(parts)});
    }

    std::optional<Node> alternatives()
    {
        std::vector<Node> parts;
        const Place start = here();
        bool any = false;
        if (std::optional<Node> first = conjunction(any))
            parts.push_back(std::move(*first));
        while (!m_error && at(Token::Type::Or)) {
            const Place place = here();
            if (!any)
                fail(place, u"There is nothing before \"or\"."_s, u"a word or a condition"_s);
            ++m_at;
            if (std::optional<Node> next = conjunction(any))
                parts.push_back(std::move(*next));
            if (!any)
                fail(atEnd() ? here() : place, u"There is nothing after \"or\"."_s, u"a word or a condition"_s);
        }
        if (parts.empty())
            return std::nullopt;
        return parts.size() == 1 ? std::move(parts.front()) : Node(Or{std::move(parts)});
    }

    // `any` tells whether something stood there, even if it leaves nothing to search for (a lone dash).
    std::optional<Node> conjunction(bool& any)
    {
        std::vector<Node> parts;
        any = false;
        while (!m_error && !atEnd() && !at(Token::Type::Or) && !at(Token::Type::Close)) {
            if (at(Token::Type::And)) {
                ++m_at;
                continue;
            }
            any = true;
            if (std::optional<Node> part = negation())
                append(parts, std::move(*part));
        }
        if (parts.empty())
            return std::nullopt;
        return parts.size() == 1 ? std::move(parts.front()) : Node(And{std::move(parts)});
    }

    std::optional<Node> negation()
    {
        if (!at(Token::Type::Not))
            return primary();
        bool negative = false;
        Place place;
        for (; at(Token::Type::Not); ++m_at) {
            negative = !negative;
            place = here();
        }
        if (atEnd() || at(Token::Type::Or) || at(Token::Type::And) || at(Token::Type::Close))
            return fail(place, u"There is nothing to leave out."_s, u"a word or a condition"_s);
        std::optional<Node> part = primary();
        if (!part || !negative)
            return part;
        return Node(Not{std::make_shared<const Node>(std::move(*part))});
    }

    std::optional<Node> primary()
    {
        if (at(Token::Type::Open))
            return group();
        const Token& token = m_tokens[m_at++];
        if (++m_terms > kMostTerms)
            return fail(placeOf(token), u"There are more than %1 conditions."_s.arg(kMostTerms), u"a shorter query"_s);
        switch (token.type) {
        case Token::Type::Word: return word(token);
        case Token::Type::Phrase: return phrase(token);
        default: return condition(token);
        }
    }

    std::optional<Node> group()
    {
        const Place place = here();
        ++m_at;
        if (++m_depth > kDeepest) {
            fail(place, u"The parentheses are nested too deeply."_s, u"at most %1 levels"_s.arg(kDeepest));
            m_at = m_tokens.size();
            return std::nullopt;
        }
        std::optional<Node> inner = alternatives();
        --m_depth;
        if (at(Token::Type::Close))
            ++m_at;
        else
            fail(place, u"The parenthesis is not closed."_s, u"\")\""_s);
        return inner;
    }

    static std::optional<Node> word(const Token& token)
    {
        const bool star = token.text.size() > 1 && token.text.endsWith(u'*');
        const QString text = star ? token.text.chopped(1) : token.text;
        return isSearchable(text) ? std::optional<Node>(Text{text, star}) : std::nullopt;
    }

    std::optional<Node> phrase(const Token& token)
    {
        if (!token.closed)
            fail(placeOf(token), u"The quotation mark is not closed."_s, u"\" at the end of the phrase"_s);
        const QString text = token.text.simplified();
        return isSearchable(text) ? std::optional<Node>(Phrase{text, !token.closed}) : std::nullopt;
    }

    std::optional<Node> condition(const Token& token)
    {
        const QString name = foldedName(token.text);
        if (name == "has"_L1 || name == "no"_L1 || name == "is"_L1)
            return presence(token, name);
        if (const auto field = findField(m_context.schema, token.text))
            return fieldCondition(token, *field);
        if (m_context.knowsExtra && m_context.knowsExtra(token.text))
            return fieldCondition(token, {token.text, QueryField::Source::Extra, FieldType::Text, nullptr, {}, true});
        if (m_lenient)
            return asText(token);
        const QString near = nearestField(m_context.schema, token.text);
        return fail({token.position, token.text.size(), token.text},
            u"%1 have no field \"%2\"."_s.arg(m_context.schema.plural(), token.text),
            near.isEmpty() ? u"a field such as %1, or quotation marks around a text with a colon"_s.arg(someFields())
                           : u"perhaps \"%1\""_s.arg(near));
    }

    QString someFields() const
    {
        static constexpr qsizetype kSome = 4;
        QStringList names;
        for (const QueryField& field : queryFields(m_context.schema)) {
            if (field.offered && names.size() < kSome)
                names << field.name;
        }
        return names.join(u", "_s);
    }

    // "note: call back": no field, so it is meant as text.
    static std::optional<Node> asText(const Token& token)
    {
        QStringList words{token.text};
        for (const LexedValue& value : token.values)
            words << value.text;
        const QString text = words.join(u' ').simplified();
        return isSearchable(text) ? std::optional<Node>(Phrase{text, true}) : std::nullopt;
    }

    std::optional<Node> presence(const Token& token, const QString& name)
    {
        const Has::Form form = name == "has"_L1 ? Has::Form::Has : name == "no"_L1 ? Has::Form::No : Has::Form::Is;
        std::vector<Node> parts;
        QStringList names;
        const auto offered =
            form == Has::Form::Is ? isTargets(m_context.schema) : hasTargets(m_context.schema, m_context.all);
        for (const HasTarget& target : offered)
            names << target.name;
        const QString expected = u"one of: %1"_s.arg(names.join(u", "_s));
        if (token.values.empty())
            return fail({token.end(), 0, {}}, u"Nothing follows \"%1:\"."_s.arg(token.text), expected);
        for (const LexedValue& value : token.values) {
            const auto target = form == Has::Form::Is ? findIsTarget(m_context.schema, value.text)
                                                      : findHasTarget(m_context.schema, m_context.all, value.text);
            if (target)
                parts.push_back(Node(Has{target->name, form}));
            else if (form != Has::Form::Is && m_context.knowsExtra && m_context.knowsExtra(value.text))
                parts.push_back(Node(Has{value.text, form}));
            else
                fail(placeOf(value), u"\"%1\" cannot follow \"%2:\"."_s.arg(value.text, token.text), expected);
        }
        if (m_error || parts.empty())
            return std::nullopt;
        return parts.size() == 1 ? std::move(parts.front()) : Node(And{std::move(parts)});
    }

    std::optional<Node> fieldCondition(const Token& token, const QueryField& field)
    {
        const QString expected = expectedFor(field);
        if (!token.closed)
            fail({token.position, token.length, {}}, u"The quotation mark is not closed."_s,
                u"\" at the end of the value"_s);
        if (token.values.empty() || token.commaAtEnd)
            fail({token.end(), 0, {}},
                u"A value is missing after \"%1\"."_s.arg(
                    token.commaAtEnd ? u","_s : QString(token.text + u':' + token.op)),
                expected);
        if (m_error || token.values.empty())
            return std::nullopt;
        if (token.op == "<"_L1 || token.op == ">"_L1 || token.op == "<="_L1 || token.op == ">="_L1)
            return comparison(token, field);
        const LexedValue& first = token.values.front();
        const bool ranges = field.isDate() || field.isNumber();
        if (ranges && token.values.size() == 1 && !first.quoted && first.text.contains(".."_L1))
            return range(first, field);
        List list{field.name, {}, token.op == "="_L1};
        for (const LexedValue& value : token.values) {
            for (Operand& operand : operands(value, field))
                list.values.push_back(std::move(operand));
        }
        return m_error || list.values.empty() ? std::nullopt : std::optional<Node>(std::move(list));
    }

    std::optional<Node> comparison(const Token& token, const QueryField& field)
    {
        const LexedValue& value = token.values.front();
        if (!field.isDate() && !field.isNumber())
            return fail(placeOf(token), u"\"%1\" has no order, so it cannot be compared."_s.arg(token.text),
                expectedFor(field));
        if (token.values.size() > 1)
            return fail(placeOf(token.values[1]), u"A comparison takes one value."_s, u"a single value"_s);
        const Op op = token.op == "<"_L1 ? Op::Less
            : token.op == "<="_L1        ? Op::LessEqual
            : token.op == ">"_L1         ? Op::Greater
                                         : Op::GreaterEqual;
        std::vector<Operand> read = operands(value, field);
        if (read.empty())
            return std::nullopt;
        if (const auto date = field.isDate() ? dateValue(value.text, m_context.today) : std::nullopt)
            read.front().days = compared(op, *date);
        return Node(Compare{field.name, op, std::move(read.front())});
    }

    // Both ends given, and the wrong way round: such a range finds nothing, or things that nobody meant.
    static bool backwards(const Range& range, const QueryField& field)
    {
        if (!range.from || !range.to)
            return false;
        return field.isDate() ? range.days.from.isValid() && range.days.to.isValid() && range.days.from > range.days.to
                              : field.isNumber() && range.from->number > range.to->number;
    }

    std::optional<Node> range(const LexedValue& value, const QueryField& field)
    {
        const qsizetype dots = value.text.indexOf(".."_L1);
        Range out{field.name, {}, {}, {}};
        const auto end = [&](qsizetype from, qsizetype length) -> std::optional<Operand> {
            LexedValue part{value.text.mid(from, length), false, value.position + from, length};
            if (part.text.isEmpty())
                return std::nullopt;
            std::vector<Operand> read = operands(part, field);
            return read.empty() ? std::nullopt : std::optional(std::move(read.front()));
        };
        out.from = end(0, dots);
        out.to = end(dots + 2, value.text.size() - dots - 2);
        if (!out.from && !out.to)
            return fail(placeOf(value), u"Both ends of the range are missing."_s, expectedFor(field));
        if (field.isDate()) {
            // "30d..today" begins 30 days ago; an age at the end means that day, not the time since.
            if (out.from)
                out.days.from = out.from->days.from;
            if (const auto to = out.to ? dateValue(out.to->text, m_context.today) : std::nullopt)
                out.days.to = to->days.to;
        }
        if (backwards(out, field))
            return fail(placeOf(value), u"The range ends before it begins."_s, u"the smaller end first"_s);
        return m_error ? std::nullopt : std::optional<Node>(std::move(out));
    }

    // The meaning of a value; several when a choice is typed in part; none after an error.
    std::vector<Operand> operands(const LexedValue& value, const QueryField& field)
    {
        if (field.isChoice() && field.def)
            return choices(value, *field.def);
        Operand operand{value.text.simplified(), value.quoted, 0, {}};
        bool ok = !operand.text.isEmpty();
        if (field.isDate()) {
            const auto date = dateValue(value.text, m_context.today);
            ok = date.has_value();
            operand.days = date ? meant(*date, m_context.today) : DateSpan();
        } else if (field.isNumber()) {
            QString number = operand.text;
            if (number.endsWith(u'%'))
                number.chop(1);
            operand.number = number.toDouble(&ok);
        } else if (field.type == FieldType::Flag) {
            static const QStringList yes{u"yes"_s, u"true"_s, u"1"_s, u"y"_s};
            static const QStringList no{u"no"_s, u"false"_s, u"0"_s, u"n"_s};
            ok = yes.contains(operand.text.toLower()) || no.contains(operand.text.toLower());
            operand.text = yes.contains(operand.text.toLower()) ? u"yes"_s : u"no"_s;
        }
        if (ok)
            return {operand};
        fail(placeOf(value), u"\"%1\" is not understood."_s.arg(value.text.left(60)), expectedFor(field));
        return {};
    }

    std::vector<Operand> choices(const LexedValue& value, const FieldDef& field)
    {
        const QStringList codes = matchingCodes(field, value.text);
        if (codes.size() > 1 && !m_lenient)
            fail(placeOf(value), u"\"%1\" can mean several things."_s.arg(value.text),
                u"one of: %1"_s.arg(codes.join(u", "_s)));
        if (codes.isEmpty())
            fail(placeOf(value), u"\"%1\" is no value of \"%2\"."_s.arg(value.text.left(60), field.key),
                u"one of: %1"_s.arg(labelsOf(field).join(u", "_s)));
        std::vector<Operand> out;
        for (const QString& code : codes)
            out.push_back({code, false, 0, {}});
        return out;
    }

    static QString expectedFor(const QueryField& field)
    {
        if (field.isChoice() && field.def)
            return u"one of: %1"_s.arg(labelsOf(*field.def).join(u", "_s));
        if (field.isDate())
            return u"a date such as 2025, 2025-03, 2025-03-17, lastmonth, 30d, or a range such as 2024..2025"_s;
        if (field.isNumber())
            return u"a number such as 12, >12 or 5..10"_s;
        if (field.type == FieldType::Flag)
            return u"yes or no"_s;
        if (field.isRef())
            return u"a name, in quotation marks when it has blanks"_s;
        return u"a text, in quotation marks when it has blanks"_s;
    }

    // The word that is being typed: the last one that is not left out.
    static void findLastWord(Node& node, Text*& last)
    {
        if (auto* text = std::get_if<Text>(&node)) {
            last = text;
        } else if (auto* all = std::get_if<And>(&node)) {
            for (Node& part : all->parts)
                findLastWord(part, last);
        } else if (auto* any = std::get_if<Or>(&node)) {
            for (Node& part : any->parts)
                findLastWord(part, last);
        }
    }

    const QueryContext& m_context;
    std::vector<Token> m_tokens;
    size_t m_at = 0;
    qsizetype m_size;
    bool m_lenient;
    int m_depth = 0;
    int m_terms = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<SearchQuery> parseQuery(QStringView text, const QueryContext& context)
{
    return Parser(text, context, false).run();
}

Result<SearchQuery> parseQuery(QStringView text, const RecordSchema& schema, const Schemas& all, QDate today)
{
    const QueryContext context{schema, all, today};
    return parseQuery(text, context);
}

SearchQuery parseLenient(QStringView text, const QueryContext& context)
{
    return Parser(text, context, true).run().value();
}

SearchQuery parseLenient(QStringView text, const RecordSchema& schema, const Schemas& all, QDate today)
{
    const QueryContext context{schema, all, today};
    return parseLenient(text, context);
}

} // namespace encore
