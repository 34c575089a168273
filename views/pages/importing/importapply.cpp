// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the import assistant does to the portfolio: backup, the one step, undo, and where to see it.
#include "views/pages/importing/importpage.h"

#include "model/db/backup.h"
#include "model/domain/kinds.h"
#include "model/exchange/portablesource.h"
#include "views/pages/importing/planstep.h"
#include "views/pages/importing/reportview.h"
#include "views/services/labels.h"
#include "views/services/longwork.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace encore {

// A trial of the whole: what would come of the export.
void ImportPage::tryExport()
{
    begin(tr("Reading %1").arg(sourceName()));
    const auto set = std::make_shared<PortableSet>();
    const auto report = std::make_shared<TakeInReport>();
    m_context.store
        .perform([set, report, path = m_paths.first(), name = sourceName()](Session& session) -> Result<Committed> {
            ENCORE_ASSIGN(read, readPortableSource(path, session.schemas()));
            *set = std::move(read);
            ENCORE_ASSIGN(taken, takeIn(session, *set, name, true));
            *report = std::move(taken);
            return Committed{};
        })
        .then(this, [this, set, report](const Result<Committed>& tried) {
            if (!tried) {
                fail(tried.error());
                return;
            }
            finish();
            m_set = set;
            m_export->showReport(reportOf(*report));
            showStep(Step::Export);
        });
}

void ImportPage::backUpThen(std::function<void()> then)
{
    begin(tr("Making a backup first"));
    m_context.store
        .read<QString>(LaneName::Reports,
            [](Session& session) {
                return backupBeside(session.database(), session.services().clock, u"before-import"_s);
            })
        .then(this, [this, then = std::move(then)](const Result<QString>& made) {
            if (!made)
                fail(made.error());
            else if (m_progress.stopRequested())
                fail({ErrorCode::Cancelled, {}, {}});
            else
                then();
        });
}

void ImportPage::apply()
{
    const std::shared_ptr<ImportPlan> plan = m_plan->model().plan();
    if (!plan || m_context.store.readOnly() || m_work->isRunning())
        return;
    backUpThen([this, plan] {
        begin(tr("Importing %1").arg(sourceName()));
        const auto report = std::make_shared<ImportReport>();
        m_context.store
            .write(importLabel(*plan, m_context.store.schemas()),
                [plan, report, progress = m_progress](UnitOfWork& work) -> Status {
                    ENCORE_ASSIGN(written, applyImport(work, *plan, progress));
                    *report = std::move(written);
                    return {};
                })
            .then(this, [this, report](const Result<Committed>& done) {
                if (!done) {
                    fail(done.error());
                    return;
                }
                m_undoStep = done->step;
                showResult(std::move(*report));
            });
    });
}

void ImportPage::applyExport()
{
    if (!m_set || m_context.store.readOnly() || m_work->isRunning())
        return;
    backUpThen([this] {
        begin(tr("Importing %1").arg(sourceName()));
        const auto report = std::make_shared<TakeInReport>();
        m_context.store
            .perform([set = m_set, report, name = sourceName()](Session& session) -> Result<Committed> {
                ENCORE_ASSIGN(taken, takeIn(session, *set, name, false));
                *report = std::move(taken);
                Committed committed;
                for (const auto& [kind, counts] : report->kinds) {
                    if (counts.added + counts.updated > 0)
                        committed.changes.kinds[kind].all = true;
                }
                ENCORE_ASSIGN(head, session.undoHead());
                committed.step = head && !committed.changes.isEmpty() ? head->id : 0;
                return committed;
            })
            .then(this, [this, report](const Result<Committed>& done) {
                if (!done) {
                    fail(done.error());
                    return;
                }
                m_set.reset();
                m_undoStep = done->step;
                showResult(reportOf(*report));
            });
    });
}

void ImportPage::showResult(ImportReport report)
{
    finish();
    m_report = std::move(report);
    m_result->showReport(m_report);
    m_plan->model().reset();
    m_takenBack = false;
    showStep(Step::Result);
}

// The list of the kind that most of it became, with what is new or different since today.
void ImportPage::showImported()
{
    const RecordSchema* most = nullptr;
    qint64 count = 0;
    for (const auto& [kind, counts] : m_report.kinds) {
        const RecordSchema* schema = m_context.store.schemas().byKey(kind);
        if (schema && counts.created + counts.updated > count) {
            most = schema;
            count = counts.created + counts.updated;
        }
    }
    const bool written = most != nullptr;
    if (!most)
        most = &m_context.store.schemas().of(story::kind);
    m_context.navigation.openList(pageKey(*most), written ? u"changed:<1d"_s : QString());
}

// Undo and redo of the Edit menu may take the import back and bring it again while its result is shown.
void ImportPage::seeWhetherItIsStillIn()
{
    if (m_step != Step::Result || m_undoStep == 0)
        return;
    using Head = std::optional<encore::Step>;
    m_context.store.read<Head>(LaneName::Rows, [](Session& session) { return session.undoHead(); })
        .then(this, [this](const Result<Head>& head) {
            if (!head || m_step != Step::Result)
                return;
            m_takenBack = m_undoStep != 0 && (!*head || (*head)->id < m_undoStep);
            showHeader();
        });
}

// Only the last step can be taken back, so it must still be this one.
void ImportPage::undoImport()
{
    using Head = std::optional<encore::Step>;
    m_context.store.read<Head>(LaneName::Rows, [](Session& session) { return session.undoHead(); })
        .then(this, [this](const Result<Head>& head) {
            if (!head) {
                m_context.messages.showError(head.error());
                return;
            }
            if (!*head || (*head)->id != m_undoStep) {
                m_context.messages.showNote(
                    tr("Something was changed after the import. Undo that first, from the Edit menu."));
                return;
            }
            m_context.store.undo().then(this, [this](const Result<Committed>& done) {
                if (!done) {
                    m_context.messages.showError(done.error());
                    return;
                }
                m_undoStep = 0;
                m_context.messages.showNote(tr("The import was taken back."));
                showStep(Step::Source);
            });
        });
}

} // namespace encore
