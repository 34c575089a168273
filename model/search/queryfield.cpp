// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/queryfield.h"

#include "model/domain/kinds.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore::query {

namespace {

using Source = QueryField::Source;

struct Alias
{
    QLatin1StringView name;
    QLatin1StringView field;
};
// Folded; what stands first is tried first, and a field of that name comes before any alias.
constexpr std::array kAliases{
    Alias{"changed"_L1, "updated_at"_L1},
    Alias{"updated"_L1, "updated_at"_L1},
    Alias{"modified"_L1, "updated_at"_L1},
    Alias{"created"_L1, "created_at"_L1},
    Alias{"trashed"_L1, "trashed_at"_L1},
    Alias{"deleted"_L1, "trashed_at"_L1},
    Alias{"lang"_L1, "language"_L1},
    Alias{"name"_L1, "title"_L1},
    Alias{"section"_L1, "text"_L1},
    Alias{"body"_L1, "text"_L1},
    Alias{"happened"_L1, "happened"_L1},
    Alias{"date"_L1, "happened"_L1},
    Alias{"when"_L1, "happened"_L1},
    Alias{"people"_L1, "person"_L1},
    Alias{"who"_L1, "person"_L1},
    Alias{"imported"_L1, "source"_L1},
    Alias{"status"_L1, "state"_L1},
};

QueryField builtIn(const QString& name, Source source, FieldType type, const QString& target = {}, bool offered = true)
{
    return {name, source, type, nullptr, target, offered};
}

QueryField declared(const RecordSchema& schema, const FieldDef& def)
{
    QueryField field{def.key, Source::Column, def.type, &def, def.target, !def.is(Hidden)};
    if (def.custom)
        field.source = Source::Custom;
    else if (!def.stored())
        field.source = Source::Link;
    else if (&def == schema.titleField())
        field.source = Source::Title;
    return field;
}

bool hasPeople(Kind kind)
{
    return kind == story::kind || kind == usecase::kind || kind == replication::kind || kind == team::kind;
}

bool hasTeamsThroughOthers(Kind kind)
{
    return kind == team::kind || kind == usecase::kind || kind == quote::kind || kind == benefit::kind;
}

// The distance of two words in insertions, deletions and replacements.
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i - 1] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

template <typename List>
auto findNamed(const List& list, const QString& wanted)
{
    return std::ranges::find_if(list, [&wanted](const auto& each) { return foldedName(each.name) == wanted; });
}

// The position of the word at which `text` begins with `wanted`, blanks aside; -1 for none. "In review" begins with "review" at 1.
int wordWithPrefix(const QString& text, const QString& wanted)
{
    QString spaced = text;
    for (QChar& c : spaced)
        c = c.isLetterOrNumber() ? c : QChar(u' ');
    const QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (foldedName(words.mid(i).join(QString())).startsWith(wanted))
            return static_cast<int>(i);
    }
    return -1;
}

void addChildren(std::vector<HasTarget>& out, const RecordSchema& schema, const Schemas& all)
{
    for (const RecordSchema& child : all.all()) {
        for (const FieldDef& field : child.fields()) {
            const bool pointsHere =
                field.type == FieldType::Ref && field.target == schema.table() && child.kind().key != schema.kind().key;
            if (!pointsHere || field.key != schema.table())
                continue;
            // "has:evidence" asks for figures that prove something, as the reports do; the records of that name are its items.
            const QString name = child.kind() == evidence::kind ? u"evidence_item"_s : child.table();
            out.push_back({HasTarget::Form::Child, name, std::nullopt, child.table(), field.key});
        }
    }
}

void addSections(std::vector<HasTarget>& out, const RecordSchema& schema)
{
    const auto add = [&out](const Template& form) {
        for (const TemplateSection& section : form.sections) {
            if (findNamed(out, foldedName(QString(section.key))) == out.end())
                out.push_back({HasTarget::Form::Section, QString(section.key), std::nullopt, {}, {}});
        }
    };
    if (schema.kind() == story::kind)
        std::ranges::for_each(storyTemplates(), add);
    else if (schema.kind() == usecase::kind)
        add(patternTemplate());
}

} // namespace

