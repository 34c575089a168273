// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/attachmentpanel.h"

#include "model/domain/kinds.h"
#include "model/store/blobs.h"
#include "views/forms/recorddialog.h"
#include "views/services/labels.h"
#include "views/theme/icons.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr QSize kThumbnail{120, 80};
constexpr qint64 kLargest = 100LL * 1024 * 1024;

// Files to look at lie in a folder of their own that the system clears.
QString lookFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation) + u"/encore-attachments"_s;
    QDir().mkpath(folder);
    return folder;
}

Status writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Io, file.errorString(), {{u"path"_s, path}}};
    return {};
}

} // namespace

AttachmentPanel::AttachmentPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
{
    setObjectName(u"attachments"_s);
    setAcceptDrops(!context.store.readOnly());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(u"attachmentList"_s);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setIconSize(kThumbnail);
    m_list->setGridSize({kThumbnail.width() + space::kLarge, kThumbnail.height() + 36});
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentPanel::openCurrent);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &AttachmentPanel::menuAt);
    column->addWidget(m_list);
    auto* row = new QHBoxLayout;
    auto* add = new Button(tr("Add files…"), this, ButtonLook::Link);
    add->setObjectName(u"addFiles"_s);
    connect(add, &Button::clicked, this, [this] {
        m_context.dialogs.chooseFiles(this, tr("Add files"), {}, [this](const QStringList& paths) { addFiles(paths); });
    });
    auto* paste = new Button(tr("Paste"), this, ButtonLook::Link);
    paste->setObjectName(u"pasteAttachment"_s);
    connect(paste, &Button::clicked, this, &AttachmentPanel::paste);
    row->addWidget(add);
    row->addWidget(paste);
    row->addStretch(1);
    column->addLayout(row);
    add->setVisible(!context.store.readOnly());
    paste->setVisible(!context.store.readOnly());
}

void AttachmentPanel::show(const RecordView& view)
{
    m_kind = view.record.kind;
    m_id = view.record.id;
    m_ownerField = QString(m_kind.key);
    const bool possible = m_context.store.schemas().of(attachment::kind).field(m_ownerField) != nullptr;
    setVisible(possible);
    const auto rows = view.rows(attachment::kind, m_ownerField);
    m_rows.assign(rows.begin(), rows.end());
    m_list->clear();
    for (const RecordRow& row : m_rows) {
        auto* item = new QListWidgetItem(icon(kindIcon(attachment::kind)), row.title, m_list);
        item->setToolTip(
            row.record.get(attachment::caption).isEmpty() ? row.title : row.record.get(attachment::caption));
    }
    const int perRow = std::max(1, width() / m_list->gridSize().width());
    const int lines = (int(m_rows.size()) + perRow - 1) / perRow;
    m_list->setVisible(!m_rows.empty());
    m_list->setFixedHeight(std::min(3, std::max(1, lines)) * m_list->gridSize().height() + space::kSmall);
    fetchThumbnails();
}

void AttachmentPanel::fetchThumbnails()
{
    std::vector<std::pair<int, QString>> wanted;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].record.get(attachment::mediaType).startsWith(u"image/"_s))
            wanted.emplace_back(int(i), m_rows[i].record.get(attachment::hash));
    }
    using Pictures = std::vector<std::pair<int, QImage>>;
    m_context.store
        .read<Pictures>(LaneName::Reports,
            [wanted](Session& session) -> Result<Pictures> {
                Pictures pictures;
                for (const auto& [index, hash] : wanted) {
                    ENCORE_ASSIGN(bytes, blob(session.database(), hash));
                    pictures.emplace_back(index,
                        QImage::fromData(bytes).scaled(kThumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation));
                }
                return pictures;
            })
        .then(this, [this, id = m_id](const Result<Pictures>& pictures) {
            if (!pictures || id != m_id)
                return;
            for (const auto& [index, picture] : *pictures) {
                if (index < m_list->count() && !picture.isNull())
                    m_list->item(index)->setIcon(QPixmap::fromImage(picture));
            }
        });
}

void AttachmentPanel::addFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        QFile file(path);
        if (file.size() > kLargest) {
            m_context.messages.showError({ErrorCode::Invalid,
                tr("%1 is larger than 100 MB; keep it elsewhere and link to it.").arg(QFileInfo(path).fileName()), {}});
        } else if (!file.open(QIODevice::ReadOnly)) {
            m_context.messages.showError({ErrorCode::Io, file.errorString(), {{u"path"_s, path}}});
        } else {
            addBytes(QFileInfo(path).fileName(), file.readAll());
        }
    }
}

void AttachmentPanel::addBytes(const QString& name, const QByteArray& bytes)
{
    m_context.write(this, tr("attachment “%1”").arg(name),
        [field = m_ownerField, id = m_id, name, bytes](UnitOfWork& work) -> Status {
            const Result<RecordId> added = addAttachment(work, field, id, name, bytes);
            return added ? Status() : Status(added.error());
        });
}

void AttachmentPanel::paste()
{
    const QMimeData* held = QApplication::clipboard()->mimeData();
    if (held->hasUrls()) {
        QStringList paths;
        for (const QUrl& url : held->urls())
            paths << url.toLocalFile();
        addFiles(paths);
    } else if (held->hasImage()) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        qvariant_cast<QImage>(held->imageData()).save(&buffer, "PNG");
        addBytes(tr("pasted picture.png"), bytes);
    } else {
        m_context.messages.showNote(tr("There is neither a picture nor a file on the clipboard."));
    }
}

void AttachmentPanel::openCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_rows.size()))
        return;
    const QString path = lookFolder() + u'/' + QString::number(m_rows[size_t(row)].record.id.value) + u'-'
        + QFileInfo(m_rows[size_t(row)].title).fileName();
    m_context.store
        .read<bool>(LaneName::Reports,
            [hash = m_rows[size_t(row)].record.get(attachment::hash), path](Session& session) -> Result<bool> {
                ENCORE_ASSIGN(bytes, blob(session.database(), hash));
                ENCORE_TRY(writeFile(path, bytes));
                return true;
            })
        .then(this, [this, path](const Result<bool>& written) {
            if (written)
                QDesktopServices::openUrl(QUrl::fromLocalFile(path));
            else
                m_context.messages.showError(written.error());
        });
}

void AttachmentPanel::exportCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QString hash = m_rows[size_t(row)].record.get(attachment::hash);
    m_context.dialogs.chooseTarget(
        this, tr("Save the file"), m_rows[size_t(row)].title, {}, [this, hash](const QString& path) {
            m_context.store
                .read<bool>(LaneName::Reports,
                    [hash, path](Session& session) -> Result<bool> {
                        ENCORE_ASSIGN(bytes, blob(session.database(), hash));
                        ENCORE_TRY(writeFile(path, bytes));
                        return true;
                    })
                .then(this, [this](const Result<bool>& written) {
                    if (!written)
                        m_context.messages.showError(written.error());
                });
        });
}

void AttachmentPanel::menuAt(const QPoint& position)
{
    const QListWidgetItem* item = m_list->itemAt(position);
    if (!item)
        return;
    const RecordRow row = m_rows[size_t(m_list->row(item))];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, &AttachmentPanel::openCurrent);
    connect(menu->addAction(tr("Describe…")), &QAction::triggered, this,
        [this, row] { RecordDialog::forExisting(row, m_context, {m_ownerField}, this)->open(); });
    connect(menu->addAction(tr("Save as…")), &QAction::triggered, this, &AttachmentPanel::exportCurrent);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void AttachmentPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentPanel::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    addFiles(paths);
    event->acceptProposedAction();
}

} // namespace encore
