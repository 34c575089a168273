// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/kinds.h"
#include "model/store/records.h"

#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// What somebody found, decided or signed of the one record is not true of its copy: a copied benefit is not validated, and a copied replication
// has yet to begin.
struct NotCopied
{
    Kind of;
    const FieldSpec* field;
};
constexpr std::array kNotCopied{
    NotCopied{benefit::kind, &benefit::validated},
    NotCopied{benefit::kind, &benefit::validatedBy},
    NotCopied{benefit::kind, &benefit::validatedOn},
    NotCopied{benefit::kind, &benefit::revises},
    NotCopied{benefit::kind, &benefit::convertedBy},
    NotCopied{benefit::kind, &benefit::convertedOn},
    NotCopied{replication::kind, &replication::state},
    NotCopied{replication::kind, &replication::identifiedOn},
    NotCopied{replication::kind, &replication::contactedOn},
    NotCopied{replication::kind, &replication::consideringOn},
    NotCopied{replication::kind, &replication::acceptedOn},
    NotCopied{replication::kind, &replication::plannedOn},
    NotCopied{replication::kind, &replication::trialOn},
    NotCopied{replication::kind, &replication::adoptedOn},
    NotCopied{replication::kind, &replication::sustainedOn},
    NotCopied{replication::kind, &replication::endedOn},
    NotCopied{replication::kind, &replication::deferredUntil},
    NotCopied{replication::kind, &replication::stalledOn},
    NotCopied{replication::kind, &replication::stalledFrom},
    NotCopied{replication::kind, &replication::depth},
    NotCopied{replication::kind, &replication::adapted},
    NotCopied{replication::kind, &replication::acceptance},
    NotCopied{replication::kind, &replication::processDepth},
    NotCopied{replication::kind, &replication::reason},
    NotCopied{replication::kind, &replication::reasonNote},
    NotCopied{replication::kind, &replication::overrides},
};

} // namespace

Result<RecordId> duplicateRecord(UnitOfWork& work, Kind kind, RecordId id)
{
    const RecordSchema& schema = work.schemas().of(kind);
    ENCORE_ASSIGN(record, getRecord(work.database(), schema, id));
    record.uid.clear();
    record.createdAt = record.updatedAt = record.trashedAt = QDateTime();
    for (Section& section : record.sections)
        section.id = 0;
    for (LanguageVersion& version : record.languages)
        version.id = 0;
    for (Extra& extra : record.extras)
        extra.id = 0;
    if (const FieldDef* title = schema.titleField())
        record.setValue(title->key, std::get<QString>(record.value(title->key)) + u" (copy)"_s);
    for (const auto& [of, field] : kNotCopied) {
        if (kind == of)
            record.setValue(QString::fromLatin1(field->key), {});
    }
    if (kind == replication::kind) // another attempt: it asks for a number of its own
        record.setValue(QString::fromLatin1(replication::attempt.key), {});
    return addRecord(work, record);
}

} // namespace encore