QString foldedName(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

std::vector<QueryField> queryFields(const RecordSchema& schema)
{
    std::vector<QueryField> out;
    for (const FieldDef& def : schema.fields())
        out.push_back(declared(schema, def));
    const auto add = [&](const QueryField& field) {
        if (!schema.field(field.name))
            out.push_back(field);
    };
    if (schema.field(u"happened_from"_s))
        add(builtIn(u"happened"_s, Source::Happened, FieldType::Date));
    if (hasPeople(schema.kind()))
        add(builtIn(u"person"_s, Source::People, FieldType::RefList, u"person"_s));
    if (hasTeamsThroughOthers(schema.kind()))
        add(builtIn(u"team"_s, Source::Teams, FieldType::RefList, u"team"_s));
    if (!schema.titleField() || schema.titleField()->key != "name"_L1)
        add(builtIn(u"title"_s, Source::Title, FieldType::Text));
    add(builtIn(u"text"_s, Source::Body, FieldType::Text));
    add(builtIn(u"updated_at"_s, Source::Column, FieldType::DateTime));
    add(builtIn(u"created_at"_s, Source::Column, FieldType::DateTime));
    add(builtIn(u"trashed_at"_s, Source::Column, FieldType::DateTime, {}, false));
    add(builtIn(u"source"_s, Source::Origin, FieldType::Text));
    add(builtIn(u"id"_s, Source::Column, FieldType::Integer, {}, false));
    add(builtIn(u"uid"_s, Source::Column, FieldType::Text, {}, false));
    return out;
}

std::optional<QueryField> findField(const RecordSchema& schema, QStringView name)
{
    const std::vector<QueryField> fields = queryFields(schema);
    const QString wanted = foldedName(name);
    if (wanted.isEmpty())
        return std::nullopt;
    if (const auto found = findNamed(fields, wanted); found != fields.end())
        return *found;
    const auto title = std::ranges::find(fields, Source::Title, &QueryField::source);
    if ((wanted == "title"_L1 || wanted == "name"_L1) && title != fields.end())
        return *title;
    for (const Alias& alias : kAliases) {
        const auto found = alias.name == wanted ? findNamed(fields, foldedName(QString(alias.field))) : fields.end();
        if (found != fields.end())
            return *found;
    }
    // One tag, two tags.
    const QString other = wanted.endsWith(u's') ? wanted.chopped(1) : QString(wanted + u's');
    if (const auto found = findNamed(fields, other); found != fields.end())
        return *found;
    const auto labelled =
        std::ranges::find_if(fields, [&](const QueryField& f) { return f.def && foldedName(f.def->label) == wanted; });
    return labelled == fields.end() ? std::nullopt : std::optional(*labelled);
}

QString nearestField(const RecordSchema& schema, QStringView name)
{
    static constexpr int kTypos = 2;
    const QString wanted = foldedName(name);
    QString nearest;
    int best = std::min<int>(kTypos, static_cast<int>(wanted.size()) / 2) + 1;
    const auto consider = [&](const QString& candidate) {
        const QString folded = foldedName(candidate);
        const int far = folded.startsWith(wanted) ? 1 : distance(folded, wanted);
        if (far < best) {
            best = far;
            nearest = candidate;
        }
    };
    for (const QueryField& field : queryFields(schema))
        consider(field.name);
    for (const Alias& alias : kAliases) {
        if (findField(schema, QString(alias.name)))
            consider(QString(alias.name));
    }
    return nearest;
}

QStringList matchingCodes(const FieldDef& field, QStringView text)
{
    static constexpr int kNever = 1000;
    const QString wanted = foldedName(text);
    QStringList out;
    if (wanted.isEmpty())
        return out;
    int best = kNever;
    for (const auto& [code, label] : field.choices) {
        int rank = kNever;
        for (const QString& name : {code, label}) {
            const int word = wordWithPrefix(name, wanted);
            rank = std::min(rank, foldedName(name) == wanted ? 0 : word >= 0 ? word + 1 : kNever);
        }
        if (rank < best)
            out.clear();
        best = std::min(best, rank);
        if (rank == best && rank < kNever)
            out << code;
    }
    return out;
}

std::vector<HasTarget> hasTargets(const RecordSchema& schema, const Schemas& all)
{
    using Form = HasTarget::Form;
    std::vector<HasTarget> out;
    for (const QueryField& field : queryFields(schema)) {
        const bool always = field.name == "id"_L1 || field.name == "uid"_L1 || field.name == "created_at"_L1
            || field.name == "updated_at"_L1;
        if (!always && field.source != Source::Origin)
            out.push_back({Form::Field, field.name, field, {}, {}});
    }
    addChildren(out, schema, all);
    const auto has = [&out](QLatin1StringView child) {
        return std::ranges::any_of(out, [child](const HasTarget& each) { return each.childKind == child; });
    };
    const auto add = [&out](Form form, QLatin1StringView name) {
        if (findNamed(out, foldedName(QString(name))) == out.end())
            out.push_back({form, QString(name), std::nullopt, {}, {}});
    };
    if (has("attachment"_L1))
        add(Form::Picture, "picture"_L1);
    if (has("benefit"_L1)) {
        add(Form::Baseline, "baseline"_L1);
        add(Form::Actual, "actual"_L1);
        add(Form::Evidence, "evidence"_L1);
    }
    add(Form::Source, "source"_L1);
    add(Form::Extra, "extra"_L1);
    if (schema.hasText())
        add(Form::Translation, "translation"_L1);
    addSections(out, schema);
    return out;
}

std::optional<HasTarget> findHasTarget(const RecordSchema& schema, const Schemas& all, QStringView what)
{
    const std::vector<HasTarget> targets = hasTargets(schema, all);
    const QString wanted = foldedName(what);
    static const std::map<QString, QString> kWords{{u"file"_s, u"attachment"_s}, {u"image"_s, u"picture"_s},
        {u"photo"_s, u"picture"_s}, {u"proof"_s, u"evidence"_s}, {u"translations"_s, u"translation"_s},
        {u"stories"_s, u"story"_s}};
    const QString singular = wanted.endsWith(u's') ? wanted.chopped(1) : wanted;
    for (const QString& name : {wanted, singular}) {
        const auto word = kWords.find(name);
        const auto found = findNamed(targets, word == kWords.end() ? name : word->second);
        if (found != targets.end())
            return *found;
    }
    if (const auto field = findField(schema, what)) {
        const auto found = findNamed(targets, foldedName(field->name));
        return found == targets.end() ? std::nullopt : std::optional(*found);
    }
    return std::nullopt;
}

std::vector<HasTarget> isTargets(const RecordSchema& schema)
{
    std::vector<HasTarget> out{{HasTarget::Form::Trashed, u"trashed"_s, std::nullopt, {}, {}}};
    for (const QueryField& field : queryFields(schema)) {
        if (field.type == FieldType::Flag)
            out.push_back({HasTarget::Form::Field, field.name, field, {}, {}});
    }
    return out;
}

std::optional<HasTarget> findIsTarget(const RecordSchema& schema, QStringView what)
{
    const std::vector<HasTarget> targets = isTargets(schema);
    const QString wanted = foldedName(what);
    const auto found = findNamed(targets, wanted == "deleted"_L1 ? u"trashed"_s : wanted);
    return found == targets.end() ? std::nullopt : std::optional(*found);
}

} // namespace encore::query
