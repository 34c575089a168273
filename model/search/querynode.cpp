// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/querynode.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace encore {

using namespace query;

namespace {

QString operatorText(Op op)
{
    switch (op) {
    case Op::Less: return u"<"_s;
    case Op::LessEqual: return u"<="_s;
    case Op::Greater: return u">"_s;
    case Op::GreaterEqual: return u">="_s;
    }
    return {};
}

QString inQuotes(QString text)
{
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

// A foreign field name may hold blanks.
QString fieldText(const QString& name)
{
    static const QRegularExpression plain(u"^[\\p{L}_][\\p{L}\\p{N}_.-]*$"_s);
    return plain.match(name).hasMatch() ? name : inQuotes(name);
}

QString valueText(const Operand& value)
{
    return value.quoted ? inQuotes(value.text) : quotedValue(value.text);
}

// The last free word is read as the beginning of words anyway, so it needs no star.
const Text* lastWord(const Node& node)
{
    if (const auto* text = std::get_if<Text>(&node.form()))
        return text;
    const auto* all = std::get_if<And>(&node.form());
    const auto* any = std::get_if<Or>(&node.form());
    const Text* last = nullptr;
    if (all || any) {
        for (const Node& part : all ? all->parts : any->parts) {
            if (const Text* found = lastWord(part))
                last = found;
        }
    }
    return last;
}

struct Writer
{
    const Text* last;
    bool nested = false; // inside an And or a Not, where alternatives need parentheses

    QString write(const Node& node, bool inner) const { return std::visit(Writer{last, inner}, node.form()); }
    QString joined(const std::vector<Node>& parts, const QString& separator, bool inner) const
    {
        QStringList texts;
        for (const Node& part : parts)
            texts << write(part, inner);
        return texts.join(separator);
    }

    QString operator()(const And& all) const
    {
        const QString text = joined(all.parts, u" "_s, true);
        return nested && all.parts.size() > 1 ? QString(u'(' + text + u')') : text;
    }
    QString operator()(const Or& any) const
    {
        const QString text = joined(any.parts, u" or "_s, false);
        return nested ? QString(u'(' + text + u')') : text;
    }
    QString operator()(const Not& without) const
    {
        const bool again = std::holds_alternative<Not>(without.part->form());
        const QString text = write(*without.part, true);
        return again ? QString(u"-("_s + text + u')') : QString(u'-' + text);
    }
    QString operator()(const Text& text) const
    {
        return text.prefix && &text != last ? QString(text.word + u'*') : text.word;
    }
    QString operator()(const Phrase& phrase) const { return inQuotes(phrase.text); }
    QString operator()(const Compare& compare) const
    {
        return fieldText(compare.field) + u':' + operatorText(compare.op) + valueText(compare.value);
    }
    QString operator()(const Range& range) const
    {
        return fieldText(range.field) + u':' + (range.from ? range.from->text : QString()) + u".."_s
            + (range.to ? range.to->text : QString());
    }
    QString operator()(const List& list) const
    {
        QStringList values;
        for (const Operand& value : list.values)
            values << valueText(value);
        return fieldText(list.field) + (list.exact ? u":="_s : u":"_s) + values.join(u',');
    }
    QString operator()(const Has& has) const
    {
        const QString name = has.form == Has::Form::Has ? u"has:"_s : has.form == Has::Form::No ? u"no:"_s : u"is:"_s;
        return name + quotedValue(has.what);
    }
};

} // namespace

QString toText(const SearchQuery& query)
{
    return std::visit(Writer{lastWord(query.root)}, query.root.form());
}

QString quotedValue(const QString& value)
{
    static const QRegularExpression plain(u"^(?![<>=])(?!.*\\.\\.)[^\\s\\p{C}\"(),|]+$"_s);
    return plain.match(value).hasMatch() ? value : inQuotes(value);
}

} // namespace encore
