// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The items of an import plan in words.
#include "views/pages/importing/planmodel.h"

#include "model/domain/kinds.h"
#include "views/services/labels.h"
#include "views/services/nouns.h"
#include "views/widgets/recorddelegate.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace encore {

QString PlanModel::titleOf(const ImportItem& item) const
{
    const FieldDef* title = m_schemas.of(item.draft.record.kind).titleField();
    const QString* text = title ? std::get_if<QString>(&item.draft.record.value(title->key)) : nullptr;
    if (text && !text->isEmpty())
        return *text;
    // A replication has no title of its own: what it refers to names it.
    QStringList names;
    for (const NamedRef& ref : item.draft.refs)
        names << ref.name;
    return names.isEmpty() ? u"—"_s : names.mid(0, 2).join(u" · "_s);
}

bool PlanModel::alikeByName(const ImportItem& item)
{
    return item.draft.record.kind == person::kind || item.draft.record.kind == team::kind;
}

QString PlanModel::verdictText(const ImportItem& item)
{
    switch (groupOf(item)) {
    case PlanGroup::New: return tr("new");
    case PlanGroup::Updated: return tr("update");
    case PlanGroup::Unchanged: return tr("unchanged");
    case PlanGroup::Alike: return item.existing.valid() ? tr("like one you have") : tr("like another here");
    case PlanGroup::Skipped: return tr("skip");
    }
    return {};
}

Tone PlanModel::verdictTone(const ImportItem& item)
{
    switch (groupOf(item)) {
    case PlanGroup::New: return Tone::Good;
    case PlanGroup::Updated: return Tone::Info;
    case PlanGroup::Alike: return Tone::Warn;
    default: return Tone::Neutral;
    }
}

QString PlanModel::becomes(const ImportItem& item) const
{
    if (item.verdict == Verdict::Skipped || item.verdict == Verdict::Duplicate)
        return u"—"_s;
    const QString kind = inSentence(kindName(m_schemas.of(item.draft.record.kind)));
    if (!item.translationOf.isEmpty()) {
        const auto base = m_bases.constFind(item.translationOf);
        const QString of = base == m_bases.constEnd() ? QString() : titleOf(m_plan->items[size_t(*base)]);
        return of.isEmpty() ? tr("language version") : tr("language of “%1”").arg(of);
    }
    return kind;
}

QString PlanModel::contentsOf(const ImportItem& item) const
{
    struct Sort
    {
        Kind kind;
        const char* words;
    };
    static const Sort kSorts[] = {
        {quote::kind, QT_TR_N_NOOP("%Ln quotes")},
        {replication::kind, QT_TR_N_NOOP("%Ln replications")},
        {benefit::kind, QT_TR_N_NOOP("%Ln benefits")},
        {contribution::kind, QT_TR_N_NOOP("%Ln people")},
        {attachment::kind, QT_TR_N_NOOP("%Ln pictures")},
    };
    QStringList parts;
    const auto sections =
        std::ranges::count_if(item.draft.record.sections, [](const Section& each) { return !each.heading.isEmpty(); });
    if (sections > 0)
        parts << tr("%Ln sections", nullptr, int(sections));
    for (const Sort& sort : kSorts) {
        const auto count = std::ranges::count_if(
            item.draft.children, [&sort](const Draft& each) { return each.record.kind == sort.kind; });
        if (count > 0)
            parts << tr(sort.words, nullptr, int(count));
    }
    if (!item.figures.empty())
        parts << tr("%Ln figures", nullptr, int(item.figures.size()));
    if (parts.isEmpty())
        parts << tr("%Ln values", nullptr, int(item.draft.record.values().size()) + int(item.draft.refs.size()));
    return parts.join(u" · "_s);
}

QString PlanModel::changesOf(const ImportItem& item) const
{
    const RecordSchema& schema = m_schemas.of(item.draft.record.kind);
    QStringList names;
    for (const auto& [key, value] : item.difference.values) {
        if (const FieldDef* field = schema.field(key))
            names << fieldLabel(*field);
    }
    if (item.difference.sections)
        names << tr("the text");
    if (item.difference.extras)
        names << tr("own fields");
    return names.isEmpty() ? tr("relations may change") : tr("changed: %1").arg(names.join(u", "_s));
}

QString PlanModel::foundIn(const ImportItem& item) const
{
    if (item.verdict == Verdict::Skipped || item.verdict == Verdict::Duplicate)
        return item.reason;
    if (item.parts.size() > 1 && !item.split)
        return tr("%Ln case studies in one file", nullptr, int(item.parts.size()));
    if (item.verdict == Verdict::Unchanged)
        return item.reason.isEmpty() ? tr("as it was imported") : item.reason;
    if (item.verdict == Verdict::Updated && !item.difference.isEmpty())
        return changesOf(item);
    return contentsOf(item);
}

QString PlanModel::remark(const ImportItem& item) const
{
    static const std::pair<QLatin1StringView, const char*> kRemarks[] = {
        {"missing_picture"_L1, QT_TR_NOOP("picture missing")},
        {"remote_picture"_L1, QT_TR_NOOP("picture is on the web")},
        {"bad_bytes"_L1, QT_TR_NOOP("unreadable characters")},
        {"ambiguous_date"_L1, QT_TR_NOOP("day or month first?")},
        {"unreadable_date"_L1, QT_TR_NOOP("a date kept as text")},
        {"no_title"_L1, QT_TR_NOOP("title from its first words")},
        {"edits_kept"_L1, QT_TR_NOOP("your edits are kept")},
        {"bad_front_matter"_L1, QT_TR_NOOP("its head could not be read")},
    };
    QStringList parts;
    if (item.similarity > 0 && item.verdict != Verdict::Duplicate && item.verdict != Verdict::Skipped)
        parts << (alikeByName(item) ? tr("the same name")
                                    : tr("%1 % the same text").arg(QLocale().toString(qRound(item.similarity * 100))));
    int others = 0;
    for (const ImportProblem& problem : item.problems) {
        if (problem.code == "likely_duplicate"_L1)
            continue;
        const auto known = std::ranges::find(kRemarks, problem.code, [](const auto& each) { return each.first; });
        const QString words = known == std::end(kRemarks) ? QString() : tr(known->second);
        if (words.isEmpty())
            ++others;
        else if (!parts.contains(words))
            parts << words;
    }
    if (others > 0)
        parts << tr("%Ln remarks", nullptr, others);
    return parts.join(u" · "_s);
}

Cell PlanModel::cell(const QModelIndex& index) const
{
    const ImportItem& each = item(index.row());
    Cell cell;
    switch (index.column()) {
    case VerdictColumn: cell.pills.push_back({verdictText(each), verdictTone(each)}); break;
    case Title:
        cell.title = titleOf(each);
        cell.snippet = each.place;
        cell.strong = each.verdict == Verdict::New || each.verdict == Verdict::Updated;
        break;
    case Becomes: cell.title = becomes(each); break;
    case Found:
        cell.title = foundIn(each);
        cell.snippet = remark(each);
        break;
    default: break;
    }
    return cell;
}

} // namespace encore
