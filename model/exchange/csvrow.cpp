// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvrow.h"

#include "model/exchange/csvexport.h"
#include "model/exchange/speaker.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using To = ColumnTarget::To;

constexpr qsizetype kLongestName = 60;

bool isNumeric(FieldType type)
{
    return type == FieldType::Number || type == FieldType::Integer || type == FieldType::Money;
}

bool isDate(FieldType type)
{
    return type == FieldType::Date || type == FieldType::DateTime;
}

// "Bell, Michael": one comma, a few words on both sides, and no title behind it.
std::optional<QString> turnedName(const QString& name)
{
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

QString cleaned(QString text)
{
    if (text.contains(u'\r'))
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text.trimmed();
}

QString firstWords(const QString& text)
{
    constexpr qsizetype kWords = 8;
    constexpr qsizetype kLength = 80;
    const QString line = text.simplified();
    QStringList words = line.left(400).split(u' ', Qt::SkipEmptyParts);
    const bool cut = words.size() > kWords;
    words = words.mid(0, kWords);
    QString title = words.join(u' ').left(kLength);
    return cut ? QString(title + u'…') : title;
}

QString rowList(const std::vector<qint64>& rows)
{
    constexpr size_t kListed = 10;
    QStringList numbers;
    for (size_t i = 0; i < std::min(kListed, rows.size()); ++i)
        numbers << QString::number(rows[i]);
    QString text = numbers.join(u", "_s);
    if (rows.size() > kListed)
        text += u" and %1 more"_s.arg(rows.size() - kListed);
    return text;
}

} // namespace

struct CsvRowBuilder::Work
{
    ImportItem item;
    qint64 number = 0;
    int line = 0;
    std::vector<QString> texts;        // of the cells, decoded once
    std::map<QString, Draft> children; // one of each kind that columns describe

    void problem(const QString& code, const QString& text) { item.problems.push_back({code, text, line}); }
};

NumberStyle ColumnFacts::style() const
{
    if (commaNumbers > 0 && pointNumbers == 0)
        return NumberStyle::Comma;
    return pointNumbers > 0 && commaNumbers == 0 ? NumberStyle::Point : NumberStyle::Unknown;
}

CsvRowBuilder::CsvRowBuilder(const Schemas& schemas, const RecordSchema& schema, const TableMapping& mapping,
    const QStringList& headers, const QString& sourceName)
    : m_schemas(schemas)
    , m_schema(schema)
    , m_mapping(mapping)
    , m_headers(headers)
    , m_sourceName(sourceName)
    , m_facts(static_cast<size_t>(headers.size()))
    , m_tallies(static_cast<size_t>(headers.size()))
{
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const ColumnMapping& column = m_mapping.of(headers[i]);
        for (const ColumnTarget& target : column.targets)
            addStep(static_cast<size_t>(i), target, column);
    }
    for (const auto& [key, text] : m_mapping.fixed) {
        const FieldDef* field = schema.field(key);
        if (field)
            m_fixed.emplace_back(key, valueFromText(*field, text).valueOr(Value()));
    }
    m_keyColumn = m_mapping.keyColumn.isEmpty() ? -1 : headers.indexOf(m_mapping.keyColumn);
    m_own = m_mapping.keyColumn == "uid"_L1 && isOwnTable(headers, schema);
}

void CsvRowBuilder::addStep(size_t column, const ColumnTarget& target, const ColumnMapping& mapping)
{
    Step step{column, target, nullptr, nullptr, nullptr, &mapping};
    if (target.to == To::Field) {
        step.field = m_schema.field(target.key);
        step.words = m_schema.field(QString(target.key + u"_text"_s));
    } else if (target.to == To::Child) {
        const QString key = target.key.section(u'.', 1);
        step.child = m_schemas.byKey(target.key.section(u'.', 0, 0));
        step.field = step.child->field(key);
        step.words = step.child->field(QString(key + u"_text"_s));
    } else if (target.to == To::Contribution) {
        step.child = m_schemas.byKey(u"contribution");
    }
    if (target.to != To::Ignore)
        m_steps.push_back(step);
}

// The field through which a column names people, or null: only there "Bell, Michael" is one person.
const FieldDef* CsvRowBuilder::nameField(const Step& step) const
{
    if (step.target.to == To::Contribution)
        return step.child->field(u"person");
    if (!step.field)
        return nullptr;
    const bool own = !step.child && m_schema.table() == "person"_L1 && step.field->key == "name"_L1;
    return own || step.field->target == "person"_L1 ? step.field : nullptr;
}

