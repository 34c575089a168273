// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/bulkpreview.h"

#include "views/charts/sentencetext.h"
#include "views/services/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

int rank(BulkState state)
{
    switch (state) {
    case BulkState::Refused: return 0;
    case BulkState::Conflict: return 1;
    case BulkState::Gone: return 2;
    case BulkState::Changed: return 3;
    case BulkState::Unchanged: return 4;
    }
    return 4;
}

QString refusal(const BulkRow& row)
{
    const QString& rule = row.rule;
    if (!row.missing.empty()) {
        QStringList sentences;
        for (const Missing& each : row.missing)
            sentences << sentenceText(each.sentence);
        return BulkPreview::tr("stays as it is: %1").arg(sentences.join(u' '));
    }
    if (rule == u"required"_s)
        return BulkPreview::tr("stays as it is: the field must be filled");
    if (rule == u"circle"_s)
        return BulkPreview::tr("stays as it is: it would stand above itself");
    return BulkPreview::tr("stays as it is: the field cannot hold this");
}

// Of a long text the place where it changes.
QString aroundChange(const QString& text, const QString& other)
{
    static constexpr qsizetype kWhole = 80;
    static constexpr qsizetype kBefore = 24;
    static constexpr qsizetype kShown = 200;
    if (text.size() <= kWhole)
        return text;
    const auto differs = std::ranges::mismatch(text, other).in1 - text.begin();
    const qsizetype from = differs < kBefore ? 0 : text.indexOf(u' ', differs - kBefore) + 1;
    return (from > 0 ? u"… "_s : QString()) + text.mid(std::min<qsizetype>(from, differs), kShown).simplified();
}

} // namespace

void BulkPreview::setPlan(const FieldDef& field, BulkPlan plan)
{
    beginResetModel();
    m_field = field;
    m_plan = std::move(plan);
    std::ranges::stable_sort(m_plan.rows, {}, [](const BulkRow& row) { return rank(row.state); });
    endResetModel();
}

void BulkPreview::clear()
{
    beginResetModel();
    m_plan = {};
    endResetModel();
}

std::vector<BulkTarget> BulkPreview::targets() const
{
    std::vector<BulkTarget> targets;
    for (const BulkRow& row : m_plan.rows) {
        if (row.state == BulkState::Changed)
            targets.push_back({row.id, row.version});
    }
    return targets;
}

int BulkPreview::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_plan.rows.size());
}

int BulkPreview::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BulkPreview::textOf(const Value& value) const
{
    QStringList titles;
    const auto add = [&](RecordId id) {
        const auto found = m_plan.titles.find(id.value);
        if (found == m_plan.titles.end())
            return;
        titles << (id.value < 0 ? tr("%1 (new)").arg(found->second) : found->second);
    };
    if (const auto* id = std::get_if<RecordId>(&value))
        add(*id);
    else if (const auto* ids = std::get_if<std::vector<RecordId>>(&value))
        std::ranges::for_each(*ids, add);
    return displayValue(m_field, value, titles, QLocale());
}

QVariant BulkPreview::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const BulkRow& row = m_plan.rows[size_t(index.row())];
    switch (index.column()) {
    case Title: return row.title;
    case From: return aroundChange(textOf(row.before), textOf(row.after));
    case To: return row.state == BulkState::Changed ? aroundChange(textOf(row.after), textOf(row.before)) : QString();
    default: break;
    }
    switch (row.state) {
    case BulkState::Changed: return isEmpty(row.after) ? tr("is emptied") : tr("changes");
    case BulkState::Unchanged: return tr("is so already");
    case BulkState::Refused: return refusal(row);
    case BulkState::Conflict: return tr("was changed in the meantime");
    case BulkState::Gone: return tr("is in the trash or gone");
    }
    return {};
}

QVariant BulkPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Record");
    case From: return tr("From");
    case To: return tr("To");
    default: return tr("What happens");
    }
}

} // namespace encore
