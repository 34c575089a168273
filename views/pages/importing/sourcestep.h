// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace encore {

class DialogService;
class TextLabel;

/// Where the import comes from: a place to drop files and folders, buttons to choose them, and what Encore reads.
class SourceStep final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceStep(DialogService& dialogs, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeDropArea();
    QWidget* makeFacts();

    DialogService& m_dialogs;
    QWidget* m_drop;
    bool m_over = false;
};

} // namespace encore
