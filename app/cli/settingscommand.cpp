// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "model/exchange/jsonwriter.h"
#include "model/store/portfoliothresholds.h"
#include "model/store/valuesettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

// A setting of the portfolio as it is shown and set.
struct Shown
{
    QString key;
    QString value;
    QString usual;
    QString meaning;
};

Result<std::vector<Shown>> allSettings(Database& database)
{
    std::vector<Shown> all;
    ENCORE_ASSIGN(thresholds, thresholdsOf(database));
    const Thresholds usual;
    for (const ThresholdSpec& spec : thresholdSpecs()) {
        all.push_back({QString(spec.key), QString::number(thresholds.*spec.value), QString::number(usual.*spec.value),
            QString::fromUtf8(spec.label) + (spec.percent ? u" (%)"_s : u" (days)"_s)});
    }
    ENCORE_ASSIGN(stored, settingsUnder(database, QString(kValuePrefix)));
    const ValueSettings value = valueSettings(stored);
    for (const ValueSettingSpec& spec : valueSettingSpecs())
        all.push_back({QString(spec.key), spec.text(value), spec.text({}), QString::fromUtf8(spec.label)});
    return all;
}

bool isThreshold(const QString& key)
{
    const auto specs = thresholdSpecs();
    return std::ranges::any_of(specs, [&key](const ThresholdSpec& each) { return each.key == key; });
}

Status setOne(UnitOfWork& work, const QString& key, const QString& value)
{
    if (!isThreshold(key))
        return setValueSetting(work, key, value);
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok)
        return Error{ErrorCode::Invalid, u"%1: \"%2\" is no whole number."_s.arg(key, value), {{u"field"_s, key}}};
    return setThreshold(work, key, number);
}

Status setAll(const Call& call)
{
    std::vector<std::pair<QString, QString>> wanted;
    for (const QString& word : call.words.mid(1)) {
        const qsizetype at = word.indexOf(u'=');
        if (at <= 0)
            return usageError(u"\"%1\" is not of the form KEY=VALUE."_s.arg(word));
        wanted.emplace_back(word.left(at), word.mid(at + 1).trimmed());
    }
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadWrite));
    const auto done = session->write(u"change of settings"_s, [&wanted](UnitOfWork& work) -> Status {
        for (const auto& [key, value] : wanted)
            ENCORE_TRY(setOne(work, key, value));
        return {};
    });
    if (!done)
        return done.error();
    call.output.message(done->step == 0 ? u"Nothing to change."_s : u"Set."_s);
    return {};
}

Status settings(const Call& call)
{
    if (call.words.size() > 1)
        return setAll(call);
    ENCORE_ASSIGN(session, openPortfolio(call, Access::ReadOnly));
    ENCORE_ASSIGN(all, allSettings(session->database()));
    if (!call.has(u"json"_s)) {
        TextTable table({u"KEY"_s, u"VALUE"_s, u"USUAL"_s, u"MEANING"_s});
        for (const Shown& each : all)
            table.add({each.key, each.value, each.usual, each.meaning});
        table.print(call.output);
        return {};
    }
    JsonWriter json(call.output.data());
    json.beginObject();
    json.key(u"settings");
    json.beginArray(JsonWriter::Layout::Lines);
    for (const Shown& each : all) {
        json.beginObject();
        json.pair(u"key", each.key);
        json.pair(u"value", each.value);
        json.pair(u"usual", each.usual);
        json.pair(u"meaning", each.meaning);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return {};
}

} // namespace

std::vector<Command> settingsCommands()
{
    return {{u"settings"_s, u"FILE [KEY=VALUE...] [--json]"_s,
        u"Lists what the portfolio has settled (when to speak up, how value is counted), or sets it."_s, 1, -1,
        {jsonOption()}, settings}};
}

} // namespace encore::cli
