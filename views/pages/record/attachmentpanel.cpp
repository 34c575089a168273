// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/attachmentpanel.h"

#include "model/db/wholefile.h"
#include "model/domain/kinds.h"
#include "model/store/blobs.h"
#include "views/forms/recorddialog.h"
#include "views/pages/record/attachmentpictures.h"
#include "views/pages/record/attachmentpreview.h"
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
#include <QFileInfo>
#include <QImage>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr QSize kThumbnail{120, 80};
constexpr qint64 kLargest = 100LL * 1024 * 1024;
constexpr std::array kEdges{1600, 800}; ///< a screen, half a page
const QKeySequence kForward(Qt::CTRL | Qt::SHIFT | Qt::Key_Left);
const QKeySequence kBack(Qt::CTRL | Qt::SHIFT | Qt::Key_Right);

// Files to look at lie in a folder of their own that the system clears.
QString lookFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation) + u"/encore-attachments"_s;
    QDir().mkpath(folder);
    return folder;
}

Result<QByteArray> contentOf(const QString& path)
{
    if (QFileInfo(path).size() > kLargest)
        return Error{ErrorCode::Invalid,
            AttachmentPanel::tr("%1 is larger than 100 MB; keep it elsewhere and link to it.")
                .arg(QFileInfo(path).fileName()),
            {}};
    return bytesOfFile(path);
}

} // namespace

AttachmentPanel::AttachmentPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
{
    setObjectName(u"attachments"_s);
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
    connect(m_list, &QListWidget::itemDoubleClicked, this,
        [this](const QListWidgetItem* item) { look(m_list->row(item)); });
    m_list->installEventFilter(this);
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
    // Those that nobody has put in order come last, as they came.
    std::ranges::stable_sort(m_rows, {}, [](const RecordRow& row) {
        return row.record.get(attachment::position).value_or(std::numeric_limits<qint64>::max());
    });
    m_list->clear();
    for (const RecordRow& row : m_rows) {
        auto* item = new QListWidgetItem(icon(kindIcon(attachment::kind)), row.title, m_list);
        item->setToolTip(
            row.record.get(attachment::caption).isEmpty() ? row.title : row.record.get(attachment::caption));
    }
    const auto wanted = std::ranges::find(m_rows, m_wanted, [](const RecordRow& row) { return row.record.id; });
    if (m_wanted.valid() && wanted != m_rows.end())
        m_list->setCurrentRow(int(wanted - m_rows.begin()));
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
                    pictures.emplace_back(index, readPicture(bytes, kThumbnail));
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

// The files are read where they are written, so that the window does not wait for a large one.
void AttachmentPanel::addFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    const QString label = paths.size() == 1 ? tr("attachment “%1”").arg(QFileInfo(paths.front()).fileName())
                                            : tr("%Ln attachments", nullptr, int(paths.size()));
    m_context.write(this, label, [field = m_ownerField, id = m_id, paths](UnitOfWork& work) -> Status {
        for (const QString& path : paths) {
            ENCORE_ASSIGN(bytes, contentOf(path));
            ENCORE_TRY(attach(work, field, id, QFileInfo(path).fileName(), bytes));
        }
        return {};
    });
}

void AttachmentPanel::addPicture(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    const QString name = tr("pasted picture.png");
    m_context.write(
        this, tr("attachment “%1”").arg(name), [field = m_ownerField, id = m_id, name, bytes](UnitOfWork& work) {
            return attach(work, field, id, name, bytes);
        });
}

bool AttachmentPanel::canTake(const QMimeData* held)
{
    return held && (held->hasImage() || std::ranges::any_of(held->urls(), &QUrl::isLocalFile));
}

