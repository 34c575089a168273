// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/services/page.h"

#include <QMap>

class QHBoxLayout;

namespace encore {

class Button;
class ChipButton;
class FilterField;

/// The filter of a list: the search field with its proposals, and a chip with counts for each of the important fields. The text and the
/// chips are two faces of one query.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const RecordSchema& schema, const PageContext& context, QWidget* parent);

    const QString& query() const { return m_query; }
    /// Shows a query without telling.
    void setQuery(const QString& query);
    /// Puts the keyboard into the search field.
    void activate();
    /// Adds a control at the right of the search field; takes ownership.
    void addControl(QWidget* control);

Q_SIGNALS:
    /// The user has changed the query.
    void queryChanged(const QString& query);
    /// The query is done and sound: the keyboard belongs to what it found.
    void left();

private:
    void buildField();
    void buildChips();
    void change(const QString& query);
    void offerCompletions(const QString& text, int cursor, bool explicitly);
    void check();
    void refresh();
    void fillChip(const QString& field);

    PageContext m_context;
    const RecordSchema& m_schema;
    QString m_query;
    FilterField* m_field;
    QHBoxLayout* m_row;
    QMap<QString, ChipButton*> m_chips;
    Button* m_clear;
    quint64 m_completionTicket = 0;
};

} // namespace encore
