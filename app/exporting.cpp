// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting.h"

#include "app/cli/formats.h"
#include "app/newrecord.h"
#include "model/publish/publication.h"
#include "model/store/records.h"
#include "views/dialogs/bulkeditdialog.h"
#include "views/dialogs/fieldsdialog.h"
#include "views/print/printedpages.h"
#include "views/services/labels.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

QString tr(const char* source)
{
    return QCoreApplication::translate("encore", source);
}

struct Done
{
    QStringList leftOut;
};

void write(const PageContext& context, QWidget* window, const ExportFormat& format, Kind kind,
    const std::vector<RecordId>& ids, const QString& out)
{
    context.messages.showWork(tr("Exporting"), -1);
    context.store
        .read<Done>(LaneName::Reports,
            [format, kind, ids, out](Session& session) -> Result<Done> {
                Done done;
                ExportRequest request;
                request.out = out;
                request.records[kind] = ids;
                request.overwrite = true; // the dialog has asked
                request.tell = [&done](const QString& sentence) { done.leftOut << sentence; };
                ENCORE_TRY(format.write(session, request));
                return done;
            })
        .then(window, [&messages = context.messages, out, isPrivate = format.isPrivate](const Result<Done>& done) {
            messages.showWork({}, 0);
            if (!done) {
                messages.showError(done.error());
                return;
            }
            QString text = tr("Written: %1").arg(QDir::toNativeSeparators(out));
            if (isPrivate)
                text += u' ' + tr("This is a private working copy; do not hand it out.");
            if (!done->leftOut.isEmpty())
                text += u'\n' + done->leftOut.join(u'\n');
            messages.showNote(text);
        });
}

QString suggestedName(const RecordSchema& schema, const std::vector<RecordId>& ids, const QString& title)
{
    return ids.size() == 1 ? QString(fileNameFor(title, ids.front())) : kindPlural(schema);
}

void ask(const PageContext& context, QWidget* window, const ExportFormat& format, Kind kind,
    const std::vector<RecordId>& ids, const QString& title)
{
    const auto go = [context, window, format, kind, ids](const QString& chosen) {
        const bool complete = format.suffix.isEmpty() || chosen.endsWith(u'.' + format.suffix);
        write(context, window, format, kind, ids, complete ? chosen : QString(chosen + u'.' + format.suffix));
    };
    const QString name = suggestedName(context.store.schemas().of(kind), ids, title);
    const QString heading = tr("Export as %1").arg(translated(QString::fromUtf8(format.label)));
    const QString filter = format.suffix.isEmpty()
        ? QString()
        : QString(translated(QString::fromUtf8(format.label)) + u" (*."_s + format.suffix + u')');
    context.dialogs.chooseTarget(
        window, heading, format.suffix.isEmpty() ? name : QString(name + u'.' + format.suffix), filter, go);
}

void exportRecords(
    const PageContext& context, QWidget* window, const QString& key, Kind kind, std::vector<RecordId> ids)
{
    const std::vector<ExportFormat> formats = cli::exportFormats();
    const auto format = std::ranges::find(formats, key, &ExportFormat::key);
    if (format == formats.end() || ids.empty())
        return;
    context.store
        .read<QString>(LaneName::Rows,
            [kind, first = ids.front()](Session& session) -> Result<QString> {
                const std::array one{first};
                ENCORE_ASSIGN(titles, titlesOf(session.database(), session.schemas().of(kind), one));
                return titles[first.value];
            })
        .then(window, [context, window, format = *format, kind, ids](const Result<QString>& title) {
            if (title)
                ask(context, window, format, kind, ids, *title);
            else
                context.messages.showError(title.error());
        });
}

void print(const PageContext& context, QWidget* window, const Publication& publication)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(publication.title);
    auto* dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printDialog"_s);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), window,
        [printer, publication, &messages = context.messages](QPrinter* chosen) {
            const Status printed = printPublication(publication, *chosen, chosen->fromPage(), chosen->toPage());
            if (!printed)
                messages.showError(printed.error());
            else if (!publication.leftOut.isEmpty())
                messages.showNote(publication.leftOut.join(u'\n'));
        });
    dialog->open();
}

void printRecords(const PageContext& context, QWidget* window, Kind kind, std::vector<RecordId> ids)
{
    context.store
        .read<Publication>(
            LaneName::Reports, [kind, ids](Session& session) { return preparePublication(session, kind, ids); })
        .then(window, [context, window](const Result<Publication>& publication) {
            if (publication)
                print(context, window, *publication);
            else
                context.messages.showError(publication.error());
        });
}

} // namespace

RecordActions recordActions(std::function<void(const PageContext&, QWidget*)> restoreBackup)
{
    RecordActions actions;
    for (const ExportFormat& format : cli::exportFormats())
        actions.formats.push_back(
            {format.key, tr("%1…").arg(translated(QString::fromUtf8(format.label))), format.only});
    actions.exportRecords = exportRecords;
    actions.printRecords = printRecords;
    actions.restoreBackup = std::move(restoreBackup);
    actions.createRecord = createRecord;
    actions.editRecords = [](const PageContext& context, QWidget* window, Kind kind, std::vector<RecordId> ids) {
        (new BulkEditDialog(context, kind, std::move(ids), window))->open();
    };
    actions.manageFields = [](const PageContext& context, QWidget* window, Kind kind) {
        (new FieldsDialog(context, kind, window))->open();
    };
    return actions;
}

} // namespace encore
