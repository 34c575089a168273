// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/importing/targetchoices.h"

#include "model/domain/kinds.h"
#include "views/services/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

using To = ColumnTarget::To;

QString words(const char* source)
{
    return QCoreApplication::translate("encore::ImportTable", source);
}

QString sectionLabel(const RecordSchema& schema, const QString& key)
{
    const auto in = [&key](const Template& each) -> QString {
        for (const TemplateSection& section : each.sections) {
            if (section.key == key)
                return translated(QString::fromUtf8(section.heading));
        }
        return {};
    };
    if (schema.defaultTemplate()) {
        if (const QString found = in(*schema.defaultTemplate()); !found.isEmpty())
            return found;
    }
    for (const Template& each : storyTemplates()) {
        if (const QString found = in(each); !found.isEmpty() && schema.kind() == story::kind)
            return found;
    }
    return key;
}

QString childLabel(const QString& key, const Schemas& schemas)
{
    const RecordSchema* child = schemas.byKey(key.section(u'.', 0, 0));
    const FieldDef* field = child ? child->field(key.section(u'.', 1)) : nullptr;
    return field ? QString(kindName(*child) + u": "_s + fieldLabel(*field)) : key;
}

void addSections(std::vector<ColumnTarget>& targets, const RecordSchema& schema)
{
    if (!schema.hasText())
        return;
    QStringList keys;
    const auto take = [&](const Template& each) {
        for (const TemplateSection& section : each.sections) {
            if (!keys.contains(QString(section.key)))
                keys << QString(section.key);
        }
    };
    if (schema.defaultTemplate())
        take(*schema.defaultTemplate());
    if (schema.kind() == story::kind) {
        for (const Template& each : storyTemplates())
            take(each);
    }
    for (const QString& key : keys)
        targets.push_back({To::Section, key});
}

void addHanging(std::vector<ColumnTarget>& targets, const Schemas& schemas)
{
    for (const auto& [code, label] : schemas.of(contribution::kind).field(u"role")->choices)
        targets.push_back({To::Contribution, code});
    static const char* const kChildren[] = {"quote.text", "quote.person", "quote.attribution", "quote.role",
        "quote.organisation", "benefit.name", "benefit.baseline", "benefit.actual", "benefit.target", "benefit.unit",
        "benefit.baseline_text", "benefit.actual_text"};
    for (const char* key : kChildren)
        targets.push_back({To::Child, QString::fromLatin1(key)});
}

} // namespace

QString targetLabel(const ColumnTarget& target, const RecordSchema& schema, const Schemas& schemas)
{
    switch (target.to) {
    case To::Ignore: return words(QT_TRANSLATE_NOOP("encore::ImportTable", "Leave out"));
    case To::Extra:
        return target.key.isEmpty() ? words(QT_TRANSLATE_NOOP("encore::ImportTable", "Keep as it is"))
                                    : words(QT_TRANSLATE_NOOP("encore::ImportTable", "Keep as “%1”")).arg(target.key);
    case To::Field: {
        const FieldDef* field = schema.field(target.key);
        return field ? fieldLabel(*field) : target.key;
    }
    case To::Section:
        return words(QT_TRANSLATE_NOOP("encore::ImportTable", "Section: %1")).arg(sectionLabel(schema, target.key));
    case To::Contribution:
        return words(QT_TRANSLATE_NOOP("encore::ImportTable", "Person: %1"))
            .arg(choiceLabel(*schemas.of(contribution::kind).field(u"role"), target.key));
    case To::Child: return childLabel(target.key, schemas);
    case To::Source:
        return target.key == "url"_L1 ? words(QT_TRANSLATE_NOOP("encore::ImportTable", "Source: web address"))
                                      : words(QT_TRANSLATE_NOOP("encore::ImportTable", "Source: licence"));
    }
    return target.text();
}

bool canBeCut(const ColumnTarget& target, const RecordSchema& schema)
{
    const FieldDef* field = target.to == To::Field ? schema.field(target.key) : nullptr;
    return target.to == To::Contribution
        || (field && (field->type == FieldType::RefList || field->type == FieldType::ChoiceList));
}

std::vector<ChoiceBox::Option> targetChoices(const RecordSchema& schema, const Schemas& schemas)
{
    std::vector<ColumnTarget> targets{{To::Extra, {}}, {To::Ignore, {}}};
    for (const FieldDef& field : schema.fields()) {
        if (!field.is(Derived) && !field.is(Hidden))
            targets.push_back({To::Field, field.key});
    }
    addSections(targets, schema);
    addHanging(targets, schemas);
    targets.push_back({To::Source, u"url"_s});
    targets.push_back({To::Source, u"licence"_s});
    std::vector<ChoiceBox::Option> options;
    for (const ColumnTarget& target : targets) {
        // What does not fit this kind (people who took part in a tag) is not offered.
        TableMapping probe;
        probe.kind = schema.table();
        probe.columns[u"probe"_s].targets = {target};
        if (probe.check(schemas))
            options.push_back({target.text(), targetLabel(target, schema, schemas)});
    }
    return options;
}

} // namespace encore
