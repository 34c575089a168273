// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/importing/planmodel.h"

#include "views/services/labels.h"
#include "views/widgets/recorddelegate.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace encore {

PlanModel::PlanModel(const Schemas& schemas, QObject* parent) : QAbstractTableModel(parent), m_schemas(schemas) { }

template <typename Visit>
void PlanModel::forEach(Visit visit) const
{
    for (size_t i = 0; m_plan && i < m_plan->items.size(); ++i) {
        const ImportItem& each = m_plan->items[i];
        if (!each.split || each.parts.empty()) {
            visit(Row{int(i), -1}, each);
            continue;
        }
        for (size_t part = 0; part < each.parts.size(); ++part)
            visit(Row{int(i), int(part)}, each.parts[part]);
    }
}

void PlanModel::setPlan(std::shared_ptr<ImportPlan> plan)
{
    m_plan = std::move(plan);
    m_bases.clear();
    QSet<QString> wanted;
    forEach([&](Row, const ImportItem& each) {
        if (!each.translationOf.isEmpty())
            wanted.insert(each.translationOf);
    });
    forEach([&](Row row, const ImportItem& each) {
        if (wanted.contains(each.importKey))
            m_bases.insert(each.importKey, row.item);
    });
    reapply();
    rebuild();
    Q_EMIT decided();
}

std::shared_ptr<ImportPlan> PlanModel::takePlan()
{
    beginResetModel();
    m_rows.clear();
    std::shared_ptr<ImportPlan> plan = std::move(m_plan);
    m_plan.reset();
    endResetModel();
    return plan;
}

void PlanModel::reset()
{
    m_decisions.clear();
    m_group.reset();
    setPlan({});
}

const ImportItem& PlanModel::at(Row row) const
{
    const ImportItem& whole = m_plan->items[size_t(row.item)];
    return row.part < 0 ? whole : whole.parts[size_t(row.part)];
}

ImportItem& PlanModel::edit(int row)
{
    return const_cast<ImportItem&>(item(row)); // the plan itself is not const
}

void PlanModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    forEach([this](Row row, const ImportItem& each) {
        if (!m_group || groupOf(each) == *m_group)
            m_rows.push_back(row);
    });
    endResetModel();
}

PlanGroup PlanModel::groupOf(const ImportItem& item)
{
    switch (item.verdict) {
    case Verdict::New: return item.similarity > 0 ? PlanGroup::Alike : PlanGroup::New;
    case Verdict::Updated: return PlanGroup::Updated;
    case Verdict::Unchanged: return PlanGroup::Unchanged;
    case Verdict::Duplicate: return PlanGroup::Alike;
    case Verdict::Skipped: return PlanGroup::Skipped;
    }
    return PlanGroup::Skipped;
}

void PlanModel::setGroup(std::optional<PlanGroup> group)
{
    m_group = group;
    rebuild();
}

std::array<qint64, kPlanGroups> PlanModel::counts() const
{
    std::array<qint64, kPlanGroups> counts{};
    forEach([&counts](Row, const ImportItem& each) { ++counts[size_t(groupOf(each))]; });
    return counts;
}

qint64 PlanModel::toWrite() const
{
    qint64 count = 0;
    forEach([&count](Row, const ImportItem& each) {
        count += each.verdict == Verdict::New || each.verdict == Verdict::Updated;
    });
    return count;
}

QString PlanModel::summary() const
{
    std::map<QString, qint64> kinds;
    qint64 translations = 0;
    forEach([&](Row, const ImportItem& each) {
        if (each.verdict != Verdict::New && each.verdict != Verdict::Updated)
            return;
        if (each.translationOf.isEmpty())
            ++kinds[QString(each.draft.record.kind.key)];
        else
            ++translations;
    });
    QStringList parts;
    for (const auto& [kind, count] : kinds)
        parts << countOf(*m_schemas.byKey(kind), count);
    if (translations > 0)
        parts << tr("%Ln language versions", nullptr, int(translations));
    return parts.join(u", "_s);
}

qint64 PlanModel::figuresOffered() const
{
    qint64 count = 0;
    forEach([&count](Row, const ImportItem& each) {
        count += each.verdict == Verdict::New ? qint64(each.figures.size()) : 0;
    });
    return count;
}

qint64 PlanModel::figuresAccepted() const
{
    qint64 count = 0;
    forEach([&count](Row, const ImportItem& each) {
        count +=
            each.verdict == Verdict::New ? qint64(std::ranges::count(each.figures, true, &FigureOffer::accepted)) : 0;
    });
    return count;
}

void PlanModel::tell(const std::vector<int>& rows)
{
    if (rows.empty())
        return;
    const auto [first, last] = std::ranges::minmax(rows);
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT decided();
}

// Keeps what was proposed, so that a decision can be taken back.
void PlanModel::decide(int row, Choice choice, Verdict verdict, const QString& reason)
{
    ImportItem& each = edit(row);
    const quint64 key = keyOf(m_rows[size_t(row)]);
    const auto former = m_decisions.constFind(key);
    const Decision decision = former == m_decisions.constEnd() ? Decision{choice, each.verdict, each.reason}
                                                               : Decision{choice, former->verdict, former->reason};
    m_decisions.insert(key, decision);
    each.verdict = verdict;
    each.reason = reason;
}

