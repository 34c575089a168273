// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/itemmodels/recordsource.h"

#include <QAbstractListModel>

namespace encore {

/// One group of a grouped list as a column of cards. The board tells it when the source changes, because all columns change together.
class BoardColumnModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// What dragged cards carry: the numbers of their records, and the kind.
    static const QString kDragType;

    BoardColumnModel(RecordSource& source, QString value, QObject* parent = nullptr);

    /// The value that all of its records have; empty for "not given".
    const QString& value() const { return m_value; }
    RecordId idAt(int row) const { return row >= 0 && row < m_count ? m_source.idAt(m_start + row) : RecordId(); }
    /// The row of the record at a place of the source; -1 when it stands in another column.
    int rowOfPlace(int place) const { return place >= m_start && place < m_start + m_count ? place - m_start : -1; }
    const ListRow* rowAt(int row) const { return row < m_count ? m_source.rowAt(m_start + row) : nullptr; }
    void setMovable(bool movable) { m_movable = movable; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return {kDragType}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

    void beginChange();
    void endChange();
    void tellContent(int first, int last);

private:
    RecordSource& m_source;
    QString m_value;
    int m_start = 0;
    int m_count = 0;
    bool m_movable = true;
    QModelIndexList m_former;
    std::vector<RecordId> m_formerIds;
};

/// The records that were dragged, when they are of this kind.
std::vector<RecordId> draggedRecords(const QByteArray& data, Kind kind);

} // namespace encore
