// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/lineage.h"
#include "views/services/page.h"

class QStackedWidget;
class QTableWidget;
class QTimer;

namespace encore {

class Button;
class LineageView;
class PageHeader;
class SegmentedControl;
class TextLabel;
struct LineageData;

/// Who inspired whom around one record, as a picture and as a table. A place names the record in its query: "story/12".
class LineagePage final : public Page
{
    Q_OBJECT

public:
    explicit LineagePage(const PageContext& context, QWidget* parent = nullptr);

    void enter(const Place& place) override;
    QString counts() const override { return m_counts; }

Q_SIGNALS:
    void filled();

private:
    void buildHeader();
    void buildZoom();
    void load();
    void show(const Lineage& lineage, const LineageData& drawing);
    void fillTable(const Lineage& lineage);
    void open(const QString& record);
    void exportTo(const QString& format);

    PageContext m_context;
    PageHeader* m_header;
    SegmentedControl* m_form;
    QWidget* m_zoom;
    TextLabel* m_zoomText = nullptr;
    TextLabel* m_note;
    QStackedWidget* m_stack;
    LineageView* m_view;
    QTableWidget* m_table;
    QTimer* m_refresh;
    RecordRef m_record;
    QString m_title;
    QString m_counts;
    quint64 m_ticket = 0;
    bool m_fresh = false; ///< another record: the picture is fitted into the page
};

} // namespace encore
