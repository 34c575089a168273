// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importservice.h"

#include "model/exchange/importwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

void addExpected(ImportReport& report, const ImportItem& item)
{
    report.kinds[countedAs(item)].count(item.verdict);
    for (const ImportProblem& problem : remarksOn(item))
        report.warnings.push_back({item.place, problem});
}

} // namespace

std::vector<ImportProblem> remarksOn(const ImportItem& item)
{
    std::vector<ImportProblem> out = item.problems;
    if (item.verdict == Verdict::Skipped)
        out.push_back({u"skipped"_s, u"Left out: %1"_s.arg(item.reason), 0});
    else if (item.verdict == Verdict::Duplicate)
        out.push_back({u"duplicate"_s, u"Not taken in again: %1"_s.arg(item.reason), 0});
    return out;
}

void ImportCounts::count(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New: ++created; return;
    case Verdict::Updated: ++updated; return;
    case Verdict::Unchanged: ++unchanged; return;
    case Verdict::Duplicate: ++duplicate; return;
    case Verdict::Skipped: ++skipped; return;
    }
}

QString countedAs(const ImportItem& item)
{
    return item.translationOf.isEmpty() ? QString(item.draft.record.kind.key) : u"language_version"_s;
}

std::vector<const ImportItem*> effectiveItems(const ImportPlan& plan)
{
    std::vector<const ImportItem*> items;
    items.reserve(plan.items.size());
    for (const ImportItem& item : plan.items) {
        if (!item.split || item.parts.empty()) {
            items.push_back(&item);
            continue;
        }
        for (const ImportItem& part : item.parts)
            items.push_back(&part);
    }
    return items;
}

ImportReport expectedReport(const ImportPlan& plan)
{
    ImportReport report;
    for (const ImportProblem& problem : plan.problems)
        report.warnings.push_back({{}, problem});
    for (const ImportItem* item : effectiveItems(plan))
        addExpected(report, *item);
    return report;
}

QString importLabel(const ImportPlan& plan, const Schemas& schemas)
{
    std::map<QString, qint64> written;
    for (const ImportItem* item : effectiveItems(plan)) {
        if (item->verdict == Verdict::New || item->verdict == Verdict::Updated)
            ++written[countedAs(*item)];
    }
    if (written.size() > 1)
        written.erase(u"language_version"_s);
    QStringList parts;
    for (const auto& [kind, count] : written) {
        const RecordSchema* schema = schemas.byKey(kind);
        const QString noun = !schema ? QString(count == 1 ? u"translation"_s : u"translations"_s)
            : count == 1             ? schema->singular()
                                     : schema->plural();
        parts << QString::number(count) + u' ' + noun.toLower();
    }
    if (parts.isEmpty())
        return u"import"_s;
    return u"import of "_s
        + (parts.size() == 1 ? parts.first()
                             : QString(parts.mid(0, parts.size() - 1).join(u", "_s) + u" and "_s + parts.last()));
}

Result<ImportReport> applyImport(UnitOfWork& work, const ImportPlan& plan, const Progress& progress)
{
    return ImportWriter(work, plan, progress).run();
}

Result<ImportReport> runImport(Session& session, ImportPlan& plan, const Progress& progress)
{
    ENCORE_TRY(compareImport(session, plan, progress));
    ImportReport report;
    const Result<Committed> done = session.write(importLabel(plan, session.schemas()), [&](UnitOfWork& work) -> Status {
        ENCORE_ASSIGN(written, applyImport(work, plan, progress));
        report = std::move(written);
        return {};
    });
    if (!done)
        return done.error();
    return report;
}

} // namespace encore
