// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the list page in other places: copied, pasted, printed; and the jump to a letter.
#include "views/pages/list/recordlistpage.h"

#include "model/search/listrows.h"
#include "views/itemmodels/recordtablemodel.h"
#include "views/pages/list/boardview.h"
#include "views/pages/list/tableform.h"
#include "views/print/tabletext.h"
#include "views/services/labels.h"
#include "views/widgets/pinnedtable.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

// A list on paper that nobody reads to its end.
constexpr size_t kMostPrinted = 5000;

QStringList cellsOf(const RecordSchema& schema, const ListRow& row, const QStringList& columns)
{
    QStringList cells{row.row.title};
    for (const QString& column : columns)
        cells << columnText(schema, row, column);
    return cells;
}

} // namespace

TableText RecordListPage::emptyTable() const
{
    TableText table;
    table.title = kindPlural(m_schema);
    table.remark = m_look.query.trimmed().isEmpty() ? counts() : QString(counts() + u" · "_s + m_look.query.trimmed());
    table.header << titleLabel(m_schema);
    for (const QString& column : m_look.columns)
        table.header << columnLabel(m_schema, column);
    return table;
}

void RecordListPage::fillMore(QMenu* menu)
{
    menu->clear();
    const auto add = [&](const QString& name, const QString& text, bool possible, auto run) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, run);
    };
    const QMimeData* clipboard = QApplication::clipboard()->mimeData();
    add(u"copyRows"_s, tr("Copy the selected rows\tCtrl+C"), !selection().empty(), [this] { copyRows(); });
    add(u"pasteRows"_s, tr("Paste rows as new records…\tCtrl+V"),
        !m_context.store.readOnly() && clipboard && clipboard->hasText(), [this] { pasteRows(); });
    menu->addSeparator();
    add(u"printList"_s, tr("Print the list…"), m_source->size() > 0, [this] { printList(); });
}

void RecordListPage::copyRows()
{
    const std::vector<RecordId> ids = selection();
    if (ids.empty())
        return;
    m_context.store
        .read<std::vector<ListRow>>(
            LaneName::Rows, [kind = m_kind, ids](Session& session) { return listRows(session, kind, ids, {}); })
        .then(this, [this](const Result<std::vector<ListRow>>& rows) {
            if (!rows) {
                m_context.messages.showError(rows.error());
                return;
            }
            TableText table = emptyTable();
            for (const ListRow& row : *rows)
                table.rows.push_back(cellsOf(m_schema, row, m_look.columns));
            auto* copied = new QMimeData;
            copied->setText(tabbedText(table));
            copied->setHtml(htmlTable(table));
            QApplication::clipboard()->setMimeData(copied);
            m_context.messages.showNote(tr("Copied: %1. They paste into a spreadsheet or a mail as a table.")
                                            .arg(countOf(m_schema, qint64(table.rows.size()))));
        });
}

// What is on the clipboard goes the way of a file that is imported: columns are mapped, nothing is stored before the user agrees.
void RecordListPage::pasteRows()
{
    const QString text = QApplication::clipboard()->text();
    if (m_context.store.readOnly() || text.trimmed().isEmpty())
        return;
    m_pasted = std::make_unique<QTemporaryDir>();
    // The name tells the assistant which kind of records they are most likely.
    QFile file(m_pasted->filePath(m_schema.commandName() + u" "_s + tr("from the clipboard") + u".tsv"_s));
    if (!m_pasted->isValid() || !file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        m_context.messages.showError({ErrorCode::Io, file.errorString(), {{u"path"_s, file.fileName()}}});
        return;
    }
    file.close();
    m_context.navigation.go({u"import"_s, {}, {}, file.fileName(), {}});
}

