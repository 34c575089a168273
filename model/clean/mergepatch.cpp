// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clean/mergepatch.h"

#include "model/clean/names.h"
#include "model/clean/textsketch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// Texts that share so much are two states of one text.
constexpr double kSameText = 0.8;

const QString kAliases = u"aliases"_s;

bool isList(const Value& value)
{
    return std::holds_alternative<std::vector<RecordId>>(value) || std::holds_alternative<QStringList>(value);
}

bool isUnited(const FieldDef& field)
{
    return field.type == FieldType::RefList || field.type == FieldType::ChoiceList || field.key == kAliases
        || field.type == FieldType::LongText;
}

template <typename T>
std::vector<T> unitedList(const std::vector<T>& first, const std::vector<T>& second)
{
    std::vector<T> all = first;
    for (const T& each : second) {
        if (std::ranges::find(all, each) == all.end())
            all.push_back(each);
    }
    return all;
}

Value united(const Value& first, const Value& second)
{
    if (isEmpty(first) || isEmpty(second))
        return isEmpty(first) ? second : first;
    if (const auto* ids = std::get_if<std::vector<RecordId>>(&first))
        return unitedList(*ids, std::get<std::vector<RecordId>>(second));
    if (const auto* codes = std::get_if<QStringList>(&first)) {
        QStringList all = *codes + std::get<QStringList>(second);
        all.removeDuplicates();
        return all;
    }
    const QString one = std::get<QString>(first);
    const QString two = std::get<QString>(second);
    if (one.contains(two.trimmed()))
        return first;
    return two.contains(one.trimmed()) ? Value(two) : Value(QString(one.trimmed() + u"\n\n"_s + two.trimmed()));
}

// A merged record never names itself or the one that goes.
Value withoutBoth(Value value, const RecordSchema& schema, const FieldDef& field, RecordId keeper, RecordId other)
{
    if (field.target != schema.table())
        return value;
    if (auto* ids = std::get_if<std::vector<RecordId>>(&value))
        std::erase_if(*ids, [&](RecordId each) { return each == keeper || each == other; });
    else if (const auto* id = std::get_if<RecordId>(&value); id && (*id == keeper || *id == other))
        value = Value();
    return normalized(value);
}

QString textOf(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

// All names of both but the one that the merged record has as its title.
Value unitedAliases(const RecordSchema& schema, const Record& keeper, const Record& other, const QString& title)
{
    QStringList aliases;
    for (const Record* each : {&keeper, &other}) {
        for (const QString& alias : aliasesFrom(schema.kind(), textOf(each->value(kAliases))))
            aliases << alias;
        aliases << textOf(each->value(schema.titleField()->key)).simplified();
    }
    aliases.removeAll(title.simplified());
    aliases.removeDuplicates();
    return normalized(Value(aliases.join(u"; "_s)));
}

MergeSide proposedText(const Record& keeper, const Record& other)
{
    if (keeper.sections.empty())
        return MergeSide::Other;
    if (other.sections.empty() || sharedText(keeper, other) >= kSameText)
        return MergeSide::Keeper;
    return MergeSide::Both;
}

std::vector<Section> sectionsOf(const Record& record)
{
    std::vector<Section> sections = record.sections;
    for (Section& each : sections)
        each.id = 0;
    return sections;
}

// Languages of the other record that the keeper has not come along whole.
void addLanguages(const Record& keeper, const Record& other, RecordPatch& patch)
{
    std::vector<LanguageVersion> languages = keeper.languages;
    std::vector<Section> sections = patch.sections.value_or(keeper.sections);
    for (LanguageVersion version : other.languages) {
        if (std::ranges::find(languages, version.language, &LanguageVersion::language) != languages.end())
            continue;
        version.id = 0;
        languages.push_back(version);
        for (const Section& each : sectionsOf(other)) {
            if (each.language == version.language && std::ranges::find(sections, each) == sections.end())
                sections.push_back(each);
        }
    }
    if (languages.size() == keeper.languages.size())
        return;
    patch.languages = languages;
    patch.sections = sections;
}

void addExtras(const Record& keeper, const Record& other, RecordPatch& patch)
{
    std::vector<Extra> extras = keeper.extras;
    for (Extra each : other.extras) {
        if (std::ranges::find(extras, each.key, &Extra::key) != extras.end())
            continue;
        each.id = 0;
        extras.push_back(each);
    }
    if (extras.size() != keeper.extras.size())
        patch.extras = extras;
}

MergeField planField(const FieldDef& field, const Value& ours, const Value& theirs)
{
    MergeField plan{field.key, ours == theirs, isUnited(field), MergeSide::Keeper};
    if (isEmpty(ours))
        plan.side = MergeSide::Other;
    else if (!plan.same && !isEmpty(theirs) && (isList(ours) || field.key == u"notes"_s || field.key == kAliases))
        plan.side = MergeSide::Both;
    return plan;
}

} // namespace

