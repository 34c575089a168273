// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/filterfield.h"

#include <QFrame>

class QListWidget;

namespace encore {

/// The list of proposals below a FilterField. It never takes the keyboard away from the field.
class CompletionPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget* parent);

    void setCompletions(const std::vector<Completion>& completions);
    /// Opens below a widget of the same window, at that distance from its left edge.
    void openBelow(const QWidget& field, int left);
    int currentRow() const;
    /// Moves the mark up or down, around the ends.
    void move(int step);

Q_SIGNALS:
    void chosen(int row);

private:
    QListWidget* m_list;
};

} // namespace encore