void CsvRowBuilder::learn(const TableRow& row, const TextDecoder& decoder)
{
    for (const Step& step : m_steps) {
        const bool dates = step.field && isDate(step.field->type);
        const bool numbers = step.field && isNumeric(step.field->type);
        const bool names = nameField(step) != nullptr;
        const QByteArrayView cell = row.cell(step.column);
        if (cell.isEmpty() || cell.size() > 200 || !(dates || numbers || names))
            continue;
        const QString text = decoder.decode(cell).trimmed();
        if (text.isEmpty() || isEmptyMarker(text))
            continue;
        ColumnFacts& facts = m_facts[step.column];
        if (dates) {
            facts.dates.add(readDate(text, DateOrder::Unknown));
        } else if (numbers) {
            const NumberStyle style = numberStyle(text);
            facts.commaNumbers += style == NumberStyle::Comma;
            facts.pointNumbers += style == NumberStyle::Point;
        } else {
            for (const QString& name : pieces(step, text)) {
                ++facts.names;
                facts.reversedNames += turnedName(name).has_value();
            }
        }
    }
}

void CsvRowBuilder::settle(const std::map<QString, DateOrder>& answers)
{
    for (qsizetype i = 0; i < m_headers.size(); ++i) {
        ColumnFacts& facts = m_facts[static_cast<size_t>(i)];
        const auto answer = answers.find(m_headers[i]);
        const DateOrder chosen = answer != answers.end() ? answer->second : m_mapping.of(m_headers[i]).order;
        facts.order = chosen != DateOrder::Unknown ? chosen : facts.dates.order();
    }
    TableMapping settled = m_mapping;
    for (qsizetype i = 0; i < m_headers.size(); ++i) {
        if (m_facts[static_cast<size_t>(i)].order != DateOrder::Unknown)
            settled.columns[m_headers[i]].order = m_facts[static_cast<size_t>(i)].order;
    }
    m_salt = QCryptographicHash::hash(
        QJsonDocument(settled.toJson()).toJson(QJsonDocument::Compact), QCryptographicHash::Sha1)
                 .left(4)
                 .toHex();
}

QStringList CsvRowBuilder::asksDateOrder() const
{
    QStringList headers;
    for (const Step& step : m_steps) {
        const ColumnFacts& facts = m_facts[step.column];
        if (facts.dates.asks() && !headers.contains(m_headers[static_cast<qsizetype>(step.column)]))
            headers << m_headers[static_cast<qsizetype>(step.column)];
    }
    return headers;
}

ImportItem CsvRowBuilder::build(const TableRow& row, const TextDecoder& decoder, qint64 number)
{
    Work work;
    work.number = number;
    work.line = static_cast<int>(row.line);
    work.item.place = u"row %1"_s.arg(number);
    work.item.draft.record.kind = m_schema.kind();
    recognise(work, row);
    if (row.blank()) {
        work.item.verdict = Verdict::Skipped;
        work.item.reason = u"The row is empty."_s;
        return std::move(work.item);
    }
    readCells(work, row, decoder);
    if (m_own)
        work.item.draft.record.uid = work.texts[static_cast<size_t>(m_keyColumn)];
    for (const auto& [key, value] : m_fixed)
        work.item.draft.record.setValue(key, value);
    for (const Step& step : m_steps)
        apply(work, step);
    checkWidth(work, row);
    finish(work);
    return std::move(work.item);
}

void CsvRowBuilder::readCells(Work& work, const TableRow& row, const TextDecoder& decoder) const
{
    const size_t columns = std::max(row.cells->size(), static_cast<size_t>(m_headers.size()));
    work.texts.resize(columns);
    for (size_t i = 0; i < row.cells->size(); ++i) {
        const QString text = decoder.decode((*row.cells)[i]);
        work.texts[i] = cleaned(m_own ? unguardedCell(text) : text);
    }
}

// A row that is too short or too long is taken in, and told of; what stands beyond the last column is kept.
void CsvRowBuilder::checkWidth(Work& work, const TableRow& row) const
{
    const auto expected = static_cast<size_t>(m_headers.size());
    const size_t found = row.cells->size();
    if (found == expected)
        return;
    for (size_t i = expected; i < found; ++i) {
        if (!work.texts[i].isEmpty())
            work.item.draft.record.extras.push_back({0, u"Column %1"_s.arg(i + 1), work.texts[i]});
    }
    work.problem(u"ragged_row"_s,
        u"Row %1 has %2 cells instead of %3; what is there was taken in."_s.arg(work.number).arg(found).arg(expected));
}

