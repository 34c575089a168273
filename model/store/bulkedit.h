// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/domain/replicationrules.h"
#include "model/store/relations.h"

namespace encore {

enum class BulkOperation {
    Set,    ///< the field gets the value
    Clear,  ///< the field gets no value
    Add,    ///< the values are added to a list
    Remove, ///< the values are taken out of a list
    Replace ///< a text is replaced wherever it stands in the field
};

/// One change to make to one field of many records.
struct BulkEdit
{
    BulkOperation operation = BulkOperation::Set;
    FieldChange change; ///< the field, and the value or the names
    QString find;       ///< Replace: what to look for …
    QString replacement;
    bool matchCase = false;
    std::map<QString, Value> along; ///< goes with the change where it is made: the reason of an end, the day of a state
    QString reason;                 ///< why rules that allow it are set aside; empty: they hold
};

/// What becomes of one record.
enum class BulkState {
    Changed,
    Unchanged, ///< it is so already
    Refused,   ///< the field cannot take the new value; `rule` says why
    Conflict,  ///< somebody has changed the record since the preview
    Gone       ///< it is in the trash or deleted
};

struct BulkRow
{
    RecordId id;
    int version = 0;
    QString title;
    Value before;
    Value after;
    BulkState state = BulkState::Unchanged;
    QString rule;                 ///< "required", "choice", "type", "circle", or the code of what is missing first
    std::vector<Missing> missing; ///< what rules of the domain say against it
};

struct BulkCounts
{
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    qint64 conflicts = 0;
    qint64 gone = 0;

    void count(BulkState state);
    qint64 all() const { return changed + unchanged + refused + conflicts + gone; }
};

/// What an edit would do, record by record.
struct BulkPlan
{
    std::vector<BulkRow> rows;
    BulkCounts counts;
    std::map<qint64, QString>
        titles;           ///< of what the values refer to; names that nobody has yet stand under negative numbers
    QStringList newNames; ///< records that the edit will create
};

/// A record to change, in the version that the user has seen (0: whichever).
struct BulkTarget
{
    RecordId id;
    int version = 0;
};

/// The key of the text of a record with all its sections, in which words can be replaced as in a field.
inline constexpr QLatin1StringView kBulkText{"text"};

/// The field of this key, or what stands for the text of the kind under kBulkText; null when there is neither.
const FieldDef* bulkField(const RecordSchema& schema, const QString& key);
/// Whether many records can be given this field by hand.
bool isBulkEditable(const FieldDef& field);
/// What can be done with the field, the usual first.
std::vector<BulkOperation> bulkOperations(const FieldDef& field);
/// The value after the edit; `meant` is the edit's own value with its names resolved. Invalid when the field cannot take the result.
Result<Value> bulkValue(const FieldDef& field, const BulkEdit& edit, const Value& meant, const Value& current);

/// What the edit would do; changes nothing.
Result<BulkPlan> planBulk(
    Session& session, Kind kind, std::span<const RecordId> ids, const BulkEdit& edit, const Progress& progress = {});
/// Makes the edit: records that cannot take it, or are no longer as they were seen, stay as they are. Cancelled undoes all of it.
Result<BulkCounts> applyBulk(UnitOfWork& work, Kind kind, std::span<const BulkTarget> targets, const BulkEdit& edit,
    const Progress& progress = {});

} // namespace encore
