// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/cleaning/tagmodel.h"

#include "views/services/colourwords.h"
#include "views/services/labels.h"
#include "views/theme/metrics.h"
#include "views/widgets/recorddelegate.h"
#include "views/widgets/tagchip.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace encore {

TagModel::TagModel(const Schemas& schemas, QObject* parent) : QAbstractTableModel(parent), m_schemas(schemas) { }

void TagModel::setTags(std::vector<TagUse> tags)
{
    beginResetModel();
    m_tags = std::move(tags);
    order();
    endResetModel();
}

int TagModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_tags.size());
}

int TagModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TagModel::whereText(const TagUse& tag) const
{
    QStringList parts;
    for (const auto& [kind, count] : tag.byKind)
        parts << countOf(m_schemas.of(kind), count);
    return parts.isEmpty() ? tr("nothing has it") : parts.join(u", "_s);
}

QVariant TagModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TagUse& tag = at(index.row());
    switch (role) {
    case Qt::ToolTipRole:
        if (index.column() == Name && !tag.colour.isEmpty())
            return QString(tag.name + u" · "_s + colourName(tag.colour));
        [[fallthrough]];
    case Qt::DisplayRole:
        return index.column() == Name ? tag.name
            : index.column() == Count ? QLocale().toString(tag.count)
                                      : whereText(tag);
    case Qt::AccessibleTextRole: {
        const QString colour = tag.colour.isEmpty() ? QString() : QString(u", "_s + colourName(tag.colour));
        return QString(tag.name + colour + u", "_s + whereText(tag));
    }
    case Qt::UserRole: return tag.colour;
    default: return {};
    }
}

QVariant TagModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Tag") : section == Count ? tr("Used") : tr("By");
}

void TagModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    beginResetModel();
    this->order();
    endResetModel();
}

void TagModel::order()
{
    std::ranges::stable_sort(m_tags, [this](const TagUse& one, const TagUse& other) {
        const bool before =
            m_column == Name ? QString::localeAwareCompare(one.name, other.name) < 0 : one.count < other.count;
        const bool after =
            m_column == Name ? QString::localeAwareCompare(one.name, other.name) > 0 : one.count > other.count;
        return m_order == Qt::AscendingOrder ? before : after;
    });
}

TagDelegate::TagDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_ground(new RecordDelegate(this, [](const QModelIndex&) { return Cell(); }))
{
}

void TagDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    static constexpr int kDot = 12;
    m_ground->paint(painter, option, index);
    const Colors& colors = colorsFor(option.palette);
    const QRect row = option.rect.adjusted(space::kMedium, 0, -space::kSmall, 0);
    const QRect dot(row.left(), row.center().y() - kDot / 2, kDot, kDot);
    paintTagDot(
        *painter, QStyle::visualRect(option.direction, option.rect, dot), index.data(Qt::UserRole).toString(), colors);
    const QRect text = row.adjusted(kDot + space::kSmall, 0, 0, 0);
    painter->save();
    painter->setFont(styledFont(option.font, TextStyle::Strong));
    painter->setPen(colors[Role::Text]);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, text), Qt::AlignVCenter | Qt::AlignLeading,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace encore
