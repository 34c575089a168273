// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/recordview.h"
#include "views/services/page.h"

class QListWidget;
class QMimeData;

namespace encore {

/// The files inside a record: shown small and large, opened, described, replaced, made smaller, put in order, exported; added by
/// dropping, pasting or choosing.
class AttachmentPanel final : public QWidget
{
    Q_OBJECT

public:
    AttachmentPanel(const PageContext& context, QWidget* parent);

    void show(const RecordView& view);
    /// Takes files in as one step; each is kept inside the portfolio.
    void addFiles(const QStringList& paths);
    /// Whether there is something in it to keep: files or a picture.
    static bool canTake(const QMimeData* held);
    /// Takes in what was dropped or pasted.
    void take(const QMimeData* held);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fetchThumbnails();
    void paste();
    void look(int row);
    void openOutside(int row);
    void save(int row);
    void replace(int row);
    void shrink(int row, int edge);
    void move(int row, int step);
    void remove(int row);
    void describe(int row);
    void menuAt(const QPoint& position);
    const RecordRow* at(int row) const;
    void addPicture(const QImage& picture);

    PageContext m_context;
    Kind m_kind;
    RecordId m_id;
    QString m_ownerField;
    std::vector<RecordRow> m_rows;
    RecordId m_wanted; ///< stays current when the rows come anew
    QListWidget* m_list;
};

} // namespace encore