std::vector<Section> unitedSections(const Record& keeper, const Record& other)
{
    std::vector<Section> sections = keeper.sections;
    for (Section each : sectionsOf(other)) {
        const bool there = std::ranges::any_of(keeper.sections, [&each](const Section& own) {
            return own.language == each.language && own.text.simplified() == each.text.simplified();
        });
        if (there)
            continue;
        // A template's section exists once; the second text of it stands at the end under its own heading.
        if (!each.key.isEmpty() && std::ranges::any_of(keeper.sections, [&each](const Section& own) {
                return own.language == each.language && own.key == each.key;
            }))
            each.key.clear();
        sections.push_back(each);
    }
    return sections;
}

double sharedText(const Record& one, const Record& other)
{
    const auto sketch = [](const Record& record) {
        TextSketch made;
        for (const Section& section : record.sections)
            made.add(section.text);
        made.finish();
        return made;
    };
    const TextSketch first = sketch(one);
    const TextSketch second = sketch(other);
    return first.phrases() + second.phrases() == 0 ? 1 : first.share(second);
}

std::vector<MergeField> planMerge(const RecordSchema& schema, const Record& keeper, const Record& other)
{
    std::vector<MergeField> plan;
    for (const FieldDef& field : schema.fields()) {
        const Value& ours = keeper.value(field.key);
        const Value& theirs = other.value(field.key);
        if (!isEmpty(ours) || !isEmpty(theirs))
            plan.push_back(planField(field, ours, theirs));
    }
    if (!keeper.sections.empty() || !other.sections.empty()) {
        const bool same = std::ranges::equal(keeper.sections, other.sections, {}, &Section::text, &Section::text);
        plan.push_back({QString(kMergeText), same, true, same ? MergeSide::Keeper : proposedText(keeper, other)});
    }
    return plan;
}

RecordPatch mergePatch(
    const RecordSchema& schema, const Record& keeper, const Record& other, const MergeChoices& choices)
{
    RecordPatch patch;
    for (const MergeField& field : planMerge(schema, keeper, other)) {
        const auto chosen = choices.find(field.key);
        const MergeSide side = chosen == choices.end() ? field.side : chosen->second;
        if (field.key == kMergeText) {
            if (side == MergeSide::Other)
                patch.sections = sectionsOf(other);
            else if (side == MergeSide::Both)
                patch.sections = unitedSections(keeper, other);
            continue;
        }
        const Value& ours = keeper.value(field.key);
        const Value& theirs = other.value(field.key);
        Value value = side == MergeSide::Other ? theirs : ours;
        if (side == MergeSide::Both && field.canBoth)
            value = united(ours, theirs);
        value = withoutBoth(std::move(value), schema, *schema.field(field.key), keeper.id, other.id);
        if (value != ours)
            patch.values[field.key] = value;
    }
    if (const FieldDef* aliases = schema.field(kAliases)) {
        const QString titleKey = schema.titleField()->key;
        const auto title = patch.values.find(titleKey);
        const Value names = unitedAliases(
            schema, keeper, other, textOf(title == patch.values.end() ? keeper.value(titleKey) : title->second));
        if (names != keeper.value(aliases->key))
            patch.values[aliases->key] = names;
    }
    addLanguages(keeper, other, patch);
    addExtras(keeper, other, patch);
    return patch;
}

} // namespace encore