void CsvRowBuilder::apply(Work& work, const Step& step)
{
    const QString& text = work.texts[step.column];
    if (text.isEmpty())
        return;
    const QString& header = m_headers[static_cast<qsizetype>(step.column)];
    switch (step.target.to) {
    case To::Ignore: return;
    case To::Extra:
        work.item.draft.record.extras.push_back({0, step.target.key.isEmpty() ? header : step.target.key, text});
        return;
    case To::Section: addSection(work, step, text); return;
    case To::Contribution: addContribution(work, step, text); return;
    case To::Source: (step.target.key == "url"_L1 ? work.item.url : work.item.licence) = text; return;
    case To::Field: setField(work, step, work.item.draft, text); return;
    case To::Child: {
        Draft& child = work.children[step.child->table()];
        child.record.kind = step.child->kind();
        child.parentField = m_schema.table();
        setField(work, step, child, text);
        return;
    }
    }
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

void CsvRowBuilder::finish(Work& work)
{
    Record& record = work.item.draft.record;
    // The own name of a person is turned like any other mention of one, and the written form stays findable.
    for (const Step& step : m_steps) {
        if (step.target.to != To::Field || step.field != nameField(step) || step.field->key != "name"_L1)
            continue;
        const QString* written = std::get_if<QString>(&record.value(u"name"_s));
        const auto turned = written ? turnedName(*written) : std::nullopt;
        if (turned && (m_facts[step.column].namesAreReversed() || step.mapping->joiner.startsWith(u','))) {
            if (!record.value(u"aliases"_s).index() && step.mapping->joiner.isEmpty())
                record.setValue(u"aliases"_s, *written);
            record.setValue(u"name"_s, *turned);
        }
    }
    ensureTitle(work);
    for (auto& [kind, child] : work.children) {
        const FieldDef* title = m_schemas.byKey(kind)->titleField();
        if (title && isEmpty(child.record.value(title->key)) && title->is(Required))
            child.record.setValue(title->key, kind == "benefit"_L1 ? u"Result"_s : u"…"_s);
        work.item.draft.children.push_back(std::move(child));
    }
    for (const FieldDef& field : m_schema.fields()) {
        if (!field.is(Required) || field.type != FieldType::Ref)
            continue;
        const auto& refs = work.item.draft.refs;
        if (std::ranges::none_of(refs, [&field](const NamedRef& ref) { return ref.field == field.key; })) {
            work.item.verdict = Verdict::Skipped;
            work.item.reason = u"It does not say which %1 it belongs to."_s.arg(field.label.toLower());
        }
    }
}

void CsvRowBuilder::ensureTitle(Work& work) const
{
    const FieldDef* title = m_schema.titleField();
    Record& record = work.item.draft.record;
    if (!title || !isEmpty(record.value(title->key)))
        return;
    const auto longest = std::ranges::max_element(work.texts, {}, &QString::size);
    record.setValue(title->key, firstWords(*longest));
    work.problem(
        u"no_title"_s, u"Row %1 has no title; it takes the first words of its longest text."_s.arg(work.number));
}

void CsvRowBuilder::recognise(Work& work, const TableRow& row)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QByteArrayView cell : *row.cells) {
        hash.addData(cell);
        hash.addData(QByteArrayView("\x1f", 1));
    }
    const QByteArray content = hash.result().left(16).toHex();
    work.item.fingerprint = QString::fromLatin1(content + m_salt);
    QByteArray key =
        m_keyColumn >= 0 ? row.cell(static_cast<size_t>(m_keyColumn)).trimmed().toByteArray() : QByteArray();
    const bool named = !key.isEmpty();
    if (!named)
        key = content;
    const int occurrence = ++m_occurrences[key];
    work.item.importKey =
        m_sourceName + u'#' + (named ? QString(m_mapping.keyColumn + u'=') : QString()) + QString::fromUtf8(key);
    if (!named || occurrence > 1)
        work.item.importKey += u'#' + QString::number(occurrence);
    if (named && occurrence == 2)
        work.problem(u"repeated_key"_s,
            u"Row %1 repeats \"%2\" of the column %3, which should be different in each row."_s.arg(
                QString::number(work.number), QString::fromUtf8(key), m_mapping.keyColumn));
}

std::vector<ImportProblem> CsvRowBuilder::columnProblems() const
{
    std::vector<ImportProblem> problems;
    for (qsizetype i = 0; i < m_headers.size(); ++i) {
        const Tally& tally = m_tallies[static_cast<size_t>(i)];
        if (!tally.ambiguousRows.empty()) {
            problems.push_back({u"ambiguous_date"_s,
                u"Column %1: day and month could change places in %2 dates; they were kept as text (rows %3). Say which comes first (in a mapping: order day_first or month_first) and import again."_s
                    .arg(m_headers[i])
                    .arg(tally.ambiguousRows.size())
                    .arg(rowList(tally.ambiguousRows)),
                0});
        }
        if (tally.markers > 0)
            problems.push_back({u"not_given"_s,
                u"Column %1: %2 cells such as \"NA\" were taken as not given."_s.arg(m_headers[i]).arg(tally.markers),
                0});
    }
    return problems;
}

} // namespace encore
