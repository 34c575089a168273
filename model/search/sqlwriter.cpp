// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/sqlwriter.h"

#include "model/domain/kinds.h"
#include "model/search/ftsexpression.h"
#include "model/search/queryfield.h"
#include "model/search/sqltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore::query {

namespace {

using Source = QueryField::Source;

// A pattern for LIKE … ESCAPE '\' that has the text anywhere.
QString likePattern(QString text)
{
    for (const QChar c : {u'\\', u'%', u'_'})
        text.replace(c, QString(u'\\' + QString(c)));
    return u'%' + text + u'%';
}

// That a word of the title begins so; without the index, for beginnings that are too short for it.
Sql wordBegins(const QString& title, const QString& beginning)
{
    const QString begins = likePattern(beginning).mid(1);
    return {u"("_s + title + u" LIKE ? ESCAPE '\\' OR "_s + title + u" LIKE ? ESCAPE '\\' OR "_s + title
            + u" LIKE ? ESCAPE '\\')"_s,
        {begins, QString(u"% "_s + begins), QString(u"%-"_s + begins)}};
}

Sql joinedSql(const std::vector<Sql>& parts, const QString& joint, const QString& none)
{
    if (parts.empty())
        return {none, {}};
    if (parts.size() == 1)
        return parts.front();
    Sql out{u"("_s, {}};
    for (size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += joint;
        out += parts[i];
    }
    out += u")"_s;
    return out;
}

Sql anyOf(const std::vector<Sql>& parts)
{
    return joinedSql(parts, u" OR "_s, u"0"_s);
}

Sql allOf(const std::vector<Sql>& parts)
{
    return joinedSql(parts, u" AND "_s, u"1"_s);
}

// Whether a partly known date ("2024-03") can lie in the span: it is text, so "2024-03" < "2024-03-01" and "2024-03-99" > "2024-03-31".
Sql dateOverlaps(const QString& first, const QString& last, const DateSpan& days)
{
    std::vector<Sql> parts;
    if (days.from.isValid())
        parts.push_back({u"("_s + last + u") || '-99' >= ?"_s, {days.from.toString(Qt::ISODate)}});
    if (days.to.isValid())
        parts.push_back({u"("_s + first + u") <= ?"_s, {days.to.toString(Qt::ISODate)}});
    if (parts.empty())
        parts.push_back({u"("_s + first + u") IS NOT NULL"_s, {}});
    return allOf(parts);
}

Sql timeWithin(const QString& column, const DateSpan& days)
{
    std::vector<Sql> parts;
    if (days.from.isValid())
        parts.push_back({column + u" >= ?"_s, {days.from.toString(Qt::ISODate)}});
    if (days.to.isValid())
        parts.push_back({column + u" < ?"_s, {days.to.addDays(1).toString(Qt::ISODate)}});
    if (parts.empty())
        parts.push_back({column + u" IS NOT NULL"_s, {}});
    return allOf(parts);
}

QString comparisonSign(Op op)
{
    switch (op) {
    case Op::Less: return u" < ?"_s;
    case Op::LessEqual: return u" <= ?"_s;
    case Op::Greater: return u" > ?"_s;
    case Op::GreaterEqual: return u" >= ?"_s;
    }
    return {};
}

bool mentionsTrash(const Node& node)
{
    if (const auto* has = std::get_if<Has>(&node.form()))
        return has->what == "trashed"_L1 || has->what == "trashed_at"_L1;
    if (const auto* without = std::get_if<Not>(&node.form()))
        return mentionsTrash(*without->part);
    const auto inAny = [](const std::vector<Node>& parts) { return std::ranges::any_of(parts, mentionsTrash); };
    if (const auto* all = std::get_if<And>(&node.form()))
        return inAny(all->parts);
    if (const auto* any = std::get_if<Or>(&node.form()))
        return inAny(any->parts);
    if (const auto* compare = std::get_if<Compare>(&node.form()))
        return compare->field == "trashed_at"_L1;
    if (const auto* range = std::get_if<Range>(&node.form()))
        return range->field == "trashed_at"_L1;
    if (const auto* list = std::get_if<List>(&node.form()))
        return list->field == "trashed_at"_L1;
    return false;
}

bool leavesOut(const Node& node)
{
    if (const auto* all = std::get_if<And>(&node.form()))
        return std::ranges::any_of(all->parts, leavesOut);
    if (const auto* any = std::get_if<Or>(&node.form()))
        return std::ranges::any_of(any->parts, leavesOut);
    return std::holds_alternative<Not>(node.form());
}

class Writer
{
public:
    Writer(const RecordSchema& schema, const Schemas& all)
        : m_schema(schema)
        , m_all(all)
        , m_kind(inLiteral(schema.table()))
    {
    }

