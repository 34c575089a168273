// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/importing/importpage.h"

#include "model/exchange/folderimporter.h"
#include "views/pages/importing/planstep.h"
#include "views/pages/importing/reportview.h"
#include "views/pages/importing/sourcestep.h"
#include "views/pages/importing/tablestep.h"
#include "views/services/errortext.h"
#include "views/services/labels.h"
#include "views/services/longwork.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/progressline.h"
#include "views/widgets/textlabel.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

ImportPage::ImportPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_lane(u"import"_s)
    , m_work(new LongWork(context.messages, this))
    , m_header(new PageHeader(this))
    , m_where(new TextLabel(TextStyle::Caption, this, Role::Muted))
    , m_back(new Button(tr("‹ Back"), m_header))
    , m_undo(new Button(tr("Undo the import"), m_header))
    , m_again(new Button(tr("Import something else"), m_header))
    , m_stack(new QStackedWidget(this))
    , m_source(new SourceStep(context.dialogs, m_stack))
    , m_table(new TableStep(context, m_lane, m_stack))
    , m_plan(new PlanStep(context, m_stack))
    , m_export(new ReportView(context.store.schemas(), m_stack))
    , m_result(new ReportView(context.store.schemas(), m_stack))
    , m_failed(new EmptyState(m_stack))
{
    build();
    connectSteps();
    showStep(Step::Source);
}

ImportPage::~ImportPage()
{
    m_work->cancel();
}

void ImportPage::build()
{
    m_back->setObjectName(u"import.back"_s);
    m_undo->setObjectName(u"import.undo"_s);
    m_again->setObjectName(u"import.again"_s);
    m_where->setObjectName(u"import.where"_s);
    m_failed->setObjectName(u"import.failed"_s);
    for (Button* button : {m_undo, m_again, m_back})
        m_header->addControl(button);
    // With large text the first step is higher than a small window.
    auto* scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_source);
    for (QWidget* step : {static_cast<QWidget*>(scroll), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_plan),
             static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_result), makeWorking(),
             static_cast<QWidget*>(m_failed)})
        m_stack->addWidget(step);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPage, space::kLarge, space::kPage, space::kLarge);
    column->setSpacing(space::kMedium);
    auto* head = new QVBoxLayout;
    head->setSpacing(space::kTiny);
    head->addWidget(m_where);
    head->addWidget(m_header);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

