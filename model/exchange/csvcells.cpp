// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/benefit.h"
#include "model/exchange/csvrowwork.h"
#include "model/exchange/speaker.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

// What the cells of a row become: texts, numbers, dates, choices, names, sections.

std::optional<QString> turnedName(const QString& name)
{
    static constexpr qsizetype kLongestName = 60;
    static const QStringList titles{
        u"jr"_s, u"sr"_s, u"phd"_s, u"md"_s, u"ii"_s, u"iii"_s, u"esq"_s, u"mba"_s, u"cpa"_s};
    const qsizetype comma = name.indexOf(u',');
    if (comma < 1 || name.size() > kLongestName || name.indexOf(u',', comma + 1) >= 0)
        return std::nullopt;
    const QString last = name.left(comma).trimmed();
    const QString first = name.mid(comma + 1).trimmed();
    const bool words = !first.isEmpty() && !last.isEmpty() && first.count(u' ') < 3 && last.count(u' ') < 3;
    if (!words || titles.contains(foldedHeader(first)))
        return std::nullopt;
    return QString(first + u' ' + last);
}

void CsvRowBuilder::setField(Work& work, const Step& step, Draft& draft, const QString& text)
{
    if (step.field->type == FieldType::Text || step.field->type == FieldType::LongText) {
        addText(step, draft, text);
        return;
    }
    if (!m_own && isEmptyMarker(text)) { // in Encore's own tables "none" is a choice
        ++m_tallies[step.column].markers;
        return;
    }
    if (step.field->type == FieldType::Ref || step.field->type == FieldType::RefList)
        addNames(step, draft, *step.field, text);
    else
        setTyped(work, step, draft, text);
}

void CsvRowBuilder::addText(const Step& step, Draft& draft, const QString& text) const
{
    const Value& held = draft.record.value(step.field->key);
    const QString* former = std::get_if<QString>(&held);
    if (!former) {
        draft.record.setValue(step.field->key, text);
        return;
    }
    const QString usual = step.field->type == FieldType::LongText ? u"\n\n"_s : u", "_s;
    draft.record.setValue(
        step.field->key, QString(*former + (step.mapping->joiner.isEmpty() ? usual : step.mapping->joiner) + text));
}

void CsvRowBuilder::setTyped(Work& work, const Step& step, Draft& draft, const QString& text)
{
    switch (step.field->type) {
    case FieldType::Choice:
    case FieldType::ChoiceList: setChoices(work, step, draft, text); return;
    case FieldType::Date:
    case FieldType::DateTime: setDate(work, step, draft, text); return;
    case FieldType::Flag:
        if (const auto flag = readFlag(text))
            draft.record.setValue(step.field->key, *flag);
        else
            keepUnread(work, step, text, u"unreadable_value"_s, u"yes or no"_s);
        return;
    default: setNumber(work, step, draft, text); return;
    }
}

void CsvRowBuilder::setChoices(Work& work, const Step& step, Draft& draft, const QString& text)
{
    QStringList codes;
    for (const QString& piece : pieces(step, text)) {
        const Result<Value> code = valueFromText(*step.field, piece);
        if (!code)
            keepUnread(work, step, piece, u"unknown_choice"_s, u"one of its choices"_s);
        else if (const auto* one = std::get_if<QString>(&*code))
            codes << *one;
        else if (const auto* list = std::get_if<QStringList>(&*code))
            codes.append(*list);
    }
    codes.removeDuplicates();
    if (step.field->type == FieldType::ChoiceList)
        draft.record.setValue(step.field->key, codes);
    else if (!codes.isEmpty())
        draft.record.setValue(step.field->key, codes.first());
}

void CsvRowBuilder::setDate(Work& work, const Step& step, Draft& draft, const QString& text)
{
    if (step.field->type == FieldType::DateTime) {
        if (const Result<Value> time = valueFromText(*step.field, text))
            draft.record.setValue(step.field->key, *time);
        else
            keepUnread(work, step, text, u"unreadable_date"_s, u"a date and time"_s);
        return;
    }
    const DateReading reading = readDate(text, m_facts[step.column].order);
    const QString& header = m_headers[static_cast<qsizetype>(step.column)];
    switch (reading.state) {
    case DateReading::State::Empty: return;
    case DateReading::State::Date: draft.record.setValue(step.field->key, reading.date); return;
    case DateReading::State::Ambiguous:
        m_tallies[step.column].ambiguousRows.push_back(work.number);
        work.item.draft.record.extras.push_back({0, header, text});
        work.problem(u"ambiguous_date"_s,
            u"Row %1: in \"%2\" (column %3) day and month could change places; it was kept as text."_s.arg(
                QString::number(work.number), text, header));
        return;
    case DateReading::State::Period:
        keepUnread(work, step, text, u"date_kept_as_text"_s, u"a day, month or year"_s);
        return;
    case DateReading::State::Unreadable: keepUnread(work, step, text, u"unreadable_date"_s, u"a date"_s); return;
    }
}

void CsvRowBuilder::setNumber(Work& work, const Step& step, Draft& draft, const QString& text)
{
    const NumberStyle style = m_facts[step.column].style();
    if (step.field->type == FieldType::Money) {
        const auto money = readMoney(text, style);
        if (money)
            draft.record.setValue(step.field->key, *money);
        else
            keepUnread(work, step, text, u"unreadable_number"_s, u"an amount with its currency"_s);
        return;
    }
    const auto number = readNumber(text, style);
    const bool whole = number && std::floor(*number) == *number && std::abs(*number) < 9e15;
    if (number && step.field->type == FieldType::Number)
        draft.record.setValue(step.field->key, *number);
    else if (whole)
        draft.record.setValue(step.field->key, static_cast<qint64>(*number));
    else if (step.words)
        draft.record.setValue(step.words->key, text);
    else
        keepUnread(work, step, text, u"unreadable_number"_s, number ? u"a whole number"_s : u"a number"_s);
}

