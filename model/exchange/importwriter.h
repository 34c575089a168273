// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importnames.h"
#include "model/exchange/importservice.h"

#include <QSet>

namespace encore {

/// Writes the items of a compared plan through one unit of work.
class ImportWriter
{
public:
    ImportWriter(UnitOfWork& work, const ImportPlan& plan, const Progress& progress);

    Result<ImportReport> run();

private:
    struct Late // a relation to a record that this import has yet to make
    {
        RecordRef record;
        std::vector<NamedRef> refs;
        QString place;
    };

    Status write(const ImportItem& item);
    Status writeNew(const ImportItem& item);
    Status writeUpdate(const ImportItem& item);
    Status writeTranslation(const ImportItem& item);
    Status writeLate();

    Result<RecordId> addDraft(const Draft& draft, RecordRef parent, const ImportItem& item);
    Status addChildren(const std::vector<Draft>& children, RecordRef parent, const ImportItem& item);
    Status addNewChildren(const ImportItem& item, RecordRef parent);
    Result<bool> resolve(const Draft& draft, Record& record, const ImportItem& item, std::vector<NamedRef>& late);
    Result<RecordId> named(const FieldDef& field, const NamedRef& ref);
    Result<RecordId> made(const FieldDef& field, const NamedRef& ref);
    bool takeFile(const Draft& draft, Record& record, const ImportItem& item, Status& status);
    Status recordSource(const ImportItem& item, RecordId record);
    Status updateSource(const ImportItem& item, RecordId record);
    void mergeTranslations(const ImportItem& base, Record& record) const;
    void warn(const ImportItem& item, const QString& code, const QString& text);
    void count(const ImportItem& item, Verdict verdict);

    UnitOfWork& m_work;
    const ImportPlan& m_plan;
    const Progress& m_progress;
    ImportNames m_names;
    ImportReport m_report;
    std::vector<const ImportItem*> m_items;
    QHash<QString, std::vector<const ImportItem*>> m_translations; // by the key of their base
    QHash<QString, RecordRef> m_written;                           // by import key
    QSet<QString> m_pendingKinds;                                  // kinds whose items are not all written yet
    std::vector<Late> m_late;
};

/// What an item is counted as: its kind, or "language_version".
QString countedAs(const ImportItem& item);
/// The items that count: parts instead of an item that is split.
std::vector<const ImportItem*> effectiveItems(const ImportPlan& plan);

/// What there is to tell of an input record: its problems, and why it is left out.
std::vector<ImportProblem> remarksOn(const ImportItem& item);

} // namespace encore