    Sql write(const Node& node) const
    {
        if (const QString expression = ftsExpression(node); !expression.isEmpty())
            return found(expression);
        return std::visit([this](const auto& form) { return of(form); }, node.form());
    }

private:
    Sql found(const QString& expression) const
    {
        return {u"t.id IN (SELECT rowid >> 6 FROM search_fts WHERE search_fts MATCH ? AND (rowid & 63) = %1)"_s.arg(
                    m_schema.number()),
            {expression}};
    }

    std::vector<Sql> written(const std::vector<Node>& parts) const
    {
        std::vector<Sql> out;
        for (const Node& part : parts)
            out.push_back(write(part));
        return out;
    }
    Sql of(const And& all) const { return allOf(written(all.parts)); }
    Sql of(const Or& any) const { return anyOf(written(any.parts)); }
    // What a record does not say counts as "not so".
    Sql of(const Not& without) const
    {
        Sql inner = write(*without.part);
        return {u"(("_s + inner.text + u") IS NOT TRUE)"_s, inner.values};
    }
    Sql of(const Text& text) const
    {
        if (!isShortBeginning(text))
            return titleHas(text.word);
        // Too short to look up all words that begin so: words of the title, and exactly this word anywhere.
        std::vector<Sql> parts{wordBegins(m_schema.titleSql(u"t"_s), text.word)};
        if (text.word.size() > 1)
            parts.push_back(found(ftsExpression(text.word, false)));
        return anyOf(parts);
    }
    // An emoji or the like: nothing that the index knows.
    Sql of(const Phrase& phrase) const { return titleHas(phrase.text); }
    Sql titleHas(const QString& text) const
    {
        return {m_schema.titleSql(u"t"_s) + u" LIKE ? ESCAPE '\\'"_s, {likePattern(text)}};
    }

    Sql of(const Compare& compare) const
    {
        const auto field = findField(m_schema, compare.field);
        if (!field)
            return {u"0"_s, {}};
        if (field->isDate())
            return onValue(*field, [&](const QString& value) { return days(*field, value, compare.value.days); });
        return onValue(*field, [&](const QString& value) {
            return Sql{numeric(*field, value) + comparisonSign(compare.op), {compare.value.number}};
        });
    }

    Sql of(const Range& range) const
    {
        const auto field = findField(m_schema, range.field);
        if (!field)
            return {u"0"_s, {}};
        if (field->isDate())
            return onValue(*field, [&](const QString& value) { return days(*field, value, range.days); });
        return onValue(*field, [&](const QString& value) {
            std::vector<Sql> parts;
            if (range.from)
                parts.push_back({numeric(*field, value) + u" >= ?"_s, {range.from->number}});
            if (range.to)
                parts.push_back({numeric(*field, value) + u" <= ?"_s, {range.to->number}});
            return allOf(parts);
        });
    }

    Sql of(const List& list) const
    {
        auto field = findField(m_schema, list.field);
        if (!field)
            field = QueryField{list.field, Source::Extra, FieldType::Text, nullptr, {}, true};
        if (field->source == Source::Link && field->isChoice())
            return links(*field, u"code"_s, placeholders(list.values));
        if (field->isRef())
            return references(*field, list.values);
        std::vector<Sql> parts;
        for (const Operand& value : list.values)
            parts.push_back(
                onValue(*field, [&](const QString& held) { return same(*field, held, value, list.exact); }));
        return anyOf(parts);
    }

    static Sql placeholders(const std::vector<Operand>& values)
    {
        Sql out;
        for (const Operand& value : values) {
            out.text += out.text.isEmpty() ? u"?"_s : u", ?"_s;
            out.values << value.text;
        }
        return out;
    }

    // The condition on the value of a field, wherever it lies.
    template <typename Condition>
    Sql onValue(const QueryField& field, const Condition& condition) const
    {
        if (field.source != Source::Custom && field.source != Source::Extra)
            return condition(u"t."_s + field.name);
        Sql out{u"EXISTS (SELECT 1 FROM extra x WHERE x.record = t.id AND x.kind = "_s + m_kind
                + u" AND x.key = ? COLLATE NOCASE AND x.custom = "_s
                + (field.source == Source::Custom ? u"1"_s : u"0"_s) + u" AND "_s,
            {field.name}};
        out += condition(u"x.value"_s);
        out += u")"_s;
        return out;
    }

