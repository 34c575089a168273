// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/mapping.h"
#include "views/widgets/choicebox.h"

class QLineEdit;
class QMenu;

namespace encore {

class Button;
class ElidedLabel;

/// One column of the table in the mapping: its name, some of its values, what it becomes, how a cell is cut, which date order it has.
class ColumnRow final : public QWidget
{
    Q_OBJECT

public:
    ColumnRow(const QString& header, const QStringList& samples, const std::vector<ChoiceBox::Option>& targets,
        QWidget* parent);

    const QString& header() const { return m_header; }
    /// What can be asked about a column.
    struct Questions
    {
        bool order = false;  ///< day and month could change places
        bool cut = false;    ///< a cell may hold several
        bool joined = false; ///< other columns go into the same field
    };
    /// Shows a mapping without emitting changed().
    void showMapping(const ColumnMapping& mapping, const Questions& questions);
    const ColumnMapping& mapping() const { return m_mapping; }

Q_SIGNALS:
    void changed();

private:
    void fillAlso();

    QString m_header;
    std::vector<ChoiceBox::Option> m_options;
    ColumnMapping m_mapping;
    ChoiceBox* m_target;
    Button* m_also;
    QMenu* m_alsoMenu;
    QWidget* m_details;
    QLineEdit* m_separator;
    QLineEdit* m_joiner;
    ChoiceBox* m_order;
};

} // namespace encore