void AttachmentPanel::take(const QMimeData* held)
{
    QStringList paths;
    for (const QUrl& url : held->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        addFiles(paths);
    else if (held->hasImage())
        addPicture(qvariant_cast<QImage>(held->imageData()));
    else
        m_context.messages.showNote(tr("There is neither a picture nor a file on the clipboard."));
}

void AttachmentPanel::paste()
{
    take(QApplication::clipboard()->mimeData());
}

const RecordRow* AttachmentPanel::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

void AttachmentPanel::look(int row)
{
    const RecordRow* chosen = at(row);
    if (!chosen)
        return;
    if (!AttachmentPreview::canShow(*chosen)) {
        openOutside(row);
        return;
    }
    auto* preview = new AttachmentPreview(m_context, m_rows, row, this);
    connect(preview, &AttachmentPreview::openRequested, this, &AttachmentPanel::openOutside);
    connect(preview, &AttachmentPreview::saveRequested, this, &AttachmentPanel::save);
    preview->open();
}

void AttachmentPanel::openOutside(int row)
{
    const RecordRow* chosen = at(row);
    if (!chosen)
        return;
    const QString path =
        lookFolder() + u'/' + QString::number(chosen->record.id.value) + u'-' + QFileInfo(chosen->title).fileName();
    m_context.store
        .read<bool>(LaneName::Reports,
            [hash = chosen->record.get(attachment::hash), path](Session& session) -> Result<bool> {
                ENCORE_ASSIGN(bytes, blob(session.database(), hash));
                ENCORE_TRY(writeFileSafely(path, bytes));
                return true;
            })
        .then(this, [this, path](const Result<bool>& written) {
            if (written)
                QDesktopServices::openUrl(QUrl::fromLocalFile(path));
            else
                m_context.messages.showError(written.error());
        });
}

void AttachmentPanel::save(int row)
{
    const RecordRow* chosen = at(row);
    if (!chosen)
        return;
    const QString hash = chosen->record.get(attachment::hash);
    m_context.dialogs.chooseTarget(this, tr("Save the file"), chosen->title, {}, [this, hash](const QString& path) {
        m_context.store
            .read<bool>(LaneName::Reports,
                [hash, path](Session& session) -> Result<bool> {
                    ENCORE_ASSIGN(bytes, blob(session.database(), hash));
                    ENCORE_TRY(writeFileSafely(path, bytes));
                    return true;
                })
            .then(this, [this](const Result<bool>& written) {
                if (!written)
                    m_context.messages.showError(written.error());
            });
    });
}

void AttachmentPanel::replace(int row)
{
    const RecordRow* chosen = at(row);
    if (!chosen)
        return;
    const RecordId id = chosen->record.id;
    m_context.dialogs.chooseFiles(this, tr("Replace the file"), {}, [this, id](const QStringList& paths) {
        if (paths.isEmpty())
            return;
        const auto bytes = contentOf(paths.front());
        if (!bytes) {
            m_context.messages.showError(bytes.error());
            return;
        }
        const QString name = QFileInfo(paths.front()).fileName();
        m_context.write(this, tr("replacing by “%1”").arg(name),
            [id, name, bytes = *bytes](UnitOfWork& work) { return replaceAttachment(work, id, name, bytes); });
    });
}

// The picture is scaled where it is written, so that the window does not wait for it.
void AttachmentPanel::shrink(int row, int edge)
{
    const RecordRow* chosen = at(row);
    if (!chosen)
        return;
    const RecordId id = chosen->record.id;
    m_context.write(this, tr("smaller picture “%1”").arg(chosen->title),
        [id, edge, name = chosen->title, hash = chosen->record.get(attachment::hash)](UnitOfWork& work) -> Status {
            ENCORE_ASSIGN(bytes, blob(work.database(), hash));
            QString fileName = name;
            const QByteArray smaller = scaledPicture(bytes, edge, fileName);
            return smaller.isEmpty() ? Status() : replaceAttachment(work, id, fileName, smaller);
        });
}

void AttachmentPanel::move(int row, int step)
{
    const int to = row + step;
    if (!at(row) || !at(to) || m_context.store.readOnly())
        return;
    std::swap(m_rows[size_t(row)], m_rows[size_t(to)]);
    std::vector<RecordId> ids;
    for (const RecordRow& each : m_rows)
        ids.push_back(each.record.id);
    m_wanted = ids[size_t(to)];
    m_context.write(
        this, tr("order of the attachments"), [ids](UnitOfWork& work) { return orderAttachments(work, ids); });
}

void AttachmentPanel::remove(int row)
{
    const RecordRow* chosen = at(row);
    if (!chosen || m_context.store.readOnly())
        return;
    m_context.write(this, tr("removal of “%1”").arg(chosen->title),
        [id = chosen->record.id](UnitOfWork& work) { return trashRecord(work, attachment::kind, id); });
}

void AttachmentPanel::menuAt(const QPoint& position)
{
    const QListWidgetItem* item = m_list->itemAt(position);
    item = item ? item : m_list->currentItem();
    if (!item)
        return;
    const int row = m_list->row(item);
    const RecordRow chosen = m_rows[size_t(row)];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString& text, const QKeySequence& keys, auto run) {
        QAction* action = menu->addAction(text, this, run);
        action->setShortcut(keys);
        return action;
    };
    add(tr("Look at it"), Qt::Key_Return, [this, row] { look(row); });
    add(tr("Open in its program"), Qt::CTRL | Qt::Key_Return, [this, row] { openOutside(row); });
    add(tr("Save as…"), {}, [this, row] { save(row); });
    if (!m_context.store.readOnly()) {
        menu->addSeparator();
        add(tr("Describe…"), Qt::Key_F2, [this, row] { describe(row); });
        add(tr("Replace…"), {}, [this, row] { replace(row); });
        if (chosen.record.get(attachment::mediaType).startsWith(u"image/"_s)) {
            QMenu* smaller = menu->addMenu(tr("Make smaller"));
            for (const int edge : kEdges)
                smaller->addAction(tr("At most %L1 pixels").arg(edge), this, [this, row, edge] { shrink(row, edge); });
        }
        add(tr("Move forward"), kForward, [this, row] { move(row, -1); })->setEnabled(row > 0);
        add(tr("Move back"), kBack, [this, row] { move(row, 1); })->setEnabled(row + 1 < int(m_rows.size()));
        add(tr("Remove"), Qt::Key_Delete, [this, row] { remove(row); });
    }
    menu->popup(
        m_list->viewport()->mapToGlobal(m_list->itemAt(position) ? position : m_list->visualItemRect(item).center()));
}

