// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bulkset.h"

#include "model/domain/choices.h"
#include "model/exchange/namedrefs.h"
#include "model/store/bulkedit.h"
#include "model/store/transitions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore::cli {

namespace {

// FIELD=VALUE sets, FIELD+=VALUE adds to a list, FIELD-=VALUE takes out of it, FIELD= takes the value away.
Result<BulkEdit> editOf(Session& session, const RecordSchema& schema, const QString& word)
{
    const qsizetype at = word.indexOf(u'=');
    if (at <= 0)
        return usageError(u"\"%1\" is not of the form FIELD=VALUE."_s.arg(word));
    BulkEdit edit;
    QString key = word.left(at);
    if (key.endsWith(u'+') || key.endsWith(u'-')) {
        edit.operation = key.endsWith(u'+') ? BulkOperation::Add : BulkOperation::Remove;
        key.chop(1);
    }
    const FieldDef* field = schema.field(key);
    if (!field || !isBulkEditable(*field)) {
        QStringList keys;
        for (const FieldDef& each : schema.fields()) {
            if (isBulkEditable(each))
                keys << each.key;
        }
        return Error{ErrorCode::Invalid,
            u"%1 has no field \"%2\" to set; there are: %3."_s.arg(schema.singular(), key, keys.join(u", "_s)),
            {{u"field"_s, key}}};
    }
    edit.change.key = key;
    ENCORE_ASSIGN(meant, valueMeant(session.database(), session.schemas(), *field, word.mid(at + 1)));
    edit.change.value = meant;
    if (isEmpty(meant) && edit.operation == BulkOperation::Set)
        edit.operation = BulkOperation::Clear;
    return edit;
}

QString shown(const FieldDef& field, const Value& value, const std::map<qint64, QString>& titles)
{
    const auto title = [&titles](RecordId id) {
        const auto found = titles.find(id.value);
        return found == titles.end() ? QString::number(id.value) : found->second;
    };
    if (const auto* id = std::get_if<RecordId>(&value))
        return title(*id);
    if (const auto* ids = std::get_if<std::vector<RecordId>>(&value)) {
        QStringList names;
        std::ranges::transform(*ids, std::back_inserter(names), title);
        return names.join(u"; "_s);
    }
    return valueToText(field, value);
}

QString stateWord(const BulkRow& row)
{
    switch (row.state) {
    case BulkState::Changed: return u"change"_s;
    case BulkState::Unchanged: return u"is so already"_s;
    case BulkState::Refused: return u"refused: "_s + (row.missing.empty() ? row.rule : englishText(row.missing));
    case BulkState::Conflict: return u"changed meanwhile"_s;
    case BulkState::Gone: return u"gone"_s;
    }
    return {};
}

Status preview(const Call& call, Session& session, const RecordSchema& schema, std::span<const RecordId> ids,
    const std::vector<BulkEdit>& edits)
{
    TextTable table({u"ID"_s, u"Title"_s, u"Field"_s, u"From"_s, u"To"_s, u"What"_s});
    qint64 changed = 0;
    for (const BulkEdit& edit : edits) {
        ENCORE_ASSIGN(plan, planBulk(session, schema.kind(), ids, edit));
        const FieldDef& field = *schema.field(edit.change.key);
        for (const BulkRow& row : plan.rows) {
            table.add({QString::number(row.id.value), row.title, field.key, shown(field, row.before, plan.titles),
                shown(field, row.after, plan.titles), stateWord(row)});
        }
        changed += plan.counts.changed;
    }
    table.print(call.output);
    call.output.message(u"%1 values would change in %2 %3; nothing was changed."_s.arg(changed)
                            .arg(ids.size())
                            .arg(schema.plural().toLower()));
    return {};
}

// What is given beside the state goes with it: the reason of an end, the owner of a plan. It is judged together, and written at once.
void joinToState(const RecordSchema& schema, std::vector<BulkEdit>& edits)
{
    const auto state = std::ranges::find(edits, u"state"_s, [](const BulkEdit& each) { return each.change.key; });
    if (state == edits.end() || !isRuled(schema.kind(), state->change.key))
        return;
    std::rotate(edits.begin(), state, state + 1);
    for (auto each = edits.begin() + 1; each != edits.end(); ++each) {
        if (each->operation == BulkOperation::Set)
            edits.front().along[each->change.key] = each->change.value;
    }
    const std::map<QString, Value> along = edits.front().along;
    std::erase_if(edits, [&along](const BulkEdit& each) { return along.contains(each.change.key); });
}

Result<std::vector<BulkEdit>> editsOf(const Call& call, Session& session, const RecordSchema& schema)
{
    std::vector<BulkEdit> edits;
    QStringList words = call.words.mid(2);
    ENCORE_TRY(addDay(call, schema, words));
    for (const QString& word : words) {
        ENCORE_ASSIGN(edit, editOf(session, schema, word));
        edit.reason = call.value(u"override"_s);
        edits.push_back(std::move(edit));
    }
    joinToState(schema, edits);
    return edits;
}

// Names the records that stay as they are because of a rule, and what each still needs.
Status tellRefused(const Call& call, Session& session, const RecordSchema& schema, std::span<const RecordId> ids,
    const std::vector<BulkEdit>& edits)
{
    for (const BulkEdit& edit : edits) {
        if (!isRuled(schema.kind(), edit.change.key))
            continue;
        ENCORE_ASSIGN(plan, planBulk(session, schema.kind(), ids, edit));
        for (const BulkRow& row : plan.rows) {
            if (row.state == BulkState::Refused)
                call.output.message(
                    u"%1 %2 was refused: %3"_s.arg(QString::number(row.id.value), row.title, englishText(row.missing)));
        }
    }
    return {};
}

} // namespace