    static QString numeric(const QueryField& field, const QString& value)
    {
        if (field.source == Source::Custom)
            return u"CAST("_s + value + u" AS REAL)"_s;
        return field.type == FieldType::Money ? QString(value + u" / 100.0"_s) : value;
    }

    static Sql days(const QueryField& field, const QString& value, const DateSpan& span)
    {
        if (field.source == Source::Happened)
            return dateOverlaps(
                u"coalesce(t.happened_from, t.happened_to)"_s, u"coalesce(t.happened_to, t.happened_from)"_s, span);
        return field.type == FieldType::DateTime ? timeWithin(value, span) : dateOverlaps(value, value, span);
    }

    Sql same(const QueryField& field, const QString& held, const Operand& value, bool exact) const
    {
        if (field.isDate())
            return days(field, held, value.days);
        if (field.isNumber())
            return {numeric(field, held) + u" = ?"_s, {value.number}};
        if (field.type == FieldType::Flag)
            return flag(field, held, value.text == "yes"_L1);
        if (field.type == FieldType::Choice)
            return {held + u" = ?"_s, {value.text}};
        if (field.type == FieldType::ChoiceList) // a custom one, joined with "; "
            return {u"instr('; ' || "_s + held + u" || ';', '; ' || ? || ';') > 0"_s, {value.text}};
        return text(field, held, value.text, exact);
    }

    static Sql flag(const QueryField& field, const QString& held, bool yes)
    {
        if (field.source == Source::Custom)
            return {held + u" = ?"_s, {yes ? u"yes"_s : u"no"_s}};
        return {yes ? QString(held + u" = 1"_s) : QString(u"coalesce("_s + held + u", 0) = 0"_s), {}};
    }

    Sql text(const QueryField& field, const QString& held, const QString& wanted, bool exact) const
    {
        if (field.source == Source::Origin)
            return origin(wanted);
        if (field.source == Source::Title || field.source == Source::Body)
            return words(field, wanted, exact);
        if (field.name == "uid"_L1)
            return {u"t.uid = ?"_s, {wanted.toLower()}};
        if (field.name == "language"_L1)
            return language(held, wanted);
        return exact ? Sql{held + u" = ? COLLATE NOCASE"_s, {wanted}}
                     : Sql{held + u" LIKE ? ESCAPE '\\'"_s, {likePattern(wanted)}};
    }

    Sql words(const QueryField& field, const QString& wanted, bool exact) const
    {
        const bool title = field.source == Source::Title;
        const QString titleText = m_schema.titleSql(u"t"_s);
        if (title && exact)
            return {titleText + u" = ? COLLATE NOCASE"_s, {wanted}};
        const bool isShort = isShortBeginning({wanted, true});
        if (title && isShort)
            return wordBegins(titleText, wanted);
        const WordParts parts = wordParts(wanted);
        if (title && (parts.words.isEmpty() || !parts.runs.isEmpty()))
            return titleHas(wanted);
        const QString expression = ftsExpression(wanted, !isShort,
            title                      ? u"title"_s
                : parts.runs.isEmpty() ? u"body"_s
                                       : u""_s);
        return expression.isEmpty() ? Sql{u"0"_s, {}} : found(expression);
    }

    // "de" also finds "de-AT", and records that have a translation in it.
    Sql language(const QString& held, const QString& wanted) const
    {
        const QString begins = likePattern(QString(wanted + u'-')).mid(1);
        std::vector<Sql> parts{
            {u"("_s + held + u" = ? COLLATE NOCASE OR "_s + held + u" LIKE ? ESCAPE '\\')"_s, {wanted, begins}}};
        if (m_schema.hasText()) {
            parts.push_back({u"EXISTS (SELECT 1 FROM language_version v WHERE v.record = t.id AND v.kind = "_s + m_kind
                    + u" AND (v.language = ? COLLATE NOCASE OR v.language LIKE ? ESCAPE '\\'))"_s,
                {wanted, begins}});
        }
        return anyOf(parts);
    }

    Sql origin(const QString& wanted) const
    {
        const QString pattern = likePattern(wanted);
        return {u"t.id IN (SELECT s.record FROM source s WHERE s.record_kind = "_s + m_kind
                + u" AND (s.origin LIKE ? ESCAPE '\\' OR s.name LIKE ? ESCAPE '\\' OR s.path LIKE ? ESCAPE '\\' OR s.url LIKE ? ESCAPE '\\'))"_s,
            {pattern, pattern, pattern, pattern}};
    }