void RecordListPage::printList()
{
    std::vector<RecordId> ids = selection().size() > 1 ? selection() : m_source->ids();
    if (ids.size() > kMostPrinted) {
        ids.resize(kMostPrinted);
        m_context.messages.showNote(tr("Only the first %1 are printed.").arg(countOf(m_schema, qint64(kMostPrinted))));
    }
    const bool grouped = selection().size() <= 1;
    m_context.store
        .read<std::vector<ListRow>>(
            LaneName::Reports, [kind = m_kind, ids](Session& session) { return listRows(session, kind, ids, {}); })
        .then(this, [this, grouped](const Result<std::vector<ListRow>>& rows) {
            if (rows) {
                const std::vector<ListRow> kept = shareable(*rows);
                showPrinted(kept, grouped && kept.size() == rows->size());
            } else {
                m_context.messages.showError(rows.error());
            }
        });
}

// What is private unless somebody says otherwise (stances) does not go onto paper.
std::vector<ListRow> RecordListPage::shareable(std::vector<ListRow> rows) const
{
    const FieldDef* shared = m_schema.field(u"shared");
    if (!shared || shared->custom || shared->type != FieldType::Flag)
        return rows;
    const auto left = std::erase_if(rows, [](const ListRow& row) {
        const auto* flag = std::get_if<bool>(&row.row.record.value(u"shared"_s));
        return !flag || !*flag;
    });
    if (left > 0)
        m_context.messages.showNote(tr("%Ln are private and were left out.", nullptr, int(left)));
    return rows;
}

void RecordListPage::showPrinted(const std::vector<ListRow>& rows, bool grouped)
{
    auto table = std::make_shared<TableText>(emptyTable());
    size_t group = 0;
    const std::vector<RecordGroup>& groups = m_source->groups();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (grouped && group < groups.size() && qint64(i) == groups[group].start) {
            table->heads.push_back(int(table->rows.size()));
            table->rows.push_back({u"%1 (%2)"_s.arg(groupLabel(m_schema, m_source->request().group, groups[group]),
                QLocale().toString(groups[group].count))});
            ++group;
        }
        table->rows.push_back(cellsOf(m_schema, rows[i], m_look.columns));
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(table->title);
    if (m_look.columns.size() > 3)
        printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printDialog"_s);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
        [printer, table](QPrinter* chosen) { printTable(*table, *chosen); });
    dialog->open();
}

// Letters typed one after the other are a beginning; the same letter again goes to the next that begins so.
void RecordListPage::jumpTo(const QString& letters)
{
    const bool fresh = !m_typing.isValid() || m_typing.elapsed() > QApplication::keyboardInputInterval();
    m_typing.start();
    m_typed = fresh ? letters : QString(m_typed + letters);
    const bool repeated = m_typed.size() > 1 && m_typed.count(m_typed.front(), Qt::CaseInsensitive) == m_typed.size();
    const QString beginning = repeated ? m_typed.left(1) : m_typed;
    if (beginning.trimmed().isEmpty())
        return;
    m_context.store
        .read<std::vector<RecordId>>(LaneName::Rows,
            [kind = m_kind, beginning](Session& session) { return idsWithTitle(session, kind, beginning); })
        .then(this, [this, next = fresh || repeated](const Result<std::vector<RecordId>>& found) {
            if (found)
                selectNext(*found, next);
        });
}

void RecordListPage::selectNext(const std::vector<RecordId>& among, bool behindCurrent)
{
    std::unordered_set<qint64> wanted;
    for (const RecordId id : among)
        wanted.insert(id.value);
    const std::vector<RecordId>& ids = m_source->ids();
    const int from = std::max(0, m_source->placeOf(currentRecord())) + (behindCurrent ? 1 : 0);
    for (size_t i = 0; i < ids.size(); ++i) {
        const RecordId id = ids[(size_t(from) + i) % ids.size()];
        if (!wanted.contains(id.value))
            continue;
        if (m_look.form == ListForm::Board) {
            m_board->select(id);
        } else if (const int row = m_model->rowOf(id); row >= 0) {
            const QModelIndex index = m_model->index(row, std::max(0, m_table->table().currentIndex().column()));
            m_table->table().selectionModel()->setCurrentIndex(
                index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        return;
    }
}

bool RecordListPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy)) {
            copyRows();
            return true;
        }
        if (key->matches(QKeySequence::Paste)) {
            pasteRows();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace encore
