// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/recordview.h"
#include "model/store/relations.h"
#include "views/services/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace encore {

class AttachmentPanel;
class Banner;
class Button;
class Card;
class CompletenessBar;
class FindBar;
class GrowingEdit;
class HistoryPanel;
class RecordForm;
class RecordPart;
class RelatedPanel;
class SectionsPanel;
class TabRow;

/// The page of one record of any kind: title, states, what hangs on it in a few tabs, text, the form at the side, its history. All of it is
/// edited in place and stored at once.
class RecordPage final : public Page
{
    Q_OBJECT

public:
    RecordPage(Kind kind, const PageContext& context, QWidget* parent);

    void enter(const Place& place) override;
    void focusSearch() override;
    void commitEdits() override;
    Kind selectedKind() const override { return m_kind; }
    std::vector<RecordId> selection() const override
    {
        return m_id.valid() ? std::vector{m_id} : std::vector<RecordId>();
    }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The record is on the screen.
    void filled();

protected:
    // Files may be dropped anywhere on the page.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// A part of the page behind a tab; it is filled when it is in sight.
    struct Tab
    {
        QString key;
        QWidget* body;
        std::vector<RecordPart*> parts;
        bool stale = true;
    };
    void buildHead(QVBoxLayout* column);
    void buildTabs(QVBoxLayout* column);
    void buildFirstTab(QVBoxLayout* column, Tab& tab);
    QWidget* buildSide();
    void watch(RecordPart* part);
    void addUnplaced(const std::vector<Kind>& placed);
    void countTabs();
    void showTab(const QString& key);
    void fillTab(Tab& tab);
    void load();
    void fill(const RecordView& view);
    void fillPills();
    void fillCompleteness();
    void choose(const FieldDef& field, QWidget* at);
    void retire();
    void write(const FieldChange& change);
    void goTo(const QString& part);
    bool goToPart(const QString& part);
    void writeLine(const QString& key, const QString& text);
    Card* makeForm(QWidget* parent);

    PageContext m_context;
    const RecordSchema& m_schema;
    Kind m_kind;
    RecordId m_id;
    QString m_part;
    RecordView m_view;
    QString m_lineField; ///< what is shown below the title: "one_line", "patlet"; empty for none
    quint64 m_ticket = 0;
    bool m_reorders = false; ///< the way of the keyboard is about to be laid anew
    FindBar* m_find;
    Button* m_back;
    Banner* m_banner;
    GrowingEdit* m_title;
    GrowingEdit* m_line = nullptr;
    QWidget* m_pills;
    TabRow* m_tabRow;
    QStackedWidget* m_stack;
    std::vector<Tab> m_tabs;
    std::vector<RecordPart*> m_always; ///< above the tabs and at the side
    SectionsPanel* m_sections = nullptr;
    AttachmentPanel* m_attachments = nullptr;
    Card* m_completenessCard = nullptr;
    CompletenessBar* m_completeness = nullptr;
    RelatedPanel* m_related;
    RecordForm* m_form = nullptr;
    HistoryPanel* m_history;
};

} // namespace encore
