// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/documentfields.h"

#include "model/domain/kinds.h"
#include "model/exchange/childdrafts.h"
#include "model/exchange/documentdate.h"
#include "model/exchange/factnames.h"
#include "model/exchange/factvalues.h"
#include "model/exchange/figurefinder.h"
#include "model/exchange/languagecode.h"
#include "model/exchange/sectionmap.h"
#include "model/exchange/whereabouts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

const Schemas& schemas()
{
    static const Schemas all; // the declared fields; a portfolio's own fields are matched when the plan is applied
    return all;
}

void addExtra(Record& record, const QString& key, const MetaValue& value)
{
    const QString text = value.text.trimmed();
    if (!text.isEmpty())
        record.extras.push_back({0, key, value.text});
}

class Applier
{
public:
    Applier(const DocumentFacts& facts, ImportItem& item)
        : m_facts(facts)
        , m_item(item)
        , m_draft(item.draft)
        , m_record(item.draft.record)
        , m_schema(schemas().of(item.draft.record.kind))
    {
    }

    void foreign(const QString& key, const MetaValue& value)
    {
        if (value.text.trimmed().isEmpty() && value.isScalar())
            return;
        const QString meaning = meaningOf(key);
        // "details: [Company: …, Location: …]": names and values one level down.
        const bool pairs = !value.items.empty() && std::ranges::all_of(value.items, [](const MetaValue& item) {
            return item.members.size() == 1 && item.members[0].second.isScalar();
        });
        if (pairs && meaning.isEmpty()) {
            for (const MetaValue& item : value.items)
                foreign(item.members[0].first, item.members[0].second);
            return;
        }
        const bool taken = known(meaning, key, value) || section(key, value) || schemaField(key, value);
        if (!taken || (!value.isScalar() && losesPart(meaning, value)))
            addExtra(m_record, key, value);
    }

    // A document of Encore's own export: the keys are those of the schema, relations are given by name. Its sections, languages and
    // extra values are read from the document as a whole.
    void own(const QString& key, const MetaValue& value)
    {
        static const QStringList notFields = u"kind_of created_at updated_at sections languages extras"_s.split(u' ');
        if (key == u"uid"_s)
            m_record.uid = value.text.trimmed();
        else if (!notFields.contains(key) && !setField(m_schema, m_draft, key, value))
            addExtra(m_record, key, value);
    }

    // What a team is called, where it is and what it does belong together.
    void finish()
    {
        for (NamedRef& ref : m_draft.refs) {
            if (ref.field != u"teams"_s)
                continue;
            for (const auto& [key, text] : m_teamValues)
                ref.values[key] = Value(text);
        }
        if (m_draft.refs.end() == std::ranges::find(m_draft.refs, u"teams"_s, &NamedRef::field)) {
            for (const auto& [key, text] : m_teamValues)
                m_record.extras.push_back({0, key, text});
        }
    }

private:
    bool isStory() const { return m_record.kind == story::kind; }

    // Whether a part of a list or map has found no place: it is then kept as it stands.
    bool losesPart(const QString& meaning, const MetaValue& value) const
    {
        Whereabouts found(m_item);
        for (const auto& [key, text] : m_teamValues)
            found.add(text);
        if (meaning == u"picture"_s) { // they are attached, or kept when there is no file, later on
            std::vector<FoundPicture> pictures;
            addPictures(value, pictures);
            for (const FoundPicture& picture : pictures) {
                found.add(picture.address);
                found.add(picture.caption);
            }
        }
        return !found.hold(value);
    }

    bool known(const QString& meaning, const QString& key, const MetaValue& value)
    {
        if (meaning == u"title"_s && value.isScalar() && value.text.trimmed() != m_facts.title)
            return false; // another title has won
        if (meaning == u"title"_s || meaning == u"language"_s || meaning == u"picture"_s)
            return value.isScalar() || meaning == u"picture"_s ? keepOdd(meaning, key, value) : false;
        if (meaning == u"one_line"_s || meaning == u"summary"_s || meaning == u"patlet"_s || meaning == u"headline"_s)
            return summary(meaning, value);
        if (meaning == u"date"_s || meaning == u"date_to"_s)
            return date(meaning, key, value);
        if (meaning == u"tags"_s || meaning == u"categories"_s)
            return tags(meaning, value);
        if (meaning == u"authors"_s || meaning == u"recorders"_s)
            return persons(meaning, value);
        if (meaning == u"teams"_s)
            return teams(value);
        if (meaning == u"region"_s || meaning == u"industry"_s)
            return teamValue(meaning, value);
        if (meaning == u"url"_s || meaning == u"licence"_s)
            return source(meaning, value);
        if (meaning == u"state"_s || meaning == u"kind"_s || meaning == u"draft"_s)
            return choice(meaning, value);
        if (meaning == u"quotes"_s)
            return quotes(value);
        if (meaning == u"figures"_s)
            return figures(key, value);
        if (meaning == u"use_case"_s && isStory() && value.isScalar()) {
            m_draft.refs.push_back({u"use_case"_s, value.text.trimmed(), {}});
            return true;
        }
        if (meaning == u"owner"_s && value.isScalar() && looksLikePerson(value.text)) {
            m_draft.refs.push_back({u"owner"_s, tidyName(value.text), {}});
            return true;
        }
        if (meaning == u"aliases"_s && !isStory()) {
            m_record.set(usecase::aliases, value.texts().join(u"; "_s));
            return true;
        }
        return false;
    }

