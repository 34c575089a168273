// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

// What a query means, as a small tree: pure data, made by the parser and read by the writer of SQL.
namespace encore::query {

struct Node;

/// Days, both included; an invalid end is open.
struct DateSpan
{
    QDate from;
    QDate to;
};

/// One value as it was given: a code for enumerations, else the text as written.
struct Operand
{
    QString text;
    bool quoted = false;
    double number = 0; ///< for fields that hold numbers
    DateSpan days;     ///< for fields that hold dates: the days that are meant
};

enum class Op { Less, LessEqual, Greater, GreaterEqual };

/// A free word; with `prefix` every word that begins with it.
struct Text
{
    QString word;
    bool prefix = false;
};
/// Words in this order; with `prefix` the last one may go on (a phrase that is still being typed).
struct Phrase
{
    QString text;
    bool prefix = false;
};
/// field:>value. For dates the operand's days already say what is meant.
struct Compare
{
    QString field;
    Op op = Op::Less;
    Operand value;
};
/// field:from..to, either end may be missing. For dates `days` says what is meant.
struct Range
{
    QString field;
    std::optional<Operand> from;
    std::optional<Operand> to;
    DateSpan days;
};
/// field:a,b — any of these; with `exact` (field:=a) texts must be the same, not only contain it.
struct List
{
    QString field;
    std::vector<Operand> values;
    bool exact = false;
};
/// has:quote, no:baseline, is:trashed.
struct Has
{
    enum class Form { Has, No, Is };
    QString what;
    Form form = Form::Has;
};
struct Not
{
    std::shared_ptr<const Node> part;
};
/// All of the parts; without parts, every record.
struct And
{
    std::vector<Node> parts;
};
struct Or
{
    std::vector<Node> parts;
};

struct Node : std::variant<And, Or, Not, Text, Phrase, Compare, Range, List, Has>
{
    using variant::variant;
    const variant& form() const { return *this; }
};

} // namespace encore::query

namespace encore {

/// A query as it was understood.
struct SearchQuery
{
    query::Node root;

    /// Whether it leaves out nothing.
    bool isEmpty() const
    {
        const auto* all = std::get_if<query::And>(&root.form());
        return all && all->parts.empty();
    }
};

/// The query as text that parses to the same query.
QString toText(const SearchQuery& query);

/// A value as it stands in a query: quoted when it must be.
QString quotedValue(const QString& value);

} // namespace encore
