// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/today/worklists.h"

#include <QWidget>

class QVBoxLayout;

namespace encore {

class Button;
class Card;
class Pill;

/// A work list on the Today page: what it is about, how many there are, the first rows with what to do about each.
class WorkListCard final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkListCard(const WorkList& list, bool readOnly, QWidget* parent = nullptr);

    const WorkList& list() const { return m_list; }
    /// Shows the rows; the card hides itself when there is none.
    void show(const WorkListAnswer& answer);
    qint64 count() const { return m_answer.count; }
    bool isCapped() const { return m_answer.more; } ///< there are more than count()

Q_SIGNALS:
    void itemOpened(const encore::WorkItem& item);
    /// For so many days; `askWhy`: the reason is asked for first.
    void putOffRequested(const encore::WorkItem& item, int days, bool askWhy);
    void allRequested(const QString& page, const QString& query);

private:
    QWidget* makeRow(const WorkItem& item, int number);
    void fillMenu(Button* button, const WorkItem& item);

    const WorkList& m_list;
    bool m_readOnly;
    WorkListAnswer m_answer;
    Card* m_card;
    Pill* m_count;
    Button* m_all;
    QWidget* m_rows = nullptr;
};

} // namespace encore