    // Titles and pictures were read before; what was no picture stays as an extra value.
    static bool keepOdd(const QString& meaning, const QString& key, const MetaValue& value)
    {
        if (meaning == u"title"_s)
            return bareKey(key) != u"name"_s || value.isScalar();
        if (meaning == u"language"_s)
            return !languageCode(value.text).isEmpty();
        std::vector<FoundPicture> pictures;
        addPictures(value, pictures);
        return !pictures.empty();
    }

    bool summary(const QString& meaning, const MetaValue& value)
    {
        const QString text = value.texts().join(u' ').trimmed();
        if (text.isEmpty())
            return false;
        if (!isStory()) {
            if (m_record.has(usecase::patlet))
                return m_record.get(usecase::patlet) == text;
            m_record.set(usecase::patlet, text);
            return true;
        }
        if (meaning == u"headline"_s)
            return setOnce(story::headline, text);
        const bool line = meaning == u"one_line"_s && text.size() <= 240 && !text.contains(u'\n');
        return line ? setOnce(story::oneLine, text) || setOnce(story::summary, text) : setOnce(story::summary, text);
    }

    bool setOnce(const Field<QString>& field, const QString& text)
    {
        if (m_record.has(field))
            return m_record.get(field) == text;
        m_record.set(field, text);
        return true;
    }

    bool date(const QString& meaning, const QString& key, const MetaValue& value)
    {
        if (!isStory() || !value.isScalar() || isTrue(value.text) || isFalse(value.text)) {
            if (isStory() && bareKey(key) == u"published"_s && value.isScalar() && isFalse(value.text)) {
                m_record.set(story::state, u"draft"_s);
                return true;
            }
            return false;
        }
        const auto& field = meaning == u"date"_s ? story::happenedFrom : story::happenedTo;
        const DocumentDate read = readDocumentDate(value.text);
        if (read.date.isEmpty()) {
            m_item.problems.push_back({read.ambiguous ? u"ambiguous_date"_s : u"unreadable_date"_s,
                read.ambiguous
                    ? u"The date \"%1\" can be read in two ways; it was kept as text."_s.arg(value.text.trimmed())
                    : u"\"%1\" is no date that Encore can read; it was kept as text."_s.arg(value.text.trimmed()),
                0});
            return false;
        }
        if (m_record.has(field))
            return m_record.get(field) == read.date;
        m_record.set(field, read.date);
        return true;
    }

    bool tags(const QString& meaning, const MetaValue& value)
    {
        QStringList names = tagNames(value);
        if (names.isEmpty())
            return false;
        if (meaning == u"categories"_s && value.isScalar() && !value.text.contains(u','))
            names = {value.text.trimmed()};
        for (const QString& name : names) {
            if (isStory() && !m_record.has(story::storyKind)) {
                if (const Choice* kind = matchChoice(choices::kStoryKinds, name))
                    m_record.set(story::storyKind, QString(kind->code));
            }
            const bool there = std::ranges::any_of(m_draft.refs, [&name](const NamedRef& ref) {
                return ref.field == u"tags"_s && ref.name.compare(name, Qt::CaseInsensitive) == 0;
            });
            if (!there)
                m_draft.refs.push_back({u"tags"_s, name, {}});
        }
        return true;
    }

    bool persons(const QString& meaning, const MetaValue& value)
    {
        const std::vector<Speaker> all = peopleOf(value);
        const QString role = meaning == u"authors"_s && isStory() ? u"storyteller"_s : u"recorder"_s;
        for (const Speaker& person : all) {
            const bool known = std::ranges::any_of(m_draft.children, [&](const Draft& child) {
                return child.record.kind == contribution::kind && child.record.get(contribution::role) == role
                    && child.refs.front().name == person.person;
            });
            if (!known)
                m_draft.children.push_back(contributionOf(person, role, m_record.kind));
        }
        return !all.empty();
    }

    bool teams(const MetaValue& value)
    {
        QStringList names = value.texts();
        if (!value.members.empty())
            names = {value.member({u"name"_s, u"title"_s})};
        names.removeAll(QString());
        if (!isStory() || names.isEmpty())
            return false;
        for (const QString& name : names)
            m_draft.refs.push_back({u"teams"_s, name, {}});
        return true;
    }

