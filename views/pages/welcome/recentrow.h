// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace encore {

/// A portfolio in the list of recent ones: name, folder, and when it was last open. The whole row opens it.
class RecentRow final : public QWidget
{
    Q_OBJECT

public:
    RecentRow(
        const QString& path, const QString& when, const QString& exactly, bool missing, QWidget* parent = nullptr);

Q_SIGNALS:
    void activated();
    void forgetRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool m_missing;
    bool m_hovered = false;
};

} // namespace encore
