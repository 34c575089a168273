// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/records.h"
#include "views/services/page.h"

#include <QDialog>

class QBuffer;
class QLabel;
class QPdfDocument;
class QPdfView;
class QScrollArea;
class QStackedWidget;

namespace encore {

class Button;

/// Shows the attachments of a record large, one after the other: pictures and PDF; of others what they are.
class AttachmentPreview final : public QDialog
{
    Q_OBJECT

public:
    /// Attachments in their order, and which comes first.
    AttachmentPreview(const PageContext& context, std::vector<RecordRow> rows, int first, QWidget* parent);
    ~AttachmentPreview() override;

    /// True when it can show more than the name.
    static bool canShow(const RecordRow& row);

Q_SIGNALS:
    /// The one that is shown is wanted in another program / as a file.
    void openRequested(int index);
    void saveRequested(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void go(int index);
    void showBytes(const QByteArray& bytes);
    void fitPicture();

    PageContext m_context;
    std::vector<RecordRow> m_rows;
    int m_index = 0;
    QImage m_picture;
    QLabel* m_title;
    QLabel* m_caption;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    QLabel* m_image;
    QPdfDocument* m_pdf;
    QPdfView* m_pages;
    std::unique_ptr<QBuffer> m_buffer; ///< what the PDF is read from
    Button* m_back;
    Button* m_next;
};

} // namespace encore