    Sql links(const QueryField& field, const QString& column, const Sql& members) const
    {
        return {u"t.id IN (SELECT l.record FROM link l WHERE l.kind = "_s + m_kind + u" AND l.field = "_s
                + inLiteral(field.name) + u" AND l."_s + column + u" IN ("_s + members.text + u"))"_s,
            members.values};
    }

    // The numbers of the records that are named; teams with all below them in the tree.
    Sql targets(const QueryField& field, const std::vector<Operand>& values) const
    {
        const RecordSchema& kind = *m_all.byKey(field.target);
        Sql named;
        for (const Operand& value : values) {
            if (!named.text.isEmpty())
                named += u" UNION "_s;
            Sql one = writeTargets(kind, value);
            named += Sql{u"SELECT * FROM ("_s + one.text + u")"_s, one.values};
        }
        const bool withBelow = field.target == "team"_L1 && field.name != "parent"_L1;
        if (!withBelow)
            return named;
        return {u"WITH RECURSIVE below (id) AS ("_s + named.text
                + u" UNION SELECT m.id FROM team m JOIN below b ON m.parent = b.id) SELECT id FROM below"_s,
            named.values};
    }

    Sql references(const QueryField& field, const std::vector<Operand>& values) const
    {
        const Sql ids = targets(field, values);
        switch (field.source) {
        case Source::Link: return links(field, u"target"_s, ids);
        case Source::People: return people(ids, values);
        case Source::Teams: return teams(ids);
        default:
            return onValue(field, [&](const QString& held) {
                const QString number =
                    field.source == Source::Custom ? QString(u"CAST("_s + held + u" AS INTEGER)"_s) : held;
                return Sql{number + u" IN ("_s + ids.text + u")"_s, ids.values};
            });
        }
    }

    Sql people(const Sql& ids, const std::vector<Operand>& values) const
    {
        const QString table = m_schema.table();
        if (m_schema.kind() == team::kind)
            return {u"t.id IN (SELECT p.team FROM person p WHERE p.id IN ("_s + ids.text + u"))"_s, ids.values};
        Sql out{u"t.id IN (SELECT c."_s + table + u" FROM contribution c WHERE c.trashed_at IS NULL AND c.person IN ("_s
                + ids.text + u")"_s,
            ids.values};
        if (m_schema.kind() != replication::kind) {
            out += Sql{u" UNION SELECT q."_s + table + u" FROM quote q WHERE q.trashed_at IS NULL AND (q.person IN ("_s
                    + ids.text + u")"_s,
                ids.values};
            for (const Operand& value : values)
                out += Sql{u" OR q.attribution = ? COLLATE NOCASE"_s, {value.text}};
            out += u")"_s;
        }
        out += u")"_s;
        return out;
    }

    Sql teams(const Sql& ids) const
    {
        if (m_schema.kind() == team::kind)
            return {u"t.id IN ("_s + ids.text + u")"_s, ids.values};
        if (m_schema.kind() == usecase::kind)
            return {u"t.id IN (SELECT r.use_case FROM replication r WHERE r.trashed_at IS NULL AND r.team IN ("_s
                    + ids.text + u"))"_s,
                ids.values};
        const Sql stories{
            u"t.story IN (SELECT l.record FROM link l WHERE l.kind = 'story' AND l.field = 'teams' AND l.target IN ("_s
                + ids.text + u"))"_s,
            ids.values};
        if (m_schema.kind() == quote::kind)
            return stories;
        return anyOf({stories,
            {u"t.replication IN (SELECT r.id FROM replication r WHERE r.team IN ("_s + ids.text + u"))"_s,
                ids.values}});
    }

    Sql of(const Has& has) const
    {
        const auto target =
            has.form == Has::Form::Is ? findIsTarget(m_schema, has.what) : findHasTarget(m_schema, m_all, has.what);
        Sql out = target ? present(*target, has.form == Has::Form::Is) : extraPresent(has.what, u"0"_s);
        if (has.form == Has::Form::No)
            out.text = u"NOT ("_s + out.text + u")"_s;
        return out;
    }

    Sql extraPresent(const QString& key, const QString& custom) const
    {
        return {u"EXISTS (SELECT 1 FROM extra x WHERE x.record = t.id AND x.kind = "_s + m_kind
                + u" AND x.key = ? COLLATE NOCASE AND x.custom = "_s + custom + u")"_s,
            {key}};
    }

