// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace encore {

class TextLabel;

/// What stands around one editor of a form.
struct FormField
{
    QString label;
    QString hint;          ///< a muted line below the editor
    bool required = false; ///< marks the label
    bool wide = false;     ///< takes both columns
};

/// A form: the label above its field, two columns where there is room for them, what is wrong beside the label.
class FormGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FormGrid(QWidget* parent = nullptr);

    /// Adds an editor at the end; the label becomes its buddy and, when it has none, its accessible name.
    void addField(QWidget* editor, const FormField& field);
    /// Says what is wrong with an editor; an empty text takes it back.
    void setError(QWidget* editor, const QString& error);
    void clearErrors();
    /// Shows or hides the editor together with its label.
    void setFieldVisible(QWidget* editor, bool visible);
    /// Removes and deletes every field.
    void clear();
    /// One column however wide the form is (for side columns); 2 by default.
    void setMaximumColumns(int columns);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Entry
    {
        QWidget* box = nullptr;
        QWidget* editor = nullptr;
        TextLabel* error = nullptr;
        bool wide = false;
        bool visible = true;
    };
    int columnsFor(int width) const;
    void arrange(int columns);

    QGridLayout* m_grid;
    std::vector<Entry> m_entries;
    int m_maximum = 2;
    int m_columns = 0;
};

} // namespace encore
