// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/crosstable.h"
#include "views/charts/heatmatrix.h"
#include "views/services/page.h"

#include <QTimer>

namespace encore {

class TextLabel;

/// The records of a list by two of their relations: how many there are for each pair, and how far they have come.
class MatrixView final : public QWidget
{
    Q_OBJECT

public:
    MatrixView(Kind kind, const PageContext& context, QWidget* parent);

    /// Shows the records that the query finds; asks again when they change.
    void setRequest(const QString& query, const QString& rows, const QString& columns, const QString& state);
    /// Nothing more is shown until the next request.
    void stop() { m_request.rows.clear(); }
    HeatMatrix& chart() const { return *m_chart; }
    const CrossTable& table() const { return m_table; }

Q_SIGNALS:
    /// The user wants the records behind a cell.
    void recordsRequested(const QString& query);
    /// The user has chosen an empty cell: a new record with these values can be made there.
    void newRequested(const std::map<QString, encore::Value>& presets);

private:
    void ask();
    void show(const CrossTable& table);
    void open();
    bool canCreate() const;
    HeatMatrixData dataOf(const CrossTable& table) const;
    std::vector<HeatMatrixData::State> statesOf(const FieldDef* state) const;
    QString cellText(const CrossTable& table, size_t row, size_t column) const;
    QString axisName(const QString& field, const CrossTable::Axis& axis) const;
    QString narrowed(const QString& query, const QString& field, const CrossTable::Axis& axis) const;

    PageContext m_context;
    const RecordSchema& m_schema;
    CrossRequest m_request;
    CrossTable m_table;
    quint64 m_ticket = 0;
    HeatMatrix* m_chart;
    TextLabel* m_note;
};

} // namespace encore