    QString childWhere(const QString& child, const QString& field, const QString& more) const
    {
        return u"EXISTS (SELECT 1 FROM "_s + child + u" c WHERE c."_s + field + u" = t.id AND c.trashed_at IS NULL"_s
            + (more.isEmpty() ? QString() : QString(u" AND "_s + more)) + u")"_s;
    }

    // A benefit with a baseline and an actual figure; for a story also one of the replication that it tells of, as in the reports.
    QString evidence() const
    {
        const QString proof =
            u"coalesce(c.baseline, c.baseline_text) IS NOT NULL AND coalesce(c.actual, c.actual_text) IS NOT NULL"_s;
        const QString own = childWhere(u"benefit"_s, m_schema.table(), proof);
        if (m_schema.kind() != story::kind)
            return own;
        return u"("_s + own
            + u" OR EXISTS (SELECT 1 FROM benefit c WHERE c.replication = t.replication AND c.trashed_at IS NULL AND "_s
            + proof + u"))"_s;
    }

    Sql present(const HasTarget& target, bool is) const
    {
        const QString table = m_schema.table();
        const QString owned = u" WHERE c.record = t.id AND c.kind = "_s + m_kind;
        using Form = HasTarget::Form;
        switch (target.form) {
        case Form::Trashed: return {u"t.trashed_at IS NOT NULL"_s, {}};
        case Form::Child: return {childWhere(target.childKind, target.childField, {}), {}};
        case Form::Picture: return {childWhere(u"attachment"_s, table, u"c.media_type LIKE 'image/%'"_s), {}};
        case Form::Baseline:
            return {childWhere(u"benefit"_s, table, u"coalesce(c.baseline, c.baseline_text) IS NOT NULL"_s), {}};
        case Form::Actual:
            return {childWhere(u"benefit"_s, table, u"coalesce(c.actual, c.actual_text) IS NOT NULL"_s), {}};
        case Form::Evidence: return {evidence(), {}};
        case Form::Source:
            return {
                u"EXISTS (SELECT 1 FROM source c WHERE c.record = t.id AND c.record_kind = "_s + m_kind + u")"_s, {}};
        case Form::Translation: return {u"EXISTS (SELECT 1 FROM language_version c"_s + owned + u")"_s, {}};
        case Form::Extra: return {u"EXISTS (SELECT 1 FROM extra c"_s + owned + u" AND c.custom = 0)"_s, {}};
        case Form::Section:
            return {
                u"EXISTS (SELECT 1 FROM section c"_s + owned + u" AND c.key = ? AND c.text <> '')"_s, {target.name}};
        case Form::Field: return fieldPresent(*target.field, is);
        }
        return {u"0"_s, {}};
    }

    Sql fieldPresent(const QueryField& field, bool is) const
    {
        const QString owned = u" WHERE c.record = t.id AND c.kind = "_s + m_kind;
        switch (field.source) {
        case Source::Link:
            return {
                u"EXISTS (SELECT 1 FROM link c"_s + owned + u" AND c.field = "_s + inLiteral(field.name) + u")"_s, {}};
        case Source::Custom:
            return is ? onValue(field,
                       [](const QString& held) {
                           return Sql{held + u" = 'yes'"_s, {}};
                       })
                      : extraPresent(field.name, u"1"_s);
        case Source::Title: return {u"coalesce("_s + m_schema.titleSql(u"t"_s) + u", '') <> ''"_s, {}};
        case Source::Body: return {u"EXISTS (SELECT 1 FROM section c"_s + owned + u" AND c.text <> '')"_s, {}};
        case Source::Happened: return {u"coalesce(t.happened_from, t.happened_to) IS NOT NULL"_s, {}};
        case Source::People: return {anyPerson(), {}};
        case Source::Teams: return {anyTeam(), {}};
        default: break;
        }
        const bool flag = field.type == FieldType::Flag;
        return {u"t."_s + field.name + (flag ? u" IS 1"_s : u" IS NOT NULL"_s), {}};
    }

    QString anyPerson() const
    {
        if (m_schema.kind() == team::kind)
            return childWhere(u"person"_s, u"team"_s, {});
        const QString contributes = childWhere(u"contribution"_s, m_schema.table(), u"c.person IS NOT NULL"_s);
        if (m_schema.kind() == replication::kind)
            return contributes;
        return u"("_s + contributes + u" OR "_s
            + childWhere(u"quote"_s, m_schema.table(), u"coalesce(c.person, c.attribution) IS NOT NULL"_s) + u")"_s;
    }
    QString anyTeam() const
    {
        if (m_schema.kind() == usecase::kind)
            return childWhere(u"replication"_s, u"use_case"_s, {});
        if (m_schema.kind() == team::kind)
            return u"1"_s;
        return u"t.story IN (SELECT l.record FROM link l WHERE l.kind = 'story' AND l.field = 'teams')"_s;
    }

