// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvrowwork.h"

#include "model/exchange/csvexport.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using To = ColumnTarget::To;

bool isNumeric(FieldType type)
{
    return type == FieldType::Number || type == FieldType::Integer || type == FieldType::Money;
}

bool isDate(FieldType type)
{
    return type == FieldType::Date || type == FieldType::DateTime;
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
    if (!m_own)
        addUnits(work);
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