    bool teamValue(const QString& meaning, const MetaValue& value)
    {
        const QStringList texts = value.texts();
        if (texts.isEmpty() || !isStory())
            return false;
        m_teamValues[meaning] = texts.join(u", "_s);
        return true;
    }

    bool source(const QString& meaning, const MetaValue& value)
    {
        if (!value.isScalar())
            return false;
        QString& kept = meaning == u"url"_s ? m_item.url : m_item.licence;
        if (!kept.isEmpty() || (meaning == u"url"_s && !isRemote(value.text.trimmed())))
            return false;
        kept = value.text.trimmed();
        return true;
    }

    bool choice(const QString& meaning, const MetaValue& value)
    {
        const QString text = value.text.trimmed();
        if (!value.isScalar())
            return false;
        if (meaning == u"draft"_s) {
            if (isStory() && isTrue(text))
                m_record.set(story::state, u"draft"_s);
            return isStory() && (isTrue(text) || isFalse(text));
        }
        if (meaning == u"kind"_s) {
            const Choice* kind = isStory() ? matchChoice(choices::kStoryKinds, text) : nullptr;
            if (kind)
                m_record.set(story::storyKind, QString(kind->code));
            return kind;
        }
        const Choice* state =
            isStory() ? matchChoice(choices::kEditorialStates, text) : matchChoice(choices::kMaturities, text);
        if (!state)
            return false;
        m_record.setValue(isStory() ? u"state"_s : u"maturity"_s, Value(QString(state->code)));
        return true;
    }

    bool quotes(const MetaValue& value)
    {
        const auto add = [this](const MetaValue& each) {
            QString text = each.isScalar() ? each.text.trimmed()
                                           : each.member({u"text"_s, u"quote"_s, u"body"_s, u"content"_s, u"zitat"_s});
            const QStringList who{each.member({u"author"_s, u"name"_s, u"by"_s, u"person"_s, u"speaker"_s,
                                      u"attribution"_s, u"source"_s}),
                each.member({u"role"_s, u"title"_s, u"position"_s}),
                each.member({u"company"_s, u"organisation"_s, u"organization"_s, u"team"_s})};
            QStringList given = who;
            given.removeAll(QString());
            if (!text.isEmpty())
                m_draft.children.push_back(quoteDraft(text, readSpeaker(given.join(u", "_s)), m_record.kind));
        };
        const size_t before = m_draft.children.size();
        if (value.items.empty())
            add(value);
        for (const MetaValue& item : value.items)
            add(item);
        return m_draft.children.size() > before;
    }

    bool figures(const QString& key, const MetaValue& value)
    {
        for (const QString& text : value.texts()) {
            for (FigureOffer& offer : findFiguresIn(text))
                m_item.figures.push_back(std::move(offer));
        }
        return section(key, value);
    }

    bool section(const QString& key, const MetaValue& value)
    {
        const std::optional<Section> told = sectionOfFact(key, value);
        if (told)
            m_record.sections.push_back(*told);
        return told.has_value();
    }

    bool schemaField(const QString& key, const MetaValue& value)
    {
        static const QStringList notForeign = u"template notes owner code kind"_s.split(u' ');
        const FieldDef* field = m_schema.field(key.toLower());
        if (!field || field->is(Derived) || notForeign.contains(field->key) || !isEmpty(m_record.value(field->key)))
            return false;
        return setField(m_schema, m_draft, field->key, value);
    }

    static bool setField(const RecordSchema& schema, Draft& draft, const QString& key, const MetaValue& value)
    {
        const FieldDef* field = schema.field(key);
        if (!field)
            return false;
        if (field->type == FieldType::Ref || field->type == FieldType::RefList) {
            for (const QString& name : value.texts())
                draft.refs.push_back({key, name, {}});
            return !value.texts().isEmpty();
        }
        const QString text = field->type == FieldType::ChoiceList ? value.texts().join(u"; "_s) : value.text;
        const auto read = valueFromText(*field, text);
        if (!read || isEmpty(*read))
            return false;
        draft.record.setValue(key, *read);
        return true;
    }

    const DocumentFacts& m_facts;
    ImportItem& m_item;
    Draft& m_draft;
    Record& m_record;
    const RecordSchema& m_schema;
    std::map<QString, QString> m_teamValues;
};

} // namespace

void applyFacts(const DocumentFacts& facts, ImportItem& item)
{
    Applier applier(facts, item);
    for (const auto& [key, value] : facts.entries) {
        if (facts.encoreKind.isEmpty())
            applier.foreign(key, value);
        else
            applier.own(key, value);
    }
    applier.finish();
}

} // namespace encore