    const RecordSchema& m_schema;
    const Schemas& m_all;
    QString m_kind; ///< as an SQL literal
};

} // namespace

Sql Filter::found(const QString& expression) const
{
    // The plus keeps SQLite from driving the statement by this list: walking the index of the order stops at the limit.
    return {u"+t.id IN (SELECT rowid >> 6 FROM search_fts WHERE search_fts MATCH ? AND (rowid & 63) = %1)"_s.arg(
                kindNumber),
        {expression}};
}

Sql Filter::other(bool walks) const
{
    Sql out{inTrash ? u"1"_s : walks ? u"t.trashed_at IS NULL"_s : u"+t.trashed_at IS NULL"_s, {}};
    if (!conditions.text.isEmpty()) {
        out += u" AND "_s;
        out += conditions;
    }
    return out;
}

Sql Filter::all(bool walks) const
{
    Sql out = other(walks);
    if (!match.isEmpty()) {
        out += u" AND "_s;
        out += found(match);
    }
    return out;
}

Filter writeFilter(const SearchQuery& query, const RecordSchema& schema, const Schemas& all)
{
    Filter out;
    out.kindNumber = schema.number();
    out.table = schema.table();
    const Writer writer(schema, all);
    std::vector<Sql> conditions;
    out.inTrash = mentionsTrash(query.root);
    And& words = out.words;
    const auto* parts = std::get_if<And>(&query.root.form());
    for (const Node& part : parts ? parts->parts : std::vector<Node>{query.root}) {
        const auto* without = std::get_if<Not>(&part.form());
        if (ftsExpression(without ? *without->part : part).isEmpty())
            conditions.push_back(writer.write(part));
        else
            words.parts.push_back(part);
    }
    out.match = ftsExpression(Node(words));
    if (out.match.isEmpty()) {
        for (const Node& part : words.parts)
            conditions.push_back(writer.write(part));
        words.parts.clear();
    }
    out.titlesSuffice = std::ranges::none_of(words.parts, leavesOut) && !out.match.contains("grams : "_L1);
    out.conditions = joinedSql(conditions, u" AND "_s, {});
    return out;
}

Sql writeTargets(const RecordSchema& kind, const Operand& value)
{
    const bool hash = value.text.startsWith(u'#');
    bool number = false;
    const qint64 id = (hash ? value.text.mid(1) : value.text).toLongLong(&number);
    if (number && hash)
        return {u"SELECT ?"_s, {id}};
    const QString title = kind.titleSql(u"x"_s);
    const QString loose = ftsExpression(value.text, true, wordParts(value.text).runs.isEmpty() ? u"title"_s : u""_s);
    if (loose.isEmpty())
        return {u"SELECT x.id FROM %1 x WHERE %2 = ?"_s.arg(kind.table(), title), {value.text}};
    const bool isShort = isShortBeginning({value.text, true});
    // The index folds case and accents; with the same number of letters it is the same title.
    QString exact = value.text;
    exact.replace(u'"', u"\"\""_s);
    Sql out{u"WITH exact (id) AS (SELECT s.id >> 6 FROM search_fts f JOIN search_text s ON s.id = f.rowid "
            "WHERE search_fts MATCH ? AND (f.rowid & 63) = %1 AND length(s.title) = length(?)"_s.arg(kind.number()),
        {QString(u"title : ^ \""_s + exact + u'"'), value.text}};
    if (number && !value.quoted)
        out += Sql{u" UNION SELECT ?"_s, {id}};
    out += u") SELECT id FROM exact UNION ALL "_s;
    if (isShort) {
        const Sql begins = wordBegins(title, value.text);
        out += Sql{u"SELECT x.id FROM "_s + kind.table() + u" x WHERE "_s + begins.text, begins.values};
    } else {
        out += Sql{
            u"SELECT rowid >> 6 FROM search_fts WHERE search_fts MATCH ? AND (rowid & 63) = %1"_s.arg(kind.number()),
            {loose}};
    }
    out += u" AND NOT EXISTS (SELECT 1 FROM exact)"_s;
    return out;
}

} // namespace encore::query