Status addDay(const Call& call, const RecordSchema& schema, QStringList& words)
{
    if (!call.has(u"on"_s))
        return {};
    const QString prefix = u"state="_s;
    const auto state = std::ranges::find_if(words, [&prefix](const QString& word) { return word.startsWith(prefix); });
    const Choice* meant = state == words.end() || !isRuled(schema.kind(), u"state"_s)
        ? nullptr
        : matchChoice(choices::kReplicationStates, state->mid(prefix.size()));
    const QString field = meant ? dateFieldOf(QString(meant->code)) : QString();
    if (field.isEmpty())
        return usageError(u"--on goes with state=STATE of a replication that has a day of its own."_s);
    words << field + u'=' + call.value(u"on"_s);
    return {};
}

Status setMany(const Call& call)
{
    const bool dry = call.has(u"dry-run"_s);
    ENCORE_ASSIGN(session, openPortfolio(call, dry ? Access::ReadOnly : Access::ReadWrite));
    ENCORE_ASSIGN(schema, kindNamed(*session, call.words.at(1)));
    ENCORE_ASSIGN(edits, editsOf(call, *session, *schema));
    ENCORE_ASSIGN(ids, chosenRecords(*session, *schema, call.value(u"query"_s), {}));
    if (dry)
        return preview(call, *session, *schema, ids, edits);
    ENCORE_TRY(tellRefused(call, *session, *schema, ids, edits));
    std::vector<BulkTarget> targets;
    std::ranges::transform(ids, std::back_inserter(targets), [](RecordId id) { return BulkTarget{id, 0}; });
    BulkCounts sum;
    const QString label = u"change of %1 %2"_s.arg(ids.size()).arg(schema->plural().toLower());
    const Result<Committed> done = session->write(label, [&](UnitOfWork& work) -> Status {
        sum = {};
        for (const BulkEdit& edit : edits) {
            ENCORE_ASSIGN(counts, applyBulk(work, schema->kind(), targets, edit));
            sum.changed += counts.changed;
            sum.unchanged += counts.unchanged;
            sum.refused += counts.refused;
        }
        return {};
    });
    if (!done)
        return done.error();
    call.output.message(u"%1 values changed in %2 %3; %4 were so already, %5 were refused."_s.arg(sum.changed)
                            .arg(ids.size())
                            .arg(schema->plural().toLower())
                            .arg(sum.unchanged)
                            .arg(sum.refused));
    return {};
}

} // namespace encore::cli