QWidget* ImportPage::makeWorking()
{
    m_working = new QWidget(m_stack);
    m_workName = new TextLabel(TextStyle::Section, m_working);
    m_workName->setAlignment(Qt::AlignCenter);
    m_workLine = new ProgressLine(m_working);
    static constexpr int kWidth = 320;
    m_workLine->setFixedWidth(kWidth);
    auto* cancel = new Button(tr("Cancel"), m_working);
    cancel->setObjectName(u"import.cancel"_s);
    connect(cancel, &Button::clicked, m_work, &LongWork::cancel);
    auto* column = new QVBoxLayout(m_working);
    column->setSpacing(space::kLarge);
    column->addStretch(2);
    column->addWidget(m_workName);
    column->addWidget(m_workLine, 0, Qt::AlignHCenter);
    column->addWidget(cancel, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return m_working;
}

void ImportPage::connectSteps()
{
    connect(m_header, &PageHeader::primaryTriggered, this, &ImportPage::primary);
    connect(m_back, &Button::clicked, this, &ImportPage::back);
    connect(m_undo, &Button::clicked, this, &ImportPage::undoImport);
    connect(&m_context.store, &Store::committed, this, &ImportPage::seeWhetherItIsStillIn);
    connect(m_again, &Button::clicked, this, [this] { showStep(Step::Source); });
    connect(m_source, &SourceStep::chosen, this, &ImportPage::openSources);
    connect(m_plan, &PlanStep::decided, this, [this] {
        if (m_step == Step::Plan)
            showPlanHeader();
    });
    connect(m_plan, &PlanStep::compareRequested, this, [this] { compare(m_plan->model().takePlan()); });
    connect(m_plan, &PlanStep::kindRequested, this, &ImportPage::changeKind);
    connect(m_table, &TableStep::failed, this, &ImportPage::fail);
    connect(m_table, &TableStep::shown, this, [this] {
        if (m_step == Step::Table)
            showHeader();
    });
    connect(m_work, &LongWork::advanced, this, [this](double share) {
        m_workLine->setShare(share);
        if (m_step != Step::Working)
            showStep(Step::Working);
    });
    connect(m_failed, &EmptyState::actionTriggered, this, [this](const QString& key) {
        if (key.startsWith(u"open:"_s))
            openSources({key.mid(5)});
        else if (key == u"stories"_s)
            m_context.navigation.openList(u"stories"_s, {});
        else
            showStep(Step::Source);
    });
}

PlanModel& ImportPage::plan()
{
    return m_plan->model();
}

void ImportPage::enter(const Place& place)
{
    if (m_context.store.readOnly()) {
        m_failed->clearActions();
        m_failed->setMessage(u"import"_s, tr("This portfolio is open for reading only"),
            tr("Nothing can be brought into it. Open it for editing, or save a copy and import into that."));
        m_failed->addAction(u"stories"_s, tr("Back to the stories"));
        showStep(Step::Failed);
        return;
    }
    if (!place.query.isEmpty())
        openSources(place.query.split(u'\n', Qt::SkipEmptyParts));
    else if (m_step == Step::Result)
        showStep(Step::Source);
}

QString ImportPage::counts() const
{
    if (m_step != Step::Plan || !m_plan->model().plan())
        return {};
    const auto count = qint64(m_plan->model().plan()->items.size());
    return tr("%Ln records read", nullptr, int(count));
}

void ImportPage::showStep(Step step)
{
    if (step == Step::Working)
        m_stepBefore = m_step == Step::Working ? m_stepBefore : m_step;
    m_step = step;
    m_stack->setCurrentIndex(int(step));
    m_workName->setText(m_work->name());
    showHeader();
    if (step == Step::Plan)
        m_plan->start();
    Q_EMIT countsChanged();
    Q_EMIT stepShown();
}

void ImportPage::showHeader()
{
    struct Head
    {
        QString where;
        QString title;
        QString remark;
        QString primary;
    };
    const QString last = m_form == SourceForm::Table ? tr("Import · step 3 of 3") : tr("Import · step 2 of 2");
    Head head{tr("Import"), tr("Bring in what you have"), {}, {}};
    switch (m_step) {
    case Step::Source: head.where = tr("Import · step 1"); break;
    case Step::Table:
        head = {tr("Import · step 2 of 3"), tr("How to read this table"), sourceRemark(), tr("Continue")};
        break;
    case Step::Plan: break;
    case Step::Export: head = {last, tr("This is what will happen"), sourceRemark(), tr("Import")}; break;
    case Step::Result:
        head = {tr("Import · done"),
            m_takenBack           ? tr("It was taken back")
                : m_undoStep == 0 ? tr("Nothing is different from before")
                                  : tr("It is in"),
            sourceRemark(), m_takenBack ? QString() : tr("Show what was imported")};
        break;
    case Step::Working: head = {tr("Import"), tr("One moment"), sourceRemark(), {}}; break;
    case Step::Failed: break;
    }
    m_where->setText(head.where);
    m_header->setTitle(head.title);
    m_header->setCount(head.remark);
    m_header->setPrimary(head.primary);
    m_header->primaryButton()->setEnabled(m_step != Step::Table || !m_table->preview().headers.isEmpty());
    m_back->setVisible(m_step == Step::Table || m_step == Step::Plan || m_step == Step::Export);
    m_undo->setVisible(m_step == Step::Result && m_undoStep != 0 && !m_takenBack);
    m_again->setVisible(m_step == Step::Result);
    if (m_step == Step::Plan)
        showPlanHeader();
}

void ImportPage::showPlanHeader()
{
    const qint64 count = m_plan->model().toWrite();
    m_where->setText(m_form == SourceForm::Table ? tr("Import · step 3 of 3") : tr("Import · step 2 of 2"));
    m_header->setTitle(tr("This is what will happen"));
    m_header->setCount(sourceRemark());
    m_header->setPrimary(count == 0 ? tr("Nothing to import") : tr("Import %Ln records", nullptr, int(count)));
    m_header->primaryButton()->setEnabled(count > 0);
}

QString ImportPage::sourceName() const
{
    return m_paths.size() == 1 ? QFileInfo(m_paths.first()).fileName() : tr("%Ln files", nullptr, int(m_paths.size()));
}

QString ImportPage::sourceRemark() const
{
    if (m_paths.isEmpty())
        return {};
    const bool folder = m_paths.size() == 1 && QFileInfo(m_paths.first()).isDir();
    const QString name = m_paths.size() > 1 ? sourceName()
        : folder                            ? tr("folder “%1”").arg(sourceName())
                                            : tr("“%1”").arg(sourceName());
    if (m_step != Step::Plan || !m_plan->model().plan())
        return name;
    const auto size = int(m_plan->model().plan()->items.size());
    return (m_form == SourceForm::Table ? tr("%1, %Ln rows", nullptr, size) : tr("%1, %Ln files", nullptr, size))
        .arg(name);
}

void ImportPage::primary()
{
    switch (m_step) {
    case Step::Table: readTable(); return;
    case Step::Plan: apply(); return;
    case Step::Export: applyExport(); return;
    case Step::Result: showImported(); return;
    default: return;
    }
}

void ImportPage::back()
{
    showStep(m_step == Step::Plan && m_form == SourceForm::Table ? Step::Table : Step::Source);
}

void ImportPage::begin(const QString& name)
{
    m_stepBefore = m_step == Step::Working ? m_stepBefore : m_step;
    m_progress = m_work->begin(name);
    m_workName->setText(name);
    m_workLine->setShare(-1);
    m_stack->currentWidget()->setEnabled(m_step == Step::Working);
    m_header->setEnabled(false);
}

void ImportPage::finish()
{
    m_work->end();
    for (int i = 0; i < m_stack->count(); ++i)
        m_stack->widget(i)->setEnabled(true);
    m_header->setEnabled(true);
}

// What the user stopped leads back to where it was started; what cannot be read says why.
void ImportPage::fail(const Error& error)
{
    finish();
    if (error.code == ErrorCode::Cancelled) {
        showStep(m_stepBefore == Step::Plan && !m_plan->model().plan() ? Step::Source : m_stepBefore);
        m_context.messages.showNote(tr("Stopped. Nothing was changed."));
        return;
    }
    m_failed->clearActions();
    m_failed->setMessage(u"import"_s, tr("This cannot be imported"), errorText(error));
    m_failed->addAction(u"again"_s, tr("Choose something else"));
    showStep(Step::Failed);
}

void ImportPage::openSources(const QStringList& paths)
{
    if (paths.isEmpty() || m_work->isRunning() || m_context.store.readOnly())
        return;
    m_paths = paths;
    m_plan->model().reset();
    begin(tr("Looking at %1").arg(sourceName()));
    m_lane.run<SourceForm>([paths] { return sourceFormOf(paths); }).then(this, [this](const Result<SourceForm>& form) {
        if (!form) {
            fail(form.error());
            return;
        }
        m_form = *form;
        switch (m_form) {
        case SourceForm::Documents: readDocuments(); return;
        case SourceForm::Export: tryExport(); return;
        case SourceForm::Table:
            finish();
            m_table->open(m_paths.first());
            showStep(Step::Table);
            return;
        }
    });
}

void ImportPage::readDocuments()
{
    using PlanPtr = std::shared_ptr<ImportPlan>;
    begin(tr("Reading %1").arg(sourceName()));
    m_lane
        .run<PlanPtr>([paths = m_paths, progress = m_progress]() -> Result<PlanPtr> {
            ENCORE_ASSIGN(plan, parseDocuments(paths, {}, progress));
            return std::make_shared<ImportPlan>(std::move(plan));
        })
        .then(this, [this](const Result<PlanPtr>& plan) { plan ? takePlan(*plan) : fail(plan.error()); });
}

void ImportPage::readTable()
{
    using PlanPtr = std::shared_ptr<ImportPlan>;
    CsvOptions options = m_table->options();
    options.mapping = m_table->mapping();
    m_plan->model().reset();
    begin(tr("Reading %1").arg(sourceName()));
    m_lane
        .run<PlanPtr>([path = m_paths.first(), options, schemas = m_context.store.schemas(),
                          progress = m_progress]() -> Result<PlanPtr> {
            ENCORE_ASSIGN(plan, readCsv(path, options, schemas, progress));
            return std::make_shared<ImportPlan>(std::move(plan));
        })
        .then(this, [this](const Result<PlanPtr>& plan) { plan ? takePlan(*plan) : fail(plan.error()); });
}

// A plan that has just been read. One without any record is no plan, but a folder may hold tables.
void ImportPage::takePlan(const std::shared_ptr<ImportPlan>& plan)
{
    const bool nothing =
        std::ranges::all_of(plan->items, [](const ImportItem& item) { return item.verdict == Verdict::Skipped; });
    const QStringList tables = nothing && m_form == SourceForm::Documents ? tablesIn(m_paths.first()) : QStringList();
    if (!plan->items.empty() && tables.isEmpty()) {
        compare(plan);
        return;
    }
    finish();
    m_failed->clearActions();
    static constexpr qsizetype kOffered = 3;
    for (const QString& table : tables.mid(0, kOffered))
        m_failed->addAction(u"open:"_s + table, tr("Import %1").arg(QFileInfo(table).fileName()));
    m_failed->addAction(u"again"_s, tr("Choose something else"));
    m_failed->setMessage(u"import"_s,
        tables.isEmpty() ? tr("Nothing to import was found") : tr("No case studies, but tables"),
        tables.isEmpty() ? tr("In %1 there is no Markdown, HTML or CSV file with anything in it.").arg(sourceName())
                         : tr("In %1 there are tables. They come in one at a time.").arg(sourceName()));
    showStep(Step::Failed);
}

void ImportPage::compare(const std::shared_ptr<ImportPlan>& plan)
{
    begin(tr("Comparing with what you have"));
    m_context.store
        .read<bool>(LaneName::Reports,
            [plan, progress = m_progress](Session& session) -> Result<bool> {
                Status compared = compareImport(session, *plan, progress);
                // Another page may have stopped what the lane was doing.
                while (!compared && compared.error().code == ErrorCode::Cancelled && !progress.stopRequested())
                    compared = compareImport(session, *plan, progress);
                return compared ? Result<bool>(true) : Result<bool>(compared.error());
            })
        .then(this, [this, plan](const Result<bool>& compared) {
            if (!compared) {
                // A plan that was on the screen comes back as it was.
                if (m_stepBefore == Step::Plan)
                    m_plan->model().setPlan(plan);
                fail(compared.error());
                return;
            }
            finish();
            m_plan->model().setPlan(plan);
            showStep(Step::Plan);
        });
}

// Reads the source again as records of that kind, and takes those that were meant.
void ImportPage::changeKind(const std::vector<size_t>& items, const QString& kind)
{
    const RecordSchema* schema = m_context.store.schemas().byKey(kind);
    if (!schema || items.empty() || m_form != SourceForm::Documents)
        return;
    const std::shared_ptr<ImportPlan> plan = m_plan->model().takePlan();
    begin(tr("Reading %1").arg(sourceName()));
    m_lane
        .run<bool>([plan, items, paths = m_paths, progress = m_progress, wanted = schema->kind()]() -> Result<bool> {
            ENCORE_ASSIGN(other, parseDocuments(paths, {wanted, false, false}, progress));
            for (const size_t index : items) {
                ImportItem& each = plan->items[index];
                const auto same = std::ranges::find(other.items, each.importKey, &ImportItem::importKey);
                if (same == other.items.end() || !each.translationOf.isEmpty())
                    continue;
                each = *same;
                each.verdict = each.draft.record.values().empty() ? Verdict::Skipped : Verdict::New;
            }
            return true;
        })
        .then(this, [this, plan](const Result<bool>& done) {
            if (done) {
                compare(plan);
                return;
            }
            m_plan->model().setPlan(plan);
            fail(done.error());
        });
}

} // namespace encore
