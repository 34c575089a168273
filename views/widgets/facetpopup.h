// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/chipbutton.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace encore {

class Button;

/// The list that a ChipButton opens: choices to tick, a field to find one when there are many, and a way to clear.
class FacetPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit FacetPopup(const QString& title, QWidget* parent = nullptr);

    /// Fills the list; ticked choices that are not offered any more stay ticked.
    void setChoices(const std::vector<FacetChoice>& choices, const QStringList& selected);

Q_SIGNALS:
    void selectionChanged(const QStringList& codes);

protected:
    void paintEvent(QPaintEvent* event) override;

public:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void report();
    void filter(const QString& text);
    void toggle(int row);

    QLineEdit* m_search;
    QListWidget* m_list;
    Button* m_clear;
    QStringList m_hidden;
};

} // namespace encore
