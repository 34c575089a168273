// SPDX-FileCopyrightText: Encore contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/fieldeditor.h"
#include "views/pages/record/recordpart.h"

class QGridLayout;
class QVBoxLayout;

namespace encore {

class GrowingEdit;

/// Whom a use case is for: a row a role with whether it fits, what is in it for them and how large the change feels, and the roles that must
/// join in. All of it is edited where it stands.
class RolesPart final : public RecordPart
{
    Q_OBJECT

public:
    RolesPart(const PageContext& context, QWidget* parent);

    void fill(const RecordView& view) override;
    void commit() override;
    bool knows(const QString& part) const override;
    bool focusPart(const QString& part) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The cells of one role.
    struct Line
    {
        RecordId id;
        std::map<QString, GrowingEdit*> texts;
        std::map<QString, FieldEditor*> choices;
        std::vector<QWidget*> cells; ///< in the order of the columns, and what takes the role away
    };
    void build(const std::vector<RecordRow>& rows, qint64 count);
    void addHead();
    int tableWidth() const;
    void arrange();
    void addLine(const RecordRow& row);
    QWidget* makeCell(Line& line, const FieldDef& field, bool text, const QString& title);
    QWidget* makeRemover(RecordId id, const QString& title);
    void addJoining(QVBoxLayout* column);
    void addAdder(QVBoxLayout* column, qint64 left);
    void show(const std::vector<RecordRow>& rows);
    GrowingEdit* makeText(const QString& name, const QString& label);
    void write(Kind kind, RecordId id, const FieldChange& change);
    void add(const QString& role);
    void remove(RecordId id);

    PageContext m_context;
    RecordView m_view;
    RecordId m_shown; ///< whose rows were built
    std::vector<Line> m_lines;
    std::vector<QWidget*> m_heads;
    QGridLayout* m_grid = nullptr; ///< of the content
    bool m_narrow = false;
    GrowingEdit* m_joining = nullptr;
    QWidget* m_content = nullptr;
};

} // namespace encore
