// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/db/lane.h"
#include "model/exchange/importservice.h"
#include "model/exchange/importsource.h"
#include "views/services/page.h"

#include <memory>

class QStackedWidget;

namespace encore {

class Button;
class EmptyState;
class LongWork;
class PageHeader;
class PlanModel;
class PlanStep;
class ProgressLine;
class ReportView;
class SourceStep;
class TableStep;
class TextLabel;

/// The import assistant: choose a source, say how a table is read, see what will happen and change it, do it, see what was done.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(const PageContext& context, QWidget* parent = nullptr);
    ~ImportPage() override;

    enum class Step { Source, Table, Plan, Export, Result, Working, Failed };

    /// `place.query` may name the sources, one on a line.
    void enter(const Place& place) override;
    QString counts() const override;

    /// Looks at these files or folders, as if they had been dropped here.
    void openSources(const QStringList& paths);
    Step step() const { return m_step; }
    PlanModel& plan();
    TableStep& table() { return *m_table; }
    const ImportReport& report() const { return m_report; }

Q_SIGNALS:
    /// Another step is shown.
    void stepShown();

private:
    void build();
    QWidget* makeWorking();
    void connectSteps();
    void showStep(Step step);
    void showHeader();
    void showPlanHeader();
    void primary();
    void back();
    void begin(const QString& name);
    void finish();
    void fail(const Error& error);
    void readDocuments();
    void readTable();
    void takePlan(const std::shared_ptr<ImportPlan>& plan);
    void compare(const std::shared_ptr<ImportPlan>& plan);
    void changeKind(const std::vector<size_t>& items, const QString& kind);
    void tryExport();
    void backUpThen(std::function<void()> then);
    void apply();
    void applyExport();
    void showResult(ImportReport report);
    void showImported();
    void undoImport();
    void seeWhetherItIsStillIn();
    QString sourceName() const;
    QString sourceRemark() const;

    PageContext m_context;
    Lane m_lane;
    LongWork* m_work;
    Progress m_progress;
    PageHeader* m_header;
    TextLabel* m_where;
    Button* m_back;
    Button* m_undo;
    Button* m_again;
    QStackedWidget* m_stack;
    SourceStep* m_source;
    TableStep* m_table;
    PlanStep* m_plan;
    ReportView* m_export;
    ReportView* m_result;
    EmptyState* m_failed;
    QWidget* m_working = nullptr;
    TextLabel* m_workName = nullptr;
    ProgressLine* m_workLine = nullptr;
    Step m_step = Step::Source;
    Step m_stepBefore = Step::Source; ///< where Cancel leads back to
    QStringList m_paths;
    SourceForm m_form = SourceForm::Documents;
    std::shared_ptr<PortableSet> m_set;
    ImportReport m_report;
    qint64 m_undoStep = 0;    ///< the step that the import made; 0 when it was taken back
    bool m_takenBack = false; ///< that step was undone from elsewhere, and may be made again
};

} // namespace encore