// "45 %", "€ 500": the unit of a benefit when no column tells it.
void CsvRowBuilder::addUnits(Work& work) const
{
    static const QStringList figures{u"baseline"_s, u"target"_s, u"forecast"_s, u"actual"_s};
    const auto complete = [](Record& record, const QString& figure, const QString& unit) {
        if (record.kind == benefit::kind && record.get(benefit::unit).isEmpty() && !isEmpty(record.value(figure)))
            record.set(benefit::unit, unit);
    };
    for (const Step& step : m_steps) {
        if (!step.field || !figures.contains(step.field->key))
            continue;
        const QString unit = unitBeside(work.texts[step.column]);
        if (unit.isEmpty())
            continue;
        complete(work.item.draft.record, step.field->key, unit);
        for (auto& [kind, child] : work.children)
            complete(child.record, step.field->key, unit);
    }
}

QStringList CsvRowBuilder::pieces(const Step& step, const QString& text) const
{
    if (step.mapping->separator.isEmpty())
        return {text};
    QStringList found;
    for (const QString& piece : text.split(step.mapping->separator, Qt::SkipEmptyParts)) {
        const QString name = piece.simplified();
        if (!name.isEmpty() && !found.contains(name))
            found << name;
    }
    return found;
}

NamedRef CsvRowBuilder::person(const Step& step, const FieldDef& field, const QString& written) const
{
    const QString plain = written.simplified();
    if (m_own)
        return {field.key, plain, {}};
    if (m_facts[step.column].namesAreReversed()) {
        if (const auto turned = turnedName(plain))
            return {field.key, *turned, {{u"aliases"_s, Value(plain)}}};
    }
    // "Ann Lee, Clerk, Sales": who it is, what she does and where.
    const QString name = plain.section(u',', 0, 0).trimmed();
    const QString role = plain.section(u',', 1, 1).trimmed();
    if (name.isEmpty() || looksLikeRole(name) || !looksLikeRole(role))
        return {field.key, plain, {}};
    NamedRef ref{field.key, name, {{u"role"_s, Value(role)}}};
    if (const QString place = plain.section(u',', 2).trimmed(); !place.isEmpty())
        ref.values[u"organisation"_s] = Value(place);
    return ref;
}

void CsvRowBuilder::addNames(const Step& step, Draft& draft, const FieldDef& field, const QString& text) const
{
    for (const QString& name : pieces(step, text)) {
        NamedRef ref =
            field.target == "person"_L1 ? person(step, field, name) : NamedRef{field.key, name.simplified(), {}};
        for (const auto& [key, value] : ref.values) { // a quote says what its speaker does, too
            if (const FieldDef* own = m_schemas.of(draft.record.kind).field(key);
                own && draft.record.kind.key == "quote"_L1 && isEmpty(draft.record.value(key)))
                draft.record.setValue(key, value);
        }
        const bool known = std::ranges::any_of(
            draft.refs, [&ref](const NamedRef& each) { return each.field == ref.field && each.name == ref.name; });
        if (!known)
            draft.refs.push_back(std::move(ref));
    }
}

void CsvRowBuilder::addContribution(Work& work, const Step& step, const QString& text) const
{
    if (isEmptyMarker(text))
        return;
    const FieldDef& field = *step.child->field(u"person");
    for (const QString& name : pieces(step, text)) {
        Draft child;
        child.record.kind = step.child->kind();
        child.record.setValue(u"role"_s, step.target.key);
        child.parentField = m_schema.table();
        child.refs.push_back(person(step, field, name));
        work.item.draft.children.push_back(std::move(child));
    }
}

void CsvRowBuilder::addSection(Work& work, const Step& step, const QString& text) const
{
    const QString& header = m_headers[static_cast<qsizetype>(step.column)];
    Section section;
    section.heading = header;
    section.text = text;
    if (m_schema.hasText()) {
        const auto inTemplates = [&step](const Template& each) {
            return std::ranges::any_of(
                each.sections, [&step](const TemplateSection& one) { return one.key == step.target.key; });
        };
        const bool known = m_schema.table() == "story"_L1
            ? std::ranges::any_of(storyTemplates(), inTemplates)
            : m_schema.defaultTemplate() && inTemplates(*m_schema.defaultTemplate());
        if (known)
            section.key = step.target.key;
        else
            section.heading = step.target.key;
    }
    auto& sections = work.item.draft.record.sections;
    const auto same = std::ranges::find_if(sections, [&section](const Section& each) {
        return section.key.isEmpty() ? each.heading == section.heading : each.key == section.key;
    });
    if (same != sections.end())
        same->text += QString(step.mapping->joiner.isEmpty() ? u"\n\n"_s : step.mapping->joiner) + text;
    else
        sections.push_back(std::move(section));
}

// A value that its field cannot hold is kept under the name of its column, and told of.
void CsvRowBuilder::keepUnread(
    Work& work, const Step& step, const QString& text, const QString& code, const QString& expected) const
{
    const QString& header = m_headers[static_cast<qsizetype>(step.column)];
    work.item.draft.record.extras.push_back({0, header, text});
    work.problem(code,
        u"Row %1: \"%2\" (column %3) is not %4; it was kept as text."_s.arg(
            QString::number(work.number), text.left(60), header, expected));
}

} // namespace encore
