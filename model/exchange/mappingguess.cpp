// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/columnlooks.h"
#include "model/exchange/headernames.h"
#include "model/exchange/mapping.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using To = ColumnTarget::To;

// Builds the mapping column by column; a target that holds one value is given to the first column that asks for it.
class Guesser
{
public:
    Guesser(const std::vector<ColumnSample>& columns, const RecordSchema& schema, const Schemas& schemas)
        : m_columns(columns)
        , m_schema(schema)
        , m_schemas(schemas)
    {
        m_mapping.kind = schema.table();
        for (const ColumnSample& column : columns)
            m_looks.push_back(looksOf(column));
    }

    TableMapping run()
    {
        QStringList headers;
        for (const ColumnSample& column : m_columns)
            headers << column.header;
        if (isOwnTable(headers, m_schema))
            return ownTable();
        chooseTemplate();
        mapNameParts();
        for (size_t i = 0; i < m_columns.size(); ++i)
            mapByHeader(i);
        for (size_t i = 0; i < m_columns.size(); ++i)
            mapByLooks(i);
        ensureTitle();
        chooseKey();
        if (m_schema.table() == "story"_L1 && !m_mapping.fixed.contains(u"kind"_s) && tellsLessons())
            m_mapping.fixed[u"kind"_s] = u"lesson"_s;
        return std::move(m_mapping);
    }

private:
    // The columns of Encore's own tables are called by the keys of fields and sections; several names stand between semicolons.
    TableMapping ownTable()
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString& header = m_columns[i].header;
            if (header == "id"_L1 || header == "uid"_L1)
                give(i, ColumnTarget{To::Ignore, {}});
            else if (!mapRelationOfAnExport(i))
                mapOwnColumn(i, header);
            if (mapped(i) && !m_mapping.columns[header].separator.isEmpty())
                m_mapping.columns[header].separator = u";"_s;
        }
        m_mapping.keyColumn = u"uid"_s;
        return std::move(m_mapping);
    }

    void mapOwnColumn(size_t i, const QString& header)
    {
        const ColumnTarget field{To::Field, header};
        if (const FieldDef* def = m_schema.field(header); def && !taken(field)) {
            give(i, def->is(Derived) ? ColumnTarget{To::Ignore, {}} : field);
            return;
        }
        QString key = header; // a section may be called like a field: "summary", "summary (2)"
        key.remove(u" (2)"_s);
        const auto ofTemplate = [&key](const Template& each) {
            return std::ranges::any_of(each.sections, [&key](const TemplateSection& one) { return one.key == key; });
        };
        const bool section = m_schema.table() == "story"_L1
            ? std::ranges::any_of(storyTemplates(), ofTemplate)
            : m_schema.defaultTemplate() && ofTemplate(*m_schema.defaultTemplate());
        if (m_schema.hasText() && (section || key == "other_text"_L1))
            give(i, ColumnTarget{To::Section, key});
    }

    bool mapped(size_t i) const { return m_mapping.columns.contains(m_columns[i].header); }

    const FieldDef* fieldOf(const ColumnTarget& target) const
    {
        if (target.to == To::Field)
            return m_schema.field(target.key);
        if (target.to != To::Child)
            return nullptr;
        const RecordSchema* child = m_schemas.byKey(target.key.section(u'.', 0, 0));
        return child ? child->field(target.key.section(u'.', 1)) : nullptr;
    }

    void give(size_t i, const ColumnTarget& target)
    {
        ColumnMapping column;
        column.targets = {target};
        if (const FieldDef* field = fieldOf(target);
            field && (field->type == FieldType::RefList || field->type == FieldType::ChoiceList))
            column.separator = separatorOf(*field, m_columns[i]);
        else if (target.to == To::Contribution)
            column.separator = separatorOf(*m_schemas.byKey(u"contribution")->field(u"person"), m_columns[i]);
        m_mapping.columns[m_columns[i].header] = column;
    }

    bool taken(const ColumnTarget& target) const
    {
        return std::ranges::any_of(m_mapping.columns, [&target](const auto& entry) {
            return std::ranges::find(entry.second.targets, target) != entry.second.targets.end();
        });
    }

    // A story told in another template's sections is recognised by three of its headings.
    void chooseTemplate()
    {
        if (m_schema.table() != "story"_L1)
            return;
        const Template* best = nullptr;
        size_t most = 2;
        for (const Template& each : storyTemplates().subspan(1)) {
            std::map<QString, QLatin1StringView> found;
            for (const TemplateSection& section : each.sections) {
                for (const ColumnSample& column : m_columns) {
                    const QString folded = foldedHeader(column.header);
                    if (folded == foldedHeader(QString(section.key))
                        || folded == foldedHeader(QString::fromUtf8(section.heading)))
                        found[column.header] = section.key;
                }
            }
            if (found.size() > most) {
                most = found.size();
                best = &each;
                m_sections = found;
            }
        }
        if (!best)
            return;
        m_mapping.fixed[u"template"_s] = QString(best->key);
        for (const auto& [header, key] : m_sections)
            m_mapping.columns[header].targets = {ColumnTarget{To::Section, QString(key)}};
    }

    // First and last name in two columns make one name, whichever comes first.
    void mapNameParts()
    {
        if (m_schema.table() != "person"_L1)
            return;
        const auto find = [this](QLatin1StringView words) {
            return std::ranges::find_if(
                m_columns, [words](const ColumnSample& column) { return hasWord(words, foldedHeader(column.header)); });
        };
        const auto first = find("firstname vorname prenom givenname nombre"_L1);
        const auto last = find("lastname surname nachname familyname apellido apellidos familienname"_L1);
        if (first == m_columns.end() || last == m_columns.end() || first == last)
            return;
        for (const auto& part : {first, last}) {
            ColumnMapping& column = m_mapping.columns[part->header];
            column.targets = {ColumnTarget{To::Field, u"name"_s}};
            column.joiner = first < last ? u" "_s : u", "_s;
        }
    }

    void mapByHeader(size_t i)
    {
        const ColumnSample& column = m_columns[i];
        if (mapped(i) || m_looks[i].filled == 0 || mapRelationOfAnExport(i))
            return;
        const auto target = targetOfHeader(m_schema, column.header);
        if (!target)
            return;
        const FieldDef* field = fieldOf(*target);
        const bool calledTitle =
            hasWord("title titel titre titulo titolo uberschrift"_L1, foldedHeader(column.header)); // whatever it says
        if (field && (!fits(*field, column, m_looks[i]) || (!calledTitle && repeatsItself(*field, m_looks[i]))))
            return;
        const bool holdsMany = target->to == To::Contribution || (field && field->type == FieldType::RefList);
        if (holdsMany || !taken(*target))
            give(i, *target);
    }

    // What is the same in most rows ("Project name") neither names nor numbers a record.
    bool repeatsItself(const FieldDef& field, const Looks& looks) const
    {
        const bool names = m_schema.hasText() && m_schema.titleField() == &field;
        return (names || field.key == "code"_L1) && looks.distinct * 10 <= looks.filled * 6 && looks.filled > 1;
    }

    // Encore's own tables carry a relation twice: its number, which means nothing elsewhere, and its title.
    bool mapRelationOfAnExport(size_t i)
    {
        const QString& header = m_columns[i].header;
        const FieldDef* field = m_schema.field(header.endsWith("_title"_L1) ? header.chopped(6) : header);
        if (!field || (field->type != FieldType::Ref && field->type != FieldType::RefList))
            return false;
        const bool isTitle = header.endsWith("_title"_L1);
        const QString twin = isTitle ? header.chopped(6) : QString(header + u"_title"_s);
        if (std::ranges::none_of(m_columns, [&twin](const ColumnSample& column) { return column.header == twin; }))
            return false;
        give(i, isTitle ? ColumnTarget{To::Field, field->key} : ColumnTarget{To::Ignore, {}});
        return true;
    }

    void mapByLooks(size_t i)
    {
        if (mapped(i) || m_looks[i].filled == 0)
            return;
        const Looks& looks = m_looks[i];
        const ColumnTarget url{To::Source, u"url"_s};
        const ColumnTarget mail{To::Field, u"email"_s};
        if (looks.mostly(looks.addresses) && !taken(url))
            give(i, url);
        else if (looks.mostly(looks.mails) && m_schema.field(u"email") && !taken(mail))
            give(i, mail);
        else if (looks.prose() && m_schema.hasText() && !m_columns[i].header.isEmpty())
            give(i, ColumnTarget{To::Section, m_columns[i].header});
    }

    // Without a column called title, the first one that holds short and mostly different texts names the records.
    void ensureTitle()
    {
        const FieldDef* title = m_schema.titleField();
        if (!title || taken(ColumnTarget{To::Field, title->key}))
            return;
        if (taken(ColumnTarget{To::Field, u"headline"_s})) {
            replaceTarget(ColumnTarget{To::Field, u"headline"_s}, ColumnTarget{To::Field, title->key});
            return;
        }
        if (takeSummaryAsTitle(title->key))
            return;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Looks& looks = m_looks[i];
            const bool varied = looks.filled > 0 && looks.distinct * 10 >= looks.filled * 8;
            const bool words = looks.meanLength >= 4 && looks.meanLength <= 120 && !looks.mostly(looks.numbers)
                && looks.dates.share() < 0.5;
            if (!mapped(i) && varied && words && !looks.mostly(looks.addresses) && !looks.mostly(looks.mails)) {
                give(i, ColumnTarget{To::Field, title->key});
                return;
            }
        }
    }

    // Trackers call the line that names a record its summary.
    bool takeSummaryAsTitle(const QString& title)
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Looks& looks = m_looks[i];
            const bool line = looks.filled > 0 && looks.meanLength <= 120 && looks.distinct * 10 >= looks.filled * 8;
            if (!line || foldedHeader(m_columns[i].header) != "summary"_L1)
                continue;
            give(i, ColumnTarget{To::Field, title});
            for (size_t other = 0; other < m_columns.size(); ++other) // "Description" can have its place now
                mapByHeader(other);
            return true;
        }
        return false;
    }

    void replaceTarget(const ColumnTarget& from, const ColumnTarget& to)
    {
        for (auto& [header, column] : m_mapping.columns)
            std::ranges::replace(column.targets, from, to);
    }

    // A column that numbers or names each row for good: one called id, then one called number or code, then a web address.
    void chooseKey()
    {
        static constexpr std::array kRanks{
            "uid uuid guid id importkey"_L1, "code nr no number nummer numero key ref reference kennung identifier"_L1};
        for (const QLatin1StringView words : kRanks) {
            for (size_t i = 0; i < m_columns.size(); ++i) {
                const QString folded = foldedHeader(m_columns[i].header);
                const bool calledSo = hasWord(words, folded) || hasWord(words, lastWord(m_columns[i].header));
                if (calledSo && m_looks[i].unique(m_columns[i].values.size())
                    && (words == kRanks.front() || !m_looks[i].counts || hasWord(words, folded))) {
                    m_mapping.keyColumn = m_columns[i].header;
                    return;
                }
            }
        }
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (m_looks[i].mostly(m_looks[i].addresses) && m_looks[i].unique(m_columns[i].values.size())) {
                m_mapping.keyColumn = m_columns[i].header;
                return;
            }
        }
    }

    // "LessonId" → "id", "story_id" → "id".
    static QString lastWord(const QString& header)
    {
        qsizetype start = header.size();
        while (start > 0 && header[start - 1].isLetterOrNumber()
            && !(start < header.size() && header[start].isUpper() && header[start - 1].isLower()))
            --start;
        return foldedHeader(QStringView(header).sliced(start));
    }

    bool tellsLessons() const
    {
        const bool called = std::ranges::any_of(
            m_columns, [](const ColumnSample& column) { return foldedHeader(column.header).startsWith("lesson"_L1); });
        return called && !taken(ColumnTarget{To::Section, u"challenge"_s})
            && !taken(ColumnTarget{To::Section, u"solution"_s}) && !taken(ColumnTarget{To::Field, u"kind"_s});
    }

    const std::vector<ColumnSample>& m_columns;
    const RecordSchema& m_schema;
    const Schemas& m_schemas;
    std::vector<Looks> m_looks;
    std::map<QString, QLatin1StringView> m_sections;
    TableMapping m_mapping;
};

} // namespace

TableMapping guessMapping(const std::vector<ColumnSample>& columns, const RecordSchema& schema, const Schemas& schemas)
{
    return Guesser(columns, schema, schemas).run();
}

} // namespace encore
