// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/record/attachmentpreview.h"

#include "model/domain/kinds.h"
#include "model/store/blobs.h"
#include "views/pages/record/attachmentpictures.h"
#include "views/theme/metrics.h"
#include "views/widgets/button.h"
#include "views/widgets/textlabel.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPdfDocument>
#include <QPdfView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace encore {

namespace {

constexpr QSize kSize{860, 680};
constexpr QSize kLargest{4000, 4000};

bool isPicture(const RecordRow& row)
{
    return row.record.get(attachment::mediaType).startsWith(u"image/"_s);
}

bool isPdf(const RecordRow& row)
{
    return row.record.get(attachment::mediaType) == u"application/pdf";
}

} // namespace

AttachmentPreview::AttachmentPreview(
    const PageContext& context, std::vector<RecordRow> rows, int first, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_rows(std::move(rows))
    , m_title(new TextLabel(QString(), TextStyle::Section, this))
    , m_caption(new TextLabel(QString(), TextStyle::Body, this, Role::Muted))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_image(new QLabel(this))
    , m_pdf(new QPdfDocument(this))
    , m_pages(new QPdfView(this))
    , m_back(new Button(tr("Previous"), this, ButtonLook::Link))
    , m_next(new Button(tr("Next"), this, ButtonLook::Link))
{
    setObjectName(u"attachmentPreview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_caption);
    m_image->setObjectName(u"previewPicture"_s);
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setWordWrap(true);
    m_scroll->setWidget(m_image);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_pages->setObjectName(u"previewPages"_s);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setDocument(m_pdf);
    m_pages->setPageMode(QPdfView::PageMode::MultiPage);
    m_pages->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_pages);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout;
    auto* open = new Button(tr("Open in its program"), this, ButtonLook::Link);
    auto* save = new Button(tr("Save as…"), this, ButtonLook::Link);
    m_back->setObjectName(u"previewBack"_s);
    m_next->setObjectName(u"previewNext"_s);
    open->setObjectName(u"previewOpen"_s);
    save->setObjectName(u"previewSave"_s);
    connect(m_back, &Button::clicked, this, [this] { go(m_index - 1); });
    connect(m_next, &Button::clicked, this, [this] { go(m_index + 1); });
    connect(open, &Button::clicked, this, [this] { Q_EMIT openRequested(m_index); });
    connect(save, &Button::clicked, this, [this] { Q_EMIT saveRequested(m_index); });
    for (Button* each : {m_back, m_next})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(open);
    row->addWidget(save);
    column->addLayout(row);
    go(first);
}

AttachmentPreview::~AttachmentPreview()
{
    m_pdf->close(); // before the bytes that it reads from
}

bool AttachmentPreview::canShow(const RecordRow& row)
{
    return isPicture(row) || isPdf(row);
}

void AttachmentPreview::go(int index)
{
    if (index < 0 || index >= int(m_rows.size()))
        return;
    m_index = index;
    const RecordRow& row = m_rows[size_t(index)];
    setWindowTitle(row.title);
    m_title->setText(row.title);
    const QString size = locale().formattedDataSize(row.record.get(attachment::size).value_or(0));
    const QString caption = row.record.get(attachment::caption);
    m_caption->setText(caption.isEmpty() ? size : QString(caption + u" · "_s + size));
    m_image->setAccessibleName(caption.isEmpty() ? row.title : caption);
    m_back->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < int(m_rows.size()));
    m_context.store
        .read<QByteArray>(LaneName::Reports,
            [hash = row.record.get(attachment::hash)](Session& session) { return blob(session.database(), hash); })
        .then(this, [this, index](const Result<QByteArray>& bytes) {
            if (!bytes)
                m_context.messages.showError(bytes.error());
            else if (index == m_index)
                showBytes(*bytes);
        });
}

void AttachmentPreview::showBytes(const QByteArray& bytes)
{
    const RecordRow& row = m_rows[size_t(m_index)];
    m_pdf->close();
    m_picture = isPicture(row) ? readPicture(bytes, kLargest) : QImage();
    m_buffer = std::make_unique<QBuffer>();
    m_buffer->setData(bytes);
    m_buffer->open(QIODevice::ReadOnly);
    if (isPdf(row))
        m_pdf->load(m_buffer.get());
    const bool pages = m_pdf->status() == QPdfDocument::Status::Ready;
    m_stack->setCurrentWidget(pages ? static_cast<QWidget*>(m_pages) : m_scroll);
    if (m_picture.isNull())
        m_image->setText(pages ? QString() : tr("This file cannot be shown here. It opens in its program."));
    fitPicture();
}

// Pictures are never shown larger than they are, and never larger than the window.
void AttachmentPreview::fitPicture()
{
    if (m_picture.isNull())
        return;
    const QSize room = m_scroll->viewport()->size();
    const bool large = m_picture.width() > room.width() || m_picture.height() > room.height();
    m_image->setPixmap(
        QPixmap::fromImage(large ? m_picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : m_picture));
}

void AttachmentPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Right)
        go(m_index + 1);
    else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Left)
        go(m_index - 1);
    else
        QDialog::keyPressEvent(event);
}

void AttachmentPreview::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fitPicture();
}

} // namespace encore
