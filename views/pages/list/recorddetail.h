// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/recordview.h"
#include "views/services/page.h"

class QScrollArea;
class QVBoxLayout;

namespace encore {

class Button;

/// The pane beside a list: what matters of the selected record, to read; one step to open it.
class RecordDetail final : public QWidget
{
    Q_OBJECT

public:
    RecordDetail(const PageContext& context, QWidget* parent);

    /// Shows a record; an invalid id shows what to do.
    void showRecord(Kind kind, RecordId id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void load();
    void fill(const RecordView& view);
    void addPills(const RecordView& view, QVBoxLayout* column);
    void addFigure(const RecordView& view, QVBoxLayout* column);
    void addFields(const RecordView& view, QVBoxLayout* column);
    void addText(const RecordView& view, QVBoxLayout* column);
    void addRelated(const RecordView& view, QVBoxLayout* column);

    PageContext m_context;
    Kind m_kind;
    RecordId m_id;
    quint64 m_ticket = 0;
    QScrollArea* m_scroll;
    Button* m_open;
};

} // namespace encore
