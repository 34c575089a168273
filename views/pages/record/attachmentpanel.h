// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/recordview.h"
#include "views/services/page.h"

class QListWidget;

namespace encore {

/// The files inside a record: shown small, opened, described, exported; added by dropping, pasting or choosing.
class AttachmentPanel final : public QWidget
{
    Q_OBJECT

public:
    AttachmentPanel(const PageContext& context, QWidget* parent);

    void show(const RecordView& view);
    /// Takes files in; each is kept inside the portfolio.
    void addFiles(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void fetchThumbnails();
    void paste();
    void openCurrent();
    void exportCurrent();
    void menuAt(const QPoint& position);
    void addBytes(const QString& name, const QByteArray& bytes);

    PageContext m_context;
    Kind m_kind;
    RecordId m_id;
    QString m_ownerField;
    std::vector<RecordRow> m_rows;
    QListWidget* m_list;
};

} // namespace encore