// Comparing anew proposes anew; what the user decided stands.
void PlanModel::reapply()
{
    for (auto it = m_decisions.begin(); m_plan && it != m_decisions.end();) {
        const Row row{int(it.key() >> 32), int(quint32(it.key()))};
        ImportItem& each = const_cast<ImportItem&>(at(row));
        const bool update = it->choice == Choice::Update && each.existing.valid() && each.verdict == Verdict::New;
        if (update)
            each.verdict = Verdict::Updated;
        else if (it->choice == Choice::AsNew)
            each.verdict = Verdict::New;
        it = !update && it->choice == Choice::Update ? m_decisions.erase(it) : std::next(it);
    }
}

bool PlanModel::canLeaveOut(int row) const
{
    return item(row).verdict != Verdict::Skipped;
}

bool PlanModel::canTakeIn(int row) const
{
    const ImportItem& each = item(row);
    // What could not be read has nothing to take in.
    return each.verdict == Verdict::Skipped
        && (!each.draft.record.values().empty() || !each.draft.record.sections.empty());
}

void PlanModel::leaveOut(const std::vector<int>& rows)
{
    for (const int row : rows) {
        if (canLeaveOut(row))
            decide(row, Choice::LeaveOut, Verdict::Skipped, tr("You left it out."));
    }
    tell(rows);
}

bool PlanModel::takeIn(const std::vector<int>& rows)
{
    bool compare = false;
    for (const int row : rows)
        compare = takeInOne(row) || compare;
    tell(rows);
    return compare;
}

bool PlanModel::takeInOne(int row)
{
    const auto former = m_decisions.constFind(keyOf(m_rows[size_t(row)]));
    if (former != m_decisions.constEnd() && former->choice == Choice::LeaveOut && former->verdict != Verdict::Skipped) {
        ImportItem& each = edit(row);
        each.verdict = former->verdict;
        each.reason = former->reason;
        m_decisions.erase(former);
        return false;
    }
    if (!canTakeIn(row))
        return false;
    decide(row, Choice::TakeIn, Verdict::New, {});
    return true;
}

bool PlanModel::canUpdateInstead(int row) const
{
    const ImportItem& each = item(row);
    return each.verdict == Verdict::New && each.similarity > 0 && each.existing.valid();
}

void PlanModel::updateInstead(int row)
{
    if (canUpdateInstead(row))
        decide(row, Choice::Update, Verdict::Updated, item(row).reason);
    tell({row});
}

void PlanModel::keepAsNew(int row)
{
    decide(row, Choice::AsNew, Verdict::New, item(row).reason);
    tell({row});
}

void PlanModel::setSplit(int row, bool split)
{
    ImportItem& whole = m_plan->items[itemIndex(row)];
    if (whole.parts.empty() || whole.split == split)
        return;
    whole.split = split;
    rebuild();
    Q_EMIT decided();
}

int PlanModel::rowOfItem(size_t index) const
{
    const auto found = std::ranges::find(m_rows, int(index), &Row::item);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void PlanModel::acceptFigure(int row, int figure, bool accepted)
{
    edit(row).figures[size_t(figure)].accepted = accepted;
    tell({row});
}

void PlanModel::acceptAllFigures(bool accepted)
{
    forEach([accepted](Row, const ImportItem& each) {
        for (FigureOffer& figure : const_cast<ImportItem&>(each).figures)
            figure.accepted = accepted;
    });
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT decided();
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ImportItem& each = item(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == Title)
        return QString(titleOf(each) + u", "_s + each.place);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case VerdictColumn: return verdictText(each);
    case Title: return titleOf(each);
    case Becomes: return becomes(each);
    case Found: return foundIn(each);
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn: return tr("What happens");
    case Title: return tr("Title");
    case Becomes: return tr("Becomes");
    case Found: return tr("Found in it");
    default: return {};
    }
}

QString PlanModel::sortKey(Row row, int column) const
{
    const ImportItem& each = at(row);
    switch (column) {
    case VerdictColumn: return QString::number(int(groupOf(each)));
    case Title: return titleOf(each).toCaseFolded();
    case Becomes: return becomes(each);
    case Found:
        return each.verdict == Verdict::Skipped ? each.reason
                                                : QString::number(each.problems.size()).rightJustified(6, u'0');
    default: return {};
    }
}

void PlanModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || !m_plan)
        return;
    beginResetModel();
    const auto inOrder = [](Row one, Row two) {
        return one.item != two.item ? one.item < two.item : one.part < two.part;
    };
    std::vector<std::pair<QString, Row>> keyed;
    keyed.reserve(m_rows.size());
    for (const Row row : m_rows)
        keyed.emplace_back(sortKey(row, column), row);
    std::ranges::sort(keyed, [&](const auto& one, const auto& two) {
        return one.first != two.first ? one.first < two.first : inOrder(one.second, two.second);
    });
    if (order == Qt::DescendingOrder)
        std::ranges::reverse(keyed);
    std::ranges::transform(keyed, m_rows.begin(), [](const auto& each) { return each.second; });
    endResetModel();
}

} // namespace encore