// The keys that the menu names, while the list has the keyboard; some mean other things elsewhere in the window.
bool AttachmentPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (!asked && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const QKeySequence keys(pressed->keyCombination());
    const int row = m_list->currentRow();
    const bool writable = !m_context.store.readOnly();
    const std::vector<std::pair<QKeySequence, std::function<void()>>> meanings{
        {Qt::Key_Return, [this, row] { look(row); }}, {Qt::Key_Enter, [this, row] { look(row); }},
        {Qt::Key_Space, [this, row] { look(row); }}, {Qt::CTRL | Qt::Key_Return, [this, row] { openOutside(row); }},
        {kForward, [this, row] { move(row, -1); }}, {kBack, [this, row] { move(row, 1); }},
        {Qt::Key_Delete, [this, row] { remove(row); }}, {Qt::Key_F2, [this, row] { describe(row); }},
        {QKeySequence(QKeySequence::Paste), [this, writable] {
             if (writable)
                 paste();
         }}};
    for (const auto& [sequence, act] : meanings) {
        if (sequence != keys)
            continue;
        if (asked)
            event->accept();
        else
            act();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AttachmentPanel::describe(int row)
{
    if (at(row) && !m_context.store.readOnly())
        RecordDialog::forExisting(*at(row), m_context, {m_ownerField}, this)->open();
}

} // namespace encore
